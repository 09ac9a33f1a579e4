"""The real bot at work between the fake Slack and a real database, with a clock moved by hand."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Literal

import pytest
from slack_bolt import BoltRequest
from sqlalchemy import update

from bot.afterwards import commands as afterwards
from bot.afterwards.model import FollowUp
from bot.app import Bot, Parts, build
from bot.ground import clock
from bot.ground.db import Database
from bot.notices.outbox import Lease
from bot.notices.pace import Pace
from bot.notices.sender import Sender
from bot.running import send_all
from config.settings import Settings
from tests.conftest import NOW
from tests.fake_slack import BOT, Answer, FakeSlack, Message
from tests.journeys import beginnings
from tests.notices.a_sender import a_plain_sender
from tests.ports import free_port

Transport = Literal["direct", "http", "socket"]
ME = f"<@{BOT}>"
AT_ONCE = Pace(per_channel=0.0, settle=0.0)
FIRST_QUESTION = datetime(2022, 11, 28, 17, 0, tzinfo=UTC)
"""At nine in California on the Monday after Thanksgiving week, in which two weeks after Stockton lie."""
SHORTEST = timedelta(hours=1)
"""How far the walk goes on from a moment that is still said to be due after its strike."""


class HandClock:
    """The field's clock: it stands still until it is moved."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


class Killed(BaseException):
    """The process ends here."""


class KilledWhileSending(Sender):
    """Dies when Slack has taken a message and before that is written down."""

    def _finish(self, *_: object) -> None:
        raise Killed


