"""What the fake Slack is made of: people, channels, messages, the calls it got and the answers it got back."""

import time
from dataclasses import dataclass, field
from typing import Any

HOME_TEAM = "T0HOME"
APP = "A0PLEDGE"
BOT = "U0BOT"
BOT_ID = "B0BOT"
HOOKS = "hooks.slack.com"
"""Where Slack takes answers to its payloads; here a path, that it may be looked for as what it is."""

AT_LAST = 60.0
"""Seconds after which what was waited for counts as never coming. Only there so that a test ends: a machine that is
busy with others has let ten pass over a sweep that takes five.
"""

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
    """`refuses` is the error that whoever posts here gets, such as `restricted_action_read_only_channel`."""

    id: str
    name: str
    members: list[str]
    private: bool = False
    shared: bool = False
    pending_shared: bool = False
    archived: bool = False
    with_person: str | None = None
    refuses: str | None = None

    @property
    def kind(self) -> str:
        """The word Slack's events use for this sort of channel."""
        if self.with_person:
            return "im"
        return "group" if self.private else "channel"


@dataclass
class Message:
    """`marker` is the first block's id as its author gave it, else the text; `lag` its share of the history's lag."""

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
    marker: str = ""
    lag: float = 1.0
    files: list[Payload] = field(default_factory=list)
    attachments: list[Payload] = field(default_factory=list)

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts


@dataclass(frozen=True)
class Call:
    """One request of the bot: `answer` is None where it was turned away before it was read."""

    method: str
    args: Payload
    answer: Payload | None
    at: float = field(default_factory=time.monotonic)


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
