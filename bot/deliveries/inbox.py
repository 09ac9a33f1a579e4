"""Deliveries: what Slack tells us, kept before it is acknowledged, and each handled once."""

from datetime import datetime
from functools import cache
from typing import Any, Literal, NamedTuple

from sqlalchemy import Select, Text, bindparam, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.ground.db import Table
from bot.ground.statements import insert_once, rows

LATELY = 500

State = Literal["handled", "failed", "open", "quarantined"]


class Delivery(Table):
    """One thing Slack told us. The same message has arrived eleven times under eleven event ids, so it is known
    by what it speaks of (`identity`) as well as by its event id. A form is known by its view: `open` says that the
    person has it before them still, to mend a field or go on, and will send it again. One that failed is tried again by
    ourselves at `retry_at`, on the machine's clock; `quarantined` waits for a person.
    """

    __tablename__ = "deliveries"

    id: Mapped[int] = mapped_column(primary_key=True)
    identity: Mapped[str] = mapped_column(unique=True)
    event_id: Mapped[str | None] = mapped_column(unique=True)
    kind: Mapped[str]
    payload: Mapped[dict[str, Any]]
    received_at: Mapped[datetime]
    state: Mapped[State] = mapped_column(default="handled", index=True)
    attempts: Mapped[int] = mapped_column(default=1)
    error: Mapped[str | None] = mapped_column(Text)
    retry_at: Mapped[float] = mapped_column(default=0.0, server_default="0")


class Arrival(NamedTuple):
    """A delivery before it is kept."""

    kind: str
    identity: str
    payload: dict[str, Any]
    event_id: str | None = None


class Kept(NamedTuple):
    """A delivery that is written down and wants handling now; `attempts` counts this one."""

    id: int
    identity: str
    kind: str
    attempts: int = 1
    state: State = "handled"


def keep(session: Session, arrival: Arrival, now: datetime) -> Kept | None:
    """The delivery if it still wants handling; None when it was handled before.

    One that failed is given back, for a retry may be its only second chance; so is a form, which its person sends again
    after mending it. A fresh one is written as handled at once: that it was not, is written only where it was not.
    """
    fresh = insert_once(session, Delivery, _values(arrival, now))
    if fresh is not None:
        return Kept(fresh, arrival.identity, arrival.kind)
    known = session.scalars(_known(), {"identity": arrival.identity, "event_id": arrival.event_id}).one()
    if known.state == "handled" or (known.state == "quarantined" and known.kind != "form"):
        return None
    known.payload = arrival.payload  # Of a form sent twice, the second sending says what the person means.
    return _once_more(known)


def _once_more(delivery: Delivery) -> Kept:
    delivery.attempts += 1
    return Kept(delivery.id, delivery.identity, delivery.kind, delivery.attempts, delivery.state)


def _values(arrival: Arrival, now: datetime) -> dict[str, Any]:
    return {
        "identity": arrival.identity, "event_id": arrival.event_id, "kind": arrival.kind, "payload": arrival.payload,
        "received_at": now, "state": "handled", "attempts": 1,
    }  # fmt: skip


@cache
def _known() -> Select[Delivery]:
    """By identity or by event id; a delivery without one is known by its identity alone."""
    same = or_(Delivery.identity == bindparam("identity"), Delivery.event_id == bindparam("event_id"))
    return select(Delivery).where(same).order_by(Delivery.id).limit(1)


class Known(NamedTuple):
    """What was heard of a message before: an edit newer than the version at hand, and that it was deleted."""

    newer: bool
    deleted: bool


def known_of_message(session: Session, delivery: Kept, channel: str, ts: str) -> Known:
    """Slack promises no order. Only the last deliveries are looked at: what is late, is late by minutes."""
    _, team, _, _, _, version, _ = delivery.identity.split(":")
    edits = f"message:{team}:{channel}:{ts}:message_changed:%"
    deletion = f"message:{team}:{channel}:%:message_deleted::{ts}"
    told = {"since": delivery.id - LATELY, "this": delivery.id, "edits": edits, "deletion": deletion}
    others = [identity.split(":") for (identity,) in rows(session, _lately(), told)]
    newer = any(other[4] == "message_changed" and other[5] > version for other in others)
    return Known(newer, any(other[4] == "message_deleted" for other in others))


@cache
def _lately() -> Select[str]:
    return select(Delivery.identity).where(
        Delivery.id > bindparam("since"), Delivery.id != bindparam("this"), Delivery.state == "handled",
        Delivery.identity.like(bindparam("edits")) | Delivery.identity.like(bindparam("deletion")),
    )  # fmt: skip


