"""A file follows its message into the message's thread, once, whatever the network does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from bot.ground.db import Database
from bot.notices import outbox, uploads
from bot.notices.pace import Pace
from bot.notices.sender import Sender
from bot.notices.uploads import File
from tests.fake_slack import FakeSlack, Fault, Message
from tests.notices.a_sender import NOW, SETTLE, Machine, a_client, a_plain_sender, notice, post, state

SHARE, URL, BYTES = "files.completeUploadExternal", "files.getUploadURLExternal", "upload"


@dataclass
class Desk:
    db: Database
    slack: FakeSlack
    machine: Machine
    maria: str
    made: list[str] = field(default_factory=list)

    def sender(self) -> Sender:
        client = a_client(self.slack)
        return a_plain_sender(self.db, client, Pace(0.0, SETTLE), machine=self.machine, make=self.make)

    def make(self, what: str) -> File:
        if what == "report:broken":
            raise ValueError(what)
        self.made.append(what)
        return File("Stockton, the report", b"%PDF-1.7 " + what.encode())

    def attach(self, what: str = "report:1", under: str = "told", name: str = "stockton.pdf") -> bool:
        with self.db.write() as session:
            above = outbox.with_key(session, under)
            assert above
            return uploads.attach(session, f"{under}:{name}", above, name, what, NOW)

    def files(self) -> list[Message]:
        return [one for one in self.slack.messages(self.maria) if one.files]


@pytest.fixture
def desk(database: Database) -> Iterator[Desk]:
    machine = Machine()
    with FakeSlack(transport="direct", clock=machine) as slack:
        yield Desk(database, slack, machine, slack.add_person("Maria Example"))


def settle(desk: Desk, sender: Sender, times: int = 3) -> None:
    for _ in range(times):
        desk.machine.wait(SETTLE)
        sender.deliver()


def test_a_file_stands_in_the_thread_of_its_message_once(desk: Desk) -> None:
    post(desk.db, "told", desk.maria)
    assert desk.attach()
    assert not desk.attach()
    sender = desk.sender()
    while sender.deliver():
        pass
    (shown,) = desk.files()
    assert shown.thread_ts == notice(desk.db, "told").ts
    assert (shown.files[0]["name"], shown.files[0]["title"]) == ("stockton.pdf", "Stockton, the report")
    assert shown.files[0]["data"] == b"%PDF-1.7 report:1"
    assert state(desk.db, "told:stockton.pdf") == "sent"


@pytest.mark.parametrize("fault", [Fault.RESET_AFTER_ACCEPT, Fault.status_after_accept(502)])
def test_a_file_slack_took_without_saying_so_is_found_and_not_shared_again(desk: Desk, fault: Fault) -> None:
    post(desk.db, "told", desk.maria)
    desk.attach()
    desk.slack.faults.next(SHARE, fault)
    sender = desk.sender()
    sender.deliver()
    settle(desk, sender)
    assert len(desk.files()) == 1
    assert state(desk.db, "told:stockton.pdf") == "sent"
    assert desk.slack.count(SHARE) == 1


@pytest.mark.parametrize("method", [SHARE, URL, BYTES])
@pytest.mark.parametrize("fault", [Fault.RESET_BEFORE, Fault.status_before(503), Fault.rate_limited(3)])
def test_a_file_that_slack_never_took_is_shared_once_more(desk: Desk, method: str, fault: Fault) -> None:
    post(desk.db, "told", desk.maria)
    desk.attach()
    desk.slack.faults.next(method, fault)
    sender = desk.sender()
    sender.deliver()
    assert not desk.files()
    settle(desk, sender, 5)
    assert len(desk.files()) == 1
    assert state(desk.db, "told:stockton.pdf") == "sent"


def test_a_file_that_cannot_be_made_waits_for_a_person_and_its_message_stands(desk: Desk) -> None:
    post(desk.db, "told", desk.maria)
    desk.attach("report:broken")
    desk.sender().deliver()
    left = notice(desk.db, "told:stockton.pdf")
    assert (left.state, left.reason, state(desk.db, "told")) == ("parked", "no_file", "sent")


def test_where_only_the_right_to_files_is_missing_only_the_file_waits_for_a_person(desk: Desk) -> None:
    post(desk.db, "told", desk.maria)
    desk.attach()
    desk.slack.scopes.discard("files:write")
    sender = desk.sender()
    sender.deliver()
    post(desk.db, "answer", desk.maria)
    settle(desk, sender)
    left = notice(desk.db, "told:stockton.pdf")
    assert (left.state, left.reason) == ("parked", "missing_scope")
    assert (state(desk.db, "answer"), sender.trouble) == ("sent", None)


def test_a_file_waits_with_a_message_that_waits_for_a_person_and_follows_it(desk: Desk) -> None:
    post(desk.db, "told", desk.maria)
    desk.attach()
    desk.slack.faults.next("chat.postMessage", Fault.error_of("restricted_action"))
    sender = desk.sender()
    sender.deliver()
    sender.deliver()
    assert (state(desk.db, "told"), state(desk.db, "told:stockton.pdf")) == ("parked", "parked")
    assert sender.left() == 0
    with desk.db.write() as session:
        waiting = outbox.with_key(session, "told")
        assert waiting
        outbox.retry(session, waiting)
    settle(desk, sender)
    assert len(desk.files()) == 1


def test_a_file_goes_with_its_message(desk: Desk) -> None:
    post(desk.db, "told", desk.maria)
    desk.attach()
    with desk.db.write() as session:
        outbox.cancel(session, "checkin", 42)
    desk.sender().deliver()
    assert (desk.files(), state(desk.db, "told:stockton.pdf")) == ([], "cancelled")


def test_a_process_killed_before_it_could_say_so_leaves_one_file(desk: Desk) -> None:
    """Another sender takes over what is on its way, and looks before it shares anything."""
    post(desk.db, "told", desk.maria)
    desk.attach()

    class Killed(BaseException):
        pass

    class Dying(Sender):
        def _finish(self, held: object, outcome: dict[str, object]) -> None:
            if outcome.get("ts", "") is None:
                raise Killed
            super()._finish(held, outcome)  # type: ignore[arg-type]

    dying = a_plain_sender(
        desk.db, a_client(desk.slack), Pace(0.0, SETTLE), kind=Dying, machine=desk.machine, make=desk.make
    )
    with pytest.raises(Killed):
        dying.deliver()
    assert len(desk.files()) == 1
    desk.machine.wait(60)
    settle(desk, desk.sender(), 4)
    assert (len(desk.files()), state(desk.db, "told:stockton.pdf")) == (1, "sent")
