"""The day after, a week after, six weeks after: thanks, the survey, and whether anything has come of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.ground.db import Database
from bot.people.model import Contact
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from tests.checkins.test_languages import english_in
from tests.fake_slack import Message
from tests.journeys.office import Office

SEND, LEAVE = "[Send thank-yous]", "[Leave it be]"


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def offered(office: Office) -> Message:
    """Terry's promise is noted the morning after, and staff are offered to thank; gives the offer."""
    office.hold_event(what_follows=True)
    office.save(office.promise("San Joaquin RTD pledges to train 250 employees with BOTL"))
    office.link(f"RTD <@{office.terry}|terry>")
    office.strike()
    return office.last(office.staff_room)


def thanked(office: Office) -> Message:
    office.click(office.dana, offered(office), "thanks.send")
    office.strike()
    return office.last(office.terry)


def test_staff_read_in_english_in_which_language_a_contact_is_thanked(office: Office) -> None:
    offered(office)
    office.command(office.dana, "language RTD Spanish")
    office.command(office.dana, "thanks stockton")
    assert "\nTerry Sample, in Slack, Spanish: San Joaquin RTD" in office.last(office.staff_room).text


def the_pledge(office: Office) -> Pledge:
    with office.database.read() as session:
        return session.scalars(select(Pledge)).one()


def test_nobody_is_thanked_before_staff_have_seen_the_list(office: Office) -> None:
    offer = offered(office)
    assert offer.text.split("\n")[:2] == [
        "*Thank-yous for Stockton (November 2022):* 1 person would get one.",
        "Terry Sample, in Slack, English: San Joaquin RTD will train 250 employees (BOTL)",
    ]
    office.skip(days=2)
    assert office.told(office.terry) == []
    assert len([one for one in office.told(office.staff_room) if SEND in one.text]) == 1, "offered once"


def test_the_thank_you_says_what_was_noted_and_asks_for_a_date(office: Office) -> None:
    thanks = thanked(office)
    assert thanks.text.split("\n") == [
        "Hi Terry, thank you for yesterday in Stockton, California. I'm Pledgekeeper; I keep track for Dana Example at "
        "Truckers Against Trafficking.",
        "I wrote down: San Joaquin RTD will train 250 employees (BOTL). No date was said; may we put 9 May 2023?",
        "[That's right] [Another date…] [Not quite…]",
        "[I'm not the right person…] [Please don't name us]",
        "I'll ask how it goes a few times before May 2023, in your working hours. Truckers Against Trafficking's event "
        "staff read your answers.",
        "Your organisation and figures may appear in our report; your own words only if you agree.",
        "En español: escriba “español”. En français : écrivez « français ». Write STOP to end these messages.",
    ]
    offer = office.last(office.staff_room)
    assert "Sent by Dana Example" in offer.text
    assert SEND not in offer.text


def test_offered_twice_and_sent_once(office: Office) -> None:
    offer = offered(office)
    office.command(office.dana, "thanks Stockton")
    again = office.last(office.staff_room)
    assert again.ts != offer.ts
    office.click(office.dana, offer, "thanks.send")
    office.strike()
    assert SEND not in office.seen(again).text, "both say what became of it"
    assert len(office.told(office.terry)) == 1
    assert office.command(office.dana, "thanks Stockton").startswith("Nobody is left to thank")


def test_a_list_that_has_changed_is_shown_before_anything_goes_out(office: Office) -> None:
    offer = offered(office)
    office.save(office.promise("Alliance 4 You will train 40 drivers"))
    office.link(f"Alliance 4 You <@{office.mel}|mel>")
    office.click(office.dana, offer, "thanks.send")
    office.strike()
    shown = office.seen(offer)
    assert office.told(office.terry) == []
    assert "This list has changed" in shown.text
    assert "Mel Sample" in shown.text
    office.click(office.dana, shown, "thanks.send")
    office.strike()
    assert [len(office.told(one)) for one in (office.terry, office.mel)] == [1, 1]


def test_left_alone_nobody_is_thanked_until_it_is_brought_back(office: Office) -> None:
    office.click(office.dana, offered(office), "thanks.leave")
    office.skip(days=1)
    assert office.told(office.terry) == []
    office.command(office.dana, "thanks Stockton")
    office.click(office.dana, office.last(office.staff_room), "thanks.send")
    office.skip(days=4)
    assert office.last(office.terry).text.startswith("Hi Terry, thank you for 9 November 2022")


