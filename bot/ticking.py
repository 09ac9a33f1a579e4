"""What a person types to have every job run once, as of a time."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.terminal import database_of, refuse, settings_here

if TYPE_CHECKING:
    from bot.ground.clock import Action
    from config.settings import Settings

FIRST_YEAR, LAST_YEAR = 1990, 2200


def tick(
    now: Annotated[str, typer.Option(help="As of when, with its zone: 2023-02-15T18:00:00Z.")],
    send: Annotated[bool, typer.Option("--send", help="Write and send. Without it nothing is.")] = False,
) -> None:
    """Run every job once as of a time and print each action as a JSON line."""
    moment = _moment(now)
    read = settings_here(slack=send)
    if send:
        _tick(read, moment)
        return
    from bot.app import rehearse

    with database_of(read) as db:
        _print(rehearse(db, read, moment))


def _tick(read: Settings, moment: datetime) -> None:
    """What is done is told before the first message is sent, for sending may take long."""
    from bot.app import Parts, build
    from bot.ground.clock import StillClock

    bot = build(read, Parts(clock=StillClock(moment)))
    try:
        _print(bot.tick(moment))
        left = bot.send_all()
    finally:
        bot.close()
    if left:
        refuse(
            f"{left} {'message waits' if left == 1 else 'messages wait'} still: another process is the sender, or "
            "Slack takes nothing now. The running bot sends what waits, or the same command once more; python -m bot "
            "outbox list shows it."
        )


def _print(actions: Iterable[Action]) -> None:
    for action in actions:
        print(json.dumps(action, ensure_ascii=False, default=str), flush=True)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f'"{text}" is not a time such as 2023-02-15T18:00:00Z.', param_hint="--now") from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise typer.BadParameter(f'"{text}" is not in the years {FIRST_YEAR} to {LAST_YEAR}.', param_hint="--now")
    if moment.tzinfo is None:
        raise typer.BadParameter(f'"{text}" has no zone: write {text}Z for UTC.', param_hint="--now")
    return moment
