"""Promises told in words of other deeds, as they are meant: "has not yet trained its 30 but will" is "will train".

The text goes on as the grammar reads it, before anything is read. Each character keeps its place in what was written.
"""

import re

from bot.understanding.promising.plainly import OWN, UNIT
from bot.understanding.promising.revised import N
from bot.understanding.promising.theirs import NAME, OPENS
from bot.understanding.promising.ways import Pieces, Ways, retold
from bot.understanding.words.numbers import find_numbers
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

LEVEL = r"(?P<level>gold|silver|bronze|platinum|diamond)"
NOT_YET = late(
    rf"""
    \b(has|have) (not yet|still not|not) trained (?P<many>({OWN} )?{N}{UNIT}),? but (it |they )?(will|plans? to
      |promises? to|promised to|intends? to) do (so|it|that|this)\b
    """,
)
""" "Has not yet trained its 30 drivers but promises to do so"."""
FEWER = late(
    rf"\b((had )?hoped|wanted|planned|had planned) to train {N}(?P<unit>{UNIT})?,? but (only )?managed (only )?"
    rf"(?P<did>{N})\b"
)
""" "Had hoped to train 30 drivers but managed only 12"."""
EXCEEDED = late(
    rf"\b(exceeded|surpassed|beat) {OWN} (goal|target|pledge|promise|commitment) of (?P<many>{N})(?P<unit>{UNIT})"
    rf" by (?P<more>\d+)(?= ?[.,;!]| ?$)"
)
""" "Exceeded its goal of 30 drivers by 5"."""
MORE_TRAINED = late(
    rf"\b(increase|raise|grow|boost) the number of ({OWN} )?trained(?P<unit>{UNIT}) by (?P<many>{N})\b(?! ?%| percent)"
)
""" "Will increase the number of trained drivers by 45"."""
ON_AGENDA = late(
    r"\bput (the |our |its )?([a-z]+ )?(training|course|class) on (the|its|our) (agenda|calendar|schedule)\b"
)
""" "Has put the training on the agenda": it is still to come."""
FIRST_OF = late(
    rf"""
    (^|(?<=[.;!:] ))the first (?P<few>{N})(?P<unit>{UNIT}) (at|of|from) (?P<who>[\w&.-]+( [\w&.-]+){{0,5}}?)
    \s(will|are going to) be trained (?P<when>(in|by|on|before) [^.;:]{{2,30}}?),? and the (other|remaining|next
      |last) (?P<many>{N})(?= (in|by|on|before) )
    """,
)
""" "The first 40 drivers at Acme will be trained in April and the other 80 in May"."""
GOT_THEM = late(
    rf"""
    \bthank(s| you)( so much| very much| again)? for the (?P<many>{N} ([\w-]+ )?(posters|cards|decals|stickers|flyers
      |brochures|signs)); ?(?P<will>we('ll| will) )(?P<verb>hand|put|pass) them (?P<up>out|up)\b
    """,
)
""" "Thanks for the 500 cards; we will hand them out"."""
OUR_PART = late(r"\bwe( will|'ll) do our part ?: (?=\d)")
REACH_ALL = late(
    rf"""
    (?P<did>\b(has|have) trained {N} (out )?of {OWN} {N}{UNIT} and )((is|are) committed to reaching|plans? to reach
      |promises? to reach|will reach) (all of them|everyone|them all)\b
    """,
)
JOIN_US = late(
    r"\b(get|bring in|sign up) (?P<many>((about|at least|up to|another) )*\d[\d,]* (new |more )?(companies"
    r"|carriers|agencies|fleets|members"
    r"|employers))( to join| into| for) (?=tat\b|the (coalition|program|campaign)\b)"
)
""" "Will get 10 new companies to join TAT": none of them is trained."""
NEWEST = late(rf"\b(is|are) our (newest|latest|new) {LEVEL}(?= sponsor\b)")
MOVES_UP = late(
    rf"\b(move up|upgrade|step up|go)( (its|their|our) (sponsorship|level))? from (gold|silver|bronze"
    rf"|platinum) to {LEVEL}\b"
)
""" "Will upgrade its sponsorship from Bronze to Silver"."""
UP_TO = late(
    rf"\b(?<!to have )(bring|raise|bump|increase|lift) {OWN} (number|pledge|goal|total|target|promise|commitment) up"
    r"(?= to \d)"
)
""" "To bring its number up to 90": 90, and no fewer."""
INSTEAD = late(r"(?P<many>\b\d[\d,]*) (instead of|rather than) \d[\d,]*(?= [a-z])(?! (by|in|on|before|as|at)\b)")
OR_SO = late(
    r"(?P<many>\b\d[\d,]*) or so(?= (people|drivers|employees|officers|staff|cards|posters|[a-z]+ers|[a-z]+ors)\b)"
)
GIVE_US = late(
    r"(?P<will>\bwill [^.;:]{3,80}? and )give us (?=\d[\d,]* ([\w-]+ )?(posters|cards|decals|stickers"
    r"|flyers|brochures|signs)\b)"
)

