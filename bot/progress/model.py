"""The append-only account of a pledge."""

from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from bot.ground.audit import Audited, inserted_by
from bot.ground.db import Table, new_public_id
from bot.pledges.model import Pledge

EntryKind = Literal["add", "set", "correct", "void", "verify", "done"]
Basis = Literal["self_reported", "company_registered", "certificates", "attendance_list", "staff_estimate"]
VERIFYING: tuple[Basis, ...] = ("attendance_list", "certificates", "company_registered")
"""What a figure is verified by."""


class ProgressEntry(Audited, Table):
    """One line of the account. `ref` is the entry it corrects, voids or verifies.

    `order_ts` is the source message's Slack ts: entries count in the order they were said, not in which they came.
    `said_total` keeps the total a person named, as said; it is never counted.
    """

    __tablename__ = "progress_entries"
    __table_args__ = (Index(None, "source_channel", "source_ts"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    public_id: Mapped[str] = mapped_column(unique=True, default=new_public_id)
    pledge_id: Mapped[int] = mapped_column(ForeignKey("pledges.id"), index=True)
    kind: Mapped[EntryKind]
    ref_id: Mapped[int | None] = mapped_column(ForeignKey("progress_entries.id"))
    amount: Mapped[int | None] = mapped_column(BigInteger)
    said_total: Mapped[int | None] = mapped_column(BigInteger)
    as_of: Mapped[date]
    basis: Mapped[Basis] = mapped_column(default="self_reported")
    evidence: Mapped[str | None]
    words: Mapped[str | None]
    because: Mapped[str | None]
    reading: Mapped[dict[str, Any] | None]
    certain: Mapped[bool] = mapped_column(default=True)
    said_by_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    told_how: Mapped[str | None]
    noted_by: Mapped[str]
    confirmed_by: Mapped[str | None]
    order_ts: Mapped[str]
    source_channel: Mapped[str | None]
    source_ts: Mapped[str | None]
    at: Mapped[datetime]

    pledge: Mapped[Pledge] = relationship()

    def undo_insert(self, session: Session) -> None:
        """Nothing leaves the account: the entry stays, voided by a line of its own, of whoever undoes and when.

        Unless the pledge came in with it, as from a sheet, and goes with it.
        """
        undoing = session.info["change"]
        if inserted_by(session, Pledge, self.pledge_id) == undoing.undoes:
            session.delete(self)
            return
        session.add(
            ProgressEntry(
                pledge_id=self.pledge_id, kind="void", ref_id=self.id, as_of=self.as_of, noted_by=undoing.by,
                order_ts=self.order_ts, at=undoing.at, basis=self.basis,
            )
        )  # fmt: skip
