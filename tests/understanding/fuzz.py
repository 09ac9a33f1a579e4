"""Any text at all, a million times: no reader may raise, and none may take long.

Texts are put together from the corpora, from single words and odd signs, from any characters, and from one fragment
repeated or nested until the text is as long as one may be. The same seed makes the same texts.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import cache

from bot.understanding import is_safety, read_pledges, read_question, read_reply
from bot.understanding.doing import idle
from bot.understanding.doubting import doubts
from bot.understanding.languages import gloss, language
from bot.understanding.questions import sounding
from bot.understanding.scales import talk
from bot.understanding.words import numbers, shorthand
from bot.understanding.writing import needs
from bot.understanding.writing.text import LONGEST
from tests.understanding import corpus

SLOWEST = 0.050
"""Seconds of thread CPU time that one reader may take for one text, the best of three."""

CHUNK = 2_000
ODD = (
    "\u200f", "\n", "🎉", "”", "“", "31/2", "-", "$", "٣", "½", "(", ")", "...", "?", "!", ":", ";", "&", "@x", "1,000",
    "12 ", "0", "99999999999", "1.2k", "-5", "50%", "3/4", "#7", "'", '"', "\t", "\u00a0", "’", "—", "http://a.b/c",
    "e\u0301", "ſ", "İ", "ﬁ", "<@U1>", "&amp;", "*", "_", "~", "\x00", "\ud83d", "1-888-373-7888", "9:30", "a", "I",
)  # fmt: skip
NESTS = (("(", ")"), ('"', '"'), ("if ", " then"), ("not ", ""), ("of the ", ""), ("and ", ""), ("we will train ", ""))


@dataclass
class Outcome:
    """What came of a number of texts."""

    texts: int = 0
    crashes: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def add(self, other: Outcome) -> None:
        self.texts += other.texts
        self.crashes += other.crashes
        self.slow += other.slow
        self.slowest = max(self.slowest, other.slowest)


@cache
def _material() -> tuple[list[str], list[str]]:
    said = [line["text"] for kind in ("replies", "pledges", "questions", "safety") for line in corpus.lines(kind)]
    return said, sorted({word for text in said for word in text.split()}) + list(ODD)


def texts(seed: int, count: int) -> Iterator[str]:
    """So many texts from one seed."""
    chance = random.Random(seed)
    makers = (_garbled, _garbled, _garbled, _mixed, _mixed, _mutated, _mutated, _mutated, _anything)
    for number in range(count):
        yield (_long if number % 40 == 0 else chance.choice(makers))(chance)


def _garbled(chance: random.Random) -> str:
    words = _material()[1]
    return " ".join(chance.choices(words, k=chance.randint(0, 25)))


def _mixed(chance: random.Random) -> str:
    said, words = _material()
    return chance.choice(["", " ", "\n", ". ", ", and "]).join(
        [chance.choice(said), *chance.choices(words, k=3), chance.choice(said)]
    )


def _mutated(chance: random.Random) -> str:
    letters = list(chance.choice(_material()[0]))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(letters) + 1)
        letters[at : at + chance.randint(0, 2)] = chance.choice(ODD)
    return "".join(letters)


def _anything(chance: random.Random) -> str:
    return "".join(
        chr(chance.choice((chance.randrange(1, 256), chance.randrange(1, 0x11000))))
        for _ in range(chance.randint(0, 120))
    )


def _long(chance: random.Random) -> str:
    said, words = _material()
    fragment = chance.choice(
        [
            chance.choice(words) + chance.choice(["", " ", "\n", ", ", ". "]),
            " ".join(chance.choices(words, k=chance.randint(2, 6))) + " ",
            chance.choice(said) + chance.choice(["", " ", "\n", ", "]),
            chance.choice(ODD),
        ]
    )
    length = chance.choice([1_000, 3_000, LONGEST])
    if chance.random() < 0.3:
        before, after = chance.choice(NESTS)
        times = length // (len(before + after) or 1) // 2
        return before * times + fragment + after * times
    return (fragment or "x") * (length // max(1, len(fragment)) + 1)


def _reply(text: str) -> object:
    return read_reply(text, RECORD, corpus.vocabulary())


def _pledges(text: str) -> object:
    return read_pledges(text, corpus.vocabulary(), corpus.TODAY, corpus.TODAY)


def _question(text: str) -> object:
    return read_question(text, corpus.TODAY, corpus.vocabulary())


KEPT = (
    numbers.blank, numbers._all_numbers, language.language_of, shorthand.spelled_out, talk.without_talk,
    talk.is_general, talk.is_concrete,
    doubts.clause_of, idle.called_off, gloss.gloss, sounding._likeliest, sounding._names_in,
)  # fmt: skip
"""What is kept of the text read last is forgotten, so that a second reading is worth as much as the first."""
RECORD = corpus.context({"current": 100, "target": 250})
READERS: dict[str, Callable[[str], object]] = {
    "reply": _reply, "pledges": _pledges, "question": _question, "safety": is_safety,
}  # fmt: skip


def read_all(seed: int, count: int) -> Outcome:
    """Read so many texts with every reader."""
    outcome = Outcome()
    for text in texts(seed, count):
        outcome.texts += 1
        for name, read in READERS.items():
            read_with(name, read, text, outcome)
    return outcome


def read_with(name: str, read: Callable[[str], object], text: str, outcome: Outcome) -> None:
    """Read one text with one reader, and note what came of it."""
    try:
        took = _seconds(read, text)
        if took > SLOWEST:
            took = min(took, _seconds(read, text), _seconds(read, text))
    except Exception as error:  # any exception at all is what is looked for
        outcome.crashes.append(f"{name}: {error!r} at {text[:200]!r}")
        return
    outcome.slowest = max(outcome.slowest, took)
    if took > SLOWEST:
        outcome.slow.append(f"{name}: {took * 1000:.0f} ms for {len(text)} characters beginning {text[:120]!r}")


def _seconds(read: Callable[[str], object], text: str) -> float:
    for kept in KEPT:
        kept.cache_clear()
    needs.forget()
    began = time.thread_time()
    read(text)
    return time.thread_time() - began


def run(count: int, seed: int, processes: int, watch: Callable[[int], None]) -> Outcome:
    """Read `count` texts on several processes; `watch` is told how many have been read since it was last told."""
    whole = Outcome()
    with ProcessPoolExecutor(processes) as pool:
        chunks = [pool.submit(read_all, seed + at, min(CHUNK, count - at)) for at in range(0, count, CHUNK)]
        for done in as_completed(chunks):
            whole.add(done.result())
            watch(done.result().texts)
    return whole
