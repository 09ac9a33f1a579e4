"""Somebody wishes to be forgotten: nothing kept, and nothing of ours in Slack, tells of them, and no figure moves."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.desk.model import Request
from bot.ground.db import Database
from bot.operations import erasing, retelling, rows
from bot.operations.backup import back_up
from bot.operations.restore import restore
from bot.people import commands as people
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from tests.checkins.builders import PLANNER
from tests.conftest import NOW
from tests.exchange.a_sheet import as_csv
from tests.fake_slack import Message
from tests.journeys import canary
from tests.journeys.office import Office

SAID = "Terry here: 25 more from the Blue Depot were trained on Monday"
REACHED = "terry.sample@rtd.example"


def nobody(_done: int, _of: int) -> None:
    return None


def known_everywhere(office: Office) -> None:
    """Terry has answered, asked for posters, sent a file, changed how they are reached, and was quoted."""
    canary.busy(office)
    office.link(f"RTD Terry Sampel {REACHED} 209 555 0177")
    office.link(f"RTD <@{office.terry}|terry> Terry Sample, training lead, {REACHED}, 209 555 0188")
    office.say(office.terry, SAID)
    office.say(office.dana, f"<@{office.terry}> told me that Terry Sample is on leave in June", office.staff_room)
    office.command(office.dana, "Alliance 4 You will hold 3 sessions, says Terry Sample")


def erased(office: Office, who: str = "Terry Sample") -> None:
    office.bot.sender.release()
    office.close()
    with office.database.write() as session:
        theirs = erasing.person_of(session, who)
        erasing.refuse_to_erase(session, theirs, [office.dana])
        done = erasing.erase(session, PLANNER, theirs, "terminal", office.clock.now(), nobody)
        retelling.tell_anew(session, done.notices, office.clock.now())
    erasing.leave_no_trace(office.database)


def traces(office: Office) -> list[str]:
    reached = [office.terry, "Terry Samp", REACHED, "555 0188", "555 0177"]
    return [*reached, "Blue Depot", "training lead", "send us posters"]


def everything_kept(database: Database) -> str:
    """All rows; of a file, all bytes of it and of whatever stands beside it."""
    with database.engine.connect() as connection:
        every = [str(tuple(row)) for table in rows.tables() for row in connection.execute(select(table))]
    beside = database.file.parent.glob(f"{database.file.name}*") if database.file else []
    return "\n".join([*every, *(file.read_bytes().decode("latin-1") for file in beside)])


def stands_in(kept: str, office: Office) -> list[str]:
    return [trace for trace in traces(office) if trace in kept]


def figures(database: Database) -> list[tuple[int | None, int]]:
    with database.read() as session:
        return [(one.target, one.reported) for one in session.scalars(select(Pledge).order_by(Pledge.id))]


def shown(message: Message) -> str:
    return f"{message.text} {message.blocks}"


def test_nothing_kept_tells_of_who_was_erased_and_no_figure_moves(office: Office) -> None:
    known_everywhere(office)
    before = figures(office.database)
    assert stands_in(everything_kept(office.database), office) == traces(office)
    erased(office)
    assert stands_in(everything_kept(office.database), office) == []
    assert figures(office.database) == before
    assert (250, 145) in before


def test_the_bots_own_messages_in_slack_tell_of_them_no_more(office: Office) -> None:
    known_everywhere(office)
    places = [office.staff_room, office.digest_room, office.hall, office.dana, office.terry]
    count = [len(office.told(place)) for place in places]
    assert any("Terry Sample" in shown(one) for one in office.told(office.staff_room))
    erased(office)
    office.start()
    office.strike()
    assert [len(office.told(place)) for place in places] == count
    for place in places:
        for message in office.told(place):
            assert stands_in(shown(message), office) == []
    assert office.last(office.terry).text == "This message was removed at somebody's wish."


def test_the_promise_is_left_to_whoever_else_there_is(office: Office) -> None:
    office.promised()
    office.link("RTD Lou Sample, 209 555 0199")
    erased(office)
    with office.database.read() as session:
        (pledge,) = session.scalars(select(Pledge))
        asked = people.contacts_of(session, pledge.lead, office.clock.now().date())
    assert [one.name for one in asked] == ["Lou Sample"]
    office.start()
    office.skip(days=40)
    assert any("Lou Sample" in shown(one) for one in office.calls())
    assert office.command(office.dana, "status RTD").startswith("*San Joaquin RTD")


def test_who_was_erased_and_writes_again_is_somebody_new(office: Office) -> None:
    office.promised()
    erased(office)
    office.start()
    office.say(office.terry, "25 more")
    assert figures(office.database) == [(250, 0)]
    office.link(f"RTD <@{office.terry}|terry>")
    office.say(office.terry, "25 more")
    assert figures(office.database) == [(250, 25)]


def test_a_name_that_is_a_firms_or_a_word_is_taken_from_no_sentence(office: Office) -> None:
    office.hold_event()
    office.save(office.promise("Will Moss Trucking will train 60 drivers by 9 May"))
    office.link("Will Moss Trucking Will Moss, 209 555 0142")
    office.link("Will Moss Trucking Will, 209 555 0143")
    erased(office, "Will Moss")
    erased(office, "Will")
    with office.database.read() as session:
        (pledge,) = session.scalars(select(Pledge))
        assert (pledge.lead.name, pledge.words) == ("Will Moss Trucking", "will train 60 drivers by 9 May")
        assert [one.name for one in session.scalars(select(Contact))] == ["[erased]", "[erased]"]
    assert "555 014" not in everything_kept(office.database)


def test_what_a_colleague_shares_with_them_stays_the_colleagues(office: Office) -> None:
    office.promised()
    office.link(f"RTD <@{office.terry}|terry> Terry Sample, office@rtd.example, 209 555 0188")
    office.link("RTD Lou Sample, office@rtd.example, 209 555 0188")
    office.save(office.promise("Acme Freight will train 60 drivers by 9 May"))
    office.link("Acme Freight Terry Sample, 209 555 0142")
    erased(office, office.terry)
    with office.database.read() as session:
        kept = [(one.name, one.email, one.phone) for one in session.scalars(select(Contact).order_by(Contact.id))]
    assert kept == [
        ("[erased]", None, None),
        ("Lou Sample", "office@rtd.example", "209 555 0188"),
        ("Terry Sample", None, "209 555 0142"),
    ]


def test_nobody_is_erased_while_a_report_of_danger_is_open(office: Office) -> None:
    office.promised()
    office.say(office.terry, canary.STORY)
    with office.database.read() as session, pytest.raises(erasing.NotErased, match="danger"):
        erasing.refuse_to_erase(session, erasing.person_of(session, "Terry Sample"), [])


def test_nobody_is_erased_while_a_sheet_that_may_name_them_waits_for_a_yes(office: Office) -> None:
    office.promised()
    office.drop(office.dana, "partners.csv", as_csv(["Partner", "Contact"], ["Acme Freight", "Terry Sample"]))
    with office.database.read() as session, pytest.raises(erasing.NotErased, match=r"partners\.csv"):
        erasing.refuse_to_erase(session, erasing.person_of(session, "Terry Sample"), [])


def test_our_own_people_and_who_is_not_the_only_one_are_not_erased(office: Office) -> None:
    office.promised()
    office.save(office.promise("Acme Freight will train 60 drivers by 9 May"))
    office.link("Acme Freight Terry Sample, 209 555 0142")
    with office.database.read() as session:
        with pytest.raises(erasing.NotErased, match="More than one person") as refused:
            erasing.person_of(session, "terry sample")
        for one in session.scalars(select(Contact)):
            assert one.public_id in str(refused.value)
            assert erasing.person_of(session, one.public_id) == [one]
        with pytest.raises(erasing.NotErased, match="Nobody is called"):
            erasing.person_of(session, "Mel Sample")
        with pytest.raises(erasing.NotErased, match="is staff"):
            erasing.refuse_to_erase(session, erasing.person_of(session, office.terry), [office.terry])


def test_what_they_wished_for_is_closed_and_undo_brings_nothing_back(office: Office) -> None:
    known_everywhere(office)
    erased(office)
    office.start()
    with office.database.read() as session:
        assert not [one for one in session.scalars(select(Request)) if one.state == "open" and one.kind == "materials"]
    for _ in range(6):
        office.command(office.dana, "undo")
    assert stands_in(everything_kept(office.database), office) == []


@pytest.mark.usefixtures("no_former_tables")
def test_a_backup_from_before_is_erased_again_when_it_comes_back(office: Office, tmp_path: Path) -> None:
    known_everywhere(office)
    backup = tmp_path / "before.backup"
    back_up(office.database, backup, nobody)
    erased(office)
    done = restore(office.database, backup, PLANNER, office.clock.now(), nobody)
    assert done.erased == len(["Terry Sampel", "Terry Sample"])
    assert done.kept
    assert stands_in(everything_kept(office.database), office) == []
    assert (250, 145) in figures(office.database)
    with closing(Database(office.database.url.render_as_string(hide_password=False))) as again:
        assert erasing.erased_in(again)
    back_up(office.database, tmp_path / "after.backup", nobody)
    assert stands_in((tmp_path / "after.backup").read_bytes().decode("latin-1"), office) == []


def test_of_two_hundred_people_erased_at_once_nothing_is_left(office: Office) -> None:
    office.hold_event()
    office.save(office.promise("Acme Freight will train 6,000 drivers by 9 May"))
    names = [f"Contact Number{number:03}" for number in range(200)]
    with office.database.write() as session:
        (pledge,) = session.scalars(select(Pledge))
        for name in names:
            one = people.link_contact(
                session, pledge.lead, name=name, email=f"{name[-3:]}@acme.example", by="T1:U1", now=office.clock.now()
            )
            progress.book(
                session, pledge, "add", 1, words=f"{name} here: one more of our drivers trained", because="one more",
                noted_by="T1:U1", order_ts=None, as_of=NOW.date(), now=office.clock.now(), said_by=one,
            )  # fmt: skip
    with office.database.write() as session:
        every = list(session.scalars(select(Contact)))
        erasing.erase(session, PLANNER, every, "terminal", office.clock.now(), nobody)
    erasing.leave_no_trace(office.database)
    kept = everything_kept(office.database)
    assert len(every) == len(names)
    assert not [trace for trace in ("Contact Number", "@acme.example", "of our drivers trained") if trace in kept]
    assert figures(office.database) == [(6_000, 200)]


def test_where_no_database_can_tell_it_is_said_that_nobody_knows(office: Office, tmp_path: Path) -> None:
    office.promised()
    back_up(office.database, tmp_path / "kept.backup", nobody)
    with closing(Database(f"sqlite:///{tmp_path}/fresh.db")) as fresh:
        assert restore(fresh, tmp_path / "kept.backup", PLANNER, office.clock.now(), nobody).erased is None
        assert restore(fresh, tmp_path / "kept.backup", PLANNER, office.clock.now(), nobody).erased == 0
