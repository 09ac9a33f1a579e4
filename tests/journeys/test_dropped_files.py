"""A file dropped in the direct message is shown first; it comes in after a yes, and is asked about after another."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pytest
from sqlalchemy import select

from bot.checkins.model import CheckIn
from bot.deliveries.fetching import NotGiven, fetch
from bot.exchange.model import Dropped
from bot.exchange.sheets import MOST_BYTES
from bot.ground.connection import slack_client
from bot.people.commands import partner_named
from bot.pledges.model import Outcome, Pledge
from bot.reports.voices import SurveyStatement
from tests.exchange.a_sheet import as_csv, as_xlsx
from tests.journeys.office import Office

HEAD = ["Organization", "Contact", "Attendees", "Pledge", "Due date"]
RTD = ["San Joaquin RTD", "Terry Sample", "4", "train 250 employees with BOTL", "2023-05-09"]
OUTCOMES = """## OUTCOMES

* **San Joaquin Regional Transit District** has pledged to train 250 employees with BOTL training.
* Alliance 4 You & Central Valley Justice Coalition hosted a 30-minute TAT presentation at their monthly meeting.
* San Joaquin Regional Transportation Department made a web page on human trafficking and how to report it.
* Moss Adams became a Silver-level sponsor.
* Central Valley Justice Coalition held several in-person sessions for the public in January, National Human Trafficking
  Awareness Month.
