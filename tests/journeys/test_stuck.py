"""What staff see of messages that could not be sent, and what they can do about it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.ground import blockkit, clock
from bot.notices import outbox
from bot.operations import doctor
from tests.fake_slack import Fault, Message
from tests.journeys.office import FIRST_QUESTION, ME, Office
from tests.journeys.test_failures import Terminal

POST = "chat.postMessage"


def refused(office: Office, count: int) -> None:
    """So many messages for the hall, which is archived."""
    office.slack.channels[office.hall].archived = True
    with office.bot.db.write() as session:
        for number in range(count):
            words = blockkit.message(blockkit.says(f"Message {number}"))
            outbox.post(session, f"word:{office.clock.at}:{number}", outbox.To(office.hall), words, office.clock.now())
    office.send()


def listed(office: Office) -> Message:
    """Dana asks what is parked, in the staff channel."""
    office.say(office.dana, f"{ME} parked", office.staff_room)
    return office.last(office.staff_room)


def test_forty_messages_for_one_archived_channel_are_told_once_with_their_number(office: Office) -> None:
    refused(office, 40)
    (told,) = office.told(office.staff_room)
    assert told.text.startswith(f"I could not send 40 messages to <#{office.hall}>.")
    assert "The channel is archived." in told.text


def test_what_is_parked_later_is_told_anew(office: Office) -> None:
    refused(office, 1)
    office.clock.at += timedelta(minutes=6)
    refused(office, 1)
    assert [told.text.split(".")[0] for told in office.told(office.staff_room)] == [
        f"I could not send a message to <#{office.hall}>", f"I could not send 2 messages to <#{office.hall}>",
    ]  # fmt: skip


def test_where_the_staff_channel_is_shut_each_of_staff_is_told_alone(office: Office) -> None:
    with office.bot.db.write() as session:
        words = blockkit.message(blockkit.says("The call list"))
        outbox.post(session, "calls", outbox.To(office.staff_room), words, office.clock.now())
    office.slack.faults.next(POST, Fault.error_of("is_archived"))
    office.send()
    for person in (office.dana, office.robin):
        assert office.last(person).text.startswith("I could not send a message to")


def test_staff_list_what_is_parked_and_let_it_go_again(office: Office) -> None:
    refused(office, 2)
    shown = listed(office)
    assert shown.text.startswith("*2 messages could not be sent*")
    assert "The channel is archived." in shown.text
    assert "Message 0" in shown.text
    office.slack.channels[office.hall].archived = False
    office.click(office.dana, shown, "notice.again:0")
    assert [one.text for one in office.told(office.hall)] == ["Message 0"]
    assert office.last(office.dana).text == "It is on its way again."


def test_staff_drop_one_and_send_the_rest_all_at_once(office: Office) -> None:
    refused(office, 3)
    shown = listed(office)
    office.click(office.dana, shown, "notice.drop:0")
    office.slack.channels[office.hall].archived = False
    office.click(office.dana, shown, "notice.all_again")
    assert [one.text for one in office.told(office.hall)] == ["Message 1", "Message 2"]
    office.click(office.dana, shown, "notice.again:0")
    assert office.last(office.dana).text == "That message waits for nobody any more."
    assert "Everything was sent" in office.command(office.dana, "parked")


def test_nobody_but_staff_sees_or_frees_what_is_parked(office: Office) -> None:
    refused(office, 1)
    assert "Message 0" not in office.command(office.sam, "parked")
    shown = listed(office)
    office.slack.channels[office.staff_room].members.append(office.sam)
    for action in ("notice.again:0", "notice.drop:0"):
        office.click(office.sam, shown, action)
    with office.bot.db.read() as session:
        assert [one.state for one in outbox.parked(session)] == ["parked"]


def test_after_a_token_works_again_staff_are_told_since_when_it_did_not(office: Office) -> None:
    office.slack.faults.next(POST, Fault.error_of("token_revoked"))
    office.slack.say(office.dana, office.slack.dm(office.dana), "help")
    office.bot.sender.deliver()
    assert office.bot.sender.trouble == "token_revoked"
    assert office.told(office.dana) == []
    office.restart()
    office.send()
    assert len(office.told(office.dana)) == 1
    assert "Slack took nothing from me (token_revoked)" in office.last(office.staff_room).text


def test_whoever_runs_it_sees_retries_and_cancels_in_a_terminal(
    office: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    refused(office, 2)
    typed = Terminal(office, monkeypatch, capsys)
    typed("outbox", "list", "--json")
    first, second = json.loads(typed.out)
    assert (first["state"], first["to"], first["reason"]) == ("parked", office.hall, "is_archived")
    assert (first["why"], "Message" in str(first)) == ("The channel is archived.", False)
    typed("outbox", "list")
    assert f"{first['id']}  parked  to {office.hall}" in typed.out
    (parked,) = doctor.sending(office.settings.database_url)
    assert (parked.ok, "2 messages could not be sent" in parked.words) == (False, True)
    office.slack.channels[office.hall].archived = False
    assert typed("outbox", "retry", str(first["id"])) == (0, f"{first['id']} goes again.\n")
    assert typed("outbox", "cancel", str(second["id"])) == (0, f"{second['id']} is cancelled.\n")
    office.send()
    assert [one.text for one in office.told(office.hall)] == ["Message 0"]
    assert [typed("outbox", what, str(one["id"]))[0] for what in ("retry", "cancel") for one in (first, second)] == [
        1
    ] * 4
    assert typed("outbox", "retry", "4711")[0] == typed("outbox", "cancel", "4711")[0] == 1
    assert typed("outbox", "list") == (0, "Everything is sent.\n")
    assert list(doctor.sending(office.settings.database_url)) == []


def test_doctor_says_that_slack_takes_nothing(office: Office) -> None:
    office.slack.faults.next(POST, Fault.error_of("token_revoked"))
    office.slack.say(office.dana, office.slack.dm(office.dana), "help")
    office.bot.sender.deliver()
    (finding,) = doctor.sending(office.settings.database_url)
    assert (finding.ok, "(token_revoked)" in finding.words) == (False, True)


# A contact whom a question does not reach


def unsent_to_terry(office: Office) -> None:
    """From now on Slack refuses what we write to Terry, for a reason that nobody knows."""
    office.slack.faults.always(POST, Fault.error_of("some_new_error"), office.terry)


def unsent_question(office: Office) -> None:
    """Terry's first question could not be sent."""
    office.promised()
    unsent_to_terry(office)
    office.skip_to_question()


