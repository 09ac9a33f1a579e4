"""Who promises: the words before the verb, without what leads up to them."""

import re

from bot.understanding.naming.crowds import A_THING, CROWD, NO_NAMES, RIVAL, STATES, few_told, is_crowd
from bot.understanding.naming.forewords import ACTS, ADVERB, BEHIND, FIRST_WORDS, LEAD_IN, THE_BODY, past_forewords
from bot.understanding.naming.roles import WHOSE, named_inside
from bot.understanding.words.homes import AT_OURS, AT_US, before_whom, is_at_home, without_its_place
from bot.understanding.words.persons import is_titled, person_at
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

ANNOUNCED = late(
    r"""
    ^((we|i)( ?(are|am|'re|'m))? )?(also |so |very |really )?(proud|happy|pleased|excited|thrilled|delighted|glad
      |honou?red) to (announce|share|report|say|confirm|hear|tell you) (that )?
    """,
)
SAYS = late(
    r"""
    ^(?!(as|it) (was|is|has been|had been)\b)(?P<who>.+?),?( (he|she))? (says?|said|tells? (us|me)
      |told (us|me|everyone|everybody|attendees|reporters|members|organizers|staff|(the|our) \w+)|announces?|announced
      |confirms?|confirmed|reports?|reported( in| back)?|mentions?|mentioned|stated
      |(writes?|wrote|called|phoned|texted|e-?mailed)( in| me| us
      | back)?( ((this|last|earlier|on) \w+|yesterday|today))?( to say)?
      |let us know|wants? (us|you|everyone) to know|(closed|ended|concluded|finished|began|opened|started) by saying
      |went on to say|adds|added|indicates?|indicated|shared|noted|explains?|explained
      |promises|promised|pledges|pledged|agreed|committed|vows|vowed|guarantees|guaranteed|declares|declared
      |assured (us|me)
      |swore)(?!\w)( ((on )?(mon|tues|wednes|thurs|fri|satur|sun)day|on \w+|today|yesterday
      |at the \w+))?( that)?[,:]? ?[\"']?(?P<rest>.*)$
    """,
)
TRAILING = late(
    r"""
    ([\s,]+(also|each|both|jointly|together|now|currently|hereby|proudly|gladly|further|all|even|then|itself|themselves
      |who|which|that|has|have|had|is|are|just|already|recently|since|later|soon|today|yesterday|officially|kindly
      |generously|formally|publicly|verbally|successfully|additionally|subsequently|staff have|too|as well|and|is also
      |still|only|here|to (the|our|your) (list|board|tally|sheet|roll|record|spreadsheet|tracker)|collectively|combined
      |altogether|finished|completed|wrapped up|definitely|certainly|again|quickly|previously|finally|first|never|to|of
      |for( (having|offering|agreeing|volunteering|promising|pledging|committing))?|por|de
      |(for|on) (its|their|his|her) (own )?(part|side|end)|delivered
      |(kept|hit|met|made|beat|reached|completed|finished|closed out|delivered on) (its|their|his|her) (\w+ )?(word
      |promise|pledge|number|goal|target|commitment)
      |came through|remains?|is back|(stands? (by|behind)|reaffirm(s|ed)|renew(s|ed)|repeat(s|ed)) (its|their|his|her)
      |(would|'d) (like|love|be (happy|glad|proud|pleased))
      |is (proud|happy|glad|pleased|excited|honou?red|thrilled|delighted|stepping up|on board|all in
      |(ready|willing|able|eager)( and (able|willing|ready))?)
      |(so|thus) far|to date|in turn|was|were|be|been|signed|alone|meanwhile|for (its|their|his|her|our) part|likewise
      |separately))+[\s,]*$
    """,
)
GOAL_OF = late(
    r"""
    's? ((\d[\d,]*|two|three|four|five|six) ([a-z-]+ )?[a-z]+s
      |(\w+ )?(goal|aim|target|plan|intention|objective|ambition|pledge|commitment|promise)s?( (card|form|sheet
      |note))?( (reads|says|states|goes))?
      |([a-z-]+ ){0,3}(director|manager|chief|president|spokes\w+|supervisor|coordinator|owner|ceo
      |superintendent|(?<=[a-z] )lead)(, [^\W\d_][\w.'-]*( [^\W\d_][\w.'-]*){0,2})?)$
    """,
)
WE_NAMED = late(
    r"""
    (we \((?=[^()]+\)$)
      |(we(,|(?= in )|(?= the [a-z]))( (here )?(at|of|from|to|in))?
      |i, [\w.'-]+( [\w.'-]+){1,3}?(, ((the|an?) )?([a-z-]+ ){0,2}[a-z]+)? (of|at|for|from|de
      |del)) )(the )?(?P<org>[^,()]+?)[,)]?( (we|us))?$
    """,
)
""" "We, the San Joaquin RTD, pledge", "I, Janet Wu of Acme, pledge"."""
IN_WE = late(
    r"""
    (?P<org>[^,;:]{2,60}?)( (is|are) (all )?(in|on board|aboard|joining)|'s in| joins?)[,;]? (and |so )?(we
      |i)('(re|ll|m|ve))?$
    """,
)
""" "Garage Pepin is in, we're training 22": who is in says so of themselves."""
FRIENDS_AT = late(
    r"""
    ([Oo]ur|[Mm]y) ([a-z-]+ ){0,3}?(friends?|partners?|neighbors?|colleagues?|contacts?|folks|allies|ally|people|guys
      |team|crew|staff|members|buddy|buddies) (over )?(at|from|in|with|of) (the )?[A-Z]
    """,
)
""" "Our friends at Harbor Cab" are not we."""
PLAIN_WE = late(
    r"""
    (we|i), (together|along|jointly|as)\b|(we|i)'(ve|re|m|ll|d)\b|(we|i) (?!(here )?(at|from|of|with|the)\b)[a-z]
    |(since|after|during|until) (the|our|your|my|this|that|last) [a-z][a-z'\s]*$
    """,
)
""" "Since your last message: 40 employees trained" names a time and nobody."""
OURSELVES = late(
    r"""
    ^(we|i|us|our|ours|my|we all|all of us|both of us|our (\w+ ?){1,4}|my (\w+ ?){1,3}
      |(boss|owner|manager|general manager|gm|ceo|hr|supervisor|chief|sheriff|director|captain|superintendent|principal
      |dispatcher)
      |you|goal|objective|pledge|pledges|commitment|aim|undersigned|everyone|everybody|the team|the company|the agency
      |the organization|the department|the district|me|someone|somebody|there|these|that|what|all|of them|who
      |(this|next)( (year|quarter|month|season|semester))?|people|staff|management|leadership
      |(all|each|most|some|both|none) of (whom|them|us)|whom|the rest)$
    """,
)
THEM = late(
    r"""
    ^((the )?same( (company|agency|carrier|partner|firm|organization|team|hotel|school|group|people|folks|ones?))?
      |(they|it|he|she)('(re|ve|ll|s|d))?( (all|both|now|also|just|already))?|\d[\d,]* of (his|her|its|their)\b.*
      |the (company|agency|organization|organisation|district|department|association|carrier|group|team|coalition|firm
      |city|county|office)
      |dept\.?|both|(says?|said|confirm\w*|promis\w+|told (us|me)) (that )?s?he|both (organizations|agencies
      |companies)|the two
      |(his|their|its)( \w+)?|them
      |(his|their|its) \w+ (department|division|office|team|crew|unit|board|council|bureau|branch|fleet|staff|group)
      |h(is|er) (gm|boss|manager|director|owner|chief|unit|department|agency|company|team|office|organi[sz]ation|group
      |crew|shop|firm|station|district|fleet|city|county|town|school|church|parish|hotel|casino|hospital|union|business
      |restaurant|own \w+))$
    """,
)
ITSELF = late(
    r"""
    ((bus|trucking|shipping|towing|moving|hotel|family|same|local|whole) )?(company|agency|organi[sz]ation|firm|carrier
      |association|chain|airline|utility|nonprofit|charity|hauler|operator|business|coalition|retailer|group|district
      |department|city|county|town|school|hotel|casino|hospital|church|union|port|airport|college|university|shop|fleet
      |office|foundation|tribe|parish|cooperative|co-?op)$
    """,
)
""" "Pilot joined last night. The company will": the one named before."""
AUXILIARY = late(r"((has|have|had|is|are|was|also|now|already|since|then|will|just) ?)+")
""" "Acme, which trained 120 in 2021, has now pledged 180": who did was told before."""
US_BEHIND = late(r"^(?!at\b|in\b|with\b)[^,]*\w(?<!\bwith)(?<!\bcon)(?<!\bon)(?<!\bto)(?<!\bfor)(?<!\bof) (we|us)$")
""" "La Fondation nous a remis": French has one word for "we" and "us"."""

