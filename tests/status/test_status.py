"""Answers to "how are we doing?": who sees what, in which words, and that it fits one message at any size."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor, Click
from bot.events.commands import record_attendance
from bot.events.model import Event
from bot.ground import audit
from bot.ground.blockkit import Message
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.notices.outbox import Notice
from bot.people.access import Installation
from bot.people.commands import ensure_partner, link_contact, remember_same
from bot.pledges.commands import mark_no_word, record_outcome, withdraw
from bot.status.listeners import answer_in_channel, answer_status
from bot.status.showing import StatusPages, answer_grouped
from bot.understanding import Question
from tests.conftest import NOW
from tests.fake_slack.checks import problems
from tests.progress.builders import STAFF, heard, hostile, many, promised, stockton

HOME = Installation(frozenset({"U1"}), "T0HOME", "America/Los_Angeles", "Truckers Against Trafficking")
DIRECTOR = Actor("U1", "T0HOME", "Dana", ours=True)
MARIA = Actor("U2", "T0RTD", "Maria")
STRANGER = Actor("U9", "T0HOME", "Robin", ours=True)
LATER = NOW + timedelta(days=60)


def asked(
    session: Session, ask: Any = "status", actor: Actor = DIRECTOR, now: datetime = LATER, **named: Any
) -> Message:
    return answer_status(session, HOME, actor, Question(ask, **named), now)


def refused(session: Session, **given: Any) -> Refused:
    with pytest.raises(Refused) as no:
        asked(session, **given)
    return no.value


@pytest.fixture
def event(session: Session) -> Event:
    """Stockton: one under way and overdue, one kept, one silent, one web page, one taken back; Maria speaks for RTD."""
    found = stockton(session)
    record_attendance(session, found, people=63, by=STAFF, now=NOW)
    rtd = promised(session, found, "San Joaquin RTD", programme="BOTL", due=date(2022, 12, 20))
    lines = promised(session, found, "Example & Sons", target=40, unit="drivers")
    silent = promised(session, found, "Quiet Coaches", target=60, unit="drivers", due=date(2023, 1, 20))
    promised(
        session, found, "Web Example", kind="create_resource", target=None, unit=None, words="we'll make a web page"
    )
    gone = promised(session, found, "Gone Lines", target=9)
    moss = ensure_partner(session, "Moss Example", STAFF, NOW)
    record_outcome(
        session, partners=[moss], kind="sponsor", words="is one", sponsor_level="Silver", event=found, source="demo",
        by=STAFF, now=NOW,
    )  # fmt: skip
    heard(session, rtd, "set", 120, days=1)
    heard(session, rtd, "verify", 96, days=1)
    heard(session, lines, "set", 52, days=2)
    heard(session, silent, "set", 3, days=3.5)  # at ten in the evening there, the next day in UTC
    mark_no_word(session, silent, NOW + timedelta(days=40))
    withdraw(session, gone, STAFF, NOW + timedelta(days=5))
    link_contact(session, rtd.lead, name="Maria", person=MARIA, by=STAFF, now=NOW)
    return found


def test_staff_see_an_event_by_unit_with_everything_apart(session: Session, event: Event) -> None:
    message = asked(session, event="Stockton")
    assert problems(message.blocks) == []
    assert message.text.splitlines() == [
        "*Stockton (November 2022)* · 4 promises",
        "*Trained since:* 250 employees promised · 120 reported (48 %) · 96 verified",
        "*Trained since:* 100 drivers promised · 43 reported (43 %) · 0 verified · 12 beyond the targets",
        "*Promises:* 1 kept · 1 not started · 1 past their date · 1 no word · 1 taken back",
        "*Also done:* 1 Silver sponsor · in the room on 9 November 2022: 63 people, not counted above",
        "[Send as a page]",
        "San Joaquin RTD: 120 of 250 employees (BOTL) (48 %), 96 verified · past their date · due 20 December 2022",
        "Quiet Coaches: 3 of 60 drivers (5 %) · no word · last heard 13 November 2022 · due 20 January 2023",
        "Web Example: “we'll make a web page” · not started · our date 9 May 2023",
        "Example &amp; Sons: 52 of 40 drivers (130 %) · kept",
        "Gone Lines: 0 of 9 employees (0 %) · taken back",
    ]  # fmt: skip


def test_a_range_is_shown_as_one_and_goes_beyond_only_past_its_upper_end(session: Session) -> None:
    for partner, told in (("Within", 50), ("Beyond", 72)):
        heard(session, promised(session, None, partner, target=40, target_max=60), "set", told)
    lines = asked(session).text.splitlines()
    assert [one.partition(" · ")[0] for one in lines if one.startswith(("Within", "Beyond"))] == [
        "Within: 50 of 40 to 60 employees (100 %)", "Beyond: 72 of 40 to 60 employees (120 %)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("ask", "first", "partners"),
    [
        ("overdue", "*All events* · 1 promise past its date", ["San Joaquin RTD"]),
        ("silent", "*All events* · 1 promise with no word", ["Quiet Coaches"]),
        ("due_soon", "*All events* · 1 promise due by 6 February 2023", ["Quiet Coaches"]),
    ],
)
def test_the_lists_hold_what_was_asked_and_nothing_else(
    session: Session, event: Event, ask: str, first: str, partners: list[str]
) -> None:
    lines = asked(session, ask).text.splitlines()
    assert lines[0] == first
    assert [line.split(":")[0] for line in lines[1:]] == partners


def test_a_period_is_answered_for_that_period(session: Session, event: Event) -> None:
    period = {"from_": date(2022, 11, 12), "to": date(2022, 11, 30)}
    assert asked(session, "totals", **period).text.splitlines() == [
        "*All events* · reported from 12 November 2022 to 30 November 2022:", "55 drivers trained", "[Send as a page]",
    ]  # fmt: skip
    none = asked(session, "totals", from_=date(2022, 12, 1), to=date(2022, 12, 31))
    assert none.text.splitlines()[1] == "nothing in these days"


def test_a_figure_below_zero_is_explained(session: Session) -> None:
    rtd = promised(session, stockton(session), "RTD")
    heard(session, rtd, "set", 120, days=1)
    heard(session, rtd, "set", 90, days=40)
    period = {"from_": date(2022, 12, 1), "to": date(2022, 12, 31)}
    assert asked(session, "totals", **period).text.splitlines()[1:3] == [
        "-30 employees trained", "A figure below zero: a lower total was told in these days than before.",
    ]  # fmt: skip


def test_a_period_tells_what_was_done_in_it_without_a_promise(session: Session) -> None:
    """By the day it happened, or that on which we were told in the event's own place."""
    event, moss = stockton(session), ensure_partner(session, "Moss Example", STAFF, NOW)
    new_years_eve = datetime(2023, 1, 1, 5, 30, tzinfo=UTC)
    for amount, told in ((33, {"now": new_years_eve}), (9, {"now": LATER, "happened_on": date(2022, 12, 2)}),
                         (5, {"now": LATER})):  # fmt: skip
        record_outcome(
            session, partners=[moss], kind="train", words="trained them", amount=amount, unit="guards", event=event,
            source="demo", by=STAFF, **{"happened_on": None} | told,
        )  # fmt: skip
    last_year = asked(session, "totals", event="Stockton", from_=date(2022, 1, 1), to=date(2022, 12, 31)).text
    assert last_year.endswith("31 December 2022:\n*Also done:* 42 guards trained\n[Send as a page]")
    assert "nothing" in asked(session, "totals", event="Stockton", from_=date(2023, 2, 1), to=date(2023, 2, 9)).text


