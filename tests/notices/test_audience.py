"""What is for our own people alone never stands where others read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.audience import REMEMBERED, STAFF_ROOM_SEEN, Audience
from bot.notices.pace import Pace
from tests.fake_slack import HOME_TEAM, FakeSlack
from tests.notices.a_sender import NOW, Machine, a_client, a_message, a_plain_sender, notice

FLIPS = 24


class Room:
    """A channel of our own people, and a sender that looks who is in it."""

    def __init__(self, db: Database, slack: FakeSlack) -> None:
        self.db, self.slack, self.machine, self.posted = db, slack, Machine(), 0
        self.dana = slack.add_person("Dana Example")
        self.channel = slack.add_channel("impact-digest", [self.dana])
        self.staff = slack.add_channel("pledges-staff", [self.dana], private=True)
        client = a_client(slack)
        looking = Audience(db, client, HOME_TEAM, self.staff, self.machine)
        self.sender = a_plain_sender(
            db, client, Pace(per_channel=0.0, settle=0.0), machine=self.machine, fault_of_audience=looking.fault
        )

    def send(
        self, channel: str | None = None, about: str = "digest", first: Callable[[], object] = lambda: None
    ) -> str:
        """Post one, let something happen, and send it; gives why it was parked, or sent."""
        self.posted += 1
        with self.db.write() as session:
            to = outbox.To(channel or self.channel)
            outbox.post(session, f"digest:{self.posted}", to, a_message(), NOW, about=(about, 1))
        first()
        self.sender.deliver()
        found = notice(self.db, f"digest:{self.posted}")
        return found.reason or found.state

    def flag(self, **flags: bool) -> Callable[[], None]:
        def set_flags() -> None:
            for name, value in flags.items():
                setattr(self.slack.channels[self.channel], name, value)

        return set_flags

    def join(self, **traits: object) -> Callable[[], None]:
        somebody = self.slack.add_person("Somebody", **traits)  # type: ignore[arg-type]
        return lambda: self.slack.channels[self.channel].members.append(somebody)


@pytest.fixture
def room(sqlite_database: Database) -> Iterator[Room]:
    with FakeSlack() as slack:
        yield Room(sqlite_database, slack)


def test_among_ourselves_a_digest_is_posted(room: Room) -> None:
    assert room.send() == "sent"


@pytest.mark.parametrize("flag", ["shared", "pending_shared"])
def test_a_channel_that_becomes_shared_gets_no_digest(room: Room, flag: str) -> None:
    assert room.send(first=room.flag(**{flag: True})) == "shared_outside"
    assert room.send(about="figures") == "sent"  # The public form names nobody.
    assert room.send(first=room.flag(**{flag: False})) == "sent"


@pytest.mark.parametrize("traits", [{"restricted": True}, {"ultra_restricted": True}, {"team": "T0OTHER"}])
def test_a_channel_with_somebody_in_it_who_is_not_one_of_us_gets_no_digest(
    room: Room, traits: dict[str, object]
) -> None:
    assert room.send(first=room.join(**traits)) == "has_guests"


def test_a_new_colleague_is_known_after_five_minutes_and_a_guest_never_is(room: Room) -> None:
    assert room.send() == "sent"
    assert room.send(first=room.join()) == "has_guests"
    room.machine.wait(REMEMBERED)
    assert room.send() == "sent"


def test_the_staff_channel_is_looked_at_every_minute_whatever_is_said_there(room: Room) -> None:
    assert room.send(room.staff, about="request") == "sent"
    room.slack.channels[room.staff].shared = True
    room.machine.wait(STAFF_ROOM_SEEN)
    assert room.send(room.staff, about="request") == "shared_outside"


def test_what_slack_will_not_tell_counts_as_wrong(room: Room) -> None:
    room.slack.scopes -= {"channels:read"}
    assert room.send() == "missing_scope"


def test_flags_flipped_between_render_and_send_let_nothing_through(room: Room) -> None:
    guest = room.slack.add_person("Guest", restricted=True)
    members = room.slack.channels[room.channel].members
    into_shared = 0
    for number in range(FLIPS):
        flip = [room.flag(shared=True), room.flag(pending_shared=True), lambda: members.append(guest)][number % 3]
        into_shared += room.send(first=flip) == "sent"
        room.flag(shared=False, pending_shared=False)()
        members[:] = [one for one in members if one != guest]
        assert room.send() == "sent"
    assert into_shared == 0
