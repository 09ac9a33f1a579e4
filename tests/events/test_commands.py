"""Events: set up once, changed, and found by the way people speak of them."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events import commands
from bot.events.blocks import event_name
from bot.events.listeners import the_event
from bot.events.model import Event
from bot.ground import audit, taking_back
from bot.ground.refusal import Refused
from bot.ground.words import say
from tests.conftest import NOW
from tests.events.builders import STOCKTON_DAY, an_event
from tests.people.builders import STAFF, a_partner


def test_the_same_event_twice_is_one(session: Session) -> None:
    first = an_event(session)
    assert an_event(session, " stockton ", place="Stockton, california") is first
    assert len(list(session.scalars(select(Event)))) == 1


@pytest.mark.parametrize(
    ("name", "short_name"),
    [
        ("Stockton", "stockton"),
        ("Coalition Build, Stockton", "stockton"),
        ("The St. Louis Build", "st-louis"),
        ("Montréal", "montreal"),
        ("Coalition Build", "stockton-california"),
        ("東京", "event"),
    ],
)
def test_a_short_name_is_the_word_that_tells_the_event(session: Session, name: str, short_name: str) -> None:
    assert an_event(session, name).short_name == short_name


def test_short_names_are_unique(session: Session) -> None:
    days = [STOCKTON_DAY, date(2023, 4, 5), date(2023, 9, 6), date(2023, 9, 7), date(2023, 9, 8)]
    names = [an_event(session, day=day, place=f"Hall {n}").short_name for n, day in enumerate(days)]
    assert names == ["stockton", "stockton-2023", "stockton-2023-09", "stockton-2023-09-07", "stockton-2023-09-08"]
    assert an_event(session, day=days[-1], place="Elsewhere").short_name == "stockton-2023-09-08-2"


@pytest.mark.parametrize(
    ("told", "key", "field"),
    [
        ({"name": "  "}, "events.no_name", "name"),
        ({"name": "🚌"}, "events.no_name", "name"),
        ({"place": "\u200b"}, "events.no_place", "place"),
        ({"name": "S" * 40_000}, "events.too_long", "name"),
        ({"hosts": ["Host"] * 1_000}, "events.too_long", "hosts"),
        ({"day": date(1, 1, 1)}, "events.day_far", "day"),
        ({"day": date(9999, 12, 31)}, "events.day_far", "day"),
        ({"zone": "Mars/Olympus"}, "events.zone_unknown", "other_zone"),
        ({"zone": ""}, "events.zone_unknown", "other_zone"),
        ({"country": "Atlantis"}, "events.country_unknown", "country"),
        ({"region": "Kalifornia"}, "events.region_unknown", "region"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_written(
    session: Session, told: dict[str, object], key: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        an_event(session, **told)  # type: ignore[arg-type]
    assert (refused.value.key, refused.value.field) == (key, field)
    assert say("en", key, **refused.value.values)
    assert not list(session.scalars(select(Event)))


def test_an_event_that_cannot_be_changed_so_stays_whole(session: Session) -> None:
    event = an_event(session)
    with pytest.raises(Refused), session.begin_nested():
        commands.change_event(session, event, name="Lodi", zone="Mars/Olympus", by=STAFF.key, now=NOW)
    assert (event.name, event.zone) == ("Stockton", "America/Los_Angeles")


def test_only_what_is_given_is_changed_and_the_short_name_stays(session: Session) -> None:
    event = an_event(session, channel_id="C0STOCKTON", hosts=["District Attorney"])
    commands.change_event(session, event, day=date(2022, 11, 16), name="Stockton Build", by=STAFF.key, now=NOW)
    assert (event.day, event.short_name, event.channel_id) == (date(2022, 11, 16), "stockton", "C0STOCKTON")
    commands.change_event(session, event, region="", channel_id="", hosts=[], by=STAFF.key, now=NOW)
    assert (event.region, event.channel_id, event.hosts) == (None, None, [])


def test_a_changed_date_can_be_undone(session: Session) -> None:
    event = an_event(session)
    with audit.change(session, "change event", STAFF.key, NOW) as change:
        commands.change_event(session, event, day=date(2022, 11, 16), hosts=["A"], by=STAFF.key, now=NOW)
    taking_back.undo(session, change.id, STAFF.key, NOW)
    assert (event.day, event.hosts) == (STOCKTON_DAY, [])


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("stockton", ["2023-04-05", "2022-11-09"]),
        ("Stockton, California", ["2023-04-05", "2022-11-09"]),
        ("the Stockton event", ["2023-04-05", "2022-11-09"]),
        ("Stockton 2022", ["2022-11-09"]),
        ("Stockton November 2022", ["2022-11-09"]),
        ("Stockton (November 2022)", ["2022-11-09"]),
        ("stockton in nov", ["2022-11-09"]),
        ("Stockton avril 2023", ["2023-04-05"]),
        ("stockton-2023", ["2023-04-05"]),
        ("Stockton (2022-11)", ["2022-11-09"]),
        ("November 2022", ["2022-11-09"]),
        ("Stockton 2021", []),
        ("Lodi", []),
        ("the event", []),
        ("", []),
        ("🚌", []),
    ],
)
def test_events_are_found_by_the_words_people_use(session: Session, said: str, days: list[str]) -> None:
    an_event(session)
    an_event(session, day=date(2023, 4, 5))
    an_event(session, "Fresno", place="Fresno, California", day=date(2022, 6, 1))
    assert [event.day.isoformat() for event in commands.events_named(session, said)] == days


@pytest.mark.parametrize("said", ["Stockton (November 2022)", "stockton 2022", "Stockton (2022-11)"])
def test_an_event_said_by_its_whole_name_is_not_one_that_was_only_held_there(session: Session, said: str) -> None:
    an_event(session)
    an_event(session, "Casino Night", day=date(2022, 11, 20))
    an_event(session, "Stockton Drivers", day=date(2022, 11, 21))
    assert [event.name for event in commands.events_named(session, said)] == ["Stockton"]
    assert [event.name for event in commands.events_named(session, "stockton")] == ["Stockton Drivers", "Stockton"]
    assert len(commands.events_named(session, "Stockton, California")) == 3
    assert [event.name for event in commands.events_named(session, "stockton drivers")] == ["Stockton Drivers"]


def test_a_short_name_with_a_dash_means_its_own_event_alone(session: Session) -> None:
    an_event(session, "St. Louis", place="Hall A")
    an_event(session, "St. Louis", place="Hall B", day=date(2023, 4, 5))
    assert [event.short_name for event in commands.events_named(session, "st-louis")] == ["st-louis"]


def test_a_name_that_fits_two_events_is_asked_about_with_month_and_year(session: Session) -> None:
    event = an_event(session)
    an_event(session, day=date(2023, 4, 5))
    assert the_event(session, "stockton 2022", "en") is event
    with pytest.raises(Refused) as refused:
        the_event(session, "stockton", "en")
    said = say("en", refused.value.key, **refused.value.values)
    assert "Stockton (April 2023), Stockton (November 2022)" in said


def test_a_name_nobody_knows_is_answered_with_those_known(session: Session) -> None:
    with pytest.raises(Refused, match=r"events\.unknown$"):
        the_event(session, "Lodi", "en")
    an_event(session)
    with pytest.raises(Refused) as refused:
        the_event(session, "Lodi", "en")
    assert "Stockton (November 2022)" in say("en", refused.value.key, **refused.value.values)


def test_a_channel_belongs_to_its_latest_event(session: Session) -> None:
    an_event(session, channel_id="C0STOCKTON")
    later = an_event(session, day=date(2023, 4, 5), channel_id="C0STOCKTON")
    assert commands.event_of_channel(session, "C0STOCKTON") is later
    assert commands.event_of_channel(session, "C0OTHER") is None
    assert commands.event_of_channel(session, "") is None


def test_the_latest_event_is_the_last_that_has_begun_else_the_first_to_come(session: Session) -> None:
    assert commands.latest_event(session, STOCKTON_DAY) is None
    stockton, lodi = an_event(session), an_event(session, "Lodi", day=date(2023, 4, 5))
    assert commands.latest_event(session, date(2022, 1, 1)) is stockton
    assert commands.latest_event(session, STOCKTON_DAY) is stockton
    assert commands.latest_event(session, date(2023, 4, 5)) is lodi


def test_people_in_the_room_are_summed_and_a_second_telling_replaces(session: Session) -> None:
    event, partner = an_event(session), a_partner(session)
    assert commands.people_in_room(session, event) == 0
    for people, told in ((60, {}), (40, {"partner": partner}), (3, {"sector": "transit"}), (20, {})):
        commands.record_attendance(session, event, people, by=STAFF.key, now=NOW, **told)  # type: ignore[arg-type]
    assert commands.people_in_room(session, event) == 63


@pytest.mark.parametrize("people", [-5, 10**9])
def test_absurd_numbers_in_the_room_are_refused(session: Session, people: int) -> None:
    with pytest.raises(Refused, match=r"events\.people_in_room"):
        commands.record_attendance(session, an_event(session), people, by=STAFF.key, now=NOW)


def test_an_event_is_shown_with_month_and_year(session: Session) -> None:
    assert event_name("en", an_event(session)) == "Stockton (November 2022)"