def test_a_period_without_a_first_day_begins_with_the_first_report(session: Session, event: Event) -> None:
    """Or with what was done before without a promise."""
    until = asked(session, "totals", to=date(2022, 11, 11)).text.splitlines()
    assert until[:2] == [
        "*All events* · reported from 10 November 2022 to 11 November 2022:", "120 employees trained",
    ]  # fmt: skip
    longer = asked(session, "totals", to=date(2022, 11, 30)).text.splitlines()
    assert longer[0] == "*All events* · reported from 10 November 2022 to 30 November 2022:"
    assert sorted(longer[1:3]) == ["120 employees trained", "55 drivers trained"]
    early = asked(session, "totals", to=date(2022, 1, 31)).text.splitlines()
    assert early[:2] == ["*All events* · reported from 31 January 2022 to 31 January 2022:", "nothing in these days"]


def test_what_is_due_after_a_day_goes_as_far_as_anything_is_due(session: Session, event: Event) -> None:
    lines = asked(session, "due_soon", from_=date(2023, 3, 1)).text.splitlines()
    assert lines[0].startswith("*All events* · 1 promise due by 9 May 2023")
    assert [line.split(":")[0] for line in lines[1:]] == ["Web Example"]


def test_an_empty_list_is_one_sentence(session: Session) -> None:
    assert asked(session, "overdue").text == "*All events* · no promise is past the date its partner named."