OF_THEM = late(
    r"""
    ^(del (?=[a-zà-ÿ])
      |([LE][al] (empresa|compañía|línea|fundación) |de la|de los|de las|de l'|del|des|de|du|d') ?(?=[^\W\d_a-z]))
    """,
)
""" "Señora Ruiz, de Panadería La Espiga": the "of" is no part of the name."""


MADE_A = late(
    r"""
    \s(asks?|asked|wants?|wanted)$|'d (like|love)$
    | (has |have )?(announced|announces|made|makes|unveiled|signed|shared|issued|gave|outlined|presented|approved
      |adopted|set|voiced|reaffirmed|renewed) (an?|its|their|the)( [a-z-]+)?$
    | (has |have )?((just|also|now) )?(voted|opted|elected|decided|chose|chosen|resolved
      |moved)( (unanimously|(on )?[a-z]+day( [a-z]+)?|(last|this) [a-z]+|yesterday|today|tonight|\d+-\d+))*$
    """,
)
""" "Hawthorne Hotels announced a commitment to"."""


LONGEST_SUBJECT = 600
"""Characters before a verb that may tell who promises; "added by, added by, ..." without end is nobody's name."""


def organisation(text: Text, start: int, end: int, before: str | None) -> tuple[str | None, bool]:
    """Who promises between two places, as written, and whether it is a crowd whose sums are not ours.

    `before` is the organisation named last, for "they" and "it".
    """
    start, end = _trimmed(text, max(start, end - LONGEST_SUBJECT), end)
    start = past_forewords(text, start, end)
    end = before_whom(text, start, end)
    said = text.low[start:end]
    ours = AT_US.match(said)
    if ours and is_at_home(text, start + ours.start("org")):
        return _name(text, start + ours.start("org"), start + ours.end("org")), False
    if re.search(r"\s(?:they|it)(?:'(?:re|ve|ll|s|d))?$", said) and not SAYS.match(said):
        return before, bool(re.search(r"\b(?:competitor|rival)s?\b", said))
    if AUXILIARY.fullmatch(said):
        return before, False
    if text.places and US_BEHIND.search(said) and not SAYS.match(said) and text.written[start].isupper():
        return organisation(text, start, end - 3, before)
    named = WE_NAMED.match(said) or IN_WE.match(said)
    if named and is_at_home(text, start + named.start("org")):
        return organisation(text, start + named.start("org"), start + named.end("org"), before)
    if (
        re.search(r"(?:^|\s|,)(?:we|i)(?:'(?:re|m|ve|ll|d))?$", said)
        or not said
        or (OURSELVES.match(said) and not RIVAL.match(said) and not FRIENDS_AT.match(text.written, start, end))
        or (PLAIN_WE.match(said) and not RIVAL.match(said))
    ):
        return (before if not said else None), False
    if _called_back(text, start, end, before or ""):
        return before, False
    if said in STATES or RIVAL.match(said) or (before is None and re.match(r"s?he\b(?!.*\sthey$)", said)):
        return None, True
    if THEM.match(said) or re.match(r"(?:he|she|they|it)\s[a-z]", said):
        return before, False
    reported = None if WHOSE.search(said) else SAYS.match(said)
    if reported:
        return _reported(text, start, reported, before)
    if _of_a_crowd(said):
        return None, True
    few = few_told(text, start, end)
    if few is None and (inside := named_inside(text, start, end)):
        return organisation(text, *inside, before)
    if few is None and is_crowd(said, text.written[start:end]):
        return None, True
    return _name(text, *(few or (start, end))), False


