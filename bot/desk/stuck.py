"""Messages that could not be sent: staff are told once for one cause, see them all, let them go again or drop them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Actor, Click
from bot.desk import commands, stuck_blocks
from bot.desk.stuck_blocks import Stuck
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.notices import outbox, slack_errors, told
from bot.notices.outbox import Notice
from bot.people.access import Installation, authorise

QUIET = timedelta(minutes=5)
"""For so long what else is parked for the same cause is counted in the telling that stands."""


def tell_parked(session: Session, installation: Installation, notice: Notice, now: datetime) -> None:
    """Say once that messages to one place are parked for one cause, and bring the count up to date as more are."""
    cause = f"parked:{notice.reason}:{notice.recipient}"
    alike = outbox.parked_alike(session, notice)
    why = slack_errors.why(notice.reason or "")
    message = stuck_blocks.told("en", notice.recipient, why, notice.reason or "", alike)
    for place in _places(session, installation, notice):
        standing = told.about_since(session, cause, place, now - QUIET)
        if standing:
            outbox.revise(session, f"{standing.key}:{notice.id}", standing, message, now)
        else:
            key = f"{cause}:{notice.id}:{now.isoformat()}:{place}"
            outbox.post(session, key, outbox.To(place), message, now, about=(cause, notice.id))


def _places(session: Session, installation: Installation, notice: Notice) -> list[str]:
    """A telling that fails is not told of again; where the staff channel itself is shut, each is told alone."""
    if notice.recipient == installation.staff_channel:
        return sorted(installation.staff_ids(session))
    if (notice.about or "").startswith("parked:"):
        return []
    return commands.staff_places(session, installation)


def tell_back(session: Session, installation: Installation, reason: str, since: float, now: datetime) -> None:
    """That nothing could be sent can be said only when something can. `since` is on the machine's clock."""
    began = datetime.fromtimestamp(since, UTC).astimezone(ZoneInfo(installation.zone))
    message = stuck_blocks.back("en", reason, began)
    for place in commands.staff_places(session, installation):
        outbox.post(session, f"back:{since}:{place}", outbox.To(place), message, now)


def list_parked(session: Session, installation: Installation) -> Message:
    """Every parked message, oldest first."""
    notices = outbox.parked(session)
    zone = ZoneInfo(installation.zone)
    shown = [
        Stuck(
            one.public_id, one.recipient, one.posted_at.astimezone(zone).date(), slack_errors.why(one.reason or ""),
            one.reason or "", one.text,
        )
        for one in notices[: stuck_blocks.MOST_SHOWN]
    ]  # fmt: skip
    return stuck_blocks.listing("en", shown, len(notices))


@dataclass(frozen=True)
class StuckListeners:
    installation: Installation

    def register(self, listeners: Listeners) -> None:
        listeners.clicks |= {
            "notice.again": self.on_again, "notice.drop": self.on_drop, "notice.all_again": self.on_all_again,
        }  # fmt: skip

    def list_parked(self, session: Session, actor: Actor) -> Message:
        """Staff only: it shows what is said to others."""
        authorise(self.installation, session, actor, "change", None, "dm")
        return list_parked(session, self.installation)

    def on_again(self, session: Session, click: Click, now: datetime) -> None:
        if not outbox.retry(session, self._parked(session, click)):
            raise Refused("desk.not_parked")
        self._say(session, click, "again", 1, now)

    def on_drop(self, session: Session, click: Click, now: datetime) -> None:
        notice = self._parked(session, click)
        if notice.state != "parked" or not outbox.drop(session, notice):
            raise Refused("desk.not_parked")
        self._say(session, click, "drop", 1, now)

    def on_all_again(self, session: Session, click: Click, now: datetime) -> None:
        authorise(self.installation, session, click.actor, "change", None, "dm")
        freed = [notice for notice in outbox.parked(session) if outbox.retry(session, notice)]
        if not freed:
            raise Refused("desk.not_parked")
        self._say(session, click, "again", len(freed), now)

    def _parked(self, session: Session, click: Click) -> Notice:
        authorise(self.installation, session, click.actor, "change", None, "dm")
        notice = outbox.with_public_id(session, click.value)
        if notice is None:
            raise Refused("desk.not_parked")
        return notice

    def _say(self, session: Session, click: Click, what: str, count: int, now: datetime) -> None:
        """To whoever clicked, for a command's answer is seen by them alone."""
        key = f"stuck:{what}:{click.value}:{click.ts}"
        outbox.post(session, key, outbox.To(click.actor.user_id), stuck_blocks.done("en", what, count), now)
