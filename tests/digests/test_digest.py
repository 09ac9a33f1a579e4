"""The digest: when it is posted, what it tells, and that it fits one message at any size."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins.planning import plan_pledge
from bot.deliveries.payloads import Actor, Click
from bot.desk.commands import open_request
from bot.digests import blocks, commands, jobs
from bot.digests.listeners import DigestListeners
from bot.digests.model import DigestSubscription
from bot.digests.numbers import DigestData, compose
from bot.events.commands import record_attendance
from bot.events.model import Event
from bot.ground import audit, taking_back
from bot.ground.blockkit import Message
from bot.ground.clock import Action
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.notices.outbox import Notice
from bot.people.access import Installation
from bot.people.commands import ensure_partner, link_contact
from bot.pledges.amending import change_target, reopen
from bot.pledges.commands import mark_no_word, record_outcome, withdraw
from bot.pledges.model import Pledge
from tests.checkins.builders import PLANNER
from tests.conftest import NOW
from tests.fake_slack.checks import problems
from tests.progress.builders import STAFF, heard, hostile, many, promised, stockton

LA = ZoneInfo("America/Los_Angeles")
HOME = Installation(
    frozenset({"U1"}), "T0HOME", "America/Los_Angeles", "Truckers Against Trafficking", "CSTAFF", "CDIGEST"
)
DIRECTOR = Actor("U1", "T0HOME", "Dana", ours=True)
STRANGER = Actor("U9", "T0HOME", "Robin", ours=True)
MONDAY = datetime(2022, 11, 14, 17, 0, tzinfo=UTC)
"""09:00 in California."""


def told(session: Session, event: Event | None, since: datetime | None = None, now: datetime = MONDAY) -> Message:
    return blocks.digest("en", compose(session, event, LA, since, now), "staff")


def strike(session: Session, now: datetime) -> list[Action]:
    return jobs.post(session, jobs.due(session, now, ()), now)


def posted(session: Session) -> list[Notice]:
    """Messages; the charts that follow them left out."""
    return list(session.scalars(select(Notice).where(Notice.method == "post").order_by(Notice.id)))


def a_week_of_stockton(session: Session) -> Event:
    event = stockton(session)
    record_attendance(session, event, people=63, by=STAFF, now=NOW)
    rtd = promised(session, event, "San Joaquin RTD", due=date(2022, 12, 1))
    lines = promised(session, event, "Example & Sons", target=40, unit="drivers")
    silent = promised(session, event, "Quiet Coaches", "Loud Coaches", target=60, unit="drivers")
    promised(session, event, "Web Example", kind="create_resource", target=None, unit=None, words="a web page")
    moss = ensure_partner(session, "Moss Example", STAFF, NOW)
    record_outcome(
        session, partners=[moss], kind="sponsor", words="became one", sponsor_level="Silver", event=event,
        source="demo", by=STAFF, now=NOW,
    )  # fmt: skip
    heard(session, rtd, "set", 120, days=1)
    heard(session, rtd, "verify", 96, days=1)
    heard(session, rtd, "add", 45, days=8)
    heard(session, lines, "set", 40, days=9)
    heard(session, silent, "set", 3, days=1)
    mark_no_word(session, silent, NOW + timedelta(days=8))
    return event


def test_the_digest_reads_as_it_should(session: Session) -> None:
    event = a_week_of_stockton(session)
    contact = link_contact(
        session, ensure_partner(session, "San Joaquin RTD", STAFF, NOW), name="Maria Example", email="m@example.org",
        by=STAFF, now=NOW,
    )  # fmt: skip
    open_request(session, "materials", contact, "250 wallet cards", STAFF, NOW + timedelta(days=3), owner="U1")
    open_request(session, "safety", contact, "a name nobody may read", STAFF, NOW + timedelta(days=3))
    text = told(session, event, NOW + timedelta(days=7), MONDAY + timedelta(days=7)).text
    assert text.splitlines() == [
        "*Stockton (November 2022): week of Mon 21 Nov* · 4 promises from 5 organisations, 12 days in",
        "*Moved:* Example &amp; Sons finished, 40 of 40 drivers: thank you! · "
        "San Joaquin RTD 120 → 165 of 250 employees",
        "*Trained since:* 250 employees promised · 165 reported (66 %) · 96 verified",
        "*Trained since:* 100 drivers promised · 43 reported (43 %) · 0 verified",
        "*Promises:* 1 kept · 1 under way · 1 not started · 1 no word (last heard Fri 11 Nov)",
        "*Needs a person:* *we owe* San Joaquin RTD materials, asked Sun 13 Nov: “250 wallet cards” (U1)",
        "*Coming:* 1 due by Mon 19 Dec · 2 promises have no contact",
        "*Also done:* 1 Silver sponsor · in the room on Wed 9 Nov: 63 people, not counted above",
        "Reported = partners told us. Verified = we saw a list or certificates.",
        "[See every line]",
    ]  # fmt: skip


def test_an_events_digest_counts_the_questions_to_come_about_its_own_promises(session: Session) -> None:
    """Whoever is asked, and about however many of them, gets one message; what it covers is not yet written down."""
    event = stockton(session)
    for name, where in (("San Joaquin RTD", event), ("Example & Sons", event), ("Away Lines", None)):
        pledge = promised(session, where, name)
        link_contact(
            session, pledge.lead, name=f"Somebody at {name}", email=f"{pledge.id}@example.org", by=STAFF, now=NOW
        )
        plan_pledge(session, PLANNER, pledge, NOW)
    promised(session, event, "San Joaquin RTD", target=40, unit="drivers")
    promised(session, event, "Away Lines", kind="sponsor", target=None, unit=None)
    later = MONDAY + timedelta(days=8)
    assert compose(session, event, LA, None, later).coming.questions == 2
    assert compose(session, None, LA, None, later).coming.questions == 3
    assert compose(session, event, LA, None, NOW).coming.questions == 0


def test_an_events_digest_knows_whom_its_promises_name_and_who_was_merged_and_nobody_else(session: Session) -> None:
    """Only what can belong to the event is looked at; that is all that does, by whichever name or road."""
    event = stockton(session)
    kept, merged, away = (ensure_partner(session, name, STAFF, NOW) for name in ("RTD", "Transit Example", "Away"))
    with audit.change(session, "merge", STAFF, NOW):
        merged.merged_into_id = kept.id
    people = {
        name: link_contact(session, partner, name=name, email=f"{name}@example.org", by=STAFF, now=NOW)
        for name, partner in (("merged", merged), ("own", away), ("other", ensure_partner(session, "Far", STAFF, NOW)))
    }
    promised(session, event, "RTD")
    named = promised(session, event, "Example Lines", contact=people["own"])
    promised(session, event, "Silent Example")
    promised(session, None, "Far")
    for pledge in session.scalars(select(Pledge)).all():
        plan_pledge(session, PLANNER, pledge, NOW)
    for name, pledge_id in (("merged", None), ("own", named.id), ("other", None)):
        contact = people[name]
        open_request(session, "question", contact, "?", STAFF, NOW, pledge_id=pledge_id)
    told = compose(session, event, LA, None, MONDAY + timedelta(days=8))
    assert (told.coming.questions, told.coming.without_contact, told.waiting) == (2, 1, 2)
    everything = compose(session, None, LA, None, MONDAY + timedelta(days=8))
    assert (everything.coming.questions, everything.coming.without_contact, everything.waiting) == (3, 1, 3)


def test_the_public_form_names_nobody(session: Session) -> None:
    event = a_week_of_stockton(session)
    message = blocks.digest("en", compose(session, event, LA, None, MONDAY), "public")
    assert "RTD" not in message.text
    assert "Example" not in message.text
    assert "165 reported (66 %)" in message.text
    assert problems(message.blocks) == []


@pytest.mark.parametrize("size", [0, 1, 10, 60, 300, 1000])
def test_a_digest_is_one_message_that_slack_takes_at_any_size(sqlite_database: Database, size: int) -> None:
    with sqlite_database.write() as session:
        event = stockton(session, "Coalition & Build " * 10)
        many(session, event, size, hostile)
        messages = [told(session, event), told(session, None)]
        session.rollback()
    for message in messages:
        assert problems(message.blocks) == []
        assert len(message.text) < 4000
        assert not message.text.endswith("…")
        assert "<!" not in message.text
        assert "▓" not in message.text
        assert size <= 10 or "more: /pledge status" in message.text


def test_the_text_says_in_words_all_that_the_blocks_show(session: Session) -> None:
    message = told(session, a_week_of_stockton(session))
    shown = [block["text"]["text"] for block in message.blocks if block["type"] == "section"]
    assert all(line.split(" ▓")[0] in message.text for line in shown)


def test_by_default_all_events_are_told_on_mondays_at_nine_and_once(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    commands.ensure_default(session, HOME, NOW + timedelta(days=30))
    (one,) = session.scalars(select(DigestSubscription))
    assert (one.channel_id, one.form, one.event_id, one.next_at, one.at) == ("CDIGEST", "staff", None, MONDAY, time(9))
    assert jobs.next_due(session) == MONDAY


def test_the_default_follows_the_settings(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    commands.ensure_default(session, Installation(frozenset(), "T0HOME", "UTC", "TAT", None, "CNEW"), NOW)
    (one,) = session.scalars(select(DigestSubscription))
    assert (one.channel_id, one.zone, one.next_at) == ("CNEW", "UTC", datetime(2022, 11, 14, 9, tzinfo=UTC))


def test_a_digest_that_came_due_while_the_settings_were_changed_is_posted_late(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    late = MONDAY + timedelta(minutes=5)
    moved = replace(HOME, digest_channel="CNEW")
    for start in range(2):
        commands.ensure_default(session, moved, late + timedelta(minutes=start))
    strike(session, late)
    assert [notice.recipient for notice in posted(session)] == ["CNEW"]
    assert jobs.next_due(session) == MONDAY + timedelta(days=7)


def test_where_the_new_zone_has_not_come_so_far_it_is_posted_at_its_own_nine(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    commands.ensure_default(session, replace(HOME, zone="Pacific/Honolulu"), MONDAY + timedelta(minutes=5))
    strike(session, MONDAY + timedelta(minutes=5))
    assert (posted(session), jobs.next_due(session)) == ([], MONDAY + timedelta(hours=2))
    strike(session, MONDAY + timedelta(hours=2))
    assert len(posted(session)) == 1


def test_without_a_digest_channel_nobody_is_subscribed(session: Session) -> None:
    commands.ensure_default(session, Installation(frozenset(), "T0HOME", "UTC", "TAT"), NOW)
    assert jobs.next_due(session) is None


def test_a_digest_is_posted_once_however_often_the_clock_strikes(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    (one,) = session.scalars(select(DigestSubscription))
    assert strike(session, MONDAY - timedelta(minutes=1)) == []
    assert strike(session, MONDAY) == [{"did": "post digest", "key": f"digest:{one.public_id}:2022-11-14:{one.zone}"}]
    assert strike(session, MONDAY + timedelta(minutes=5)) == []
    assert [notice.recipient for notice in posted(session)] == ["CDIGEST"]
    assert one.next_at == MONDAY + timedelta(days=7)


def planned_by_other_rules(session: Session, one: DigestSubscription, next_at: datetime) -> None:
    with audit.change(session, "plan digest", "clock", NOW):
        one.next_at = next_at


def test_a_digest_waits_where_the_rules_of_its_zone_changed_meanwhile(session: Session) -> None:
    """What was nine by the old rules is eight by the new: it comes at nine, once, and not as last week's again."""
    commands.ensure_default(session, HOME, NOW)
    (one,) = session.scalars(select(DigestSubscription))
    planned_by_other_rules(session, one, MONDAY - timedelta(hours=1))
    (waits,) = strike(session, MONDAY - timedelta(hours=1))
    assert (waits["did"], one.next_at, posted(session)) == ("wait for digest", MONDAY, [])
    planned_by_other_rules(session, one, MONDAY + timedelta(hours=1))
    strike(session, MONDAY + timedelta(hours=1))
    assert len(posted(session)) == 1
    assert one.next_at == MONDAY + timedelta(days=7)


