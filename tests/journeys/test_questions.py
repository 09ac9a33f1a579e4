"""A question beside a figure, and a wish that looks like a question: nothing that was told is lost over it."""

from __future__ import annotations

import pytest

from tests.journeys.office import ME, Office

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_a_figure_beside_a_contacts_question_is_booked_and_the_question_passed_on(office: Office) -> None:
    office.asked()
    office.say(office.terry, "Trained 12 more today. Also, who should I contact about the decals?")
    assert "*12 of 250 (4 %)*" in office.last(office.terry).text
    assert "who should I contact about the decals?" in office.last(office.staff_room).text


def test_a_status_that_a_contact_tells_is_booked(office: Office) -> None:
    office.asked()
    office.say(office.terry, "Status: 40 of 250")
    assert "*40 of 250 (16 %)*" in office.last(office.terry).text


def test_a_wish_in_the_shape_of_a_question_reaches_staff(office: Office) -> None:
    office.asked()
    office.say(office.terry, "Can we raise our pledge to 300?")
    assert "Can we raise our pledge to 300?" in office.last(office.staff_room).text
    assert "*Trained since:*" not in office.last(office.terry).text


@pytest.mark.parametrize("words", ["where do we stand?", "¿Cómo vamos?", "où en sommes-nous?", "on en est où?"])
def test_a_contact_who_asks_how_it_stands_is_told_and_nobody_troubled(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, "40 so far")
    before = len(office.told(office.staff_room))
    office.say(office.terry, words)
    assert "40" in office.last(office.terry).text
    assert "San Joaquin RTD" in office.last(office.terry).text
    assert len(office.told(office.staff_room)) == before


@pytest.mark.parametrize("words", ["¿cuántos nos faltan? ¿y cuándo vence?", "on en est où? c'est quoi notre échéance?"])
def test_a_contact_who_asks_for_the_day_is_told_it(office: Office, words: str) -> None:
    office.asked()
    before = len(office.told(office.staff_room))
    office.say(office.terry, words)
    assert "9 May 2023" in office.last(office.terry).text
    assert len(office.told(office.staff_room)) == before


def test_a_question_that_only_a_person_can_answer_reaches_one(office: Office) -> None:
    office.asked()
    office.say(office.terry, "Where can I download the Spanish version?")
    assert "Where can I download the Spanish version?" in office.last(office.staff_room).text


def test_a_figure_beside_a_question_of_staff_is_booked(office: Office) -> None:
    office.asked()
    office.say(office.dana, "RTD trained 85 more. How many is that now?")
    assert "85 of 250" in office.last(office.dana).text
    assert "*85 of 250" in office.last(office.dana).text


def test_what_staff_ask_without_a_question_mark_is_answered_and_drafts_nothing(office: Office) -> None:
    office.asked()
    office.say(office.dana, "total trained in California in 2022")
    assert "Save" not in str(office.last(office.dana).blocks)
    assert "California" in office.last(office.dana).text


@pytest.mark.parametrize("words", ["RTD", "San Joaquin RTD?", "RTD."])
def test_a_partners_name_alone_asks_how_it_is_doing(office: Office, words: str) -> None:
    office.asked()
    office.say(office.dana, words)
    assert "0 of 250" in office.last(office.dana).text


@pytest.mark.parametrize("said", ["change RTD's target to 300", "who is our contact at San Joaquin RTD?"])
def test_what_nobody_can_read_shows_the_page_of_the_partner_it_names(office: Office, said: str) -> None:
    office.promised()
    office.say(office.dana, said)
    told = office.last(office.dana).text
    assert told.startswith("I found no promise and no question in that, so I changed nothing. This is what I have")
    assert "Contact: Terry Sample" in told
    assert "[Change…] [Withdraw…]" in told


@pytest.mark.parametrize("said", ["good morning everyone", "call Acme tomorrow"])
def test_what_nobody_can_read_and_names_no_partner_is_told_what_would_be_understood(office: Office, said: str) -> None:
    office.promised()
    office.say(office.dana, said)
    assert "You could write" in office.last(office.dana).text


@pytest.mark.parametrize("words", ["Quick Mart: how many?", "Quick Mart how many trained", "when is Quick Mart due?"])
def test_a_name_that_begins_as_a_question_does_is_the_partner_of_that_name(office: Office, words: str) -> None:
    office.asked()
    office.save(office.promise("Quick Mart will train 40 clerks by 9 May"))
    office.save(office.promise("Mart Example will train 30 clerks by 9 May"))
    office.say(office.dana, words)
    assert "*Quick Mart*" in office.last(office.dana).text


@pytest.mark.parametrize("words", ["Total Logistics: how many?", "when is Total Logistics due?"])
def test_a_partner_whose_whole_name_stands_in_a_question_is_meant(office: Office, words: str) -> None:
    office.asked()
    for name in ("Total Logistics", "Borealis Logistics"):
        office.save(office.promise(f"{name} will train 40 drivers by 9 May"))
    office.say(office.dana, words)
    assert "*Total Logistics*" in office.last(office.dana).text