def test_no_word_is_never_called_not_kept(session: Session, event: Event) -> None:
    assert "not kept" not in asked(session).text + asked(session, "silent").text + asked(session, "overdue").text


def test_a_date_of_ours_is_never_overdue(session: Session, event: Event) -> None:
    message = asked(session, "overdue", now=NOW + timedelta(days=900))
    assert "Web Example" not in message.text
    assert "open past our own date" in asked(session, now=NOW + timedelta(days=900)).text


def test_a_partner_is_found_by_any_name_and_shown_with_all_of_them(session: Session, event: Event) -> None:
    promised(session, event, "San Joaquin Transit", target=5)
    remember_same(session, ensure_partner(session, "San Joaquin RTD", STAFF, NOW), "San Joaquin Transit", STAFF, NOW)
    text = asked(session, partner="RTD").text
    assert text.splitlines()[0] == "*San Joaquin RTD* · 2 promises"
    assert "Quiet" not in text


def test_a_partner_made_one_with_another_stands_under_one_name_and_once_in_a_joint_promise(session: Session) -> None:
    for names in (["Old Name", "RTD"], ["RTD", "Old Name", "Moss"], ["Old Name"]):
        promised(session, None, *names)
    remember_same(session, ensure_partner(session, "RTD", STAFF, NOW), "Old Name", STAFF, NOW)
    remember_same(session, ensure_partner(session, "SJRTD", STAFF, NOW), "RTD", STAFF, NOW)
    assert [line.partition(":")[0] for line in asked(session).text.splitlines()[-3:]] == [
        "SJRTD", "SJRTD and Moss", "SJRTD",
    ]  # fmt: skip


def test_one_word_may_be_an_event_or_a_partner(session: Session, event: Event) -> None:
    assert asked(session, partner="stockton", event="stockton").text.startswith("*Stockton")
    assert asked(session, partner="quiet coaches", event="quiet coaches").text.startswith("*Quiet Coaches*")
    assert asked(session, partner="RTD", event="Stockton").text.startswith("*San Joaquin RTD, Stockton")
    assert asked(session, programme="BOTL").text.splitlines()[0] == "*BOTL* · 1 promise"


def test_a_name_that_means_nothing_or_two_things_is_said_so(session: Session, event: Event) -> None:
    assert refused(session, partner="Atlantis", event="Atlantis").key == "status.unknown_name"
    promised(session, event, "Example Lines")
    assert refused(session, partner="Example").key == "status.which_partner"
    stockton(session, "Stockton again")
    assert refused(session, event="Stockton").key == "status.which_event"


def test_a_contact_sees_their_own_partners_promises_and_nobody_elses(session: Session, event: Event) -> None:
    for named in ({}, {"partner": "RTD"}, {"event": "Stockton"}):
        text = asked(session, actor=MARIA, **named).text
        assert "120 of 250" in text
        assert [word for word in ("Quiet", "Example", "Web", "Moss", "63 people") if word in text] == []
    for ask in ("overdue", "silent", "due_soon"):
        assert "Quiet" not in asked(session, ask, actor=MARIA).text


