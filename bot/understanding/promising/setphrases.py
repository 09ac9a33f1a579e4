"""Promises and deeds told in phrases that everybody uses, told as the grammar reads them.

"The 300 posters are up", "did what we promised: policy approved", "train 16 and post 100, the first by April and the
second by June". Each character keeps its place in what was written.
"""

import re

from bot.understanding.promising.entries import is_named
from bot.understanding.promising.plainly import OWN, UNIT
from bot.understanding.promising.revised import N
from bot.understanding.promising.ways import Pieces, Ways, retold
from bot.understanding.words.verbs import BASE, PAST, either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

MATERIALS = (
    r"([a-z]+ )?(posters|cards|decals|stickers|signs|placards|flyers|leaflets|banners|brochures|magnets|notices)"
)
ARE_UP = late(
    rf"""
    (^\W*|(?<=[.;!:,\n] )|(?<=that )|(?<=know )|(?<=say )|(?<=only update : ))((all|all of) )*((the|our|those
      |these) )*(?P<many>\d[\d,]* {MATERIALS})( you (gave|sent|mailed) us)?,? ((now|already|all|both|finally) )*(are
      |'re)( (now|already|all|both|finally))*(?P<up> (up|hanging|hung|in place|on display|on the walls?
      |posted|put up|placed|displayed)(?= ?[.,;!]|\s?$| (at|in|on|all over|around|throughout|across|inside
      |now|today|since)\b))
    """,
)
""" "The 300 posters are already up at all our stops": they were put up."""
WHOLE_COURSE = late(
    rf"""
    \b(took|completed|finished|did|passed) (the|our|its|their) (whole|full|entire|complete) ((tat|botl|online) )?(course
      |training|program)( ?[:,]| ?-{{1,2}}| with)?\s(?P<many>{N}{UNIT}) (certified|trained|done|certificates?
      |now certified|in all)(?=\W*$|[.,;!])
    """,
)
""" "Took the whole course: 118 couriers certified"."""
KEPT_WORD = late(
    rf"""
    \b(did|have done|kept|completed|fulfilled|delivered( on)?|honou?red|met) (what (we|they|it)('d| had| have)?
      \s(promised|pledged|said|committed to)|{OWN} (word|promise|pledge|commitment)|the promised|as promised)( to do
      )? ?(:|-{{1,2}}|,) ?(?P<what>((the|our|its|a|an|new|written) )*[^.;:,\d]{{2,50}}?)
    \s(?P<have>(has been|have been|was|were|is|are) )?(?P<did>{either(PAST)}|passed|signed|adopted|approved|ratified
      |published|launched)(?=\W*$|[.,;!]| (by|in|on|at|last|with|this)\b)
    """,
)
""" "We did what we promised: policy approved by the board"."""
DID_SO = late(
    r"\b(did|have done|has done) (what|everything|all) (we|they|it)('d| had| have| has)? (promised|pledged|said"
    r"|committed to)( to do)? ?(?=[:,] ?[^.;]*?\d)|\bdid the promised ?(?=: ?[^.;]*?\d)"
)
""" "We did what we promised: 40 drivers trained"."""
LET_US = late(
    r"""
    (^\W*|(?<=[.;!\n] ))(?P<when>(yesterday|today|on \w+day|last \w+|this (week|morning|month)|in [a-z]+),? )?(the
      \s)?[^.;:,\d]{3,60}? (let|allowed|had) us (to )?(come (in )?(and )?)?(?P<verb>present|give|hold|host|run
      |teach|train|put up|hand out|distribute|post)\b
    """,
)
""" "The Rotary Club let us present TAT at their breakfast": we did, and the club promised nothing."""
ONE_DEED = rf"({either(BASE)}) [^.;:,]*?\d[^.;:,]*?"
THE_DAY = r"(by|before|in|on|until|no later than) [^.;:,]{3,30}?"
EACH_ITS_DAY = late(
    rf"""
    \b(?P<will>will|(wants?|hopes?|plans?|pledges?|intends?|would like) to) (?P<first>{ONE_DEED}),? and ((to|will)
      \s)?(?P<second>{ONE_DEED}),? (with )?the (first|former|1)( one)? (?P<one>{THE_DAY}),? and the (second|latter|last
      |other|2)( one)? (?P<other>{THE_DAY})(?=\W*$|[.;!])
    """,
)
""" "Will train its 16 drivers and post 100 decals, the first by April and the second by June"."""
WITH_IT = late(
    rf"""
    \bwill (include|add|incorporate|adopt|introduce|use|take up) (?P<what>[^.;:,\d]{{3,60}}?),? and with (it|that|this
      |which) ((they|it|we) )?(will )?(?P<verb>train|certify|teach|educate|reach|form) (?P<many>({OWN} )?{N})
    """,
)
""" "Will include law enforcement training and with it train 88 cadets"."""
UNTIL_DAY = late(
    r"""
    (?P<have>\bwe (have|need|'ve got) until (?P<day>[^.;:,\d]{3,40}?(\d{1,2})?)) (to|in order to) (do|reach|finish
      |complete|get|keep|meet|fulfil+|honou?r|deliver|accomplish)( (it|that|this|them|everything))?( (all )?done
      )?(?=\W*$|[.;!])
    """,
)
""" "We have until the end of April to do it": until then."""
NEXT_UP = late(
    rf"""
    (?<=[.;!\n] )(and )?(now|next|then)( they| we| it)?( is|'s| are|'re| am)? (going|aiming|gunning|shooting) (for|after
      |by) (?={N} [a-z])
    """,
)
""" "Now going for 50 warehouse workers before May"."""
THANKS_TO = late(
    r"""
    (^|(?<=[.;!\n] ))\W*thanks (to )?((our|the|all) )*(\d+ )?(volunteers?|team|staff|drivers|helpers|crew|students
      |people)( (of|from|at) [a-z ]{2,20}?)?,? ((?P<did>handed out|distributed|put up|posted|gave out)
      |(?P<what>((the|our|all) )*\d[\d,]* [^.;:]{3,60}?) (were|have been|are)( (now|already|all))* (?P<done>handed out
      |distributed|put up|posted|given out))\b
    """,
)
""" "Thanks to 7 volunteers the 900 cards we promised were handed out": what seven people did is ours."""
DOUBLES = late(
    r"\b(double|triple) (its|their|our|my) (i )?[^\W\d]+ ((from|of) )?last year ?[:,] ?(to )?"
    r"(?=\$ ?\d|\d[\d,]* dollars\b)"
)
""" "Promises to double its contribution from last year: $4,000": what it comes to."""
IS_SPONSOR = late(r"(?<=[a-z] )(already is|is already|is)( an?| our)? sponsor,? (and )?(it )?(?=(made|gave|donated)\b)")
""" "Acme is already a sponsor, made its donation of $2,500 last week"."""
IN_WRITING = late(
    r"""
    ^\W*(?P<at>(?i:here at|at|in|from|for) )(?P<who>[A-Z][\w&.'-]*( ((of|the|and|&|de|del|la) )*[A-Z][\w&.'-]*)+)
    (?P<say>,? (?i:we|i) (?i:want|would like|wish) (?i:this|it|that)( to be)?( put| down| set down)* (in|on) (writing
      |paper|record)| says)? ?((?P<colon>:)|,) ?(?=\d)
    """,
)
""" "At Harbor Cab we want it in writing: 220 operators trained": Harbor Cab, and not "At Harbor Cab"."""
HEAD_OF = late(
    r"""
    \b(?P<title>(?i:the )?(?i:c ?\. )?(?i:(managing |general |executive )?director(a)?|manager|president|owner|ceo
      |gerente|presidente|presidenta)( general)? (of|de|del|at) (the |la )?)(?=[A-Z][\w&.'-]*( ((of|the|and|&|de|del
      |la) )*[A-Z][\w&.'-]*)+ (stated|said|says|announced|promised|has promised|pledged|confirmed)\b)
    """,
)
""" "The Director of Acme Lines stated that he will": Acme Lines promises."""
PAST_OF = {
    "give": "gave",
    "hold": "held",
    "run": "ran",
    "teach": "taught",
    "put up": "put up",
    "hand out": "handed out",
}


