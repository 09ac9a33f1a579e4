"""The corpus of texts and what a careful person reads in them: one line each, files by kind and language.

`replies.jsonl` and `replies_en.jsonl` are English, `replies_es.jsonl` Spanish, `replies_fr.jsonl` French, and so for
each kind. A line with `"held": true` is held out: it was written before the rules were looked at, it is scored, and
whoever writes rules never looks at it; `lines(name, held=False)` leaves these lines away.
"""

import json
import tomllib
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from bot.understanding import (
    LastEntry,
    PledgeReading,
    Promise,
    Question,
    Reply,
    ReplyContext,
    Vocabulary,
    read_pledges,
    read_question,
    read_reply,
)

HERE = Path(__file__).parent
CONFIG = HERE.parents[1] / "config"
TODAY = date(2023, 2, 1)
EVENT_DAY, AFTERWARDS = date(2022, 11, 9), date(2022, 11, 10)
"""When promises are made, and when they are read."""
Line = dict[str, Any]


@cache
def _all_lines(kind: str) -> tuple[Line, ...]:
    files = [path for path in sorted(HERE.glob(f"{kind}*.jsonl")) if path.stem.split("_")[0] == kind]
    return tuple(
        {"lang": path.stem.partition("_")[2] or "en"} | json.loads(line)
        for path in files
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    )


def lines(name: str, *, held: bool | None = None, lang: str | None = None) -> list[Line]:
    """The lines of one kind, each with its language in `lang`; only the seen or the held-out ones if asked."""
    return [
        line
        for line in _all_lines(name.removesuffix(".jsonl"))
        if held in (None, line.get("held", False)) and lang in (None, line["lang"])
    ]


def parts(of: list[Line], together: int = 100) -> list[list[Line]]:
    """So many lines for one test: a test for each line takes longer to tell of than to run."""
    return [of[at : at + together] for at in range(0, len(of), together)]


def evenly(of: list[Any], most: int) -> list[Any]:
    """No more than so many, at equal steps from the first on."""
    return of[:: max(1, -(-len(of) // most))]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary as it is configured."""
    files = [tomllib.loads((CONFIG / name).read_text()) for name in ("programmes.toml", "sponsor_levels.toml")]
    return Vocabulary.from_toml(*files)


def context(line: Line) -> ReplyContext:
    """What is on record when the line is answered."""
    last = LastEntry(*line["last"]) if "last" in line else None
    return ReplyContext(
        target=line.get("target"),
        unit=line.get("unit", "employees"),
        current=line.get("current"),
        today=date.fromisoformat(line["today"]) if "today" in line else TODAY,
        due=date(2023, 5, 9),
        last_entry=last,
        month_first=line.get("month_first", True),
    )


THINGS = ("poster", "cartel", "affiche", "decal", "card", "tarjeta", "calcoman", "carte", "autocoll", "sticker")


def told_context(line: Line) -> ReplyContext:
    """What is on record when a line of `told` is answered: 40 of 250 of what it is about, where it does not say."""
    if "target" in line or line.get("current") is not None:
        return context(line)
    unit = "posters" if any(thing in line["text"].lower() for thing in THINGS) else "employees"
    return ReplyContext(250, unit, 40, TODAY, date(2023, 5, 9), LastEntry("progress_add", 15, 25))


@lru_cache(maxsize=20_000)
def reply_to(text: str, known: ReplyContext) -> Reply:
    """Remembered, for each line is asked about by several tests."""
    return read_reply(text, known, vocabulary())


def wrong_reply(line: Line) -> str | None:
    """What is wrong with the reading of one line of replies, or None."""
    reply = reply_to(line["text"], context(line))
    got = {
        "intent": reply.intent,
        "amount": reply.amount,
        "total": reply.resulting_total,
        "ask": reply.needs_confirmation,
        "date": reply.new_date.isoformat() if reply.new_date else None,
        "also": [other.intent for other in reply.also],
    }
    missed = [f"{key}={got[key]!r} instead of {line[key]!r}" for key in got if key in line and got[key] != line[key]]
    return f"{line['text']!r}: {', '.join(missed)} (because {reply.because!r})" if missed else None


def silently_wrong(line: Line) -> bool:
    """The worst failure: a booking nobody was asked about, with another total than a careful person's."""
    reply = reply_to(line["text"], context(line))
    return books_silently(reply) and (line.get("ask") is True or line.get("total") != reply.resulting_total)


def books_silently(reply: Reply) -> bool:
    """Whether a reply would change the record without a question."""
    books = reply.intent in ("progress_add", "progress_set", "complete", "correction")
    return books and not reply.needs_confirmation


def pledges_of(line: Line) -> PledgeReading:
    """The promises read in one line, the day after the gathering."""
    return read_pledges(line["text"], vocabulary(), AFTERWARDS, EVENT_DAY)


def wrong_pledges(line: Line) -> str | None:
    """What is wrong with the promises read in one line, or None."""
    reading = pledges_of(line)
    got = {"pledges": reading.pledges, "outcomes": reading.outcomes}
    missed = [
        f"{name}: {[_shown(promise) for promise in got[name]]}"
        for name in got
        if len(got[name]) != len(line[name]) or not all(map(_matches, got[name], line[name]))
    ]
    return f"{line['text']!r}: {'; '.join(missed)}" if missed else None


def _shown(promise: Promise) -> Line:
    return {key: value for key, value in promise._asdict().items() if value is not None and key != "because"}


NOT_SAID: Line = {"target": None, "target_max": None, "percent": None}
"""No number is invented where a line has none."""


def _matches(promise: Promise, expected: Line) -> bool:
    got = promise._asdict() | {"due": promise.due.isoformat() if promise.due else None}
    return all(got[key] == value for key, value in (NOT_SAID | expected).items())


def wrong_question(line: Line) -> str | None:
    """What is wrong with the reading of one question, or None."""
    got = slots(read_question(line["text"], TODAY, vocabulary()))
    missed = [f"{key}={got[key]!r} instead of {line.get(key)!r}" for key in got if got[key] != line.get(key)]
    return f"{line['text']!r}: {', '.join(missed)}" if missed else None


def slots(question: Question) -> Line:
    """A question as a line of the corpus has it."""
    return {
        "ask": question.ask,
        "partner": question.partner,
        "event": question.event,
        "programme": question.programme,
        "place": question.place,
        "from": question.from_.isoformat() if question.from_ else None,
        "to": question.to.isoformat() if question.to else None,
    }
