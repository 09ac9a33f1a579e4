"""Who may answer what they were asked, and what an answer ends, whoever is asked by now."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.pledges.commands import withdraw
from bot.pledges.model import Pledge
from tests.fake_slack import Message
from tests.journeys.office import ME, Office

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_whoever_was_asked_may_answer_though_somebody_else_would_be_asked_now(office: Office) -> None:
    question = office.asked()
    office.link(f"RTD <@{office.mel}|mel>")
    office.say(office.terry, "120 so far", thread=question.ts)
    assert "120 of 250" in office.last(office.terry).text


def test_what_is_kept_by_now_is_not_nudged_about_nor_called(office: Office) -> None:
    office.asked()
    office.link(f"RTD <@{office.mel}|mel>")
    office.say(office.mel, "250 so far")
    if "Shall I note" in office.last(office.mel).text:
        office.click(office.mel, office.last(office.mel), "doubt.settle:0")
    told = len(office.told(office.terry))
    office.skip(days=20)
    assert office.told(office.terry)[told:] == []
    assert "call" not in "\n".join(message.text for message in office.told(office.staff_room))


def test_a_figure_written_in_an_open_thread_is_answered_alone(office: Office) -> None:
    office.hold_event()
    card = office.promise("San Joaquin RTD pledges to train 250 employees with BOTL by 9 May")
    office.save(card)
    office.link(f"RTD <@{office.terry}|terry>")
    office.say(office.terry, f"{ME} 120 so far", office.hall, thread=card.thread_ts)
    assert "of 250 (" not in "\n".join(message.text for message in office.told(office.hall))
    assert "120 of 250" in office.last(office.terry).text


@pytest.mark.parametrize("words", ["ask me again in March", "can you send us posters?", "not started yet, sorry"])
def test_any_word_ends_no_word(office: Office, words: str) -> None:
    office.asked()
    office.skip(days=20)
    assert "no word" in office.command(office.dana, "status RTD")
    office.say(office.terry, words)
    assert "no word" not in office.command(office.dana, "status RTD")


def test_the_button_all_never_lowers_a_figure(office: Office) -> None:
    question = office.asked()
    office.click(office.terry, question, "reply.some:0")
    office.submit(office.terry, total="300")
    office.click(office.terry, question, "reply.all:0")
    assert "300 of 250" in office.last(office.terry).text


def test_a_question_about_a_withdrawn_promise_books_nothing_any_more(office: Office) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    office.say(office.terry, "45")
    doubt = office.last(office.terry)
    with office.bot.db.write() as session:
        withdraw(session, session.scalars(select(Pledge)).one(), "T0HOME:U0", office.clock.now())
    press_first(office, doubt)
    assert "not open any more" in office.last(office.terry).text


def press_first(office: Office, message: Message) -> None:
    button = next(element for block in message.blocks for element in block.get("elements", []) if "value" in element)
    office.click(office.terry, message, button["action_id"], button["value"])


def test_an_event_on_which_something_stands_is_not_undone_and_that_is_said(office: Office) -> None:
    office.hold_event()
    office.say(office.robin, f"{ME} San Joaquin RTD will train 250 employees", office.hall)
    assert "Something newer has been written since" in office.command(office.dana, "undo")


def test_what_staff_who_are_a_contact_too_write_under_their_question_is_an_answer(office: Office) -> None:
    office.hold_event()
    office.save(office.promise("San Joaquin RTD pledges to train 250 employees with BOTL by 9 May"))
    office.link(f"RTD <@{office.robin}|robin>")
    office.skip_to_question()
    question = next(one for one in office.told(office.robin) if "this is Pledgekeeper, writing for" in one.text)
    office.say(office.robin, "120 so far")
    assert "120" not in office.command(office.dana, "status RTD")
    office.say(office.robin, "120 so far", thread=question.ts)
    assert "120 of 250" in office.command(office.dana, "status RTD")