def _called_back(text: Text, start: int, end: int, before: str) -> bool:
    """Whether "the company", "the alliance" means the one named before, by its kind or by a word of its name."""
    said, name = text.low[start:end], before.lower()
    small = text.written[start:end].islower() and text.low.endswith("the ", 0, start)
    itself = ITSELF.match(said) if name else text.cut(start, end) in ("company", "empresa", "entreprise", "compañía")
    return small and bool(itself or said in name.split() or text.cut(start, end) in name)


def _of_a_crowd(said: str) -> bool:
    """ "Companies across the state": not even a name behind it makes one of them."""
    opens = CROWD.match(said) and not said.startswith("every")
    return bool(opens and re.match(r"\w+\s(?:at|in|from|of|who|that|across|around|have|has)\b", said))


def _trimmed(text: Text, start: int, end: int) -> tuple[int, int]:
    """Without leading adverbials, connectives and articles, and without trailing adverbs."""
    changed, last = True, end
    while changed:
        changed = False
        while start < end and text.low[start] in " ,:;-\"'(*_.!?":
            start += 1
        for pattern in (LEAD_IN, ADVERB, FIRST_WORDS, ANNOUNCED):
            found = pattern.match((text.written if pattern is ADVERB else text.low)[start:end])
            at_us = AT_OURS.search(text.low, start, end) if pattern is LEAD_IN else None
            if at_us and is_at_home(text, at_us.start("org")):
                start = at_us.start("at")
                continue
            if found and found.end() and not _names_itself(text.written[start:end], found.end()):
                start, changed = start + found.end(), True
    while end > start and text.low[end - 1] in " ,:;-=":
        end -= 1
    for pattern in (GOAL_OF, TRAILING, GOAL_OF, MADE_A):
        found = pattern.search(text.low[start:end])
        if found and found.start():
            end = start + found.start()
    while end > start and text.low[end - 1] in " ,:;-=\"'(*_":
        end -= 1
    if text.low.startswith("the ", start):
        start += 4
    acts = ACTS.match(text.written, start, last)
    acts = acts or BEHIND.match(text.written, start, end)
    return start, acts.end("org") if acts and not SAYS.match(text.low[start:end]) else end


