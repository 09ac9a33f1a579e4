"""Notices: messages on their way out.

A command and the notices it causes are saved together, so a notice exists exactly when the change it tells of does.
`Sender` (sender.py) sends them afterwards. A notice has no due time: posted means send. The states of one:

waiting    nobody has it in hand; it may go once `not_before` has passed.
claimed    a sender has it in hand and has not called Slack with it: after a crash it simply waits again.
sending    written down before the call begins, so from here on it may stand in Slack.
sent       Slack took it; `channel` and `ts` say where it stands.
unknown    the call ended without an answer, or its sender did: looked for in Slack's history before anything else.
parked     it needs a person, for the `reason`; it goes again, or is dropped, when one says so.
cancelled  not to be sent, for its cause is gone; or, for the `reason`, because somebody said so.

Waiting, claimed and parked notices are cancelled at once. One that is sending or unknown is marked `unwanted`: if Slack
has it, it is sent; if not, it is cancelled instead of being sent once more.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any, Literal, NamedTuple, cast

from sqlalchemy import ColumnElement, Index, Update, bindparam, case, false, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.ground import origin
from bot.ground.blockkit import Message
from bot.ground.db import Table, new_public_id
from bot.ground.statements import insert_all_once, insert_once, one_of, run
from bot.notices import slack_errors

EDIT = "~"
"""Stands in the mark of an edit between the mark of the message and the edit's own."""

DROPPED = "dropped"
"""The reason of one that somebody dropped before anything was wrong with it."""

State = Literal["waiting", "claimed", "sending", "sent", "unknown", "parked", "cancelled"]
Method = Literal["post", "revise", "upload"]

OFF_THE_WIRE: tuple[State, ...] = ("waiting", "claimed", "parked")
"""Not sent, and certainly not being sent this moment."""

MAYBE_ON_IT: tuple[State, ...] = ("sending", "unknown")

UNSENT: tuple[State, ...] = (*OFF_THE_WIRE, *MAYBE_ON_IT)


