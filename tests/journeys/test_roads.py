"""Each person's road, and who follows whom: whatever becomes of somebody, their promise is asked about."""

from __future__ import annotations

from datetime import timedelta

from tests.fake_slack import Fault
from tests.journeys.office import FIRST_QUESTION, Office


def promised_by_outsider(office: Office) -> str:
    """Pat works elsewhere and shares the hall with us."""
    pat = office.slack.add_person("Pat Elsewhere", team="T0ELSEWHERE")
    office.slack.channels[office.hall].members.append(pat)
    office.hold_event()
    office.save(office.promise("San Joaquin RTD pledges to train 250 employees with BOTL by 9 May"))
    office.link(f"RTD <@{pat}|pat>")
    return pat


def test_somebody_elsewhere_whom_we_may_not_write_to_is_asked_in_the_shared_channel(office: Office) -> None:
    pat = promised_by_outsider(office)
    office.slack.faults.always("conversations.open", Fault.error_of("cannot_dm_bot"), pat)
    office.skip_to(FIRST_QUESTION + timedelta(hours=2))
    question = office.last(office.hall)
    assert question.text.startswith(f"<@{pat}> this is Pledgekeeper, writing for Dana Example")
    assert "250" not in question.text
    (told,) = office.told(office.staff_room)
    assert "I may not write to Pat Elsewhere (San Joaquin RTD) directly" in told.text
    office.say(pat, "120 so far", office.hall, thread=question.ts)
    _, answer = office.thread(question.ts)
    assert answer.text == "Thank you, I have noted that."
    assert "120 reported" in office.command(office.dana, "status RTD")


def test_the_nudge_stands_in_the_same_thread_and_then_a_person_calls(office: Office) -> None:
    pat = promised_by_outsider(office)
    office.slack.faults.always("conversations.open", Fault.error_of("cannot_dm_bot"), pat)
    office.skip(days=31)
    question = next(one for one in office.told(office.hall) if one.text.startswith(f"<@{pat}> this is"))
    assert len(office.thread(question.ts)) == 3
    assert "Pat Elsewhere" in office.calls()[0].text


def test_an_account_that_was_switched_off_gets_nothing_and_staff_say_who_follows(office: Office) -> None:
    office.promised()
    office.slack.people[office.terry].deleted = True
    office.bot.directory.forget(office.terry)
    office.skip_to(FIRST_QUESTION + timedelta(hours=1))
    assert office.told(office.terry) == []
    (card,) = office.told(office.staff_room)
    assert "[Name who follows…] [Keep asking them]" in card.text
    assert "their account in Slack is switched off" in card.text
    assert "Terry Sample (San Joaquin RTD) says" not in card.text
    office.skip(days=1)
    office.link(f"RTD <@{office.sam}|sam>")
    introduced = office.last(office.sam)
    assert "after Terry Sample" in introduced.text
    assert "pledges to train 250 employees" in introduced.text
    office.skip(days=7)
    assert "Hi Sam, this is Pledgekeeper, writing for Dana Example" in office.last(office.sam).text


def test_a_name_is_no_identity_so_nobody_is_told_before_staff_say_who_it_is(office: Office) -> None:
    office.asked()
    office.say(office.terry, "I no longer do this, please ask Sam Nobody, our new safety director")
    assert office.told(office.sam) == []
    card = office.last(office.staff_room)
    office.click(office.dana, card, "request.successor")
    assert not office.submit(office.dana, name="Sam Nobody", role="safety director", phone="209 555 0177")
    assert "Sam Nobody follows Terry Sample" in office.last(office.dana).text
    before = len(office.told(office.terry))
    office.skip(weeks=8)
    assert len(office.told(office.terry)) == before
    assert "Sam Nobody, safety director" in office.calls()[-1].text


def test_the_promise_keeps_its_account_when_somebody_follows(office: Office) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    office.say(office.terry, "I no longer do this, please ask our new safety director")
    office.link(f"RTD <@{office.sam}|sam>")
    assert "On record so far: 120." in office.last(office.sam).text
    office.say(office.sam, "30 more")
    assert "150 of 250" in office.last(office.sam).text


def test_who_follows_everybody_is_asked_alone_from_then_on_and_undo_brings_them_back(office: Office) -> None:
    office.promised()
    office.say(office.dana, "contact RTD Maria Example, training manager, 209 555 0142")
    named = office.last(office.dana)
    assert "I go on asking Terry Sample" in named.text
    office.click(office.dana, named, "contact.only")
    told = office.last(office.dana)
    assert told.text.startswith("Maria Example follows Terry Sample and is asked from now on")
    assert "you are not linked to a partner" in office.command(office.terry, "status")
    office.skip_to_question()
    assert "Please call Maria Example" in office.calls()[-1].text
    assert office.told(office.terry) == []
    office.click(office.dana, named, "contact.only")
    assert "nothing left to do" in office.last(office.dana).text


