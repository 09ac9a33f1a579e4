"""What an answer tells of figures that were sent before: how many of these are among those, or that none is.

"Trained 11, but 2 of those were in my last report, so only 9 new" tells of nine, and "those are on top of what I sent
last time" that all are new. And "haven't gotten to 11 of them yet, the rest are done" is "all but 11 are done".
"""

from bot.understanding.counting.standings import ENDS, WHO, N, Turn
from bot.understanding.words.numbers import find_numbers
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

REPORT = r"(report|update|message|e-?mail|text|note|count|number|total|list|figures?|numbers|submission)"
SENT = (
    r"((what(ever)?|(all (of )?)?(those|the (ones|people|folks|figures?|numbers?|count|total))) (that )?(i|we)('ve|'d)?"
    r"( (already|just|have|had|last))* (sent|gave|given|told|reported|submitted|turned in|e-?mailed|texted)"
    r"( (to )?you)?|(what|the (ones|people|figures?|numbers?)) you( already)? have"
    rf"|((those|the ones) (from|in) )?(my|our|the) (last|latest|earlier|previous) {REPORT})"
    r"( (already|before|earlier|previously|last (time|week|month)|yesterday))*"
)
ON_TOP_OF = r"(on top of|in addition to|above and beyond|over and above|separate from|not counting|not including)"
NO_TOTAL = (
    r"^(?![^\n]*\b(total|so far|overall|altogether|to date|in all|all told|tally|(we're|we are|now|up|stands?|sitting"
    r"|is|are) (at|to)|correct\w*|instead|mistake|except)\b)"
)
ON_TOP = late(
    rf"""
    {NO_TOTAL}[^\d\n]{{0,80}}?\b{N}[^\d\n;!?]{{0,80}}?(?P<known>([.,;-]+ ?|\s)(and |all )?((those|these|they|this|that
      |it|which|all)('s| is| are|'re| was| were) (all )?({ON_TOP_OF}|besides|beyond|apart from)|{ON_TOP_OF})
    \s{SENT}){ENDS}
    """,
)
""" "Just finished a group of 22. Those are on top of what I sent you last time"."""
NOT_REACHED = (
    r"(haven't|have not|hadn't|didn't|did not|couldn't|could not|weren't able to|wasn't able to|were not able to|unable"
    r" to|still (have|need|had|needed) to|have yet to|yet to) ((been able to|managed to|quite|ever|yet|really|actually"
    r"|to) )*(get|got|gotten|gone|go|reach|reached|train|trained|do|done|catch|caught|schedule|scheduled|cover|covered"
    r"|bring|brought|pin down|pinned down|fit|track down|tracked down|certify|certified)( (to|through|around to|in|with"
    r"|hold of|up with|down))*"
)
THE_OTHERS = (
    r"(but |and )?(all )?((the )?(rest|others?|remainder|remaining (ones|\w+))|every(one|body) else)( of (them|us|(the"
    r"|our|my) \w+))?('s)?( (are|is|have|has|were|was|got|been|all|now|fully|already))* (done|finished|trained"
    r"|certified|through|completed( it)?|good( to go)?|covered|took it|did it|passed( it)?|has|have|set)"
)
GREETING = r"((hi|hello|hey|ok|so|well|morning|unfortunately|yes|yep|update)( (all|there|team|again))?\W+)"
REST_DONE = (
    Turn(
        late(
            rf"""
            ^\W*{GREETING}*(?P<before>((we|i) )?((still|just|only) )?{NOT_REACHED} ){N}(?P<after>( (of (them|us)
            |{WHO}))( (in|done|trained|through|covered|scheduled|yet))*[,.;:-]+ {THE_OTHERS}){ENDS}
            """,
        ),
        before="all but ",
        after=" are done",
    ),
)
""" "Haven't gotten to 11 of them yet, the rest are done"."""
ALREADY = (
    r"((already|previously) (counted|reported|included|sent|told|on|given|gave|turned in|listed|submitted|yours)"
    rf"|in (my|our|the|your) (\w+ )?(last|earlier|previous|prior) {REPORT}|on (my|our|the|your) (last|earlier|previous)"
    rf" {REPORT}|repeats|retakes|(already )?(told|gave|sent) you|from before)"
)
AMONG = r"(,? (but|and|although|though|with|minus|except|only)|[.,;(-]+)( (that|of which|of them))? ?[^\d.;!?]{0,25}?"
NET = late(
    rf"""
    ^[^\d\n]{{0,60}}?\b(?P<all>{N})[^\d\n;!?]{{0,50}}?(?P<less>{AMONG}\b(?P<known>{N})[^\d\n;!?]{{0,25}}?\b{ALREADY}\b
    [^\d\n;!?]{{0,30}}?([,.;)-]+|\b(so|leaving|leaves|that's|making|making it|meaning|really|means|add|=))
    \s[^\d\n;!?]{{0,30}}?\b(?P<new>{N})( (were |are )?(brand )?(new|more|additional)( (ones|people|folks))?)?)
    (?= (?!of\b|to go\b|left\b)[^\d\n]*$|\W*$)
    """,
)
""" "12 more but 4 of them I already gave you, so 8 new ones"."""
SAYS_NEW = late(r"\b(more|new|additional|extra|another|others?|add|net)\b")
NOT_DONE = late(
    r"""
    \b(to (train|do|be|come|schedule)|will|need(s|ed)?|still|next|tomorrow|plan\w*|schedul\w+|signed|sign|register\w*
      |enroll\w*|invited|hired|order\w*|promis\w+|pledg\w+|want\w*|going to|hop\w+|soon|waiting|until|should|if|when
      |start\w*|half|failed|last (year|season|spring|summer|fall|winter)
      |(year|month)s ago|20\d\d|quit|left|missing|n't|not
      |think|believe|maybe|perhaps|probably|guess|sure)\b|n't\b|\?
    """,
)
DID = late(
    r"""
    \b(trained|finished|completed|certified|passed|took|did|ran|went through|done|through|more|new|taught|attended
      |graduated|put|got|had|hung|posted|handed out|held)\b
    """,
)
A_TOTAL = late(
    r"\b(total|so far|overall|altogether|to date|in all|left|to go|remaining|we're at|now at"
    r"|on top|in addition|besides|beyond|plus|all told|from the|with the|may|might)\b"
)


