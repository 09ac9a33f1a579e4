"""Stockton, told through the bot's own doors, and the report that comes of it, read from the PDF that Slack got."""

from __future__ import annotations

import io
import re

import pypdf
import pytest
from sqlalchemy import select

from bot.pledges.confirming import leave_unnamed
from bot.pledges.model import Pledge
from tests.fake_slack import Fault, Message
from tests.journeys.office import ME, Office
from tests.reports.test_render import docx_text, pdf_text

SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""The room's own tests try both engines."""

HOSTS = """San Joaquin District Attorney's Office
California Trucking Association
California Association for Coordinated Transportation
San Joaquin County Regional Transportation Department
San Joaquin Family Justice Center"""

SAID = (
    "San Joaquin Regional Transit District has pledged to train 250 employees with BOTL training",
    "Alliance 4 You & Central Valley Justice Coalition hosted a 30-minute TAT presentation at their monthly coalition "
    "meeting",
    "San Joaquin Regional Transportation Department made a web page on trafficking and how to report it",
    "Moss Adams became a Silver-level sponsor",
    "Central Valley Justice Coalition held several in-person sessions for the public in January, National Human "
    "Trafficking Awareness Month",
)
"""The five outcomes of DOMAIN.md."""

SURVEY = """The presenters were knowledgeable and approachable: 97 %
Hearing the survivor was powerful: 100 %
I would recommend it to others in my field: 94 %
I know my next steps: 82 %"""


def told_of_stockton(office: Office) -> None:
    office.command(office.dana, "event", office.hall)
    office.submit(
        office.dana, name="Stockton", place="Stockton, California", day="2022-11-09", region="California", hosts=HOSTS,
        channel="this",
    )  # fmt: skip
    for words in SAID:
        ts = office.say(office.dana, f"{ME} {words}", office.hall)
        same = [one for one in office.told(office.dana) if "Is it the same as" in one.text]
        if same and "Transportation Department" in words:
            office.click(office.dana, same[-1], "draft.partner_same:0")
        for card in office.thread(ts):
            office.save(card)
    office.command(office.dana, "survey stockton")
    assert not office.submit(office.dana, statements=SURVEY)


def files(office: Office, place: str) -> dict[str, bytes]:
    """What was uploaded there, by name."""
    return {file["name"]: file["data"] for one in office.told(place) for file in one.files}


def with_words(office: Office, place: str, words: str) -> Message:
    return [one for one in office.told(place) if words in one.text][-1]


@SQLITE
def test_stockton_comes_out_as_it_was_printed(office: Office) -> None:
    """Every figure of DOMAIN.md stands in the PDF, and no figure that is not on record."""
    told_of_stockton(office)
    office.link(f"San Joaquin Regional Transit District <@{office.terry}|terry>")
    office.skip(weeks=3)
    office.say(office.terry, "120 so far")
    assert "direct messages" in office.command(office.dana, "report stockton")
    drafted = files(office, office.dana)
    assert set(drafted) == {"stockton-impact-report-draft.pdf", "stockton-impact-report-draft.docx"}
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.issue")
    issued = files(office, office.staff_room)
    assert set(issued) == {"stockton-impact-report-v1.pdf", "stockton-impact-report-v1.docx"}
    printed, written = (
        pdf_text(issued["stockton-impact-report-v1.pdf"]),
        docx_text(issued["stockton-impact-report-v1.docx"]),
    )
    for words in (
        "Coalition Build in Stockton, California, 9 November 2022",
        *HOSTS.splitlines(),
        "San Joaquin Regional Transit District has pledged to train 250 employees with BOTL; 120 employees trained so "
        "far.",
        "Alliance 4 You and Central Valley Justice Coalition hosted a 30-minute TAT presentation at their monthly "
        "coalition meeting.",
        "San Joaquin Regional Transit District made a web page on trafficking and how to report it.",
        "Moss Adams became a Silver-level sponsor.",
        "Central Valley Justice Coalition held several in-person sessions for the public in January, National Human "
        "Trafficking Awareness Month.",
        "120 of 250 employees (48 %), 0 verified",
    ):
        bare = words.replace(" ", "")
        assert bare in printed.replace(" ", ""), words
        assert bare in written.replace(" ", ""), words
    for statement in SURVEY.splitlines():
        said, _, percent = statement.partition(": ")
        assert said in printed
        assert percent in printed
    assert "number of respondents not recorded" in printed
    assert "1 of 1 contacts asked have answered (100 %)." in printed
    assert len(pypdf.PdfReader(io.BytesIO(issued["stockton-impact-report-v1.pdf"])).pages) == 2
    # Nobody who did not say so is named; and 30 minutes or a month are nobody's count.
    assert "Terry" not in printed + written
    before_sources = printed.partition("Sources No.")[0]
    figures = set(
        re.findall(
            r"(?<![\w.,])(?<!/ )\d[\d,]*(?= (?:of|employees|%|verified|organizations|contacts|promise|under))",
            before_sources,
        )
    )
    assert figures == {"120", "250", "48", "0", "4", "1", "97", "100", "94", "82"}


