"""Two names turn out to be one partner, or one to be two: nothing on record is rewritten, and nothing is lost."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from bot.ground import taking_back
from bot.ground.refusal import Refused
from bot.people import amending
from bot.people.commands import close_partners, partner_named
from bot.people.merging import other_names
from bot.people.model import Partner
from bot.pledges.commands import open_pledges
from tests.conftest import NOW
from tests.people.builders import STAFF, a_partner
from tests.progress.builders import heard, promised

RTD, VALLEY = "San Joaquin RTD", "Valley Transit"


def two(session: Session) -> tuple[Partner, Partner]:
    for name, target in ((RTD, 250), (VALLEY, 40)):
        heard(session, promised(session, None, name, target=target), "set", 7)
    return a_partner(session, RTD), a_partner(session, VALLEY)


def targets(session: Session, partner: Partner) -> list[int | None]:
    return [pledge.target for pledge in open_pledges(session, partner)]


def test_two_partners_become_one_and_two_again_with_all_that_they_had(session: Session) -> None:
    rtd, valley = two(session)
    amending.join(session, rtd, "valley  TRANSIT", STAFF.key, NOW)
    assert targets(session, rtd) == [250, 40]
    assert partner_named(session, VALLEY) is rtd
    promised(session, None, VALLEY, target=9)
    assert amending.part(session, rtd, VALLEY, STAFF.key, NOW)[0] == [valley]
    assert (targets(session, rtd), targets(session, valley)) == ([250, 9], [40])
    assert partner_named(session, VALLEY) is valley
    assert close_partners(session, "Valley Transits") == [valley]
    assert other_names(session, rtd) == []


def test_undo_takes_either_back(session: Session) -> None:
    rtd, valley = two(session)
    taking_back.undo(session, amending.join(session, rtd, VALLEY, STAFF.key, NOW), STAFF.key, NOW)
    assert (targets(session, rtd), targets(session, valley)) == ([250], [40])
    assert partner_named(session, VALLEY) is valley
    amending.join(session, rtd, VALLEY, STAFF.key, NOW)
    taking_back.undo(session, amending.part(session, rtd, VALLEY, STAFF.key, NOW)[1], STAFF.key, NOW)
    assert targets(session, rtd) == [250, 40]
    assert partner_named(session, VALLEY) is rtd


def test_a_name_that_nobody_has_becomes_another_name_and_is_one_no_more(session: Session) -> None:
    rtd, _ = two(session)
    amending.join(session, rtd, "The Regional Bus", STAFF.key, NOW)
    assert other_names(session, rtd) == ["The Regional Bus"]
    assert amending.part(session, rtd, "The Regional Bus", STAFF.key, NOW)[0] == []
    assert partner_named(session, "The Regional Bus") is None


def test_of_a_chain_only_the_one_named_leaves(session: Session) -> None:
    rtd, valley = two(session)
    coast = a_partner(session, "Coast Lines")
    amending.join(session, valley, "Coast Lines", STAFF.key, NOW)
    amending.join(session, rtd, VALLEY, STAFF.key, NOW)
    assert other_names(session, rtd) == [VALLEY, "Coast Lines"]
    assert amending.part(session, rtd, "Coast Lines", STAFF.key, NOW)[0] == [coast]
    assert other_names(session, rtd) == [VALLEY]
    assert partner_named(session, "Coast Lines") is coast
    amending.join(session, rtd, "Coast Lines", STAFF.key, NOW)
    assert amending.part(session, rtd, VALLEY, STAFF.key, NOW)[0] == [valley]
    assert partner_named(session, VALLEY) is valley
    assert other_names(session, rtd) == ["Coast Lines"]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        (RTD, "same_already"),
        ("san joaquin rtd", "same_already"),
        ("Valley Transitt", "partner_close"),
        ("…", "no_name"),
    ],
)
def test_what_is_no_other_name_is_refused_at_its_field(session: Session, name: str, key: str) -> None:
    rtd, _ = two(session)
    with pytest.raises(Refused, match=key):
        amending.join(session, rtd, name, STAFF.key, NOW)
    with pytest.raises(Refused, match="no_such_name"):
        amending.part(session, rtd, name, STAFF.key, NOW)
