"""Everything the fake Slack remembers: people, channels, messages, forms and the calls it got.

One object holds it all, behind one lock, so that a test can run two of them side by side and
wait for a change without polling.
"""

import itertools
import threading
import time
import uuid
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

HOME_TEAM = "T0HOME"
APP = "A0PLEDGE"
BOT = "U0BOT"
BOT_ID = "B0BOT"
SCOPES = (
    "chat:write im:write im:history commands users:read app_mentions:read files:read files:write "
    "channels:read groups:read channels:history groups:history"
)

Payload = dict[str, Any]


class RefusedError(Exception):
    """Slack, or the person's own screen, would not have let this happen; the text says why."""


@dataclass
class Person:
    id: str
    name: str
    tz: str | None = "America/Los_Angeles"
    locale: str | None = "en-US"
    team: str = HOME_TEAM
    restricted: bool = False
    ultra_restricted: bool = False
    stranger: bool = False
    bot: bool = False
    deleted: bool = False

    @property
    def external(self) -> bool:
        return self.team != HOME_TEAM


@dataclass
class Channel:
    id: str
    name: str
    members: list[str]
    private: bool = False
    shared: bool = False
    pending_shared: bool = False
    archived: bool = False
    with_person: str | None = None

    @property
    def kind(self) -> str:
        """The word Slack's events use for this sort of channel."""
        if self.with_person:
            return "im"
        return "group" if self.private else "channel"


@dataclass
class Message:
    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Payload] = field(default_factory=list)
    thread_ts: str | None = None
    metadata: Payload | None = None
    edited: Payload | None = None
    broadcast: bool = False
    only_for: str | None = None
    state: Payload = field(default_factory=dict)
    accepted_at: float = field(default_factory=time.monotonic)

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts


@dataclass(frozen=True)
class Call:
    """One request of the bot: `answer` is None where it was turned away before it was read."""

    method: str
    args: Payload
    answer: Payload | None


@dataclass
class ResponseUrl:
    user: str
    channel: str
    message_ts: str | None
    uses: int = 0
    made_at: float = field(default_factory=time.monotonic)


@dataclass(frozen=True)
class Answer:
    """What the bot answered to a delivery; status 0 means nobody did in time."""

    status: int
    body: Any = None
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        return self.status == 200


class World:
    """The workspace: what exists in it, and what a test can read."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.changed = threading.Condition(threading.RLock())
        self.bot_token = "xoxb-" + uuid.uuid4().hex
        self.app_token = "xapp-" + uuid.uuid4().hex
        self.signing_secret = uuid.uuid4().hex
        self.scopes = set(SCOPES.split())
        self.history_lag = 0.0
        self.people: dict[str, Person] = {BOT: Person(BOT, "pledgekeeper", bot=True)}
        self.channels: dict[str, Channel] = {}
        self.posted: dict[str, list[Message]] = defaultdict(list)
        self.ephemerals: list[Message] = []
        self.stacks: dict[str, list[Payload]] = {}
        self.homes: dict[str, Payload] = {}
        self.triggers: dict[str, str] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.log: list[Call] = []
        self._numbers = itertools.count(1)
        self._last_ts = 0

    def new_id(self, letter: str) -> str:
        with self.changed:
            return f"{letter}0{next(self._numbers):06d}"

    def new_ts(self) -> str:
        """Seconds and microseconds of the clock, never the same and never smaller than the one before."""
        with self.changed:
            self._last_ts = max(int(self.clock() * 1_000_000), self._last_ts + 1)
            return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    # -- builders

    def add_person(
        self,
        name: str,
        *,
        tz: str | None = "America/Los_Angeles",
        locale: str | None = "en-US",
        team: str | None = None,
        restricted: bool = False,
        ultra_restricted: bool = False,
        stranger: bool = False,
        bot: bool = False,
        deleted: bool = False,
    ) -> str:
        user = self.new_id("U")
        person = Person(user, name, tz, locale, team or HOME_TEAM, restricted, ultra_restricted, stranger, bot, deleted)
        with self.changed:
            self.people[user] = person
        return user

    def add_channel(
        self, name: str, members: list[str], *, private: bool = False, shared: bool = False, bot: bool = True
    ) -> str:
        """A channel of these people; the bot is in it unless told otherwise."""
        channel = self.new_id("C")
        everybody = [*members, BOT] if bot and BOT not in members else list(members)
        with self.changed:
            self.channels[channel] = Channel(channel, name, everybody, private, shared)
        return channel

    def dm(self, user: str) -> str:
        """The bot's direct-message channel with this person, always the same one."""
        with self.changed:
            for channel in self.channels.values():
                if channel.with_person == user:
                    return channel.id
            dm = self.new_id("D")
            self.channels[dm] = Channel(dm, "directmessage", [user, BOT], private=True, with_person=user)
            return dm

    # -- reading what the other side sees

    def messages(self, place: str) -> list[Message]:
        """What stands in a channel, or in the bot's direct messages with a person, oldest first."""
        with self.changed:
            channel = self.dm(place) if place in self.people else place
            return sorted(self.posted[channel], key=lambda m: m.ts)

    def message(self, channel: str, ts: str) -> Message | None:
        with self.changed:
            return next((m for m in self.posted[channel] if m.ts == ts), None)

    def ephemeral(self, channel: str, ts: str) -> Message | None:
        with self.changed:
            return next((m for m in self.ephemerals if m.channel == channel and m.ts == ts), None)

    def views(self, user: str) -> list[Payload]:
        """The forms this person has open, the one on top last."""
        with self.changed:
            return list(self.stacks.get(user, []))

    def home(self, user: str) -> Payload | None:
        with self.changed:
            return self.homes.get(user)

    def calls(self, method: str | None = None) -> list[Call]:
        with self.changed:
            return [call for call in self.log if method in (None, call.method)]

    def wait_for(self, predicate: Callable[[], Any], timeout: float = 5) -> Any:
        """Return the first truthy answer of `predicate`, asked again after each change; raise after `timeout` s."""
        with self.changed:
            answer = self.changed.wait_for(predicate, timeout)
        if not answer:
            raise AssertionError(f"nothing came within {timeout} s")
        return answer

    # -- changing it

    def post(self, message: Message) -> Message:
        with self.changed:
            self.posted[message.channel].append(message)
            self.changed.notify_all()
        return message

    def take_away(self, message: Message) -> None:
        """Delete a message, also one that only one person sees."""
        with self.changed:
            (self.ephemerals if message.only_for else self.posted[message.channel]).remove(message)
            self.changed.notify_all()

    def note(self, call: Call) -> None:
        with self.changed:
            self.log.append(call)
            self.changed.notify_all()

    def new_trigger(self, user: str) -> str:
        with self.changed:
            trigger = f"{next(self._numbers)}.{uuid.uuid4().hex}"
            self.triggers[trigger] = user
            return trigger

    def new_response_url(self, base: str, user: str, channel: str, message_ts: str | None = None) -> str:
        token = uuid.uuid4().hex
        with self.changed:
            self.response_urls[token] = ResponseUrl(user, channel, message_ts)
        return f"{base}response/{token}"
