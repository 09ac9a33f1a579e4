"""What a person types to see what stuck, on its way in or at its turn, and to try it again. Never anybody's words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.terminal import database_of, refuse, settings_here

if TYPE_CHECKING:
    from bot.deliveries.inbox import Delivery
    from bot.notices.outbox import Notice

HIGHEST = 2**63 - 1
"""No database counts further."""

inbox_app = typer.Typer(help="What came in and could not be handled.", no_args_is_help=True)


@inbox_app.command("list")
def list_inbox(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON list instead of lines.")] = False,
) -> None:
    """What failed and is tried again by itself, and what was set aside after three tries."""
    from bot.deliveries import inbox

    with database_of(settings_here(slack=False)) as db, db.read() as session:
        found = [_told(delivery) for delivery in inbox.failed(session)]
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for one in found:
        print("{id}  {state}  {kind}, {received_at}, {tries} tries, {error}".format(**one))
    if not found:
        print("Nothing is stuck.")


stumbles_app = typer.Typer(help="What a job could not deal with at its turn.", no_args_is_help=True)


@stumbles_app.command("list")
def list_stumbles(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON list instead of lines.")] = False,
) -> None:
    """The rows that made a job fail three times and are not tried any more."""
    from bot.ground import stumbles

    with database_of(settings_here(slack=False)) as db, db.read() as session:
        found = [
            {
                "id": one.id,
                "job": one.job,
                "row": one.row,
                "error": one.error,
                "at": one.at.isoformat(timespec="seconds"),
            }
            for one in stumbles.set_aside(session)
        ]
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for one in found:
        print("{id}  {job}, row {row}, {at}, {error}".format(**one))
    if not found:
        print("Nothing is set aside.")


@stumbles_app.command()
def retry(
    number: Annotated[int, typer.Argument(metavar="ID", help="As stumbles list shows it.", min=1, max=HIGHEST)],
) -> None:
    """Let the running bot try a row again that was set aside."""
    from bot.ground import stumbles

    with database_of(settings_here(slack=False)) as db, db.write() as session:
        stumble = stumbles.try_again(session, number)
        if stumble is None:
            refuse(f"Nothing that was set aside has the number {number}: python -m bot stumbles list shows what was.")
        print(f"{stumble.job}, row {stumble.row}, is tried at the next strike.")


def _told(delivery: Delivery) -> dict[str, Any]:
    return {
        "id": delivery.id, "kind": delivery.kind, "state": delivery.state, "tries": delivery.attempts,
        "error": delivery.error, "received_at": delivery.received_at.isoformat(timespec="seconds"),
    }  # fmt: skip


@inbox_app.command()
def replay(
    number: Annotated[int, typer.Argument(metavar="ID", help="As inbox list shows it.", min=1, max=HIGHEST)],
) -> None:
    """Try one that failed once more, just as when it came. What it causes is sent by the running bot."""
    from bot.app import build
    from bot.deliveries import inbox

    read = settings_here()
    with database_of(read) as db, db.read() as session:
        if number not in [delivery.id for delivery in inbox.failed(session)]:
            refuse(f"Nothing that failed has the number {number}: python -m bot inbox list shows what has.")
    bot = build(read)
    try:
        state = bot.door.again(number, None)
    finally:
        bot.close()
    if state != "handled":
        refuse(f"{number} failed again and stays {state}." if state else f"{number} was handled meanwhile.")
    print(f"{number} is handled.")


outbox_app = typer.Typer(help="What is not sent yet, or could not be.", no_args_is_help=True)


@outbox_app.command("list")
def list_outbox(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON list instead of lines.")] = False,
) -> None:
    """What waits, is on its way, or is parked because it needs a person; oldest first."""
    from bot.notices import outbox

    with database_of(settings_here(slack=False)) as db, db.read() as session:
        found = [_unsent(notice) for notice in outbox.unsent(session)]
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for one in found:
        print("{id}  {state}  to {to}, {key}, {posted_at}, {tries} tries".format(**one), one["why"] or "", sep="  ")
    if not found:
        print("Everything is sent.")


def _unsent(notice: Notice) -> dict[str, Any]:
    from bot.ground.words import say
    from bot.notices import slack_errors

    reason = notice.reason
    return {
        "id": notice.id, "state": notice.state, "to": notice.recipient, "key": notice.key, "tries": notice.attempts,
        "posted_at": notice.posted_at.isoformat(timespec="seconds"), "reason": reason,
        "why": say("en", f"desk.why.{slack_errors.why(reason)}", reason=reason) if reason else None,
    }  # fmt: skip


@outbox_app.command("retry")
def retry_notice(
    number: Annotated[int, typer.Argument(metavar="ID", help="As outbox list shows it.", min=1, max=HIGHEST)],
) -> None:
    """Let a parked message go again. It is sent by the running bot."""
    from bot.notices import outbox
    from bot.notices.outbox import Notice

    with database_of(settings_here(slack=False)) as db, db.write() as session:
        notice = session.get(Notice, number)
        if notice is None or not outbox.retry(session, notice):
            refuse(f"No parked message has the number {number}: python -m bot outbox list shows what is parked.")
    print(f"{number} goes again.")


@outbox_app.command("cancel")
def cancel_notice(
    number: Annotated[int, typer.Argument(metavar="ID", help="As outbox list shows it.", min=1, max=HIGHEST)],
) -> None:
    """Do not send a message that waits or is parked."""
    from bot.notices import outbox
    from bot.notices.outbox import Notice

    with database_of(settings_here(slack=False)) as db, db.write() as session:
        notice = session.get(Notice, number)
        if notice is None or not outbox.drop(session, notice):
            # What is on its way is called off all the same, so this must be written down and not rolled back.
            stands = f"{number} is {notice.state}" if notice else f"No message has the number {number}"
            refused = f"{stands}: python -m bot outbox list shows what can be cancelled."
        else:
            refused = None
    if refused:
        refuse(refused)
    print(f"{number} is cancelled.")
