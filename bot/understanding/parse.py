"""JSON Lines in, JSON Lines out: the reading contract other programs rely on.

A line that cannot be read yields an error line in its place; the others go on.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, Literal, get_args

from bot.understanding.pledge import read_pledges
from bot.understanding.question import read_question
from bot.understanding.readings import Intent, LastEntry, Promise, Reply, ReplyContext
from bot.understanding.reply import read_reply
from bot.understanding.words.vocabulary import Vocabulary

ParseKind = Literal["pledge", "reply", "question"]
Answer = dict[str, Any]


class UnreadableLineError(ValueError):
    """A line that does not keep to the contract; the message is one sentence for whoever sent it."""


def parse_lines(kind: ParseKind, lines: Iterable[str], vocabulary: Vocabulary) -> Iterator[str]:
    """Read each line and answer with one line, in the same order. Blank lines are skipped."""
    read = READERS[kind]
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(read, line, vocabulary), ensure_ascii=False)


def _answer(read: Callable[[Answer, Vocabulary], Answer], line: str, vocabulary: Vocabulary) -> Answer:
    asked: Any = None
    try:
        asked = _object(line)
        return {"id": asked.get("id")} | read(asked, vocabulary)
    except UnreadableLineError as error:
        return {"id": asked.get("id") if isinstance(asked, dict) else None, "error": str(error)}


def _object(line: str) -> Answer:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        raise UnreadableLineError("This line is not JSON.") from None
    if not isinstance(asked, dict):
        raise UnreadableLineError('This line is not a JSON object with "id" and "text".')
    return asked


def _text(asked: Answer) -> str:
    if not isinstance(asked.get("text"), str):
        raise UnreadableLineError('"text" must be a string.')
    return str(asked["text"])


def _day(asked: Answer, name: str) -> date | None:
    value = asked.get(name)
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        raise UnreadableLineError(f'"{name}" must be a date such as 2023-05-09.') from None


def _required_day(asked: Answer) -> date:
    day = _day(asked, "today")
    if day is None:
        raise UnreadableLineError('"today" must be given, as a date such as 2023-02-15.')
    return day


def _whole(asked: Answer, name: str) -> int | None:
    value = asked.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value // 1:
        raise UnreadableLineError(f'"{name}" must be a whole number or null.')
    return int(value)


def _pledge(asked: Answer, vocabulary: Vocabulary) -> Answer:
    event = asked.get("event")
    event_day = _day(event, "date") if isinstance(event, dict) else None
    reading = read_pledges(_text(asked), vocabulary, _day(asked, "today"), event_day)
    return {
        "pledges": [_promise(promise) for promise in reading.pledges],
        "outcomes": [_promise(promise) for promise in reading.outcomes],
    }


def _promise(promise: Promise) -> Answer:
    return promise._asdict() | {"due": _iso(promise.due)}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _reply(asked: Answer, vocabulary: Vocabulary) -> Answer:
    given = asked.get("context")
    if not isinstance(given, dict):
        raise UnreadableLineError('"context" must be an object with "target", "unit", "current", "today" and "due".')
    return _reply_out(read_reply(_text(asked), _context(given), vocabulary))


def _context(given: Answer) -> ReplyContext:
    last = given.get("last_update")
    unit = given.get("unit")
    return ReplyContext(
        target=_whole(given, "target"),
        unit=unit if isinstance(unit, str) else None,
        current=_whole(given, "current"),
        today=_required_day(given),
        due=_day(given, "due"),
        last_entry=_last(last) if isinstance(last, dict) else None,
        month_first=given.get("month_first") is not False,
    )


def _last(given: Answer) -> LastEntry:
    if given.get("intent") not in get_args(Intent):
        raise UnreadableLineError('"last_update" needs the "intent" of the last entry.')
    return LastEntry(given["intent"], _whole(given, "amount"), _whole(given, "previous_total"))


def _reply_out(reply: Reply) -> Answer:
    return {
        "intent": reply.intent,
        "amount": reply.amount,
        "unit": reply.unit,
        "programme": reply.programme,
        "resulting_total": reply.resulting_total,
        "new_date": _iso(reply.new_date),
        "needs_confirmation": reply.needs_confirmation,
        "language": reply.language,
        "because": reply.because,
        "also": [_reply_out(other) for other in reply.also],
    }


def _question(asked: Answer, vocabulary: Vocabulary) -> Answer:
    question = read_question(_text(asked), _required_day(asked), vocabulary)
    return {
        "ask": question.ask,
        "partner": question.partner,
        "event": question.event,
        "programme": question.programme,
        "place": question.place,
        "from": _iso(question.from_),
        "to": _iso(question.to),
    }


READERS: dict[ParseKind, Callable[[Answer, Vocabulary], Answer]] = {
    "pledge": _pledge,
    "reply": _reply,
    "question": _question,
}
