"""Nobody reads or changes what is another partner's, by whatever way they come."""

from __future__ import annotations

from dataclasses import replace

from tests.matrix.accepted import as_it_stands, not_theirs
from tests.matrix.measuring import an_office, measure
from tests.matrix.people import Cast


def test_nothing_leaks_whoever_comes_by_whichever_way() -> None:
    with an_office() as office:
        found = measure(office, every=9)
    assert found.missing == []
    assert found.leaks == []
    assert found.accepted == []
    assert found.failed == []
    assert found.cells > 12 * 15


def test_the_count_would_see_a_row_or_a_message_that_is_somebody_elses() -> None:
    """A contact's own answer is theirs; the same of anybody else would be told, and so would what staff send them."""
    with an_office() as office:
        cast = Cast(office)
        (contact,) = [one for one in cast.people if one.kind == "contact, guest"]
        with office.bot.db.read() as session:
            before = as_it_stands(session)
        office.say(contact.user, "45 so far")
        with office.bot.db.read() as session:
            assert list(not_theirs(session, before, contact, cast)) == []
            for own in (None, "Alderquarry Transit"):
                told = "\n".join(not_theirs(session, before, replace(contact, own=own), cast))
                assert "of Birchlantern Freight" in told
                assert f"written to {office.slack.dm(contact.user)}" in told
