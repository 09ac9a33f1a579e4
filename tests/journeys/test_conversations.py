"""Several turns with a contact: what was asked back, and what they say before they answer it."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from bot.ground.db import Database
from bot.pledges.model import Pledge
from tests.fake_slack import Message
from tests.journeys.office import Office


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def last(office: Office) -> str:
    return office.last(office.terry).text


def stands_at(office: Office, kind: str = "train") -> int:
    with office.bot.db.read() as session:
        return session.scalars(select(Pledge).where(Pledge.kind == kind)).one().reported


def labels(message: Message) -> list[str]:
    return [button["text"]["text"] for button in _buttons(message)]


def tap(office: Office, message: Message, label: str) -> None:
    button = next(one for one in _buttons(message) if one["text"]["text"].startswith(label))
    office.click(office.terry, message, button["action_id"], button.get("value"))


def _buttons(message: Message) -> list[dict[str, Any]]:
    found = [one for block in message.blocks for one in block.get("elements", ()) if one.get("type") == "button"]
    return [*found, *(block["accessory"] for block in message.blocks if block.get("accessory"))]


def asked_back(office: Office) -> Message:
    """Terry has told of 120, and is asked what "45" means."""
    office.asked()
    office.say(office.terry, "120 so far")
    office.say(office.terry, "45")
    return office.last(office.terry)


# A question that is still open


@pytest.mark.parametrize(
    "between",
    [
        "thanks!", "👍", "help", "can you send us 30 posters?", "Is Dana there?", "on vacation until 15 December",
        "we need until July", "please write to my colleague Pat Sample from now on, pat@example.org",
        "one of my drivers saw a girl at the truck stop who is being sold",
    ],
)  # fmt: skip
def test_a_question_stays_open_over_words_that_tell_nothing_of_it(office: Office, between: str) -> None:
    question = asked_back(office)
    office.say(office.terry, between)
    assert stands_at(office) == 120
    tap(office, question, "45 more")
    assert "165 of 250" in last(office)
    assert stands_at(office) == 165


def test_a_file_leaves_the_question_open(office: Office) -> None:
    question = asked_back(office)
    office.drop(office.terry, "photo.jpg")
    tap(office, question, "45 more")
    assert stands_at(office) == 165


def test_another_figure_closes_the_question(office: Office) -> None:
    question = asked_back(office)
    office.say(office.terry, "thanks!")
    office.say(office.terry, "45 more")
    tap(office, question, "45 more")
    assert last(office).startswith("That question has been answered already")
    assert stands_at(office) == 165


def test_a_message_edited_into_something_else_is_asked_about_no_more(office: Office) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    ts = office.say(office.terry, "45")
    question = office.last(office.terry)
    office.slack.edit(office.terry, office.slack.dm(office.terry), ts, "sorry, wrong chat")
    office.send()
    tap(office, question, "45 more")
    assert stands_at(office) == 120


@pytest.mark.parametrize(
    ("answer", "total"),
    [
        ("the first", 165), ("The second one, please", 45), ("45 more: 165 in total", 165), ("45 in total", 45),
        ("more", 165),
    ],
)  # fmt: skip
def test_a_question_is_answered_by_its_buttons_words_or_their_place(office: Office, answer: str, total: int) -> None:
    asked_back(office)
    office.say(office.terry, answer)
    assert f"{total} of 250" in last(office)
    assert stands_at(office) == total


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("español", "llevamos 120", "el primero"),
        ("español", "llevamos 120", "la primera opción"),
        ("español", "llevamos 120", "45 más: 165 en total"),
        ("français", "120 jusqu'ici", "le premier"),
        ("français", "120 jusqu'ici", "45 de plus : 165 en tout"),
    ],
)
def test_so_it_is_in_every_language(office: Office, language: str, said: str, answer: str) -> None:
    office.asked()
    for words in (language, said, "45", answer):
        office.say(office.terry, words)
    assert stands_at(office) == 165


@pytest.mark.parametrize(
    ("language", "said", "answer"),
    [
        ("English", "120 so far", "Neither"), ("español", "llevamos 120", "Ninguna de las dos"),
        ("français", "120 jusqu'ici", "Ni l'un ni l'autre"),
    ],
)  # fmt: skip
def test_who_meant_neither_is_told_that_nothing_was_noted(
    office: Office, language: str, said: str, answer: str
) -> None:
    office.asked()
    for words in (language, said, "45"):
        office.say(office.terry, words)
    question = office.last(office.terry)
    office.say(office.terry, answer)
    assert "120" in last(office)
    assert not labels(office.last(office.terry))
    tap(office, question, "45")
    assert stands_at(office) == 120


def test_who_keeps_their_promise_may_say_so_in_the_buttons_words(office: Office) -> None:
    office.asked()
    for words in ("français", "nous devons annuler notre engagement", "Non, le garder"):
        office.say(office.terry, words)
    assert last(office).startswith("Bien, rien ne change")


def test_what_is_no_answer_to_the_question_lets_it_be_asked_again(office: Office) -> None:
    asked_back(office)
    office.say(office.terry, "yes")
    again = office.last(office.terry)
    assert again.text.startswith("You wrote “45”. Which is it?")
    office.say(office.terry, "more")
    assert stands_at(office) == 165
    tap(office, again, "45 more")
    assert stands_at(office) == 165


def test_a_yes_to_something_else_settles_nothing(office: Office) -> None:
    office.asked()
    office.say(office.terry, "about 90 so far")
    question = office.last(office.terry)
    office.say(office.terry, "could Dana call me?")
    office.say(office.terry, "yes")
    assert stands_at(office) == 0
    tap(office, question, "90 in total")
    assert stands_at(office) == 90


def test_which_of_two_promises_is_told_by_its_place(office: Office) -> None:
    office.promised()
    office.save(office.promise("San Joaquin RTD will put up 100 posters"))
    office.skip(weeks=3)
    office.say(office.terry, "29 so far")
    office.say(office.terry, "the weather is fine")
    assert last(office).startswith("You wrote “29 so far”. Which promise is that about?")
    office.say(office.terry, "the second one")
    assert (stands_at(office), stands_at(office, "distribute_materials")) == (0, 29)
