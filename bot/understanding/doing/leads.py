"""A deed told in what leads up to another: "In addition to training 90 officers, the department will hang posters".

It is promised or done as the other is; "after training 40, Acme will train 60 more" tells of forty who are trained.
"""

import re
from collections.abc import Iterator, Sequence

from bot.understanding.doing.heads import Head
from bot.understanding.words.verbs import BASE, ING, either
from bot.understanding.writing.patterns import late

LED = late(
    rf"""
    \W*(and |but\s
      |also,? )?((?P<too>in addition to|besides|on top of|as well as|along with|apart from|aside from|beyond)
      |(?P<done>after|since|following)) (already |also\s
      |successfully )?(?P<verb>{either({**BASE, **ING})})\b(?=[^,;]{{0,40}}?\d)[^,;]*?(\d,\d[^,;]*?)*(?P<end>,)\s
    """,
)


WITH_DONE = late(
    r"""
    \W*with (already )?(?P<deed>(about |over |all |nearly |some )*\d[^,;]{2,60}?) (already |now |fully )*(trained
      |certified|finished|done)(?P<end> ?[^,;]{0,30}?), (?=[a-z])
    """,
)
""" "With 62 of its 90 drivers already trained, Parkway Coach aims"."""
FINITE = late(r"\b(failed|was|were|is|are|has|had|did|began|ended)\b")
""" "After training 40 drivers failed": what became of it, and no deed that leads up to another."""
MORE_BY = late(
    r"""
    ([,;]| and| plus| with) (and\s
      |another )?((?P<rest>(the )?(last|other|remaining|final) )?)(?P<many>\d[\d,]*) ((more|others?|additional
      |to (be \w+|go|come|follow))\s
      |(?(rest)|(?!)))((?!(was|were|have|has|had|trained|finished)\b)[\w-]+ ){0,3}?(by|before|until|within
      |no later than|go(es)? (up|out)( (by|in|on|over))?|(?<=scheduled )(for|in|on)|(?<=set )(for|in|on)
      |(?<=due )(in|on)) (?=(the )?((very )?end\b|\d|next\b|this\b|eo[ymq]\b|q[1-4]\b|new year|year\b|spring|summer
      |fall\b|winter|christmas|thanksgiving|easter|labor day|memorial day|school\b
      |(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun)([a-z]*day|[a-z]*ber|uary|ruary
      |ch|il|e|y|ust|t)?\b))
    """,
)
""" "6 drivers trained in January, 4 more by February 28"."""
PRAISED = late(
    rf"""
    \b(thank(s|ed|ing)?|thank you|thanks to|recogni[sz](es?|ed|ing)|prais(es?|ed|ing)|commend(s|ed|ing)?
      |congratulat(es?|ed|ing)|applaud(s|ed|ing)?|honou?r(s|ed|ing)?|kudos to|shout-? ?out to|credit(s|ed)?
      |salut(es?|ed)) (the )?(?P<org>[^,;:]{{2,60}}?) for (having |already |recently\s
      |successfully )?(?P<verb>{either(ING)})\b(?=[^;]{{0,60}}?\d)
    """,
)
""" "The committee thanked Larch Hotel for training 45": what one is thanked for is done."""
HAVING = late(r"\W*having ?(already |just )?")


def with_leads(low: str, heads: Sequence[Head]) -> Iterator[Head]:
    """Every verb, before it the one that leads up to it with a number, after what is done what is to come."""
    praised = PRAISED.search(low)
    if praised and not any(head.start > praised.start() for head in heads):
        verb = praised.start("verb")
        lemma = ING[praised["verb"]]
        yield Head("finished", lemma, praised.span("org"), verb, praised.end("verb"), len(low))
    heads = list(_with_done(low, heads))
    for at, head in enumerate(heads):
        if HAVING.fullmatch(low, *head.subject) and at + 1 < len(heads):
            # "Having trained 40 drivers, Acme will": whoever acts next.
            head = head._replace(subject=(head.end, heads[at + 1].subject[1]))
        found = LED.match(low, head.subject[0], head.verb) if not head.shares_subject else None
        if found and not FINITE.search(found[0]):
            yield _lead(found, head)
            head = head._replace(subject=(found.end(), head.subject[1]))
        more = MORE_BY.search(low, head.start, head.end) if head.tense == "finished" else None
        if more:
            yield head._replace(end=more.start())
            at = more.start("many")
            head = head._replace(tense="forward", lemma="pledge", verb=at, start=at, passive=False, bare=False)
            head = head._replace(shares_subject=True)
        yield head


def _with_done(low: str, heads: Sequence[Head]) -> Iterator[Head]:
    found = WITH_DONE.match(low) if heads else None
    later = [head for head in heads if found and head.end > found.end() and head.verb >= found.end()]
    if not found or not later:
        yield from heads
        return
    at, end = found.span("deed")
    subject = (found.end(), later[0].verb)
    yield Head("finished", "train", subject, at, at, end)
    yield later[0]._replace(subject=subject, shares_subject=False)
    yield from later[1:]


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