class Office:
    """People and channels of the Stockton event, and the bot among them.

    Dana and Robin are staff; Terry works at San Joaquin RTD, Mel at Alliance 4 You; Sam is nobody in particular.
    """

    def __init__(self, database: Database, slack: FakeSlack, transport: Transport, digests: bool = True) -> None:
        self.database, self.slack, self.transport, self.digests = database, slack, transport, digests
        self.clock = HandClock()
        self.interruption: Callable[[], None] | None = None
        self.dana, self.robin = slack.add_person("Dana Example"), slack.add_person("Robin Example")
        self.terry, self.mel = slack.add_person("Terry Sample"), slack.add_person("Mel Sample")
        self.sam = slack.add_person("Sam Nobody")
        everybody = [self.dana, self.robin, self.terry, self.mel, self.sam]
        self.staff_room = slack.add_channel("pledges-staff", [self.dana, self.robin], private=True)
        self.digest_room = slack.add_channel("impact-digest", [self.dana, self.robin])
        self.hall = slack.add_channel("stockton-build", everybody)
        self.settings = self.settings_at_first = self._settings()
        if transport == "direct":
            slack.receive_with(self._dispatched)

    def _settings(self) -> Settings:
        told = {
            "SLACK_BOT_TOKEN": self.slack.bot_token,
            "SLACK_SIGNING_SECRET": self.slack.signing_secret,
            "SLACK_API_URL": self.slack.api_url,
            "DATABASE_URL": self.database.url.render_as_string(hide_password=False),
            "STAFF_USERS": f"{self.dana},{self.robin}",
            "STAFF_CHANNEL": self.staff_room,
            "DIGEST_CHANNEL": self.digest_room if self.digests else "",
            "TIMEZONE": "America/Los_Angeles",
            "PORT": str(free_port()),
        }
        return Settings.read(told | ({"SLACK_APP_TOKEN": self.slack.app_token} if self.transport == "socket" else {}))

    # The bot

    @cached_property
    def bot(self) -> Bot:
        """Built when it is first wanted: one built before a beginning is brought back would be closed again at once."""
        return self._built()

    def _built(self) -> Bot:
        return build(self.settings, Parts(clock=self.clock, pace=AT_ONCE))

    def _dispatched(self, headers: dict[str, str], body: str) -> tuple[int, str]:
        answer = self.bot.bolt.dispatch(BoltRequest(body=body, headers=dict(headers)))
        return answer.status, answer.body

    def close(self) -> None:
        """Nobody is at work, and nobody answers, until `start`."""
        if bot := vars(self).pop("bot", None):
            bot.close()
        if self.transport == "direct":
            self.slack.receive_with(lambda _headers, _body: (503, ""))

    def restart(self) -> None:
        """Stopped as a host stops a process, and started again on the same database."""
        self.bot.sender.release()
        self.close()
        self.start()

    def start(self) -> None:
        vars(self)["bot"] = self._built()
        if self.transport == "direct":
            self.slack.receive_with(self._dispatched)

    def kill_while_sending(self) -> None:
        """Killed between a message's being taken and its being marked, and started again half a minute later."""
        dying = a_plain_sender(self.bot.db, self.bot.client, AT_ONCE, kind=KilledWhileSending, now=self.clock.now)
        self.bot.sender.release()
        with pytest.raises(Killed):
            dying.deliver()
        with self.bot.db.write() as session:
            session.execute(update(Lease).values(until=0.0))
        self.close()
        self.start()

    @contextmanager
    def running(self) -> Iterator[None]:
        """The whole process on its own road to Slack: receiving, striking, sending."""
        thread = threading.Thread(target=self.bot.run, name="bot")
        thread.start()
        try:
            if self.transport == "http":
                self.slack.request_url = f"http://127.0.0.1:{self.settings.port}/slack/events"
                _wait_for_port(self.settings.port)
            else:
                assert self.slack.sockets
                assert self.slack.sockets.wait_for_sockets(1)
            yield
        finally:
            self.bot.stop()
            thread.join()

    # Time

    def send(self) -> None:
        """Let everything that waits go out; but where an interruption is planned, that comes before."""
        if self.interruption and self.bot.sender.left():
            interrupt, self.interruption = self.interruption, None
            interrupt()
        assert send_all(self.bot.sender, 10) == 0, "something never went out"

    def strike(self) -> list[clock.Action]:
        """One strike of the clock at this moment."""
        done = clock.tick(self.bot.db, self.bot.jobs, self.clock.now())
        self.send()
        return done

    def skip_to(self, until: datetime) -> list[clock.Action]:
        """Strike at each due moment on the way, and let its messages go out before the next."""
        done = self.strike()
        while (due := clock.next_due(self.bot.db, self.bot.jobs)) and due < until:
            moment = due if due > self.clock.at else self.clock.at + SHORTEST
            if moment >= until:
                break
            self.clock.at = moment
            done += self.strike()
        self.clock.at = until
        return done + self.strike()

    def skip_to_question(self) -> None:
        self.skip_to(FIRST_QUESTION + timedelta(hours=1))

    def skip(self, **time: float) -> list[clock.Action]:
        return self.skip_to(self.clock.at + timedelta(**time))

    # What people do, and what they see

    def say(self, user: str, text: str, channel: str | None = None, thread: str | None = None) -> str:
        """In the direct message with the bot, unless a channel is named; gives the message's ts."""
        ts = self.slack.say(user, channel or self.slack.dm(user), text, thread)
        self.send()
        return ts

    def forward(self, user: str, words: str, text: str = "") -> str:
        """Somebody else's words in the direct message with the bot; gives the message's ts."""
        ts = self.slack.forward(user, self.slack.dm(user), words, text)
        self.send()
        return ts

    def drop(self, user: str, name: str, data: bytes = b"x", text: str = "") -> str:
        """A file in the direct message with the bot, and the bot's look at it; gives the message's ts."""
        ts = self.slack.drop(user, self.slack.dm(user), name, data, text)
        self.bot.dropping.once()
        self.send()
        return ts

    def command(self, user: str, text: str = "", channel: str | None = None) -> str:
        """`/pledge …`; gives the answer that the asker alone sees."""
        answer = self.slack.command(user, channel or self.slack.dm(user), "/pledge", text)
        assert answer.ok, answer
        self.send()
        return _spoken(answer)

    def click(self, user: str, message: Message, action: str, value: str | None = None) -> Answer:
        answer = self.slack.click(user, message.channel, message.ts, action, value)
        assert answer.ok, answer
        self.send()
        return answer

    def form(self, user: str) -> dict[str, Any]:
        """The form that this person has before them, once it is filled."""
        self.slack.wait_for(lambda: [v for v in self.slack.views(user) if v["callback_id"] != "one_moment"])
        return self.slack.views(user)[-1]

    def submit(self, user: str, **values: Any) -> dict[str, str]:
        """Fill in and send the form; gives the errors that stand at its fields."""
        self.form(user)
        answer = self.slack.submit(user, values)
        assert answer.ok, answer
        self.send()
        return dict((answer.body or {}).get("errors", {}))

    def told(self, place: str) -> list[Message]:
        """What the bot wrote in a channel or to a person, oldest first."""
        return [one for one in self.slack.messages(place) if one.user == BOT]

    def posts(self, place: str) -> list[Message]:
        """The same without the files that followed."""
        return [one for one in self.told(place) if not one.files]

    def last(self, place: str) -> Message:
        return self.told(place)[-1]

    def calls(self) -> list[Message]:
        """Dana's call lists."""
        return [one for one in self.told(self.dana) if " to make*" in one.text.split("\n")[0]]

    def thread(self, ts: str, channel: str | None = None) -> list[Message]:
        """What the bot wrote in a thread."""
        return [one for one in self.told(channel or self.hall) if one.thread_ts == ts]

    def everything_sent(self) -> str:
        """Every byte of every call that the bot made, and of every answer it gave."""
        calls = [f"{call.method} {call.args}" for call in self.slack.calls()]
        return "\n".join([*calls, *(str(answer.body) for _, answer in self.slack.deliveries)])

    # Beginnings

    def hold_event(self, what_follows: bool = False) -> None:
        """Stockton, on 9 November 2022. Without `what_follows` its thank-yous and survey have been seen to."""
        self.command(self.dana, "event", self.hall)
        errors = self.submit(
            self.dana, name="Stockton", place="Stockton, California", day="2022-11-09", region="California",
            hosts="Coalition Builds\nBOTL", channel="this",
        )  # fmt: skip
        assert not errors
        if not what_follows:
            self._see_to_what_follows()

    def _see_to_what_follows(self) -> None:
        with self.bot.db.write() as session:
            afterwards.plan(session, self.bot.planner, afterwards.unplanned(session, (), 10), self.clock.now())
            session.execute(update(FollowUp).values(state="passed"))

    def promise(self, text: str) -> Message:
        """Dana writes down what was said in the hall; gives the card."""
        ts = self.say(self.dana, f"{ME} {text}", self.hall)
        (card,) = self.thread(ts)
        return card

    def save(self, card: Message) -> Message:
        self.click(self.dana, card, "draft.save")
        return self.seen(card)

    def seen(self, message: Message) -> Message:
        """The same message as it stands now."""
        now = self.slack.message(message.channel, message.ts)
        assert now is not None
        return now

    def link(self, words: str) -> str:
        return self.command(self.dana, f"contact {words}")

    def promised(self, text: str = "San Joaquin RTD pledges to train 250 employees with BOTL by 9 May") -> None:
        """The event was held, the promise is saved, and Terry is asked about it."""

        def walk() -> None:
            self.hold_event()
            self.save(self.promise(text))
            self.link(f"RTD <@{self.terry}|terry>")

        beginnings.begin(self, f"promised: {text}", walk)

    def asked(self, text: str = "San Joaquin RTD pledges to train 250 employees with BOTL by 9 May") -> Message:
        """All that, and the first question; gives it."""

        def walk() -> None:
            self.promised(text)
            self.skip_to_question()

        beginnings.begin(self, f"asked: {text}", walk)
        return self.last(self.terry)


def _spoken(answer: Answer) -> str:
    return str((answer.body or {}).get("text", ""))


def _wait_for_port(port: int) -> None:
    for _ in range(200):
        with socket.socket() as trying:
            trying.settimeout(1)
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                return
        threading.Event().wait(0.02)
    raise AssertionError(f"nobody listens on port {port}")
