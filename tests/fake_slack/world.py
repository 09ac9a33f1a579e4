"""Everything the fake Slack remembers: people, channels, messages, forms and the calls it got.

One object holds it all, behind one lock, so that a test can run two of them side by side and
wait for a change without polling.
"""

import pickle
import random
import threading
import time
import uuid
from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any

from .shelf import Shelf
from .things import (
    APP,
    AT_LAST,
    BOT,
    BOT_ID,
    HOME_TEAM,
    HOOKS,
    Answer,
    Call,
    Channel,
    Message,
    Payload,
    Person,
    RefusedError,
    ResponseUrl,
)

__all__ = [
    "APP", "BOT", "BOT_ID", "HOME_TEAM", "SCOPES", "Answer", "Call", "Channel", "Message", "Payload", "Person",
    "RefusedError", "ResponseUrl", "World",
]  # fmt: skip

ELSEWHERE = 0.05
"""Seconds after which whoever waits looks again though nothing has changed here."""

SCOPES = (
    "chat:write im:write im:history commands users:read app_mentions:read files:read files:write "
    "channels:read groups:read channels:history groups:history"
)


OPENED_WITH = frozenset({
    "clock", "changed", "bot_token", "app_token", "signing_secret", "scopes", "history_lag", "token_refused",
    "messages_tab", "base_url",
})  # fmt: skip
"""What is set by whoever opens the world; all else comes of what happens in it."""


class World:
    """The workspace: what exists in it, and what a test can read.

    Its state can be set at any time: `token_refused` is the error that every call with the bot's token gets,
    `messages_tab` whether the app may be written to at all, `history_lag` how many seconds a message takes to show up
    in history, or a range of which each message takes its own share.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.changed = threading.Condition(threading.RLock())
        self.bot_token = "xoxb-" + uuid.uuid4().hex
        self.app_token = "xapp-" + uuid.uuid4().hex
        self.signing_secret = uuid.uuid4().hex
        self.scopes = set(SCOPES.split())
        self.history_lag: float | tuple[float, float] = 0.0
        self.token_refused: str | None = None
        self.messages_tab = True
        self.people: dict[str, Person] = {BOT: Person(BOT, "pledgekeeper", bot=True)}
        self.channels: dict[str, Channel] = {}
        self.posted: dict[str, Shelf] = defaultdict(Shelf)
        self.copies: Counter[tuple[str, str]] = Counter()
        self.ephemerals: list[Message] = []
        self.stacks: dict[str, list[Payload]] = {}
        self.homes: dict[str, Payload] = {}
        self.triggers: dict[str, str] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        self.log: list[Call] = []
        self.files: dict[str, Payload] = {}
        self.base_url = ""
        self.deliveries: list[tuple[Payload, Answer]] = []
        self.counts: Counter[str] = Counter()
        self._dms: dict[str, str] = {}
        self._number = 0
        self._last_ts = 0
        self._chance = random.Random(1)
        self._happened = vars(self).keys() - OPENED_WITH

    def new_id(self, letter: str) -> str:
        with self.changed:
            self._number += 1
            return f"{letter}0{self._number:06d}"

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
            if user not in self._dms:
                dm = self._dms[user] = self.new_id("D")
                self.channels[dm] = Channel(dm, "directmessage", [user, BOT], private=True, with_person=user)
            return self._dms[user]

    def has_dm(self, user: str) -> bool:
        return user in self._dms

    def place_of(self, args: Payload) -> str:
        """The channel that a call is about; for direct messages the person. Empty where there is none."""
        named = str(
            args.get("channel")
            or args.get("channel_id")
            or args.get("user_id")
            or args.get("user")
            or args.get("users")
            or ""
        )
        channel = self.channels.get(named)
        return channel.with_person if channel and channel.with_person else named

    def places(self, args: Payload) -> set[str]:
        """That place, and everything else that is named: a person and their direct messages are both there."""
        place = self.place_of(args)
        named = {str(args[key]) for key in ("channel", "channel_id", "user", "users", "user_id") if args.get(key)}
        return named | {place, self._dms.get(place, place)}

    # -- reading what the other side sees

    def messages(self, place: str) -> list[Message]:
        """What stands in a channel, or in the bot's direct messages with a person, oldest first."""
        with self.changed:
            channel = self.dm(place) if place in self.people else place
            return list(self.posted[channel])

    def message(self, channel: str, ts: str) -> Message | None:
        with self.changed:
            return self.posted[channel].at(ts)

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

    def count(self, method: str) -> int:
        """How many calls of a method there have been; at once, however many."""
        return self.counts[method]

    def posted_twice(self) -> list[tuple[str, str]]:
        """Channel and marker (see `Message`) of every message of the bot's that was posted more than once."""
        with self.changed:
            return [one for one, times in self.copies.items() if times > 1]

    def wait_for(self, predicate: Callable[[], Any], timeout: float = AT_LAST) -> Any:
        """Return the first truthy answer of `predicate`; raise after `timeout` s.

        It is asked again after each change, and every so often for what changes elsewhere.
        """
        until = time.monotonic() + timeout
        with self.changed:
            while not (answer := predicate()) and time.monotonic() < until:
                self.changed.wait(ELSEWHERE)
        if not answer:
            raise AssertionError(f"nothing came within {timeout} s")
        return answer

    def stir(self) -> None:
        """Have those who wait look again."""
        with self.changed:
            self.changed.notify_all()

    # -- going on from where another was

    def remember(self) -> bytes:
        """All that has happened, for a world opened in the same way to go on from."""
        with self.changed:
            return pickle.dumps({name: getattr(self, name) for name in self._happened})

    def recall(self, memory: bytes) -> None:
        """As if all that had happened here, in this very process; `memory` is what `remember` gave."""
        with self.changed:
            vars(self).update(pickle.loads(memory))

    # -- changing it

    def post(self, message: Message) -> Message:
        with self.changed:
            message.lag = self._chance.random()
            self.posted[message.channel].add(message)
            if message.user == BOT:
                self.copies[message.channel, message.marker or message.text] += 1
            self.changed.notify_all()
        return message

    def in_history(self, message: Message) -> bool:
        """Whether history shows it by now."""
        least, most = self.history_lag if isinstance(self.history_lag, tuple) else (self.history_lag,) * 2
        return message.accepted_at + least + message.lag * (most - least) <= time.monotonic()

    def take_away(self, message: Message) -> None:
        """Delete a message, also one that only one person sees."""
        with self.changed:
            if message.only_for:
                self.ephemerals.remove(message)
            else:
                self.posted[message.channel].remove(message)
            self.changed.notify_all()

    def note(self, call: Call) -> None:
        with self.changed:
            self.log.append(call)
            self.counts[call.method] += 1
            self.changed.notify_all()

    def new_trigger(self, user: str) -> str:
        with self.changed:
            self._number += 1
            trigger = f"{self._number}.{uuid.uuid4().hex}"
            self.triggers[trigger] = user
            return trigger

    def new_response_url(self, base: str, user: str, channel: str, message_ts: str | None = None) -> str:
        token = uuid.uuid4().hex
        with self.changed:
            self.response_urls[token] = ResponseUrl(user, channel, message_ts)
        return f"{base}{HOOKS}/{token}"