class Notice(Table):
    """One message to one place. `key` says what it is for, and makes it happen once.

    `channel` is where it stands, known at once for a channel and at sending for a person; `about` and `about_id`
    name the row it speaks of, so that a reply in its thread is understood. `not_before`, `sending_since` (when it was
    first on its way to Slack) and `failing_since` are seconds of the machine's clock, `posted_at` and `sent_at` the
    field's time. `plain`: its blocks were refused. `file`: what an upload is made from; `text` is then its name.
    `unasked_of` is the public id of the contact whom it reaches without having asked for it (told.py).
    """

    __tablename__ = "notices"
    __table_args__ = (
        Index(None, "state", "not_before"),
        Index(None, "channel", "ts"),
        Index(None, "about", "about_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    key: Mapped[str] = mapped_column(unique=True)
    method: Mapped[Method] = mapped_column(default="post")
    recipient: Mapped[str]
    thread_ts: Mapped[str | None]
    language: Mapped[str] = mapped_column(default="en")
    about: Mapped[str | None]
    about_id: Mapped[int | None]
    change_id: Mapped[str | None] = mapped_column(index=True)
    bulk: Mapped[bool] = mapped_column(default=False)
    unasked_of: Mapped[str | None] = mapped_column(index=True)
    text: Mapped[str]
    blocks: Mapped[list[Any]]
    file: Mapped[str | None]
    posted_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]

    state: Mapped[State] = mapped_column(default="waiting")
    not_before: Mapped[float] = mapped_column(default=0.0)
    attempts: Mapped[int] = mapped_column(default=0)
    fence: Mapped[int | None]
    sending_since: Mapped[float | None]
    failing_since: Mapped[float | None]
    unwanted: Mapped[bool] = mapped_column(default=False, server_default=false())
    plain: Mapped[bool] = mapped_column(default=False, server_default=false())
    channel: Mapped[str | None]
    ts: Mapped[str | None]
    reason: Mapped[str | None]


class Lease(Table):
    """Who may do a thing that only one process at a time may do, until when on the machine's clock.

    `trouble` is the error for which Slack takes nothing from us at all, and since when.
    """

    __tablename__ = "leases"

    name: Mapped[str] = mapped_column(primary_key=True)
    holder: Mapped[str]
    fence: Mapped[int]
    until: Mapped[float]
    trouble: Mapped[str | None]
    trouble_since: Mapped[float | None]


class Place(Table):
    """What the sender must not forget of a person or channel, in seconds of the machine's clock.

    `channel` is the direct message with a person; until `rests_until` Slack wants no message there; `served_at` is when
    its turn last came, so that those who have waited longest come first.
    """

    __tablename__ = "places"

    recipient: Mapped[str] = mapped_column(primary_key=True)
    channel: Mapped[str | None]
    rests_until: Mapped[float | None]
    served_at: Mapped[float | None]


class To(NamedTuple):
    """Where a notice goes: a person's id (their direct message) or a channel's, and there perhaps a thread."""

    recipient: str
    thread_ts: str | None = None

    @property
    def is_person(self) -> bool:
        return self.recipient[:1] in "UW"


class Post(NamedTuple):
    """One message to be saved as a notice; `due` is when it was to be posted, where that was before now."""

    key: str
    to: To
    message: Message
    about: tuple[str, int] | None = None
    language: str = "en"
    bulk: bool = False
    unasked_of: str | None = None
    due: datetime | None = None


def post(
    session: Session,
    key: str,
    to: To,
    message: Message,
    now: datetime,
    *,
    about: tuple[str, int] | None = None,
    language: str = "en",
    bulk: bool = False,
    unasked_of: str | None = None,
) -> bool:
    """Save a notice with the change that causes it. False when one with this key stands already."""
    values = _waiting(session, Post(key, to, message, about, language, bulk, unasked_of), now)
    return insert_once(session, Notice, values, unique="key") is not None


def post_all(session: Session, posts: Iterable[Post], now: datetime) -> None:
    """Save many at a time, each unless one with its key stands already."""
    insert_all_once(session, Notice, [_waiting(session, post, now) for post in posts], unique="key")


def _waiting(session: Session, post: Post, now: datetime) -> dict[str, Any]:
    to, about = post.to, post.about
    # Brought back from a backup: this may have been sent since.
    since = origin.doubted_since(session)
    return {
        "public_id": origin.mark(session, "notice", post.key, to.recipient, to.thread_ts), "key": post.key,
        "method": "post", "recipient": to.recipient,
        "thread_ts": to.thread_ts, "channel": None if to.is_person else to.recipient,
        "text": post.message.text, "blocks": post.message.blocks, "posted_at": post.due or now,
        "language": post.language, "bulk": post.bulk, "unasked_of": post.unasked_of,
        "about": about[0] if about else None, "about_id": about[1] if about else None,
        "change_id": _current_change(session), "state": "waiting" if since is None else "unknown",
        "not_before": origin.known(session).opened_at or 0.0, "attempts": 0, "sending_since": since,
    }  # fmt: skip


def revise(session: Session, key: str, notice: Notice, message: Message, now: datetime) -> None:
    """Let a notice say something else: rewritten while it waits, edited in Slack once it is sent."""
    if _rewritten(session, notice, message) or notice.state == "cancelled":
        return
    values = {
        # Slack shows an edited message with the edit's mark: it must still tell which message it is.
        "public_id": f"{notice.public_id.partition(EDIT)[0]}{EDIT}{new_public_id()}", "key": key,
        "method": "revise", "recipient": notice.recipient,
        "thread_ts": notice.thread_ts, "channel": notice.channel, "ts": notice.ts,
        "text": message.text, "blocks": message.blocks, "posted_at": now, "language": notice.language, "bulk": False,
        "about": "notice", "about_id": notice.id,
        "change_id": _current_change(session), "state": "waiting", "not_before": 0.0, "attempts": 0,
    }  # fmt: skip
    insert_once(session, Notice, values, unique="key")


def _rewritten(session: Session, notice: Notice, message: Message) -> bool:
    """Whether it was not on its way yet: the sender may have begun since it was read."""
    waits = (Notice.id == notice.id, Notice.state.in_(OFF_THE_WIRE), Notice.method == "post")
    anew = update(Notice).where(*waits).values(text=message.text, blocks=message.blocks, plain=False)
    return session.execute(anew.returning(Notice.id)).scalar() is not None


def with_key(session: Session, key: str) -> Notice | None:
    return session.scalar(select(Notice).where(Notice.key == key))


def with_public_id(session: Session, public_id: str) -> Notice | None:
    return session.scalar(select(Notice).where(Notice.public_id == public_id))


def at(session: Session, channel: str, ts: str) -> Notice | None:
    """The notice that stands as this message in Slack, if it is one of ours."""
    found = select(Notice).where(Notice.channel == channel, Notice.ts == ts, Notice.method == "post")
    return session.scalar(found.limit(1))


def about(session: Session, kind: str, row_id: int) -> list[Notice]:
    """Every notice that speaks of a row, oldest first."""
    told = select(Notice).where(Notice.about == kind, Notice.about_id == row_id, Notice.method == "post")
    return list(session.scalars(told.order_by(Notice.id)))


def cancel(session: Session, kind: str, row_id: int) -> None:
    """Do not send what was still to speak of a row: its cause is gone."""
    run(session, _cancelling(), {"kind": kind, "row": row_id})


@cache
def _cancelling() -> Update:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    rows = cast(Any, Notice.__table__)
    return _calling_off(rows.c.about == bindparam("kind"), rows.c.about_id == bindparam("row"), into=rows, of=rows.c)


def cancel_waiting(session: Session, change_id: str) -> None:
    """Do not send what a change, now undone, had still to say."""
    session.execute(_calling_off(Notice.change_id == change_id))


def drop(session: Session, notice: Notice) -> bool:
    """Do not send this one. False when Slack has it, may have it this moment, or it is cancelled already.

    It keeps a reason, unlike one whose cause is gone.
    """
    why = case((Notice.state.in_(OFF_THE_WIRE), func.coalesce(Notice.reason, DROPPED)), else_=Notice.reason)
    dropped = _calling_off(Notice.id == notice.id).values(reason=why).returning(Notice.state)
    return session.execute(dropped).scalar() == "cancelled"


def _calling_off(*which: ColumnElement[bool], into: Any = Notice, of: Any = Notice) -> Update:
    """Of the class, it tells the session what became of its notices; of the table and its columns, it is quicker."""
    over = case((one_of(of.state, OFF_THE_WIRE), "cancelled"), else_=of.state)
    return update(into).where(*which, one_of(of.state, UNSENT)).values(state=over, unwanted=True)


def retry(session: Session, notice: Notice) -> bool:
    """Let a parked notice go again, with a whole day for it. False when it is parked no longer.

    One that may stand in Slack after all is looked for first, as what was parked in a backup may since it was made.
    """
    _, since, opened = origin.known(session)
    doubted = since is not None or slack_errors.may_stand_already(notice.reason or "")
    parked_still = (Notice.id == notice.id, Notice.state == "parked")
    anew = {
        "state": "unknown" if doubted else "waiting", "not_before": opened or 0.0, "attempts": 0, "reason": None,
        "sending_since": func.coalesce(Notice.sending_since, since), "failing_since": None,
    }  # fmt: skip
    freed = update(Notice).where(*parked_still).values(anew).returning(Notice.id)
    return session.execute(freed).scalar() is not None


def parked(session: Session) -> list[Notice]:
    """What could not be sent and waits for a person, oldest first."""
    return list(session.scalars(select(Notice).where(Notice.state == "parked").order_by(Notice.id)))


def parked_alike(session: Session, notice: Notice) -> int:
    """How many are parked for the same reason at the same place, with this one."""
    alike = (Notice.state == "parked", Notice.reason == notice.reason, Notice.recipient == notice.recipient)
    return session.scalar(select(func.count()).where(*alike)) or 0


def unsent(session: Session) -> list[Notice]:
    """All that is neither sent nor cancelled, oldest first."""
    return list(session.scalars(select(Notice).where(Notice.state.in_(UNSENT)).order_by(Notice.id)))


def _current_change(session: Session) -> str | None:
    change = session.info.get("change")
    return change.id if change else None
