"""The door between the fake Slack and listeners that note what they hear, each leaving one notice as its effect."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from slack_bolt import App, BoltRequest
from slack_sdk import WebClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.deliveries import inbox
from bot.deliveries.directory import Directory, Home
from bot.deliveries.inbox import Delivery
from bot.deliveries.listeners import Listeners
from bot.deliveries.payloads import Heard
from bot.deliveries.retrying import Patience, Retrying
from bot.deliveries.slack import Door, bolt_app
from bot.ground import blockkit
from bot.ground.db import Database, new_public_id
from bot.notices import outbox
from bot.notices.outbox import Notice
from tests.fake_slack import APP, BOT, HOME_TEAM, FakeSlack
from tests.notices.a_sender import NOW, Machine, a_client, a_message

FIRST_WAIT = 30.0


def a_form(callback: str = "pledge.new", meta: str = "") -> dict[str, Any]:
    fields = [
        blockkit.input_block("words", "The words", blockkit.text_input("words"), optional=False),
        blockkit.input_block("due", "Until when", blockkit.date_input("due")),
    ]
    return blockkit.modal(callback, "A pledge", fields, "Save", "Close", meta)


class Recorder:
    """`then` says what a listener answers to what it heard, or raises; `opening` the same for a form."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.then: Callable[[Heard], Any] = lambda _heard: None
        self.opening: Callable[[Heard], Any] = lambda _heard: a_form()

    def listen(self, session: Session, heard: Any, now: datetime) -> Any:
        self.heard.append(heard)
        outbox.post(session, f"effect:{new_public_id()}", outbox.To(heard.actor.user_id), a_message("Heard"), now)
        return self.then(heard)

    def open(self, session: Session, heard: Any, now: datetime) -> dict[str, Any]:
        session.execute(select(Notice.id).limit(1))
        self.heard.append(heard)
        opened: dict[str, Any] = self.opening(heard)
        return opened

    def listeners(self) -> Listeners:
        return Listeners(
            message=self.listen,
            command=self.listen,
            command_opens=lambda command: None if command.text else self.open,
            home=lambda *_: {"type": "home", "blocks": []},
            clicks={"pledge.save": self.listen},
            forms={"pledge.new": self.listen, "pledge.second": self.listen},
            click_opens={"pledge.change": self.open},
            shortcut_opens={"pledge.record": self.open},
        )


class Inline(Executor):
    """Does at once what would be done in a moment."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


class Disk:
    """The database behind a disk that can be full, and a moment before each use of it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.full = False
        self.before: Callable[[], Any] = lambda: None

    @contextmanager
    def write(self, short: bool = False) -> Iterator[Session]:
        self.before()
        with self._db.write(short) as session:
            yield session
            if self.full:
                raise OSError("No space left on device")

    @contextmanager
    def read(self) -> Iterator[Session]:
        self.before()
        with self._db.read() as session:
            yield session


class Entrance:
    """The door, what its listeners heard, and people to come through it."""

    def __init__(
        self, db: Database, slack: FakeSlack, later: Executor | None = None, machine: Machine | None = None
    ) -> None:
        self.db, self.slack, self.disk = db, slack, Disk(db)
        self.client: WebClient = a_client(slack)
        self.recorder = Recorder()
        self.wakes = 0
        self.machine = machine or Machine()
        self.set_aside: list[tuple[str, int]] = []
        home = Home(HOME_TEAM, BOT, "B0BOT", APP)
        self.directory = Directory(self.client, home)
        self.door = Door(
            self.disk, self.client, home, self.directory, self.recorder.listeners(), lambda: NOW, self._wake,  # type: ignore[arg-type]
            later or Inline(), Patience(FIRST_WAIT, self.machine, self._set_aside),
        )  # fmt: skip
        self.retrying = Retrying(db, self.door.again, self.machine)
        self.bolt: App = bolt_app(self.door, self.client, slack.signing_secret)
        if slack.direct:
            slack.receive_with(self.receive)
        self.maria = slack.add_person("Maria Example")
        self.dm = slack.dm(self.maria)
        self.channel = slack.add_channel("stockton", [self.maria])

    def _wake(self) -> None:
        self.wakes += 1

    def _set_aside(self, _session: Session, delivery: inbox.Kept) -> None:
        self.set_aside.append((delivery.kind, delivery.attempts))

    def wait(self, seconds: float) -> int:
        """Let time go by, and try again what is due by then; gives how many were tried."""
        self.machine.wait(seconds)
        return self.retrying.retry_due()[0]

    def receive(self, headers: dict[str, str], body: str) -> tuple[int, str]:
        answer = self.bolt.dispatch(BoltRequest(body=body, headers=dict(headers)))
        return answer.status, answer.body

    @property
    def heard(self) -> list[Any]:
        return self.recorder.heard

    def effects(self) -> int:
        return self._count(select(func.count()).select_from(Notice).where(Notice.key.startswith("effect:")))

    def kept(self) -> int:
        return self._count(select(func.count()).select_from(Delivery))

    def deliveries(self) -> list[tuple[str, str, int]]:
        """Kind, state and attempts of each."""
        with self.db.read() as session:
            found = select(Delivery.kind, Delivery.state, Delivery.attempts).order_by(Delivery.id)
            return [(kind, state, attempts) for kind, state, attempts in session.execute(found)]

    def told(self, user: str) -> list[str]:
        """What waits to be said to somebody, effects apart."""
        with self.db.read() as session:
            found = select(Notice.text).where(Notice.recipient == user, Notice.key.not_like("effect:%"))
            return list(session.scalars(found.order_by(Notice.id)))

    def ours(self, channel: str) -> str:
        """A message of the bot's that stands in a channel and is known in the outbox."""
        sent = self.client.chat_postMessage(channel=channel, text="A card", blocks=CARD)
        with self.db.write() as session:
            outbox.post(session, f"card:{sent['ts']}", outbox.To(channel), a_message(), NOW)
            notice = outbox.with_key(session, f"card:{sent['ts']}")
            assert notice is not None
            notice.state, notice.channel, notice.ts = "sent", sent["channel"], sent["ts"]
        return str(sent["ts"])

    def _count(self, counting: Any) -> int:
        with self.db.read() as session:
            return session.scalar(counting) or 0


CARD = [
    blockkit.actions(
        blockkit.button("Save", "pledge.save", "abc"),
        blockkit.button("Change", "pledge.change", "abc"),
        blockkit.button("Nobody listens", "pledge.nothing", "abc"),
    )
]
