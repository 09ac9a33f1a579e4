"""Who promises in a passive sentence: "by" whom a thing is done, "at" whose place, or whose people it is done to."""

import re

from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.crowds import BY_OTHERS, NONE_OF, NOT_ONE, NOTICE
from bot.understanding.naming.subjects import SAYS, organisation
from bot.understanding.naming.topics import topic
from bot.understanding.promising.whose import whose_people
from bot.understanding.words.homes import STATES
from bot.understanding.words.persons import ENDS_OF_NAMES, HEADS
from bot.understanding.words.places import is_town
from bot.understanding.words.verbs import SPREAD, TEACH, UNDERGO
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, words

COLON = late(r" ?:(?!\d) ?[\"']?| -{1,2} [\"']?|, ?\"")
DONE_BY = late(
    r"""
    \b(by|courtesy of) (?P<org>[^,_]+?)(?= (with|in|on|at|using|through|and|that|this|for|over|before|during|by
      |between|from|within|until
      |till|throughout|across|thanks|next|after|as|to|who|which|starting|no)\b
      |[,.]|$| _)
    """,
)
BODY = (
    r"(patrol|department|district|office|authority|agency|casino|hotel|hospital|school|county|city|police"
    r"|chamber of commerce|union|association|airport|library|college|university)"
)
A_BODY = late(rf"the ([a-z]+ ){{0,2}}{BODY}")
""" "Posters will be hung by the state patrol"."""
THE_REST = late(
    r"""
    \W*(and )?((all|everyone|everybody) ?$|(all|each|every one|most|half) of them\b|they all\b|the (remaining|rest
      |others?|last|balance)\b
      |another \d|(its|their|that) \d|\d+ more\b|they\b|these\b|those\b(?! who\b))
    """,
)
OF_WHOM = late(
    r"""
    \s(of|de|d'|du) ?(the )?(?P<org>[^\W\d_a-z][\w&.'-]*( ((of|de|du|la|y|et|&) )*[^\W\d_a-z][\w&.'-]*)*)(?<!\.)
    """,
)
""" "Se capacitaron 45 choferes de Flecha Amarilla": Spanish names them behind the verb."""

WEBSITE_OF = late(
    r"""
    \b(to|on|in|within
      |for) (the )?(([a-z-]+ ){0,2}?(web ?site|home ?page|newsletter|intranet|blog|portal
      |app) of (the )?(?P<org>[^\W\d_a-z][^,.;:]*?)(?=[,.;:]| (in|on|by|for) |$))
    """,
)
""" "A page was added to the website of the transit district"."""

AT_BODY = late(
    r"""
    \sat (the )?(?P<org>([^\W\d_a-z][\w&.'-]* ((of|the|and|&) )*){1,6}?(?P<last>[^\W\d_a-z]\w*))(?=[.,;]|$| [a-z])
    """,
)
""" "400 nurses have been trained at Mercy Medical Center"."""


NUMBERED = late(r" [^\W\d_]+ (no\.? |n[úu]m\.? |#)?\d+( (of|de|del|du) [^\W\d_a-z][\w-]*)?")
ON_THEIRS = late(
    r"""
    \s(on|in|at|inside) (the |all |every |each )?([a-z]+ ){1,3}of (the )?(?P<org>([^\W\d_a-z][\w&.'-]* ((of|the
      |and|&|de|del|du) )*){1,6}?(?P<last>[^\W\d_a-z]\w*))(?=[.,;]|$| [a-z])
    """,
)
IN_THEIR = late(
    r"""
    \s(on|in|inside|aboard|onboard|across|throughout
      |at) (the |all |every |each |\d+ )*(?P<org>([^\W\d_a-z][\w&.'-]* ){2,5})
    (buses|coaches|trucks|trains|cars|cabs|vans|trailers|vehicles|rigs|planes|ferries|boats|stations|stops|stores|shops
      |branches|offices|terminals|depots|garages|yards|lobbies|restrooms|break ?rooms|waiting rooms|locations|sites
      |facilities|hotels|restaurants|properties)\b
    """,
)
""" "Placards will be put up in Harbor Rail coaches"."""
VENUES = words(
    "center centre hotel plaza inn casino church hall arena mall resort motel theater theatre park library college"
    " university school academy high terminal airport port"
)


PLEDGED_BY = late(
    r"""
    \b(it|he) (was|is|has been) (also |further |publicly |formally )?(pledged|promised|agreed|announced|confirmed
      |committed
      |stated|reported|said|noted) by (the )?(?P<org>[^,;]+?) that\b
    """,
)
""" "It was pledged by Harbor Cab that 40 drivers will be trained"."""
ALL_OF_THEM = late(r"\d.*\W(all|each|every one)( of (them|whom|these))?,? ((of )?whom )?$")
""" "Acme has 120 drivers, all of whom will be trained": Acme's."""


