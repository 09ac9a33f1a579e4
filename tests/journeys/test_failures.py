"""A mistake of ours costs nobody their answer: it is tried again, and in the end somebody is asked."""

from __future__ import annotations

import json
import os
import time
from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.cli import main
from bot.deliveries.inbox import Delivery
from bot.deliveries.retrying import Retrying
from bot.ground.db import Database
from config.settings import Timings
from tests.journeys.office import ME, Office


def rename(database: Database, old: str, new: str) -> None:
    with database.write() as session:
        session.connection().exec_driver_sql(f"ALTER TABLE {old} RENAME TO {new}")


def retry(office: Office, after: float) -> None:
    """What the thread would do so many seconds from now."""
    Retrying(office.bot.db, office.bot.door.again, lambda: time.time() + after).retry_due()
    office.send()


def stuck(office: Office) -> Delivery:
    with office.database.read() as session:
        return session.scalars(select(Delivery).where(Delivery.state != "handled")).one()


def said_in_vain(office: Office) -> None:
    office.asked()
    rename(office.database, "progress_entries", "mislaid")
    office.say(office.terry, "120 so far")


def test_an_answer_that_failed_is_booked_once_the_mistake_is_mended(office: Office) -> None:
    said_in_vain(office)
    assert len(office.told(office.terry)) == 1
    rename(office.database, "mislaid", "progress_entries")
    retry(office, 31)
    assert "120 of 250" in office.last(office.terry).text
    assert "120 of 250" in office.command(office.dana, "status RTD")


def test_after_three_tries_staff_are_told_once_and_whoever_runs_it_replays_it(
    office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said_in_vain(office)
    before = len(office.told(office.staff_room))
    for after in (31, 200, 1_000, 10_000):
        retry(office, after)
    number = stuck(office).id
    (told,) = office.told(office.staff_room)[before:]
    assert f"python -m bot inbox replay {number}" in told.text
    assert "a message" in told.text
    assert "120" not in told.text
    rename(office.database, "mislaid", "progress_entries")
    typed = Terminal(office, monkeypatch, capsys)
    assert typed("inbox", "list") == (0, typed.out)
    assert f"{number}  quarantined  event" in typed.out
    typed("inbox", "list", "--json")
    assert [(one["id"], one["tries"], "120" in str(one)) for one in json.loads(typed.out)] == [(number, 3, False)]
    assert typed("inbox", "replay", str(number)) == (0, f"{number} is handled.\n")
    office.send()
    assert "120 of 250" in office.last(office.terry).text
    assert typed("inbox", "replay", str(number))[0] == 1
    assert typed("inbox", "list") == (0, "Nothing is stuck.\n")


class Terminal:
    def __init__(self, office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys, self.out = capsys, ""
        read = office.settings
        monkeypatch.setattr(os, "environ", {
            "PATH": "", "TERM": "dumb", "NO_PROXY": "127.0.0.1", "SLACK_BOT_TOKEN": read.slack_bot_token,
            "SLACK_SIGNING_SECRET": str(read.slack_signing_secret), "SLACK_API_URL": read.slack_api_url,
            "DATABASE_URL": read.database_url, "STAFF_USERS": ",".join(read.staff_users), "TIMEZONE": "UTC",
        })  # fmt: skip

    def __call__(self, *arguments: str) -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        self.out = self._capsys.readouterr().out
        return int(ended.value.code or 0), self.out


def test_a_card_whose_saving_failed_is_saved_once_though_its_button_is_pressed_again(office: Office) -> None:
    office.hold_event()
    card = office.promise("San Joaquin RTD pledges to train 250 employees")
    rename(office.database, "pledges", "mislaid")
    office.click(office.dana, card, "draft.save")
    assert "no need to do it again" in office.last(office.dana).text
    rename(office.database, "mislaid", "pledges")
    office.click(office.dana, card, "draft.save")
    retry(office, 31)
    assert "1 promise\n" in office.command(office.dana, "status")


def test_an_answer_that_slack_never_delivered_is_read_back_and_booked_once(office: Office) -> None:
    office.asked()
    office.bot.sweeper.once()
    office.slack.receive_with(lambda _headers, _body: (200, ""))
    office.say(office.terry, "120 so far")
    lost = office.slack.last_payload
    office.say(office.terry, "RTD is us", thread=office.last(office.terry).ts)
    office.restart()
    assert len(office.told(office.terry)) == 1
    office.bot.sweeper.once()
    assert office.slack.redeliver(lost, new_event_id=True).ok
    office.send()
    assert "120 of 250" in "".join(one.text for one in office.told(office.terry))
    assert "120 of 250" in office.command(office.dana, "status RTD")
    assert len(office.told(office.terry)) == 3


def test_a_promise_in_the_hall_that_slack_never_delivered_is_read_back_and_gets_its_card(office: Office) -> None:
    office.hold_event()
    office.bot.sweeper.once()
    office.slack.receive_with(lambda _headers, _body: (200, ""))
    ts = office.say(office.dana, f"{ME} San Joaquin RTD pledges to train 250 employees", office.hall)
    office.say(office.sam, "What a day!", office.hall)
    office.restart()
    office.bot.sweeper.once()
    office.send()
    (card,) = office.thread(ts)
    assert "250" in card.text
    office.save(card)
    assert "1 promise\n" in office.command(office.dana, "status")


@pytest.mark.parametrize("office", ["socket"], indirect=True)
def test_an_answer_to_a_socket_gone_deaf_is_booked_all_the_same(office: Office) -> None:
    office.settings = replace(office.settings, timings=Timings(deaf=3.0))
    office.restart()
    with office.running():
        office.asked()
        assert office.slack.sockets
        office.slack.sockets.strike_mute()
        office.slack.patience = 0.1
        office.slack.say(office.terry, office.slack.dm(office.terry), "120 so far")
        assert office.slack.sockets.wait_for_a_hearing_one(20)
        office.slack.wait_for(lambda: "120 of 250" in office.last(office.terry).text)
        office.slack.patience = 10.0
        assert "120 of 250" in office.command(office.dana, "status RTD")
