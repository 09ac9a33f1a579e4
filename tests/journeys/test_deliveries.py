"""Between Slack and the bot: nothing lost, nothing twice, whatever the road does."""

from __future__ import annotations

import threading
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import permutations
from typing import Any
from urllib.error import HTTPError

import pytest
from psycopg.errors import DiskFull
from sqlalchemy.exc import OperationalError

from bot.app import Bot, Parts, build
from bot.ground import clock
from bot.ground.trouble import SETTLED, Trouble
from tests.journeys.office import AT_ONCE, ME, Office
from tests.operations.test_metrics import by_name

FIRST_QUESTION = datetime(2022, 11, 28, 17, 0, tzinfo=UTC)


def test_a_repeated_delivery_is_answered_once(office: Office) -> None:
    office.asked()
    office.say(office.terry, "30 more")
    said = office.slack.last_payload
    for number in (1, 2, 3):
        assert office.slack.deliver(said, retry_num=number).ok
    for _ in range(8):
        assert office.slack.redeliver(said, new_event_id=True).ok
    office.send()
    assert len(office.told(office.terry)) == 2
    assert "30 of 250" in office.command(office.dana, "status RTD")


def test_a_retry_after_a_deploy_is_as_good_as_the_first(office: Office) -> None:
    office.asked()
    office.slack.receive_with(lambda _headers, _body: (503, ""))
    office.slack.say(office.terry, office.slack.dm(office.terry), "120 so far")
    office.restart()
    assert office.slack.redeliver().ok
    office.send()
    assert "120 of 250" in office.last(office.terry).text


def test_what_could_not_be_saved_is_not_acknowledged_and_nothing_of_it_stays(office: Office) -> None:
    office.asked()
    _rename(office, "deliveries", "mislaid")
    office.slack.say(office.terry, office.slack.dm(office.terry), "120 so far")
    assert office.slack.last_answer.status == 500
    assert office.slack.command(office.dana, office.hall, "/pledge", "status").status == 500
    _rename(office, "mislaid", "deliveries")
    assert len(office.told(office.terry)) == 1
    assert office.slack.redeliver(office.slack.deliveries[-2][0]).ok
    office.send()
    assert "120 of 250" in office.last(office.terry).text


def _rename(office: Office, old: str, new: str) -> None:
    with office.bot.db.write() as session:
        session.connection().exec_driver_sql(f"ALTER TABLE {old} RENAME TO {new}")


def test_an_answer_given_while_slack_is_away_arrives_once_it_is_back(office: Office) -> None:
    office.asked()
    office.say(office.terry, "thanks!")  # Who Terry is, is known for five minutes.
    office.slack.away = True
    office.slack.say(office.terry, office.slack.dm(office.terry), "120 so far")
    for _ in range(10):
        office.bot.sender.deliver()
    assert len(office.told(office.terry)) == 1
    office.slack.away = False
    office.send()
    assert len(office.told(office.terry)) == 2


def test_said_edited_and_deleted_come_to_the_same_in_any_order(office: Office) -> None:
    """Slack promises no order. Each of six contacts' messages arrives in another one."""
    office.promised()
    dm = office.slack.dm(office.terry)
    ends = set()
    for order in permutations(range(3)):
        kept = _kept_back(office, dm)
        for index in order:
            assert office.slack.redeliver(kept[index], new_event_id=True).ok
        office.send()
        ends.add(office.command(office.dana, "status RTD").split("\n")[-1].split(" · ")[0])
        office.say(office.terry, "sorry, undo that")
    assert ends == {"San Joaquin RTD: 112 of 250 employees (BOTL) (44 %)"}


def _kept_back(office: Office, dm: str) -> list[dict[str, Any]]:
    """What Slack would deliver of a message that is written, edited and deleted."""
    office.slack.receive_with(lambda _headers, _body: (503, ""))
    before = len(office.slack.deliveries)
    ts = office.slack.say(office.terry, dm, "120 so far")
    office.slack.edit(office.terry, dm, ts, "112 so far")
    office.slack.delete(office.terry, dm, ts)
    office.restart()
    return [payload for payload, _ in office.slack.deliveries[before:]]


def at_once(*acts: Callable[[], Any]) -> None:
    gate = threading.Barrier(len(acts))

    def one(act: Callable[[], Any]) -> None:
        gate.wait(10)
        act()

    with ThreadPoolExecutor(len(acts)) as threads:
        list(threads.map(one, acts))


def a_second(office: Office) -> Bot:
    return build(office.settings, Parts(clock=office.clock, pace=AT_ONCE))