def after_colon(sentence: Text, start: int, end: int) -> int | None:
    found = COLON.search(sentence.low, start, end)
    return found.end() if found and found.start() > start else None


def owner_of_passive(sentence: Text, head: Head, scene: Scene) -> tuple[str | None, bool]:
    """Who promises in a passive sentence: "by" them after the verb, or "at" them before it."""
    start, end = head.subject
    at = after_colon(sentence, start, end)
    if at and SAYS.match(sentence.low[at:end]):
        start, at = at, None
    if at and not NOTICE.search(sentence.low, start, at):
        return organisation(sentence, start, at, scene.before)
    pledged = PLEDGED_BY.search(sentence.low, start, end)
    if pledged:
        return organisation(sentence, *pledged.span("org"), None)
    told = SAYS.match(sentence.low[start:end])
    if told and re.match(
        r"(?:(?:in|by|on|before|within)\s[^,]{2,30},\s)?"
        r"(?:(?:[a-z]+\s){0,3}?\d|(?:its|their|an?|all|every|each|the|about|at least|roughly|nearly|over|up to|h(?:is"
        r"|er))\b)",
        told["rest"].lstrip(" \"'"),
    ):
        return organisation(sentence, start + told.start("who"), start + told.end("who"), scene.before)
    if NONE_OF.search(sentence.low, start, end):
        return None, True
    if NOT_ONE.match(sentence.low, start) or BY_OTHERS.search(sentence.low, head.start, head.end):
        return None, True
    if THE_REST.match(sentence.low[start:end]):
        return scene.before, False
    if ALL_OF_THEM.search(sentence.low, start, end):
        return topic(sentence) or scene.before, False
    by = DONE_BY.search(scene.plain, head.start, head.end)
    if by and (re.search(r"[A-Z]", sentence.written[slice(*by.span("org"))]) or A_BODY.fullmatch(by["org"])):
        return organisation(sentence, by.start("org"), _with_its_number(sentence, by.end("org"), scene), None)
    body = _body_of_it(sentence, head)
    if body:
        return organisation(sentence, *body.span("org"), None)
    return whose_people(sentence, start, end, scene)


def _body_of_it(sentence: Text, head: Head) -> re.Match[str] | None:
    """The body where it is taught, undergone or shown, on whose page it is, or whose it is."""
    taught_at = AT_BODY.match(sentence.written, head.start) if head.lemma in TEACH else None
    if taught_at and _is_body(taught_at):
        return taught_at
    taught_at = AT_BODY.search(sentence.written, head.start, head.end) if head.lemma in UNDERGO else None
    if taught_at and _is_body(taught_at):
        return taught_at
    hosted = _shown_at(sentence, head) or WEBSITE_OF.search(sentence.written, head.start, head.end)
    return hosted or OF_WHOM.match(sentence.written, head.start)


def _with_its_number(sentence: Text, end: int, scene: Scene) -> int:
    """ "By Teamsters Local 417 of Laredo": a blanked number that is no day belongs to the name before it."""
    found = NUMBERED.match(sentence.written, end) if scene.plain.startswith(" _", end) else None
    dated = found and any(when.start < found.end() and end < when.end for when in scene.dates)
    return found.end() if found and not dated else end


def _shown_at(sentence: Text, head: Head) -> re.Match[str] | None:
    """ "Posters will be put up at Silverline Tours", "on the coaches of Silverline Tours"; talks are held anywhere."""
    if not head.passive or head.lemma not in ("put", "hold", *SPREAD):
        return None
    on_theirs = ON_THEIRS.search(sentence.written, head.start, head.end)
    theirs = IN_THEIR.search(sentence.written, head.start, head.end)
    if (
        theirs
        and not on_theirs
        and theirs["org"].strip().lower() not in STATES
        and not is_town(theirs["org"].strip().lower())
    ):
        return theirs
    found = on_theirs or AT_BODY.search(sentence.written, head.start, head.end)
    if not found or not _is_body(found):
        return None
    return None if head.lemma == "hold" and found["last"].lower() in VENUES else found


def _is_body(found: re.Match[str]) -> bool:
    first, last = found["org"].lower().split()[0], found["last"].lower()
    return first in HEADS or not ENDS_OF_NAMES.isdisjoint((last, last.removesuffix("s")))