# Two questions in one message


def answers(office: Office, user: str, text: str, channel: str | None = None) -> list[str]:
    before = len(office.told(user))
    office.say(user, text, channel)
    return [one.text for one in office.told(user)[before:]]


@pytest.mark.parametrize(
    "words",
    [
        "how is RTD doing, and who is overdue?", "How is RTD doing? Who is overdue?",
        "¿cómo va RTD y quién está atrasado?", "où en est RTD et qui est en retard?",
    ],
)  # fmt: skip
def test_two_questions_of_staff_in_one_message_are_both_answered(office: Office, words: str) -> None:
    office.asked()
    first, second = answers(office, office.dana, words)
    assert first.startswith("*San Joaquin RTD* · 1 promise")
    assert second == "*All events* · no promise is past the date its partner named."


def test_what_names_nobody_is_of_whom_the_question_before_it_named(office: Office) -> None:
    office.asked()
    first, second = answers(office, office.dana, "how is RTD doing, and are they overdue?")
    assert first.startswith("*San Joaquin RTD* · 1 promise")
    assert second == "*San Joaquin RTD* · no promise is past the date its partner named."


def test_a_question_about_nobody_we_know_does_not_keep_the_other_from_its_answer(office: Office) -> None:
    office.asked()
    first, second = answers(office, office.dana, "how is Borealis Example doing, and how is RTD doing?")
    assert "Borealis Example" in first
    assert second.startswith("*San Joaquin RTD* · 1 promise")


def test_three_questions_in_a_hurry_are_all_answered(office: Office) -> None:
    office.asked()
    told = answers(office, office.dana, "who hasnt answered, whats due this month and how is Stockton doing?")
    assert len(told) == 3
    assert told[1] == "*All events* · nothing is due by 30 November 2022."
    assert told[2].startswith("*Stockton (November 2022)* · 1 promise")


def test_three_questions_are_answered_at_most_and_whoever_asked_is_told(office: Office) -> None:
    office.asked()
    told = answers(
        office, office.dana, "who is overdue, who has not answered, what is due next week, how is RTD doing?"
    )
    assert len(told) == 4
    assert told[-1] == "I answer three questions at a time. Please ask me the others again."


def test_in_the_open_both_answers_go_to_the_asker_alone(office: Office) -> None:
    office.asked()
    before = len(office.told(office.hall))
    told = answers(office, office.dana, f"{ME} how is RTD doing, and who is overdue?", office.hall)
    assert len(told) == 2
    assert [one.text for one in office.told(office.hall)[before:]] == ["Sent to you."]


def test_a_command_with_two_questions_answers_both_by_direct_message(office: Office) -> None:
    office.asked()
    before = len(office.told(office.dana))
    assert office.command(office.dana, "how is RTD doing, and who is overdue?", office.hall) == "Sent to you."
    assert len(office.told(office.dana)) == before + 2


def test_of_a_contacts_two_questions_the_one_about_another_partner_is_refused_by_itself(office: Office) -> None:
    office.asked()
    first, second = answers(office, office.terry, "how are we doing, and how is Borealis Example doing?")
    assert first.startswith("*San Joaquin RTD* · 1 promise")
    assert second.startswith("I can only show San Joaquin RTD's promises to you")


def test_a_contact_who_asks_twice_what_the_record_can_say_troubles_nobody(office: Office) -> None:
    office.asked()
    before = len(office.told(office.staff_room))
    told = answers(office, office.terry, "How are we doing? How many are left?")
    assert len(told) == 1
    assert told[0].startswith("*San Joaquin RTD* · 1 promise")
    assert len(office.told(office.staff_room)) == before


@pytest.mark.parametrize(
    "words",
    [
        "how many have I told you?", "what have you noted?", "did you get my last message?", "was that counted?",
        "¿qué ha anotado?", "avez-vous reçu mon dernier message?",
    ],
)  # fmt: skip
def test_a_contact_who_asks_what_has_arrived_is_shown_the_record(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    (told,) = answers(office, office.terry, words)
    assert "120 of 250 employees" in told
    assert not office.told(office.staff_room)


@pytest.mark.parametrize("words", ["when is our next check-in?", "¿cuándo nos va a preguntar?"])
def test_a_contact_who_asks_when_they_are_asked_next_is_told_the_day(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    day = office.last(office.terry).text.rpartition("Next question: ")[2]
    (told,) = answers(office, office.terry, words)
    assert day
    assert "120 of 250 employees" in told
    assert told.endswith(f"Next question: {day}")
    assert not office.told(office.staff_room)


@pytest.mark.parametrize(
    "words",
    [
        "who answered and who didn't?", "how many drivers, and how many officers, did we train in 2022?",
        "Who is late? How late?",
    ],
)  # fmt: skip
def test_what_hangs_together_is_one_question(office: Office, words: str) -> None:
    office.asked()
    assert len(answers(office, office.dana, words)) == 1