def _names_itself(written: str, end: int) -> bool:
    """A connective written with a capital before another capital ("New Beginnings") belongs to the name."""
    if re.match(r"(?i)(?:inc|llc|ltd|corp|lp|co|l\.l\.c|s\.a|p\.c)\b", written[end:]):
        return True
    first = written[:end].strip(" ,:-")
    rest = written[end:].lstrip()
    return (
        "," not in written[:end]
        and " " not in first
        and first[:1].isupper()
        and rest[:1].isupper()
        and first.lower()
        in ("new", "first", "next", "great", "all", "second", "third", "now", "just", "pledge", "promise")
    )


ITS_MEMBERS = late(r"\d[\d,]* of (his|her|its|their)\b|(its|their) \d[\d,]* ([a-z]+ ?){1,3}$")
WHEN = late(r"(in|by|on|this|next|before|during|within|until|over) [\w' ]{2,24}|today|tomorrow")


def _reported(text: Text, start: int, found: re.Match[str], before: str | None) -> tuple[str | None, bool]:
    """ "Acme said it will": the one who said it, unless the clause names another."""
    teller, crowd = organisation(text, start + found.start("who"), start + found.end("who"), before)
    teller = before if found["who"] in ("who", "which") else teller
    rest = found["rest"].strip(" \"',")
    if not rest or WHEN.fullmatch(rest) or ITS_MEMBERS.match(rest) or THEM.match(rest) or OURSELVES.match(rest):
        return teller, crowd
    said = text.written[start + found.start("rest") : start + found.end("rest")].strip(" \"',")
    if teller and THE_BODY.fullmatch(said) and person_at(text.written, start, start + found.end("who")) is None:
        return teller, crowd
    return organisation(text, start + found.start("rest"), start + found.end("rest"), teller)


I_CAN = late(
    r"""
    , (she|he|they|it)('s|'re|'ll|'ve)?$
    |,? (I|we) (can|could|am|are|would|will|hereby|have|had|do|want|wish|may|just)\b.*$
    """,
)
""" "On behalf of Timberline Transit I can confirm"."""


def _name(text: Text, start: int, end: int) -> str | None:
    written = re.sub(r"\s*\([^)]*\)$", "", I_CAN.sub("", text.cut(start, end))).strip(' "“”')
    written = "" if is_titled(text.written, start, end) else OF_THEM.sub("", without_its_place(written))
    if (
        not re.search(r"[^\W\d_]", written)
        or len(written.split()) > 14
        or A_THING.fullmatch(written)
        or written.lower() in NO_NAMES
    ):
        return None
    return written
