"""Whose a promise is, told in roundabout words, told plainly: "Acme's card says 30" is "Acme pledges 30".

The text goes on as the grammar reads it, before anything is read. Each character keeps its place in what was written.
"""

from bot.understanding.promising.passive import BODY
from bot.understanding.promising.revised import N
from bot.understanding.promising.ways import Ways, retold
from bot.understanding.words.verbs import BASE, either
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

NAME = r"(?P<who>[\w&.-]+( [\w&.-]+){0,5}?)"
UNIT = r"( (?!(by|before|in|on|to|and|with|at|for|from|last|this|has|have|is|was|are|will)\b)[a-z][\w'-]*){1,3}?"
OPENS = r"(^|(?<=[.;!:\n] ))\W*"
A_BODY = rf"({BODY}|church|chamber|port|service|company|terminal|resort)"
TITLED = r"(mr|ms|mrs|dr|lt|sgt)\.? [a-z]+( [a-z]+)?"
CARD = r"((pledge|commitment|promise|sign-?up) )?(card|form|e-?mail|letter|note|message|text|sheet)"
CARD_SAYS = late(
    rf"{OPENS}{NAME}(?<!it)'s? {CARD} (says|lists|reads|states|shows|promises|mentions|has)[:,]? "
    rf"(?=(about |at least |up to )?\d[\d,]*{UNIT}(\W*$|[.,;]| (by|before|in|on|this|next|and)\b))"
)
GOT_CARD = late(rf"{OPENS}(we|i) ((just|have|also|now) )*(received|got) {NAME}'s? {CARD} ?: (?=\d)")
""" "We received Acme Freight's card: 40 drivers"."""
INTENDS = late(rf"{OPENS}it is {NAME}'s? (intention|plan|intent|goal|aim|wish) to ")
THANKED = late(
    rf"""
    {OPENS}(let me|(i|we)( would|'d)? (like|want|wish) to|please join me in thanking|allow me to) thank (the )?(?!you\b
      |our\b|all\b|every)(?=[^,.;]{{2,60}}, (who|which) )
    """,
)
""" "Let me thank Acme, who trained 180"."""
THANKS_TO = late(
    rf"""
    {OPENS}thanks to (the )?(?!you\b|our\b|your\b|this\b|that\b|all\b|every|my\b|his\b|her\b|an? ){NAME},
    \s(?P<many>{N}{UNIT}) (?P<are>(are|were|have been|got) (now )?(trained|certified))\b
    """,
)
""" "Thanks to Acme, 150 drivers are now trained"."""
OF_WHOM = late(
    rf"""
    {OPENS}{NAME} has {N}(?P<unit>{UNIT}), (of whom|of which|of them)
    \s(?P<many>{N}) (have been|were|are) (now |already )?(?P<trained>trained|certified)
    """,
)
""" "Acme has 120 drivers, of whom 40 have been trained"."""
HAS_SO_MANY = late(
    rf"""
    {OPENS}{NAME} has {N}(?P<unit>{UNIT})(;|:|,? and|\.) (?P<many>{N})( of them)? (have been|were|are) (now
      |already )?(?P<trained>trained|certified)(?P<mid>[^.;,\d]{{0,40}}?),? and (the )?(other |remaining )?(?P<more>{N})
    \swill be( (trained|certified))?\b
    """,
)
""" "Acme has 120 drivers; 40 have been trained and the other 80 will be"."""
BODYS_OWN = late(rf"{OPENS}the (?P<who>([a-z]+ )?{A_BODY})'s (?P<many>{N}{UNIT}) will (all )?be (trained|certified)\b")
""" "The casino's 90 dealers will be trained"."""
PLANNED_BY = late(
    r"\b(?<=\d )(?P<what>([a-z-]+ ){0,2}?(sessions|trainings|classes|talks|workshops|presentations)) (are|have been) "
    r"(being )?(planned|scheduled) by (?!\d)"
)
AS_WILL = late(r"(?<=\w), as will (?=(the )?[a-z][^.;:,\d]{2,60}?\W*$)")
""" "Will adopt a policy, as will Beta"."""
AND_BODY = late(
    rf"\b(?P<will>(will|plans to|promised to|pledged to) (?P<verb>{either(BASE)})) (?P<what>{N}{UNIT}),? (and|while) "
    rf"(?P<who>the [a-z' -]{{0,30}}?{A_BODY}) (?=\d[\d,]* [a-z])"
)
""" "Will train 30 drivers and the sheriff's office 20 deputies"."""
FROM_EACH = late(
    rf"""
    \b((a|an|two|the) )?(pledges?|promises?|commitments?) of (?P<few>{N})(?P<unit>{UNIT})?(?P<from>( came
      | was received)? from [^.;:,\d]{{2,50}}?,?) and (one of )?(?P<many>{N})(?= from )
    """,
)
""" "A promise of 45 drivers from Acme and one of 60 from Beta"."""
BOTH = late(rf"{OPENS}(?P<both>both )the [a-z' -]{{3,40}} and the [a-z]")
MOST_OF = late(
    r"\b(most|many|some|several|the majority|a majority|part) of ([\w&.-]+ ){1,5}?[\w&.-]+'s?(?P<gone> \d[\d,]*)"
    r" (?=[a-z])"
)
""" "Most of Acme Transit's 600 operators": so many are not all."""
EACH_FROM = late(
    rf"""
    {OPENS}{TITLED} (from|of) (?P<who>[\w&.-]+( [\w&.-]+){{0,4}}?),? and {TITLED} (from
      |of) (?P<other>[\w&.-]+( [\w&.-]+){{0,4}}?) (?P<rest>will (each |both )?[^.;:]{{5,120}})
    """,
)
""" "Mr. Osei from Acme and Ms. Lund from Beta will each"."""

