"""`/pledge partner`: every figure with its words, day, person and basis; and what staff set right there."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor, Click, Form
from bot.ground import audit, taking_back
from bot.ground.blockkit import Message
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.notices.outbox import Notice
from bot.people.commands import link_contact, remember_same
from bot.people.model import Partner
from bot.pledges.blocks import pledge_line
from bot.pledges.confirming import confirm
from bot.pledges.model import Pledge
from bot.progress.account import standing_entries
from bot.progress.commands import account, book
from bot.progress.model import ProgressEntry
from bot.progress.numbers import standing
from bot.status.form_listeners import PartnerPage
from bot.understanding import Vocabulary
from config.lists import load_programmes, load_sponsor_levels
from tests.conftest import NOW
from tests.fake_slack.checks import problems
from tests.progress.builders import STAFF, heard, hostile, many, promised, stockton
from tests.reports.builders import reported
from tests.status.test_status import DIRECTOR, HOME, MARIA

WORDS = Vocabulary.from_toml(load_programmes(), load_sponsor_levels())
LATER = NOW + timedelta(days=60)


@pytest.fixture
def session(sqlite_database: Database) -> Any:
    """A second engine can tell nothing new of this."""
    with sqlite_database.write() as opened:
        yield opened
        opened.rollback()


@pytest.fixture
def rtd(session: Session) -> Pledge:
    pledge = promised(session, stockton(session), "San Joaquin RTD")
    heard(session, pledge, "set", 120, days=1)
    heard(session, pledge, "add", 45, days=2)
    return pledge


def room() -> PartnerPage:
    return PartnerPage(HOME, WORDS, lambda _session, _pledge, _now: None)


def shown(session: Session, name: str = "San Joaquin RTD", actor: Actor = DIRECTOR) -> Message:
    return room().shown(session, actor, name, LATER)


def filled(pledge: Pledge, name: str, **values: Any) -> Form:
    meta = f"{pledge.public_id}|{pledge.reported}" if name == "pledge.verify" else pledge.public_id
    return Form(DIRECTOR, name, meta, values, "V1")


def test_every_figure_stands_with_its_words_day_person_and_basis(session: Session, rtd: Pledge) -> None:
    text = shown(session).text
    assert "165 of 250 employees" in text
    assert "120 in total · “so far” · 11 November 2022 · U1 · they told us [Undo]" in text.replace("\n", " ")
    assert "45 more" in text


def test_a_promise_says_whose_words_it_is_and_whether_its_contact_confirmed_it(session: Session, rtd: Pledge) -> None:
    assert "“we will train them” · noted by U1, 10 November 2022 · not confirmed by the contact" in shown(session).text
    terry = link_contact(session, rtd.lead, name="Terry Sample", email="t@example.org", by=STAFF, now=NOW)
    evening = datetime(2022, 12, 2, 5, 30, tzinfo=UTC)
    confirm(session, rtd, terry, STAFF, evening)
    assert "noted by U1, 10 November 2022 · confirmed by Terry Sample, 1 December 2022" in shown(session).text


@pytest.mark.parametrize(
    ("given", "who"),
    [
        ({}, "Terry Sample, told to U1 · they told us"),
        ({"told_how": "by phone"}, "Terry Sample, told to U1 by phone · they told us"),
        ({"told_how": "x", "basis": "staff_estimate"}, "U1 · our estimate"),
        ({"noted_by": "T0HOME:UTERRY"}, "Terry Sample · they told us"),
    ],
)
def test_a_figure_says_who_told_whom_and_how(session: Session, rtd: Pledge, given: dict[str, Any], who: str) -> None:
    person = Actor("UTERRY", "T0HOME", "Terry Sample", ours=True)
    terry = link_contact(session, rtd.lead, name=person.name, person=person, by=STAFF, now=NOW)
    values = {"words": None, "because": None, "noted_by": STAFF, "order_ts": None, "as_of": date(2023, 3, 3)}
    book(session, rtd, "set", 170, now=LATER, said_by=terry, **(values | given))
    assert f"170 in total · 3 March 2023 · {who}" in shown(session).text


def test_a_figure_taken_back_stays_and_counts_no_more(session: Session, rtd: Pledge) -> None:
    change = session.scalars(select(audit.Change).order_by(audit.Change.number.desc())).first()
    assert change is not None
    taking_back.undo(session, change.id, STAFF, LATER)
    assert "45 more · “so far” · 12 November 2022 · U1 · they told us · taken out" in shown(session).text


def test_a_figure_is_verified_by_something_and_never_beyond_what_was_reported(session: Session, rtd: Pledge) -> None:
    with pytest.raises(Refused, match="more_than_reported"):
        room().on_verify(session, filled(rtd, "pledge.verify", amount="166", evidence="list.pdf"), LATER)
    with pytest.raises(Refused, match="say_why"):
        room().on_verify(session, filled(rtd, "pledge.verify", amount="96"), LATER)
    values = {"amount": "96", "basis": "attendance_list", "evidence": "list.pdf"}
    with pytest.raises(Refused, match="still_to_come"):
        room().on_verify(session, filled(rtd, "pledge.verify", **values, day="2024-01-09"), LATER)
    room().on_verify(session, filled(rtd, "pledge.verify", **values), LATER)
    assert (rtd.reported, rtd.verified) == (165, 96)
    assert "96 verified · 9 January 2023 · U1 · attendance list · list.pdf" in shown(session).text


@pytest.mark.parametrize("given", [{}, {"day": "2023-01-09"}])
def test_what_is_verified_in_the_evening_stands_in_the_report_of_that_day_at_the_event(
    session: Session, rtd: Pledge, given: dict[str, str]
) -> None:
    """TIMEZONE is east of the event."""
    home, evening = replace(room(), installation=replace(HOME, zone="UTC")), datetime(2023, 1, 10, 0, 30, tzinfo=UTC)
    pressed = Click(DIRECTOR, "pledge", rtd.public_id, "D1", "1.0", "T1", "1.0")
    assert '"initial_date": "2023-01-09"' in json.dumps(home.open_verify(session, pressed, evening))
    values = {"amount": "96", "basis": "attendance_list", "evidence": "list.pdf"}
    home.on_verify(session, filled(rtd, "pledge.verify", **(values | given)), evening)
    assert reported(session, rtd.event, date(2023, 1, 9))["figures"]["measures"][0]["verified"] == 96


def test_each_form_names_the_promise_it_is_of(session: Session, rtd: Pledge) -> None:
    promised(session, rtd.event, "San Joaquin RTD", unit="drivers", target=40)
    pressed = Click(DIRECTOR, "pledge", rtd.public_id, "D1", "1.0", "T1", "1.0")
    for opened in (room().open_verify, room().open_target, room().open_withdraw):
        assert opened(session, pressed, LATER)["blocks"][0]["text"]["text"] == pledge_line("en", rtd)


def test_a_figure_left_as_the_form_showed_it_is_verified_though_more_came_meanwhile(
    session: Session, rtd: Pledge
) -> None:
    form = filled(rtd, "pledge.verify", basis="certificates", evidence="list.pdf")
    known: Any = {"words": None, "because": None, "noted_by": STAFF, "order_ts": None, "as_of": LATER.date()}
    book(session, rtd, "add", 20, now=LATER, **known)
    room().on_verify(session, form, LATER)
    assert (rtd.reported, rtd.verified) == (185, 165)


def test_another_number_keeps_the_old_one_in_sight_with_the_reason(session: Session, rtd: Pledge) -> None:
    room().on_target(session, filled(rtd, "pledge.target", amount="300", reason="a second depot"), LATER)
    assert rtd.target == 300
    assert "Was 250, became 300: a second depot · 9 January 2023 · U1" in shown(session).text


def test_a_number_left_as_the_form_showed_it_does_not_take_back_what_a_colleague_wrote(
    session: Session, rtd: Pledge
) -> None:
    with audit.change(session, "as it was said", STAFF, NOW):
        rtd.qualifier, rtd.target_max = "at_least", 300
    sent = {"amount": "250", "law": "yes", "reason": "AB 2034"}
    form = replace(filled(rtd, "pledge.target", **sent), shown={"amount": "250", "law": "no"})
    room().on_target(session, form, LATER)
    assert (rtd.mandated, rtd.target, rtd.target_max, rtd.qualifier) == (True, 250, 300, "at_least")
    room().on_target(session, filled(rtd, "pledge.target", amount="400", reason="a second depot"), LATER)
    room().on_target(session, form, LATER)
    assert rtd.target == 400


def test_what_was_done_counts_once_another_is_promised_and_undo_takes_that_back(session: Session) -> None:
    """It is open again for the rest, which somebody is asked about."""
    pledge = promised(session, stockton(session), "RTD", kind="host_presentation", target=1, unit="presentations")
    done = heard(session, pledge, "done", None, days=20)
    before, asked = (pledge.state, pledge.reported, pledge.target, pledge.last_heard_at), []
    page = replace(room(), after_changing=lambda _session, told, _now: asked.append(told))
    page.on_target(session, filled(pledge, "pledge.target", amount="2", reason="another in May"), LATER)
    assert (pledge.state, pledge.reported, standing(pledge, LATER.date()), asked) == ("open", 1, "under_way", [pledge])
    assert pledge.last_heard_at == before[-1]
    (counted,) = counting(session, pledge)
    assert (counted.amount, counted.basis, counted.as_of, counted.words) == (1, done.basis, done.as_of, done.words)
    change = session.scalars(select(audit.Change).order_by(audit.Change.number.desc())).first()
    assert change is not None
    taking_back.undo(session, change.id, STAFF, LATER)
    assert (pledge.state, pledge.reported, pledge.target, pledge.last_heard_at) == before
    assert counting(session, pledge) == [done]


def counting(session: Session, pledge: Pledge) -> list[ProgressEntry]:
    return [entry for entry in standing_entries(account(session, pledge)) if entry.kind != "void"]


def test_a_number_changed_without_a_reason_is_told_without_one(session: Session, rtd: Pledge) -> None:
    with audit.change(session, "bring in a sheet", STAFF, LATER):
        rtd.target = 300
    assert "Was 250, became 300 · 9 January 2023 · U1" in shown(session).text


def test_what_is_taken_back_is_not_taken_back_once_more(session: Session, rtd: Pledge) -> None:
    room().on_withdraw(session, filled(rtd, "pledge.withdraw", reason="they left"), LATER)
    with pytest.raises(Refused, match=r"page\.gone"):
        room().on_withdraw(session, filled(rtd, "pledge.withdraw", reason="they left too"), LATER)


def test_a_promise_may_be_noted_as_a_legal_duty_and_as_none(session: Session, rtd: Pledge) -> None:
    policy = promised(session, None, "San Joaquin RTD", kind="policy", target=None, unit=None)
    for pledge in (rtd, policy):
        room().on_target(session, filled(pledge, "pledge.target", law="yes", reason="AB 2034"), LATER)
    assert (rtd.mandated, rtd.target, policy.mandated, policy.target) == (True, 250, True, None)
    assert shown(session).text.count("Repeats a legal duty.") == 2
    room().on_target(session, filled(rtd, "pledge.target", amount="300", reason="a second depot"), LATER)
    assert rtd.mandated
    room().on_target(session, filled(rtd, "pledge.target", law="no", reason="not this depot"), LATER)
    assert (rtd.mandated, rtd.target) == (False, 300)


def test_to_note_a_legal_duty_leaves_a_range_as_it_is(session: Session) -> None:
    """The form shows the lower end alone, and Slack sends it back."""
    lines = promised(session, None, "Example Lines", target=40, target_max=60)
    form = filled(lines, "pledge.target", amount="40", law="yes", reason="AB 2034")
    room().on_target(session, replace(form, shown={"amount": "40"}), LATER)
    assert (lines.mandated, lines.target, lines.target_max) == (True, 40, 60)
    room().on_target(session, filled(lines, "pledge.target", amount="40", law="yes", reason="40 it is"), LATER)
    assert (lines.mandated, lines.target, lines.target_max) == (True, 40, None)


def test_another_number_is_not_the_one_that_the_contact_confirmed(session: Session, rtd: Pledge) -> None:
    terry = link_contact(session, rtd.lead, name="Terry", person=MARIA, by=STAFF, now=NOW)
    confirm(session, rtd, terry, STAFF, NOW)
    room().on_target(session, filled(rtd, "pledge.target", amount="250", reason="as it was"), LATER)
    assert "· confirmed by Terry, 10 November 2022" in shown(session).text
    room().on_target(session, filled(rtd, "pledge.target", amount="300", reason="a second depot"), LATER)
    assert "· not confirmed by the contact" in shown(session).text
    change = session.scalars(select(audit.Change).order_by(audit.Change.number.desc())).first()
    assert change is not None
    taking_back.undo(session, change.id, STAFF, LATER)
    assert "· confirmed by Terry, 10 November 2022" in shown(session).text


def test_another_number_leaves_no_at_least_of_the_old_one(session: Session, rtd: Pledge) -> None:
    with audit.change(session, "say at least", STAFF, NOW):
        rtd.qualifier = "at_least"
    room().on_target(session, filled(rtd, "pledge.target", amount="90", reason="fewer people"), LATER)
    assert pledge_line("en", rtd) == "San Joaquin RTD will train 90 employees"


def test_a_promise_is_withdrawn_for_a_reason_and_opened_again(session: Session, rtd: Pledge) -> None:
    room().on_withdraw(session, filled(rtd, "pledge.withdraw", reason="depot closed"), LATER)
    assert rtd.state == "withdrawn"
    click = Click(DIRECTOR, "pledge.reopen", rtd.public_id, "D1", "1.0", "t", "2.0")
    room().on_reopen(session, click, LATER)
    assert (rtd.state, rtd.reported) == ("open", 165)
    with pytest.raises(Refused, match="gone"):
        room().on_reopen(session, click, LATER)


def test_what_was_set_right_is_said_with_an_undo_that_takes_it_back(session: Session, rtd: Pledge) -> None:
    room().on_target(session, filled(rtd, "pledge.target", amount="300", reason="a second depot"), LATER)
    told = session.scalars(select(Notice).order_by(Notice.id.desc())).first()
    assert told is not None
    assert (told.recipient, "165 of 300" in told.text) == (DIRECTOR.user_id, True)
    taking_back.undo(session, told.blocks[-1]["elements"][0]["value"], STAFF, LATER)
    assert rtd.target == 250


def test_only_staff_see_the_page(session: Session, rtd: Pledge) -> None:
    for actor in (MARIA, Actor("U9", "T0HOME", "Sam", ours=True)):
        with pytest.raises(Refused):
            shown(session, actor=actor)
        with pytest.raises(Refused):
            room().on_page(session, Click(actor, "partner.page", f"{rtd.lead.public_id}|1", "D1", "", "t", "1"), LATER)


def test_three_names_of_one_transit_body_are_one_page(session: Session, rtd: Pledge) -> None:
    for name in ("San Joaquin Regional Transit District", "San Joaquin Regional Transportation Department"):
        promised(session, None, name, target=7, unit="drivers")
        remember_same(session, rtd.lead, name, STAFF, LATER)
    pages = [shown(session, name).text for name in ("San Joaquin RTD", "San Joaquin Regional Transit District")]
    assert pages[0] == pages[1]
    assert (
        "Also called: San Joaquin Regional Transit District, San Joaquin Regional Transportation Department" in pages[0]
    )
    assert pages[0].count("0 of 7 drivers") == 2


def test_every_page_fits_slack_whatever_the_names(session: Session) -> None:
    many(session, stockton(session), 40, hostile)
    first = session.scalars(select(Partner).order_by(Partner.id)).first()
    assert first is not None
    for other in session.scalars(select(Partner).where(Partner.id != first.id)).all():
        remember_same(session, first, other.name, STAFF, LATER)
    start, pages = "0", 0
    while start:
        message, pages = room()._page(session, first, int(start), LATER), pages + 1
        buttons = [one for block in message.blocks for one in block.get("elements", ())]
        turning = [one for one in buttons if one.get("action_id") == "partner.page"]
        start = turning[0]["value"].split("|")[1] if turning else ""
        assert problems(message.blocks) == []
        assert len(message.text) < 4000
        assert not message.text.endswith("…")
        assert "<!" not in message.text
    assert pages > 5


def test_a_promise_of_somebody_called_partner_is_left_to_be_read_as_one(session: Session, rtd: Pledge) -> None:
    assert room().asked(session, DIRECTOR, "Freight will train 20 drivers", LATER) is None
    assert room().asked(session, DIRECTOR, "", LATER) is None
    said = room().asked(session, DIRECTOR, "RTD", LATER)
    assert said is not None
    assert "165 of 250" in said.text
