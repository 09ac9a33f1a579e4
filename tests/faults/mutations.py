"""The bench must be able to fail: the same lanes as before, with one safeguard of ours taken out each time."""

from __future__ import annotations

from dataclasses import replace

from tests.faults import dying, sending
from tests.faults.nursery import Nursery, a_nursery
from tests.faults.rows import Row, Scale

NOTES = {
    "read_back_off": "what may be in the channel is not looked for: the history shows nothing of ours",
    "sdk_retries_on": "the library's client sends again by itself when an answer does not come",
    "ack_before_commit": "Slack is answered first, and the delivery kept a moment later",
}


def measure(scale: Scale) -> list[Row]:
    with a_nursery() as nursery:
        return [
            _named(_sent(scale, nursery, "read_back_off"), "read_back_off", "the read-back off"),
            _named(_sent(scale, nursery, "sdk_retries_on"), "sdk_retries_on", "the SDK's retries on"),
            _named(_received(scale, nursery), "ack_before_commit", "the ack before the commit"),
        ]


def _sent(scale: Scale, nursery: Nursery, mutation: str) -> Row:
    return sending.lane(scale, nursery, mutation, scale.of(300, 60), sending.plan(scale.of(24, 4)), mutation)


def _received(scale: Scale, nursery: Nursery) -> Row:
    plan = [point for point in ("before_commit", "before_insert", "after_listener") for _ in range(scale.of(8, 2))]
    booked, _answered = dying.lane(scale, nursery, "http", "ack_before_commit", plan, "ack_before_commit")
    return booked


def _named(row: Row, mutation: str, what: str) -> Row:
    return replace(row, what=f"mutation: {what}", note=NOTES[mutation], kind="mutation", figures=[], used={})
