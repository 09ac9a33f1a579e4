"""Writing promises down, and finding who is asked about which."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.events.model import Event
from bot.ground import audit, taking_back
from bot.ground.refusal import Refused
from bot.people.commands import ensure_partner, link_contact, remember_same
from bot.people.model import Contact, Partner
from bot.pledges import asking, commands
from bot.pledges.model import Pledge
from tests.pledges.conftest import NOW, STAFF

TODAY = NOW.date()


def recorded(session: Session, *partners: Partner, **given: Any) -> Pledge:
    values = {"kind": "train", "words": "as said", "source": "sentence", "target": 20} | given
    return commands.record_pledge(session, partners=list(partners), by=STAFF.key, now=NOW, **values)


def contact(session: Session, partner: Partner, name: str, slack: bool = False) -> Contact:
    person = Actor(f"U0{name.upper()}", "T0OTHER", name) if slack else None
    return link_contact(session, partner, name=name, person=person, by=STAFF.key, now=NOW)


def test_a_date_nobody_said_is_six_months_after_the_event_and_ours(
    session: Session, partner: Partner, stockton: Event
) -> None:
    pledge = recorded(session, partner, event=stockton)
    assert (pledge.due, pledge.due_ours) == (date(2023, 5, 9), True)
    assert not pledge.overdue(date(2024, 1, 1))
    assert recorded(session, partner, event=stockton, default_due_months=3).due == date(2023, 2, 9)


def test_without_an_event_our_date_counts_from_the_day_of_recording(session: Session, partner: Partner) -> None:
    assert recorded(session, partner).due == date(2023, 5, 10)


def test_their_date_is_theirs_and_makes_overdue(session: Session, partner: Partner) -> None:
    pledge = recorded(session, partner, due=date(2023, 1, 31), due_words="by the end of January")
    assert not pledge.due_ours
    assert pledge.overdue(date(2023, 2, 1))


@pytest.mark.parametrize("target", [-5, 0, 10**9])
def test_a_number_nobody_can_mean_is_refused_and_nothing_is_written(
    session: Session, partner: Partner, target: int
) -> None:
    with pytest.raises(Refused, match="bad_number"):
        recorded(session, partner, target=target)
    assert commands.open_pledges(session, partner) == []


def test_a_pledge_of_nobody_is_refused(session: Session) -> None:
    with pytest.raises(Refused, match="no_organisation"):
        recorded(session)


def test_the_pledges_own_contact_is_asked_before_the_partners(session: Session, partner: Partner) -> None:
    by_mail, in_slack = contact(session, partner, "Mai"), contact(session, partner, "Sol", slack=True)
    theirs, own = recorded(session, partner), recorded(session, partner, contact=by_mail)
    assert asking.contact_for(session, theirs, TODAY) is in_slack
    assert asking.contact_for(session, own, TODAY) is by_mail
    assert asking.open_pledges_of(session, in_slack, TODAY) == [theirs]
    assert asking.open_pledges_of(session, by_mail, TODAY) == [own]


def test_a_pledge_stays_with_the_partner_when_its_contact_leaves(session: Session, partner: Partner) -> None:
    gone, new = contact(session, partner, "Mai", slack=True), contact(session, partner, "Sol", slack=True)
    pledge = recorded(session, partner, contact=gone)
    with audit.change(session, "leave", STAFF.key, NOW):
        gone.active_to = TODAY - timedelta(days=1)
    assert asking.contact_for(session, pledge, TODAY) is new
    assert asking.open_pledges_of(session, new, TODAY) == [pledge]


def test_merged_partners_share_their_pledges_and_contacts(session: Session, partner: Partner) -> None:
    other = ensure_partner(session, "DET", STAFF.key, NOW)
    pledge, asked = recorded(session, other), contact(session, partner, "Sol", slack=True)
    remember_same(session, partner, "DET", STAFF.key, NOW)
    assert commands.open_pledges(session, partner) == commands.open_pledges(session, other) == [pledge]
    assert asking.open_pledges_of(session, asked, TODAY) == [pledge]


def test_who_leads_a_shared_pledge_is_asked_about_it(session: Session, partner: Partner) -> None:
    second = ensure_partner(session, "Moss Example", STAFF.key, NOW)
    pledge = recorded(session, partner, second)
    leads, follows = contact(session, partner, "Sol", slack=True), contact(session, second, "Mai", slack=True)
    assert asking.open_pledges_of(session, leads, TODAY) == [pledge]
    assert asking.open_pledges_of(session, follows, TODAY) == []
    assert commands.open_pledges(session, second) == [pledge]


def test_the_same_promise_is_of_the_same_kind_and_not_of_another_programme(session: Session, partner: Partner) -> None:
    botl = recorded(session, partner, programme="BOTL")
    recorded(session, partner, kind="policy", target=None)
    assert commands.same_open_pledge(session, partner, "train", "BOTL") is botl
    assert commands.same_open_pledge(session, partner, "train", None) is botl
    assert commands.same_open_pledge(session, partner, "train", "TAT") is None
    commands.withdraw(session, botl, STAFF.key, NOW)
    assert commands.same_open_pledge(session, partner, "train", "BOTL") is None


def test_a_moved_date_is_theirs_and_undo_makes_it_ours_again(session: Session, partner: Partner) -> None:
    pledge = recorded(session, partner)
    with audit.change(session, "move", STAFF.key, NOW) as change:
        commands.change_due(session, pledge, date(2023, 3, 1), "by March", STAFF.key, NOW)
    assert (pledge.due, pledge.due_ours, pledge.due_words) == (date(2023, 3, 1), False, "by March")
    taking_back.undo(session, change.id, STAFF.key, NOW)
    assert (pledge.due, pledge.due_ours, pledge.due_words) == (date(2023, 5, 10), True, None)


def test_a_date_that_is_over_is_refused(session: Session, partner: Partner) -> None:
    with pytest.raises(Refused, match="past_due"):
        commands.change_due(session, recorded(session, partner), date(2022, 10, 1), None, STAFF.key, NOW)


def test_hearing_something_clears_no_word(session: Session, partner: Partner) -> None:
    pledge = recorded(session, partner)
    commands.mark_no_word(session, pledge, NOW)
    assert pledge.no_word_at == NOW
    commands.heard(session, pledge, NOW)
    assert (pledge.no_word_at, pledge.last_heard_at) == (None, NOW)
