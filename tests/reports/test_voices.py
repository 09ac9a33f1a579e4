"""A share without its number is told as such, too few are not told at all, and nobody is quoted without consent."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground.refusal import Refused
from bot.pledges.confirming import leave_unnamed
from bot.reports import quotes, spoken, survey
from bot.reports.commands import as_shown_now, gone_quotes, issue, written_for
from bot.reports.voices import FEWEST, Quote, SurveyStatement
from tests.conftest import NOW
from tests.exchange.a_sheet import STAFF, stockton
from tests.people.builders import a_person
from tests.progress.builders import promised
from tests.reports.builders import CHARITY, part

TERRY = a_person()
TYPED = "Presenters were knowledgeable: 97 %\nI know my next steps: 49 of 60\nI would recommend it\t3\t4"


def test_statements_are_printed_with_their_number_or_the_lack_of_it(session: Session) -> None:
    event = stockton(session)
    survey.write_survey(session, event, survey.read_statements(TYPED.replace("\t3\t4", " 3 of 4")), STAFF, NOW)
    items = spoken.survey("en", survey.statements_of(session, event))
    assert [(one.get("value"), one.get("note") or one["text"]) for one in items] == [
        ("97 %", "number of respondents not recorded"), ("81 %", "49 of 60"),
        (None, "Percentages are of those who answered, rounded down to whole percents."),
        (None, "One statement had fewer than 5 answers and is not shown."),
    ]  # fmt: skip


def test_the_form_shows_what_was_typed_and_saving_it_again_keeps_the_rows(session: Session) -> None:
    event = stockton(session)
    survey.write_survey(session, event, survey.read_statements(TYPED), STAFF, NOW)
    rows = survey.statements_of(session, event)
    again = spoken.typed("en", rows)
    survey.write_survey(session, event, survey.read_statements(again), STAFF, NOW)
    assert survey.statements_of(session, event) == rows
    survey.write_survey(session, event, survey.read_statements(again.splitlines()[1]), STAFF, NOW)
    assert [one.words for one in survey.statements_of(session, event)] == ["I know my next steps"]


def test_the_same_line_twice_leaves_nothing_behind(session: Session) -> None:
    event = stockton(session)
    for text in ("Next steps: 58 of 60\nNext steps: 58 of 60", "It was good: 50 of 60"):
        survey.write_survey(session, event, survey.read_statements(text), STAFF, NOW)
    assert [one.words for one in survey.statements_of(session, event)] == ["It was good"]


@pytest.mark.parametrize(
    ("line", "key"),
    [("No number here", "no_number"), ("We met: 1,200", "no_number"), ("Good: 61 of 60", "cannot_be"),
     ("Good: 101 %", "cannot_be"), ("Good: 0 of 0", "cannot_be"), ("x" * 400 + ": 3 of 9", "words")],
)  # fmt: skip
def test_a_line_that_cannot_be_is_refused_with_its_number(line: str, key: str) -> None:
    with pytest.raises(Refused, match=rf"reports\.survey\.{key}") as caught:
        survey.read_statements(f"Fine: 5 of 9\n{line}")
    assert caught.value.values["line"] == "2"


@given(st.integers(0, 400), st.integers(1, 400))
def test_a_hundred_percent_means_everybody_and_few_are_never_shown(agreeing: int, respondents: int) -> None:
    one = SurveyStatement(agreeing=min(agreeing, respondents), respondents=respondents)
    assert (one.percent is None) == (respondents < FEWEST)
    if one.percent == 100:
        assert one.agreeing == respondents


def test_nobody_is_quoted_before_they_agree_and_never_after_they_withdraw(session: Session) -> None:
    event = stockton(session)
    quote = quotes.keep_quote(
        session, event, "We will do it.", speaker="Terry Sample", role="safety director", agency="RTD",
        asked_of=TERRY.user_id, by=STAFF, now=NOW,
    )  # fmt: skip
    assert quotes.printable(session, event) == []
    with pytest.raises(Refused, match="not_yours"):
        quotes.consent(session, quote, "full", a_person("U0OTHER"), NOW)
    shown = []
    for attribution in ("full", "role", "respondent"):
        quotes.consent(session, quote, attribution, TERRY, NOW)  # type: ignore[arg-type]
        shown += [one["by"] for one in spoken.quotes("en", quotes.printable(session, event))]
    assert shown == ["Terry Sample, safety director, RTD", "safety director", "Survey respondent"]
    quotes.withdraw(session, quote, STAFF, NOW.replace(hour=20))
    assert quotes.printable(session, event) == []


def quoted(session: Session, event: Event, words: str) -> Quote:
    quote = quotes.keep_quote(session, event, words, by=STAFF, now=NOW)
    quotes.note_consent(session, quote, "respondent", "survey form, 9 November", False, STAFF, NOW)
    return quote


def test_an_issue_is_shown_again_without_the_words_that_were_withdrawn_since(session: Session) -> None:
    event = stockton(session)
    promised(session, event, "RTD")
    early = quoted(session, event, "Never printed.")
    quotes.withdraw(session, early, STAFF, NOW)
    mattered, _ = quoted(session, event, "It mattered."), quoted(session, event, "We learnt a lot.")
    report = issue(session, event, CHARITY, STAFF, NOW)
    frozen = json.dumps(report.snapshot)
    assert gone_quotes(session, report) == []
    assert as_shown_now(session, report) == report.snapshot
    quotes.withdraw(session, mattered, STAFF, NOW)
    assert [one["text"] for one in gone_quotes(session, report)] == ["It mattered."]
    assert [(one["type"], one["text"]) for one in part(as_shown_now(session, report), "results")] == [
        ("note", "A quote stood here that was withdrawn after this issue."), ("quote", "We learnt a lot."),
    ]  # fmt: skip
    assert json.dumps(report.snapshot) == frozen
    assert gone_quotes(session, issue(session, event, CHARITY, STAFF, NOW)) == []


def test_a_name_that_was_printed_is_shown_no_more_once_less_is_agreed_to(session: Session) -> None:
    event = stockton(session)
    promised(session, event, "RTD")
    quote = quotes.keep_quote(
        session, event, "It mattered.", by=STAFF, now=NOW, speaker="Terry Sample", role="Detective", agency="Harbor PD",
        asked_of=TERRY.user_id,
    )  # fmt: skip
    quotes.consent(session, quote, "role", TERRY, NOW)
    by_role = issue(session, event, CHARITY, STAFF, NOW)
    quotes.consent(session, quote, "full", TERRY, NOW)
    by_name = issue(session, event, CHARITY, STAFF, NOW)
    assert gone_quotes(session, by_role) == gone_quotes(session, by_name) == []
    quotes.withdraw(session, quote, TERRY.key, NOW)
    quotes.consent(session, quote, "role", TERRY, NOW)
    assert "Terry" in json.dumps(by_name.snapshot)
    assert "Terry" not in json.dumps(as_shown_now(session, by_name))
    assert len(gone_quotes(session, by_name)) == 1
    assert gone_quotes(session, by_role) == []


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("full", "I am Rosa Example of Harbor PD. Rosa says: do it. Rosary Lane, by de la mano."),
        ("role", "I am […] of […]. […] says: do it. Rosary Lane, by de la mano."),
        ("respondent", "I am […] of […]. […] says: do it. Rosary Lane, by de la mano."),
    ],
)
def test_who_gives_no_name_is_not_named_by_their_own_words(session: Session, how: Any, told: str) -> None:
    event = stockton(session)
    promised(session, event, "RTD")
    said = "I am ROSA  Example of Harbor PD. Rosa says: do it. Rosary Lane, by de la mano."
    said = said.replace("ROSA", "Rosa") if how == "full" else said
    quote = quotes.keep_quote(
        session, event, said, by=STAFF, now=NOW, speaker="Rosa Example", role="Detective", agency="Harbor PD",
        asked_of=TERRY.user_id,
    )  # fmt: skip
    quotes.consent(session, quote, how, TERRY, NOW)
    printed = issue(session, event, CHARITY, STAFF, NOW)
    assert [one["text"] for one in spoken.quotes("en", [quote])] == [told]
    assert gone_quotes(session, printed) == []
    quotes.withdraw(session, quote, TERRY.key, NOW)
    assert [one["text"] for one in gone_quotes(session, printed)] == [told]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I am ROSA, says Rosa's mother.", "I am […], says […]'s mother."),
        ("Rósa Exámple and rosa example and Rosa-Example", "[…] and […] and […]"),
        ("R.E. said it, so did R. E. and RE.", "[…] said it, so did […] and […]"),
        ("Ms. Example, of the HARBOR POLICE DEPARTMENT (HPD)", "Ms. […], of the […] ([…])"),
        ("Rosa\u0301 did", "[…] did"),
        ("Rosary Lane; there is an example, and rose", "Rosary Lane; there is an example, and rose"),
    ],
)
def test_a_name_is_left_out_however_it_is_written(session: Session, said: str, told: str) -> None:
    quote = quotes.keep_quote(
        session, stockton(session), said, by=STAFF, now=NOW, speaker="Rosá Example", role="Detective Rosa",
        agency="Harbor Police Department", asked_of=TERRY.user_id,
    )  # fmt: skip
    quotes.consent(session, quote, "role", TERRY, NOW)
    assert [(one["text"], one["by"]) for one in spoken.quotes("en", [quote])] == [(told, "Detective […]")]


def test_a_survivors_name_is_left_out_written_small_too(session: Session) -> None:
    quote = quotes.keep_quote(
        session, stockton(session), "they called me rosa", by=STAFF, now=NOW, speaker="Rosa Example", survivor=True
    )
    quotes.note_consent(session, quote, "respondent", "signed form, 1 May, Stockton", True, STAFF, NOW)
    assert [one["text"] for one in spoken.quotes("en", [quote])] == ["they called me […]"]


@pytest.mark.parametrize(
    ("said", "agency"),
    [
        ("SAN JOAQUIN TRANSIT DISTRICT RTD did it", None), ("the Rtd did it", None), ("We copied SJTDR.", None),
        ("It mattered.", "San Joaquin Transit District RTD"),
    ],
)  # fmt: skip
def test_no_quote_names_who_asked_not_to_be_named(session: Session, said: str, agency: str | None) -> None:
    event = stockton(session)
    shy = promised(session, event, "San Joaquin Transit District RTD")
    quote = quotes.keep_quote(session, event, said, by=STAFF, now=NOW, speaker="Jo Sample", agency=agency)
    quotes.note_consent(session, quote, "full" if agency else "respondent", "form, 1 May", False, STAFF, NOW)
    before = issue(session, event, CHARITY, STAFF, NOW)
    assert quotes.printable(session, event) == [quote]
    leave_unnamed(session, [shy], STAFF, NOW)
    assert quotes.printable(session, event) == []
    assert [one["text"] for one in gone_quotes(session, before)] == [said]


def test_a_survivor_is_quoted_only_with_consent_in_writing(session: Session) -> None:
    event = stockton(session)
    quote = quotes.keep_quote(session, event, "It mattered.", survivor=True, asked_of=TERRY.user_id, by=STAFF, now=NOW)
    quotes.consent(session, quote, "respondent", TERRY, NOW)
    assert quotes.printable(session, event) == []
    with pytest.raises(Refused, match="survivor"):
        quotes.note_consent(session, quote, "respondent", "by phone on 1 May", False, STAFF, NOW)
    with pytest.raises(Refused, match="how"):
        quotes.note_consent(session, quote, "respondent", " ", True, STAFF, NOW)
    quotes.note_consent(session, quote, "respondent", "signed form, 1 May, Stockton", True, STAFF, NOW)
    assert quotes.printable(session, event) == [quote]


def test_words_about_somebody_in_danger_are_never_kept(session: Session) -> None:
    with pytest.raises(Refused, match="safety"):
        quotes.keep_quote(session, stockton(session), "a girl is locked in a truck, being sold", by=STAFF, now=NOW)


def test_the_report_prints_survey_and_quotes_each_in_its_place(session: Session) -> None:
    event = stockton(session)
    survey.write_survey(session, event, survey.read_statements("Knows the next steps: 82 %"), STAFF, NOW)
    for words, ahead in (("We will train all.", True), ("It mattered.", False)):
        quote = quotes.keep_quote(session, event, words, looks_ahead=ahead, by=STAFF, now=NOW)
        quotes.note_consent(session, quote, "respondent", "survey form, 9 November", False, STAFF, NOW)
    quotes.keep_quote(session, event, "Not agreed.", by=STAFF, now=NOW)
    given = written_for(session, event, NOW).given
    assert {place: [one["text"] for one in items] for place, items in given.items()} == {
        "survey": ["Knows the next steps"], "ahead": ["We will train all."], "results": ["It mattered."],
    }  # fmt: skip
