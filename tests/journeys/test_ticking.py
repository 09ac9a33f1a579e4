"""`python -m bot tick`: one strike by hand, as of a time. Shown alone, or done and sent, once."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.ground import blockkit
from bot.ground.db import Database, Table
from bot.notices import outbox
from bot.notices.outbox import Lease
from tests.journeys.office import FIRST_QUESTION, Office
from tests.test_cli import Said, Typed, typed

__all__ = ["typed"]

MORNING = FIRST_QUESTION + timedelta(hours=1)
NO_SLACK = "http://127.0.0.1:1/api/"


@pytest.fixture
def at_home(office: Office) -> Office:
    """Terry's first question is due at nine; nobody has struck since, and nobody is at work."""
    office.promised()
    office.bot.sender.release()
    return office


def ticked(typed: Typed, office: Office, at: datetime, *more: str, **environment: str) -> Said:
    """Typed on the machine where this office's bot stands, with nothing waited for between two messages."""
    read = office.settings
    return typed(
        "tick", "--now", at.isoformat(), *more,
        **{
            "NO_PROXY": "127.0.0.1", "SLACK_BOT_TOKEN": read.slack_bot_token, "SLACK_API_URL": read.slack_api_url,
            "SLACK_SIGNING_SECRET": str(read.slack_signing_secret), "DATABASE_URL": read.database_url,
            "STAFF_USERS": ",".join(read.staff_users), "STAFF_CHANNEL": office.staff_room,
            "DIGEST_CHANNEL": read.digest_channel or "", "TIMEZONE": read.timezone,
            "PACE_PER_CHANNEL": "0", "SETTLE_SECONDS": "0",
        } | environment,
    )  # fmt: skip


def done(said: Said) -> list[dict[str, Any]]:
    return [json.loads(line) for line in said.out.splitlines()]


def everything(database: Database) -> dict[str, list[Any]]:
    with database.read() as session:
        tables = Table.metadata.sorted_tables
        return {table.name: sorted(map(repr, session.execute(select(table)))) for table in tables}


def test_without_send_it_tells_what_would_be_done_and_nothing_is_written_or_sent(at_home: Office, typed: Typed) -> None:
    before, calls = everything(at_home.database), len(at_home.slack.calls())
    said = ticked(typed, at_home, MORNING, SLACK_API_URL=NO_SLACK, SLACK_BOT_TOKEN="", SLACK_SIGNING_SECRET="")
    assert (said.status, said.err) == (0, "")
    assert [one["did"] for one in done(said)] == ["ask"]
    assert everything(at_home.database) == before
    assert len(at_home.slack.calls()) == calls
    assert ticked(typed, at_home, MORNING).out == said.out
    assert ticked(typed, at_home, FIRST_QUESTION - timedelta(days=1)).out == ""


def test_with_send_what_was_shown_is_done_and_sent_once(at_home: Office, typed: Typed) -> None:
    shown = ticked(typed, at_home, MORNING)
    said = ticked(typed, at_home, MORNING, "--send")
    assert (said.status, said.out, said.err) == (0, shown.out, "")
    (asked,) = at_home.told(at_home.terry)
    assert "San Joaquin RTD" in asked.text
    again = ticked(typed, at_home, MORNING, "--send")
    assert (again.status, again.out, again.err) == (0, "", "")
    at_home.clock.at = MORNING
    at_home.strike()
    assert at_home.told(at_home.terry) == [asked]


@pytest.mark.digests
def test_every_job_has_its_turn_and_each_message_goes_to_its_place(at_home: Office, typed: Typed) -> None:
    said = ticked(typed, at_home, MORNING, "--send")
    assert [one["did"] for one in done(said)] == ["ask", "post digest"]
    assert len(at_home.told(at_home.terry)) == len(at_home.posts(at_home.digest_room)) == 1


def test_the_lease_is_given_back_so_that_the_next_answer_does_not_wait_for_it(at_home: Office, typed: Typed) -> None:
    assert ticked(typed, at_home, MORNING, "--send").status == 0
    with at_home.database.read() as session:
        assert session.scalars(select(Lease.until).where(Lease.name == "sender")).all() == [0.0]
    at_home.clock.at = MORNING
    at_home.say(at_home.terry, "120 so far")
    assert "120 of 250" in at_home.last(at_home.terry).text


def test_a_nudge_counts_its_days_from_the_time_it_was_told_of_and_not_from_the_clock_on_the_wall(
    at_home: Office, typed: Typed
) -> None:
    ticked(typed, at_home, MORNING, "--send")
    assert done(ticked(typed, at_home, MORNING + timedelta(days=1), "--send")) == []
    assert [one["did"] for one in done(ticked(typed, at_home, MORNING + timedelta(days=4), "--send"))] == ["nudge"]
    assert len(at_home.told(at_home.terry)) == 2


def held_by_another(office: Office, seconds: float) -> None:
    with office.database.write() as session:
        session.execute(update(Lease).values(holder="another", until=time.time() + seconds))


def test_behind_another_sender_it_ends_with_one_and_says_how_many_wait_and_what_to_do(
    at_home: Office, typed: Typed
) -> None:
    held_by_another(at_home, 60)
    said = ticked(typed, at_home, MORNING, "--send", LEASE_SECONDS="0.2")
    assert (said.status, [one["did"] for one in done(said)]) == (1, ["ask"])
    assert said.err.startswith("1 message waits still: another process is the sender")
    assert said.err.count("\n") == 1
    assert "python -m bot outbox list" in said.err
    assert at_home.told(at_home.terry) == []
    held_by_another(at_home, 0)
    again = ticked(typed, at_home, MORNING, "--send")
    assert (again.status, again.out, again.err) == (0, "", "")
    assert len(at_home.told(at_home.terry)) == 1


def test_a_sender_that_ends_meanwhile_is_waited_for(at_home: Office, typed: Typed) -> None:
    held_by_another(at_home, 0.5)
    assert ticked(typed, at_home, MORNING, "--send", LEASE_SECONDS="10").status == 0
    assert len(at_home.told(at_home.terry)) == 1


def test_a_long_row_is_sent_to_its_end_at_slacks_pace(at_home: Office, typed: Typed) -> None:
    with at_home.database.write() as session:
        for number in range(5):
            said = blockkit.message(blockkit.says(f"Note {number}"))
            outbox.post(session, f"note:{number}", outbox.To(at_home.staff_room), said, at_home.clock.at)
    before = len(at_home.told(at_home.staff_room))
    said = ticked(typed, at_home, at_home.clock.at, "--send", LEASE_SECONDS="1", PACE_PER_CHANNEL="0.5")
    assert (said.status, said.err) == (0, "")
    assert len(at_home.told(at_home.staff_room)[before:]) == 5
