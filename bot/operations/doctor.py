"""What is missing or wrong with an installation, in words, and what to do about it."""

from __future__ import annotations

import os
import sqlite3
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.ground import files, migrate, seals, stumbles
from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.courier import NO_ANSWER
from bot.operations.disk import loses_rows_in_wal
from bot.operations.road import why_not


class Installation(Protocol):
    """What is examined: the settings of config/settings.py, which this room may not import."""

    @property
    def slack_bot_token(self) -> str: ...
    @property
    def slack_app_token(self) -> str | None: ...
    @property
    def slack_api_url(self) -> str: ...
    @property
    def database_url(self) -> str: ...
    @property
    def staff_users(self) -> frozenset[str]: ...
    @property
    def staff_channel(self) -> str | None: ...
    @property
    def digest_channel(self) -> str | None: ...


class Finding(NamedTuple):
    """One thing looked at. `words` say what is so, and where it is wrong also what to do."""

    about: str
    ok: bool
    words: str


def examine_here(settings: Installation, env_file: Path) -> Iterator[Finding]:
    """What can be looked at without Slack. Writes nothing."""
    yield from env_file_mode(env_file)
    yield staff(settings)
    yield from write_ahead(settings.database_url)
    yield database(settings.database_url)
    yield from set_aside(settings.database_url)
    yield from sending(settings.database_url)
    yield from account(settings.database_url)


def examine_slack(settings: Installation, manifest: Mapping[str, Any]) -> Iterator[Finding]:
    """Tokens, scopes and channels, asked of Slack itself."""
    client = WebClient(
        settings.slack_bot_token, base_url=settings.slack_api_url, timeout=10, retry_handlers=[],
        ssl=ssl.create_default_context(),
    )  # fmt: skip
    yield from slack(client, settings, manifest)


def env_file_mode(file: Path) -> Iterator[Finding]:
    """`.env` holds tokens. Nothing to say where there is no such file."""
    if not file.exists():
        return
    mode = file.stat().st_mode & 0o777
    if mode & 0o077:
        words = f"{file.name} can be read by others on this machine (mode {mode:o}): run chmod 600 {file.name}."
        yield Finding("env file", False, words)
    else:
        yield Finding("env file", True, f"{file.name} is yours alone (mode {mode:o}).")


def staff(settings: Installation) -> Finding:
    if not settings.staff_users:
        return Finding(
            "staff", False,
            "Nobody is staff, so nobody can record anything: list their member ids, with commas, in STAFF_USERS.",
        )  # fmt: skip
    return Finding("staff", True, f"Staff: {len(settings.staff_users)} listed.")


# The database


def database(url: str) -> Finding:
    """Whether it answers, at which step its tables stand and, for a SQLite file, whether it is sound in every page,
    index and reference. A file that is not there is not made.
    """
    file = url.removeprefix("sqlite:///")
    if file != url and not Path(file).exists():
        return _file_to_be(Path(file))
    try:
        if file != url and Path(file).stat().st_size:
            files.examine(Path(file))
        db = Database(url)
        try:
            return _at_step(migrate.current(db))
        finally:
            db.close()
    except files.Damaged as damaged:
        return Finding("database", False, str(damaged))
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        return _unreachable(error)


def set_aside(url: str) -> Iterator[Finding]:
    """What jobs could not deal with at its turn. Nothing to say where there is nothing, or no such table yet."""
    with _session_of(url) as session:
        rows = [f"{one.job}, row {one.row} ({one.error})" for one in stumbles.set_aside(session)] if session else []
        if rows:
            yield Finding(
                "stumbles", False,
                f"Set aside after three tries: {'; '.join(rows)}. See the log, then python -m bot stumbles list and "
                "retry.",
            )  # fmt: skip


def sending(url: str) -> Iterator[Finding]:
    """Whether Slack takes what the running bot sends, and what is parked. Nothing to say where all goes out."""
    with _session_of(url) as session:
        if session is None:
            return
        lease = session.get(outbox.Lease, "sender")
        if lease and lease.trouble:
            yield Finding(
                "sending", False,
                f"Slack takes nothing from the bot ({lease.trouble}), so everything waits: put it right, and the bot "
                "goes on by itself within half a minute.",
            )  # fmt: skip
        if parked := len(outbox.parked(session)):
            yield Finding(
                "parked",
                False,
                f"{parked} messages could not be sent: see /pledge parked, or python -m bot outbox list.",
            )


def account(url: str) -> Iterator[Finding]:
    """Whether the account of changes is as the bot wrote it. Nothing to say before the first change."""
    with _session_of(url) as session:
        every = list(seals.walk(session.connection())) if session else []
    if broken := [one for one in every if one.seal != one.due]:
        named = ", ".join(f"{one.number} of {one.at:%Y-%m-%d}" for one in broken[:3])
        words = f"Something other than the bot wrote in the account of changes: at change {named}"
        more = f" and {len(broken) - 3} more" if len(broken) > 3 else ""
        yield Finding("account", False, f"{words}{more}. Find out who did, and compare with a backup from before.")
    elif every:
        yield Finding("account", True, f"The account's {len(every)} changes are whole, sealed {every[-1].due[:12]}.")


