"""Which check-ins are struck, and with what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy.orm import Session

from bot.checkins import planning, striking
from bot.checkins.model import CheckIn
from bot.ground import audit, origin
from tests.checkins.builders import PLANNER, TERRY, a_pledge, an_event, ask, at
from tests.checkins.test_jobs import JOB
from tests.conftest import NOW
from tests.ground.hearing import heard
from tests.people.builders import a_contact, a_partner, a_person

MORNING = at("2022-11-28T09:00")


def waiting(session: Session, count: int) -> list[CheckIn]:
    """Of so many contacts, each of a partner with a pledge; the first waits longest."""
    event, found = an_event(session), []
    for number in range(count):
        partner = a_partner(session, f"Example Lines {number}")
        contact = a_contact(session, partner, a_person(f"U0PAT{number}", zone=TERRY.zone))
        a_pledge(session, event, partners=[partner])
        planning.plan(session, PLANNER, contact, NOW)
        checkin = planning.open_checkin(session, contact)
        assert checkin
        found.append(checkin)
    with audit.change(session, "spread", "clock", NOW):
        for ahead, checkin in enumerate(reversed(found)):
            checkin.due_at = MORNING - timedelta(minutes=ahead)
    return found


def ids(checkins: Sequence[CheckIn]) -> list[int]:
    return [checkin.id for checkin in checkins]


def test_whoever_waits_longest_is_struck_first_and_no_more_than_are_wanted(session: Session) -> None:
    every = ids(waiting(session, 4))
    assert striking.due(session, MORNING, (), 10) == every
    assert striking.due(session, MORNING, (), 2) == every[:2]
    assert striking.due(session, MORNING, every[:1], 2) == every[1:3]
    assert striking.due(session, MORNING - timedelta(minutes=2), (), 10) == every[:2]


def test_of_those_who_wait_equally_long_the_first_comes_first(session: Session) -> None:
    every = waiting(session, 4)
    with audit.change(session, "spread", "clock", NOW):
        for checkin in every:
            checkin.due_at = MORNING
    assert striking.due(session, MORNING, (), 10) == ids(every)
    assert ids(striking.struck(session, ids(every))) == ids(every)


def test_who_was_asked_comes_with_all_that_they_were_asked_about(session: Session) -> None:
    first, second = waiting(session, 2)
    said = {"words": "and 40 posters", "kind": "distribute_materials"}
    more = a_pledge(session, partners=[first.contact.partner], **said)
    ask(session, first, MORNING)
    session.expire_all()
    struck = striking.struck(session, [second.id, first.id])
    with heard(session) as statements:
        shown = [(one.contact.name, [covers.pledge.words for covers in one.pledges]) for one in struck if one is first]
    assert shown == [(first.contact.name, ["we will train 250 employees", more.words])]
    assert statements == []
    assert ids(struck) == [second.id, first.id]


def test_many_are_asked_with_as_many_statements_as_few(session: Session) -> None:
    def statements(of: list[CheckIn]) -> int:
        session.flush()
        session.expunge_all()
        with heard(session) as told:
            done = JOB.run(session, ids(of), MORNING)
        assert [one["did"] for one in done] == ["ask"] * len(of)
        return len(told)

    origin.known(session)  # It is read once in a session.
    every = waiting(session, 14)
    assert statements(every[:2]) == statements(every[2:])