def test_that_is_right_confirms_the_promise_and_the_date(office: Office) -> None:
    office.click(office.terry, thanked(office), "thanks.right:0")
    assert office.last(office.terry).text.startswith("Thank you, that is noted.")
    pledge = the_pledge(office)
    assert pledge.confirmed_at == office.clock.at
    assert pledge.confirmed_by_id is not None
    assert not pledge.due_ours
    office.click(office.terry, office.last(office.terry), "change.undo")
    pledge = the_pledge(office)
    assert pledge.confirmed_at is None
    assert pledge.due_ours


@pytest.mark.parametrize("words", ["yes, that's right", "Correct!", "sí, es correcto", "c'est exact, merci"])
def test_a_plain_yes_does_the_same(office: Office, words: str) -> None:
    thanked(office)
    office.say(office.terry, words)
    assert the_pledge(office).confirmed_at == office.clock.at


def test_a_plain_yes_is_about_all_that_was_noted(office: Office) -> None:
    office.hold_event(what_follows=True)
    for words in ("San Joaquin RTD will train 250 employees", "San Joaquin RTD will hold 3 training sessions"):
        office.save(office.promise(words))
    office.link(f"San Joaquin RTD <@{office.terry}|terry>")
    office.strike()
    office.click(office.dana, office.last(office.staff_room), "thanks.send")
    office.strike()
    office.say(office.terry, "yes, that's right")
    assert office.last(office.terry).text.startswith("Thank you, that is noted.")
    with office.database.read() as session:
        assert all(pledge.confirmed_at for pledge in session.scalars(select(Pledge)))
    office.click(office.terry, office.last(office.terry), "change.undo")
    with office.database.read() as session:
        assert not any(pledge.confirmed_at for pledge in session.scalars(select(Pledge)))


def test_another_date_is_theirs_from_now_on(office: Office) -> None:
    office.click(office.terry, thanked(office), "thanks.date:0")
    assert office.submit(office.terry, day="2022-11-01")
    assert not office.submit(office.terry, day="2023-03-31")
    pledge = the_pledge(office)
    assert (str(pledge.due), pledge.due_ours) == ("2023-03-31", False)
    assert pledge.confirmed_at is not None


def test_not_quite_goes_to_a_person_and_changes_nothing(office: Office) -> None:
    office.click(office.terry, thanked(office), "thanks.not_quite:0")
    office.submit(office.terry, words="it was 150, drivers only")
    assert "it was 150, drivers only" in office.last(office.staff_room).text
    assert the_pledge(office).target == 250
    assert the_pledge(office).confirmed_at is None


def test_somebody_else_goes_to_a_person_too(office: Office) -> None:
    office.click(office.terry, thanked(office), "thanks.somebody_else")
    office.submit(office.terry, words="Lee Sample, our safety director")
    assert "Lee Sample" in office.last(office.staff_room).text


def test_danger_in_a_form_is_met_as_danger(office: Office) -> None:
    office.click(office.terry, thanked(office), "thanks.not_quite:0")
    office.submit(office.terry, words="a girl here is being trafficked right now, please help")
    assert "call 911" in office.last(office.terry).text
    assert "girl" not in office.last(office.staff_room).text


def test_who_does_not_want_to_be_named_is_not(office: Office) -> None:
    office.click(office.terry, thanked(office), "thanks.unnamed")
    assert not the_pledge(office).nameable
    assert the_pledge(office).confirmed_at is None
    office.click(office.terry, office.last(office.terry), "change.undo")
    assert the_pledge(office).nameable


def test_who_asks_it_by_the_letter_is_not_named_though_somebody_else_is_asked_by_now(office: Office) -> None:
    thanks = thanked(office)
    office.save(office.promise("Example Freight Lines will train 60 drivers"))
    office.link(f"RTD <@{office.mel}|mel>")
    office.click(office.terry, thanks, "thanks.unnamed")
    assert "your organisation is named nowhere" in office.last(office.terry).text
    with office.database.read() as session:
        assert {one.lead.name: one.nameable for one in session.scalars(select(Pledge))} == {
            "San Joaquin RTD": False, "Example Freight Lines": True,
        }  # fmt: skip
    office.command(office.dana, "report stockton")
    draft = [one for one in office.told(office.dana) if "[Issue it]" in one.text][-1]
    assert "San Joaquin RTD" not in draft.text


def test_who_asks_it_where_nothing_is_noted_of_them_any_more_reaches_staff(office: Office) -> None:
    thanks = thanked(office)
    with office.database.write() as session:
        pledges.withdraw(session, session.scalars(select(Pledge)).one(), office.dana, office.clock.now())
    office.click(office.terry, thanks, "thanks.unnamed")
    assert "named nowhere" not in office.last(office.terry).text
    assert "Please don't name us" in office.last(office.staff_room).text


