"""Settings from the environment and `.env`.

Everything that is missing or wrong is named at once, in words, before anything starts.
"""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values
from dotenv.parser import parse_stream

SLACK_API = "https://slack.com/api/"

NAMES = (
    "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_API_URL", "DATABASE_URL", "STAFF_USERS",
    "STAFF_CHANNEL", "DIGEST_CHANNEL", "TIMEZONE", "LOG_FORMAT", "LOG_LEVEL", "PORT",
)  # fmt: skip

TIMINGS = {
    "PACE_PER_CHANNEL": "per_channel", "PACE_PER_MINUTE": "per_minute", "SETTLE_SECONDS": "settle",
    "LEASE_SECONDS": "lease", "STRIKE_SECONDS": "strike", "RETRY_SECONDS": "retry", "SWEEP_SECONDS": "sweep",
    "DEAF_SECONDS": "deaf", "DRAIN_SECONDS": "drain",
}  # fmt: skip
"""The settings that say how long things wait, and the field of `Timings` that each fills."""

_PERSON = re.compile(r"[UW][A-Z0-9]{2,}")
_CHANNEL = re.compile(r"[CG][A-Z0-9]{2,}")
_TOKEN = re.compile(r"[!-~]+")
_DATABASES = ("sqlite:///", "postgres://", "postgresql://", "postgresql+psycopg://")
_LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")

DAY = 86_400

NEVER_NOUGHT = ("LEASE_SECONDS", "SWEEP_SECONDS", "DEAF_SECONDS")
"""Without a lease nothing is ever sent; without rest between, Slack is asked without end."""


class SettingsError(Exception):
    """What is wrong with the settings or a file of them, one sentence each."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True)
class Timings:
    """How long things wait, in seconds of the machine's own clock. The defaults fit Slack; tests take shorter ones."""

    per_channel: float = 1.0
    """Between two messages to one channel (docs.slack.dev, "Rate limits")."""
    per_minute: float = 300.0
    """Messages that the workspace takes in a minute; a number, not seconds."""
    settle: float = 5.0
    """How long Slack's history may lag behind a message it took."""
    lease: float = 30.0
    """How long a sender may be silent before another process takes its place."""
    strike: float = 20.0
    """Between two strikes of the clock."""
    retry: float = 30.0
    """Before a delivery whose listener failed is tried for the second time; four times as long before the third."""
    sweep: float = 600.0
    """Between two readings of the history for what was never delivered."""
    deaf: float = 120.0
    """How long a socket may be deaf before that is noticed."""
    drain: float = 20.0
    """How long SIGTERM lets what is in hand come to its end."""


@dataclass(frozen=True)
class Settings:
    """One installation's settings. What would let somebody in is left out of its repr."""

    slack_bot_token: str = field(repr=False)
    slack_app_token: str | None = field(repr=False)
    slack_signing_secret: str | None = field(repr=False)
    slack_api_url: str
    database_url: str = field(repr=False)
    staff_users: frozenset[str]
    staff_channel: str | None
    digest_channel: str | None
    timezone: str
    log_format: str
    log_level: str
    port: int
    timings: Timings = Timings()

    @classmethod
    def read(cls, environment: Mapping[str, str], slack: bool = True) -> Settings:
        """Raises SettingsError with every problem there is. Without `slack` tokens may be missing: none is used."""
        reader = _Reader(environment)
        settings = cls(
            slack_bot_token=reader.token("SLACK_BOT_TOKEN", "xoxb-", "OAuth & Permissions") or "",
            slack_app_token=reader.token("SLACK_APP_TOKEN", "xapp-", "Basic Information, App-Level Tokens"),
            slack_signing_secret=reader.text("SLACK_SIGNING_SECRET"),
            slack_api_url=reader.checked("SLACK_API_URL", SLACK_API, _check_api_url),
            database_url=reader.checked("DATABASE_URL", "sqlite:///pledgekeeper.db", _check_database),
            staff_users=reader.people("STAFF_USERS"),
            staff_channel=reader.channel("STAFF_CHANNEL"),
            digest_channel=reader.channel("DIGEST_CHANNEL"),
            timezone=reader.checked("TIMEZONE", "UTC", _check_zone),
            log_format=reader.one_of("LOG_FORMAT", "text", ("text", "json")),
            log_level=reader.one_of("LOG_LEVEL", "INFO", _LOG_LEVELS),
            port=reader.port("PORT", 3000),
            timings=reader.timings(),
        )
        problems = (*reader.problems, *(_missing_tokens(settings) if slack else ()), *_together(settings))
        if problems:
            raise SettingsError(*problems)
        return settings


def load(environment: Mapping[str, str], env_file: Path = Path(".env"), slack: bool = True) -> Settings:
    """The settings of the environment and of `env_file`, where it exists; the environment wins."""
    return Settings.read(merged(environment, env_file), slack)


def merged(environment: Mapping[str, str], env_file: Path = Path(".env")) -> dict[str, str]:
    """What the environment says, and the file where the environment says nothing."""
    written = _written(env_file) if env_file.is_file() else {}
    return {name: value for name, value in written.items() if value} | {
        name: value for name, value in environment.items() if value
    }


