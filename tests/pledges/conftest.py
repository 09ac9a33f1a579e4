"""A staff person, Stockton, and hands that press the buttons of cards."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Actor, Click, Form
from bot.events.commands import create_event
from bot.events.model import Event
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.people.access import Installation
from bot.people.commands import ensure_partner
from bot.people.model import Partner
from bot.pledges import drafting
from bot.pledges.drafting import DraftSource
from bot.pledges.listeners import PledgeListeners
from bot.pledges.model import Draft, Pledge
from bot.understanding import PledgeReading, Promise, Vocabulary
from tests.fake_slack.checks import problems

NOW = datetime(2022, 11, 10, 18, 0, tzinfo=UTC)
STAFF = Actor("U0DANA", "T0HOME", "Dana Example", ours=True)
GUEST = Actor("U0GUEST", "T0HOME", "Gil Example", ours=True, guest=True)
CONFIG = Path(__file__).parents[2] / "config"


def promise(organisation: str | None = "Delta Example Transit", **given: Any) -> Promise:
    values = {"kind": "train", "target": 250, "unit": "employees", "because": "we will train 250 employees"} | given
    return Promise(organisation, **values)


@dataclass
class Desk:
    """Staff before their screen. Each click and form is a delivery of its own."""

    session: Session
    listeners: PledgeListeners
    event: Event
    told: list[Pledge]
    _ids: Any = field(default_factory=count)

    def draft(self, *promises: Promise, channel: str = "D0DANA", finished: bool = False, **given: Any) -> list[Draft]:
        """Write promises down and let their cards be posted."""
        ts = f"166810000{next(self._ids)}.000100"
        values = {"source": "sentence", "source_channel": channel, "source_ts": ts, "words": "as said"}
        values |= {name: given.pop(name) for name in list(given) if name in values}
        thread = None if channel.startswith(("D", "U")) else ts
        source = DraftSource(given.pop("author", STAFF.key), channel, thread, **values)
        reading = PledgeReading((), promises) if finished else PledgeReading(promises)
        now = given.pop("now", NOW)
        drafts = drafting.draft_promises(self.session, reading, source, given.pop("event", self.event), now, **given)
        self.listeners.post_cards(self.session, drafts, now)
        return drafts

    def press(
        self, action: str, value: str, actor: Actor = STAFF, channel: str = "D0DANA", now: datetime = NOW
    ) -> None:
        registered = _registered(self.listeners)
        click = Click(actor, action, value, channel, "1.2", f"trigger{next(self._ids)}", "1.3")
        registered.clicks[action](self.session, click, NOW)
        self.session.flush()

    def opens(self, value: str, actor: Actor = STAFF) -> dict[str, Any]:
        click = Click(actor, "draft.change", value, "D0DANA", "1.2", f"trigger{next(self._ids)}", "1.3")
        return _registered(self.listeners).click_opens["draft.change"](self.session, click, NOW)

    def submit(self, callback: str, meta: str, view_id: str | None = None, now: datetime = NOW, **values: Any) -> Any:
        form = Form(STAFF, callback, meta, values, view_id or f"V{next(self._ids)}")
        return _registered(self.listeners).forms[callback](self.session, form, now)

    def notices(self, recipient: str | None = None) -> list[Notice]:
        self.session.expire_all()
        every = self.session.scalars(select(Notice).order_by(Notice.id)).all()
        for notice in every:
            assert problems(notice.blocks) == []
        return [one for one in every if recipient in (None, one.recipient)]

    def text(self, recipient: str | None = None) -> str:
        return "\n".join(notice.text for notice in self.notices(recipient))

    def card(self, draft: Draft) -> str:
        notice = outbox.with_key(self.session, draft.card_key or "")
        assert notice is not None
        self.session.refresh(notice)
        assert problems(notice.blocks) == []
        return notice.text

    def pledges(self) -> list[Pledge]:
        self.session.expire_all()
        return list(self.session.scalars(select(Pledge).order_by(Pledge.id)))


def _registered(listeners: PledgeListeners) -> Listeners:
    registered = Listeners(lambda *_: None, lambda *_: None, lambda _: None, lambda *_: {})
    listeners.register(registered)
    return registered


@pytest.fixture
def installation() -> Installation:
    return Installation(frozenset({STAFF.user_id}), "T0HOME", "America/Los_Angeles", "Example Charity", "C0STAFF")


@pytest.fixture
def vocabulary() -> Vocabulary:
    read: Callable[[str], dict[str, Any]] = lambda name: tomllib.loads((CONFIG / name).read_text())  # noqa: E731
    return Vocabulary.from_toml(read("programmes.toml"), read("sponsor_levels.toml"))


@pytest.fixture
def stockton(session: Session) -> Event:
    return create_event(
        session, name="Stockton", place="Stockton, California", day=date(2022, 11, 9), zone="America/Los_Angeles",
        channel_id="C0STOCKTON", by=STAFF.key, now=NOW,
    )  # fmt: skip


@pytest.fixture
def desk(session: Session, installation: Installation, vocabulary: Vocabulary, stockton: Event) -> Desk:
    told: list[Pledge] = []

    def after_recording(_session: Session, pledge: Pledge, _now: datetime) -> date:
        told.append(pledge)
        return date(2022, 11, 23)

    return Desk(session, PledgeListeners(installation, after_recording, vocabulary), stockton, told)


@pytest.fixture
def partner(session: Session) -> Partner:
    return ensure_partner(session, "Delta Example Transit", STAFF.key, NOW)
