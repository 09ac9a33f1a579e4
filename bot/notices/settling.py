"""What an earlier sender left behind, what nobody can tell yet, and what is over before it went."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Update, and_, bindparam, case, exists, func, or_, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from bot.notices import slack_errors
from bot.notices.claiming import CARRIED, NOTICES, OnItsWay, on_its_way


def take_back(connection: Connection, fence: int, settled_at: float) -> None:
    """What an earlier sender left: what was not on its way waits again at once, what was may have been heard."""
    left = update(NOTICES).where(NOTICES.c.fence < fence)
    connection.execute(left.where(NOTICES.c.state == "claimed").values(state="waiting"))
    connection.execute(left.where(NOTICES.c.state == "sending").values(state="unknown", not_before=settled_at))


def take_doubtful(connection: Connection, most: int, fence: int, now: float) -> list[OnItsWay]:
    """Notices of which nobody knows whether they stand in Slack, and whose history has had time to show them.

    A file is looked for in the thread of its message, so that one is found first.
    """
    asked = {"most": most, "of": fence, "now": now}
    return [on_its_way(row, now) for row in connection.execute(_doubtful(), asked)]


@cache
def _doubtful() -> ReturningUpdate[Any]:
    message = NOTICES.alias("message")
    place = [
        select(column).where(message.c.id == NOTICES.c.about_id).scalar_subquery()
        for column in (message.c.channel, func.coalesce(message.c.thread_ts, message.c.ts))
    ]
    uploads = NOTICES.c.method == "upload"
    doubtful = select(NOTICES.c.id).where(NOTICES.c.state == "unknown", NOTICES.c.not_before <= bindparam("now"))
    some = doubtful.where(or_(~uploads, place[1].is_not(None))).order_by(NOTICES.c.not_before).limit(bindparam("most"))
    there = {"channel": case((uploads, place[0]), else_=NOTICES.c.channel)}
    there["thread_ts"] = case((uploads, place[1]), else_=NOTICES.c.thread_ts)
    taken = update(NOTICES).where(NOTICES.c.id.in_(some)).values(fence=bindparam("of"), **there)
    return taken.returning(*CARRIED)


def drop_outdated_edits(connection: Connection) -> None:
    """An edit is over when what it edits will not be sent, or when a later one says more.

    One that was lost on its way must not come after a later one and bring back what that replaced.
    """
    connection.execute(_outdated())


@cache
def _outdated() -> Update:
    """Made once, because to build the statement takes longer than to run it."""
    original, later = NOTICES.alias("original"), NOTICES.alias("later")
    not_there = exists().where(original.c.id == NOTICES.c.about_id, original.c.state.in_(("parked", "cancelled")))
    said_since = exists().where(
        later.c.about == "notice", later.c.about_id == NOTICES.c.about_id, later.c.id > NOTICES.c.id,
        later.c.method == "revise", later.c.state.not_in(("parked", "cancelled")),
    )  # fmt: skip
    waiting = (NOTICES.c.method == "revise", NOTICES.c.state == "waiting")
    return update(NOTICES).where(*waiting, or_(not_there, said_since)).values(state="cancelled")


def keep_with_their_messages(connection: Connection) -> None:
    """A file waits for a person as long as its message does, goes when that goes, and not without it."""
    connection.execute(_beside_a_message())


@cache
def _beside_a_message() -> Update:
    message = NOTICES.alias("message")
    its = select(message.c.state).where(message.c.id == NOTICES.c.about_id).scalar_subquery()
    held_up = and_(NOTICES.c.state == "waiting", its.in_(("parked", "cancelled")))
    let_go = and_(NOTICES.c.state == "parked", NOTICES.c.reason == slack_errors.NO_MESSAGE, its != "parked")
    files = update(NOTICES).where(NOTICES.c.method == "upload", or_(held_up, let_go))
    return files.values(
        state=case((its.in_(("parked", "cancelled")), its), else_="waiting"),
        reason=case((its == "parked", slack_errors.NO_MESSAGE), else_=None),
    )
