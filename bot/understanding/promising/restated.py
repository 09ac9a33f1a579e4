"""Figures told beside what is promised of them: "has 60 clerks. All will be trained", "has 20 left and will do so".

The text goes on as the grammar reads it, before anything is read. Each character keeps its place in what was written.
"""

import re

from bot.understanding.promising.revised import THEIRS, UNIT, N
from bot.understanding.promising.ways import Pieces, Ways, retold
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

THEIRS_DUE = late(
    rf"""
    ^\W*(?P<who>[\w&.' -]{{2,50}}?)(?P<s>'s?) (pledge of |promise of )?(?P<many>{N}{UNIT}),? ?(:|-+|is|are|is now
      |are now)? ?(due|to be trained|wanted)( (by|on|is|now))*
    \s(?=[a-z0-9])
    """,
)
""" "Rio Trucking's 35 drivers: due April 30"."""
GRANT = late(
    r"""
    \b(got|gets|received|receives|won|wins|was awarded|has been awarded|has|landed|secured|obtained) (an?|the
      |its) ([\w-]+ |\$ ?[\d,.]+k? )*(grant|award|fund(s|ing)?)( of \$ ?[\d,.]+k?)?( (from|by) [^.;,]{2,40})?
    \sto (?=(train|certify|hold|host|hang)\b)
    """,
)
""" "Got a $20,000 grant to train 100 drivers"."""
ON_TOP = late(
    rf"""
    \b(?P<plans>plans|is planning|adds|does|wants|promises|pledges|will (do|add|train)|trains) (?P<new>(another
      |a further|an additional|an extra) {N}(?P<unit>{UNIT})) (on top of|in addition to|besides|beyond) (the|its
      |their) {N}[^.;,]{{0,60}}(,? (so|for|making|which makes|that is)( a total of)? {N}( [a-z]+)?( in all
      | in total)?)?
    (?=\W*$|[.,;!]|\s(by|before|in|on|this|next)\b)
    """,
)
""" "Plans another 30 on top of the 90 already done, so 120 by June"."""
LEFT_TO = late(
    rf"""
    \b((still|only) )?(has|have|'s got|'ve got|had)( (still|only|got))* (?P<many>{N}{UNIT}) ((left|still
      |remaining|more) )?(to (?P<verb>train|certify|teach|go|do)|left|untrained|to be trained),? (and|which|whom
      |that|but)( (it|they|we|he|she))?
    \s(will|plans? to|promises? to|pledges? to|intends? to|is going to|are going to) (also )?(do so|do it|do that
      |do them|train (them|these|those)( all)?|finish|finish them|get (it|them) done|be done|be trained)
    """,
)
""" "Still has 20 drivers to train and will do so by June"."""
ALL_OF_THEM = late(
    rf"""
    \b(has|have|employs?|counts|'ve got|numbers) (?P<many>{N} [\w'-]+( [\w'-]+)?)( (in|at
      |on) [^.;,\d]{{0,30}})?([.;,] ?((and|so) )?(all|they all|they will all)|[.;,] ?they(?= will all)
      |[;,] ?((and|so) )?(all of (them|these|whom)|they all|each( one)?( of them)?|everyone|everybody
      |every one( of them)?|every last one|all \d+))
    ( (will|'ll|are going to|are to|is going to|shall|are set to))?( all)? (be|get) (trained|certified)
    """,
)
""" "Has 60 clerks. All will be trained by May"."""
OF_THOSE = late(
    rf"""
    \b(?P<old>{N})(?P<unit> (posters|cards|decals|stickers|flyers|brochures|signs|leaflets|kits|booklets|banners
      |magnets|pamphlets))\b(?P<mid>[^.;\d]{{0,60}}[.;,] [^.;\d]{{0,60}}? (?P<new>{N})) (?P<of>of (them|these
      |those))\b
    """,
)
""" "We sent Acme 100 posters. They will put up 60 of them"."""
AND_MORE = late(
    rf"""
    \b{N}(?P<unit> (posters|cards|decals|stickers|flyers|brochures|signs|leaflets|kits|booklets|banners|magnets|sessions
      |talks|presentations|workshops|classes|dollars))\b[^.;\d]{{0,60}}?\b(will|'ll|(is|are) going to|plans? to)( also)?
    \s(put|post|hang|place|print|distribute|hand out|give|give out|hold|display|donate|offer|host)( (up|out))?
    \s((another|about|up to|at least|only|the other|the|a further) )*(?P<new>{N})(?![,.]?\d)( (more|others?))?
    (?=\W*$|[.,;]|\s(in|by|before|on|this|next|at|during|over|across|around|early|within|soon|later)\b)
    """,
)
""" "Put up 24 posters and will put up another 24 in May", "received 200 cards and will hand out 150"."""
UP_TO = late(
    rf"""
    (?<=\w)( says( that)?( it| they)?)?( (has|have))?( already)? ((we're|is|are) at (?P<many>{N}(?P<unit>\s[a-z-]+))
      \strained|trained (?P<done>{N}(?P<whom>\s[a-z-]+))),? and( that)?( it| they)? (will|(is|are) going to|plans? to)
    \sreach (?P<new>{N})(?![,.]?\d)(?! [a-z]+s\b)
    """,
)
""" "Says it is at 140 drivers trained and will reach 200 by May": it promises 200."""
THEN_WHOM = late(r"(?<![\d,$])\d[\d,]*(?P<stop>[.;]) (?P<unit>[a-z]+),? (?=(by|before|no later|until)\b)")
""" "Make it 120. Drivers, by August"."""
HE_WILL = late(
    r"""
    (?<=[.;,:!] )(?P<many>\d[\d,]*( [\w'-]+){1,2})[.;,] (he|she|they|it)('ll| will|'s going to| is going to
      |are going to) (train|do|certify|put through) (them all|all of them|them|everyone|everybody
      |every one of them|all)
    (?=\W*$|[.,;!]|\s(by|before|in|on|this|next)\b)
    """,
)
""" "19 drivers. He'll do them all before the snow melts"."""
THE_SO_MANY = late(
    rf"""
    \b(employs?|has|have|numbers|counts) {N} [\w'-]+( [\w'-]+)?[;.,]( (and
      |but))? (?P<the>the) (?=\d[\d,]* [a-z -]{{3,30}} (will|are going to
      |are to|shall) (all )?(be|get) (trained|certified)\b)
    """,
)
""" "Employs 85 people; the 25 drivers will be trained"."""
OUT_OF_STAFF = late(
    rf"""
    (?P<many>\b{N}) (out )?of {THEIRS} ([a-z]+ )?(?P<unit>staff|crew|team|workforce) of {N}
    |\b(?P<send>send|put|have|bring) (?P<own>{N}) of {THEIRS} own\b
    """,
)
""" "25 out of its staff of 60", "send 25 of its own"."""
IN_FOR_LEVEL = late(
    r"""
    (\b(is|are)|(?<=\w)'(s|re)) (now )?(in|down|good|signed up) (for|at) (the )?(?P<level>gold|silver|bronze
      |platinum|diamond|copper)( (level|tier|sponsorship|sponsor
      |package))?(,| \(| -+| at|:)( (that's|which is|so|for))? ?(?P<sum>\$ ?\d[\d,.]*\d)\)?
    """,
)
""" "Is in for Gold, $10,000"."""
NO_SIGN = late(
    r"""
    \b(give|gives|donate|donates|contribute|contributes|chip in|giving
      |donating) (?P<sum>\d+(\.\d+)?k)\b(?! [a-z]+s\b)
    """,
)
""" "Will give 1.5k and 15 drivers"."""