@SQLITE
def test_a_correction_is_issued_anew_and_marks_the_older_upload_where_it_stands(office: Office) -> None:
    told_of_stockton(office)
    office.link(f"San Joaquin Regional Transit District <@{office.terry}|terry>")
    office.say(office.dana, f"{ME} write the impact report for Stockton", office.hall)
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.issue")
    first = with_words(office, office.staff_room, "issue 1 is frozen")
    office.click(office.dana, first, "report.send")
    listed = [one["text"]["text"] for one in office.form(office.dana)["blocks"] if one["type"] == "section"]
    assert listed == ["It goes to 1 contact, with thanks:", "Terry Sample, San Joaquin Regional Transit District"]
    assert not office.submit(office.dana)
    assert set(files(office, office.terry)) == {"stockton-impact-report-v1.pdf"}
    assert office.told(office.terry)[-2].text.startswith("Hi Terry, here is what came of Stockton (November 2022).")

    office.skip(days=3)
    office.say(office.dana, f"{ME} San Joaquin Regional Transit District trained 85 more, by phone")
    office.click(office.dana, first, "report.correct")
    assert not office.submit(office.dana, what="Employees trained", old="0", new="85", reason="Told by phone too late.")
    text = pdf_text(files(office, office.staff_room)["stockton-impact-report-v2.pdf"])
    day = "13 November 2022"
    assert f"Corrections Figure Was Is Why Corrected on Employees trained 0 85 Told by phone too late. {day}" in text
    assert "Since the last issue • San Joaquin Regional Transit District: 0 → 85 employees reported" in text
    assert office.seen(first).text == "Stockton: impact report: issue 1 is superseded by issue 2."
    marked = [one.text for one in office.thread(first.ts, office.staff_room) if one.text and one.is_reply]
    assert marked == [
        "This upload is superseded: issue 2 replaces issue 1.\n"
        f"Corrected on {day}: Employees trained was 0 and is 85. Told by phone too late.\n"
        "This issue went to: Terry Sample (San Joaquin Regional Transit District)."
    ]
    assert office.slack.posted_twice() == []


@SQLITE
def test_a_draft_says_when_it_is_issued_and_is_issued_once(office: Office) -> None:
    told_of_stockton(office)
    office.command(office.dana, "report stockton")
    draft = with_words(office, office.dana, "This is how")
    for _ in range(2):  # Pressed again before the message changes.
        assert office.slack.click(office.dana, draft.channel, draft.ts, "report.issue").ok
    office.send()
    closed = office.seen(draft)
    assert closed.text.startswith("“Stockton: impact report” is issued: issue 1, with figures as of ")
    assert "[" not in closed.text
    assert office.last(office.dana).text.startswith("This draft is issued already")
    assert [one for one in office.told(office.staff_room) if "issue 2" in one.text] == []

    office.command(office.dana, "report stockton")
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.issue")
    assert with_words(office, office.staff_room, "issue 2 is frozen")


