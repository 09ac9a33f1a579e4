"""What an earlier sender left behind, what nobody can tell yet, and what is over before it went."""

from __future__ import annotations

from sqlalchemy import Connection, exists, or_, select, update

from bot.notices.claiming import CARRIED, NOTICES, OnItsWay, on_its_way


def take_back(connection: Connection, fence: int, settled_at: float) -> None:
    """What an earlier sender left: what was not on its way waits again at once, what was may have been heard."""
    left = update(NOTICES).where(NOTICES.c.fence < fence)
    connection.execute(left.where(NOTICES.c.state == "claimed").values(state="waiting"))
    connection.execute(left.where(NOTICES.c.state == "sending").values(state="unknown", not_before=settled_at))


def take_doubtful(connection: Connection, most: int, fence: int, now: float) -> list[OnItsWay]:
    """Notices of which nobody knows whether they stand in Slack, and whose history has had time to show them."""
    doubtful = select(NOTICES.c.id).where(NOTICES.c.state == "unknown", NOTICES.c.not_before <= now)
    some = doubtful.order_by(NOTICES.c.not_before).limit(most)
    taken = update(NOTICES).where(NOTICES.c.id.in_(some)).values(fence=fence).returning(*CARRIED)
    return [on_its_way(row, now) for row in connection.execute(taken)]


def drop_outdated_edits(connection: Connection) -> None:
    """An edit is over when what it edits will not be sent, or when a later one says more.

    One that was lost on its way must not come after a later one and bring back what that replaced.
    """
    original, later = NOTICES.alias("original"), NOTICES.alias("later")
    not_there = exists().where(original.c.id == NOTICES.c.about_id, original.c.state.in_(("parked", "cancelled")))
    said_since = exists().where(
        later.c.about == "notice", later.c.about_id == NOTICES.c.about_id, later.c.id > NOTICES.c.id,
        later.c.method == "revise", later.c.state.not_in(("parked", "cancelled")),
    )  # fmt: skip
    waiting = (NOTICES.c.method == "revise", NOTICES.c.state == "waiting")
    connection.execute(update(NOTICES).where(*waiting, or_(not_there, said_since)).values(state="cancelled"))
