"""Each delivery is kept before it is acknowledged, and handled once however often it comes."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.deliveries import inbox
from bot.deliveries.inbox import Arrival, Delivery
from tests.conftest import NOW

SAID = Arrival("event", "message:T1:C1:1.5", {"event": {"text": "120 so far"}}, "Ev1")


def row_of(session: Session, delivery: inbox.Kept) -> Delivery:
    return session.get_one(Delivery, delivery.id, populate_existing=True)


def test_a_delivery_is_kept_as_it_came(session: Session) -> None:
    delivery = inbox.keep(session, SAID, NOW)
    assert delivery is not None
    assert (delivery.kind, delivery.identity, delivery.attempts) == ("event", SAID.identity, 1)
    row = row_of(session, delivery)
    assert (row.kind, row.identity, row.event_id) == ("event", SAID.identity, "Ev1")
    assert (row.payload, row.received_at) == (SAID.payload, NOW)
    assert (row.state, row.attempts, row.error) == ("handled", 1, None)


def test_the_same_delivery_is_not_given_again(session: Session) -> None:
    inbox.keep(session, SAID, NOW)
    assert inbox.keep(session, SAID, NOW) is None


def test_the_same_message_under_another_event_id_is_not_given_again(session: Session) -> None:
    inbox.keep(session, SAID, NOW)
    for number in range(2, 12):
        assert inbox.keep(session, Arrival("event", SAID.identity, {}, f"Ev{number}"), NOW) is None
    assert session.scalar(select(func.count(Delivery.id))) == 1


def test_the_same_event_id_under_another_identity_is_not_given_again(session: Session) -> None:
    inbox.keep(session, SAID, NOW)
    assert inbox.keep(session, Arrival("event", "message:elsewhere", {}, "Ev1"), NOW) is None


def test_deliveries_without_an_event_id_are_told_apart_by_what_they_speak_of(session: Session) -> None:
    assert inbox.keep(session, Arrival("command", "command:1", {}), NOW) is not None
    assert inbox.keep(session, Arrival("command", "command:2", {}), NOW) is not None
    assert inbox.keep(session, Arrival("command", "command:1", {}), NOW) is None


def test_one_that_failed_is_given_back_and_tells_only_the_kind_of_error(session: Session) -> None:
    delivery = inbox.keep(session, SAID, NOW)
    assert delivery is not None
    inbox.mark_failed(session, delivery, ValueError("somebody's words"), 10.0)
    assert (row_of(session, delivery).state, row_of(session, delivery).error) == ("failed", "ValueError")
    again = inbox.keep(session, SAID, NOW)
    assert again is not None
    assert (again.id, again.attempts) == (delivery.id, 2)
    inbox.mark_handled(session, again)
    assert (row_of(session, again).state, row_of(session, again).error) == ("handled", None)
    assert inbox.keep(session, SAID, NOW) is None


def test_a_form_that_stayed_open_is_given_back_until_it_closed(session: Session) -> None:
    sent = Arrival("form", "form:V1", {})
    form = inbox.keep(session, sent, NOW)
    assert form is not None
    inbox.mark_handled(session, form, still_open=True)
    again = inbox.keep(session, sent, NOW)
    assert again is not None
    assert again.id == form.id
    inbox.mark_handled(session, again)
    assert inbox.keep(session, sent, NOW) is None
