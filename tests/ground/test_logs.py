"""What the log may hold: no secret, nobody's words, no way to reach somebody."""

from __future__ import annotations

import json
import logging

import pytest

from bot.ground.logs import Lines, Redacting


def line(text: str, *args: object, error: Exception | None = None, form: type[Redacting] = Redacting) -> str:
    told = (type(error), error, error.__traceback__) if error else None
    return form("%(message)s").format(logging.LogRecord("bot", logging.ERROR, "x", 1, text, args, told))


@pytest.mark.parametrize(
    "secret",
    [
        "xoxb-1234-abcd", "xapp-1-A0-99", "v0=" + "a" * 64, "https://hooks.slack.com/commands/T0/1/abc",
        "maria.example@transit.example.org", "postgresql://bot:pass@db.example.org/x", "209 555 0142",
        "(209) 555-0142", "+1 209 555 0142", "1-888-373-7888", "+33 6 12 34 56 78", "209-555-0142",
    ],
)  # fmt: skip
def test_secrets_and_ways_to_reach_people_are_struck_out(secret: str) -> None:
    told = line("Before %s after.", secret) + line(f"Before {secret} after.", form=Lines)
    assert secret not in told
    assert "transit.example" not in told
    assert "pass@" not in told


@pytest.mark.parametrize(
    "text", ["Delivery 123456 at 2022-11-10 18:00:00", "127.0.0.1:8080", "1669309200.123456", "300 s"]
)
def test_times_numbers_and_places_stand(text: str) -> None:
    assert line(text) == text


def test_an_error_is_told_by_its_kind_and_place_and_never_by_its_words() -> None:
    words = "we trained 45 of Maria's people"
    try:
        try:
            int(words)
        except ValueError as first:
            raise RuntimeError(words) from first
    except RuntimeError as error:
        told = line("A listener failed.", error=error)
    assert words not in told
    assert told.splitlines()[-1] == "builtins.RuntimeError"
    assert "builtins.ValueError" in told
    assert "in test_an_error_is_told" in told


def test_a_line_for_machines_is_one_json_object() -> None:
    assert json.loads(line("It said %s", "xoxb-1-a", form=Lines))["says"] == "It said [secret]"