def test_after_two_weeks_away_there_is_one_digest(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    back = MONDAY + timedelta(days=15)
    assert [one["key"].split(":")[2] for one in strike(session, back)] == ["2022-11-28"]
    assert strike(session, back) == []
    assert jobs.next_due(session) == MONDAY + timedelta(days=21)


def test_nothing_new_is_one_line(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    a_week_of_stockton(session)
    strike(session, MONDAY + timedelta(days=7))
    strike(session, MONDAY + timedelta(days=14))
    first, second = posted(session)
    assert "*Moved:*" in first.text
    assert second.text == (
        "*All events: week of Mon 28 Nov* · nothing new since Mon 21 Nov · 4 promises from 5 organisations at 1 event"
    )
    assert problems(second.blocks) == []


def test_a_promise_of_another_number_or_taken_back_is_news_though_nothing_moved(session: Session) -> None:
    event, since = stockton(session), NOW + timedelta(days=7)
    fewer, gone, back, same = (promised(session, event, name) for name in ("Fewer", "Gone", "Back", "Same"))
    for pledge in (back, same):
        withdraw(session, pledge, STAFF, NOW)
    reopen(session, same, STAFF, NOW)
    later = since + timedelta(days=1)
    before = compose(session, event, LA, since, later)
    assert before.nothing_new("staff")
    change_target(session, fewer, 90, "fewer people", STAFF, later)
    change_target(session, same, 90, "a slip", STAFF, later)
    change_target(session, same, 250, "back again", STAFF, later)
    withdraw(session, gone, STAFF, later)
    reopen(session, back, STAFF, later)
    for scope in (event, None):
        found = compose(session, scope, LA, since, later + timedelta(days=1))
        assert (found.promised_otherwise, found.nothing_new("public")) == (3, False)
        assert "*Moved:* 3 promises changed, taken back or taken up again" in blocks.digest("en", found, "staff").text
    assert compose(session, event, LA, later, later + timedelta(days=7)).nothing_new("staff")


def test_a_promise_taken_back_or_undone_is_no_move_forward(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    with audit.change(session, "answer", STAFF, NOW) as change:
        heard(session, pledge, "set", 120, days=1)
    taking_back.undo(session, change.id, STAFF, NOW + timedelta(days=1))
    assert "*Moved:* 1 new promise" in told(session, event).text


def room() -> DigestListeners:
    return DigestListeners(HOME)


def test_staff_post_a_digest_now_once_for_one_asking(session: Session) -> None:
    a_week_of_stockton(session)
    room().post_now(session, DIRECTOR, "stockton", "C1:5.0", NOW)
    room().post_now(session, DIRECTOR, "stockton", "C1:5.0", NOW)
    room().post_now(session, DIRECTOR, "", "C1:6.0", NOW)
    assert [(one.key, one.text.split(":")[0]) for one in posted(session)] == [
        ("digest:now:C1:5.0", "*Stockton (November 2022)"), ("digest:now:C1:6.0", "*All events"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("actor", "words", "key"),
    [(STRANGER, "stockton", "access.nobody"), (DIRECTOR, "Atlantis", "events.unknown_known")],
)
def test_who_may_not_and_what_is_not_known_gets_a_sentence(
    session: Session, actor: Actor, words: str, key: str
) -> None:
    stockton(session)
    with pytest.raises(Refused) as refused:
        room().post_now(session, actor, words, "C1:5.0", NOW)
    assert refused.value.key == key
    assert posted(session) == []


def test_a_name_that_fits_two_events_is_asked_about(session: Session) -> None:
    stockton(session)
    stockton(session, "Stockton again")
    with pytest.raises(Refused) as refused:
        jobs.in_print(session, "stockton", NOW)
    assert refused.value.key == "events.which"


def test_the_button_under_a_digest_answers_who_may_see_in_a_direct_message(session: Session) -> None:
    event = a_week_of_stockton(session)
    click = Click(DIRECTOR, "digest.lines", event.public_id, "CDIGEST", "1.0", "trigger1", "2.0")
    room().on_lines(session, click, NOW)
    (notice,) = posted(session)
    assert (notice.recipient, problems(notice.blocks)) == ("U1", [])
    with pytest.raises(Refused):
        room().on_lines(
            session, Click(STRANGER, "digest.lines", event.public_id, "CDIGEST", "1.0", "2.0", "trigger2"), NOW
        )


def test_a_digest_for_the_terminal_has_no_marks_of_slack(session: Session) -> None:
    a_week_of_stockton(session)
    text, _ = jobs.in_print(session, "stockton", MONDAY)
    assert text.startswith("Stockton (November 2022): week of Mon 14 Nov · 4 promises")
    assert "Example & Sons finished" in text
    assert "▓▓▓▓▓▓▓░░░" in text
    assert "*" not in text
    assert "[See" not in text


def test_nothing_new_needs_a_last_digest(session: Session) -> None:
    data: DigestData = compose(session, None, LA, None, NOW)
    assert not data.nothing_new("staff")
