"""Staff see all, a contact their own partner's promises, anybody else a polite no and no number."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import select

from bot.checkins.model import CheckIn
from bot.desk.model import Request
from bot.digests.model import DigestSubscription
from bot.ground import audit
from bot.ground.db import Database
from bot.people.model import Contact
from tests.fake_slack import HOME_TEAM, payloads
from tests.journeys.office import ME, Office
from tests.matrix.ways_in import REPORT_WORDS, WORDS

QUESTIONS = (
    "how is Stockton doing?",
    "status",
    "how is San Joaquin RTD doing?",
    "who is overdue?",
    "no word",
    "totals",
)
NO = (
    "I can't show you promises or note any: you are not linked to a partner yet.",
    "I can only help Truckers Against Trafficking's event staff",
)
CANARIES = ("250", "San Joaquin", "137", "RTD", "Terry")
"""Figures and names of San Joaquin RTD's promise that nobody else may see."""


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


@pytest.fixture
def two_partners(office: Office) -> Office:
    """RTD with Terry (250 employees, 137 so far), Alliance 4 You with Mel (40 drivers)."""
    office.promised()
    office.save(office.promise("Alliance 4 You will train 40 drivers"))
    office.link(f"Alliance 4 You <@{office.mel}|mel>")
    office.skip_to_question()
    office.say(office.terry, "137 so far")
    office.slack.log.clear()
    office.slack.deliveries.clear()
    return office


def outsiders(office: Office) -> list[str]:
    slack = office.slack
    return [
        office.sam,
        slack.add_person("Guest", restricted=True),
        slack.add_person("Single Guest", ultra_restricted=True),
        slack.add_person("From Another Workspace", team="T0OTHER"),
        slack.add_person("Stranger", team="T0OTHER", stranger=True),
        slack.add_person("From The Grid", team="E0GRID"),
    ]


def heard_by(office: Office, person: str) -> str:
    """Everything that reached one person: messages, ephemerals, forms."""
    alone = [one.text for one in office.slack.ephemerals if one.only_for == person]
    return "\n".join([*(one.text for one in office.told(person)), *alone, *_words(office.slack.views(person))])


def _words(shown: object) -> Iterator[str]:
    """What stands on a form, without its random ids: a figure may be found in those by chance."""
    for name, part in shown.items() if isinstance(shown, dict) else enumerate(shown if isinstance(shown, list) else ()):
        if isinstance(part, str) and name in ("text", "initial_value"):
            yield part
        yield from _words(part)


def test_an_outsider_gets_a_polite_no_and_no_number(two_partners: Office) -> None:
    for person in outsiders(two_partners):
        before = len(two_partners.told(person))
        for question in QUESTIONS:
            two_partners.say(person, question)
        answers = [one.text for one in two_partners.told(person)][before:]
        assert len(answers) == len(QUESTIONS)
        assert all(answer.startswith(NO) for answer in answers)
        assert not any(canary in heard_by(two_partners, person) for canary in CANARIES)


def test_help_tells_each_what_they_may_do(two_partners: Office) -> None:
    office = two_partners
    for person in outsiders(office):
        office.say(person, "help")
        assert office.last(person).text.startswith(NO)
    assert office.command(office.sam, "help").startswith(NO)
    assert office.command(office.terry, "help").startswith("I keep track of what you promised.")
    office.say(office.terry, "help")
    assert office.last(office.terry).text.startswith("I keep track of what you promised.")
    told = office.command(office.dana, "Help")
    assert told.startswith("Write a promise as it was said")
    words = {*WORDS, "event", "quote", "survey"} - {"help", *REPORT_WORDS}
    assert [word for word in sorted(words) if f"/pledge {word}" not in told] == []


def test_an_outsiders_commands_and_buttons_change_nothing(two_partners: Office) -> None:
    office, sam = two_partners, two_partners.sam
    before = office.command(office.dana, "status")
    for words in ("status", "status RTD", "digest", "undo", f"contact RTD <@{sam}>", "RTD will train 9 drivers", ""):
        office.command(sam, words, office.hall)
    office.command(sam, "event", office.hall)
    assert "you are not linked" in str(office.form(sam)["blocks"])
    for card in [one for one in office.told(office.hall) if "[Undo]" in one.text]:
        office.click(sam, card, "change.undo")
        assert office.last(sam).text.startswith("I can't find that change any more")
    assert office.command(office.dana, "status") == before
    assert not any(canary in heard_by(office, sam) for canary in ("250", "137"))


