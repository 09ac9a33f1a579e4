"""A notice is saved with its cause, once for each thing it is for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import audit
from bot.ground.blockkit import Message, message, says
from bot.ground.db import Database
from bot.notices import outbox
from bot.notices.outbox import Notice, To
from tests.conftest import NOW

WORDS, OTHERS = message(says("120 of 250")), message(says("165 of 250"))
STAFF_ROOM = To("C1")


def a_notice(session: Session, key: str = "ask:42", to: To = STAFF_ROOM, words: Message = WORDS) -> Notice:
    assert outbox.post(session, key, to, words, NOW, about=("checkin", 42))
    notice = outbox.with_key(session, key)
    assert notice is not None
    return notice


def test_a_notice_keeps_all_that_sending_needs(session: Session) -> None:
    outbox.post(session, "ask:42", To("C1", "1.5"), WORDS, NOW, about=("checkin", 42), language="es", bulk=True)
    notice = outbox.with_key(session, "ask:42")
    assert notice is not None
    assert (notice.recipient, notice.channel, notice.thread_ts) == ("C1", "C1", "1.5")
    assert (notice.text, notice.blocks) == (WORDS.text, WORDS.blocks)
    assert (notice.state, notice.method, notice.language, notice.bulk) == ("waiting", "post", "es", True)
    assert (notice.about, notice.about_id, notice.posted_at) == ("checkin", 42, NOW)


@pytest.mark.parametrize(("recipient", "person"), [("U1", True), ("W1", True), ("C1", False), ("D1", False)])
def test_a_persons_channel_is_known_only_at_sending(session: Session, recipient: str, person: bool) -> None:
    assert To(recipient).is_person is person
    assert a_notice(session, to=To(recipient)).channel == (None if person else recipient)


def test_one_key_makes_one_notice_and_the_first_words_stand(session: Session) -> None:
    a_notice(session)
    assert not outbox.post(session, "ask:42", To("C2"), OTHERS, NOW)
    assert [one.text for one in session.scalars(select(Notice))] == [WORDS.text]


def test_a_notice_goes_with_the_command_that_failed(database: Database) -> None:
    def fail() -> None:
        with database.write() as session:
            a_notice(session)
            raise RuntimeError("on the way")

    with pytest.raises(RuntimeError):
        fail()
    with database.read() as session:
        assert session.scalars(select(Notice)).all() == []


def test_a_notice_knows_the_change_it_tells_of(session: Session) -> None:
    with audit.change(session, "record pledge", "T1:U1", NOW) as change:
        told = a_notice(session)
    assert told.change_id == change.id
    assert a_notice(session, "alone").change_id is None


def test_a_waiting_notice_is_rewritten(session: Session) -> None:
    notice = a_notice(session)
    outbox.revise(session, "ask:42:again", notice, OTHERS, NOW)
    session.refresh(notice)
    assert (notice.text, notice.blocks) == (OTHERS.text, OTHERS.blocks)
    assert outbox.with_key(session, "ask:42:again") is None


def test_a_sent_notice_is_edited_where_it_stands(session: Session) -> None:
    notice = a_notice(session)
    notice.state, notice.ts = "sent", "9.5"
    session.flush()
    outbox.revise(session, "ask:42:again", notice, OTHERS, NOW + timedelta(hours=1))
    edit = outbox.with_key(session, "ask:42:again")
    assert edit is not None
    assert (edit.method, edit.channel, edit.ts, edit.text) == ("revise", "C1", "9.5", OTHERS.text)
    assert (edit.about, edit.about_id) == ("notice", notice.id)
    assert notice.text == WORDS.text


def test_a_cancelled_notice_is_not_brought_back_by_rewriting(session: Session) -> None:
    notice = a_notice(session)
    outbox.cancel(session, "checkin", 42)
    session.refresh(notice)
    outbox.revise(session, "ask:42:again", notice, OTHERS, NOW)
    session.refresh(notice)
    assert (notice.state, notice.text) == ("cancelled", WORDS.text)


def test_only_what_still_waits_is_cancelled(session: Session) -> None:
    waiting, sent, other = a_notice(session), a_notice(session, "ask:43"), a_notice(session, "ask:44")
    sent.state, other.about_id = "sent", 44
    session.flush()
    outbox.cancel(session, "checkin", 42)
    session.expire_all()
    assert (waiting.state, sent.state, other.state) == ("cancelled", "sent", "waiting")


def test_a_notice_is_found_where_it_stands_and_an_edit_of_it_is_not(session: Session) -> None:
    notice = a_notice(session)
    notice.state, notice.ts = "sent", "9.5"
    session.flush()
    outbox.revise(session, "edit", notice, OTHERS, NOW)
    assert outbox.at(session, "C1", "9.5") is notice
    assert outbox.at(session, "C2", "9.5") is None


def test_all_that_speaks_of_a_row_is_found_oldest_first(session: Session) -> None:
    first, second = a_notice(session), a_notice(session, "nudge:42")
    assert outbox.about(session, "checkin", 42) == [first, second]
    assert outbox.about(session, "checkin", 43) == []


def test_what_could_not_be_sent_is_listed(session: Session) -> None:
    notice = a_notice(session)
    a_notice(session, "ask:43")
    notice.state, notice.reason = "parked", "channel_not_found"
    session.flush()
    assert outbox.parked(session) == [notice]


def test_what_an_undone_change_had_still_to_say_is_called_off(session: Session) -> None:
    with audit.change(session, "create partner", "T1:U1", NOW) as change:
        outbox.post(session, "told", outbox.To("C1"), WORDS, NOW)
    outbox.post(session, "other", outbox.To("C1"), WORDS, NOW)
    outbox.cancel_waiting(session, change.id)
    states = {notice.key: notice.state for notice in session.scalars(select(outbox.Notice))}
    assert states == {"told": "cancelled", "other": "waiting"}
