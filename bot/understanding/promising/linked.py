"""A name, words of pledging and a number: "Acme signed the card: 40 drivers by May", "I have Acme down for 40 drivers".

Staff note a promise with hundreds of turns. Here no turn is known, only which words may stand between the name and
the number: some that link and one at least that promises. Any other word, and the sentence is left to the verbs.
"""

from collections.abc import Iterator

from bot.understanding.doing.heads import Head
from bot.understanding.doing.idle import CONDITIONAL, called_off
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.promising.notes import LAW, NOT_PLEDGES
from bot.understanding.promising.promises import promises_of
from bot.understanding.promising.rolls import REFUSED
from bot.understanding.readings import Problem, Promise
from bot.understanding.words.units import unit_after
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import Text

LINK = late(
    r"""
    (?<![\w'])(([,;:=>_\"|-]|->|→|'s|\([^()]{1,40}\)) ?
      |(is|are|has|have|put|wrote|says|said|reads|shows|gave|gives|us|me|itself|themselves|sets?|its|their|his|her|an?
      |the|this|our|in|on|to|at|of|with|for|as|that|now|just|also|already|formally|verbally|officially
      |(filled|turned|handed|dropped|sent|mailed)( (in|out|off|over))?|raised|hand|came (back|through)|join(ed|ing|s)?
      |thrown|stepped up|number|about|around|roughly|at least|up to|another|first|all|list|sheet|tally|board|tracker
      |pledg(es?|ed|ing)|promised?|promises|commitments?|commit(s|ted)|cards?|form|slip|down|word|hook|goal|target
      |signed|up|by|aboard|phone|call|stage|training|(is |are )?taking part|participat(es|ing)|yes|ok|slated|agreed
      |accepted|doing|lined up)( |(?=[^\w\s])))+$
    """,
)
STRONG = late(
    r"""
    \b(pledg|promis|commit|cards?\b|form\b|slip|down for|word|hook|goal|number|in for|hand for|thrown in|stepped up
      |on board|aboard|all in|signed (up|on)|taking part|participat|slated|agreed|accepted|doing|join)
    |\b(is|are|'s) (all )?in(?= ?[,:;-])|[=>→|]
    """,
)
WEAK = late(r"\b((on|to) the (list|sheet|tally|board|tracker)|target)\b")
NEVER = (LAW, NOT_PLEDGES, REFUSED, CONDITIONAL)
OPENS = late(
    r"""
    \W*(([Pp]lease|[Pp]ls|[Ff][Yy][Ii]|[Ss]o|[Oo]k|[Aa]lso|[Aa]nd|[Cc]an you
      |([Ww]e|I|[Yy]ou)('ve)?( (can|now|have|just|also))*)\W+)*(([Aa]dd|[Cc]ount|[Hh]ave|[Gg]ot|[Pp]ut|[Mm]ark|[Ll]og
      |[Ll]ist) )?(the )?(?=[^\W\d_a-z])
    """,
)


def _promises(link: str, scene: Scene) -> bool:
    """Whether the words promise; of "Acme (Ann Lee) 40 drivers by May" the deadline does."""
    aside = WEAK.search(link) or (link[:1] == "(" and link.rstrip(" :-").endswith(")"))
    return bool(STRONG.search(link) or (aside and any(when.role == "deadline" for when in scene.dates)))


NUMBERED = late(r" ?_+")


def _behind_number(scene: Scene, at: int) -> int:
    """ "Teamsters Local 418 promised": a blanked number that is no day belongs to the name before it."""
    blanked = NUMBERED.match(scene.plain, at)
    if not blanked or any(when.start < blanked.end() and at < when.end for when in scene.dates):
        return at
    return blanked.end()


def linked(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """What is promised so, or nothing."""
    number = scene.numbers[0] if scene.numbers else None
    unit = unit_after(scene.plain, number.end) if number and not number.percent and not number.money else None
    if not number or not unit or unit.group not in ("people", "materials", "sessions") or number.start > 160:
        return
    start = OPENS.match(sentence.written)
    link = LINK.search(scene.plain, start.end() if start else 0, number.start)
    if not start or not link or not _promises(link[0], scene) or any_finds(scene.plain, *NEVER):
        return
    if called_off(sentence.low):
        return
    begins = _behind_number(scene, link.start())
    name = sentence.written[start.end() : begins].rstrip()
    end = start.end() + len(name.removesuffix("'s").removesuffix("’s"))
    who, crowd = organisation(sentence, start.end(), end, None)
    if who is None or crowd or not who[:1].isupper() or name.split()[-1][:1].islower():
        return
    head = Head(
        "forward",
        "pledge",
        (start.end(), end),
        begins,
        number.start - 1,
        len(sentence.low.rstrip(" .\n")),
    )
    for promise, problems in promises_of(sentence, head, scene, who, [head]):
        yield head, promise, problems
