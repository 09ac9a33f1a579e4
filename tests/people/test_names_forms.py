"""On a partner's page staff say what else it is called, and what it is not; nobody else does."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor, Click, Form
from bot.ground.refusal import Refused
from bot.notices.outbox import Notice
from bot.people.form_listeners import PartnerNames
from bot.people.model import Partner
from bot.pledges.commands import open_pledges
from tests.conftest import NOW
from tests.fake_slack.checks import problems
from tests.people.builders import a_partner
from tests.progress.builders import promised
from tests.status.test_status import DIRECTOR, HOME, MARIA


@pytest.fixture
def two(session: Session) -> tuple[Partner, Partner]:
    for name in ("San Joaquin RTD", "Valley Transit"):
        promised(session, None, name)
    return a_partner(session, "San Joaquin RTD"), a_partner(session, "Valley Transit")


def form(partner: Partner, what: str, name: str | None, actor: Actor = DIRECTOR) -> Form:
    return Form(actor, f"partner.{what}", partner.public_id, {"name": name}, f"V{what}")


def click(partner: Partner, what: str, actor: Actor = DIRECTOR) -> Click:
    return Click(actor, f"partner.{what}", partner.public_id, "D1", "1.0", "t", "2.0")


def test_they_are_joined_and_parted_and_each_is_planned_anew(session: Session, two: Any) -> None:
    rtd, valley = two
    told: list[Partner] = []
    room = PartnerNames(HOME, lambda _session, partner, _now: told.append(partner))
    with pytest.raises(Refused, match="one_name"):
        room.open_part(session, click(rtd, "part"), NOW)
    room.on_join(session, form(rtd, "join", " Valley Transit "), NOW)
    assert len(open_pledges(session, rtd)) == 2
    view = room.open_part(session, click(valley, "part"), NOW)  # The page of either is the page of both.
    assert view["private_metadata"] == rtd.public_id
    (choice,) = view["blocks"][1]["element"]["options"]
    room.on_part(session, form(rtd, "part", choice["value"]), NOW)
    assert (len(open_pledges(session, rtd)), len(open_pledges(session, valley))) == (1, 1)
    assert told == [rtd, rtd, valley]
    notices = session.scalars(select(Notice).order_by(Notice.id)).all()
    assert [one.text.split(" from now on")[0].split(".")[0] for one in notices] == [
        "“Valley Transit” is San Joaquin RTD", "“Valley Transit” is not San Joaquin RTD",
    ]  # fmt: skip
    assert {one.recipient for one in notices} == {DIRECTOR.user_id}
    assert [problems(one.blocks) for one in notices] == [[], []]


@pytest.mark.parametrize("actor", [MARIA, Actor("U9", "T0HOME", "Sam", ours=True)])
def test_nobody_else_says_what_a_partner_is_called(session: Session, two: Any, actor: Actor) -> None:
    room = PartnerNames(HOME, lambda _session, _partner, _now: None)
    for what in ("join", "part"):
        with pytest.raises(Refused, match="access"):
            getattr(room, f"open_{what}")(session, click(two[0], what, actor), NOW)
        with pytest.raises(Refused, match="access"):
            getattr(room, f"on_{what}")(session, form(two[0], what, "Valley Transit", actor), NOW)
