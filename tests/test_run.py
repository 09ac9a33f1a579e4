"""The bot as a process of its own: both roads from Slack, and an end that is asked for."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal

import pytest

from tests.fake_slack import FakeSlack, Fault
from tests.faults.a_bot import a_bot
from tests.faults.nursery import PROJECT, Nursery
from tests.ports import free_port

Transport = Literal["http", "socket"]


@contextmanager
def running(slack: FakeSlack, folder: Path, **more: str) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        "PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "NO_PROXY": "127.0.0.1", "TIMEZONE": "UTC",
        "SLACK_BOT_TOKEN": slack.bot_token, "SLACK_API_URL": slack.api_url,
        "DATABASE_URL": f"sqlite:///{folder}/bot.db", **more,
    }  # fmt: skip
    process = subprocess.Popen([sys.executable, "-m", "bot", "run"], cwd=folder, env=environment)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def get(port: int, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=2) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, ""
    except OSError:
        return 0, ""


def moments(seconds: float) -> Iterator[None]:
    """A try every twentieth of a second: a port that opens tells nobody."""
    for _ in range(int(seconds * 20)):
        yield
        threading.Event().wait(0.05)


def ended(process: subprocess.Popen[bytes]) -> int:
    process.send_signal(signal.SIGTERM)
    return process.wait(timeout=60)


def test_over_http_it_is_healthy_answers_and_stops_when_told(tmp_path: Path) -> None:
    port = free_port()
    with FakeSlack(transport="http") as slack:
        slack.request_url = f"http://127.0.0.1:{port}/slack/events"
        sam = slack.add_person("Sam Nobody")
        with running(slack, tmp_path, PORT=str(port), SLACK_SIGNING_SECRET=slack.signing_secret) as process:
            assert any(get(port, "/healthz") == (200, "ok") for _ in moments(20))
            assert get(port, "/readyz") == (200, "ready")
            assert get(port, "/elsewhere")[0] == 404
            slack.say(sam, slack.dm(sam), "how is Stockton doing?")
            assert slack.wait_for(lambda: len(slack.messages(sam)) == 2)
            assert ended(process) == 0


def test_it_says_that_sending_has_stopped_and_goes_on_taking_in(nursery: Nursery, tmp_path: Path) -> None:
    with FakeSlack(transport="http") as slack, a_bot(nursery, slack, tmp_path) as bot:
        sam = slack.add_person("Sam Nobody")
        slack.faults.next("chat.postMessage", Fault.error_of("token_revoked"))
        assert get(bot.port, "/readyz") == (200, "ready")
        slack.say(sam, slack.dm(sam), "how is Stockton doing?")
        stopped = (200, "ready, but sending has stopped: token_revoked")
        assert any(get(bot.port, "/readyz") == stopped for _ in moments(10))
        assert slack.say(sam, slack.dm(sam), "and now?")
        assert slack.last_answer.ok


EITHER_ROAD = pytest.mark.parametrize("transport", ["http", "socket"])


@EITHER_ROAD
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_acknowledges_what_it_has_in_hand_and_is_gone(
    nursery: Nursery, tmp_path: Path, transport: Transport, number: signal.Signals
) -> None:
    with FakeSlack(transport=transport) as slack, a_bot(nursery, slack, tmp_path) as bot:
        sam = slack.add_person("Sam Nobody")
        slack.faults.next("users.info", Fault.slow(0.7))  # before a delivery is kept, its writer is looked up
        with ThreadPoolExecutor(1) as saying:
            saying.submit(slack.say, sam, slack.dm(sam), "how is Stockton doing?")
            assert slack.wait_for(lambda: slack.faults.waiting() == 0)
            bot.tell(number)
        assert bot.wait_for_end(15) == 0
        assert [answer.ok for _, answer in slack.deliveries] == [True]
    with closing(sqlite3.connect(tmp_path / "bot.db")) as database:
        assert database.execute("SELECT state FROM deliveries").fetchall() == [("handled",)]


@EITHER_ROAD
def test_with_nothing_in_hand_it_does_not_wait_for_the_drain(
    nursery: Nursery, tmp_path: Path, transport: Transport
) -> None:
    drain = 45.0
    with FakeSlack(transport=transport) as slack, a_bot(nursery, slack, tmp_path, DRAIN_SECONDS=str(drain)) as bot:
        begun = time.monotonic()
        assert bot.stop() == 0
        assert time.monotonic() - begun < drain


def test_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    with FakeSlack(transport="socket") as slack, running(slack, tmp_path, SLACK_APP_TOKEN=slack.app_token) as process:
        assert slack.sockets is not None
        slack.sockets.wait_for_sockets(1, 20)
        sam = slack.add_person("Sam Nobody")
        slack.faults.next("users.info", Fault.slow(3.0))
        with ThreadPoolExecutor(1) as saying:
            saying.submit(slack.say, sam, slack.dm(sam), "how is Stockton doing?")
            assert slack.wait_for(lambda: slack.faults.waiting() == 0)
            while process.poll() is None:  # from the second on: the first may not have been heard yet
                process.send_signal(signal.SIGTERM)
                threading.Event().wait(0.05)
            slack.stop()
        assert process.returncode == -signal.SIGTERM


def test_over_a_socket_it_answers_and_stops_when_told(tmp_path: Path) -> None:
    with FakeSlack(transport="socket") as slack:
        sam = slack.add_person("Sam Nobody")
        with running(slack, tmp_path, SLACK_APP_TOKEN=slack.app_token) as process:
            assert slack.sockets is not None
            slack.sockets.wait_for_sockets(1, 20)
            slack.say(sam, slack.dm(sam), "how is Stockton doing?")
            assert slack.wait_for(lambda: len(slack.messages(sam)) == 2)
            assert ended(process) == 0


def test_what_is_missing_is_said_in_one_line_before_anything_starts(tmp_path: Path) -> None:
    with FakeSlack() as slack, running(slack, tmp_path, SLACK_APP_TOKEN="") as process:
        assert process.wait(timeout=60) == 1
    assert not (tmp_path / "bot.db").exists()


def test_it_stops_when_told_in_the_moment_in_which_it_begins_to_wait(nursery: Nursery, tmp_path: Path) -> None:
    """It hung for ever: seen when SIGTERM came right after the socket had opened."""
    with (tmp_path / "log").open("wb") as log:
        assert nursery.born(os.environ, tmp_path, log, "tests.told_in_a_bad_moment").wait(60) == 0


def test_called_off_while_it_starts_it_ends_without_a_word(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        environment = {
            "PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "NO_PROXY": "127.0.0.1", "TIMEZONE": "UTC",
            "SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "DATABASE_URL": f"sqlite:///{tmp_path}/bot.db",
            "SLACK_API_URL": f"http://127.0.0.1:{silent.getsockname()[1]}/api/",
        }  # fmt: skip
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"], cwd=tmp_path, env=environment, stderr=subprocess.PIPE,
            # Tests that a shell started in the background were told to take no SIGINT, and all they start with them.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )  # fmt: skip
        silent.settimeout(60)
        asked, _ = silent.accept()  # who we are: nobody answers
        with asked:
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (130, b"")
