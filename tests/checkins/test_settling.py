"""Plain words that answer the question we asked back."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from bot.checkins import replies, settling
from bot.checkins.model import Answer
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from tests.checkins.builders import VOCABULARY, a_pledge, an_event, asked, at, hearing, terry

NOW = at("2022-11-28T10:00")
LATER = "1669300009.000001"


def in_doubt(session: Session, text: str, *about: Pledge) -> Contact:
    """Terry was asked, told of 120, and then wrote something that leaves a question."""
    contact = terry(session)
    asked(session, contact, at("2022-11-28T09:00"))
    replies.take(hearing(session, contact, "120 employees so far", NOW), VOCABULARY, about[:1])
    replies.take(hearing(session, contact, text, NOW, "1669300001.000001"), VOCABULARY, about)
    return contact


def settle(session: Session, contact: Contact, words: str, *about: Pledge) -> list[Answer] | None:
    return settling.take(hearing(session, contact, words, NOW, LATER), VOCABULARY, about)


def training(session: Session) -> Pledge:
    return a_pledge(session, an_event(session))


@pytest.mark.parametrize(
    ("words", "total"),
    [
        ("in total", 45), ("It's the total.", 45), ("en total, gracias", 45), ("au total", 45), ("en tout", 45),
        ("more", 165), ("sorry, 45 more", None), ("más", 165), ("de plus", 165), ("new ones", 165),
        ("no more", None), ("yes", None), ("more than that", None), ("in total we are 300 people", None),
    ],
)  # fmt: skip
def test_the_words_on_a_button_do_what_it_does(session: Session, words: str, total: int | None) -> None:
    pledge = training(session)
    contact = in_doubt(session, "45", pledge)
    given = settle(session, contact, words, pledge)
    assert (given is None) == (total is None)
    assert pledge.reported == (total or 120)


def test_the_figure_stays_with_the_words_that_told_it(session: Session) -> None:
    pledge = training(session)
    contact = in_doubt(session, "45", pledge)
    settle(session, contact, "in total", pledge)
    entry = progress.account(session, pledge)[-1]
    assert (entry.words, entry.source_ts) == ("45", "1669300001.000001")


def test_a_question_that_came_since_is_what_they_answer(session: Session) -> None:
    pledge = training(session)
    contact = in_doubt(session, "45", pledge)
    settle(session, contact, "hello", pledge)
    asked(session, contact, at("2022-12-21T09:00"))
    assert settle(session, contact, "in total", pledge) is None


@pytest.mark.parametrize(
    ("words", "state", "kind"),
    [
        ("yes", "withdrawn", "withdrawn"), ("Yes, withdraw it", "withdrawn", "withdrawn"),
        ("sí", "withdrawn", "withdrawn"),
        ("no, keep it", "open", "kept"), ("no", "open", "kept"), ("non", "open", "kept"),
        ("all good", "open", None), ("perfect", "open", None),
    ],
)  # fmt: skip
def test_giving_up_may_be_said_or_taken_back_in_words(
    session: Session, words: str, state: str, kind: str | None
) -> None:
    pledge = training(session)
    contact = in_doubt(session, "we can't do it any more", pledge)
    given = settle(session, contact, words, pledge)
    assert [one.kind for one in given or ()] == ([kind] if kind else [])
    assert pledge.state == state


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("the employees", 0), ("it's the training", 0), ("los empleados", 0), ("the sessions", 1), ("les séances", 1),
        ("BOTL", 0), ("the second", None), ("the posters", None),
    ],
)  # fmt: skip
def test_a_promise_is_chosen_by_what_it_is_called(session: Session, words: str, chosen: int | None) -> None:
    train = a_pledge(session, an_event(session), programme="BOTL")
    hold = a_pledge(session, None, kind="hold_sessions", unit="training sessions", target=200, words="200 sessions")
    contact = in_doubt(session, "130 so far", train, hold)
    assert (settle(session, contact, words, train, hold) is None) == (chosen is None)
    assert (train.reported, hold.reported) == (130 if chosen == 0 else 120, 130 if chosen == 1 else 0)


def test_both_is_every_one_of_them_where_all_is_done(session: Session) -> None:
    train = training(session)
    hold = a_pledge(session, None, kind="hold_sessions", unit="training sessions", target=3, words="3 sessions")
    contact = in_doubt(session, "all done!", train, hold)
    assert settle(session, contact, "both of them", train, hold)
    assert (train.reported, hold.reported) == (250, 3)


def test_both_is_no_answer_to_a_figure(session: Session) -> None:
    train = training(session)
    hold = a_pledge(session, None, kind="hold_sessions", unit="training sessions", target=200, words="200 sessions")
    contact = in_doubt(session, "130 so far", train, hold)
    assert settle(session, contact, "both", train, hold) is None
    assert (train.reported, hold.reported) == (120, 0)


@pytest.mark.parametrize(
    ("words", "figures"),
    [("130 trained", (130, 0)), ("130 people, 3 sessions", (130, 3)), ("130 drivers", (130, 0)), ("130", (0, 0))],
)  # fmt: skip
def test_who_names_what_was_done_names_the_promise(session: Session, words: str, figures: tuple[int, int]) -> None:
    train, contact = training(session), terry(session)
    hold = a_pledge(session, None, kind="hold_sessions", unit="training sessions", target=200, words="200 sessions")
    replies.take(hearing(session, contact, words, NOW), VOCABULARY, [train, hold])
    assert (train.reported, hold.reported) == figures


def test_whoever_says_which_one_they_meant_loses_nothing_else_they_said(session: Session) -> None:
    train, contact = training(session), terry(session)
    more = a_pledge(session, None, unit="contractors", target=200, words="200 contractors")
    hold = a_pledge(session, None, kind="hold_sessions", unit="training sessions", target=200, words="200 sessions")
    replies.take(hearing(session, contact, "130 people, 3 sessions", NOW), VOCABULARY, [train, more, hold])
    assert settle(session, contact, "the employees", train, more, hold)
    assert (train.reported, more.reported, hold.reported) == (130, 0, 3)