def is_first(session: Session, delivery: Kept, channel: str, ts: str) -> bool:
    """Whether nothing of a message was heard before this version of it, however long ago."""
    team = delivery.identity.split(":")[1]
    begins = [f"{kind}:{team}:{channel}:{ts}:" for kind in ("message", "app_mention")]
    versions = or_(*(Delivery.identity.between(one, f"{one}zz") for one in begins))
    heard = select(Delivery.id).where(versions, Delivery.state == "handled", Delivery.id != delivery.id)
    return session.scalar(heard.limit(1)) is None


def mark_failed(session: Session, delivery: Kept, error: BaseException, retry_at: float | None) -> None:
    """Its retries are ours from here on: Slack is told that we have it. The kind of error is kept, never a text.

    `retry_at` is on the machine's clock; None sets it aside for a person.
    """
    state: State = "failed" if retry_at is not None else "quarantined"
    _mark(session, delivery, state, type(error).__name__, retry_at or 0.0)


def mark_handled(session: Session, delivery: Kept, still_open: bool = False) -> None:
    state: State = "open" if still_open else "handled"
    if state != delivery.state:
        _mark(session, delivery, state, None)


def _mark(session: Session, delivery: Kept, state: State, error: str | None, retry_at: float = 0.0) -> None:
    marked = update(Delivery).where(Delivery.id == delivery.id)
    session.execute(marked.values(state=state, error=error, retry_at=retry_at))


def known(session: Session, identities: list[str]) -> set[str]:
    """Those that are in the inbox, in whatever state."""
    found: set[str] = set()
    for start in range(0, len(identities), LATELY):
        some = select(Delivery.identity).where(Delivery.identity.in_(identities[start : start + LATELY]))
        found.update(session.scalars(some))
    return found


def standing(session: Session, team_id: str, channel: str, since: float) -> list[Delivery]:
    """The first word of each message that was written there since then (as Slack counts), came in, and was not deleted
    as far as we know.
    """
    begins = f"message:{team_id}:{channel}:"
    between = (Delivery.identity >= f"{begins}{since:.6f}", Delivery.identity < f"{begins}a")
    came = session.scalars(select(Delivery).where(*between).order_by(Delivery.id)).all()
    named = [(one.identity.split(":"), one) for one in came if one.identity.startswith(begins)]
    deleted = {parts[-1] for parts, _ in named}
    first: dict[str, Delivery] = {}
    for parts, one in named:
        if parts[4] != "message_deleted" and parts[3] not in deleted and float(parts[3]) >= since:
            first.setdefault(parts[3], one)
    return list(first.values())


# What failed


def kept_payload(session: Session, delivery_id: int) -> dict[str, Any] | None:
    """What was kept of what Slack sent (letters.py); None where there is no such delivery."""
    return session.scalar(select(Delivery.payload).where(Delivery.id == delivery_id))


def payload_before(session: Session, arrival: Arrival) -> dict[str, Any] | None:
    """What came before under the name of this arrival."""
    known = session.scalar(_known(), {"identity": arrival.identity, "event_id": arrival.event_id})
    return known.payload if known else None


def take_failed(session: Session, delivery_id: int, as_of: float | None) -> Kept | None:
    """One that failed, for another try: None when it is not due by then, or somebody has seen to it meanwhile.

    `as_of` is on the machine's clock; None means that a person asks for it, who may also ask for a quarantined one.
    """
    delivery = session.get(Delivery, delivery_id, populate_existing=True)
    if delivery is None or delivery.state not in ("failed", "quarantined"):
        return None
    if as_of is not None and (delivery.state == "quarantined" or delivery.retry_at > as_of):
        return None
    return _once_more(delivery)


def due_for_retry(session: Session, as_of: float) -> list[int]:
    """The ids of those to be tried again by then (seconds on the machine's clock), the longest due first."""
    due = select(Delivery.id).where(Delivery.state == "failed", Delivery.retry_at <= as_of)
    return list(session.scalars(due.order_by(Delivery.retry_at, Delivery.id).limit(LATELY)))


def next_retry(session: Session) -> float | None:
    """When the next one is to be tried again, on the machine's clock."""
    soonest = select(Delivery.retry_at).where(Delivery.state == "failed").order_by(Delivery.retry_at)
    return session.scalar(soonest.limit(1))


def failed(session: Session) -> list[Delivery]:
    """All that failed or is set aside, oldest first."""
    wanting = select(Delivery).where(Delivery.state.in_(("failed", "quarantined")))
    return list(session.scalars(wanting.order_by(Delivery.id)))
