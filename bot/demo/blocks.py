"""What the demo says: in Slack while it walks through time, and in the terminal when it starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.ground.words import say, short_day

LANGUAGE = "en"
MOST_LINES = 15


@dataclass(frozen=True)
class Sent:
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
    lines += [
        say(LANGUAGE, "demo.sent", day=short_day(LANGUAGE, one.day), place=one.place) for one in sent[:MOST_LINES]
    ]
    if len(sent) > MOST_LINES:
        lines.append(say(LANGUAGE, "demo.more_sent", count=len(sent) - MOST_LINES))
    return blockkit.message(*(blockkit.says(line) for line in lines))


def stumbled() -> Message:
    return blockkit.message(blockkit.says(say(LANGUAGE, "demo.stumbled")))


def invitation(url: str) -> str:
    """What to try, for the terminal."""
    return say(LANGUAGE, "demo.invitation", url=url)


def goodbye() -> str:
    return say(LANGUAGE, "demo.goodbye")
