"""How well the readers read, as the bars of the project count it: one figure a measure, language and part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from bot.understanding import Promise, Reply, is_safety, read_question
from tests.understanding import corpus
from tests.understanding.corpus import Line

BOOKS = ("progress_add", "progress_set", "complete", "correction")
ON_RECORD: Line = {"current": 100, "target": 250}
"""When a report of danger comes in."""
FIELDS = ("target", "kind", "organisation", "unit", "programme", "due_text")
SLOTS = ("partner", "event", "programme", "place", "from", "to")
OTHER_LANGUAGES = {"replies: intent": 0.90, "wished: intent": 0.90, "safety: caught": 0.93}
"""Where Spanish and French have a bar of their own."""

BARS: dict[str, float] = {
    "pledges: found, F1": 0.95,
    "pledges: target": 0.97,
    "pledges: kind": 0.92,
    "pledges: organisation": 0.92,
    "pledges: unit": 0.92,
    "pledges: programme": 0.95,
    "pledges: due_text": 0.92,
    "pledges: number of pledges": 0.95,
    "pledges: invented targets": 0,
    "outcomes: found, F1": 0.95,
    "promised: number of pledges": 0.95,
    "promised: organisation": 0.92,
    "promised: target": 0.97,
    "replies: silently wrong": 0,
    "replies: intent": 0.95,
    "replies: clear numbers booked without asking": 0.95,
    "replies: asked although clear": 0.05,
    "replies: unclear asked": 0.95,
    "replies: new dates": 0.92,
    "natural: silently wrong": 0,
    "natural: clear numbers booked without asking": 0.95,
    "natural: unclear asked": 0.95,
    "wished: intent": 0.95,
    "wished: new dates": 0.92,
    "safety: caught": 0.97,
    "safety: false alarms": 0.05,
    "safety: booked as progress": 0,
    "questions: kind": 0.93,
    **{f"questions: {slot}": 0.92 for slot in SLOTS},
    "inquired: kind": 0.93,
    "inquired: partner": 0.92,
    "inquired: event": 0.92,
}
AT_MOST = ("pledges: invented targets", "replies: silently wrong", "replies: asked although clear")
AT_MOST += ("natural: silently wrong", "safety: false alarms", "safety: booked as progress")


@dataclass(frozen=True)
class Score:
    """`hits` of `of` for one measure; the share is held against the bar."""

    measure: str
    lang: str
    hits: float
    of: float

    @property
    def share(self) -> float:
        return self.hits / self.of if self.of else 0.0

    @property
    def bar(self) -> float:
        return OTHER_LANGUAGES.get(self.measure, BARS[self.measure]) if self.lang != "en" else BARS[self.measure]

    @property
    def met(self) -> bool:
        if self.measure in AT_MOST:
            return self.share <= self.bar
        return not self.of or self.share >= self.bar


Point = tuple[str, float, float]
"""What one line adds to a measure: its name, hits, and of how many."""


def scores(lang: str, *, held: bool) -> list[Score]:
    """Every measure of one language on the seen or on the held-out part."""
    sums: dict[str, tuple[float, float]] = {}
    for kind, read in READERS.items():
        for line in corpus.lines(kind, held=held, lang=lang):
            for measure, hits, of in read(line):
                had = sums.get(measure, (0.0, 0.0))
                sums[measure] = had[0] + hits, had[1] + of
    return [Score(measure, lang, *sums[measure]) for measure in BARS if measure in sums]


def _pledges(line: Line) -> Iterator[Point]:
    reading = corpus.pledges_of(line)
    yield "pledges: number of pledges", len(reading.pledges) == len(line["pledges"]), 1
    for name, got in (("pledges", reading.pledges), ("outcomes", reading.outcomes)):
        expected = line[name]
        # F1 is 2 × found over expected plus got.
        yield f"{name}: found, F1", 2 * min(len(got), len(expected)), len(got) + len(expected)
        pairs = list(_aligned(got, expected))
        for promise, wanted in pairs:
            said = promise._asdict()
            yield from ((f"pledges: {field}", said[field] == wanted.get(field), 1) for field in FIELDS)
        invented = sum(p.target is not None and wanted.get("target") is None for p, wanted in pairs)
        invented += sum(promise.target is not None for promise in got[len(expected) :])
        yield "pledges: invented targets", invented, 1


def _promised(line: Line) -> Iterator[Point]:
    """Promises by new authors, for which no rule was made."""
    got = corpus.pledges_of(line).pledges
    yield "promised: number of pledges", len(got) == len(line["pledges"]), 1
    for promise, wanted in _aligned(got, line["pledges"]):
        yield "promised: organisation", promise.organisation == wanted.get("organisation"), 1
        yield "promised: target", promise.target == wanted.get("target"), 1


def _aligned(got: Iterable[Promise], expected: list[Line]) -> Iterator[tuple[Promise, Line]]:
    """Each promise read beside the expected one that is most like it."""
    left = list(expected)
    for promise in got:
        if left:
            said = promise._asdict()
            best = max(left, key=lambda wanted: sum(said[field] == wanted.get(field) for field in FIELDS))
            left.remove(best)
            yield promise, best


def _replies(line: Line) -> Iterator[Point]:
    reply = corpus.reply_to(line["text"], corpus.context(line))
    yield "replies: silently wrong", corpus.silently_wrong(line), 1
    if "intent" in line:
        yield "replies: intent", reply.intent == line["intent"], 1
    if line.get("ask") is True:
        yield "replies: unclear asked", reply.needs_confirmation, 1
    if line.get("ask") is False:
        yield "replies: asked although clear", reply.needs_confirmation, 1
        if line.get("total") is not None:
            yield "replies: clear numbers booked without asking", _booked(reply, line), 1
    if line.get("date"):
        yield "replies: new dates", bool(reply.new_date and reply.new_date.isoformat() == line["date"]), 1


def _natural(line: Line) -> Iterator[Point]:
    """Answers with remarks by new authors, for which no rule was made."""
    reply = corpus.reply_to(line["text"], corpus.context(line))
    yield "natural: silently wrong", corpus.silently_wrong(line), 1
    if line["ask"]:
        yield "natural: unclear asked", not corpus.books_silently(reply), 1
    elif line["total"] != line["current"]:  # "Still at 34" books nothing.
        yield "natural: clear numbers booked without asking", _booked(reply, line), 1


def _booked(reply: Reply, line: Line) -> bool:
    return corpus.books_silently(reply) and reply.resulting_total == line["total"]


def _wished(line: Line) -> Iterator[Point]:
    """Answers without a figure, in words for which no rule was made."""
    reply = corpus.reply_to(line["text"], corpus.context(line))
    yield "wished: intent", reply.intent == line["intent"], 1
    if line.get("date"):
        yield "wished: new dates", bool(reply.new_date and reply.new_date.isoformat() == line["date"]), 1


def _safety(line: Line) -> Iterator[Point]:
    alarm = is_safety(line["text"])
    if not line["safety"]:
        yield "safety: false alarms", alarm, 1
        return
    reply = corpus.reply_to(line["text"], corpus.context(ON_RECORD))
    yield "safety: caught", alarm, 1
    yield "safety: booked as progress", any(one.intent in BOOKS for one in (reply, *reply.also)), 1


def _questions(line: Line) -> Iterator[Point]:
    return _asked(line, "questions", SLOTS)


def _inquired(line: Line) -> Iterator[Point]:
    """Questions by new authors, for which no rule was made."""
    return _asked(line, "inquired", ("partner", "event"))


def _asked(line: Line, of: str, slots: Iterable[str]) -> Iterator[Point]:
    got = corpus.slots(read_question(line["text"], corpus.TODAY, corpus.vocabulary()))
    yield f"{of}: kind", got["ask"] == line["ask"], 1
    for slot in slots:
        if got[slot] is not None or line.get(slot) is not None:
            yield f"{of}: {slot}", got[slot] == line.get(slot), 1


READERS: dict[str, Callable[[Line], Iterator[Point]]] = {
    "pledges": _pledges,
    "promised": _promised,
    "replies": _replies,
    "natural": _natural,
    "wished": _wished,
    "safety": _safety,
    "questions": _questions,
    "inquired": _inquired,
}
