"""`/pledge staff`: founders make colleagues staff and strike them off, in Slack."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.ground import audit
from bot.ground.blockkit import Message
from bot.ground.refusal import Refused
from bot.notices.outbox import Notice
from bot.people.listeners import PeopleListeners
from tests.conftest import NOW
from tests.people.builders import INSTALLATION, STAFF, a_person, an_outsider

ROOM = PeopleListeners(INSTALLATION, lambda _session, _partner, _now: None)
ROBIN = a_person("U0ROBIN", "Robin Example")


def ask(session: Session, text: str, by: Actor = STAFF, *people: Actor) -> Message | None:
    return ROOM.staff(session, by, text, {one.user_id: one for one in people}, NOW)


def test_somebody_added_is_staff_at_once_and_told_so(session: Session) -> None:
    said = ask(session, "add <@U0ROBIN>", STAFF, ROBIN)
    assert said is not None
    assert said.text.startswith("Robin Example is staff now.")
    assert INSTALLATION.is_staff(session, ROBIN)
    (told,) = session.scalars(select(Notice).where(Notice.recipient == ROBIN.user_id))
    assert told.text.startswith("Dana Example made you staff")


def test_somebody_struck_off_is_locked_out_at_once_and_the_audit_says_by_whom(session: Session) -> None:
    ask(session, "add <@U0ROBIN>", STAFF, ROBIN)
    ask(session, "remove <@U0ROBIN>", STAFF, ROBIN)
    assert not INSTALLATION.is_staff(session, ROBIN)
    changes = [(one.what, one.by) for one in session.scalars(select(audit.Change).order_by(audit.Change.number))]
    assert changes == [("add staff", STAFF.key), ("remove staff", STAFF.key)]


def test_the_list_shows_founders_and_those_added(session: Session) -> None:
    ask(session, "add <@U0ROBIN>", STAFF, ROBIN)
    said = ask(session, "")
    assert said is not None
    assert said.text.splitlines()[:2] == ["Staff by the settings: U0DANA", "Added in Slack: U0ROBIN"]


@pytest.mark.parametrize(
    "person",
    [
        an_outsider("U0X"), a_person("U0X", guest=True), a_person("U0X", bot=True), a_person("U0X", deleted=True),
        Actor("U0X"),
    ],
)  # fmt: skip
def test_nobody_but_a_full_member_of_our_own_can_be_added(session: Session, person: Actor) -> None:
    with pytest.raises(Refused, match="not_ours"):
        ask(session, "add <@U0X>", STAFF, person)


@pytest.mark.parametrize(
    ("text", "key"), [("add <@U0DANA>", "already"), ("remove <@U0DANA>", "founder"), ("remove <@U0X>", "not_listed")]
)
def test_what_cannot_be_is_said(session: Session, text: str, key: str) -> None:
    with pytest.raises(Refused, match=key):
        ask(session, text, STAFF, STAFF, a_person("U0X"))


def test_staff_who_are_no_founders_see_the_list_and_add_nobody(session: Session) -> None:
    ask(session, "add <@U0ROBIN>", STAFF, ROBIN)
    assert ask(session, "", ROBIN) is not None
    with pytest.raises(Refused, match="founders_only"):
        ask(session, "add <@U0X>", ROBIN, a_person("U0X"))
    with pytest.raises(Refused, match="nobody"):
        ask(session, "", a_person("U0X"))


@pytest.mark.parametrize(
    "text", ["will train 20 drivers", "add", "add somebody", "add <@U0X> and <@U0Y>", "add <@U0X> please"]
)
def test_other_words_are_left_to_be_read_as_a_sentence(session: Session, text: str) -> None:
    assert ask(session, text) is None