def _thanks(found: re.Match[str], _low: str) -> Pieces:
    return ("we ", found.span("did")) if found["did"] else ("we ", found.span("done"), " ", found.span("what"))


def _kept(found: re.Match[str], low: str) -> Pieces:
    ours = low[: found.start()].rstrip().endswith((" we", " i", " it", " they")) or low.startswith(("we ", "i "))
    return "did it: " if ours else ": ", found.span("what"), " were ", found.span("did")


def _let_us(found: re.Match[str], _low: str) -> Pieces:
    verb = found["verb"]
    return found.span("when") if found["when"] else (0, 0), "we ", PAST_OF.get(verb, f"{verb.removesuffix('e')}ed")


WAYS: Ways = (
    (ARE_UP, lambda found, _low: (found.span("many"), " were put up")),
    (WHOLE_COURSE, lambda found, _low: ("trained ", found.span("many"))),
    (KEPT_WORD, _kept),
    (DID_SO, lambda _found, _low: ("kept their promise",)),
    (LET_US, _let_us),
    (
        EACH_ITS_DAY,
        lambda found, _low: (
            "will ", found.span("first"), " ", found.span("one"), " and will ", found.span("second"), " ",
            found.span("other"),
        ),
    ),
    (
        WITH_IT,
        lambda found, _low: (
            "will ", found.span("verb"), " with ", found.span("what"), " ", found.span("many"),
        ),
    ),
    (NEXT_UP, lambda _found, _low: ("next up: ",)),
    (THANKS_TO, _thanks),
    (IS_SPONSOR, lambda _found, _low: ()),
    (DOUBLES, lambda _found, _low: ("donate ",)),
    (UNTIL_DAY, lambda found, _low: (found.span("have"),)),
)  # fmt: skip


def in_plain_phrases(text: Text) -> Text:
    """The text with its set phrases told plainly."""
    at = IN_WRITING.match(text.written)
    if at and is_named(at["who"]) and (at["say"] or (at["colon"] and at["at"].lower().endswith("at "))):
        by = text.low.find(" as of ", at.end()) if at["say"] else -1
        text = text.with_said(by, by + len(" as of "), " by ") if by > 0 else text
        text = text.put_together(at.span("who"), ": ", (at.end(), len(text.low)))
    head = HEAD_OF.search(text.written)
    if head:
        text = text.without(*head.span("title"))
    return retold(text, WAYS)