def test_a_question_that_could_not_be_sent_is_followed_by_no_nudge_and_is_no_silence(office: Office) -> None:
    unsent_question(office)
    assert office.last(office.staff_room).text.startswith("I could not send a message to")
    office.skip(weeks=3)
    assert len(office.told(office.staff_room)) == 1
    (call, *_) = office.calls()
    assert "Please call Terry Sample" in call.text
    assert "no word" not in call.text
    assert "not started" in office.command(office.dana, "status RTD")


def test_a_question_that_staff_drop_is_followed_by_no_nudge_either(office: Office) -> None:
    unsent_question(office)
    office.slack.faults.clear()
    office.click(office.dana, listed(office), "notice.drop:0")
    office.skip(weeks=2)
    assert office.told(office.terry) == []
    assert "Please call Terry Sample" in office.calls()[0].text
    assert "not started" in office.command(office.dana, "status RTD")


def nudge_unsent(office: Office) -> None:
    """Terry was asked, and the first nudge waits to be sent."""
    office.asked()
    office.clock.at = datetime(2022, 12, 1, 19, tzinfo=UTC)
    clock.tick(office.bot.db, office.bot.jobs, office.clock.now())


def test_a_nudge_that_an_answer_called_off_is_followed_by_the_next_where_the_answer_is_undone(office: Office) -> None:
    nudge_unsent(office)
    office.say(office.terry, "120 so far")
    office.click(office.terry, office.last(office.terry), "change.undo")
    before = len(office.told(office.terry))
    office.skip(days=8)
    assert len(office.told(office.terry)) == before + 1
    assert office.last(office.terry).text.startswith("Hi Terry, I would still like to know")
    office.skip(days=8)
    assert "no word" in office.calls()[-1].text


def test_a_question_that_an_answer_called_off_and_that_reached_nobody_is_no_silence(office: Office) -> None:
    office.promised()
    office.clock.at = FIRST_QUESTION + timedelta(hours=1)
    clock.tick(office.bot.db, office.bot.jobs, office.clock.now())
    office.say(office.terry, "120 so far")
    office.click(office.terry, office.last(office.terry), "change.undo")
    before = len(office.told(office.terry))
    office.skip(weeks=2)
    assert len(office.told(office.terry)) == before
    assert "no word" not in office.calls()[0].text


def test_a_nudge_that_staff_cancel_before_it_goes_is_the_last(office: Office) -> None:
    nudge_unsent(office)
    with office.bot.db.write() as session:
        (nudge,) = outbox.unsent(session)
        assert outbox.drop(session, nudge)
    office.skip(weeks=2)
    assert len(office.told(office.terry)) == 1
    assert "Asked Mon 28 Nov, no word." in office.calls()[0].text


def test_once_the_road_is_open_again_a_contact_is_asked_at_the_next_stage_and_once(office: Office) -> None:
    unsent_question(office)
    office.skip(weeks=3)
    office.slack.faults.clear()
    assert "Everything was sent" in office.command(office.dana, "parked")
    office.skip_to(datetime(2023, 1, 4, tzinfo=UTC))
    assert len(office.told(office.terry)) == 1
    office.say(office.terry, "120 so far")
    assert "*120 of 250 (48 %)*" in office.last(office.terry).text


def test_a_question_that_staff_let_go_again_in_time_has_its_nudges_after_it(office: Office) -> None:
    unsent_question(office)
    office.slack.faults.clear()
    office.click(office.dana, listed(office), "notice.again:0")
    assert len(office.told(office.terry)) == 1
    office.skip(weeks=2)
    assert len(office.told(office.terry)) == 3
    assert "Asked Mon 28 Nov, Thu 1 Dec, Tue 6 Dec, no word." in office.calls()[-1].text


def test_a_call_list_names_the_days_of_what_really_went_out(office: Office) -> None:
    office.promised()
    office.skip_to_question()
    unsent_to_terry(office)
    office.skip(weeks=3)
    assert len(office.told(office.terry)) == 1
    assert "Asked Mon 28 Nov, no word." in office.calls()[0].text
    assert "Everything was sent" in office.command(office.dana, "parked")