WAYS: Ways = (
    (CARD_SAYS, lambda found, _low: (found.span("who"), " pledges ")),
    (GOT_CARD, lambda found, _low: (found.span("who"), ": ")),
    (INTENDS, lambda found, _low: (found.span("who"), " plans to ")),
    (THANKED, lambda _found, _low: ()),
    (
        THANKS_TO,
        lambda found, _low: (found.span("many"), " at ", found.span("who"), " ", found.span("are")),
    ),
    (
        OF_WHOM,
        lambda found, _low: (
            found.span("who"), " has ", found.span("trained"), " ", found.span("many"), found.span("unit"),
        ),
    ),
    (
        HAS_SO_MANY,
        lambda found, _low: (
            found.span("who"), " has ", found.span("trained"), " ", found.span("many"), found.span("unit"),
            found.span("mid"), " and will train ", found.span("more"), found.span("unit"),
        ),
    ),
    (BODYS_OWN, lambda found, _low: ("the ", found.span("who"), " will train ", found.span("many"))),
    (PLANNED_BY, lambda found, _low: (found.span("what"), " will be held by ")),
    (AS_WILL, lambda _found, _low: (" and so will ",)),
    (
        AND_BODY,
        lambda found, _low: (
            found.span("will"), " ", found.span("what"), " and ", found.span("who"), " will ", found.span("verb"), " ",
        ),
    ),
    (
        FROM_EACH,
        lambda found, _low: (
            "a pledge of ", found.span("few"), found.span("unit") if found["unit"] else "", found.span("from"),
            " and ", "a pledge of ", found.span("many"), found.span("unit") if found["unit"] else "",
        ),
    ),
    (BOTH, lambda found, _low: ((found.start(), found.start("both")), (found.end("both"), found.end()))),
    (MOST_OF, lambda found, _low: ((found.start(), found.start("gone")), " ")),
    (
        EACH_FROM,
        lambda found, _low: (found.span("who"), " ", found.span("rest"), " and so will ", found.span("other")),
    ),
)  # fmt: skip


def as_their_own(text: Text) -> Text:
    """The text with who promises told plainly."""
    return retold(text, WAYS)


WE_WILL = r"(^|(?<=[.!?;:\n] ))\W*(We|I|we|i)('ll| will| can| plan to| are going to| promised to| want to)"
THEM = r"(the )?[A-Z][\w&.-]*( ((of|and|the|&) )?[A-Z][\w&.'-]*){0,5}"
THINGS = (
    r"(about |another )?\d[\d,]* ([a-z-]+ ){0,2}(posters|cards|decals|stickers|flyers|brochures|signs|leaflets|kits"
    r"|booklets|banners|magnets|pamphlets)"
)
TO_THEM = late(
    rf"""
    ({WE_WILL} (send|mail|bring|give|ship|hand|drop off)|(^|(?<=[.!?;:\n] ))\W*(We
      |I) (promised|owe)) (?P<first>{THEM} )(?={THINGS}\b)
    |{WE_WILL} (send|mail|bring|give|ship|hand|drop off) {THINGS}(?P<last> to {THEM})
    |{WE_WILL} (train|teach|certify) (?P<whose>{THEM}('s|(?<=s)') )(?=\d)
    """,
)
""" "We will send Acme 300 cards": Acme promises nothing."""


def without_receivers(text: Text) -> Text:
    """The text without those whom "we" send things, or whose people "we" train."""
    found = TO_THEM.search(text.written)
    name = found.lastgroup if found else None
    if not found or not name:
        return text
    return text.without(*found.span(name))
