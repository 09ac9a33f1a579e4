"""Whose words are printed decides whoever said them, with one tap, and may think again."""

from __future__ import annotations

from sqlalchemy import select

from bot.reports.quotes import printable
from bot.reports.voices import Quote
from tests.journeys.office import Office


def printed(office: Office) -> list[str]:
    with office.bot.db.read() as session:
        quote = session.scalars(select(Quote)).one()
        return [one.words for one in printable(session, quote.event)]


def test_a_message_is_quoted_after_its_writers_tap_and_never_after_the_second_thought(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.terry, "We walked out with a plan.", office.hall)
    office.slack.shortcut(office.dana, "keep_quote", office.hall, ts)
    assert not office.submit(office.dana, role="safety director", agency="RTD")
    asked = office.last(office.terry)
    assert "May" in asked.text
    assert "We walked out with a plan." in asked.text
    assert printed(office) == []
    office.click(office.terry, asked, "quote.yes:role")
    assert printed(office) == ["We walked out with a plan."]
    assert "signed: safety director" in office.seen(asked).text
    assert "said by safety director" in office.last(office.dana).text
    office.click(office.terry, office.seen(asked), "quote.withdraw")
    assert printed(office) == []
    assert "not in the next issue" in office.last(office.dana).text


def test_whoever_wrote_stop_is_asked_for_no_quote_and_staff_are_told_to_ask_them(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "It mattered.", office.hall)
    office.slack.shortcut(office.dana, "keep_quote", office.hall, ts)
    office.say(office.terry, "STOP")
    told = len(office.told(office.terry))
    assert "Please ask them yourself" in office.submit(office.dana, words="It mattered.")["words"]
    office.slack.close(office.dana)
    office.slack.shortcut(office.dana, "keep_quote", office.hall, ts)
    assert "Please ask them yourself" in str(office.form(office.dana))
    assert len(office.told(office.terry)) == told


def test_staff_type_the_survey_and_a_quote_they_heard(office: Office) -> None:
    office.hold_event()
    office.command(office.dana, "survey stockton")
    assert "statements" in office.submit(office.dana, statements="no number")
    assert not office.submit(office.dana, statements="Knows the next steps: 82 %")
    assert "one statement" in office.last(office.dana).text
    office.command(office.dana, "quote")
    heard = {"words": "It mattered.", "attribution": "respondent", "how": "Survey said answers may be quoted"}
    assert not office.submit(office.dana, **heard)
    assert printed(office) == ["It mattered."]