MERELY_LESS = late(
    rf"""
    ^[^\d\n]{{0,60}}?\b(?P<all>{N})[^\d\n;!?]{{0,50}}?(?P<less>{AMONG}\b(?P<known>{N})(?= (of\s
      (them|those|these|whom|which)|were|was|are)\b)[^\d\n;!?]{{0,25}}?\b{ALREADY}\b
    [^\d\n.;!?]{{0,30}})(?=\W*$)
    """,
)
""" "Trained 11 more but 2 of those were in my last report"."""


def apart_from_known(said: Text, current: int | None) -> Text:
    """The text with what is new of a figure alone, where the writer tells that some or none of it was told before.

    What is left when the writer does not say it is ours, and a guess: it is asked about.
    """
    on_top = ON_TOP.search(said.low) if current else None
    if on_top:
        return said.with_said(*on_top.span("known"), ". please add them")
    found = NET.search(said.low) or MERELY_LESS.search(said.low)
    done = found and DID.search(said.low, 0, found.start("known")) and not any_finds(said.low, A_TOTAL, NOT_DONE)
    if not found or not done:
        return said
    told = found.groupdict()
    every, known, new = (_value(told.get(name)) for name in ("all", "known", "new"))
    if every is None or known is None or known >= every:
        return said
    net = every - known
    if "new" in told and net != new:
        return said
    more = "" if SAYS_NEW.search(said.low, 0, found.start("less")) else "another "
    figure = f"{more}{net}" if "new" in told else f"maybe {net}"
    (start, every_ends), (less, end) = found.span("all"), found.span("less")
    anew = said.with_said(start, end, figure + said.low[every_ends:less])  # Quoted with the words that take away.
    written = said.written[:start] + figure + said.written[every_ends:less] + said.written[end:]
    return anew._replace(written=written)


def _value(low: str | None) -> int | None:
    numbers = find_numbers(low) if low else []
    return numbers[0].whole if len(numbers) == 1 else None