def _own_staff(found: re.Match[str], _low: str) -> Pieces:
    return ("train ", found.span("own")) if found["own"] else (found.span("many"), " ", found.span("unit"))


def _up_to(found: re.Match[str], _low: str) -> Pieces:
    many, unit = ("many", "unit") if found["many"] else ("done", "whom")
    return (" has trained ", found.span(many), " and will train ", found.span("new"), found.span(unit))


WAYS: Ways = (
    (UP_TO, _up_to),
    (AND_MORE, lambda found, _low: ((found.start(), found.end("new")), found.span("unit"))),
    (THEN_WHOM, lambda found, _low: ((found.start(), found.start("stop")), " ", found.span("unit"), " ")),
    (HE_WILL, lambda found, _low: ("they will train ", found.span("many"))),
    (THE_SO_MANY, lambda found, _low: ((found.start(), found.start("the")), "its ")),
    (OUT_OF_STAFF, _own_staff),
    (IN_FOR_LEVEL, lambda found, _low: (" pledges ", found.span("sum"), " for the ", found.span("level"), " level")),
    (NO_SIGN, lambda found, _low: ((found.start(), found.start("sum")), "$", found.span("sum"))),
    (THEIRS_DUE, lambda found, _low: (found.span("who"), " pledges ", found.span("many"), " by ")),
    (GRANT, lambda _found, _low: ("will ",)),
    (ON_TOP, lambda found, _low: ("pledges ", found.span("new"))),
    (LEFT_TO, lambda found, _low: ("will train ", found.span("many"))),
    (ALL_OF_THEM, lambda found, _low: ("will train ", found.span("many"))),
    (
        OF_THOSE,
        lambda found, _low: ((found.start(), found.start("of") - 1), found.span("unit")),
    ),
)


def with_what_it_is_of(text: Text) -> Text:
    """The text with its figures beside what is promised of them."""
    return retold(text, WAYS)
