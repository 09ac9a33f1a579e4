"""Staff steer the asking: who owns a promise, who is away, whose messages they see before they go."""

from __future__ import annotations

from datetime import timedelta

from tests.journeys.office import FIRST_QUESTION, Office
from tests.journeys.test_asking import GREETING, openings


def test_a_message_that_staff_see_first_goes_only_when_one_of_them_lets_it(office: Office) -> None:
    office.promised()
    assert "you see each message to Terry Sample" in office.command(office.dana, "ask first RTD")
    office.skip_to_question()
    assert office.told(office.terry) == []
    card = office.last(office.dana)
    assert card.text.startswith("You want to see what I write to Terry Sample (San Joaquin RTD) before it goes.")
    assert "Do you have what you need to start?" in card.text
    office.click(office.dana, card, "ask.approve")
    office.strike()
    assert openings(office, office.terry) == [GREETING]
    assert "let go by Dana Example" in office.seen(card).text
    office.skip(days=5)
    assert len(office.told(office.terry)) == 1, "no nudge that nobody saw"
    assert len(office.calls()) == 1


def test_a_message_that_nobody_lets_go_is_a_call(office: Office) -> None:
    office.promised()
    office.command(office.dana, "ask first RTD")
    office.skip_to(FIRST_QUESTION + timedelta(days=4))
    assert office.told(office.terry) == []
    assert "Please call Terry Sample" in office.calls()[0].text


def test_a_colleague_takes_over_one_promise_or_all_and_calls_go_with_them(office: Office) -> None:
    office.promised()
    office.save(office.promise("San Joaquin RTD will hold 3 training sessions"))
    assert "Which of their promises" in office.command(office.dana, f"assign RTD <@{office.robin}|robin>")
    assert "2 promises are Robin Example's" in office.command(
        office.dana, f"assign <@{office.dana}|dana> <@{office.robin}|robin>"
    )
    office.skip(days=31)
    assert "writing for Robin Example" in office.told(office.terry)[0].text
    assert office.calls() == []
    assert any("Please call Terry Sample" in one.text for one in office.told(office.robin))
    assert "is not staff" in office.command(office.dana, f"assign RTD <@{office.sam}|sam>")


def test_who_assigns_what_nobody_knows_is_told_how_and_no_card_is_made_of_it(office: Office) -> None:
    office.promised()
    before = len(office.told(office.dana))
    for words in ("assign Delta Charter @robin", "assign RTD"):
        assert "Please name a partner I know and one of our staff" in office.command(office.dana, words)
    assert len(office.told(office.dana)) == before


def test_calls_of_somebody_away_go_to_the_staff_channel(office: Office) -> None:
    office.promised()
    office.skip_to_question()
    assert "until 3 January 2023 your calls go to the staff channel" in office.command(
        office.dana, "away until 3 January"
    )
    office.skip(days=12)
    assert office.calls() == []
    assert "Please call Terry Sample" in office.last(office.staff_room).text


def test_a_day_that_is_missing_or_never_comes_is_asked_for(office: Office) -> None:
    for words in ("away", "away until 30 February"):
        assert "Until when? For example: /pledge away until 3 January" in office.command(office.dana, words)


def test_a_sentence_that_begins_with_such_a_word_is_still_a_sentence(office: Office) -> None:
    office.hold_event()
    for text in ("ask Moss Adams about the posters", "away with the old cards", "assign somebody"):
        answer = office.command(office.dana, text)
        assert "from now on" not in answer
        assert "your calls" not in answer


def test_a_contact_stops_and_begins_again_by_a_button(office: Office) -> None:
    question = office.asked()
    office.click(office.terry, question, "reply.later")
    assert not office.submit(office.terry, wait="never")
    stopped = office.last(office.terry)
    assert stopped.text.startswith("I won't write to you again.")
    office.skip(weeks=8)
    assert office.last(office.terry).ts == stopped.ts
    office.click(office.terry, stopped, "reply.start")
    assert office.last(office.terry).text.startswith("Welcome back.")


def test_a_contact_who_slips_in_the_year_is_asked_and_not_lost(office: Office) -> None:
    question = office.asked()
    office.click(office.terry, question, "reply.later")
    assert office.submit(office.terry, day="2099-01-05") == {
        "day": "5 January 2099 is more than two years away. Please check the year."
    }
    office.slack.close(office.terry)
    office.say(office.terry, "ask me again on 5 January 2099")
    assert office.last(office.terry).text.startswith("Of course. Until when?")


def test_nobody_is_written_to_in_the_name_of_somebody_struck_off(office: Office) -> None:
    office.promised()
    office.command(office.dana, f"staff add <@{office.mel}|mel>")
    office.command(office.dana, f"assign RTD <@{office.mel}|mel>")
    assert "/pledge assign @them @somebody" in office.command(office.dana, f"staff remove <@{office.mel}|mel>")
    office.skip_to_question()
    assert "Mel" not in office.last(office.terry).text
    office.command(office.dana, f"assign <@{office.mel}|mel> <@{office.robin}|robin>")
    assert "1 promise" in office.command(office.robin, "mine").split("\n")[0]
