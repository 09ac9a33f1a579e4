"""Staff say in a form which digest goes where, change and end it, through the bot's own doors."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import openpyxl
import pytest
from sqlalchemy import select

from bot.ground import audit
from bot.people.model import Partner
from tests.fake_slack import Fault, Message
from tests.journeys.office import Office

pytestmark = pytest.mark.digests

SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""The room's own tests try both engines."""
MONDAY = datetime(2022, 11, 14, 17, 0, tzinfo=UTC)
"""At nine in California."""


def the_list(office: Office) -> Message:
    """As it stands in Dana's direct message."""
    office.say(office.dana, "digests")
    return office.last(office.dana)


def opened(office: Office, action: str, value: str | None = None) -> None:
    office.click(office.dana, the_list(office), action, value)
    office.form(office.dana)


@SQLITE
def test_staff_set_change_and_end_a_digest(office: Office) -> None:
    office.promised()
    event = office.slack.add_channel("partners", [office.dana, office.terry])
    told = office.command(office.dana, "digests")
    assert told.startswith("1 digest is posted:\n*All events* to <#")
    assert (
        "for staff: names, calls, what we owe · each Monday at 9:00 AM (America/Los_Angeles) · next Mon 14 Nov" in told
    )

    opened(office, "subscription.new")
    errors = office.submit(office.dana, other_channel=event, other_zone="Atlantis", form="public")
    assert errors == {
        "other_zone": "I know no time zone “Atlantis”. Please write it like America/Boise, or choose one from the list."
    }
    office.submit(
        office.dana, other_channel=event, other_zone="Denver", form="public", event="Stockton (November 2022)",
        rhythm="monthly", weekday="1", hour="15", quiet="silence",
    )  # fmt: skip
    saved = office.last(office.dana)
    assert saved.text.splitlines()[:2] == [
        "Saved. This is what will be posted:",
        f"*Stockton (November 2022)* to <#{event}> · figures only: nobody is named · the first Tuesday of each month "
        "at 3:00 PM (America/Denver) · silent when nothing moved · next Tue 6 Dec",
    ]
    office.skip_to(datetime(2022, 12, 6, 21, 59, tzinfo=UTC))
    assert office.told(event) == []
    office.skip_to(datetime(2022, 12, 6, 22, 0, tzinfo=UTC))
    (digest,) = office.posts(event)
    assert "250 employees promised" in digest.text
    assert "RTD" not in digest.text

    opened(office, "subscription.change:1")
    assert office.submit(office.dana, rhythm="weekly", quiet="line", hour="23") == {}
    assert "each Tuesday at 11:00 PM" in office.last(office.dana).text
    assert "next Tue 13 Dec" in office.last(office.dana).text
    office.click(office.dana, the_list(office), "subscription.end:1")
    assert office.last(office.dana).text.startswith(f"*Stockton (November 2022)* is posted to <#{event}> no more.")
    office.click(office.dana, office.last(office.dana), "change.undo")
    assert "2 digests are posted" in the_list(office).text


@SQLITE
@pytest.mark.parametrize("fault", [None, Fault.RESET_AFTER_ACCEPT, Fault.RESET_BEFORE])
def test_a_digest_has_its_chart_and_its_workbook_in_its_thread_once(office: Office, fault: Fault | None) -> None:
    office.promised()
    if fault:
        office.slack.faults.next("files.completeUploadExternal", fault)
    office.skip_to(MONDAY)
    for _ in range(3):
        office.strike()
    (digest,) = office.posts(office.digest_room)
    followed = [one for one in office.told(office.digest_room) if one.files]
    assert {one.thread_ts for one in followed} == {digest.ts}
    chart, workbook = sorted((file for one in followed for file in one.files), key=lambda file: file["name"])
    assert (chart["name"], chart["data"][:4]) == ("events-2022-11-14.png", b"\x89PNG")
    assert (workbook["name"], workbook["title"]) == (
        "events-2022-11-14.xlsx", "The figures as a workbook: all events, as of 14 November 2022",
    )  # fmt: skip
    pledges = openpyxl.load_workbook(io.BytesIO(workbook["data"]))["pledges"]
    assert 250 in [cell.value for cell in pledges[2]]
    assert chart["alt"].startswith("All events: week of Mon 14 Nov. Trained since: employees: promised 250, reported 0")


@SQLITE
def test_two_submits_of_the_same_make_one_and_nobody_else_may(office: Office) -> None:
    office.hold_event()
    for _ in range(2):
        opened(office, "subscription.new")
        assert office.submit(office.dana, form="public", channel="digest") == {}
    assert office.last(office.dana).text.startswith("That one stands already, just so; I changed nothing:")
    assert "2 digests are posted" in office.command(office.dana, "digests")
    assert "digest" not in office.command(office.sam, "digests")


@SQLITE
def test_a_staff_digest_is_held_back_where_an_outsider_reads_and_the_public_one_is_posted(office: Office) -> None:
    office.promised()
    room = office.slack.add_channel("partners", [office.dana, office.terry])
    for form in ("staff", "public"):
        opened(office, "subscription.new")
        office.submit(office.dana, other_channel=room, form=form, hour="10")
    office.slack.channels[room].shared = True
    office.skip(days=4)
    (digest,) = office.posts(room)
    assert "RTD" not in digest.text
    assert "shared" in office.last(office.staff_room).text


@SQLITE
def test_a_digest_of_a_sector_in_a_state_tells_of_those_alone_down_to_its_workbook(office: Office) -> None:
    office.promised()
    office.save(office.promise("Delta Trucking will train 40 drivers"))
    with office.bot.db.write() as session, audit.change(session, "bring in", "clock", office.clock.now()):
        for partner, sector in zip(
            session.scalars(select(Partner).order_by(Partner.id)), ("Transit", "Trucking"), strict=True
        ):
            partner.sector = sector
        session.flush()
    opened(office, "subscription.new")
    assert not office.submit(office.dana, channel="staff", sector="Trucking", area="US:CA")
    assert office.last(office.dana).text.split("\n")[1].startswith("*All events, Trucking, California* to <#")
    office.skip_to(MONDAY)
    digest = next(one for one in office.posts(office.staff_room) if "week of" in one.text)
    assert digest.text.startswith("*All events, Trucking, California: week of Mon 14 Nov* · 1 promise")
    assert "40 drivers promised" in digest.text
    assert "employees" not in digest.text
    office.click(office.dana, digest, "digest.lines")
    assert office.last(office.dana).text.startswith("*Trucking, California* · 1 promise")
    (workbook,) = [file for one in office.told(office.staff_room) for file in one.files if "xlsx" in file["name"]]
    assert workbook["name"] == "events-trucking-ca-2022-11-14.xlsx"
    assert workbook["title"] == "The figures as a workbook: all events, Trucking, California, as of 14 November 2022"
    rows = list(openpyxl.load_workbook(io.BytesIO(workbook["data"]))["pledges"].values)
    assert [row for row in rows[1:] if 250 in row] == []
    assert len([row for row in rows[1:] if 40 in row]) == 1
    opened(office, "subscription.change:1")
    assert not office.submit(office.dana, sector="all", area="all")
    assert "*All events* to <#" in office.last(office.dana).text