"""


def count(office: Office, table: type[Pledge] | type[Outcome] | type[CheckIn]) -> int:
    with office.bot.db.read() as session:
        return len(session.scalars(select(table)).all())


def test_a_sheet_is_shown_brought_in_and_asked_about_each_after_a_yes_and_undone_with_one_tap(office: Office) -> None:
    office.hold_event()
    office.drop(office.dana, "sign-up.xlsx", as_xlsx(HEAD, RTD), "Stockton")
    card = office.last(office.dana)
    assert "Nothing is changed yet" in card.text
    assert "New: one partner · one contact · one line of attendance · one pledge" in card.text
    assert count(office, Pledge) == 0
    office.click(office.dana, card, "sheet.bring_in")
    office.bot.dropping.once()
    office.send()
    assert "being brought in" in office.seen(card).text
    done = office.last(office.dana)
    assert (count(office, Pledge), count(office, CheckIn)) == (1, 0)
    office.click(office.dana, done, "sheet.who")
    whom = office.last(office.dana)
    assert "call Terry Sample at San Joaquin RTD" in whom.text
    assert count(office, CheckIn) == 0
    office.click(office.dana, whom, "sheet.ask")
    assert count(office, CheckIn) == 1
    office.drop(office.dana, "again.csv", as_csv(HEAD, RTD), "Stockton")
    assert "nothing changes" in office.last(office.dana).text


def test_a_sheet_is_shown_though_the_words_beside_it_were_edited_before_they_were_heard(office: Office) -> None:
    office.hold_event()
    dm = office.slack.dm(office.dana)
    with office.slack.holding():
        ts = office.slack.drop(office.dana, dm, "sign-up.xlsx", as_xlsx(HEAD, RTD), "Stokton")
        office.slack.edit(office.dana, dm, ts, "Stockton")
    for _ in range(2):
        office.bot.sweeper.once()
        office.bot.dropping.once()
        office.send()
    (card,) = [one for one in office.told(office.dana) if "Nothing is changed yet" in one.text]
    assert "New: one partner" in card.text


def test_a_survey_is_shown_and_comes_in_after_a_yes_for_the_event_named_beside_it(office: Office) -> None:
    office.hold_event()
    head = ["Statement", "Agreeing", "Respondents"]
    office.drop(office.dana, "survey.xlsx", as_xlsx(head, ["I know my next steps", 49, 60]), "Stockton")
    card = office.last(office.dana)
    assert "Rows that name no event are about Stockton" in card.text
    assert "New: one survey statement" in card.text
    office.click(office.dana, card, "sheet.bring_in")
    office.bot.dropping.once()
    office.send()
    done = office.last(office.dana)
    assert done.text.startswith("survey.xlsx is brought in.")
    assert "asked" not in done.text
    with office.bot.db.read() as session:
        (statement,) = session.scalars(select(SurveyStatement))
        assert (statement.event.name, statement.words, statement.percent) == ("Stockton", "I know my next steps", 81)
    office.click(office.dana, done, "change.undo")
    with office.bot.db.read() as session:
        assert session.scalars(select(SurveyStatement)).all() == []


def test_a_file_that_is_too_large_is_told_of_and_never_fetched(office: Office) -> None:
    office.hold_event()
    office.drop(office.dana, "all.csv", b"x" * (MOST_BYTES + 1), "Stockton")
    assert "all.csv is larger than 10 MB" in office.last(office.dana).text
    with office.bot.db.read() as session:
        assert session.scalars(select(Dropped)).all() == []


def test_a_faulty_sheet_names_its_rows_and_has_no_button(office: Office) -> None:
    office.hold_event()
    office.drop(office.dana, "sign-up.csv", as_csv(HEAD, [*RTD[:4], "31 Feb 2023"]))
    card = office.last(office.dana)
    assert "Row 2, Due date: “31 Feb 2023”: there is no such day." in card.text
    assert "Bring it in" not in card.text
    office.drop(office.dana, "page.pdf", b"%PDF")
    assert "page.pdf is neither" in office.last(office.dana).text
    office.drop(office.dana, "broken.xlsx", b"PK\x03\x04 broken")
    assert "cannot be opened" in office.last(office.dana).text


def test_last_years_outcomes_become_one_counted_promise_and_four_things_done(office: Office) -> None:
    office.hold_event()
    office.drop(office.dana, "outcomes.md", OUTCOMES.encode(), "Stockton")
    card = office.last(office.dana)
    shown = [line for block in card.blocks for line in block.get("text", {}).get("text", "").splitlines()]
    headings = [line for line in shown if line in ("Promises with a number", "Done already", "Sponsors")]
    assert headings == ["Promises with a number", "Done already", "Sponsors"]
    assert "will train 250 employees" in card.text
    assert "30" not in card.text.replace("250", "")
    office.click(office.dana, card, "drafts.save_all")
    with office.bot.db.read() as session:
        assert [(one.target, one.unit) for one in session.scalars(select(Pledge))] == [(250, "employees")]
        assert [one.amount for one in session.scalars(select(Outcome))] == [None] * count(office, Outcome)
    # The Department may be the District under another name: that one waits for a look.
    office.click(office.dana, office.seen(card), "drafts.go_through")
    asks = office.last(office.dana)
    assert "San Joaquin Regional Transportation Department" in asks.text
    office.click(office.dana, asks, "draft.partner_same:0")
    office.click(office.dana, office.seen(asks), "draft.save")
    assert count(office, Outcome) == 4
    with office.bot.db.read() as session:
        assert partner_named(session, "San Joaquin Regional Transportation Department") is partner_named(
            session, "San Joaquin Regional Transit District"
        )


def test_a_file_that_nobody_foresaw_holds_up_none_after_it(office: Office) -> None:
    office.hold_event()
    fetch, given = office.bot.dropping.fetch, iter((None,))

    def unforeseen(url: str, most: int) -> bytes:
        content = fetch(url, most)
        return next(given, content)  # type: ignore[return-value]

    office.bot.dropping = replace(office.bot.dropping, fetch=unforeseen)
    office.drop(office.dana, "strange.csv", as_csv(HEAD, RTD))
    assert "strange.csv" in office.last(office.dana).text
    office.drop(office.dana, "sign-up.csv", as_csv(HEAD, RTD))
    assert "sign-up.csv" in office.last(office.dana).text
    assert "Bring it in" in office.last(office.dana).text


DANGER = "one of my drivers saw a girl at the truck stop who is being sold"


def test_promises_beside_danger_in_a_text_have_their_cards(office: Office) -> None:
    office.hold_event()
    office.drop(office.dana, "notes.md", f"RTD will host 2 presentations\n{DANGER}\nHer name is Maria\n".encode())
    assert [one.text.split("\n")[0] for one in office.told(office.dana) if "[Save]" in one.text] == [
        "RTD will host 2 presentations"
    ]
    assert "may be about somebody in danger" in office.last(office.dana).text
    office.drop(office.dana, "notes.txt", DANGER.encode())
    assert "This may be about somebody in danger." in office.last(office.dana).text
    assert "Maria" not in office.everything_sent()
    assert "being sold" not in office.everything_sent()


def test_what_is_dropped_under_somebodys_name_is_not_called_by_it(office: Office) -> None:
    office.hold_event()
    office.drop(office.dana, "Maria.pdf", b"%PDF")
    assert "the file (PDF) is neither" in office.last(office.dana).text
    office.drop(office.dana, "Maria-Example.csv", as_csv(HEAD, RTD))
    card = office.last(office.dana)
    assert "What I read in the file (CSV)." in card.text
    office.click(office.dana, card, "sheet.bring_in")
    assert office.seen(card).text.startswith("The file (CSV) is being brought in.")
    assert "Maria" not in office.everything_sent()


@pytest.mark.parametrize("at", range(len(HEAD)))
def test_danger_in_any_cell_or_heading_is_a_fault_that_repeats_nothing(office: Office, at: int) -> None:
    office.hold_event()
    for head, row in (
        (HEAD, [*RTD[:at], DANGER, *RTD[at + 1 :]]),
        ([*HEAD, DANGER], [*RTD, "x"]),
    ):
        office.drop(office.dana, "sign-up.csv", as_csv(head, row))
        assert "may tell of somebody in danger" in office.last(office.dana).text
        assert "Bring it in" not in office.last(office.dana).text
    assert "being sold" not in office.everything_sent()


def test_only_staff_can_drop_a_sheet_and_only_slacks_own_host_is_asked(office: Office) -> None:
    office.slack.drop(office.sam, office.slack.dm(office.sam), "sign-up.csv", as_csv(HEAD, RTD))
    office.bot.dropping.once()
    office.send()
    with office.bot.db.read() as session:
        assert session.scalars(select(Dropped)).all() == []
    client = slack_client("xoxb-secret", "https://slack.com/api/")
    for url in ("https://files.slack.com.example.org/a", "http://files.slack.com/a", "https://example.org/files.slack.com",
                "https://slack.com/a", "file:///etc/passwd"):  # fmt: skip
        with pytest.raises(NotGiven):
            fetch(client, url, 10)
    with pytest.raises(NotGiven):  # The page to sign in is no file.
        fetch(slack_client("xoxb-wrong", office.slack.api_url), office.slack.base_url + "files-pri/F1/x", 1_000)


# The figures as a workbook, for whoever of staff asks


@pytest.mark.parametrize("words", ["export", "export stockton"])
def test_staff_who_ask_get_the_figures_as_a_workbook_in_their_direct_message(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    assert office.command(office.dana, words, office.hall) == "Sent to you."
    (workbook,) = [file for one in office.told(office.dana) for file in one.files]
    rows = list(openpyxl.load_workbook(io.BytesIO(workbook["data"]))["pledges"].values)
    shown = dict(zip(rows[0], rows[1], strict=True))
    assert (shown["target"], shown["reported"]) == (250, 120)
    assert not any(one.files for one in office.told(office.hall))


def test_nobody_else_gets_a_workbook_and_a_promise_that_begins_so_is_a_promise(office: Office) -> None:
    office.asked()
    for other in (office.terry, office.sam):
        office.command(other, "export")
        assert not any(one.files for one in office.told(other))
    office.command(office.dana, "Export Example will train 20 drivers by 9 May")
    assert "Export Example will train 20 drivers" in office.last(office.dana).text
