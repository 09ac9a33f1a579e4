"""Which patterns everyday texts ask for: `python -m tests.understanding.often` reads some and prints their names.

It runs in a process of its own, where no other text has been read.
"""

from collections.abc import Iterator

from bot.understanding import read_pledges, read_reply
from bot.understanding.writing import patterns
from tests.understanding import corpus

REPLIES, PLEDGES = 200, 60
"""How many are read. What one of them asks for is asked for about once in a hundred messages, or more often."""


def asked_for() -> Iterator[str]:
    """The names of the patterns that are in code once the texts are read."""
    for line in corpus.evenly(corpus.lines("replies", held=False), REPLIES):
        read_reply(line["text"], corpus.context(line), corpus.vocabulary())
    for line in corpus.evenly(corpus.lines("pledges", held=False), PLEDGES):
        read_pledges(line["text"], corpus.vocabulary(), corpus.AFTERWARDS, corpus.EVENT_DAY)
    return (patterns.name_of(one.pattern) for one in patterns._late if one.is_compiled)


if __name__ == "__main__":
    print(*sorted(asked_for()), sep="\n")  # noqa: T201 - for whoever asked