def test_a_contact_sees_their_own_partner_and_nobody_elses(two_partners: Office) -> None:
    office = two_partners
    for question in (*QUESTIONS, "status RTD", "how is RTD doing?"):
        office.say(office.mel, question)
    office.command(office.mel, "status RTD", office.hall)
    office.command(office.mel, "status San Joaquin", office.hall)
    heard = heard_by(office, office.mel)
    assert "Alliance 4 You: 0 of 40 drivers" in heard
    assert "I can only show Alliance 4 You's promises to you" in heard
    assert not any(canary in heard for canary in CANARIES)


def test_somebody_elses_buttons_are_refused_whoever_presses_them(two_partners: Office) -> None:
    """A message forwarded, a value guessed: what counts is who clicks."""
    office = two_partners
    question, booked = office.told(office.terry)[0], office.told(office.terry)[1]
    before = office.command(office.dana, "status RTD")
    for person in (office.mel, office.sam):
        for message in (question, booked):
            for block in message.blocks:
                for element in block.get("elements", ()):
                    if element.get("type") == "button":
                        _press(office, person, element)
    assert office.command(office.dana, "status RTD") == before
    assert not any(canary in heard_by(office, office.mel) for canary in CANARIES)


def _press(office: Office, person: str, element: dict[str, str]) -> None:
    """The same button in that person's own direct message, as a forged or forwarded payload would have it."""
    dm = office.slack.dm(person)
    block = {"type": "actions", "elements": [element]}
    ts = office.bot.client.chat_postMessage(channel=dm, text="forwarded", blocks=[block])["ts"]
    office.slack.click(person, dm, ts, element["action_id"], element["value"])
    if office.slack.views(person):
        office.form(person)
        office.slack.close(person)
    office.send()


@pytest.mark.parametrize("asker", ["dana", "terry", "sam"])
def test_in_the_open_an_answer_goes_to_the_asker_alone(two_partners: Office, asker: str) -> None:
    office = two_partners
    person = {"dana": office.dana, "terry": office.terry, "sam": office.sam}[asker]
    ts = office.say(person, f"{ME} how is San Joaquin RTD doing?", office.hall)
    in_the_open = "\n".join(one.text for one in office.thread(ts))
    assert not any(canary in in_the_open for canary in CANARIES)
    told = office.last(person).text
    if asker == "sam":
        assert told.startswith(NO)
    else:
        assert "137 of 250" in told
    assert in_the_open == "Sent to you."


def test_among_staff_an_answer_stands_in_the_thread(two_partners: Office) -> None:
    office = two_partners
    ts = office.say(office.dana, f"{ME} how is San Joaquin RTD doing?", office.staff_room)
    assert "137 of 250" in office.thread(ts, office.staff_room)[0].text


@pytest.mark.digests
@pytest.mark.parametrize("asker", ["dana", "mel", "sam"])
def test_where_digests_are_posted_anybody_is_told_what_they_tell(two_partners: Office, asker: str) -> None:
    office = two_partners
    person = {"dana": office.dana, "mel": office.mel, "sam": office.sam}[asker]
    office.slack.channels[office.digest_room].members.append(person)
    ts = office.say(person, f"{ME} how is San Joaquin RTD doing?", office.digest_room)
    assert "137 of 250" in office.thread(ts, office.digest_room)[-1].text


@pytest.mark.digests
def test_in_a_channel_of_the_public_form_nobody_is_named_whoever_asks(two_partners: Office) -> None:
    office = two_partners
    with office.bot.db.write() as session, audit.change(session, "public form", "clock", office.clock.now()):
        session.scalars(select(DigestSubscription)).one().form = "public"
        session.flush()
    office.slack.channels[office.digest_room].shared = True
    asked = ("how is Stockton doing?", "status", "how is San Joaquin RTD doing?", "how is Nobody Ltd doing?", "overdue")
    for question in asked:
        for person in (office.dana, office.robin):
            ts = office.say(person, f"{ME} {question}", office.digest_room)
            (told,) = office.thread(ts, office.digest_room)
            assert not any(name in told.text for name in ("San Joaquin RTD", "Alliance", "Terry", "Mel"))
    assert "137 reported" in office.thread(ts, office.digest_room)[0].text


@pytest.mark.digests
def test_once_the_digest_channel_is_shared_nothing_is_told_there_and_staff_know_why(two_partners: Office) -> None:
    office = two_partners
    office.slack.channels[office.digest_room].shared = True
    ts = office.say(office.dana, f"{ME} how is Stockton doing?", office.digest_room)
    office.command(office.dana, "digest")
    assert office.thread(ts, office.digest_room) == []
    assert "shared with another organisation" in office.last(office.staff_room).text