@pytest.mark.parametrize("name", ["Quiet Coaches", "Atlantis Unknown"])
def test_a_contact_gets_the_same_no_whether_we_know_the_other_or_not(session: Session, event: Event, name: str) -> None:
    no = refused(session, actor=MARIA, partner=name, event=name)
    assert no.key == "access.own_only"
    assert no.values["partner"] == "San Joaquin RTD"


@pytest.mark.parametrize("ask", ["status", "overdue", "silent", "due_soon", "totals", "pledge"])
def test_anybody_else_gets_a_no_and_no_number(session: Session, event: Event, ask: str) -> None:
    assert refused(session, ask=ask, actor=STRANGER, event="Stockton").key == "access.nobody"
    assert refused(session, ask=ask, actor=Actor("U1", "T0ELSE", "Dana"), partner="RTD").key == "access.outside"


@pytest.mark.parametrize("size", [0, 1, 10, 60, 300, 1000])
def test_an_answer_is_one_message_that_slack_takes_at_any_size(sqlite_database: Database, size: int) -> None:
    with sqlite_database.write() as session:
        found = stockton(session, "Coalition & Build " * 10)
        many(session, found, size, hostile)
        due = asked(session, "due_soon", from_=date(2023, 1, 1), to=date(2024, 1, 1))
        for message in (asked(session), asked(session, event="Stockton"), due):
            assert problems(message.blocks) == []
            assert len(message.text) < 4000
            assert not message.text.endswith("…")
            assert "<!" not in message.text
            assert size <= 10 or "[Next]" in message.text
        told_there = answer_in_channel(session, HOME, False, Question("status"), LATER).text
        assert size <= 10 or ("lists some of them" in told_there and "[Next]" not in told_there)
        session.rollback()


# Page by page


def button(message: Message) -> str | None:
    elements = (one for block in message.blocks for one in block.get("elements", ()))
    found = [one for one in elements if one.get("action_id") == "status.page"]
    return found[0]["value"] if found else None


def pressed(session: Session, value: str, actor: Actor = DIRECTOR) -> Notice:
    pages = StatusPages(HOME)
    count = session.scalar(select(func.count(Notice.id)))
    pages.on_page(session, Click(actor, "status.page", value, "C0HALL", "1.0", f"t{count}", "2.0"), LATER)
    return session.scalars(select(Notice).order_by(Notice.id.desc())).first()  # type: ignore[return-value]


def test_every_promise_is_reached_page_by_page_and_stands_on_one(session: Session) -> None:
    event = stockton(session)
    for number in range(50):
        promised(session, event, f"Example {number:02}", programme="BOTL & co")
    message, told = asked(session, event="Stockton", programme="BOTL & co"), []
    while (value := button(message)) and len(told) < 50:
        told += [line for line in message.text.splitlines() if line.startswith("Example")]
        notice = pressed(session, value)
        assert notice.recipient == DIRECTOR.user_id
        message = Message(notice.text, notice.blocks)
        assert problems(message.blocks) == []
        assert message.text.startswith("*Stockton (November 2022), BOTL &amp; co* · further promises")
    told += [line for line in message.text.splitlines() if line.startswith("Example")]
    assert [line.split(":")[0] for line in told] == [f"Example {number:02}" for number in range(50)]
    assert "41 to 50 of 50" in message.text


def test_a_page_shows_whoever_presses_only_what_they_may_see(session: Session) -> None:
    event = stockton(session)
    for number in range(30):
        promised(session, event, "San Joaquin RTD", unit=f"kind {number} of driver")
        promised(session, event, "Quiet Coaches")
    rtd = ensure_partner(session, "San Joaquin RTD", STAFF, NOW)
    link_contact(session, rtd, name="Maria", person=MARIA, by=STAFF, now=NOW)
    hers, ours = button(asked(session, actor=MARIA)), button(asked(session))
    assert hers
    assert ours
    told = pressed(session, hers, MARIA)
    assert told.recipient == MARIA.user_id
    assert "RTD" in told.text
    assert "Quiet" not in told.text
    for value, actor in ((ours, MARIA), (hers, STRANGER), (ours, STRANGER)):
        with pytest.raises(Refused, match="access"):
            pressed(session, value, actor)


