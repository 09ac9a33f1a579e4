"""What staff see of messages that could not be sent: the telling, and the list with its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from bot.ground import blockkit
from bot.ground.blockkit import Block, Message
from bot.ground.words import clock_time, say, short_day

MOST_SHOWN = 10
MOST_WORDS = 150


class Stuck(NamedTuple):
    """One parked message: to whom (Slack's id), since when, why (a key of the catalogue) and as Slack named it."""

    public_id: str
    recipient: str
    since: date
    why: str
    reason: str
    text: str


def told(language: str, recipient: str, why: str, reason: str, count: int) -> Message:
    """Said once for one cause, however many messages it keeps from going."""
    line = say(language, "desk.parked", count=count, place=mention(recipient))
    return blockkit.message(blockkit.marked(line), blockkit.says(_cause(language, why, reason)))


def mention(recipient: str) -> str:
    return f"<@{recipient}>" if recipient[:1] in "UW" else f"<#{recipient}>"


def _cause(language: str, why: str, reason: str) -> str:
    todo = say(language, f"desk.todo.{why}")
    return f"{say(language, f'desk.why.{why}', reason=reason)} {todo}"


def listing(language: str, stuck: Sequence[Stuck], in_all: int) -> Message:
    """Oldest first, each with what to do; no more than fit in one message."""
    if not stuck:
        return blockkit.message(blockkit.says(say(language, "desk.nothing_parked")))
    blocks: list[Block] = [blockkit.marked(f"*{say(language, 'desk.all_parked', count=in_all)}*")]
    for number, one in enumerate(stuck[:MOST_SHOWN]):
        blocks += _one(language, one, number)
    if in_all > 1:
        again = blockkit.button(say(language, "desk.button.all_again"), "notice.all_again", "all")
        blocks.append(blockkit.actions(again))
    return blockkit.message(*blocks)


def _one(language: str, one: Stuck, number: int) -> list[Block]:
    where = say(language, "desk.parked_one", place=mention(one.recipient), day=short_day(language, one.since))
    return [
        blockkit.marked(where),
        blockkit.context(_cause(language, one.why, one.reason), blockkit.cut(blockkit.unescape(one.text), MOST_WORDS)),
        blockkit.actions(
            blockkit.button(say(language, "desk.button.again"), f"notice.again:{number}", one.public_id),
            blockkit.button(say(language, "desk.button.drop"), f"notice.drop:{number}", one.public_id),
        ),
    ]


def done(language: str, what: str, count: int) -> Message:
    """`what` is again or drop."""
    return blockkit.message(blockkit.says(say(language, f"desk.done.{what}", count=count)))


def back(language: str, reason: str, since: datetime) -> Message:
    """Slack took nothing from us for a time; what waited is on its way. `since` in the zone of staff."""
    when = f"{short_day(language, since.date())} {clock_time(language, since.time())}"
    return blockkit.message(blockkit.says(say(language, "desk.back", reason=reason, since=when)))