@SQLITE
def test_an_issue_with_a_quote_that_was_withdrawn_goes_to_nobody_any_more(office: Office) -> None:
    told_of_stockton(office)
    office.link(f"San Joaquin Regional Transit District <@{office.terry}|terry>")
    ts = office.say(office.terry, "We walked out with a plan.", office.hall)
    office.slack.shortcut(office.dana, "keep_quote", office.hall, ts)
    assert not office.submit(office.dana, role="safety director")
    asked = office.last(office.terry)
    office.click(office.terry, asked, "quote.yes:role")
    office.command(office.dana, "report stockton")
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.issue")
    first = with_words(office, office.staff_room, "issue 1 is frozen")
    assert "walked out with a plan" in pdf_text(files(office, office.staff_room)["stockton-impact-report-v1.pdf"])
    office.click(office.dana, first, "report.send")
    assert not office.submit(office.dana)

    office.click(office.dana, first, "report.send")
    office.form(office.dana)  # It is filled in by a thread of its own, and here before the quote is withdrawn.
    office.click(office.terry, office.seen(asked), "quote.withdraw")
    told = "A quote in issue 1 was withdrawn since. Please pass that issue on to nobody, and issue the report anew."
    marked = office.seen(first)
    assert told in marked.text
    assert "[Send to partners" not in marked.text
    in_thread = [one.text for one in office.thread(first.ts, office.staff_room) if one.text and one.is_reply]
    assert in_thread == [f"{told}\nThis issue went to: Terry Sample (San Joaquin Regional Transit District)."]
    office.submit(office.dana)  # The form was open before.
    assert office.last(office.dana).text == told
    office.click(office.dana, marked, "report.issue")
    assert "walked out" not in pdf_text(files(office, office.staff_room)["stockton-impact-report-v2.pdf"])
    assert office.slack.posted_twice() == []


@SQLITE
def test_an_issue_that_names_somebody_who_asked_since_not_to_be_goes_to_nobody(office: Office) -> None:
    told_of_stockton(office)
    office.link(f"San Joaquin Regional Transit District <@{office.terry}|terry>")
    office.link(f"Alliance 4 You <@{office.mel}|mel>")
    office.command(office.dana, "report stockton")
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.issue")
    first = with_words(office, office.staff_room, "issue 1 is frozen")
    office.click(office.dana, first, "report.send")
    office.form(office.dana)
    with office.bot.db.write() as session:
        leave_unnamed(session, session.scalars(select(Pledge)).all(), office.terry, office.clock.now())
    office.submit(office.dana)
    assert office.last(office.dana).text == (
        "Issue 1 names an organization that has asked since not to be named. Please pass that issue on to nobody, and "
        "issue the report anew."
    )
    assert not files(office, office.mel)


