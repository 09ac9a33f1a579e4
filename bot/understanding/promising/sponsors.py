"""Sponsors listed with their levels: "Thank you to our sponsors: Bank of the West (Gold) and Ryder (Bronze)"."""

from collections.abc import Iterator

from bot.understanding.doing.heads import Head
from bot.understanding.doing.scene import Scene
from bot.understanding.naming.subjects import organisation
from bot.understanding.readings import Problem, Promise
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, plain

WITH_LEVEL = late(
    r"""
    (?P<who>[^\W\d_a-z][\w&.'-]*( ((of|the|&|de|la|du
      |des) ){0,2}[^\W\d_a-z][\w&.'-]*){0,7}) \((?P<level>[^\W\d_]+)([ -](level
      |sponsor))?\)
    """,
)
SPONSORS = late(r"\bsponsors\b")
ASKED = late(r"\b(seek|seeking|need|needs|want|wanted|looking for|invite|become|levels)\b")


def sponsored(sentence: Text, scene: Scene) -> Iterator[tuple[Head, Promise, tuple[Problem, ...]]]:
    """Who became a sponsor, and at which level."""
    if not SPONSORS.search(sentence.low) or ASKED.search(sentence.low):
        return
    for found in WITH_LEVEL.finditer(sentence.written):
        level = scene.vocabulary.sponsor_level(plain(sentence.cut(*found.span("level"))))
        who, crowd = organisation(sentence, *found.span("who"), None)
        if level and who and not crowd:
            head = Head("finished", "sponsor", found.span("who"), found.start(), found.end(), found.end())
            words = sentence.cut(*found.span())
            yield head, Promise(organisation=who, kind="sponsor", sponsor_level=level, because=words), ()
