"""Words about danger are repeated nowhere, by whatever road they come; and what is edited is read again."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.desk.model import Request
from bot.evidence.model import Evidence
from bot.ground.audit import Change, inserted_by
from bot.ground.db import Database
from bot.people.model import Contact
from bot.pledges.model import Draft, Pledge
from bot.progress.model import ProgressEntry
from tests.fake_slack import payloads
from tests.journeys.canary import newest, submit
from tests.journeys.office import ME, Office

SAFETY = "one of my drivers saw a girl at the truck stop who is being sold"
RTD = "San Joaquin RTD will train 250 employees"


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def edit(office: Office, user: str, channel: str, ts: str, text: str) -> None:
    office.slack.edit(user, channel, ts, text)
    office.send()


def shown(office: Office, place: str) -> str:
    """Everything that the bot's messages in a place say now."""
    return "\n".join(office.seen(one).text for one in office.told(place))


def rtd(office: Office) -> str:
    return office.command(office.dana, "status RTD").split("\n")[-1]


def edit_or_delete(office: Office, user: str, ts: str, then: str | None) -> None:
    if then is None:
        office.slack.delete(user, office.slack.dm(user), ts)
    else:
        office.slack.edit(user, office.slack.dm(user), ts, then)
    office.send()


def last_words(office: Office) -> str:
    with office.bot.db.read() as session:
        return str(session.scalars(select(Contact.last_words)).all())


def saved_words(office: Office) -> list[str]:
    with office.bot.db.read() as session:
        return [*session.scalars(select(Draft.words)), *session.scalars(select(Pledge.words))]


# Danger


@pytest.mark.parametrize("before", [RTD, "good morning"])
def test_a_message_edited_into_danger_is_held_and_shown_nowhere(office: Office, before: str) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{ME} {before}", office.hall)
    edit(office, office.dana, office.hall, ts, f"{ME} San Joaquin RTD will train 260 employees because {SAFETY}")
    assert "being sold" not in office.everything_sent()
    assert "[Save]" not in shown(office, office.hall)
    assert "may be about somebody in danger" in shown(office, office.staff_room)
    assert "If someone is in danger now call" in office.last(office.dana).text
    assert not any(saved_words(office))


def test_danger_edited_in_by_somebody_without_rights_is_held_too(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.sam, f"{ME} hello", office.hall)
    edit(office, office.sam, office.hall, ts, f"{ME} {SAFETY}")
    assert "may be about somebody in danger" in shown(office, office.staff_room)
    assert "If someone is in danger now call" in office.last(office.sam).text


