"""A promise becomes a number: by every road from Slack, and through a restart in the middle of every step."""

from __future__ import annotations

import pytest

from tests.journeys.office import Office
from tests.journeys.story import STEPS, check_the_end, name_the_contact

pytestmark = pytest.mark.digests


def test_a_promise_becomes_a_number(office: Office) -> None:
    for step in STEPS:
        step(office)
    check_the_end(office)


@pytest.mark.parametrize("office", ["http", "socket"], indirect=True)
def test_a_promise_becomes_a_number_over_a_real_connection(office: Office) -> None:
    with office.running():
        for step in STEPS:
            step(office)
        check_the_end(office)


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
