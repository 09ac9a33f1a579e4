"""What needs a person: opened, added to, closed."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session

from bot.desk import commands
from tests.conftest import NOW
from tests.people.builders import STAFF, a_contact, a_partner

BY = "clock"


def test_however_often_somebody_was_asked_in_vain_they_stand_on_the_list_once(session: Session) -> None:
    maria = a_contact(session, a_partner(session))
    first = commands.open_call(session, maria, "soon", BY, NOW, owner=STAFF.user_id, asked_on=[date(2022, 11, 23)])
    later = NOW + timedelta(days=30)
    second = commands.open_call(session, maria, None, BY, later, owner="U0ROBIN", asked_on=[date(2022, 12, 21)])
    assert second is first
    assert commands.open_requests(session, ("call",)) == [first]
    assert (first.words, first.owner, first.asked_on) == ("soon", STAFF.user_id, ["2022-11-23", "2022-12-21"])


def test_once_called_they_can_stand_on_it_again(session: Session) -> None:
    maria = a_contact(session, a_partner(session))
    first = commands.open_call(session, maria, None, BY, NOW)
    commands.close_calls(session, maria, STAFF.key, NOW)
    assert commands.open_requests(session) == []
    assert commands.open_call(session, maria, None, BY, NOW) is not first


def test_two_people_stand_on_it_side_by_side(session: Session) -> None:
    partner = a_partner(session)
    for name in ("Maria Example", "Alex Example"):
        commands.open_call(session, a_contact(session, partner, name=name), None, BY, NOW)
    assert [one.contact.name for one in commands.open_requests(session, ("call",)) if one.contact] == [
        "Maria Example",
        "Alex Example",
    ]
