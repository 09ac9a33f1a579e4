"""As of which day a figure is, that was told on one and put right or made clear on another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from bot.checkins import editing, replies, settling
from bot.checkins.hearing import Hearing
from bot.checkins.model import Words
from bot.checkins.planning import Planner
from bot.ground import audit
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.grounds import ground
from bot.progress.movement import reported_between
from bot.progress.numbers import Scope
from tests.checkins.builders import CADENCE, PLANNER, STAFF, VOCABULARY, a_pledge, an_event, asked, at, hearing, terry
from tests.reports.builders import reported

DECEMBER, JANUARY = at("2022-12-30T10:00"), at("2023-01-03T10:00")
FIRST, LATER = "1669300000.000001", "1669300001.000001"


@pytest.fixture
def told(session: Session) -> tuple[Contact, Pledge]:
    contact = terry(session)
    pledge = a_pledge(session, an_event(session))
    asked(session, contact, at("2022-12-28T09:00"))
    replies.take(hearing(session, contact, "54 so far", DECEMBER, FIRST), VOCABULARY, [pledge])
    return contact, pledge


def by_year(session: Session) -> list[int]:
    """Of the old year and of the new one."""
    years = [(date(one, 1, 1), date(one, 12, 31)) for one in (2022, 2023)]
    found = [reported_between(session, Scope(), *days) for days in years]
    return [sum(one.amount or 0 for one in told) for told in found]


def test_a_message_edited_in_january_still_tells_of_december(session: Session, told: tuple[Contact, Pledge]) -> None:
    contact, pledge = told
    editing.take(hearing(session, contact, "45 so far", JANUARY, FIRST), VOCABULARY, [pledge])
    assert (pledge.reported, by_year(session)) == (45, [45, 0])
    assert ground(progress.account(session, pledge), ZoneInfo("UTC"), date(2023, 2, 1)).day_of_answer


def test_a_figure_put_right_in_january_is_that_of_december(session: Session, told: tuple[Contact, Pledge]) -> None:
    contact, pledge = told
    replies.take(hearing(session, contact, "sorry, I meant 45 not 54", JANUARY, LATER), VOCABULARY, [pledge])
    assert (pledge.reported, by_year(session)) == (45, [45, 0])


def test_a_total_put_right_in_january_is_that_of_december(session: Session, told: tuple[Contact, Pledge]) -> None:
    contact, pledge = told
    replies.take(hearing(session, contact, "60 more", DECEMBER, LATER), VOCABULARY, [pledge])
    right = hearing(session, contact, "correction: 112 in all", JANUARY, "1669300002.000001")
    (answer,) = replies.take(right, VOCABULARY, [pledge])
    assert (answer.kind, pledge.reported, by_year(session)) == ("corrected", 112, [112, 0])


@pytest.mark.parametrize("in_words", [True, False])
def test_a_figure_of_december_that_is_made_clear_in_january_is_that_of_december(
    session: Session, told: tuple[Contact, Pledge], in_words: bool
) -> None:
    contact, pledge = told
    asked_back = replies.take(hearing(session, contact, "45", DECEMBER, LATER), VOCABULARY, [pledge])
    assert [answer.kind for answer in asked_back] == ["which_reading"]
    (doubt,) = [answer.doubt for answer in asked_back]
    assert doubt is not None
    if in_words:
        more = hearing(session, contact, "more", JANUARY, "1669300002.000001")
        assert settling.take(more, VOCABULARY, [pledge]) is not None
    else:
        tapped = hearing(session, contact, doubt.words, JANUARY, LATER).again(doubt)
        tapped.settle(doubt, [way["kind"] for way in doubt.readings].index("progress_add"))
    assert (pledge.reported, by_year(session)) == (99, [99, 0])


def test_where_it_is_tomorrow_already_a_figure_stands_in_the_report_of_today(session: Session) -> None:
    contact = terry(session)
    pledge = a_pledge(session, an_event(session))
    with audit.change(session, "move", STAFF.key, DECEMBER):
        contact.zone = "Asia/Manila"
    evening = at("2022-12-31T18:00")
    replies.take(hearing(session, contact, "54 so far", evening, FIRST), VOCABULARY, [pledge])
    (entry,) = progress.account(session, pledge)
    assert entry.as_of == PLANNER.today(evening)
    assert by_year(session) == [54, 0]


@pytest.mark.parametrize(("home", "time"), [("UTC", "16:30"), ("America/New_York", "21:30")])
@pytest.mark.parametrize("then", ["edited", "made clear"])
def test_what_staff_heard_by_phone_stands_in_the_report_of_that_day_at_the_event(
    session: Session, home: str, time: str, then: str
) -> None:
    """Staff are east of the event, and nobody knows where the contact is."""
    event, contact, now = an_event(session), terry(session, person=None), at(f"2022-12-31T{time}")
    pledge = a_pledge(session, event)
    first, second = Words("54 so far", "D0DANA", FIRST), Words("45", "D0DANA", LATER)
    heard = Hearing(session, Planner(CADENCE, home), contact, first, STAFF.key, now, told_how="by phone")
    replies.take(heard, VOCABULARY, [pledge])
    if then == "edited":
        editing.take(replace(heard, words=first._replace(text="99 so far"), now=JANUARY), VOCABULARY, [pledge])
    else:
        (answer,) = replies.take(replace(heard, words=second), VOCABULARY, [pledge])
        doubt = answer.doubt
        assert doubt is not None
        ways = [way["kind"] for way in doubt.readings]
        replace(heard, now=JANUARY).again(doubt).settle(doubt, ways.index("progress_add"))
    assert reported(session, event, now.date())["figures"]["measures"][0]["reported"] == pledge.reported == 99