@pytest.mark.digests
def test_where_a_guest_reads_the_digest_a_name_that_fits_two_is_told_to_nobody(two_partners: Office) -> None:
    office, gael = two_partners, two_partners.slack.add_person("Gael Guest", restricted=True)
    office.slack.channels[office.digest_room].members.append(gael)
    office.save(office.promise("San Mateo Example Lines will train 12 drivers"))
    office.say(gael, f"{ME} how is San doing?", office.digest_room)
    assert office.told(gael) == []
    assert "San Mateo" not in "".join(one.text for one in office.told(office.digest_room))


def test_a_colleague_is_added_in_slack_and_struck_off_again(two_partners: Office) -> None:
    office, kim = two_partners, two_partners.slack.add_person("Kim Example")
    assert office.command(kim, "status").startswith(NO)
    office.command(office.dana, f"staff add <@{kim}|kim>")
    assert "137 of 250" in office.command(kim, "status RTD")
    assert office.command(kim, f"staff remove <@{office.robin}|robin>").startswith("Only the people listed")
    office.command(office.dana, f"staff remove <@{kim}|kim>")
    assert office.command(kim, "status").startswith(NO)
    assert office.command(kim, "undo").startswith("You have changed nothing")


def test_who_was_struck_off_cannot_take_back_what_they_did_as_staff(two_partners: Office) -> None:
    office, kim = two_partners, two_partners.slack.add_person("Kim Example")
    office.command(office.dana, f"staff add <@{kim}|kim>")
    office.command(kim, f"contact RTD <@{office.sam}|sam>")
    office.command(office.dana, f"staff remove <@{kim}|kim>")
    assert office.command(kim, "undo").startswith("I can't find that change")
    assert office.command(office.robin, "undo").startswith("You have changed nothing")


def test_somebody_taken_off_slack_is_locked_out(two_partners: Office) -> None:
    office = two_partners
    office.slack.user_change(office.robin, restricted=True)
    answer = office.command(office.robin, "status")
    assert answer.startswith("I can't show you promises")


@pytest.mark.parametrize(
    ("who", "sentence"),
    [
        ({"bot": True}, "is an app, not a person"),
        ({"deleted": True}, "account is switched off in Slack"),
        ({"team": "T0OTHER"}, "They are in another workspace"),
    ],
)
def test_who_can_be_a_contact_is_said_in_words(office: Office, who: dict[str, object], sentence: str) -> None:
    office.promised()
    somebody = office.slack.add_person("Somebody", **who)
    assert sentence in office.link(f"RTD <@{somebody}|somebody>")


def test_a_wish_is_noted_of_no_promise_of_another_partner(two_partners: Office) -> None:
    """Mel has the id of what Terry was asked."""
    office = two_partners
    with office.bot.db.read() as session:
        asked = select(CheckIn).join(Contact).where(Contact.slack_user_id == office.terry).limit(1)
        theirs = session.scalars(asked).one().public_id
    question = office.last(office.mel)
    button = {"type": "button", "action_id": "reply.need", "block_id": "b", "value": theirs}
    office.slack.deliver(payloads.click(office.slack, office.slack.base_url, office.mel, question, button))
    assert "I can only show Alliance 4 You's promises to you" in str(office.form(office.mel))
    office.slack.close(office.mel)
    office.click(office.mel, question, "reply.need")
    form = office.form(office.mel) | {"private_metadata": theirs}
    office.slack.submit(office.mel, {"kind": "materials", "words": "30 posters"}, form)
    with office.bot.db.read() as session:
        assert session.scalars(select(Request)).all() == []


def test_a_contact_of_another_workspace_is_asked_and_answers_like_any_other(office: Office) -> None:
    office.promised()
    outside = office.slack.add_person("Outside Contact", team="T0OTHER", tz=None, locale=None)
    office.link(f"RTD <@{outside}|outside>")
    office.skip_to_question()
    assert office.last(outside).text.startswith("Hi Outside")
    office.say(outside, "120 so far")
    assert "120 of 250" in office.last(outside).text


def test_a_person_of_the_same_id_in_another_workspace_is_somebody_else(office: Office) -> None:
    office.asked()
    office.slack.people[office.terry].team = "T0OTHER"
    office.slack.user_change(office.terry, name="Terry Elsewhere")
    office.say(office.terry, "120 so far")
    assert office.last(office.terry).text.startswith(NO)
    office.slack.people[office.terry].team = HOME_TEAM