@pytest.mark.parametrize("language", ["Spanish", "French"])
def test_it_all_comes_in_the_contacts_language(office: Office, language: str) -> None:
    offer = offered(office)
    office.command(office.dana, f"language RTD {language}")
    office.click(office.dana, offer, "thanks.send")
    office.strike()
    thanks = office.last(office.terry)
    office.click(office.terry, thanks, "thanks.right:0")
    office.click(office.terry, thanks, "thanks.unnamed")
    assert english_in(*(one.text for one in office.told(office.terry))) == set()


def test_at_night_it_waits_for_the_morning(office: Office) -> None:
    offer = offered(office)
    office.clock.at = datetime(2022, 11, 11, 3, 0, tzinfo=UTC)  # seven in the evening in Stockton
    office.click(office.dana, offer, "thanks.send")
    office.strike()
    assert office.told(office.terry) == []
    office.skip(days=4)
    assert len(office.told(office.terry)) == 1


def test_who_is_not_in_slack_is_thanked_by_staff(office: Office) -> None:
    office.hold_event(what_follows=True)
    office.save(office.promise("San Joaquin RTD pledges to train 250 employees with BOTL"))
    office.link("RTD Maria Example, training manager, maria@rtd.example")
    office.command(office.dana, "language RTD Spanish")
    office.strike()
    office.click(office.dana, office.last(office.staff_room), "thanks.send")
    office.strike()
    to_send = office.last(office.dana)
    assert to_send.text.startswith("For you to send to Maria Example (San Joaquin RTD): maria@rtd.example")
    assert "Hola, Maria: gracias por el encuentro de ayer" in to_send.text
    office.click(office.dana, to_send, "thanks.right:0")
    assert office.last(office.dana).text.startswith("Thank you, that is noted.")
    assert the_pledge(office).confirmed_at is not None


def test_who_wrote_stop_is_not_thanked(office: Office) -> None:
    offer = offered(office)
    office.say(office.terry, "STOP")
    told = len(office.told(office.terry))
    office.click(office.dana, offer, "thanks.send")
    office.skip(days=5)
    assert len(office.told(office.terry)) == told


def reminders(office: Office) -> list[Message]:
    return [one for one in office.told(office.staff_room) if "The survey of Stockton" in one.text]


def test_staff_are_reminded_of_the_survey_until_they_say_there_is_none(office: Office) -> None:
    office.hold_event(what_follows=True)
    office.skip_to(datetime(2022, 11, 16, 16, 59, tzinfo=UTC))
    assert reminders(office) == []
    office.skip(weeks=3)
    assert len(reminders(office)) == 3
    office.click(office.dana, reminders(office)[-1], "survey.none")
    office.skip(weeks=9)
    assert reminders(office) == []
    assert "none taken, says Dana Example" in office.everything_sent()


def test_a_survey_that_is_in_is_not_asked_for(office: Office) -> None:
    office.hold_event(what_follows=True)
    office.command(office.dana, "survey stockton")
    assert not office.submit(office.dana, statements="I know my next steps: 82 %")
    office.skip(weeks=9)
    assert reminders(office) == []


def test_who_was_there_and_promised_nothing_is_asked_once_what_came_of_it(office: Office) -> None:
    offered(office)
    office.save(office.promise("Alliance 4 You hosted a presentation"))
    office.link(f"Alliance 4 You <@{office.mel}|mel>")
    office.skip(weeks=9)
    asked = [one.text for one in office.told(office.mel)]
    assert len(asked) == 1
    assert asked[0].startswith("Hi Mel, it was good to have you with us in Stockton, California.")
    assert not any("good to have you" in one.text for one in office.told(office.terry)), "she promised something"
    office.say(office.mel, "we will train 40 drivers by June")
    assert "will train 40 drivers" in office.last(office.staff_room).text
    office.skip(weeks=20)
    assert not any("good to have you" in one.text for one in office.told(office.mel)[1:])


def test_an_event_that_moves_takes_what_follows_with_it(office: Office) -> None:
    office.hold_event(what_follows=True)
    office.strike()
    office.click(office.dana, office.told(office.dana)[0], "event.change")
    office.submit(office.dana, day="2022-12-07")
    office.skip(weeks=3)
    assert reminders(office) == []
    with office.database.read() as session:
        assert session.scalars(select(Contact)).all() == []
    office.skip(weeks=3)
    assert len(reminders(office)) >= 1
    assert office.clock.at > datetime(2022, 12, 14, tzinfo=UTC) - timedelta(days=1)