@SQLITE
def test_a_partner_looks_at_their_own_sentence_before_it_is_printed(office: Office) -> None:
    told_of_stockton(office)
    office.link(f"San Joaquin Regional Transit District <@{office.terry}|terry>")
    office.link(f"Alliance 4 You <@{office.mel}|mel>")
    office.command(office.dana, "report stockton")
    draft = with_words(office, office.dana, "This is how")
    office.click(office.dana, draft, "report.show")
    assert office.last(office.dana).text == (
        "2 contacts got their sentences to look at, and have 5 working days for it. "
        "Sentences that reach nobody in Slack: 2."
    )
    shown = office.last(office.terry)
    assert "has pledged to train 250 employees with BOTL." in shown.text
    assert "Moss Adams" not in shown.text
    office.click(office.dana, draft, "report.show")
    assert office.last(office.terry).ts == shown.ts  # The same words are not shown twice.

    office.click(office.terry, shown, "line.right:0")
    assert "You said: right. Thank you!" in office.seen(shown).text
    office.click(office.mel, office.last(office.mel), "line.change:0")
    office.submit(office.mel, words="It was 45 minutes.")
    wish = office.last(office.staff_room)
    assert "They write: “It was 45 minutes.”" in wish.text
    # While it is open nothing else is asked of them, so whoever sees it can end it there.
    office.click(office.dana, wish, "request.answer")
    assert not office.submit(office.dana, words="Thank you, it says 45 now.")
    assert "Thank you, it says 45 now." in office.last(office.mel).text
    assert "Closed by Dana Example." in office.seen(wish).text
    office.skip(days=9)
    office.click(office.dana, draft, "report.issue")
    text = pdf_text(files(office, office.staff_room)["stockton-impact-report-v1.pdf"])
    assert "promise not confirmed · read and confirmed by the partner on 10 November 2022" in text
    assert "coalition meeting. 2 the partner asked for a change" in text


@SQLITE
def test_danger_in_the_wish_for_another_sentence_is_met_as_danger(office: Office) -> None:
    told_of_stockton(office)
    office.link(f"Alliance 4 You <@{office.mel}|mel>")
    office.command(office.dana, "report stockton")
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.show")
    shown = office.last(office.mel)
    office.click(office.mel, shown, "line.change:0")
    assert not office.submit(office.mel, words="We saw a girl held against her will at the truck stop.")
    assert "If someone is in danger now call 911" in office.last(office.mel).text
    told = office.last(office.staff_room)
    assert "Mel" in told.text
    assert "may be about somebody in danger" in told.text
    office.click(office.dana, told, "request.close")
    assert "girl" not in "".join(one.text for place in (office.staff_room, office.mel) for one in office.told(place))


@SQLITE
def test_more_sentences_than_one_message_holds_are_all_shown_before_they_are_told_as_unreviewed(office: Office) -> None:
    told_of_stockton(office)
    office.link(f"San Joaquin Regional Transit District <@{office.terry}|terry>")
    for number in range(13):
        office.save(office.promise(f"San Joaquin Regional Transit District hung posters in depot {number + 30}"))
    office.command(office.dana, "report stockton")
    before = len(office.told(office.terry))
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.show")
    shown = office.told(office.terry)[before:]
    assert len(shown) == 2
    assert all(f"depot {number + 30}" in shown[0].text + shown[1].text for number in range(13))
    first, second = (one.text for one in shown)
    office.click(office.terry, shown[1], "line.right:0")
    assert office.seen(shown[0]).text == first
    assert office.seen(shown[1]).text.count("[Right]") == second.count("[Right]") - 1


@SQLITE
def test_staff_write_the_story_and_put_the_sentences_in_order(office: Office) -> None:
    told_of_stockton(office)
    office.command(office.dana, "report stockton")
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.edit")
    listed = [one["text"]["text"] for one in office.form(office.dana)["blocks"] if one["type"] == "section"]
    assert [one.partition(" ")[0] for one in listed] == ["1.", "2.", "3.", "4.", "5."]
    assert office.submit(office.dana, order="9") == {
        "order": "There are 5 sentences; please write their numbers only, for example “3 1 2”."
    }
    danger = "We saw a girl held against her will at the truck stop."
    assert "person in danger" in office.submit(office.dana, story_1=danger)["story_1"]
    assert not office.submit(office.dana, story_1="Roads matter.", story_2="Sixty came.", order="4, 1")
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.issue")
    text = pdf_text(files(office, office.staff_room)["stockton-impact-report-v1.pdf"])
    assert "Roads matter. Sixty came. Outcomes Moss Adams became a Silver-level sponsor." in text


