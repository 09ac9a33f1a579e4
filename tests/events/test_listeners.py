"""The form of an event: opened, sent, sent twice, sent with mistakes."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor, Click, Command, Form
from bot.events.listeners import EventListeners
from bot.events.model import Event
from bot.ground.refusal import Refused
from bot.notices.outbox import Notice
from tests.conftest import NOW
from tests.events.builders import an_event
from tests.people.builders import INSTALLATION, STAFF, a_contact, a_partner, a_person

FILLED = {
    "name": "Stockton", "place": "Stockton, California", "day": "2022-11-09", "zone": "America/Los_Angeles",
    "other_zone": None, "country": "United States", "region": "California",
    "hosts": "San Joaquin Family Justice Center, California Trucking Association", "channel": "this",
}  # fmt: skip
UNTOUCHED = dict.fromkeys(FILLED)


class Room:
    """The room's listeners, and what they told of events that moved."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.moved: list[tuple[Event, datetime]] = []
        self.listeners = EventListeners(INSTALLATION, lambda _session, event, now: self.moved.append((event, now)))

    def open(self, channel: str = "C0STOCKTON", by: Actor = STAFF) -> dict[str, Any]:
        return self.listeners.open_new(self.session, Command(by, channel, "event", "trigger"), NOW)

    def open_change(self, event: str, channel: str = "D0DANA", by: Actor = STAFF) -> dict[str, Any]:
        click = Click(by, "event.change", event, channel, "1.0", "trigger", "2.0")
        return self.listeners.open_change(self.session, click, NOW)

    def send(self, view: dict[str, Any], by: Actor = STAFF, view_id: str = "V1", **values: Any) -> None:
        sent = (UNTOUCHED if values.pop("untouched", False) else FILLED) | values
        form = Form(by, view["callback_id"], view["private_metadata"], sent, view_id)
        self.listeners.on_save(self.session, form, NOW)

    @property
    def events(self) -> list[Event]:
        return list(self.session.scalars(select(Event)))

    @property
    def said(self) -> list[str]:
        return [notice.text for notice in self.session.scalars(select(Notice).order_by(Notice.id))]


@pytest.fixture
def room(session: Session) -> Room:
    return Room(session)


def shown(view: dict[str, Any], block_id: str) -> Any:
    """What a field of the form shows."""
    element = next(block for block in view["blocks"] if block["block_id"] == block_id)["element"]
    chosen = element.get("initial_option") or {}
    return element.get("initial_value") or element.get("initial_date") or chosen.get("value")


def test_a_form_filled_in_makes_the_event_and_says_so(room: Room) -> None:
    room.send(room.open())
    (event,) = room.events
    assert (event.name, event.day, event.zone) == ("Stockton", date(2022, 11, 9), "America/Los_Angeles")
    assert (event.country, event.region, event.channel_id) == ("US", "CA", "C0STOCKTON")
    assert event.hosts == ["San Joaquin Family Justice Center", "California Trucking Association"]
    assert room.said[0].startswith("Stockton (November 2022) is set up: Stockton, California, 9 November 2022.")


def test_two_submits_make_one_event_and_one_answer(room: Room) -> None:
    room.send(room.open())
    room.send(room.open(), view_id="V2")
    assert len(room.events) == len(room.said) == 1


def test_a_new_form_proposes_our_zone_country_and_the_channel_it_was_opened_in(room: Room) -> None:
    view = room.open()
    assert shown(view, "zone") == "America/Los_Angeles"
    assert shown(view, "country") == "United States"
    assert shown(view, "channel") == "this"


def test_what_was_left_untouched_is_what_the_form_proposed(room: Room) -> None:
    room.send(room.open(), untouched=True, name="Stockton", place="Stockton", day="2022-11-09")
    (event,) = room.events
    assert (event.zone, event.country, event.channel_id) == ("America/Los_Angeles", "US", "C0STOCKTON")
    assert (event.region, event.hosts) == (None, [])


def test_a_form_opened_in_a_direct_message_proposes_no_channel(room: Room) -> None:
    view = room.open(channel="D0DANA")
    assert shown(view, "channel") == "none"
    room.send(view, channel=None)
    assert room.events[0].channel_id is None
    assert "no channel yet" in room.said[0]


@pytest.mark.parametrize("hosts", ["A Co-op; B\nC", "A Co-op,B , C,", "A Co-op\n\nB\nC\n"])
def test_hosts_come_one_a_line_or_with_commas(room: Room, hosts: str) -> None:
    room.send(room.open(), hosts=hosts)
    assert room.events[0].hosts == ["A Co-op", "B", "C"]