@pytest.mark.parametrize("value", ["", "all", "ask=status&start=5", "first=2023-01-01&last=2023-01-02&start=9&event=x"])
def test_a_page_that_is_no_more_is_said_so(session: Session, event: Event, value: str) -> None:
    with pytest.raises(Refused, match="page_gone"):
        pressed(session, value)


def test_staff_see_what_is_theirs_to_follow_and_a_contact_what_is_their_partners(
    session: Session, event: Event
) -> None:
    pages = StatusPages(HOME)
    said = pages.mine(session, DIRECTOR, "", LATER)
    assert said is not None
    assert said.text.startswith("No promise is yours to follow.")
    promised(session, event, "Mine Example", owner="U1")
    promised(session, event, "Not Mine Example", owner="U7")
    said = pages.mine(session, DIRECTOR, "", LATER)
    assert said is not None
    assert [line.split(":")[0] for line in said.text.splitlines()] == ["*Yours to follow* · 1 promise", "Mine Example"]
    assert pages.mine(session, DIRECTOR, "own company will train 20", LATER) is None
    theirs = pages.mine(session, MARIA, "", LATER)
    assert theirs is not None
    assert "San Joaquin RTD" in theirs.text
    assert "Mine" not in theirs.text
    with pytest.raises(Refused):
        pages.mine(session, STRANGER, "", LATER)


# Side by side


def grouped_as(session: Session, words: str, actor: Actor = DIRECTOR) -> list[str]:
    said = answer_grouped(session, HOME, actor, words, LATER)
    assert said is not None
    assert problems(said.blocks) == []
    return said.text.splitlines()


def test_staff_see_the_figures_group_by_group_and_each_promise_in_one(session: Session, event: Event) -> None:
    with audit.change(session, "note sector", STAFF, NOW):
        ensure_partner(session, "San Joaquin RTD", STAFF, NOW).sector = "Transit & buses"
    assert grouped_as(session, "by sector") == [
        "*All events* · by sector",
        "*Transit &amp; buses:* 1 promise · 250 employees promised · 120 reported (48 %) · 96 verified",
        "*sector not recorded:* 3 promises · 100 drivers promised · 43 reported (43 %) · 0 verified · "
        "12 beyond the targets",
    ]
    assert [line.split(":*")[0] for line in grouped_as(session, "stockton by standing")] == [
        "*Stockton (November 2022)* · by how they stand", "*kept", "*not started", "*past their date", "*no word",
    ]  # fmt: skip
    assert [line.split(":*")[0] for line in grouped_as(session, "by programme")[1:]] == ["*BOTL", "*no programme named"]


def test_what_came_of_a_promise_taken_back_stands_in_its_group(session: Session) -> None:
    gone = promised(session, None, "Gone Lines")
    heard(session, gone, "set", 30)
    withdraw(session, gone, STAFF, NOW)
    told = "*Gone Lines:* 0 promises · 0 employees promised · 0 reported (0 %) · 0 verified · 30 beyond the targets"
    assert grouped_as(session, "by partner")[1:] == [told]


def test_groups_are_for_staff_alone_and_other_words_ask_for_something_else(session: Session, event: Event) -> None:
    for actor in (MARIA, STRANGER):
        with pytest.raises(Refused, match="access"):
            answer_grouped(session, HOME, actor, "by partner", LATER)
    assert answer_grouped(session, HOME, DIRECTOR, "Stockton", LATER) is None
    with pytest.raises(Refused, match="unknown_name"):
        answer_grouped(session, HOME, DIRECTOR, "atlantis by sector", LATER)
    with pytest.raises(Refused, match="all_side_by_side"):
        answer_grouped(session, HOME, DIRECTOR, "overdue by sector", LATER)


def test_groups_fit_one_message_at_any_size(sqlite_database: Database) -> None:
    with sqlite_database.write() as session:
        many(session, stockton(session), 300, hostile)
        for words in ("by partner", "by event", "by standing"):
            text = "\n".join(grouped_as(session, words))
            assert len(text) < 4000
            assert "<!" not in text
        session.rollback()
