"""Requests that are not Slack's, not now, or not for us: none is accepted, and what they hold is never logged."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from slack_bolt import BoltRequest
from sqlalchemy import func, select

from bot.deliveries.inbox import Delivery
from tests.fake_slack.things import Payload
from tests.journeys.office import Office
from tests.matrix.measuring import an_office

WORDS = "we trained 4711 of the drivers"


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with an_office() as at_work:
        yield at_work


def knock(office: Office, payload: Payload, secret: str | None = None, age: float = 0.0, **headers: str) -> int:
    """One request, signed as Slack signs; gives the status of the answer."""
    body = json.dumps(payload) if "event" in payload else urlencode({"payload": json.dumps(payload)})
    kind = "application/json" if "event" in payload else "application/x-www-form-urlencoded"
    stamp = str(int(time.time() - age))
    key = (secret or office.slack.signing_secret).encode()
    signature = "v0=" + hmac.new(key, f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    known = {"content-type": kind, "x-slack-request-timestamp": stamp, "x-slack-signature": signature}
    return office.bot.bolt.dispatch(BoltRequest(body=body, headers=known | headers)).status


def said(office: Office, ts: str, **changed: Any) -> Payload:
    inner = {"type": "message", "channel": office.slack.dm(office.sam), "channel_type": "im", "user": office.sam}
    event = inner | {"text": WORDS, "ts": ts}
    return {
        "type": "event_callback",
        "team_id": "T0HOME",
        "api_app_id": "A0PLEDGE",
        "event_id": ts,
        "event": event,
    } | changed


def kept(office: Office) -> int:
    with office.bot.db.read() as session:
        return session.scalar(select(func.count()).select_from(Delivery)) or 0


FORGED: dict[str, dict[str, Any]] = {
    "another secret": {"secret": "not the secret"},
    "older than five minutes": {"age": 301},
    "from the future": {"age": -301},
    "no signature": {"x-slack-signature": ""},
    "another signature": {"x-slack-signature": "v0=" + "0" * 64},
    "no time": {"x-slack-request-timestamp": ""},
}


@pytest.mark.parametrize("how", FORGED)
def test_a_request_that_slack_did_not_send_now_is_refused_and_not_logged(
    office: Office, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    before = kept(office)
    with caplog.at_level(logging.DEBUG):
        assert knock(office, said(office, "1.000001"), **FORGED[how]) != 200
    assert kept(office) == before
    assert "4711" not in caplog.text
    assert "v0=" not in caplog.text


def test_what_is_for_another_workspace_is_acknowledged_and_does_nothing(office: Office) -> None:
    before = kept(office)
    assert knock(office, said(office, "2.000001", team_id="T0OTHER")) == 200
    assert kept(office) == before


def test_a_request_played_again_is_kept_once(office: Office) -> None:
    before = kept(office)
    for _ in range(5):
        assert knock(office, said(office, "3.000001")) == 200
    assert kept(office) == before + 1
