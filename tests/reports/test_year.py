"""The report of a year: when it was promised and when it was done are two questions."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from bot.events.commands import create_event, record_attendance
from bot.events.model import Event
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.pledges.model import Pledge
from bot.progress.commands import account, book, void_entry
from bot.reports.commands import issue_year
from bot.reports.look import Look
from bot.reports.render import render
from bot.reports.snapshot import Issue
from bot.reports.year import year_snapshot
from tests.progress.builders import STAFF, promised
from tests.reports.builders import CHARITY, finished, part
from tests.reports.test_render import pdf_text

LA = ZoneInfo("America/Los_Angeles")
END = date(2023, 12, 31)


def held(session: Session, year: int) -> Event:
    day = date(year, 5, 9)
    return create_event(
        session, name=f"Build {year}", place="Stockton", day=day, zone=str(LA), country="US", region="CA", hosts=[],
        channel_id=None, by=STAFF, now=datetime(year, 5, 10, 18, tzinfo=UTC),
    )  # fmt: skip


def told(session: Session, pledge: Pledge, kind: Any, amount: int, day: date) -> None:
    now = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    book(
        session, pledge, kind, amount, words="x", because=None, noted_by=STAFF, order_ts=None, as_of=day, now=now
    )  # fmt: skip


def the_year(session: Session, year: int = 2023, as_of: date = END) -> dict[str, Any]:
    return year_snapshot(session, year, as_of, LA, CHARITY, Issue())


def a_story(session: Session) -> None:
    """100 promised in 2022, of which 40 were trained that year and 30 the next; 50 promised and 10 trained in 2023."""
    old, new = held(session, 2022), held(session, 2023)
    first = promised(session, old, "RTD", target=100)
    told(session, first, "set", 40, date(2022, 11, 1))
    told(session, first, "add", 30, date(2023, 2, 1))
    second = promised(session, new, "Lines", target=50)
    told(session, second, "set", 10, date(2023, 6, 1))
    finished(session, new, "Sheriff", kind="train", amount=7, unit="employees", words="x", happened_on=date(2023, 7, 1))
    record_attendance(session, new, 63, by=STAFF, now=datetime(2023, 5, 10, tzinfo=UTC))


def test_two_tables_answer_two_questions_with_the_year_before_beside_each(session: Session) -> None:
    a_story(session)
    snapshot = the_year(session)
    assert part(snapshot, "made")[0]["rows"] == [["Trained since: employees", "50", "10", "0", "100", "70", "0"]]
    assert part(snapshot, "trained")[0]["rows"] == [["employees", "40", "0", "7", "40", "0", "0"]]
    these = snapshot["figures"]["this"]
    assert (these["promises"], these["organisations"], these["events"], these["in_the_room"]) == (1, 1, 1, 63)
    assert snapshot["figures"]["before"]["in_the_room"] == 0


def test_every_figure_of_a_year_leads_to_what_it_rests_on_whatever_the_year_of_the_promise(session: Session) -> None:
    event = held(session, 2020)
    old = promised(session, event, "RTD", target=100, words="RTD will train 100")
    told(session, old, "set", 40, date(2022, 11, 1))
    told(session, old, "set", 70, date(2023, 2, 1))
    told(session, old, "set", 80, date(2024, 2, 1))
    quiet = promised(session, event, "Quiet", target=9)
    told(session, quiet, "set", 9, date(2021, 2, 1))
    finished(
        session, event, "Moss", kind="train", words="Moss trained 8", amount=8, unit="employees",
        happened_on=date(2023, 3, 1),
    )  # fmt: skip
    snapshot = the_year(session)
    (trained,) = snapshot["figures"]["this"]["trained"]
    assert (trained["reported"], trained["without_a_promise"]) == (30, 8)
    assert [(one["what"], one["words"], one["day"]) for one in snapshot["appendix"]] == [
        ("promise, as noted", "RTD will train 100", "2020-05-09"), ("progress, as told", "on file", "2022-11-01"),
        ("progress, as told", "on file", "2023-02-01"), ("finished, as noted", "Moss trained 8", "2023-03-01"),
    ]  # fmt: skip


def test_a_day_that_nobody_said_is_told_of_figures_that_count_and_of_no_other(session: Session) -> None:
    pledge = promised(session, held(session, 2023), "RTD")
    told(session, pledge, "set", 90, date(2023, 6, 1))
    assert the_year(session)["figures"]["this"]["trained"][0]["by_day_of_answer"]
    void_entry(session, account(session, pledge)[0], STAFF, datetime(2023, 6, 2, tzinfo=UTC))
    book(
        session, pledge, "set", 9, words="9 by the end of May", because=None, noted_by=STAFF, order_ts=None,
        as_of=date(2023, 5, 31), now=datetime(2023, 6, 2, 18, tzinfo=UTC),
    )  # fmt: skip
    assert not the_year(session)["figures"]["this"]["trained"][0]["by_day_of_answer"]


def test_a_figure_below_zero_is_explained(session: Session) -> None:
    pledge = promised(session, held(session, 2022), "RTD")
    told(session, pledge, "set", 120, date(2022, 6, 1))
    assert "a lower total" not in str(part(the_year(session), "trained"))
    told(session, pledge, "set", 90, date(2023, 6, 1))
    snapshot = the_year(session)
    assert snapshot["figures"]["this"]["trained"][0]["reported"] == -30
    assert "a lower total was told in that time than before" in str(part(snapshot, "trained"))


def test_a_day_that_nobody_said_is_told_of_what_was_done_besides_too(session: Session) -> None:
    event = held(session, 2023)
    trained: dict[str, Any] = {"kind": "train", "amount": 7, "now": datetime(2023, 6, 1, tzinfo=UTC)}
    finished(session, event, "Sheriff", unit="deputies", happened_on=date(2023, 5, 20), **trained)
    finished(session, event, "Sheriff", unit="guards", **trained)
    found = the_year(session)["figures"]["this"]["trained"]
    assert [(one["unit"], one["by_day_of_answer"]) for one in found] == [("deputies", False), ("guards", True)]


def test_a_year_knows_nothing_of_what_came_after_its_day(session: Session) -> None:
    a_story(session)
    assert part(the_year(session, as_of=date(2023, 3, 1)), "trained")[0]["rows"] == [
        ["employees", "30", "0", "0", "40", "0", "0"]
    ]


def test_a_year_without_anything_is_printed_too(session: Session) -> None:
    printed = pdf_text(render(the_year(session), "pdf", Look()).data)
    assert "Nobody is on record as trained in either year." in printed
    assert "2023: impact report" in printed


def issued(session: Session, year: int) -> int:
    return issue_year(session, year, CHARITY, LA, STAFF, datetime(2023, 12, 31, 18, tzinfo=UTC)).version


def test_a_year_of_which_nothing_is_on_record_is_not_issued(session: Session) -> None:
    a_story(session)
    for year in (1999, 2021, 2024):
        with pytest.raises(Refused, match="nothing_in") as refused:
            issued(session, year)
        assert str(year) in say("en", refused.value.key, **refused.value.values)
    assert (issued(session, 2022), issued(session, 2023), issued(session, 2023)) == (1, 1, 2)


SAID = st.tuples(
    st.sampled_from(["set", "add"]),
    st.integers(0, 90),
    st.dates(date(2021, 1, 1), END),
    st.sampled_from(["drivers", "employees"]),
)
EXAMPLE = itertools.count()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SAID, max_size=8))
def test_the_years_together_are_all_that_was_ever_reported(session: Session, entries: list[Any]) -> None:
    """No unit and no period leaks into another, in whatever order of days things were said."""
    mine = f" of example {next(EXAMPLE)}"
    pledges = {unit: promised(session, None, "Lines", unit=unit + mine) for unit in ("drivers", "employees")}
    for kind, amount, day, unit in entries:
        told(session, pledges[unit], kind, amount, day)
    sums: Counter[str] = Counter()
    for year in (2021, 2022, 2023):
        for one in the_year(session, year)["figures"]["this"]["trained"]:
            sums[one["unit"]] += one["reported"]
    ours = {unit: total for unit, total in sums.items() if total and unit.endswith(mine)}
    assert ours == {unit + mine: pledge.reported for unit, pledge in pledges.items() if pledge.reported}
