"""What somebody chose goes before how they write, and that before what Slack says of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import audit, taking_back
from bot.ground.db import Database
from bot.people.languages import choose_language, language_of, note_written
from tests.conftest import NOW
from tests.people.builders import INSTALLATION, STAFF, a_contact, a_partner, a_person


@pytest.fixture
def session(sqlite_database: Database) -> Iterator[Session]:
    with sqlite_database.write() as opened:
        yield opened
        opened.rollback()


def test_a_contact_begins_with_the_language_of_their_account(session: Session) -> None:
    contact = a_contact(session, a_partner(session), a_person(language="fr"))
    assert (contact.language, contact.language_from) == ("fr", "slack")
    assert a_contact(session, a_partner(session), a_person("U0PT", language="pt")).language == "en"


def test_how_they_write_goes_before_their_account(session: Session) -> None:
    contact = a_contact(session, a_partner(session), a_person())
    note_written(session, contact, "es", NOW)
    assert (contact.language, contact.language_from) == ("es", "written")
    note_written(session, contact, None, NOW)
    assert contact.language == "es"
    a_contact(session, a_partner(session), a_person())
    assert contact.language == "es", "linked once more, they still write Spanish"


def test_what_was_chosen_stays(session: Session) -> None:
    contact = a_contact(session, a_partner(session), a_person())
    choose_language(session, contact, "fr", STAFF.key, NOW)
    note_written(session, contact, "es", NOW)
    a_contact(session, a_partner(session), a_person(language="es"))
    assert (contact.language, contact.language_from) == ("fr", "chosen")


def test_both_are_written_down_with_who_and_when(session: Session) -> None:
    contact = a_contact(session, a_partner(session), a_person())
    note_written(session, contact, "es", NOW)
    choose_language(session, contact, "en", STAFF.key, NOW)
    named = select(audit.Change.what, audit.Change.by).where(audit.Change.what.like("%language"))
    assert [tuple(one) for one in session.execute(named.order_by(audit.Change.number))] == [
        ("note language", "reading"), ("choose language", STAFF.key),
    ]  # fmt: skip


def test_the_choice_can_be_undone(session: Session) -> None:
    contact = a_contact(session, a_partner(session), a_person())
    taking_back.undo(session, choose_language(session, contact, "fr", STAFF.key, NOW), STAFF.key, NOW)
    assert (contact.language, contact.language_from) == ("en", "slack")


def test_staff_are_spoken_to_in_english_and_anybody_else_in_their_own_language(session: Session) -> None:
    contact = a_contact(session, a_partner(session), a_person(language="en"))
    choose_language(session, contact, "es", STAFF.key, NOW)
    people = [a_person(STAFF.user_id, language="fr"), a_person(), a_person("U0SAM", language="fr"), a_person("U0X",
              language="pt")]  # fmt: skip
    assert [language_of(INSTALLATION, session, one) for one in people] == ["en", "es", "fr", "en"]