def test_two_processes_that_strike_and_send_at_the_same_moment_ask_once(office: Office) -> None:
    office.promised()
    office.save(office.promise("Alliance 4 You will train 40 drivers"))
    office.link(f"Alliance 4 You <@{office.mel}|mel>")
    other = a_second(office)
    office.clock.at = FIRST_QUESTION
    try:
        at_once(*(lambda bot=bot: clock.tick(bot.db, bot.jobs, FIRST_QUESTION) for bot in (office.bot, other)))
        at_once(*(lambda bot=bot: [bot.sender.deliver() for _ in range(5)] for bot in (office.bot, other)))
        other.sender.release()
        office.send()
    finally:
        other.close()
    assert [len(office.told(person)) for person in (office.terry, office.mel)] == [1, 1]


def test_two_people_who_save_the_same_card_at_the_same_moment_save_it_once(office: Office) -> None:
    office.hold_event()
    card = office.promise("San Joaquin RTD pledges to train 250 employees")
    for person in (office.dana, office.robin):
        office.command(person, "help")
    at_once(*(
        lambda person=person: office.slack.click(person, card.channel, card.ts, "draft.save")
        for person in (office.dana, office.robin)
    ))  # fmt: skip
    office.send()
    assert "1 promise\n" in office.command(office.dana, "status")
    assert "250 employees promised" in office.command(office.dana, "status")


@pytest.mark.parametrize("office", ["http"], indirect=True)
def test_over_http_it_says_that_it_lives_and_turns_away_what_is_not_slacks(office: Office) -> None:
    with office.running():
        base = f"http://127.0.0.1:{office.settings.port}"
        assert _status(f"{base}/healthz") == 200
        assert _status(f"{base}/readyz") == 200
        assert _status(f"{base}/slack/events", b'{"type": "event_callback"}') in (401, 403)
        assert _status(f"{base}/slack/events", b"x" * 1_000_001) == 413
        assert _status(f"{base}/elsewhere") == 404


@pytest.mark.parametrize("office", ["http"], indirect=True)
def test_while_the_database_cannot_be_written_it_lives_and_is_not_ready(office: Office) -> None:
    at = [0.0]
    office.bot.db.trouble = Trouble("test", lambda: at[0])
    with office.running():
        base = f"http://127.0.0.1:{office.settings.port}"
        fill_the_disk(office)
        assert (_status(f"{base}/readyz"), _status(f"{base}/healthz")) == (503, 200)
        at[0] = SETTLED
        with office.bot.db.write():
            pass
        assert _status(f"{base}/readyz") == 200


@pytest.mark.parametrize("office", ["http"], indirect=True)
def test_over_http_it_gives_numbers_to_alarm_on_and_nobodys_name_or_words(office: Office) -> None:
    office.bot.db.trouble = Trouble("test", lambda: 0.0)
    with office.running():
        office.asked()
        office.say(office.terry, "120 so far, says Maria Example")
        told, read = _metrics(office)
        assert told["pledgekeeper_deliveries"]["handled"] > 0
        assert told["pledgekeeper_notices"]["sent"] > 0
        assert told["pledgekeeper_holds_sender_lease"] == {"": 1}
        assert told["pledgekeeper_database_trouble"] == {"": 0}
        names = ("Example", "Sample", "San Joaquin", "Stockton", office.terry, office.settings.slack_bot_token)
        assert [name for name in names if name in read] == []
        fill_the_disk(office)
        told, _ = _metrics(office)
        assert told["pledgekeeper_database_trouble"] == {"": 1}


def _metrics(office: Office) -> tuple[dict[str, dict[str, float]], str]:
    """As Prometheus reads them, by name and by state; and the page as it came."""
    with urllib.request.urlopen(f"http://127.0.0.1:{office.settings.port}/metrics", timeout=10) as answer:
        assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
        page = answer.read().decode()
    return by_name(page), page


def fill_the_disk(office: Office) -> None:
    """For one write; it can be read all the while."""
    with pytest.raises(OperationalError), office.bot.db.write():
        raise OperationalError("INSERT", None, DiskFull())


def _status(url: str, body: bytes | None = None) -> int:
    try:
        with urllib.request.urlopen(url, body, timeout=10) as answer:
            return int(answer.status)
    except HTTPError as error:
        with error:
            return int(error.code)


@pytest.mark.parametrize("office", ["socket"], indirect=True)
def test_a_socket_that_slack_closes_is_opened_again_and_nothing_is_lost(office: Office) -> None:
    with office.running():
        office.hold_event()
        assert office.slack.sockets
        office.slack.sockets.ask_to_reconnect()
        ts = office.say(office.dana, f"{ME} San Joaquin RTD pledges to train 250 employees", office.hall)
        assert len(office.thread(ts)) == 1
