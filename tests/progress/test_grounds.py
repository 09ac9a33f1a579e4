"""What a figure rests on, how it stood on a day, and the same numbers in groups."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from bot.people.model import Partner
from bot.pledges.model import Pledge, PledgePartner
from bot.progress.account import fold
from bot.progress.commands import account, book, verify_entry
from bot.progress.grounds import ground, stood
from bot.progress.groups import By, grouped
from bot.progress.model import ProgressEntry
from bot.progress.numbers import measures
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton
from tests.progress.test_numbers import TODAY, a_pledge

LA = ZoneInfo("America/Los_Angeles")
FAR = date(2030, 1, 1)

ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(["set", "add", "done", "verify"]),
        st.none() | st.integers(0, 500),
        st.sampled_from(["self_reported", "certificates", "attendance_list", "company_registered"]),
        st.integers(0, 200),
    ),
    max_size=12,
)


def an_account(told: list[tuple[Any, int | None, Any, int]]) -> list[ProgressEntry]:
    return [
        ProgressEntry(
            id=n, pledge_id=1, kind=kind, amount=amount, basis=basis, order_ts=f"{n}.0", at=NOW,
            as_of=date.fromordinal(NOW.date().toordinal() + days),
        )
        for n, (kind, amount, basis, days) in enumerate(told, 1)
    ]  # fmt: skip


@given(ENTRIES, st.integers(0, 200))
def test_the_parts_by_basis_always_add_up_to_what_is_reported(told: list[Any], days: int) -> None:
    entries, day = an_account(told), date.fromordinal(NOW.date().toordinal() + days)
    assert sum(ground(entries, LA, day).by_basis.values()) == fold(entries, day).reported


@given(ENTRIES)
def test_what_is_verified_always_rests_on_the_line_that_verified_it(told: list[Any]) -> None:
    entries = an_account(told)
    found, totals = ground(entries, LA, FAR), fold(entries, FAR)
    last = [entry for entry in entries if entry.kind == "verify"][-1:]
    assert [entry for entry in found.entries if entry.kind == "verify"] == last
    assert not totals.verified or found.verified_by == last[0].basis


def test_a_corrected_figure_rests_on_its_correction_and_is_known_as_that_is() -> None:
    entries = an_account([("set", 450, "self_reported", 0), ("correct", 45, "staff_estimate", 90)])
    entries[1].ref_id = 1
    found = ground(entries, LA, NOW.date())
    assert found.by_basis == {"staff_estimate": 45}
    assert [entry.kind for entry in found.entries] == ["set", "correct"]
    assert found.as_of == NOW.date()


def test_a_set_rests_on_itself_and_an_add_on_both() -> None:
    told = [("add", 30, "self_reported", 0), ("set", 100, "company_registered", 5), ("add", 20, "certificates", 9)]
    found = ground(an_account(told), LA, FAR)
    assert found.by_basis == {"company_registered": 100, "certificates": 20}
    assert found.as_of == date(2022, 11, 19)


def test_a_day_that_is_only_that_of_the_answer_is_told_as_such(session: Session) -> None:
    pledge = promised(session, stockton(session), "RTD")
    heard(session, pledge, "set", 100)
    assert ground(account(session, pledge), LA, FAR).day_of_answer
    book(
        session, pledge, "add", 20, words="20 more in October", because=None, noted_by=STAFF, order_ts=None,
        as_of=date(2022, 11, 30), now=NOW,
    )  # fmt: skip
    assert not ground(account(session, pledge), LA, FAR).day_of_answer


def test_a_pledge_as_it_stood_knows_nothing_of_later_and_leaves_the_row_alone(session: Session) -> None:
    pledge = promised(session, stockton(session), "RTD")
    heard(session, pledge, "set", 100, days=1)
    heard(session, pledge, "done", 250, days=40)
    then = stood(pledge, account(session, pledge), LA, date(2022, 12, 1))
    assert (then.reported, then.state, pledge.reported, pledge.state) == (100, "open", 250, "done")
    now = stood(pledge, account(session, pledge), LA, FAR)
    assert (now.reported, now.verified, now.state) == (pledge.reported, pledge.verified, pledge.state)
    session.flush()
    assert session.query(Pledge).count() == 1


def of_partner(number: int, sector: str | None, **given: Any) -> Pledge:
    partner = Partner(id=number, name=f"Example {number}", sector=sector)
    return a_pledge(partners=[PledgePartner(lead=True, partner=partner)], **given)


PLEDGES = st.lists(
    st.builds(
        of_partner,
        number=st.integers(1, 4),
        sector=st.sampled_from([None, "transit", "trucking"]),
        kind=st.sampled_from(["train", "hold_sessions", "policy"]),
        unit=st.sampled_from(["drivers", "Drivers", "companies"]),
        programme=st.sampled_from([None, "TAT", "BOTL"]),
        target=st.none() | st.integers(0, 500),
        reported=st.integers(0, 600),
        verified=st.integers(0, 600),
        state=st.sampled_from(["open", "done", "withdrawn"]),
    ),
    max_size=15,
)


@given(PLEDGES, st.sampled_from(["event", "partner", "programme", "sector", "standing"]))
def test_groups_together_are_the_whole_unit_by_unit(pledges: list[Pledge], by: By) -> None:
    """No unit, kind or measure leaks into another group's, nothing counts twice, and no surplus fills a gap."""
    groups = grouped(pledges, by, TODAY)
    for whole in measures(pledges):
        parts = [
            one
            for group in groups
            for one in group.measures
            if (one.kind, one.unit.lower(), one.pledged is None)
            == (whole.kind, whole.unit.lower(), whole.pledged is None)
        ]
        for name in ("reported", "verified", "surplus", "promises"):
            assert sum(getattr(one, name) for one in parts) == getattr(whole, name)
        assert whole.pledged is None or sum(one.pledged or 0 for one in parts) == whole.pledged
        shortfalls = sum(
            max(0, (one.target or 0) - one.reported)
            for one in pledges
            if one.state != "withdrawn"
            if (one.kind, (one.unit or "").lower()) == (whole.kind, whole.unit.lower()) and one.target is not None
        )
        assert whole.pledged is None or whole.pledged - whole.reported == shortfalls
    assert sum(group.promises for group in groups) == sum(one.state != "withdrawn" for one in pledges)


def test_a_joint_pledge_counts_with_its_lead_and_one_without_a_sector_says_so() -> None:
    joint = a_pledge(
        partners=[
            PledgePartner(lead=False, partner=Partner(id=1, name="Second")),
            PledgePartner(lead=True, partner=Partner(id=2, name="First", sector="transit")),
        ]
    )
    assert [group.name for group in grouped([joint], "partner", TODAY)] == ["First"]
    names = [group.name for group in grouped([joint, of_partner(3, None)], "sector", TODAY)]
    assert names == ["transit", ""]
    assert [group.name for group in grouped([joint], "partner", TODAY, {2: Partner(id=9, name="Kept")})] == ["Kept"]


def test_a_figure_shown_by_two_files_rests_on_both(session: Session) -> None:
    pledge = promised(session, stockton(session), "RTD")
    shown = [
        verify_entry(session, entry, "certificates", "list.pdf", STAFF, NOW.date(), NOW)
        for entry in (heard(session, pledge, "set", 100), heard(session, pledge, "add", 20))
    ]
    told = ground(account(session, pledge), LA, FAR)
    assert (pledge.verified, [one for one in told.entries if one.kind == "verify"]) == (120, shown)