def test_the_card_of_a_message_edited_into_danger_comes_back_without_its_words(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{ME} {RTD}", office.hall)
    edit(office, office.dana, office.hall, ts, f"{ME} {SAFETY}")
    (card,) = [one for one in office.thread(ts) if "Not saved" in office.seen(one).text]
    office.click(office.dana, office.seen(card), "change.undo")
    assert "Heard: “”" in office.seen(card).text


def test_the_shortcut_records_no_danger(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.terry, f"{RTD} because {SAFETY}", office.hall)
    office.slack.shortcut(office.dana, "record_pledge", office.hall, ts)
    assert "may be about somebody in danger" in str(office.form(office.dana))
    office.slack.close(office.dana)
    ts = office.say(office.terry, RTD, office.hall)
    office.slack.shortcut(office.dana, "record_pledge", office.hall, ts)
    errors = office.submit(office.dana, words=f"{RTD} because {SAFETY}")
    assert errors["words"].startswith("This may be about somebody in danger.")
    assert not saved_words(office)


def test_the_forms_save_no_danger(office: Office) -> None:
    office.hold_event()
    office.command(office.dana, "", office.hall)
    errors = office.submit(office.dana, organisation="San Joaquin RTD", number="20", words=SAFETY)
    assert errors["words"].startswith("This may be about somebody in danger.")
    office.slack.close(office.dana)
    office.click(office.dana, office.promise(RTD), "draft.change")
    assert "words" in office.submit(office.dana, words=SAFETY)
    assert "being sold" not in "".join(saved_words(office)) + office.everything_sent()


@pytest.mark.parametrize("field", ["name", "place", "region", "hosts"])
def test_no_field_of_a_form_takes_danger(office: Office, field: str) -> None:
    office.command(office.dana, "event", office.hall)
    told = {"name": "Stockton", "place": "Stockton, California", "day": "2022-11-09", "region": "California"}
    errors = office.submit(office.dana, **told | {field: SAFETY})
    assert errors[field].startswith("This may be about somebody in danger.")
    assert "being sold" not in office.everything_sent()
    assert not office.submit(office.dana, **told, hosts="National Center for Missing & Exploited Children\nBOTL")
    assert "National Center for Missing" in office.last(office.dana).text


def test_danger_in_the_field_of_a_number_is_heard(office: Office) -> None:
    office.click(office.terry, office.asked(), "reply.some:0")
    office.form(office.terry)
    assert not office.submit(office.terry, total=SAFETY)
    assert "If someone is in danger now call" in office.last(office.terry).text
    assert "may be about somebody in danger" in shown(office, office.staff_room)


def test_a_message_of_danger_is_not_put_into_a_quotes_form(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.terry, SAFETY, office.hall)
    office.slack.shortcut(office.dana, "keep_quote", office.hall, ts)
    assert "never quoted" in str(office.form(office.dana))
    assert "being sold" not in office.everything_sent()


def test_whoever_begins_anew_with_danger_is_heard(office: Office) -> None:
    office.asked()
    office.say(office.terry, "STOP")
    office.say(office.terry, f"START, {SAFETY}")
    assert "may be about somebody in danger" in shown(office, office.staff_room)


def test_danger_beside_a_dropped_sheet_is_heard(office: Office) -> None:
    office.hold_event()
    office.drop(office.dana, "plan.csv", b"Organization,Pledge\nMoss Adams,train 20 employees\n", SAFETY)
    assert "may be about somebody in danger" in shown(office, office.staff_room)


PASTE = """RTD will host 2 presentations
{story}
Her name is Maria Example
Moss Adams will train 20 employees"""


@pytest.mark.parametrize(
    "story",
    [
        SAFETY,
        "uno de mis choferes vio a una niña que están vendiendo en la parada de camiones",
        "un de mes chauffeurs a vu une fille qui est vendue au relais routier",
    ],
)
def test_promises_that_stand_beside_danger_have_their_cards(office: Office, story: str) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{ME} {PASTE.format(story=story)}", office.hall)
    cards = [one.text.split("\n")[0] for one in office.thread(ts) if "[Save]" in one.text]
    assert cards == ["RTD will host 2 presentations", "Moss Adams will train 20 employees"]
    assert "may be about somebody in danger" in shown(office, office.staff_room)
    told = office.last(office.dana).text
    assert "If someone is in danger now call" in told
    assert "The promises beside it have their cards." in told
    assert story not in office.everything_sent()
    assert "Maria" not in office.everything_sent()


@pytest.mark.parametrize(
    "text",
    [
        "RTD will train 20 employees.\none of my drivers saw a girl at the truck stop\nwho is being sold to men",
        f"Moss Adams will train 20 employees because {SAFETY}\nRTD will be told",
    ],
)
def test_a_story_that_cannot_be_told_from_what_stands_beside_it_is_held_with_it(office: Office, text: str) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{ME} {text}", office.hall)
    assert not [one for one in office.thread(ts) if "being sold" in one.text or "truck stop" in one.text]
    assert "may be about somebody in danger" in shown(office, office.staff_room)


def test_a_story_edited_into_an_answer_counts_and_none_of_its_words_are_kept(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, f"{SAFETY}, Maria Example")
    edit(office, office.terry, office.slack.dm(office.terry), ts, "sorry about what I wrote of Maria. 120 so far")
    assert "120 of 250 employees" in rtd(office)
    page = office.command(office.dana, "partner RTD")
    assert "Maria" not in page + shown(office, office.staff_room)
    assert "Maria" not in last_words(office)


@pytest.mark.parametrize("text", ["", "120 so far", "please see what our driver writes"])
def test_danger_in_a_message_that_is_forwarded_is_heard(office: Office, text: str) -> None:
    office.asked()
    office.forward(office.terry, f"{SAFETY}, Maria Example", text)
    assert "If someone is in danger now call" in office.last(office.terry).text
    assert "0 of 250 employees" in rtd(office)
    assert "Maria" not in office.everything_sent()
    assert "may be about somebody in danger" in shown(office, office.staff_room)


@pytest.mark.parametrize("then", [SAFETY, None])
def test_what_a_message_said_before_danger_or_its_deletion_is_their_last_word_no_more(
    office: Office, then: str | None
) -> None:
    office.asked()
    ts = office.say(office.terry, "a word about Maria Example")
    edit_or_delete(office, office.terry, ts, then)
    assert "Maria" not in last_words(office)


def test_a_contacts_own_figure_counts_for_nothing_once_they_add_danger_to_it(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "120 so far")
    edit_or_delete(office, office.terry, ts, f"120 so far. {SAFETY}")
    assert "0 of 250 employees" in rtd(office)


@pytest.mark.parametrize("then", [SAFETY, None])
def test_of_what_was_never_said_to_the_bot_no_hiding_is_written_down(office: Office, then: str | None) -> None:
    office.hold_event()
    ts = office.say(office.sam, "who has the projector?", office.hall)
    with office.bot.db.read() as session:
        before = session.scalar(select(func.count()).select_from(Change))
    if then is None:
        office.slack.delete(office.sam, office.hall, ts)
    else:
        office.slack.edit(office.sam, office.hall, ts, then)
    with office.bot.db.read() as session:
        assert session.scalar(select(func.count()).select_from(Change)) == before


HEARD = "RTD trained 120 employees, Maria Example among them"


@pytest.mark.parametrize("then", [f"{HEARD}. {SAFETY}", None])
def test_what_staff_heard_is_hidden_when_they_add_danger_or_delete_it(office: Office, then: str | None) -> None:
    office.asked()
    ts = office.say(office.dana, HEARD)
    office.click(office.dana, office.last(office.dana), "doubt.settle:0")
    assert "Maria" in last_words(office)
    edit_or_delete(office, office.dana, ts, then)
    page = office.command(office.dana, "partner RTD")
    assert "120 of 250 employees" in page
    assert "Maria" not in page + last_words(office)


@pytest.mark.parametrize("then", [f"{HEARD}. {SAFETY}", None])
def test_a_question_about_words_that_are_hidden_is_closed(office: Office, then: str | None) -> None:
    office.asked()
    ts = office.say(office.dana, HEARD)
    asked = office.last(office.dana)
    edit_or_delete(office, office.dana, ts, then)
    office.slack.click(office.dana, asked.channel, asked.ts, "doubt.settle:0")
    office.send()
    assert "0 of 250 employees" in rtd(office)
    assert "Maria" not in office.command(office.dana, "partner RTD") + office.last(office.dana).text


@pytest.mark.parametrize(("then", "state"), [(SAFETY, "set_aside"), (None, "taken_back")])
def test_what_somebody_wrote_whom_another_follows_by_now_is_hidden_with_its_file(
    office: Office, then: str | None, state: str
) -> None:
    office.asked()
    ts = office.drop(office.terry, "attendance list.pdf", text="120 so far, Maria Example keeps the list")
    office.say(office.terry, "I am not the right person for this any more, please ask Kim Sample")
    asked = newest(office, Request, Request.kind == "handover")
    submit(office, office.dana, "request.successor", asked, {"name": "Kim Sample", "email": "kim@example.org"})
    office.skip(days=2)
    edit_or_delete(office, office.terry, ts, then)
    page = office.command(office.dana, "partner RTD")
    assert "120 of 250 employees" in page
    assert "Maria" not in page
    assert "attendance list" not in shown(office, office.staff_room)
    with office.bot.db.read() as session:
        assert session.scalars(select(Evidence.state)).all() == [state]


# What nobody takes back

NAMED = "120 so far, Zelmira Quandary keeps the list"


def kept(office: Office) -> str:
    """Every word of theirs that we still have, outside the account of changes."""
    with office.bot.db.read() as session:
        told = [*session.scalars(select(ProgressEntry.words)), *session.scalars(select(Contact.last_words))]
    return str([one for one in (*told, *saved_words(office)) if one])


def reports_of_danger(office: Office) -> int:
    with office.bot.db.read() as session:
        return session.scalars(select(func.count()).select_from(Request).where(Request.kind == "safety")).one()


def test_an_undo_after_a_story_of_danger_takes_the_figure_back_and_the_story_stays_with_staff(office: Office) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    office.say(office.terry, SAFETY)
    assert "0 on record" in office.command(office.terry, "undo")
    assert reports_of_danger(office) == 1
    assert "[Taken care of]" in office.seen(office.last(office.staff_room)).text
    assert office.command(office.terry, "undo") == "You have changed nothing that could be undone."
    told = len(office.told(office.terry))
    office.skip(days=30)
    assert len(office.told(office.terry)) == told


def test_not_even_by_its_own_name_is_a_story_of_danger_undone(office: Office) -> None:
    office.asked()
    office.say(office.terry, "120 so far")
    booked = office.last(office.terry)
    office.say(office.terry, SAFETY)
    with office.bot.db.read() as session:
        opened = inserted_by(session, Request, session.scalars(select(Request.id)).one())
    for user in (office.terry, office.dana):
        undo = {"type": "button", "block_id": "b", "action_id": "change.undo", "value": opened}
        assert office.slack.deliver(payloads.click(office.slack, office.slack.api_url, user, booked, undo)).ok
        office.send()
    assert reports_of_danger(office) == 1


@pytest.mark.parametrize("then", [SAFETY, None])
def test_an_undo_brings_back_no_word_that_was_edited_into_danger_or_deleted(office: Office, then: str | None) -> None:
    office.asked()
    ts = office.say(office.terry, NAMED)
    edit_or_delete(office, office.terry, ts, then)
    for _ in range(3):
        office.command(office.terry, "undo")
        assert "Zelmira" not in kept(office)
    assert reports_of_danger(office) == bool(then)


def test_an_undo_of_what_was_said_after_them_brings_deleted_words_back_no_more(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, NAMED)
    office.say(office.terry, "30 more")
    edit_or_delete(office, office.terry, ts, None)
    assert "120 on record" in office.command(office.terry, "undo")
    assert "Zelmira" not in kept(office)


def test_an_undo_brings_a_card_back_and_no_word_of_its_message(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{RTD}, says Zelmira Quandary")
    edit_or_delete(office, office.dana, ts, None)
    for _ in range(3):
        office.command(office.dana, "undo")
        assert "Zelmira" not in kept(office)


# What staff edit


def test_a_slip_that_gave_no_card_is_read_again_when_it_is_edited(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{ME} San Joaquin RTD wil tran 250 emploees", office.hall)
    edit(office, office.dana, office.hall, ts, f"{ME} {RTD}")
    assert any(one.text.startswith(RTD) for one in office.thread(ts))


def test_an_edit_never_undoes(office: Office) -> None:
    office.asked()
    ts = office.say(office.dana, "unod")
    edit(office, office.dana, office.slack.dm(office.dana), ts, "undo")
    assert office.last(office.dana).text.startswith("I undo nothing on an edit.")


def test_an_edit_of_what_is_saved_says_so_to_its_author_alone(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{ME} {RTD}", office.hall)
    office.save(office.thread(ts)[0])
    before = shown(office, office.hall)
    edit(office, office.dana, office.hall, ts, f"{ME} San Joaquin RTD will train 25 employees")
    assert office.last(office.dana).text.startswith("That is saved already")
    assert shown(office, office.hall) == before
    assert "0 of 250 employees" in rtd(office)


def test_what_staff_heard_is_booked_anew_when_they_edit_it(office: Office) -> None:
    office.asked()
    ts = office.say(office.dana, f"{ME} RTD trained 85 employees, by phone", office.staff_room)
    assert "85 of 250 employees" in rtd(office)
    edit(office, office.dana, office.staff_room, ts, f"{ME} RTD trained 58 employees, by phone")
    assert "58 of 250" in office.last(office.staff_room).text
    assert "58 of 250 employees" in rtd(office)


def test_a_figure_stands_when_the_edit_speaks_of_something_else(office: Office) -> None:
    office.asked()
    ts = office.say(office.dana, f"{ME} RTD trained 85 employees, by phone", office.staff_room)
    edit(office, office.dana, office.staff_room, ts, f"{ME} hello again")
    assert "what I booked stands (85 in all)" in office.last(office.staff_room).text
    assert "85 of 250 employees" in rtd(office)


# What contacts tell in passing


@pytest.mark.parametrize(
    ("told", "heard", "card"),
    [
        ("we also put up a web page about it", "put up a web page about it", "created a resource"),
        ("Our web page is up", "Our web page is up", "created a resource"),
        ("ya tenemos una página web", "ya tenemos una página web", "created a resource"),
        ("we did a presentation for the city council", "did a presentation for the city council", "presentation"),
        ("posters are up in our break room", "posters are up in our break room", "handed out"),
        ("we now have an anti-trafficking policy", "we now have an anti-trafficking policy", "policy"),
    ],
)
def test_a_deed_told_in_passing_becomes_a_card_for_staff(office: Office, told: str, heard: str, card: str) -> None:
    office.asked()
    office.say(office.terry, told)
    said = office.last(office.staff_room).text
    assert card in said
    assert f"“{heard}”" in said
    assert any(words in office.last(office.terry).text for words in ("I have passed", "Se lo pasé"))


def test_a_deed_told_in_passing_is_read_again_when_it_is_edited(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "we also handed out 500 posters")
    card = office.last(office.staff_room)
    edit(office, office.terry, office.slack.dm(office.terry), ts, "we also handed out 600 posters")
    assert office.seen(card).text.startswith("Not saved")
    assert "600 posters" in office.last(office.staff_room).text
    assert office.last(office.terry).text.startswith("Thank you! I have passed that on")


def test_a_deed_told_in_passing_leaves_no_words_when_it_is_deleted(office: Office) -> None:
    office.asked()
    ts = office.say(office.terry, "we also handed out 500 posters with Jo Private")
    office.slack.delete(office.terry, office.slack.dm(office.terry), ts)
    office.send()
    assert "Jo Private" not in shown(office, office.staff_room)
    assert "[Save]" not in office.seen(office.last(office.staff_room)).text
    with office.bot.db.read() as session:
        assert session.scalar(select(func.count()).where(Draft.words.contains("Jo Private"))) == 0
