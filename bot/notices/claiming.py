"""Taking notices in hand and giving them out again, one statement each.

Every statement says what a row must still be, so two senders never have the same row and nothing that was cancelled
goes on. They run on a connection of `Database.write_rows`: on PostgreSQL no other writer is waited for.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    Connection,
    Integer,
    Row,
    Subquery,
    Update,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    update,
)

from bot.ground.statements import inserting_into
from bot.notices.outbox import Method, Notice, Place

Outcome = dict[str, Any]
"""What became of a notice, as values of its columns."""

FIRST_OF = 8
"""How many times as many rows a claim looks at as it takes: those that others hold this moment are passed over."""

NOTICES, PLACES = (Notice.metadata.tables[table.__tablename__] for table in (Notice, Place))


class Claimed(NamedTuple):
    """A notice in hand that is not on its way yet. `channel` is where it will stand, if that is known."""

    id: int
    fence: int
    method: str
    recipient: str
    channel: str | None
    failing_since: float | None


class OnItsWay(NamedTuple):
    """A notice that Slack may have, copied out so that no transaction stays open while Slack is talked to.

    `sending_since`: when it first went, `began`: when it goes this time, both on the machine's clock.
    """

    id: int
    fence: int
    method: Method
    recipient: str
    channel: str | None
    public_id: str
    thread_ts: str | None
    ts: str | None
    text: str
    blocks: list[Any]
    file: str | None
    plain: bool
    attempts: int
    sending_since: float
    failing_since: float | None
    posted_at: datetime
    began: float


def claim(
    connection: Connection,
    most: int,
    fence: int,
    now: float,
    busy: Collection[str] = (),
    methods: Collection[str] = ("post", "revise", "upload"),
    opening: bool = True,
) -> list[Claimed]:
    """Take up to `most` notices that may go at `now`: to each place the first in its queue, to busy places none.

    What one person waits for comes before what many get, then whoever's turn is longest ago. Without `opening` nobody
    whose direct message is not open yet. Several processes at once each get others; where they leave each other fewer
    than there are, the rest is there for the next claim.
    """
    asked = {
        "most": most, "looked_at": most * FIRST_OF, "of": fence, "now": now, "busy": list(busy),
        "methods": list(methods), "opening": 1 if opening else 0,
    }  # fmt: skip
    rows = connection.execute(_claim(), asked).all()
    return [
        Claimed(row.id, fence, row.method, row.recipient, row.channel, row.failing_since)
        for row in sorted(rows, key=lambda row: (row.bulk, row.id))
    ]


@cache
def _claim() -> Update:
    direct = select(PLACES.c.channel).where(PLACES.c.recipient == NOTICES.c.recipient).scalar_subquery()
    original = NOTICES.alias("original")
    where_it_stands = [
        select(column).where(original.c.id == NOTICES.c.about_id).scalar_subquery()
        for column in (original.c.channel, original.c.ts, func.coalesce(original.c.thread_ts, original.c.ts))
    ]
    revises, uploads = (NOTICES.c.method == method for method in ("revise", "upload"))
    return (
        update(NOTICES)
        .where(NOTICES.c.id.in_(select(_chosen().c.id)))
        .values(
            state="claimed",
            fence=bindparam("of"),
            channel=case((or_(revises, uploads), where_it_stands[0]), else_=func.coalesce(NOTICES.c.channel, direct)),
            ts=case((revises, where_it_stands[1]), else_=NOTICES.c.ts),
            thread_ts=case((uploads, where_it_stands[2]), else_=NOTICES.c.thread_ts),
        )
        .returning(
            NOTICES.c.id,
            NOTICES.c.method,
            NOTICES.c.recipient,
            NOTICES.c.channel,
            NOTICES.c.bulk,
            NOTICES.c.failing_since,
        )
    )


def _chosen() -> CTE:
    """Locked on PostgreSQL as they are chosen, which a statement with ranks in it cannot do by itself."""
    queue = _queue()
    first = (
        select(queue.c.id, queue.c.bulk, queue.c.served_at)
        .where(queue.c.turn == 1)
        .order_by(queue.c.bulk, queue.c.served_at, queue.c.id)
        .limit(bindparam("looked_at"))
        .subquery("first")
    )
    return (
        select(NOTICES.c.id)
        .join(first, first.c.id == NOTICES.c.id)
        .where(NOTICES.c.state == "waiting")
        .order_by(first.c.bulk, first.c.served_at, first.c.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True, of=NOTICES)
        .cte("chosen")
    )


def _queue() -> Subquery:
    """What may go now, with its turn in the queue of its place."""
    place = func.coalesce(NOTICES.c.channel, PLACES.c.channel, NOTICES.c.recipient)
    original = NOTICES.alias("revised")
    stands = exists().where(original.c.id == NOTICES.c.about_id, original.c.ts.is_not(None))
    known = or_(place != NOTICES.c.recipient, NOTICES.c.recipient.not_like("U%") & NOTICES.c.recipient.not_like("W%"))
    turn = func.row_number().over(partition_by=place, order_by=(NOTICES.c.bulk, NOTICES.c.id))
    return (
        select(
            NOTICES.c.id, NOTICES.c.bulk, func.coalesce(PLACES.c.served_at, 0.0).label("served_at"), turn.label("turn")
        )
        .select_from(NOTICES.outerjoin(PLACES, PLACES.c.recipient == NOTICES.c.recipient))
        .where(
            NOTICES.c.state == "waiting",
            NOTICES.c.not_before <= bindparam("now"),
            place.not_in(bindparam("busy", expanding=True)),
            NOTICES.c.method.in_(bindparam("methods", expanding=True)),
            or_(NOTICES.c.method == "post", stands),
            or_(bindparam("opening", type_=Integer) == 1, known),
        )
        .subquery("queue")
    )


def note_served(connection: Connection, claimed: Collection[Claimed], now: float) -> None:
    """Their turn has come: others come first next time."""
    served = [{"recipient": recipient, "served_at": now} for recipient in {one.recipient for one in claimed}]
    if served:
        connection.execute(keeping(connection.dialect.name, "served_at"), served)


@cache
def keeping(dialect: str, column: str) -> Any:
    """Writes down one thing of a place, whether it was known before or not."""
    inserting = inserting_into(dialect, PLACES)
    return inserting.on_conflict_do_update(index_elements=["recipient"], set_={column: inserting.excluded[column]})


def begin(connection: Connection, claimed: Claimed, channel: str, now: float) -> OnItsWay | None:
    """Write down that the call comes now. None when it is not to be sent any more, or is in other hands.

    Whoever cancels it before this has cancelled it; whoever comes later finds it on its way.
    """
    asked = {"this": claimed.id, "of": claimed.fence, "now": now, "there": channel}
    row = connection.execute(_begin(), asked).first()
    return on_its_way(row, now) if row else None


@cache
def _begin() -> Update:
    mine = (NOTICES.c.id == bindparam("this"), NOTICES.c.fence == bindparam("of"), NOTICES.c.state == "claimed")
    return (
        update(NOTICES)
        .where(*mine)
        .values(
            state="sending",
            attempts=NOTICES.c.attempts + 1,
            channel=bindparam("there"),
            sending_since=func.coalesce(NOTICES.c.sending_since, bindparam("now")),
        )
        .returning(*CARRIED)
    )


CARRIED = tuple(
    NOTICES.c[name]
    for name in (
        "id", "fence", "method", "recipient", "channel", "public_id", "thread_ts", "ts", "text", "blocks", "file",
        "plain", "attempts", "sending_since", "failing_since", "posted_at",
    )
)  # fmt: skip


def on_its_way(row: Row[Any], now: float) -> OnItsWay:
    return OnItsWay(**row._mapping, began=now)


def finish(connection: Connection, held: Claimed | OnItsWay, outcome: Outcome) -> str | None:
    """Write down what became of a notice; only the sender that still holds its fence may say so.

    Gives its state then: one that was called off meanwhile and was not sent is cancelled. None when it is in other
    hands.
    """
    columns = tuple(sorted(outcome))
    became = {f"to_{name}": value for name, value in outcome.items()}
    return connection.execute(_finish(columns), {"this": held.id, "of": held.fence, **became}).scalar()


@cache
def _finish(columns: tuple[str, ...]) -> Update:
    # Not `in_`, whose list would be written into the statement anew each time.
    in_hand = or_(*(NOTICES.c.state == state for state in ("claimed", "sending", "unknown")))
    mine = (NOTICES.c.id == bindparam("this"), NOTICES.c.fence == bindparam("of"), in_hand)
    became: dict[str, Any] = {name: bindparam(f"to_{name}", type_=NOTICES.c[name].type) for name in columns}
    called_off = NOTICES.c.unwanted & or_(became["state"] == "waiting", became["state"] == "parked")
    became["state"] = case((called_off, "cancelled"), else_=became["state"])
    return update(NOTICES).where(*mine).values(became).returning(NOTICES.c.state)
