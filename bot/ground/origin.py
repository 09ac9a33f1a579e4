"""Where this database comes from: the secret its marks are made with, and the backup it was, if it was one.

A database brought back from a backup does not know what was sent since. So whatever it has to say in its first days
begins as *unknown*: Slack is asked before anything is sent (sender.py). That finds it again because a notice's mark
is made from its key, and the ids of rows from the delivery that causes them: made anew, they come out the same.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from typing import Any, NamedTuple

from sqlalchemy import Select, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.ground.db import Table, public_ids
from bot.ground.statements import run

DOUBTED_FOR = 14 * 86_400.0
"""Seconds for which a restored database asks Slack first. What is made anew, is made within days: a check-in waits for
its contact's next working day, a digest or a call list for its next date.
"""


class Origin(Table):
    """One row. Moments are seconds of the machine's own clock, as Slack's are: when the backup was made that this
    database is, and from when on Slack's history shows all that had been sent when it was first opened.
    """

    __tablename__ = "origin"

    id: Mapped[int] = mapped_column(primary_key=True)
    secret: Mapped[str]
    backup_made_at: Mapped[float | None]
    opened_at: Mapped[float | None]


class Known(NamedTuple):
    secret: str
    backup_made_at: float | None
    opened_at: float | None


def known(session: Session) -> Known:
    """Read once a session; the secret is made when it is first wanted."""
    found: Known | None = session.info.get("origin")
    if found is None:
        row = run(session, _the_row())
        found = Known(*row[0]) if row else Known(secrets.token_urlsafe(32), None, None)
        if not row:
            session.execute(insert(Origin).values(id=1, secret=found.secret))
        session.info["origin"] = found
    return found


@cache
def _the_row() -> Select[Any]:
    """Of the table and not of its class: asked at every start, it would have all classes put together first."""
    row = Origin.__table__.c
    return select(row.secret, row.backup_made_at, row.opened_at)


def mark(session: Session, *of: str | None) -> str:
    """128 bits that come out the same for the same words in this database, and that nobody else can make."""
    words = "\x1f".join(word or "" for word in of)
    digest = hmac.digest(known(session).secret.encode(), words.encode(), hashlib.sha256)
    return base64.urlsafe_b64encode(digest[:16]).rstrip(b"=").decode()


@contextmanager
def ids_from(session: Session, cause: str) -> Iterator[None]:
    """Within the block public ids follow from `cause` and their order, so that what is done again is named again.

    A card that already stands in Slack then finds its draft when a restored database has read the message anew.
    """
    token = public_ids.set(mark(session, "id", cause, str(number)) for number in count(1))
    try:
        yield
    finally:
        public_ids.reset(token)


def doubted_since(session: Session) -> float | None:
    """When the backup was made that this database is, where what it has to say may have been said since."""
    return known(session).backup_made_at


def awaken(session: Session, settled: float) -> bool:
    """To be called before anything is sent: gives whether a backup has been opened for the first time.

    `settled` is the machine's moment at which Slack's history shows all that is in it now. After some days nothing is
    doubted any more.
    """
    made, opened = known(session).backup_made_at, known(session).opened_at
    if made is None or (opened is not None and settled - opened < DOUBTED_FOR):
        return False
    first = opened is None
    became = {"opened_at": settled} if first else {"opened_at": None, "backup_made_at": None}
    session.execute(update(Origin).values(became))
    del session.info["origin"]
    return first
