"""The bench must be able to fail: the same lanes as before, with one safeguard of ours taken out each time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from tests.fake_slack import Fault
from tests.faults import dying, sending
from tests.faults.rows import Row, Scale

NO_ANSWER = sending.Weather(0.5, (Fault.RESET_AFTER_ACCEPT,))
NOTES = {
    "read_back_off": "what may be in the channel is not looked for: the history shows nothing of ours",
    "sdk_retries_on": "the library's client sends again by itself when an answer does not come",
    "ack_before_commit": "Slack is answered first, and the delivery kept a moment later",
}


def measure(scale: Scale) -> list[Row]:
    """Side by side, for each mostly waits."""
    with ThreadPoolExecutor(3) as pool:
        unread, retried = (pool.submit(_sent, scale, name) for name in ("read_back_off", "sdk_retries_on"))
        early = pool.submit(_received, scale)
    return [
        _named(unread.result(), "read_back_off", "the read-back off"),
        _named(retried.result(), "sdk_retries_on", "the SDK's retries on"),
        _named(early.result(), "ack_before_commit", "the ack before the commit"),
    ]


def _sent(scale: Scale, mutation: str) -> Row:
    """In a short run few messages and one kill; but of half of the messages Slack's answer never comes."""
    kills, weather = scale.of(sending.plan(24), ["accepted:2"]), scale.of(sending.STORM, NO_ANSWER)
    return sending.lane(scale, mutation, scale.of(300, 8), kills, mutation, weather)


def _received(scale: Scale) -> Row:
    plan = scale.of(["before_commit", "before_insert", "after_listener"] * 8, ["before_commit"])
    booked, _answered = dying.lane(scale, "http", "ack_before_commit", plan, "ack_before_commit")
    return booked


def _named(row: Row, mutation: str, what: str) -> Row:
    return replace(row, what=f"mutation: {what}", note=NOTES[mutation], kind="mutation", figures=[], used={})
