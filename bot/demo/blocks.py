"""What the demo says: in Slack while it walks through time, and in the terminal when it starts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.ground.words import say, short_day

LANGUAGE = "en"
MOST_LINES = 15


class Sent(NamedTuple):
    """A message that went out on the way: the day on the demo's clock, and to whom or where."""

    day: date
    place: str


def walking(until: date) -> Message:
    return blockkit.message(blockkit.says(say(LANGUAGE, "demo.walking", until=until)))


def arrived(now: datetime, sent: Sequence[Sent]) -> Message:
    """Where the clock is, and what went out on the way; the messages themselves carry this machine's own time."""
    weekday = short_day(LANGUAGE, now.date()).partition(" ")[0]
    here = {"weekday": weekday, "day": now.date(), "time": f"{now:%H:%M}"}
    if not sent:
        return blockkit.message(blockkit.says(say(LANGUAGE, "demo.nothing_sent", **here)))
    lines = [say(LANGUAGE, "demo.arrived", count=len(sent), **here)]
    lines += _one_by_one(sent) if len(sent) <= MOST_LINES else _by_place(sent)
    return blockkit.message(*(blockkit.says(line) for line in lines))


def _one_by_one(sent: Sequence[Sent]) -> list[str]:
    return [say(LANGUAGE, "demo.sent", day=short_day(LANGUAGE, one.day), place=one.place) for one in sent]


def _by_place(sent: Sequence[Sent]) -> list[str]:
    """A walk of months: how many went where, and between which days. The demo has few places."""
    days: dict[str, list[date]] = {}
    for one in sent:
        days.setdefault(one.place, []).append(one.day)
    return [
        say(
            LANGUAGE, "demo.sent_to", place=place, count=len(on),
            first=short_day(LANGUAGE, on[0]), last=short_day(LANGUAGE, on[-1]),
        )
        for place, on in days.items()
    ]  # fmt: skip


def stumbled() -> Message:
    return blockkit.message(blockkit.says(say(LANGUAGE, "demo.stumbled")))


def invitation(url: str) -> str:
    """What to try, for the terminal."""
    return say(LANGUAGE, "demo.invitation", url=url)


def goodbye() -> str:
    return say(LANGUAGE, "demo.goodbye")
