"""What a contact's words do to the account."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.checkins import answer_blocks, editing, hiding, planning, replies
from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer, Doubt, Words
from bot.checkins.signature import Signature
from bot.desk.commands import open_requests
from bot.ground import audit, taking_back
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from tests.checkins.builders import PLANNER, STAFF, VOCABULARY, a_pledge, an_event, asked, at, hearing, terry

NOW = at("2022-11-28T10:00")
SIGNED = Signature("TAT", "Dana", "911", "1-888-373-7888", "233733")


def say(session: Session, contact: Contact, text: str, *about: Pledge, ts: str = "1669300000.000001") -> list[Answer]:
    return replies.take(hearing(session, contact, text, NOW, ts), VOCABULARY, about)


def story(session: Session, **said: object) -> tuple[Contact, Pledge]:
    contact = terry(session)
    pledge = a_pledge(session, an_event(session), **said)
    asked(session, contact, at("2022-11-28T09:00"))
    return contact, pledge


def test_a_total_is_booked_with_the_words_that_decided(session: Session) -> None:
    contact, pledge = story(session)
    (answer,) = say(session, contact, "120 so far", pledge)
    assert (answer.kind, answer.total, pledge.reported) == ("booked", 120, 120)
    entry = progress.account(session, pledge)[-1]
    assert (entry.kind, entry.amount, entry.words) == ("set", 120, "120 so far")
    assert entry.because is not None
    assert "120" in entry.because


def test_more_is_added_to_what_stands(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    say(session, contact, "45 more", pledge, ts="1669300001.000001")
    assert pledge.reported == 165


def test_a_bare_number_below_the_record_asks_once_with_the_results_on_the_buttons(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    (answer,) = say(session, contact, "45", pledge, ts="1669300001.000001")
    assert answer.kind == "which_reading"
    assert pledge.reported == 120
    doubt = answer.doubt
    assert doubt is not None
    totals = [way["total"] for way in doubt.readings]
    assert 165 in totals
    hearing(session, contact, "45", NOW, "1669300001.000001").settle(doubt, totals.index(165))
    assert pledge.reported == 165
    assert doubt.state == "settled"


def test_a_new_message_drops_the_question_before(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    say(session, contact, "45", pledge, ts="1669300001.000001")
    say(session, contact, "165 in total", pledge, ts="1669300002.000001")
    assert [doubt.state for doubt in session.scalars(select(Doubt))] == ["dropped"]
    assert pledge.reported == 165


def test_a_correction_acts_on_the_last_entry(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "54 so far", pledge)
    (answer,) = say(session, contact, "sorry, I meant 45 not 54", pledge, ts="1669300001.000001")
    assert (answer.kind, pledge.reported) == ("corrected", 45)


def test_scratch_that_takes_the_last_entry_back(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "54 so far", pledge)
    (answer,) = say(session, contact, "scratch that", pledge, ts="1669300001.000001")
    assert (answer.kind, pledge.reported) == ("taken_back", 0)


@pytest.mark.parametrize("words", ["none yet", "we haven't started", "not yet"])
def test_not_started_books_nothing_and_stops_the_nudges(session: Session, words: str) -> None:
    contact, pledge = story(session)
    (answer,) = say(session, contact, words, pledge)
    assert (answer.kind, pledge.reported) == ("not_started", 0)
    checkin = planning.open_checkin(session, contact)
    assert checkin is not None
    assert checkin.state == "waiting"


def test_later_is_put_off_and_the_due_date_stays(session: Session) -> None:
    contact, pledge = story(session)
    due = pledge.due
    (answer,) = say(session, contact, "ask me in March", pledge)
    assert answer.kind == "postponed"
    assert answer.until is not None
    assert (answer.until.year, answer.until.month) == (2023, 3)
    assert pledge.due == due


def test_a_new_date_of_theirs_replaces_ours(session: Session) -> None:
    contact, pledge = story(session)
    assert pledge.due_ours
    (answer,) = say(session, contact, "we need until 15 April", pledge)
    assert answer.kind == "due_moved"
    assert pledge.due is not None
    assert (pledge.due.isoformat(), pledge.due_ours) == ("2023-04-15", False)


def test_two_things_in_one_text_are_both_done(session: Session) -> None:
    contact, pledge = story(session)
    answers = say(session, contact, "25 more, and can you send posters?", pledge)
    assert {answer.kind for answer in answers} == {"booked", "passed_on"}
    assert pledge.reported == 25
    assert [request.kind for request in open_requests(session)] == ["materials"]


def test_with_two_open_pledges_the_words_choose_or_it_is_asked(session: Session) -> None:
    contact, drivers = story(session, unit="drivers")
    posters = a_pledge(session, None, kind="distribute_materials", unit="posters", target=40, words="40 posters")
    say(session, contact, "30 posters so far", drivers, posters)
    assert (drivers.reported, posters.reported) == (0, 30)
    (answer,) = say(session, contact, "25 so far", drivers, posters, ts="1669300001.000001")
    assert answer.kind == "which_pledge"
    assert (drivers.reported, posters.reported) == (0, 30)
    assert answer.doubt is not None
    again = hearing(session, contact, answer.doubt.words, NOW, "1669300001.000001")
    replies.take(again, VOCABULARY, [drivers])
    assert drivers.reported == 25


def with_posters(session: Session) -> tuple[Contact, Pledge, Pledge]:
    contact, drivers = story(session, unit="drivers")
    return contact, drivers, a_pledge(session, None, kind="distribute_materials", unit="posters", target=40, words="40")


def test_a_new_date_is_of_the_pledge_that_is_named(session: Session) -> None:
    contact, drivers, posters = with_posters(session)
    before = drivers.due
    (answer,) = say(session, contact, "we need until 15 April for the posters", drivers, posters)
    assert (answer.kind, answer.pledge) == ("due_moved", posters)
    assert (str(posters.due), drivers.due) == ("2023-04-15", before)
    assert "hand out 40 posters" in str(answer_blocks.answers("en", [answer], lambda: SIGNED))
    (answer,) = say(session, contact, "we need until 15 May", drivers, posters, ts="1669300001.000001")
    assert answer.kind == "which_pledge"


def test_what_is_wished_beside_a_figure_is_of_the_pledge_named_with_it(session: Session) -> None:
    contact, drivers, posters = with_posters(session)
    before = drivers.due
    text = "25 drivers so far, and we need until 15 April for the posters"
    assert {one.kind for one in say(session, contact, text, drivers, posters)} == {"booked", "due_moved"}
    assert (drivers.reported, drivers.due, str(posters.due)) == (25, before, "2023-04-15")
    given_up = say(session, contact, "12 more drivers trained, cancel the posters", drivers, posters, ts="1669300002.1")
    assert [one.pledge for one in given_up if one.kind == "withdraw_asked"] == [posters]


def test_another_target_and_nothing_yet_are_of_the_pledge_named(session: Session) -> None:
    contact, drivers, posters = with_posters(session)
    (answer,) = say(session, contact, "no posters yet", drivers, posters)
    assert (answer.kind, answer.pledge) == ("not_started", posters)
    assert "hand out 40 posters" in str(answer_blocks.answers("en", [answer], lambda: SIGNED))
    (answer,) = say(session, contact, "nothing yet", drivers, posters, ts="1669300001.000001")
    assert (answer.kind, answer.choices) == ("not_started", (drivers, posters))
    say(session, contact, "could you lower our posters pledge to 30?", drivers, posters, ts="1669300002.000001")
    assert [(one.kind, one.pledge) for one in open_requests(session)] == [("target_change", posters)]


def test_whoever_says_which_one_they_meant_has_the_named_one_moved_once(session: Session) -> None:
    contact, drivers, posters = with_posters(session)
    text = "25 so far. For the posters we need until 15 April"
    asked, moved = say(session, contact, text, drivers, posters)
    assert (asked.kind, moved.kind, moved.pledge) == ("which_pledge", "due_moved", posters)
    again = hearing(session, contact, text, NOW, "1669300000.000001")
    assert asked.doubt
    answers = replies.take_chosen(again, VOCABULARY, asked.doubt, drivers, [drivers, posters])
    assert [(one.kind, one.pledge) for one in answers] == [("which_reading", drivers)]


def test_the_words_choose_in_their_own_language(session: Session) -> None:
    contact, drivers = story(session, unit="drivers")
    posters = a_pledge(session, None, kind="distribute_materials", unit="posters", target=40, words="40 posters")
    say(session, contact, "ya van 30 carteles", drivers, posters)
    assert (drivers.reported, posters.reported) == (0, 30)
    say(session, contact, "12 chauffeurs de plus", drivers, posters, ts="1669300001.000001")
    assert (drivers.reported, posters.reported) == (12, 30)


def test_giving_a_pledge_up_is_asked_about_and_stop_is_not(session: Session) -> None:
    contact, pledge = story(session)
    (answer,) = say(session, contact, "we have to cancel this, it won't happen", pledge)
    assert (answer.kind, pledge.state) == ("withdraw_asked", "open")
    (answer,) = say(session, contact, "STOP", pledge, ts="1669300001.000001")
    assert answer.kind == "opted_out"
    assert contact.opted_out_at is not None
    assert pledge.state == "open"


def test_a_figure_told_beside_stop_is_kept(session: Session) -> None:
    contact, pledge = story(session)
    stopped, booked = say(session, contact, "STOP. 80 so far", pledge)
    assert (stopped.kind, booked.kind, pledge.reported) == ("opted_out", "booked", 80)
    assert contact.opted_out_at is not None


def test_stopping_something_else_stops_no_message(session: Session) -> None:
    contact, pledge = story(session)
    booked, passed_on = say(session, contact, "stop sending cards, we have enough. 200 so far", pledge)
    assert (booked.kind, pledge.reported, contact.opted_out_at) == ("booked", 200, None)
    assert passed_on.request is not None


def test_a_report_of_danger_is_never_progress_and_its_words_stay_with_staff(session: Session) -> None:
    contact, pledge = story(session)
    text = "We trained 40 people, but a girl at the truck stop told me she is being forced to work"
    (answer,) = say(session, contact, text, pledge)
    assert (answer.kind, pledge.reported, contact.last_words) == ("safety", 0, None)
    assert progress.account(session, pledge) == []
    assert [request.kind for request in open_requests(session)] == ["safety"]


def test_an_edit_is_read_again_in_its_old_place(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "54 so far", pledge)
    editing.take(hearing(session, contact, "45 so far", NOW), VOCABULARY, [pledge])
    assert pledge.reported == 45


def edit(session: Session, contact: Contact, text: str, *about: Pledge, ts: str = "1669300000.000001") -> list[Answer]:
    return editing.take(hearing(session, contact, text, NOW, ts), VOCABULARY, about)


def test_an_older_total_that_comes_late_is_measured_by_what_stood_when_it_was_said(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge, ts="1669300002.000001")
    (answer,) = say(session, contact, "45 so far", pledge, ts="1669300001.000001")
    assert (answer.kind, pledge.reported) == ("booked", 120)


def test_an_edited_correction_corrects_what_it_corrected_and_nothing_said_later(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    say(session, contact, "sorry I meant 112", pledge, ts="1669300001.000001")
    say(session, contact, "30 more", pledge, ts="1669300002.000001")
    assert pledge.reported == 142
    edit(session, contact, "sorry, I meant 110", pledge, ts="1669300001.000001")
    assert pledge.reported == 140


def test_an_edited_undo_takes_the_same_figure_back_and_no_other(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    say(session, contact, "30 more", pledge, ts="1669300001.000001")
    say(session, contact, "undo that", pledge, ts="1669300002.000001")
    edit(session, contact, "undo that please", pledge, ts="1669300002.000001")
    assert pledge.reported == 120


def test_an_undo_edited_into_a_figure_gives_back_what_it_took(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    say(session, contact, "undo that", pledge, ts="1669300001.000001")
    edit(session, contact, "30 more", pledge, ts="1669300001.000001")
    assert pledge.reported == 150


def test_an_edit_without_a_figure_leaves_the_figure_as_it_was(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    lines = len(progress.account(session, pledge))
    (answer,) = edit(session, contact, "our training team is hard at it", pledge)
    assert (answer.kind, pledge.reported) == ("unchanged", 120)
    assert len(progress.account(session, pledge)) == lines
    assert answer.change_id is not None
    noted = session.scalars(select(audit.AuditLine).where(audit.AuditLine.change_id == answer.change_id))
    assert "progress_entries" not in {line.table_name for line in noted}


def test_an_edit_into_a_request_leaves_the_figure_and_passes_the_request_on(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    answers = edit(session, contact, "can you send us posters?", pledge)
    assert ([answer.kind for answer in answers], pledge.reported) == (["unchanged", "passed_on"], 120)
    assert [request.kind for request in open_requests(session)] == ["materials"]


def test_an_edit_into_none_yet_takes_the_figure_out(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far", pledge)
    (answer,) = edit(session, contact, "not started yet", pledge)
    assert (answer.kind, pledge.reported) == ("not_started", 0)


def test_an_edit_is_about_the_pledge_that_the_message_booked_on(session: Session) -> None:
    contact, pledge = story(session)
    other = a_pledge(session, pledge.event)
    say(session, contact, "120 so far", pledge)
    (answer,) = edit(session, contact, "130 so far", pledge, other)
    assert (answer.kind, pledge.reported, other.reported) == ("booked", 130, 0)


def test_a_deed_that_is_done_stays_done_when_its_words_are_edited(session: Session) -> None:
    contact, pledge = story(session, kind="other", target=None, unit=None)
    say(session, contact, "it is done", pledge)
    assert pledge.state == "done"
    (answer,) = edit(session, contact, "it is done!")
    assert (answer.kind, pledge.state) == ("done", "done")


@pytest.mark.parametrize(
    "text", ["We trained 120 employees so far and held 3 sessions", "3 sessions so far and 120 employees so far"]
)
def test_figures_for_two_promises_are_both_booked(session: Session, text: str) -> None:
    contact, people = story(session)
    sessions = a_pledge(session, people.event, kind="hold_sessions", target=10, unit="training sessions")
    answers = say(session, contact, text, people, sessions)
    assert [answer.kind for answer in answers] == ["booked", "booked"]
    assert (people.reported, sessions.reported) == (120, 3)


def test_two_figures_in_doubt_are_two_questions_and_answering_one_leaves_the_other(session: Session) -> None:
    contact, people = story(session)
    sessions = a_pledge(session, people.event, kind="hold_sessions", target=10, unit="training sessions")
    answers = say(session, contact, "about 120 employees so far and about 3 sessions", people, sessions)
    assert [(answer.kind, answer.pledge) for answer in answers] == [
        ("which_reading", people), ("which_reading", sessions),
    ]  # fmt: skip
    one, other = [answer.doubt for answer in answers]
    assert one is not None
    assert other is not None
    hearing(session, contact, one.words, NOW, one.source_ts).settle(one, 0)
    assert (people.reported, sessions.reported, one.state, other.state) == (120, 0, "settled", "open")
    hearing(session, contact, other.words, NOW, other.source_ts).settle(other, 0)
    assert (people.reported, sessions.reported, other.state) == (120, 3, "settled")


def test_a_session_still_to_come_is_not_booked_beside_the_people_trained(session: Session) -> None:
    contact, people = story(session)
    sessions = a_pledge(session, people.event, kind="hold_sessions", target=10, unit="training sessions")
    answers = say(session, contact, "trained 40 employees so far and will hold 3 sessions", people, sessions)
    assert [answer.kind for answer in answers] == ["booked"]
    assert (people.reported, sessions.reported) == (40, 0)


def test_everything_one_message_did_is_undone_at_once(session: Session) -> None:
    contact, pledge = story(session)
    before = planning.open_checkin(session, contact)
    assert before is not None
    (answer,) = say(session, contact, "120 so far", pledge)
    assert answer.change_id is not None
    taking_back.undo(session, answer.change_id, STAFF.key, NOW)
    assert (pledge.reported, pledge.last_heard_at, contact.last_words) == (0, None, None)
    assert (before.state, planning.open_checkin(session, contact)) == ("asked", before)


def test_a_thing_without_a_number_is_done_by_saying_so(session: Session) -> None:
    contact, page = story(session, kind="create_resource", target=None, unit=None, words="a web page")
    (answer,) = say(session, contact, "done", page)
    assert answer.kind == "done"
    assert page.state == "done"


@pytest.mark.parametrize("words", ["120 so far", "50 more", "we gave 500"])
def test_a_number_is_no_account_of_a_deed(session: Session, words: str) -> None:
    contact, policy = story(session, kind="policy", target=None, unit=None, words="a policy")
    (answer,) = say(session, contact, words, policy)
    assert answer.kind == "no_number"
    assert progress.account(session, policy) == []


@pytest.mark.parametrize("words", ["2.5 people so far", "-5 so far", "1000000000 so far"])
def test_a_number_nobody_can_mean_changes_nothing(session: Session, words: str) -> None:
    contact, pledge = story(session)
    (answer,) = say(session, contact, words, pledge)
    assert (answer.kind, pledge.reported) == ("bad_number", 0)


def test_an_endless_answer_changes_nothing_and_says_so(session: Session) -> None:
    contact, pledge = story(session)
    (answer,) = say(session, contact, "120 so far. " + "It was a good day for all of us. " * 400, pledge)
    assert (answer.kind, pledge.reported) == ("too_long", 0)
    assert answer.because.startswith("was a good day for all of us. It was")


def test_staff_may_tell_what_they_heard_and_it_says_how(session: Session) -> None:
    contact, pledge = story(session)
    told = Hearing(session, PLANNER, contact, Words("85 more", "C0STAFF", "1669300009.1"), STAFF.key, NOW, "by phone")
    replies.take(told, VOCABULARY, [pledge])
    entry = progress.account(session, pledge)[-1]
    assert (entry.amount, entry.told_how, entry.noted_by, entry.said_by_id) == (85, "by phone", STAFF.key, contact.id)


def test_a_deleted_message_keeps_its_figure_and_loses_its_words_everywhere(session: Session) -> None:
    contact, pledge = story(session)
    say(session, contact, "120 so far, can you send posters to Maria?", pledge)
    deleted = hearing(session, contact, "", NOW)
    hiding.hide_message(session, deleted.words, deleted.by, NOW, danger=False)
    assert pledge.reported == 120
    assert contact.last_words is None
    assert [entry.words for entry in progress.account(session, pledge)] == [None]
    assert [request.words for request in open_requests(session)] == [None]
