"""A promise becomes a number: by every road from Slack, and through a restart in the middle of every step."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.ground.db import Database
from bot.operations.backup import back_up
from tests.fake_slack.payloads import TOKEN
from tests.journeys.office import Office
from tests.journeys.story import STEPS, check_the_end, name_the_contact
from tests.tables import METADATA

pytestmark = pytest.mark.digests


def test_a_promise_becomes_a_number(office: Office) -> None:
    for step in STEPS:
        step(office)
    check_the_end(office)


LOOKS_SECRET = re.compile(r"xox[a-z]-|xapp-|v0=[0-9a-f]{64}|hooks\.slack")


def all_rows(database: Database) -> str:
    with database.read() as session:
        return "\n".join(str(row) for table in METADATA.sorted_tables for row in session.execute(select(table)))


def secrets_left(office: Office, folder: Path, log: str) -> list[str]:
    """What of all that opens Slack can be read in what we keep, write down or send, and where."""
    slack, backup = office.slack, folder / "backup.db"
    back_up(office.database, backup, lambda _done, _of: None)
    ours = {slack.bot_token, slack.app_token, slack.signing_secret, TOKEN, *slack.response_urls}
    kept = {"in the database": all_rows(office.database), "backed up": backup.read_bytes().decode("latin-1")}
    assert all("120 so far" in text for text in kept.values()), "what was written to us is not looked at"
    places = kept | {"logged": log, "sent": office.everything_sent()}
    return [
        f"{one} in what is {place}"
        for place, text in places.items()
        for one in sorted({*LOOKS_SECRET.findall(text), *(secret for secret in ours if secret in text)})
    ]


@pytest.mark.parametrize("office", ["http", "socket"], indirect=True)
def test_a_promise_becomes_a_number_over_a_real_connection_and_no_secret_is_left_lying(
    office: Office, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    with office.running():
        for step in STEPS:
            step(office)
        check_the_end(office)
    assert secrets_left(office, tmp_path, caplog.text) == []


@pytest.mark.parametrize("interruption", ["restart", "kill_while_sending"])
def test_a_restart_in_the_middle_of_each_step_changes_nothing(office: Office, interruption: str) -> None:
    """After what was asked is written down, and before (or while) its answer goes out."""
    for step in STEPS:
        office.interruption = getattr(office, interruption)
        step(office)
        # Naming a contact is answered in the command's own acknowledgement: nothing is sent in which to interrupt.
        assert (office.interruption is None) == (step is not name_the_contact)
    check_the_end(office)


def test_everything_said_twice_and_struck_twice_happens_once(office: Office) -> None:
    for step in STEPS:
        before = len(office.slack.deliveries)
        step(office)
        for payload, _ in office.slack.deliveries[before:]:
            if "event" in payload:
                office.slack.redeliver(payload)
                office.slack.redeliver(payload, new_event_id=True)
        office.strike()
        office.strike()
    check_the_end(office)