@contextmanager
def _session_of(url: str) -> Iterator[Session | None]:
    """None where there is no file or no such table yet, or where the database does not answer: `database` says why."""
    file = url.removeprefix("sqlite:///")
    if file != url and not Path(file).exists():
        yield None
        return
    db = Database(url)
    try:
        if _is_whole(db):
            with db.read() as session:
                yield session
        else:
            yield None
    finally:
        db.close()


def _is_whole(db: Database) -> bool:
    try:
        return migrate.current(db) == migrate.newest()
    except (SQLAlchemyError, OSError):
        return False


def write_ahead(url: str, version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> Iterator[Finding]:
    """The bot keeps no WAL; another program may have turned it on. Nothing to say where it is off, or harmless."""
    file = Path(url.removeprefix("sqlite:///"))
    if not (url.startswith("sqlite") and file.is_file() and loses_rows_in_wal(version)):
        return
    with suppress(sqlite3.Error), files.opened(file) as connection:
        if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            yield Finding(
                "journal", False,
                f"{file} is in WAL mode, in which SQLite {'.'.join(map(str, version))} can lose rows: close every "
                "other program that has it open; `run` turns WAL off by itself.",
            )  # fmt: skip


def _file_to_be(file: Path) -> Finding:
    if not os.access(file.absolute().parent, os.W_OK):
        return Finding(
            "database", False, f"{file} cannot be made, for its folder is not there or not ours: change DATABASE_URL."
        )
    return Finding("database", True, f"There is no database yet; `run` makes {file} by itself.")


def _unreachable(error: Exception) -> Finding:
    # The error's own text may hold the password of the address.
    return Finding(
        "database", False,
        f"The database does not answer ({type(error).__name__}): check DATABASE_URL and that the server runs.",
    )  # fmt: skip


def _at_step(step: str | None) -> Finding:
    newest = migrate.newest()
    try:
        migrate.refuse_newer(step)
    except migrate.MigrationRefused as refused:
        return Finding("database", False, str(refused))
    if step != newest:
        stands = f"is at step {step}" if step else "has no tables yet"
        return Finding(
            "database", True, f"The database {stands}; `run` brings it to {newest} by itself, or run db upgrade now."
        )
    return Finding("database", True, f"The database answers and is at the newest step, {newest}.")


# Slack


def slack(client: WebClient, settings: Installation, manifest: Mapping[str, Any]) -> Iterator[Finding]:
    try:
        known = client.auth_test()
    except NO_ANSWER as error:
        yield Finding("bot token", False, why_not("SLACK_BOT_TOKEN", error))
        return
    yield Finding("bot token", True, f"Slack knows the bot as {known.get('user')} in {known.get('team')}.")
    headers = {name.lower(): str(value) for name, value in known.headers.items()}
    yield scopes(headers.get("x-oauth-scopes", ""), manifest)
    if settings.slack_app_token:
        yield app_token(client, settings.slack_app_token)
    for name, channel in (("STAFF_CHANNEL", settings.staff_channel), ("DIGEST_CHANNEL", settings.digest_channel)):
        yield in_channel(client, name, channel)


def scopes(granted: str, manifest: Mapping[str, Any]) -> Finding:
    """`granted` is the header `x-oauth-scopes`. A Slack that sends none, as the local one, cannot tell."""
    wanted = set(manifest["oauth_config"]["scopes"]["bot"])
    given = {scope.strip() for scope in granted.split(",") if scope.strip()}
    if not given:
        return Finding("scopes", True, "This Slack does not tell which scopes were granted.")
    if missing := sorted(wanted - given):
        return Finding(
            "scopes", False,
            f"Scopes are missing: {', '.join(missing)}. Paste config/slack_manifest.json into your app's page "
            "App Manifest, save, and reinstall the app.",
        )  # fmt: skip
    return Finding("scopes", True, f"All {len(wanted)} scopes are granted.")


def app_token(client: WebClient, token: str) -> Finding:
    try:
        client.apps_connections_open(app_token=token)
    except NO_ANSWER as error:
        return Finding("app token", False, why_not("SLACK_APP_TOKEN", error))
    return Finding("app token", True, "Socket Mode opens.")


def in_channel(client: WebClient, name: str, channel: str | None) -> Finding:
    if channel is None:
        what = "call lists have no place" if name == "STAFF_CHANNEL" else "no digest is posted"
        return Finding(name, False, f"{name} is not set, so {what}: copy the id from the channel's details.")
    try:
        found = client.conversations_info(channel=channel)["channel"]
    except SlackApiError as error:
        return Finding(name, False, f"{name} {channel}: {_why_no_channel(str(error.response.get('error')))}")
    except NO_ANSWER as error:
        return Finding(name, False, why_not(name, error))
    if not found.get("is_member"):
        return Finding(name, False, f"The bot is not in #{found.get('name')}: write /invite @Pledgekeeper there.")
    return Finding(name, True, f"The bot is in #{found.get('name')}.")


def _why_no_channel(reason: str) -> str:
    if reason == "channel_not_found":
        return (
            "no such channel, or a private one the bot is not in: check the id, or write /invite @Pledgekeeper there."
        )
    return f"Slack does not show this channel ({reason})."
