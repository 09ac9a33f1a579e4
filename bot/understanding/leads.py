"""A deed told in what leads up to another: "In addition to training 90 officers, the department will hang posters".

It is promised or done as the other is; "after training 40, Acme will train 60 more" tells of forty who are trained.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.understanding.heads import Head
from bot.understanding.patterns import late
from bot.understanding.verbs import BASE, ING, either

LED = late(
    r"\W*(?:and\s|but\s|also,?\s)?(?:(?P<too>in addition to|besides|on top of|as well as|along with|apart from"
    r"|aside from|beyond)|(?P<done>after|since|following))\s(?:already\s|also\s|successfully\s)?"
    rf"(?P<verb>{either({**BASE, **ING})})\b(?=[^,;]{{0,40}}?\d)[^,;]*?(?:\d,\d[^,;]*?)*(?P<end>,)\s"
)


FINITE = late(r"\b(?:failed|was|were|is|are|has|had|did|began|ended)\b")
""" "After training 40 drivers failed": what became of it, and no deed that leads up to another."""
HAVING = late(r"\W*having\s?(?:already\s|just\s)?")


def with_leads(low: str, heads: list[Head]) -> Iterator[Head]:
    """Every verb, and before the first the one that leads up to it with a number."""
    for at, head in enumerate(heads):
        if HAVING.fullmatch(low, *head.subject) and at + 1 < len(heads):
            # "Having trained 40 drivers, Acme will": whoever acts next.
            head = replace(head, subject=(head.end, heads[at + 1].subject[1]))
        found = LED.match(low, head.subject[0], head.verb) if not head.shares_subject else None
        if found and not FINITE.search(found[0]):
            yield _lead(found, head)
            head = replace(head, subject=(found.end(), head.subject[1]))
        yield head


def _lead(found: re.Match[str], head: Head) -> Head:
    verb = found.start("verb")
    return Head(
        "finished" if found["done"] else head.tense,
        {**BASE, **ING}[found["verb"]],
        (found.end(), head.subject[1]),
        verb,
        found.end("verb"),
        found.start("end"),
    )
