"""What a report says: figures as of their day, sentences from the record, and nothing that must not stand there."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from bot.checkins.model import CheckIn, CheckInPledge
from bot.events.commands import change_event, record_attendance
from bot.ground import audit
from bot.people.commands import ensure_partner, remember_same
from bot.people.model import Contact
from bot.pledges.commands import mark_no_word, withdraw
from bot.pledges.model import Pledge
from bot.progress import blocks as progress
from bot.progress.commands import account, book, void_entry
from bot.progress.numbers import Scope, deeds, outcomes_of
from bot.reports.snapshot import Issue, Written
from bot.reports.year import year_snapshot
from tests.conftest import NOW
from tests.progress.builders import STAFF, heard, promised, stockton
from tests.reports.builders import CHARITY, MARCH, finished, part, reported, sentences


def change(session: Session, pledge: Pledge, **values: Any) -> None:
    with audit.change(session, "change", STAFF, NOW):
        for name, value in values.items():
            setattr(pledge, name, value)


@pytest.mark.parametrize(
    ("given", "told", "said"),
    [
        ({}, [], "RTD has pledged to train 250 employees."),
        ({"programme": "BOTL"}, [("set", 120)], "RTD has pledged to train 250 employees with BOTL; "
            "120 employees trained so far."),
        ({}, [("set", 250)], "RTD pledged to train 250 employees, and has kept it: 250 employees trained."),
        ({}, [("set", 262)], "RTD pledged to train 250 employees, and has kept it: 262 employees trained. "
            "That is 12 more than promised."),
        ({}, [("done", 240)], "RTD pledged to train 250 employees, and closed it with 240 employees trained."),
        ({"qualifier": "at_least"}, [], "RTD has pledged to train at least 250 employees."),
        ({"kind": "host_presentation", "target": 1, "unit": None, "words": "RTD will host 3 presentations"}, [],
         "RTD has pledged to host a presentation."),
        ({"kind": "policy", "target": 2, "unit": "policies", "words": "RTD will adopt two policies by May"}, [],
         "RTD has pledged to adopt two policies by May."),
        ({"kind": "policy", "target": 4, "unit": "policies", "words": "RTD will adopt two policies by May"}, [],
         "RTD has pledged to adopt 4 policies."),
        ({"target": 40, "target_max": 60}, [], "RTD has pledged to train 40 to 60 employees."),
        ({"target": 40, "target_max": 60}, [("set", 50)], "RTD pledged to train 40 to 60 employees, and has kept it: "
            "50 employees trained."),
        ({"target": 40, "target_max": 60}, [("set", 70)], "RTD pledged to train 40 to 60 employees, and has kept it: "
            "70 employees trained. That is 10 more than promised."),
        ({"target": 1200}, [], "RTD has pledged to train 1,200 employees."),
        ({"target": None, "percent": 50}, [], "RTD has pledged to train 50 % of its employees."),
        ({"target": None, "percent": 50}, [("set", 31)], "RTD has pledged to train 50 % of its employees; "
            "31 employees trained so far."),
        ({"target": None}, [("set", 31)], "RTD has pledged to train employees; 31 employees trained so far."),
        ({"due": date(2023, 1, 31)}, [("set", 9)], "RTD has pledged to train 250 employees; 9 employees trained "
            "so far. It was due on 31 January 2023."),
        ({"kind": "create_resource", "target": None, "unit": "web page", "words": "a web page"}, [],
            "RTD has pledged to make a web page."),
        ({"kind": "policy", "target": None, "unit": None, "words": "we will add it to our handbook"}, [("done", None)],
            "RTD pledged to add it to its handbook, and has done so."),
        ({"kind": "sponsor", "target": None, "unit": None, "sponsor_level": "Gold", "words": "gold"}, [],
            "RTD has pledged to become a Gold-level sponsor."),
    ],
)  # fmt: skip
def test_a_promise_is_told_in_one_plain_sentence(
    session: Session, given: dict[str, Any], told: list[tuple[str, int | None]], said: str
) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD", **given)
    for kind, amount in told:
        heard(session, pledge, kind, amount, days=3)
    assert sentences(reported(session, event)) == [said]


def test_silence_is_never_told_as_a_broken_promise(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD", due=date(2023, 1, 1))
    heard(session, pledge, "set", 3)
    mark_no_word(session, pledge, NOW + timedelta(days=40))
    (said,) = sentences(reported(session, event))
    assert said.endswith("3 employees trained so far. We have had no word since 10 November 2022.")
    assert "not kept" not in json.dumps(reported(session, event))


def test_every_day_is_that_of_the_place_and_not_of_greenwich(session: Session) -> None:
    """Half past nine in the evening in Stockton, when it is already tomorrow in Greenwich."""
    event, evening = stockton(session), datetime(2022, 12, 2, 5, 30, tzinfo=UTC)
    pledge = promised(session, event, "RTD", now=evening)
    change(session, pledge, last_heard_at=evening, confirmed_at=evening, no_word_at=datetime(2023, 3, 2, 5, tzinfo=UTC))
    finished(session, event, "Moss Example", now=evening)
    with audit.change(session, "ask", STAFF, NOW):
        contact = Contact(name="Terry", partner=pledge.lead)
        asked = CheckIn(contact=contact, stage="start", due_at=evening, asked_at=datetime(2023, 3, 2, 5, tzinfo=UTC))
        session.add_all([asked, CheckInPledge(checkin=asked, pledge=pledge, stage="start")])
    snapshot = reported(session, event, date(2023, 3, 1))
    assert sentences(snapshot)[0].endswith("We have had no word since 1 December 2022.")
    assert [(one["on"], one["basis"]) for one in snapshot["appendix"]] == [
        ("9 November 2022", "confirmed by the partner on 1 December 2022"), ("1 December 2022", ""),
    ]  # fmt: skip
    assert snapshot["figures"]["asked"] == 1
    assert reported(session, event, date(2023, 2, 28))["figures"]["asked"] == 0


def test_a_promise_of_no_event_is_dated_where_the_report_is_written(session: Session) -> None:
    evening = datetime(2023, 1, 1, 5, 30, tzinfo=UTC)
    promised(session, None, "RTD", now=evening)
    year = year_snapshot(session, 2022, date(2023, 3, 1), ZoneInfo("America/Los_Angeles"), CHARITY, Issue())
    assert [one["on"] for one in year["appendix"]] == ["31 December 2022"]


def test_of_a_range_nothing_goes_beyond_before_its_upper_end(session: Session) -> None:
    event = stockton(session)
    for partner, told in (("Below", 30), ("Within", 50), ("Beyond", 70)):
        heard(session, promised(session, event, partner, target=40, target_max=60), "set", told)
    snapshot = reported(session, event)
    charts = [(one["text"], one["reported"]) for one in part(snapshot, "progress")]
    assert charts == [
        ("30 of 40 to 60 employees (75 %), 0 verified", 75),
        ("50 of 40 to 60 employees (100 %), 0 verified", 100),
        ("70 of 40 to 60 employees: all of them and 10 more, 0 verified", 100),
    ]  # fmt: skip
    found = [(one["percent"], one["beyond"]) for one in snapshot["figures"]["pledges"]]
    assert found == [(75, 0), (100, 0), (116, 10)]


def test_two_promise_together_in_one_sentence_and_a_withdrawn_promise_in_none(session: Session) -> None:
    event = stockton(session)
    promised(session, event, "Alliance 4 You", "Justice Coalition", target=40)
    gone = promised(session, event, "RTD")
    withdraw(session, gone, STAFF, NOW)
    snapshot = reported(session, event)
    assert sentences(snapshot) == ["Alliance 4 You and Justice Coalition have pledged to train 40 employees."]
    assert snapshot["figures"]["promises"] == 1
    assert snapshot["figures"]["standings"] == {"not_started": 1, "withdrawn": 1}


@pytest.mark.parametrize(
    ("words", "given", "said"),
    [
        ("hosted a 30-minute TAT presentation at their monthly meeting", {}, None),
        ("RTD & Sons hosted a presentation at our depot.", {}, "RTD hosted a presentation at its depot."),
        ("we hosted it at our depot", {"programme": "TAT"}, "RTD hosted a presentation with TAT."),
        ("web page", {"kind": "create_resource", "unit": "web page"}, "RTD made a web page."),
        ("40 drivers", {"kind": "train", "amount": 40, "unit": "drivers"}, "RTD trained 40 drivers."),
        ("silver", {"kind": "sponsor", "sponsor_level": "Silver"}, "RTD became a Silver-level sponsor."),
    ],
)
def test_a_finished_thing_is_told_as_done(
    session: Session, words: str, given: dict[str, Any], said: str | None
) -> None:
    event = stockton(session)
    finished(session, event, "RTD", words=words, **given)
    assert sentences(reported(session, event)) == [said or f"RTD {words}."]


def test_a_number_of_something_done_counts_though_no_unit_was_named(session: Session) -> None:
    event = stockton(session)
    finished(session, event, "RTD", kind="train", words="trained 40", amount=40)
    finished(session, event, "Moss", kind="train", words="trained 2", amount=2)
    finished(session, event, "Delta", kind="host_presentation", words="hosted 3", amount=3)
    finished(session, event, "Delta", kind="host_presentation", words="hosted one")
    snapshot = reported(session, event)
    told = {one["text"] for one in part(snapshot, "numbers") if one["type"] == "text"}
    assert told == {"Finished besides: 42 people trained · 3 presentations hosted · 1 presentation."}
    digest = [progress.deed("en", one) for one in deeds(outcomes_of(session, Scope(event)))]
    assert digest == ["42 people trained", "3 presentations hosted", "1 presentation"]


def test_nobody_is_named_who_asked_not_to_be(session: Session) -> None:
    event = stockton(session)
    change(session, promised(session, event, "Shy Example Lines"), nameable=False)
    snapshot = reported(session, event)
    assert "Shy" not in json.dumps(snapshot)
    assert sentences(snapshot) == ["An organization that asked not to be named has pledged to train 250 employees."]


def test_who_asked_not_to_be_named_is_named_in_nothing_of_the_event_under_no_name_of_theirs(session: Session) -> None:
    event = stockton(session)
    change(session, promised(session, event, "Shy Example Lines", "Open Co"), nameable=False)
    promised(session, event, "Shy Lines", kind="policy", target=None, unit=None, words="Shy Lines will adopt a policy")
    finished(session, event, "Open Co", "Shy Lines", words="Shy Lines and Open Co hosted a presentation")
    finished(session, event, "Open Co", words="Open Co made a web page", kind="create_resource")
    shy = ensure_partner(session, "Shy Example Lines", STAFF, NOW)
    record_attendance(session, event, 5, partner=shy, by=STAFF, now=NOW)
    remember_same(session, shy, "Shy Lines", STAFF, NOW)
    snapshot = reported(session, event)
    assert "Shy" not in json.dumps(snapshot)
    assert sentences(snapshot) == [
        "2 organizations that asked not to be named have pledged to train 250 employees.",
        "An organization that asked not to be named has pledged to adopt a policy.",
        "2 organizations that asked not to be named hosted a presentation.",
        "Open Co made a web page.",
    ]  # fmt: skip
    told = "1 organization on record: Open Co. 1 organization asked not to be named."
    assert part(snapshot, "attendees")[-1]["text"] == told
    assert (snapshot["figures"]["organisations"], snapshot["figures"]["in_the_room"]) == (2, 5)
    other = stockton(session, "Reno")
    promised(session, other, "Shy Lines")
    assert sentences(reported(session, other)) == ["Shy Example Lines has pledged to train 250 employees."]
    year = year_snapshot(session, 2022, MARCH, ZoneInfo("America/Los_Angeles"), CHARITY, Issue())
    assert "will adopt" not in json.dumps(year)


def test_who_asked_not_to_be_named_is_named_neither_as_host_nor_in_anybody_elses_words(session: Session) -> None:
    event = stockton(session)
    change_event(session, event, hosts=["The SHY Lines", "Open Host & Sons"], by=STAFF, now=NOW)
    shy = promised(session, event, "Shy Example Lines")
    remember_same(session, shy.lead, "Shy Lines", STAFF, NOW)
    change(session, shy, nameable=False)
    finished(session, event, "Open Co", words="Open Co hosted a presentation with shy lines in Lodi")
    page: dict[str, Any] = {"kind": "create_resource", "target": None, "unit": None}
    promised(session, event, "Web Co", words="Web Co will link its page to that of Shy Example Lines", **page)
    promised(session, event, "Web Co", words="Web Co will show shyness its door", **page)
    finished(session, None, "Shy Lines", words="Shy Lines trained 9", kind="train", amount=9, unit="drivers")
    snapshot = reported(session, event)
    assert "shy lines" not in json.dumps(snapshot).casefold()
    assert "Shy Example" not in json.dumps(snapshot)
    assert "hosted together with Open Host & Sons." in part(snapshot, "story")[1]["text"]
    assert sentences(snapshot)[1:] == [
        "Web Co has pledged to make a resource.", "Web Co has pledged to show shyness its door.",
        "Open Co hosted a presentation.",
    ]  # fmt: skip
    year = year_snapshot(session, 2022, MARCH, ZoneInfo("America/Los_Angeles"), CHARITY, Issue())
    assert "shy lines" not in json.dumps(year).casefold()


def test_what_somebody_told_us_is_on_file_and_what_our_people_noted_is_printed(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD", words="we will train 250 employees")
    book(
        session, pledge, "set", 120, words="my private words", because=None, noted_by=STAFF, order_ts=None,
        as_of=date(2022, 12, 1), now=NOW,
    )  # fmt: skip
    snapshot = reported(session, event)
    assert [(one["words"], one["person"], one["on"]) for one in snapshot["appendix"]] == [
        ("we will train 250 employees", "on file", "9 November 2022"), ("on file", "on file", "1 December 2022"),
    ]  # fmt: skip
    assert "my private words" not in json.dumps(snapshot)
    (item,) = part(snapshot, "outcomes")
    assert item["refs"] == [1, 2]
    assert item["basis"] == "self-reported · as of 1 December 2022 · not verified · promise not confirmed"


def test_every_figure_leads_to_all_that_it_rests_on(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    first = heard(session, pledge, "set", 450, days=1)
    heard(session, pledge, "verify", 40, days=2)
    heard(session, pledge, "set", 12, days=3)
    void_entry(session, heard(session, pledge, "add", 99, days=4), STAFF, NOW)
    second = heard(session, pledge, "add", 300, days=5)
    values: Any = {"words": None, "because": None, "noted_by": STAFF, "order_ts": None, "as_of": MARCH, "now": NOW}
    book(session, pledge, "correct", 30, ref=second, **values)
    report = reported(session, event)
    (sentence,) = [one for one in part(report, "outcomes") if one["type"] == "sentence"]
    sources = [report["appendix"][n - 1] for n in sentence["refs"]]
    assert (pledge.reported, pledge.verified) == (42, 40)
    assert [one["what"] for one in sources] == [
        "promise, as noted", "progress, as told", "progress, as told", "correction, as told", "verification",
    ]  # fmt: skip
    assert first.public_id[:8] not in json.dumps(sources)


def test_words_that_may_be_about_somebody_in_danger_never_stand_in_a_report(session: Session) -> None:
    event = stockton(session)
    danger = "we saw a girl held against her will at the truck stop"
    promised(session, event, "RTD", kind="other", target=None, unit=None, words=f"we will call, {danger}")
    finished(session, event, "Lines", words=f"reported it: {danger}", kind="other")
    snapshot = reported(session, event, written=Written(first=()))
    assert "girl" not in json.dumps(snapshot)


def test_every_figure_is_as_of_the_day_asked_for(session: Session) -> None:
    event = stockton(session)
    pledge = promised(session, event, "RTD")
    heard(session, pledge, "set", 100, days=10)
    late = heard(session, pledge, "add", 60, days=120)
    heard(session, pledge, "verify", 90, days=121)
    then = reported(session, event)["figures"]
    assert (then["measures"][0]["reported"], then["measures"][0]["verified"]) == (100, 0)
    now = reported(session, event, date(2023, 6, 1))["figures"]
    assert (now["measures"][0]["reported"], now["measures"][0]["verified"]) == (160, 90)
    void_entry(session, late, STAFF, NOW)
    assert reported(session, event, date(2023, 6, 1))["figures"]["pledges"][0]["reported"] == 100
    assert len(account(session, pledge)) == 4


def test_the_sector_table_adds_up_or_says_what_is_missing(session: Session) -> None:
    event = stockton(session)
    record_attendance(session, event, 31, sector="transit", by=STAFF, now=NOW)
    record_attendance(session, event, 20, sector="trucking", by=STAFF, now=NOW)
    record_attendance(session, event, 0, sector="once under another name", by=STAFF, now=NOW)
    table = part(reported(session, event), "attendees")[0]
    assert (table["rows"], table["foot"]) == ([["transit", "31"], ["trucking", "20"]], ["In the room", "51"])
    record_attendance(session, event, 12, partner=ensure_partner(session, "RTD", STAFF, NOW), by=STAFF, now=NOW)
    table, why, *_ = part(reported(session, event), "attendees")
    assert sum(int(row[1]) for row in table["rows"]) == int(table["foot"][1]) == 63
    assert why["text"].startswith("The sectors do not add up to the 63 people in the room: the sector of 12")


def test_staff_choose_which_sentences_come_first_and_write_the_story(session: Session) -> None:
    event = stockton(session)
    promised(session, event, "RTD")
    done = finished(session, event, "Moss Example", kind="sponsor", sponsor_level="Silver", words="silver")
    written = Written(
        "One.\n\nTwo.",
        [done.public_id],
        {done.public_id: ("Moss Example became a Silver-level sponsor.", "not reviewed by the partner")},
    )
    snapshot = reported(session, event, written=written)
    assert [one.split()[0] for one in sentences(snapshot)] == ["Moss", "RTD"]
    assert [one["text"] for one in part(snapshot, "story")] == ["One.", "Two."]
    assert part(snapshot, "outcomes")[0]["review"] == "not reviewed by the partner"


def test_an_event_with_nothing_in_it_says_so(session: Session) -> None:
    snapshot = reported(session, stockton(session))
    assert [one["text"] for one in part(snapshot, "outcomes")] == [
        "No promise and nothing finished is on record for this event yet."
    ]
    assert part(snapshot, "numbers") == []


def test_a_surplus_and_a_shortfall_stand_side_by_side(session: Session) -> None:
    event = stockton(session)
    heard(session, promised(session, event, "RTD", target=100), "set", 160)
    heard(session, promised(session, event, "Lines", target=100), "set", 20)
    promised(session, event, "Sheriff", target=3, unit="companies")
    snapshot = reported(session, event)
    (table, *_) = part(snapshot, "numbers")
    assert table["rows"] == [
        ["Trained since: employees", "200", "120", "0", "60 %", "60"],
        ["Trained since: companies", "3", "0", "0", "0 %", "–"],
    ]
    assert [one["text"] for one in part(snapshot, "progress")] == [
        "160 of 100 employees: all of them and 60 more, 0 verified", "20 of 100 employees (20 %), 0 verified",
        "0 of 3 companies (0 %), 0 verified",
    ]  # fmt: skip
    assert MARCH.isoformat() == snapshot["as_of"]


def test_a_promise_taken_back_is_none_that_repeats_the_law(session: Session) -> None:
    event = stockton(session)
    gone, stays = promised(session, event, "Gone Lines"), promised(session, event, "RTD")
    change(session, gone, mandated=True)
    change(session, stays, mandated=True)
    withdraw(session, gone, STAFF, NOW)
    assert "1 of the promises repeats a legal duty." in part(reported(session, event), "method")[0]["text"]