@SQLITE
def test_a_figure_that_changed_after_printing_is_flagged_once_and_old_reports_are_brought_to_mind(
    office: Office,
) -> None:
    told_of_stockton(office)
    office.link(f"San Joaquin Regional Transit District <@{office.terry}|terry>")
    office.say(office.dana, f"{ME} San Joaquin Regional Transit District trained 85 more, by phone")
    office.command(office.dana, "report stockton")
    office.click(office.dana, with_words(office, office.dana, "This is how"), "report.issue")
    office.strike()
    assert "on record otherwise" not in "".join(one.text for one in office.told(office.staff_room))
    office.skip(hours=1)
    office.say(office.dana, f"{ME} San Joaquin Regional Transit District trained 15 more, by phone")
    office.strike()
    office.strike()
    flags = [one.text for one in office.told(office.staff_room) if "on record otherwise" in one.text]
    assert [one.splitlines()[1] for one in flags] == [
        "San Joaquin Regional Transit District: 85 → 100 employees reported"
    ]
    office.skip(days=200)
    reminders = [one.text.splitlines()[0] for one in office.told(office.staff_room) if "days old" in one.text]
    assert [line.split(", issue 1 is ")[1].split(" days")[0] for line in reminders] == ["90", "180"]


@SQLITE
def test_only_staff_get_a_report_and_what_is_no_event_is_no_report(office: Office) -> None:
    told_of_stockton(office)
    assert "staff" in office.command(office.sam, "report stockton").lower()
    assert "report 2023" in office.command(office.dana, "report")
    assert office.told(office.sam) == []
    office.command(office.dana, "report 2022")
    text = pdf_text(files(office, office.staff_room)["2022-impact-report-v1.pdf"])
    assert "Trained since: employees 250 0 0 – – –" in text


def test_a_report_that_slack_took_without_saying_so_is_not_uploaded_twice(office: Office) -> None:
    told_of_stockton(office)
    office.slack.faults.next("files.completeUploadExternal", Fault.RESET_AFTER_ACCEPT, Fault.RESET_BEFORE)
    office.command(office.dana, "report stockton")
    names = [file["name"] for one in office.told(office.dana) for file in one.files]
    assert sorted(names) == ["stockton-impact-report-draft.docx", "stockton-impact-report-draft.pdf"]
    assert office.slack.posted_twice() == []


@SQLITE
def test_a_totals_answer_is_sent_as_a_page_to_whoever_asked(office: Office) -> None:
    office.promised()
    office.say(office.terry, "120 so far")
    office.click(office.dana, _partner_page(office), "pledge.target:0")
    office.submit(office.dana, law="yes", reason="AB 2034")
    office.say(office.dana, "how many were trained with BOTL?")
    answer = office.last(office.dana)
    assert "120 reported" in answer.text
    office.click(office.dana, answer, "status.as_page")
    (name, data), *_ = files(office, office.dana).items()
    assert name.startswith("totals-2022-11-")
    text = pdf_text(data)
    assert "Totals" in text
    assert "Trained since: employees 250 120 0 48 %" in text
    assert "Nothing has been verified yet." in text
    assert "1 of the 1 promises counted here repeats a legal duty" in text
    assert "120 employees in total" in text
    # A contact is shown their own figures, without the page, and cannot press another's button.
    office.say(office.terry, "how are we doing?")
    assert "Send as a page" not in office.last(office.terry).text
    before = len(files(office, office.terry))
    value = next(
        one["value"] for block in answer.blocks for one in block.get("elements", ())
        if one["action_id"] == "status.as_page"
    )  # fmt: skip
    stolen = office.last(office.terry)
    stolen.blocks.append({"type": "actions", "block_id": "forged", "elements": [
        {"type": "button", "action_id": "status.as_page", "value": value, "text": {"type": "plain_text", "text": "x"}},
    ]})  # fmt: skip
    office.click(office.terry, stolen, "status.as_page")
    assert len(files(office, office.terry)) == before


def _partner_page(office: Office) -> Message:
    office.say(office.dana, "partner RTD")
    return office.last(office.dana)