def test_undo_gives_a_promise_back_to_whoever_looked_after_it(office: Office) -> None:
    office.promised()
    office.say(office.dana, "contact RTD Maria Example, training manager, 209 555 0142")
    office.click(office.dana, office.last(office.dana), "contact.only")
    office.click(office.dana, office.last(office.dana), "change.undo")
    office.skip_to_question()
    assert len(office.told(office.terry)) == 1
    assert office.calls() == []


# A road that opens again


def shut_for_terry(office: Office) -> None:
    """Slack opens no direct message with Terry on the morning of the first question, and does so from then on."""
    office.promised()
    office.slack.faults.always("conversations.open", Fault.error_of("cannot_dm_bot"), office.terry)
    office.skip_to(FIRST_QUESTION + timedelta(hours=1))
    assert "they stand in your call list" in office.last(office.staff_room).text
    office.slack.faults.clear()


def asked_again(office: Office) -> bool:
    """Whether Terry is asked in Slack in the next twelve weeks."""
    before = len(office.told(office.terry))
    office.skip(weeks=12)
    return any("this is Pledgekeeper, writing for" in one.text for one in office.told(office.terry)[before:])


def test_a_road_on_which_nobody_wrote_stays_shut(office: Office) -> None:
    shut_for_terry(office)
    assert not asked_again(office)


def test_a_contact_who_writes_in_a_direct_message_is_asked_there_again(office: Office) -> None:
    shut_for_terry(office)
    office.say(office.terry, "120 so far")
    assert asked_again(office)


def test_what_a_contact_wrote_by_a_road_that_opened_with_it_can_be_undone(office: Office) -> None:
    shut_for_terry(office)
    office.say(office.terry, "120 so far")
    office.click(office.terry, office.last(office.terry), "change.undo")
    assert "not started" in office.command(office.dana, "status RTD")
    assert asked_again(office)


def test_a_contact_who_writes_under_the_question_is_asked_in_the_channel_again(office: Office) -> None:
    pat = promised_by_outsider(office)
    office.slack.faults.always("conversations.open", Fault.error_of("cannot_dm_bot"), pat)
    office.skip_to(FIRST_QUESTION + timedelta(hours=1))
    question = office.last(office.hall)
    office.slack.faults.always("chat.postMessage", Fault.error_of("cannot_reply_to_message"), office.hall)
    office.skip(days=4)
    assert "they stand in your call list" in office.last(office.staff_room).text
    office.slack.faults.clear()
    office.slack.faults.always("conversations.open", Fault.error_of("cannot_dm_bot"), pat)
    office.say(pat, "120 so far", office.hall, thread=question.ts)
    office.skip(weeks=12)
    assert office.last(office.hall).text.startswith(f"<@{pat}> this is Pledgekeeper")
    assert office.last(office.hall).ts != question.ts


def test_a_contact_whom_staff_link_anew_is_asked_in_slack_again(office: Office) -> None:
    shut_for_terry(office)
    office.link(f"RTD <@{office.terry}|terry>")
    assert asked_again(office)


def test_a_contact_whom_staff_let_the_bot_ask_anew_is_asked_in_slack_again(office: Office) -> None:
    shut_for_terry(office)
    office.command(office.dana, "ask RTD")
    assert asked_again(office)


def test_keep_asking_them_asks_on_once_the_account_is_back(office: Office) -> None:
    office.promised()
    office.slack.people[office.terry].deleted = True
    office.bot.directory.forget(office.terry)
    office.skip_to(FIRST_QUESTION + timedelta(hours=1))
    office.slack.people[office.terry].deleted = False
    office.bot.directory.forget(office.terry)
    office.click(office.dana, office.last(office.staff_room), "request.close")
    office.skip(days=1)
    assert "Hi Terry, this is Pledgekeeper, writing for Dana Example" in office.last(office.terry).text


def test_a_road_that_shuts_again_is_told_to_staff_again(office: Office) -> None:
    shut_for_terry(office)
    office.link(f"RTD <@{office.terry}|terry>")
    office.slack.faults.always("conversations.open", Fault.error_of("cannot_dm_bot"), office.terry)
    office.skip(weeks=12)
    assert len([one for one in office.told(office.staff_room) if "I cannot reach Terry Sample" in one.text]) == 2


def test_what_bars_the_whole_app_parks_the_question_and_marks_nobody(office: Office) -> None:
    office.promised()
    office.slack.messages_tab = False
    office.skip_to(FIRST_QUESTION + timedelta(hours=1))
    (told,) = office.told(office.staff_room)
    assert "switches the Messages tab of the app on; then try again" in told.text
    office.slack.messages_tab = True
    office.say(office.dana, "parked")
    office.click(office.dana, office.last(office.dana), "notice.again:0")
    assert "Hi Terry, this is Pledgekeeper, writing for Dana Example" in office.last(office.terry).text


def test_a_question_that_was_not_let_go_in_time_is_followed_by_the_next_stage_in_slack(office: Office) -> None:
    office.promised()
    office.slack.faults.always("chat.postMessage", Fault.error_of("restricted_action"), office.slack.dm(office.terry))
    office.skip_to(FIRST_QUESTION + timedelta(hours=1))
    office.slack.faults.clear()
    assert asked_again(office)