OUR_END = late(
    rf"""
    \b(on|from) our (end|side|part)[,:]? (it's|it is|that's|it will be|we have) (?P<what>{N}{UNIT} and {N}{UNIT}), (both
      |all)( (groups|of them))? (will be|to be|are going to be) (trained|certified)\b
    """,
)
""" "On our end it's 9 clerks and 31 officers, both groups will be trained by May"."""
HAVE_THEM = late(
    r"""
    (?<=[.;!] )(?P<all>both|all( three| four| of them)?)(?P<will> (promised|pledged|agreed|committed|want|plan|intend
      |hope) to| will| are going to|'ll)( have (them|everyone|all of them|everybody|their people) (all )?(trained|done
      |certified|through|finished)| (do|finish|complete) (it|this|that|them|the training))(?= (by|before|in|within|until
      |no later)\b)
    """,
)
""" "Both promised to have them trained by June": until when both train."""
PRINTED = late(r"\b(is|are|was|were|it's|they're)( also| all)? printed(?= (on|at) (the|every|each|all|a|its|our)\b)")
""" "It's printed on the back of the card": nothing is given out."""
WOULD_BE = late(r"\b(?P<what>it|that|this|there)'d(?= be\b)")
NOT_BUT = late(
    rf"""
    {OPENS}(the )?{NAME} (isn'?t|is not|aren'?t|are not) an? [^.,;\d]{{3,40}}?,? but ((they|it|he|she)
      \s)?(?P<will>('ll|will) )
    """,
)
""" "The library isn't a carrier but they will create a page"."""
FIRST_ONES = late(
    rf"""
    (?P<has>\bhas {N}(?P<unit>{UNIT}) and (has |have )?(pledged|promised|will|agreed|committed|plans
      |wants|intends)( to)? (train|certify) {N}) of them(?P<first>, the ([\w-]+ ){{1,3}}?(first|mostly|mainly
      |only))(?=,)
    """,
)
""" "Has 900 employees and pledged to train 250 of them, the operators first,": in what order."""


def _beaten(found: re.Match[str], _low: str) -> Pieces | None:
    many, more = (next(iter(find_numbers(found[name])), None) for name in ("many", "more"))
    return (f"trained {many.low + more.low:.0f}", found.span("unit")) if many and more else None


WAYS: Ways = (
    (NOT_YET, lambda found, _low: ("will train ", found.span("many"))),
    (FEWER, lambda found, _low: ("trained ", found.span("did"), found.span("unit") if found["unit"] else "")),
    (EXCEEDED, _beaten),
    (MORE_TRAINED, lambda found, _low: ("train ", found.span("many"), found.span("unit"))),
    (ON_AGENDA, lambda _found, _low: ("scheduled the training",)),
    (
        FIRST_OF,
        lambda found, _low: (
            found.span("who"), " will train ", found.span("few"), found.span("unit"), " ", found.span("when"), " and ",
            found.span("many"), found.span("unit"),
        ),
    ),
    (
        GOT_THEM,
        lambda found, _low: (
            found.span("will"), found.span("verb"), " ", found.span("up"), " ", found.span("many"),
        ),
    ),
    (OUR_PART, lambda _found, _low: ("we pledge ",)),
    (REACH_ALL, lambda found, _low: (found.span("did"), "will train all of them")),
    (JOIN_US, lambda found, _low: ("recruit ", found.span("many"), " for ")),
    (NEWEST, lambda found, _low: ("is now a ", found.span("level"))),
    (MOVES_UP, lambda found, _low: ("be a ", found.span("level"), " sponsor")),
    (UP_TO, lambda _found, _low: ("raise its pledge",)),
    (INSTEAD, lambda found, _low: (found.span("many"),)),
    (OR_SO, lambda found, _low: ("about ", found.span("many"))),
    (OUR_END, lambda found, _low: ("we will train ", found.span("what"))),
    (HAVE_THEM, lambda found, _low: (found.span("all"),)),
    (PRINTED, lambda _found, _low: ("it stands",)),
    (WOULD_BE, lambda found, _low: (found.span("what"), " would")),
    (NOT_BUT, lambda found, _low: (found.span("who"), " ", found.span("will"))),
    (FIRST_ONES, lambda found, _low: (found.span("has"), " of its", found.span("unit"))),
    (GIVE_US, lambda found, _low: (found.span("will"), "hand out ")),
)  # fmt: skip


def as_meant(text: Text) -> Text:
    """The text with its promises told as they are meant."""
    return retold(text, WAYS)
