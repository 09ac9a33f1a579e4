"""Starting and stopping the demo, as far as that can be seen without fetching anything."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.demo import blocks, local_slack, run
from bot.demo.run import run_demo


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as door:
        door.bind((local_slack.HOST, 0))
        door.listen()
        yield door.getsockname()[1]


@pytest.fixture
def own_environment() -> Iterator[None]:
    before = dict(os.environ)
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.mark.usefixtures("own_environment")
def test_a_busy_port_is_one_sentence_and_status_one(taken_port: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_demo(taken_port, browser=False) == 1
    said = capsys.readouterr()
    assert said.err.splitlines() == [
        f"Port {taken_port} is taken or not ours to use: please stop what runs there, or choose another with --port."
    ]
    assert said.out == ""


@pytest.mark.usefixtures("own_environment")
def test_the_way_to_this_machine_goes_round_a_proxy_and_round_those_already_named() -> None:
    os.environ["no_proxy"] = "example.org"
    os.environ.pop("NO_PROXY", None)
    run._keep_proxies_out()
    assert os.environ["no_proxy"] == "example.org,127.0.0.1"
    assert os.environ["NO_PROXY"] == "127.0.0.1"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_unwinds_what_was_started_and_a_second_one_does_not_disturb_that(number: signal.Signals) -> None:
    before, cleaned = signal.getsignal(number), []
    with pytest.raises(run._Stopped):
        _start_and_be_signalled(number, cleaned)
    assert cleaned == ["all"]
    assert signal.getsignal(number) is before


def _start_and_be_signalled(number: signal.Signals, cleaned: list[str]) -> None:
    with run._stoppable():
        try:
            signal.raise_signal(number)
        finally:
            signal.raise_signal(number)
            cleaned.append("all")


def test_the_terminal_says_where_it_is_and_what_to_try() -> None:
    said = blocks.invitation("http://127.0.0.1:3900")
    assert "http://127.0.0.1:3900" in said
    for to_try in (
        "@Pledgekeeper",
        "/pledge skip 8 weeks",
        "Send thank-yous",
        "/pledge status",
        "Act as",
        "120 so far",
        "everybody",
    ):
        assert to_try in said


def test_the_time_is_said_as_people_say_it() -> None:
    said = blocks.arrived(datetime(2023, 5, 9, 10, 5, tzinfo=UTC), [blocks.Sent(date(2023, 5, 9), "#x")])
    assert said.text.startswith("It is now Tue 9 May 2023, 10:05 in California. One message went out on the way:")


def test_what_it_fetches_is_kept_in_the_project_and_out_of_its_history() -> None:
    root = Path(run.__file__).parents[2]
    assert root / ".cache" in run.CACHE.parents
    assert ".cache/" in (root / ".gitignore").read_text().splitlines()
