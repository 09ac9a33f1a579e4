"""Going back to people: once, at the right time, never past a no, and to a person in the end."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.ground import clock
from bot.ground.clock import Striker
from bot.notices import outbox
from bot.progress.model import ProgressEntry
from tests.fake_slack import Fault
from tests.journeys.office import FIRST_QUESTION, Office

GREETING = "Hi Terry, this is Pledgekeeper, writing for Dana Example at Truckers Against Trafficking."
NUDGE = "Hi Terry, just in case my last message got lost"
AGAIN = "Hi Terry, I would still like to know how it is going"


def openings(office: Office, place: str) -> list[str]:
    return [one.text.split("\n")[0] for one in office.posts(place)]


def test_a_contact_is_asked_once_however_often_the_clock_strikes(office: Office) -> None:
    office.promised()
    office.skip_to(FIRST_QUESTION)
    for _ in range(5):
        office.strike()
    assert openings(office, office.terry) == [GREETING]


def test_nobody_is_asked_a_minute_before_their_morning(office: Office) -> None:
    office.promised()
    office.skip_to(FIRST_QUESTION.replace(hour=16, minute=59))
    assert office.told(office.terry) == []
    office.skip_to(FIRST_QUESTION)
    assert len(office.told(office.terry)) == 1


def test_a_missed_strike_is_made_up_once_and_in_working_hours(office: Office) -> None:
    """Nobody struck from before the first question until the Saturday after: it waits for its Monday."""
    office.promised()
    office.clock.at = datetime(2022, 12, 3, 18, 0, tzinfo=UTC)
    office.strike()
    assert office.told(office.terry) == []
    office.skip_to(datetime(2022, 12, 5, 17, 0, tzinfo=UTC))
    assert openings(office, office.terry) == [GREETING]


@pytest.mark.digests
def test_what_was_missed_for_too_long_is_no_question_any_more_but_a_call(office: Office) -> None:
    """Nobody struck for two months: of the stages that went by the last one is told to staff, and nobody is asked."""
    office.promised()
    office.clock.at = datetime(2023, 1, 15, 18, 0, tzinfo=UTC)
    office.strike()
    office.skip_to(datetime(2023, 1, 17, 17, 0, tzinfo=UTC))
    assert office.told(office.terry) == []
    assert "Not asked: I was to write on Wed 21 Dec and was not running then." in office.calls()[-1].text
    weeks = [line.split(" · ")[0] for line in openings(office, office.digest_room)]
    assert weeks == ["*All events: week of Mon 9 Jan*", "*All events: week of Mon 16 Jan*"]


def test_a_question_waits_while_slack_is_away(office: Office) -> None:
    office.promised()
    office.slack.away = True
    office.clock.at = FIRST_QUESTION
    clock.tick(office.bot.db, office.bot.jobs, office.clock.at)
    for _ in range(10):
        office.bot.sender.deliver()
    assert office.told(office.terry) == []
    office.slack.away = False
    office.send()
    office.strike()
    assert openings(office, office.terry) == [GREETING]


def test_the_ladder_begins_when_the_question_is_really_sent(office: Office) -> None:
    """Slack took nothing for a week: the nudge comes three working days after that."""
    office.promised()
    office.slack.away = True
    office.clock.at = FIRST_QUESTION
    clock.tick(office.bot.db, office.bot.jobs, office.clock.at)
    for _ in range(3):
        office.bot.sender.deliver()
    office.clock.at = datetime(2022, 12, 5, 18, 0, tzinfo=UTC)
    clock.tick(office.bot.db, office.bot.jobs, office.clock.at)
    office.slack.away = False
    office.send()
    office.skip_to(datetime(2022, 12, 7, 23, 0, tzinfo=UTC))
    assert len(office.told(office.terry)) == 1
    office.skip_to(datetime(2022, 12, 8, 17, 0, tzinfo=UTC))
    assert len(office.told(office.terry)) == 2


def test_a_nudge_that_came_due_while_the_bot_was_down_comes_no_sooner_after_a_late_question(office: Office) -> None:
    """Killed after the question was written down and before it was sent, and started again a week later."""
    office.promised()
    office.clock.at = FIRST_QUESTION
    clock.tick(office.bot.db, office.bot.jobs, office.clock.at)
    office.clock.at = datetime(2022, 12, 5, 17, 30, tzinfo=UTC)
    office.restart()
    office.send()
    office.strike()
    assert len(office.told(office.terry)) == 1
    office.skip_to(datetime(2022, 12, 8, 17, 0, tzinfo=UTC))
    assert len(office.told(office.terry)) == 2


def test_whoever_answered_while_the_bot_was_down_is_not_nudged_before_that_is_read_in(office: Office) -> None:
    office.asked()
    office.bot.sweeper.once()
    office.bot.sender.release()
    office.close()
    office.slack.say(office.terry, office.slack.dm(office.terry), "120 so far")
    office.clock.at = datetime(2022, 12, 1, 17, 0, tzinfo=UTC)
    office.start()
    strike_of_the_clock(office)
    assert len(office.told(office.terry)) == 1
    office.bot.sweeper.once()
    strike_of_the_clock(office)
    assert "*120 of 250 (48 %)*" in office.last(office.terry).text
    assert len(office.told(office.terry)) == 2


def strike_of_the_clock(office: Office) -> None:
    """As it strikes by itself, where something may hold it back."""
    Striker(office.bot.db, office.bot.jobs, office.clock, lambda: None, office.bot.caught_up).strike()
    office.send()


@pytest.mark.parametrize(
    "fault", [Fault.RESET_AFTER_ACCEPT, Fault.status_after_accept(503), Fault.RESET_BEFORE, Fault.rate_limited(0)],
    ids=["reset after", "503 after", "reset before", "429"],
)  # fmt: skip
def test_a_question_arrives_once_whatever_the_network_does(office: Office, fault: Fault) -> None:
    office.promised()
    office.slack.faults.next("chat.postMessage", fault, fault)
    office.skip_to(FIRST_QUESTION)
    assert openings(office, office.terry) == [GREETING]


def test_silence_is_nudged_twice_and_then_a_person_calls(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    _, *nudges = office.told(office.terry)
    assert [one.text.startswith(first) for one, first in zip(nudges, [NUDGE, AGAIN], strict=True)] == [True, True]
    (calls,) = office.calls()
    assert "Please call Terry Sample at San Joaquin RTD · Yours, Dana Example" in calls.text
    assert "Asked Mon 28 Nov, Thu 1 Dec, Tue 6 Dec, no word." in calls.text
    assert "1 no word" in office.command(office.dana, "status RTD")
    assert "San Joaquin RTD: 0 of 250" in office.command(office.dana, "status no word")
    assert "not kept" not in office.everything_sent()


def test_after_a_silence_the_next_stage_asks_once_and_without_nudges(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    before = len(office.told(office.terry))
    office.skip(weeks=4)
    assert openings(office, office.terry)[before:] == [GREETING]


def test_a_word_stops_the_nudges_and_the_call(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    office.say(office.terry, "30 so far")
    office.skip(days=5)
    assert len(office.told(office.terry)) == 4
    assert len(office.calls()) == 1
    assert "no word" not in office.command(office.dana, "status RTD")


def test_a_word_that_leaves_a_question_spares_the_call_too(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    office.say(office.terry, "sorry, I was ill. 30 maybe")
    assert office.last(office.terry).text.startswith("You wrote “30 maybe”. Shall I note this?")
    office.skip(days=3)
    assert len(office.calls()) == 1
    assert "no word" not in office.command(office.dana, "status RTD")


def test_the_call_list_is_one_message_a_day_for_all_of_an_owner(office: Office) -> None:
    office.promised()
    office.save(office.promise("Alliance 4 You will train 40 drivers"))
    office.link(f"Alliance 4 You <@{office.mel}|mel>")
    office.skip(days=30)
    first, *later = office.calls()
    assert first.text.startswith("*2 calls to make*")
    days = [one.ts for one in (first, *later)]
    assert len(days) == len(set(days))


def test_staff_write_down_what_they_heard_on_the_phone(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    (calls,) = office.calls()
    office.click(office.dana, calls, "call.said:0")
    assert not office.submit(office.dana, words="60 so far", road="phone")
    assert "60 of 250" in office.last(office.dana).text
    assert "60 reported" in office.command(office.dana, "status RTD")
    office.skip(days=3)
    assert len(office.calls()) == 1


def test_a_guess_of_ours_is_booked_as_a_guess(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    office.click(office.dana, office.calls()[0], "call.said:0")
    assert not office.submit(office.dana, words="60 so far", road="estimate")
    with office.bot.db.read() as session:
        (entry,) = session.scalars(select(ProgressEntry)).all()
        assert (entry.amount, entry.basis) == (60, "staff_estimate")


def test_a_line_of_the_call_list_can_be_left_be(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    (calls,) = office.calls()
    office.click(office.dana, calls, "request.close:0")
    office.skip(days=3)
    assert len(office.calls()) == 1


def test_nobody_answered_the_call_so_the_line_comes_back(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    office.click(office.dana, office.calls()[0], "call.no_answer:0")
    assert office.last(office.dana).text == "I'll put Terry Sample on the list again on Tue 13 Dec."
    office.skip_to(datetime(2022, 12, 13, 16, 59, tzinfo=UTC))
    assert len(office.calls()) == 1, "not even on Monday"
    office.skip_to(datetime(2022, 12, 13, 17, 0, tzinfo=UTC))
    assert len(office.calls()) == 2


def test_they_cannot_is_withdrawn_and_nobody_is_called_again(office: Office) -> None:
    office.asked()
    office.skip(days=12)
    office.click(office.dana, office.calls()[0], "call.cannot:0")
    assert not office.submit(office.dana, words="no budget this year")
    assert office.last(office.dana).text.startswith("Noted as withdrawn:")
    office.skip(weeks=20)
    assert len(office.calls()) == 1
    assert len(office.told(office.terry)) == 3


def test_what_they_asked_for_is_answered_to_them_and_they_are_asked_again_only_then(office: Office) -> None:
    office.promised()
    office.say(office.terry, "can you send us posters?")
    wish = office.last(office.staff_room)
    office.skip_to(datetime(2022, 12, 5, 18, 0, tzinfo=UTC))
    assert GREETING not in openings(office, office.terry)
    (reminder,) = [one for one in office.told(office.dana) if one.text.startswith("Still open since Thu 10 Nov")]
    office.click(office.dana, reminder, "request.answer")
    assert office.form(office.dana)["blocks"][0]["text"]["text"] == "“can you send us posters?”"
    assert not office.submit(office.dana, words="250 are on their way to you")
    assert office.last(office.terry).text.startswith(
        "Dana Example at Truckers Against Trafficking answers: “250 are on their way to you”"
    )
    assert "Closed by Dana Example." in office.seen(wish).text
    office.skip_to(datetime(2022, 12, 8, 17, 0, tzinfo=UTC))
    assert GREETING in openings(office, office.terry)


def test_somebody_who_is_not_in_slack_is_called_and_not_written_to(office: Office) -> None:
    office.hold_event()
    office.save(office.promise("San Joaquin RTD pledges to train 250 employees"))
    office.link("RTD Maria Example, training manager, 209 555 0142")
    office.skip_to_question()
    calls = office.calls()[0]
    assert "Please call Maria Example, training manager, at San Joaquin RTD · Phone 209 555 0142" in calls.text
    assert office.told(office.terry) == []


def test_a_sponsorship_is_staffs_to_follow_and_never_asked_of_the_partner(office: Office) -> None:
    office.promised("San Joaquin RTD will become a Gold-level sponsor")
    office.skip(weeks=3)
    assert office.told(office.terry) == []
    assert "Please call Terry Sample" in office.calls()[0].text


def test_what_is_no_number_is_asked_with_done_and_not_yet(office: Office) -> None:
    question = office.asked("San Joaquin RTD will create a web page about human trafficking")
    labels = [element["action_id"] for block in question.blocks for element in block.get("elements", ())
              if element.get("type") == "button"]  # fmt: skip
    assert labels[:2] == ["reply.all:0", "reply.none:0"]
    assert "How many" not in question.text
    office.click(office.terry, question, "reply.none:0")
    assert office.last(office.terry).text.startswith("Thank you for telling me. Not done yet, then")
    office.click(office.terry, question, "reply.all:0")
    assert office.last(office.terry).text.startswith("Done, thank you!")
    office.skip(weeks=12)
    assert len(office.told(office.terry)) == 3


def test_a_promise_that_is_kept_is_asked_about_no_more_unless_it_turns_out_not_to_be(office: Office) -> None:
    question = office.asked()
    office.click(office.terry, question, "reply.all:0")
    assert "250 of 250 (100 %)" in office.last(office.terry).text
    assert "Next question" not in office.last(office.terry).text
    office.skip(weeks=4)
    assert len(office.told(office.terry)) == 2
    office.say(office.terry, "sorry, I meant 112")
    assert "112 of 250 (44 %)" in office.last(office.terry).text
    assert "Next question: Thu 5 Jan" in office.last(office.terry).text
    office.skip(weeks=2)
    assert openings(office, office.terry)[3] == GREETING


def test_one_question_covers_all_promises(office: Office) -> None:
    office.promised()
    office.save(office.promise("San Joaquin RTD will hold 3 training sessions"))
    office.skip_to_question()
    (question,) = office.told(office.terry)
    assert "pledges to train 250 employees" in question.text
    assert "will hold 3 training sessions" in question.text


def test_a_moved_event_moves_the_question(office: Office) -> None:
    office.promised()
    office.click(office.dana, office.told(office.dana)[0], "event.change")
    assert not office.submit(office.dana, day="2022-11-16")
    office.skip_to(FIRST_QUESTION)
    assert office.told(office.terry) == []
    office.skip(days=3)
    assert openings(office, office.terry) == [GREETING]


def test_stop_ends_every_message_and_start_begins_again(office: Office) -> None:
    office.asked()
    office.say(office.terry, "STOP")
    assert office.last(office.terry).text.startswith("I won't write to you again.")
    office.skip(weeks=5)
    assert len(office.told(office.terry)) == 2
    office.say(office.terry, "START")
    assert office.last(office.terry).text.startswith("Welcome back.")
    office.skip(weeks=8)
    assert GREETING in openings(office, office.terry)[3:]


@pytest.mark.parametrize("partner", ["RTD", "Acme Freight"])
def test_whoever_wrote_stop_is_written_to_for_no_partner_until_they_write_start(office: Office, partner: str) -> None:
    office.asked()
    office.say(office.terry, "STOP")
    told = len(office.told(office.terry))
    office.save(office.promise("Acme Freight will train 60 drivers by 9 May"))
    answer = office.command(office.dana, f"contact {partner} <@{office.terry}|terry>")
    assert "They wrote STOP, so I write to them no more" in answer
    assert "I'll ask in Slack" not in answer
    office.command(office.dana, "thanks stockton")
    office.skip(weeks=12)
    assert len(office.told(office.terry)) == told
    office.say(office.terry, "START")
    assert office.last(office.terry).text.startswith("Welcome back.")
    office.skip(weeks=8)
    assert len(office.told(office.terry)) > told + 1


def test_an_answer_to_what_they_asked_before_goes_past_no_stop(office: Office) -> None:
    office.asked()
    office.say(office.terry, "can you send us 30 posters?")
    wish = office.last(office.staff_room)
    office.save(office.promise("Acme Freight will train 60 drivers by 9 May"))
    office.link(f"Acme Freight <@{office.terry}|terry>")
    office.say(office.terry, "STOP")
    told = len(office.told(office.terry))
    office.click(office.dana, wish, "request.answer")
    assert not office.submit(office.dana, words="They are on their way.")
    assert len(office.told(office.terry)) == told
    assert "please tell them yourself" in office.last(office.dana).text


def test_a_successor_is_asked_in_place_of_whom_they_follow(office: Office) -> None:
    office.promised()
    office.link(f"RTD <@{office.sam}|sam>")
    office.skip_to_question()
    assert office.told(office.terry) == []
    assert len(office.told(office.sam)) == 1


def test_a_card_that_was_neither_saved_nor_dismissed_comes_back_next_morning_once(office: Office) -> None:
    office.hold_event()
    office.promise("San Joaquin RTD pledges to train 250 employees")
    before = len(office.told(office.dana))
    office.skip(days=3)
    (back,) = office.told(office.dana)[before:]
    assert back.text.startswith("This promise was neither saved nor dismissed, so here it is again.")
    office.click(office.dana, back, "drafts.save_all")
    assert "All done: 1 promise." in office.seen(back).text


def test_only_whose_date_has_come_is_asked_whether_that_is_final(office: Office) -> None:
    office.promised("San Joaquin RTD will train 250 employees with BOTL by 9 May")
    office.save(office.promise("San Joaquin RTD will hold 12 training sessions by 30 June"))
    for month in (12, 3):
        office.skip_to(datetime(2023 - month // 12, month, 1, 18, 0, tzinfo=UTC))
        office.say(office.terry, "not started")
    office.skip_to(datetime(2023, 5, 9, 20, 0, tzinfo=UTC))
    asked = [one.text.split("\n") for one in office.told(office.terry) if "On 9 November" in one.text][-1]
    finals = [line for line in asked if "The date we noted has come" in line]
    assert len(finals) == 1
    assert "employees" in finals[0]


def a_stage_within_the_ladder(office: Office) -> None:
    """Asked in mid-December at her wish; before the days off are over, the six weeks are too (21 December)."""
    office.asked()
    office.say(office.terry, "ask me on 15 December")
    office.skip_to(datetime(2023, 1, 4, 18, 0, tzinfo=UTC))
    assert len(office.told(office.terry)) == 4, "the first, its answer, the second, one reminder"


def test_a_stage_that_came_while_a_question_was_open_is_not_asked_after_the_silence(office: Office) -> None:
    a_stage_within_the_ladder(office)
    office.skip_to(datetime(2023, 2, 8, 18, 0, tzinfo=UTC))
    assert len(office.told(office.terry)) == 5, "the second reminder, and then staff call"
    office.skip_to(datetime(2023, 2, 9, 18, 0, tzinfo=UTC))
    assert "On record" in office.last(office.terry).text or "Nothing is on record" in office.last(office.terry).text


def test_a_stage_that_came_while_a_question_was_open_is_answered_with_it(office: Office) -> None:
    a_stage_within_the_ladder(office)
    office.say(office.terry, "60 so far")
    assert "Next question: Thu 9 Feb" in office.last(office.terry).text


def test_a_due_date_within_the_ladder_is_asked_about_a_few_days_later(office: Office) -> None:
    office.promised("San Joaquin RTD pledges to train 250 employees with BOTL by 1 December")
    office.skip_to(datetime(2022, 12, 1, 20, 0, tzinfo=UTC))
    office.say(office.terry, "60 so far")
    assert "Next question: Tue 6 Dec" in office.last(office.terry).text


def test_a_call_says_what_was_promised_by_when_and_how_far_it_stands(office: Office) -> None:
    office.asked()
    office.skip_to(datetime(2022, 12, 12, 18, 0, tzinfo=UTC))
    call = office.calls()[0]
    assert "San Joaquin RTD will train 250 employees (BOTL) · due 9 May 2023 · 0 on record." in call.text
    assert "Has anyone had the training yet?" in call.text


def test_whoever_has_told_of_a_figure_is_not_asked_on_the_phone_whether_anyone_has_begun(office: Office) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    office.say(office.terry, "STOP")
    office.say(office.terry, "START")
    office.skip_to(datetime(2023, 1, 17, 18, 0, tzinfo=UTC))
    call = office.calls()[-1]
    assert "120 on record." in call.text
    assert "How far have you come since?" in call.text
    assert "“120 so far”" in call.text, "START is no word on a promise"


def test_a_question_held_up_on_its_way_waits_for_their_morning(office: Office) -> None:
    """Slack takes nothing from the bot from the moment of the question until the middle of a Saturday night."""
    office.promised()
    for method in ("chat.postMessage", "auth.test"):
        office.slack.faults.always(method, Fault.error_of("token_revoked"))
    office.clock.at = FIRST_QUESTION
    clock.tick(office.bot.db, office.bot.jobs, office.clock.now())
    office.bot.sender.deliver()
    office.slack.faults.clear()
    office.clock.at = datetime(2022, 12, 4, 8, 0, tzinfo=UTC)
    office.restart()
    office.bot.sender.deliver()
    assert office.told(office.terry) == []
    with office.database.write() as session:
        (waiting,) = outbox.unsent(session)
        assert 3_500 < waiting.not_before - time.time() <= 3_600
        waiting.not_before = 0.0
    office.clock.at = datetime(2022, 12, 5, 17, 0, tzinfo=UTC)
    office.restart()
    office.send()
    assert openings(office, office.terry) == [GREETING]
    office.skip(days=2, hours=23)
    assert openings(office, office.terry) == [GREETING]
    office.skip(hours=2)
    assert len(openings(office, office.terry)) == 2


def test_an_answer_held_up_on_its_way_comes_at_night_too(office: Office) -> None:
    office.asked()
    office.slack.faults.next("chat.postMessage", Fault.rate_limited(1))
    office.slack.say(office.terry, office.slack.dm(office.terry), "120 so far")
    office.bot.sender.deliver()
    office.clock.at += timedelta(hours=12)
    office.send()
    assert "120 of 250" in office.last(office.terry).text
