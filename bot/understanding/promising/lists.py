"""Which list a sentence of a text stands in: of what was promised, or of what was not."""

from typing import Literal

from bot.understanding.calendar.timewords import MONTH
from bot.understanding.doing.scene import Scene
from bot.understanding.readings import PledgeReading
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text

LISTED = late(
    r"""
    \W*train(ings?)? ?:(?= ?[A-Za-z][^:]*\d[^:]*,)
    |\W*([\w']+ ){0,5}?(pledges?|commitments?|promises?|committed|pledged|promised|so far|sign-?ups?|pending
      |remaining
      |open|to ?do|sponsors?|board|tally|list|table \d+|follow-?ups?)\b[^.:\n]{0,40}:
    """,
)
""" "Commitments from the morning: ..."."""

REFUSED_LIST = late(
    r"""
    \W*([\w']+ ){0,5}?(not|\w+n't|never|no|none|declin\w+|refus\w+|undecided|withdr\w+|backed out|said no
      |without)\b[^.:\n]{0,40}:
    |\W*(the )?((last|previous|prior) year's|former|past|expired) (partner )?(pledges?|promises?
      |commitments?)[^.:\n]{0,20}:
    """,
)
""" "Did not pledge: A 340; B 120": whatever is listed behind it was not promised."""

AT_A_GLANCE = late(r"\W*([\w']+ ){0,5}?(at a glance|fact sheet|company profile|who we are)\b[^.:\n]{0,20}:")
""" "Our fleet at a glance: 412 tractors, 390 drivers": what there is, and nothing promised."""

BARE_TITLE = late(
    r"""
    \W*(the |our |all |new |these )*((partners?|compan(y|ies)|employers?|carriers?|members?)('s?)? )?(pledges
      |commitments|promises|engagements)( (from|of|by|for|made by|received from) (the |our |all )*(partners|companies
      |employers|carriers|members|event|meeting|build|evening|day|table|group))?( (so far|received|made|list|below
      |recorded))?\W*
    """,
)
""" "Item 4 - Partner commitments" over a list: a title."""
DATED_TITLE = late(
    rf"""
    \W*([\w']+ )?(pledge|commitment|promise)s?\W{{1,3}}((of|on|from|for) )?(the )?(\d{{1,2}}(st|nd|rd
      |th)?[ /-]{MONTH}
      |{MONTH} \d{{1,2}}|\d{{1,2}}/\d{{1,2}})\W*(20\d\d)?\W*$
    """,
)
""" "Pledges 9 Nov" over a list: a title."""

PROMISED_LIST = late(
    r"\W*(?![^:\n]*\b(done|so far|to date|kept|met|completed?|progress|update|status|results?|fulfilled"
    r"|delivered|hono(u)?red|closed|finished|final|last|previous|made good|achieved|in 20\d\d"
    r"|20\d\d (pledges|commitments|promises))\b)"
    r"([\w']+ ){0,5}?(pledges|commitments|promises)\b[^.:\n]{0,40}:"
)
""" "Commitments due by June: ...": what is "trained" in it is still to come."""

DONE = late(r"\b(already|so far|to date|done|complete[d]?|last|yesterday|in 20\d\d)\b|\bago\b")
NUMBERED = late(
    r"(^|[\s:])1[.)] ?[^;\n]{4,120}([;.]?\n|[;.])\s*2[.)] ",
)
""" "1) 27 drivers trained by June; 2) 200 cards handed out": both are promised."""

WANTED = late(
    r"""
    \W*(please )?((the|our|your|grand|in) )*(totals?|number( of)?|(count|tally) of|how (many|much)|who|which|what
      |show me|(any )?(updates?|news) on|list (all|every|of))\b
    """,
)
TELLS = late(r":|\bwill\b|\bshall\b")
""" "What we promise: RTD will adopt a policy" tells, however it begins."""
YEARS = range(1990, 2040)

Under = Literal["", "pledged", "promised", "refused"]
"""What a text says of the list that a sentence stands in."""


def list_of(sentence: Text, before: Under) -> Under:
    """In which list a sentence stands: the one it opens, or the one before."""
    if REFUSED_LIST.match(sentence.low):
        return "refused"
    if PROMISED_LIST.match(sentence.low) or (
        BARE_TITLE.fullmatch(sentence.low) and PROMISED_LIST.match(sentence.low.strip() + ":")
    ):
        return "promised"
    return "pledged" if LISTED.match(sentence.low) else before


def goes_on(sentence: Text, under: Under, ahead: PledgeReading, whole: Text) -> Under:
    """In which list what stands behind a promise of a numbered list does."""
    goes = ahead.pledges and not ahead.outcomes and under != "refused" and not DONE.search(sentence.low)
    return "promised" if goes and NUMBERED.search(whole.written) else under


def wants_a_figure(scene: Scene) -> bool:
    """ "Total trained in Nevada, 2021 to 2022": whoever tells no number but a year asks for one."""
    if TELLS.search(scene.plain) or not WANTED.match(scene.plain):
        return False
    return all(number.low in YEARS for number in scene.numbers)
