"""Which digest goes where and when: as staff say in a form, each date once, whatever hour or zone it gets meanwhile."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from bot.digests import commands, forms
from bot.digests.commands import usual
from bot.digests.model import DigestSubscription, Terms
from bot.digests.numbers import compose
from bot.events.model import Event
from bot.events.places import Area
from bot.ground import audit, migrate, taking_back
from bot.ground.db import Database
from bot.ground.refusal import Refused
from tests.conftest import NOW
from tests.digests.test_digest import HOME, LA, MONDAY, posted, strike
from tests.fake_slack.checks import problems, view_problems
from tests.progress.builders import STAFF, heard, promised, stockton

USUAL = usual("CDIGEST", "America/Los_Angeles")
DAY = timedelta(days=1)


def subscribed(session: Session, terms: Terms = USUAL, now: datetime = NOW) -> DigestSubscription:
    return commands.subscribe(session, terms, STAFF, now)


def days(session: Session) -> list[str]:
    return [notice.key.split(":")[2] for notice in posted(session)]


# Once a date


def test_an_hour_that_is_changed_never_sends_twice_on_one_day(session: Session) -> None:
    one = subscribed(session)
    strike(session, MONDAY)
    commands.change(session, one, USUAL._replace(at=time(15)), STAFF, MONDAY + timedelta(hours=1))
    strike(session, MONDAY + timedelta(hours=6))
    assert days(session) == ["2022-11-14"]
    assert one.next_at == MONDAY + timedelta(days=7, hours=6)
    strike(session, one.next_at)
    assert days(session) == ["2022-11-14", "2022-11-21"]


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"])
def test_a_zone_that_is_changed_never_sends_the_same_monday_twice(session: Session, zone: str) -> None:
    one = subscribed(session, USUAL._replace(zone="Asia/Tokyo"))
    strike(session, MONDAY)
    commands.change(session, one, USUAL._replace(zone=zone), STAFF, MONDAY + timedelta(minutes=1))
    for hour in range(48):
        strike(session, MONDAY + timedelta(hours=hour))
    assert days(session) == ["2022-11-14"]


def test_what_moved_after_the_digest_of_a_day_is_told_by_the_next(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "San Joaquin RTD")
    one = subscribed(session)
    strike(session, MONDAY)
    heard(session, pledge, "set", 120, days=4.5)
    commands.change(session, one, USUAL._replace(at=time(20)), STAFF, MONDAY + DAY / 2)
    strike(session, MONDAY + timedelta(days=8))
    assert "San Joaquin RTD 0 → 120 of 250" in posted(session)[-1].text


def test_one_that_ends_and_begins_again_goes_on_where_it_was(session: Session) -> None:
    one = subscribed(session)
    strike(session, MONDAY)
    commands.end(session, one, STAFF, MONDAY)
    assert commands.standing(session) == []
    again = subscribed(session, USUAL._replace(at=time(23)), MONDAY)
    strike(session, MONDAY + DAY)
    assert (again.id, again.last_at, days(session)) == (one.id, MONDAY, ["2022-11-14"])


def test_one_that_has_ended_posts_nothing_and_the_settings_do_not_bring_it_back(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    (one,) = commands.standing(session)
    commands.end(session, one, STAFF, NOW)
    commands.ensure_default(session, HOME, NOW)
    assert strike(session, MONDAY + timedelta(days=30)) == []
    with pytest.raises(Refused) as refused:
        commands.with_public_id(session, one.public_id)
    assert refused.value.key == "subscription.gone"


def test_ending_one_is_taken_back_by_undo(session: Session) -> None:
    one = subscribed(session)
    with audit.change(session, "end digest", STAFF, NOW) as change:
        commands.end(session, one, STAFF, NOW)
    taking_back.undo(session, change.id, STAFF, NOW)
    assert one.next_at == MONDAY


def test_what_is_undone_never_makes_two_that_say_the_same(session: Session) -> None:
    one = subscribed(session)
    before = one.terms
    with audit.change(session, "change digest", STAFF, NOW) as change:
        commands.change(session, one, before._replace(channel_id="CELSEWHERE"), STAFF, NOW)
    commands.subscribe(session, before, STAFF, NOW)
    taking_back.undo(session, change.id, STAFF, NOW)
    with pytest.raises(Refused, match="twin"):
        commands.refuse_twins(session)


def test_one_that_staff_have_changed_no_longer_follows_the_settings(session: Session) -> None:
    commands.ensure_default(session, HOME, NOW)
    (one,) = commands.standing(session)
    commands.change(session, one, one.terms._replace(channel_id="CELSEWHERE"), STAFF, NOW)
    commands.ensure_default(session, HOME, NOW)
    assert one.channel_id == "CELSEWHERE"


# Two submits make one


def test_the_same_twice_makes_one(session: Session) -> None:
    assert subscribed(session) is subscribed(session)
    other = subscribed(session, USUAL._replace(form="public"))
    assert len(commands.standing(session)) == 2
    with pytest.raises(Refused) as refused:
        commands.change(session, other, USUAL, STAFF, NOW)
    assert (refused.value.key, refused.value.field) == ("subscription.twin", "channel")


# What it tells


def test_a_digest_of_one_programme_tells_of_it_alone(session: Session) -> None:
    event = stockton(session)
    botl = promised(session, event, "San Joaquin RTD", programme="BOTL")
    tat = promised(session, event, "Example Lines", target=40, unit="drivers", programme="TAT")
    heard(session, botl, "set", 120, days=1)
    heard(session, tat, "set", 7, days=1)
    subscribed(session, USUAL._replace(event_id=event.id, programme="BOTL"))
    strike(session, MONDAY)
    (notice,) = posted(session)
    assert notice.text.startswith("*Stockton (November 2022), BOTL: week of Mon 14 Nov* · 1 promise")
    assert "120 of 250" in notice.text
    assert "drivers" not in notice.text
    assert notice.blocks[-1]["elements"][0]["value"] == f"{event.public_id}|BOTL"


def test_another_event_is_told_from_its_beginning(session: Session) -> None:
    here, there = stockton(session), stockton(session, "Fresno")
    heard(session, promised(session, there, "Example Lines"), "set", 50, days=0)
    one = subscribed(session, USUAL._replace(event_id=here.id))
    strike(session, MONDAY)
    commands.change(session, one, USUAL._replace(event_id=there.id), STAFF, MONDAY)
    strike(session, MONDAY + timedelta(days=7))
    assert "Example Lines 0 → 50 of 250" in posted(session)[-1].text


@pytest.mark.parametrize(("quiet", "messages"), [("line", 2), ("silence", 1)])
def test_when_nothing_moved_there_is_one_line_or_silence_as_chosen(session: Session, quiet: str, messages: int) -> None:
    promised(session, stockton(session), "San Joaquin RTD")
    one = subscribed(session, USUAL._replace(quiet=quiet))  # type: ignore[arg-type]
    strike(session, MONDAY)
    strike(session, MONDAY + timedelta(days=7))
    assert len(posted(session)) == messages
    assert (one.told_on, one.next_at) == (date(2022, 11, 21), MONDAY + timedelta(days=14))
    assert all("nothing new" in notice.text for notice in posted(session)[1:])


@pytest.mark.parametrize(
    ("rhythm", "at", "title"),
    [
        ("monthly", datetime(2022, 12, 5, 17, tzinfo=UTC), "the month to Mon 5 Dec"),
        ("quarterly", datetime(2023, 1, 2, 17, tzinfo=UTC), "the quarter to Mon 2 Jan"),
    ],
)
def test_a_digest_says_what_time_it_tells_of(session: Session, rhythm: str, at: datetime, title: str) -> None:
    stockton(session)
    one = subscribed(session, USUAL._replace(rhythm=rhythm))  # type: ignore[arg-type]
    assert one.next_at == at
    strike(session, at)
    assert f"*All events: {title}*" in posted(session)[0].text


# Who is answered there


def test_a_channel_that_is_told_of_one_event_alone_gets_no_answer_about_others_in_the_open(session: Session) -> None:
    event = stockton(session)
    subscribed(session, USUAL._replace(channel_id="CEVENT", event_id=event.id, form="public"))
    assert commands.answered_in(session, HOME, "CEVENT") is None
    assert commands.form_of(session, HOME, "CEVENT") == "public"
    subscribed(session, USUAL._replace(channel_id="CEVENT"))
    assert commands.answered_in(session, HOME, "CEVENT") == "public"
    assert commands.answered_in(session, HOME, "CDIGEST") == "staff"
    assert commands.answered_in(session, HOME, "CHALL") is None


# How it looks


def test_the_list_is_one_message_at_any_number_of_subscriptions(session: Session) -> None:
    long = stockton(session, "Coalition & Build <!here> " * 7)
    for number in range(25):
        subscribed(session, USUAL._replace(channel_id=f"C{number}", event_id=long.id))
    standing = [(one, date(2022, 11, 14)) for one in commands.standing(session)]
    pages = [forms.listed("en", standing, page) for page in (0, 1, 2)]
    for page in pages:
        assert problems(page.blocks) == []
        assert "<!" not in page.text
        assert not page.text.endswith("…")
    assert [page.text.count("[Change…]") for page in pages] == [10, 10, 5]
    assert "[15 more]" in pages[0].text
    assert "more]" not in pages[2].text


def test_the_form_is_one_slack_takes_with_any_number_of_events(session: Session) -> None:
    events = [stockton(session, f"Event {number} {'x' * 80}") for number in range(120)]
    known = forms.Known(
        {"digest": "CDIGEST", "here": "CHALL"}, events, [f"P{number}" for number in range(120)],
        [f"Sector {number}" for number in range(120)], [Area("US", f"{number}") for number in range(120)],
    )  # fmt: skip
    shown = USUAL._replace(
        event_id=events[-1].id, programme="P1", zone="Asia/Kathmandu", sector="Sector 119", area="MX:jalisco"
    )
    view = forms.form("en", shown, events[-1], known, True, "|CHALL")
    assert view_problems(view) == []
    chosen = {block["block_id"]: block["element"].get("initial_option", {}).get("value") for block in view["blocks"]}
    assert chosen["event"] == events[-1].public_id
    assert (chosen["channel"], chosen["zone"], chosen["hour"], chosen["weekday"]) == (
        "digest", "Asia/Kathmandu", "9", "0",
    )  # fmt: skip


def test_the_public_form_is_quiet_about_what_staff_alone_wait_for(session: Session) -> None:
    event: Event = stockton(session)
    data = compose(session, event, LA, NOW, MONDAY)._replace(new_needs=1)
    assert data.nothing_new("public")
    assert not data.nothing_new("staff")


# Databases from before


def test_the_one_there_was_keeps_its_date_and_follows_the_settings(database: Database) -> None:
    with database.write() as session:
        commands.ensure_default(session, HOME, NOW)
        strike(session, MONDAY)
    migrate.downgrade(database, "0016")
    migrate.upgrade(database)
    with database.read() as session:
        one = session.scalars(select(DigestSubscription)).one()
        assert (one.told_on, one.by_default, one.quiet, one.last_at) == (date(2022, 11, 14), True, "line", MONDAY)


def test_one_that_has_ended_does_not_begin_again_with_an_older_version(sqlite_database: Database) -> None:
    with sqlite_database.write() as session:
        commands.end(session, subscribed(session), STAFF, NOW)
    migrate.downgrade(sqlite_database, "0016")
    with sqlite_database.read() as session:
        assert session.execute(text("SELECT count(*) FROM digest_subscriptions")).scalar() == 0
    migrate.upgrade(sqlite_database)