def _written(file: Path) -> dict[str, str | None]:
    """What cannot be read is refused: the library would leave the line out, and the bot run without that setting."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise SettingsError(f"{file.name} is not written in UTF-8: save it as UTF-8 text.") from None
    unread = [one.original.line for one in parse_stream(io.StringIO(text)) if one.error]
    if unread:
        raise SettingsError(
            *(f"{file.name}, line {line}, cannot be read: write NAME=value, with quotes closed or left away."
              for line in unread)
        )  # fmt: skip
    return dotenv_values(stream=io.StringIO(text))


class _Reader:
    """Reads one value at a time and gathers what is wrong. An empty value is as good as none."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self.problems: list[str] = []

    def text(self, name: str) -> str | None:
        return self._environment.get(name, "").strip() or None

    def checked(self, name: str, default: str, check: Callable[[str], str | None]) -> str:
        """`check` gives the sentence to add after the name, or None where all is well."""
        value = self.text(name) or default
        if problem := check(value):
            self.problems.append(f"{name} {problem}")
        return value

    def token(self, name: str, prefix: str, page: str) -> str | None:
        value = self.text(name)
        if value and not value.startswith(prefix):
            self.problems.append(f"{name} does not begin with {prefix}: copy it from your app's page {page}.")
        elif value and not _TOKEN.fullmatch(value):
            # Not repeated, and not let through: where it does not fit into a request, an error would show it whole.
            self.problems.append(
                f"{name} holds a blank, a line break or a letter that no token has: copy it once more from your app's "
                f"page {page}."
            )
        return value

    def people(self, name: str) -> frozenset[str]:
        listed = [one.strip() for one in (self.text(name) or "").split(",") if one.strip()]
        for one in listed:
            if not _PERSON.fullmatch(one):
                self.problems.append(
                    f'{name} holds "{one}", which is not a member id: in Slack open the person\'s profile, '
                    "choose the three dots and copy the member ID, which begins with U or W."
                )
        return frozenset(listed)

    def channel(self, name: str) -> str | None:
        value = self.text(name)
        if value and not _CHANNEL.fullmatch(value):
            self.problems.append(
                f'{name} is "{value}", which is not a channel id: in Slack open the channel\'s details and copy '
                "the ID at the bottom, which begins with C or G."
            )
        return value

    def one_of(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        value = self.text(name) or default
        found = next((one for one in allowed if one.lower() == value.lower()), None)
        if found is None:
            self.problems.append(f'{name} is "{value}": it must be one of {", ".join(allowed)}.')
        return found or default

    def timings(self) -> Timings:
        usual = Timings()
        return Timings(**{to: self.seconds(name, getattr(usual, to)) for name, to in TIMINGS.items()})

    def seconds(self, name: str, default: float) -> float:
        """Any number from 0 up to a day."""
        value = self.text(name)
        if value is None:
            return default
        wrong = f"it must be a number from 0 to {DAY}."
        with contextlib.suppress(ValueError):
            if 0 <= (seconds := float(value)) <= DAY:
                if seconds or name not in NEVER_NOUGHT:
                    return seconds
                wrong = "it must be more than 0."
        self.problems.append(f'{name} is "{value}": {wrong}')
        return default

    def port(self, name: str, default: int) -> int:
        value = self.text(name) or str(default)
        if value.isdecimal() and 0 < int(value) < 65536:
            return int(value)
        self.problems.append(f'{name} is "{value}": it must be a whole number from 1 to 65535.')
        return default


def _check_api_url(value: str) -> str | None:
    if not value.endswith("/api/"):
        return f'is "{value}": it must end in /api/.'
    try:
        parts = urlsplit(value)
        known = parts.hostname and parts.port != 0
    except ValueError:
        known = None
    if not known:
        return f'is "{value}", which is no address: write one like {SLACK_API}.'
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in ("127.0.0.1", "localhost")):
        return None
    return f'is "{value}": it must begin with https://, or tokens would travel in the clear.'


def _check_database(value: str) -> str | None:
    # The URL may hold a password, so the sentence does not repeat it.
    if not value.startswith(_DATABASES):
        return "must begin with sqlite:/// or postgresql://."
    from sqlalchemy.engine import make_url  # Here, for whoever only reads texts does not wait for it.
    from sqlalchemy.exc import ArgumentError

    try:
        known = make_url(value)
    except (ArgumentError, ValueError):
        return "is no address: write it as postgresql://name:password@host/database, a @ in the password as %40."
    if known.drivername == "sqlite" and known.database in (None, "", ":memory:"):
        return "names no file, so all would be lost at the end: write one like sqlite:///pledgekeeper.db."
    return None


def _check_zone(value: str) -> str | None:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return f'is "{value}", which is no time zone: write one like America/Los_Angeles or Europe/London.'
    return None


def _missing_tokens(settings: Settings) -> list[str]:
    problems = []
    if not settings.slack_bot_token:
        problems.append(
            "SLACK_BOT_TOKEN is missing: install the app in your workspace and copy the Bot User OAuth Token."
        )
    if not (settings.slack_app_token or settings.slack_signing_secret):
        problems.append(
            "SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both missing: the first is needed for Socket Mode, "
            "the second for HTTP, and one of them must be there."
        )
    return problems


def _together(settings: Settings) -> list[str]:
    """What is wrong only in the company of other settings."""
    if settings.log_level == "DEBUG" and settings.slack_api_url == SLACK_API:
        return ["LOG_LEVEL is DEBUG, which writes people's words to the log: against a real workspace use INFO."]
    return []