def test_a_zone_that_was_typed_goes_before_the_one_in_the_list(room: Room) -> None:
    room.send(room.open(), other_zone="boise")
    assert room.events[0].zone == "America/Boise"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": None}, "name"), ({"name": "🚌"}, "name"), ({"place": " "}, "place"), ({"day": None}, "day"),
        ({"day": "2022-02-31"}, "day"), ({"day": "tomorrow"}, "day"), ({"day": "0001-01-01"}, "day"),
        ({"other_zone": "Mars"}, "other_zone"), ({"country": "Atlantis"}, "country"), ({"region": "Kalif"}, "region"),
    ],
)  # fmt: skip
def test_a_mistake_is_shown_at_its_field_and_nothing_is_saved(room: Room, values: dict[str, Any], field: str) -> None:
    view = room.open()
    with pytest.raises(Refused) as refused:
        room.send(view, **values)
    assert refused.value.field == field
    assert field in [block["block_id"] for block in view["blocks"]]
    assert room.events == []
    assert room.said == []


def test_only_staff_set_events_up(room: Room) -> None:
    contact = a_person()
    a_contact(room.session, a_partner(room.session), contact)
    event, view = an_event(room.session), room.open()
    for by, key in ((contact, "access.staff_only"), (a_person("U0SAM", "Sam Nobody"), "access.nobody")):
        for attempt in (
            lambda by=by: room.open(by=by),
            lambda by=by: room.open_change(event.public_id, by=by),
            lambda by=by: room.send(view, by=by),
        ):
            with pytest.raises(Refused, match=key.replace(".", r"\.")):
                attempt()


def test_the_form_to_change_an_event_shows_what_it_is(room: Room) -> None:
    event = an_event(room.session, zone="America/Boise", channel_id="C0STOCKTON", hosts=["A", "B"])
    view = room.open_change(event.public_id)
    fields = {name: shown(view, name) for name in FILLED}
    assert fields == {
        "name": "Stockton", "place": "Stockton, California", "day": "2022-11-09", "zone": "America/Boise",
        "other_zone": None, "country": "United States", "region": "CA", "hosts": "A\nB", "channel": "kept",
    }  # fmt: skip


def test_a_change_form_sent_untouched_changes_nothing(room: Room) -> None:
    event = an_event(room.session, channel_id="C0STOCKTON", hosts=["A", "B"])
    before = {name: value for name, value in vars(event).items() if not name.startswith("_")}
    room.send(room.open_change(event.public_id), untouched=True)
    room.session.refresh(event)
    assert {name: value for name, value in vars(event).items() if not name.startswith("_")} == before
    assert room.moved == []


def test_a_new_date_moves_the_questions_not_sent_yet(room: Room) -> None:
    event = an_event(room.session)
    room.send(room.open_change(event.public_id), untouched=True, day="2022-11-16")
    assert event.day == date(2022, 11, 16)
    assert room.moved == [(event, NOW)]
    assert "16 November 2022" in room.said[0]
    assert "move with the new date" in room.said[0]


def test_a_new_zone_moves_them_too_for_they_go_out_in_working_hours(room: Room) -> None:
    event = an_event(room.session)
    room.send(room.open_change(event.public_id), untouched=True, other_zone="America/New_York")
    assert room.moved == [(event, NOW)]


def test_a_new_name_moves_nothing(room: Room) -> None:
    event = an_event(room.session)
    room.send(room.open_change(event.public_id), untouched=True, name="Stockton Build")
    assert event.name == "Stockton Build"
    assert room.moved == []


def test_clearing_is_a_dash_or_a_choice(room: Room) -> None:
    event = an_event(room.session, channel_id="C0STOCKTON", hosts=["A"])
    room.send(room.open_change(event.public_id), untouched=True, hosts="-", region=" – ", channel="none")
    assert (event.hosts, event.region, event.channel_id) == ([], None, None)


def test_change_opened_in_another_channel_can_give_the_event_that_channel(room: Room) -> None:
    event = an_event(room.session, channel_id="C0STOCKTON")
    view = room.open_change(event.public_id, channel="C0NEW")
    assert shown(view, "channel") == "kept"
    room.send(view, untouched=True, channel="this")
    assert event.channel_id == "C0NEW"


def test_an_event_that_is_gone_is_said_to_be_gone(room: Room) -> None:
    with pytest.raises(Refused, match=r"events\.gone"):
        room.open_change("nobody-knows-this")
