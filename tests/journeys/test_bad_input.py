"""Whatever people type: one clear sentence that says what to do, nothing half-written, nothing broken."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.app import build
from bot.deliveries.inbox import Delivery
from bot.ground.db import Database
from bot.ground.migrate import MigrationRefused
from bot.pledges.model import Draft, Pledge
from bot.progress.model import ProgressEntry
from tests.fake_slack import Answer, payloads
from tests.fake_slack.world import Message
from tests.journeys.office import ME, Office

NOTHING_FOUND = "I found no promise and no question in that, so I changed nothing."
NO_NUMBER = "I didn't catch a number in that, so I changed nothing."
EMPTY = "I heard nothing to act on."
ODD = {
    "emoji only": ("🎉🎉🎉", NOTHING_FOUND),
    "zero-width": ("\u200b\u200b\u200d\ufeff", EMPTY),
    "right to left": ("\u202e\u202c", EMPTY),
    "arabic": ("سوف ندرب", NOTHING_FOUND),
    "markup": ("<!channel> *x* `y` &amp; <http://example.org|z>", NOTHING_FOUND),
    "an unknown sub-command": ("frobnicate everything", NOTHING_FOUND),
    "a lone sub-command": ("contact", "I changed nothing. Please name the partner and then the person"),
    "a name nobody has": ("status Atlantis", "I know no event and no partner called “Atlantis”."),
    "an event nobody held": ("digest Atlantis", "I know no event called “Atlantis”"),
}
NUMBERS = {
    "San Joaquin RTD will train -5 drivers": "“-5” is below zero, so nothing was saved.",
    "San Joaquin RTD will train 1000000000 drivers": "“1000000000” is more than I can believe, so nothing was saved.",
    "San Joaquin RTD will train 2.5 people": "“2.5” is not a whole number, so nothing was saved.",
    "San Joaquin RTD will train 20 drivers by 31 February": "There is no such day as “31 February”",
    "San Joaquin RTD will train 20 drivers by 1 March 2020": "“1 March 2020” is over, so nothing was saved.",
}
REPLIES = {
    "-5": "I can't book “-5”, so I changed nothing.",
    "1000000000 so far": "I can't book “1000000000”, so I changed nothing.",
    "2.5 people": "I can't book “2.5”, so I changed nothing.",
    "not before 31 February": "“before 31 February” is not a day to come, so I changed nothing.",
    "🎉": NO_NUMBER,
    "\u200b\u200d": NO_NUMBER,
    "سوف": NO_NUMBER,
}


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def rows(office: Office) -> tuple[int, ...]:
    with office.bot.db.read() as session:
        return tuple(
            session.scalar(select(func.count()).select_from(table)) or 0 for table in (Draft, Pledge, ProgressEntry)
        )


@pytest.mark.parametrize(
    ("words", "example"),
    [
        ("away until 31 February", "/pledge away until 3 January"), ("ask first Atlantis", "/pledge ask first RTD"),
        ("language RTD Klingon", "/pledge language RTD Spanish"), ("thanks atlantis", "/pledge thanks stockton"),
        ("staff add robin", "/pledge staff add @person"), ("partner", "/pledge partner RTD"),
        ("report Atlantis", "/pledge report stockton"), ("undo it", "/pledge undo"),
    ],
)  # fmt: skip
def test_a_command_that_cannot_be_read_is_shown_as_it_is_written(office: Office, words: str, example: str) -> None:
    office.hold_event()
    told = office.command(office.dana, words)
    assert told.startswith(("I can't read that as “", "I changed nothing."))
    assert example in told
    assert rows(office) == (0, 0, 0)


def test_words_that_only_begin_like_a_command_are_still_read(office: Office) -> None:
    office.hold_event()
    for words in ("Partner Freight will train 20 drivers", "Away Charter will train 30 drivers"):
        office.command(office.dana, words)
        assert office.last(office.dana).text.startswith(words)


@pytest.mark.digests
@pytest.mark.parametrize("road", ["command", "dm", "mention"])
@pytest.mark.parametrize("what", ODD)
def test_odd_words_get_a_clear_sentence(office: Office, what: str, road: str) -> None:
    words, sentence = ODD[what]
    if road == "command":
        told = office.command(office.dana, words)
    else:
        office.say(office.dana, words if road == "dm" else f"{ME} {words}", None if road == "dm" else office.staff_room)
        told = office.last(office.dana if road == "dm" else office.staff_room).text
        told = office.last(office.dana).text if told == "Sent to you." else told
    assert told.startswith(sentence)
    assert rows(office) == (0, 0, 0)


@pytest.mark.parametrize("road", ["command", "dm", "mention"])
@pytest.mark.parametrize("words", NUMBERS)
def test_numbers_and_days_that_cannot_be_meant_are_named(office: Office, words: str, road: str) -> None:
    office.hold_event()
    if road == "command":
        told = office.command(office.dana, words)
    else:
        office.say(office.dana, words if road == "dm" else f"{ME} {words}", None if road == "dm" else office.hall)
        told = office.last(office.dana).text
    assert told.startswith(NUMBERS[words])
    assert rows(office) == (0, 0, 0)


@pytest.mark.parametrize("words", REPLIES)
def test_a_contacts_odd_answer_changes_nothing_and_says_so(office: Office, words: str) -> None:
    office.asked()
    office.say(office.terry, words)
    assert office.last(office.terry).text.startswith(REPLIES[words])
    assert rows(office) == (1, 1, 0)


def test_an_empty_mention_is_answered_with_what_to_write(office: Office) -> None:
    office.say(office.dana, ME, office.staff_room)
    assert office.last(office.staff_room).text.startswith(EMPTY)


@pytest.mark.parametrize("who", ["dana", "terry"])
def test_forty_thousand_characters_are_answered_and_book_nothing(office: Office, who: str) -> None:
    office.asked()
    person = {"dana": office.dana, "terry": office.terry}[who]
    before = len(office.told(person))
    office.say(person, "lorem ipsum " * 3_333)
    assert len(office.told(person)) == before + 1
    assert rows(office) == (1, 1, 0)


def test_a_promise_in_forty_thousand_characters_makes_cards_slack_takes(office: Office) -> None:
    office.hold_event()
    words = "San Joaquin RTD will train 250 employees " + "very " * 7_900 + "soon"
    office.say(office.dana, words)
    office.say(office.dana, f"{'Fleet ' * 60}will train 20 drivers")
    assert all(len(one.text) <= 4_000 for one in office.told(office.dana))


@pytest.mark.digests
def test_what_people_write_never_comes_alive_again(office: Office) -> None:
    """No ping, no link of theirs, in any text that Slack would read as marks."""
    office.hold_event()
    office.say(
        office.dana, f"{ME} Acme &lt;!channel&gt; Freight will train 20 &lt;@{office.sam}&gt; *drivers*", office.hall
    )
    for card in office.told(office.hall):
        if "[Save]" in card.text:
            office.save(card)
    office.command(office.dana, "status")
    office.command(office.dana, "digest")
    told = [one for place in (office.hall, office.dana, office.digest_room) for one in office.told(place)]
    assert not any("<!channel>" in text or "<@" in text for one in told for text in _active(one))


def _active(message: Message) -> list[str]:
    """The top-level text and whatever is mrkdwn: there Slack reads marks."""
    elements = [one for block in message.blocks for one in (block.get("text"), *block.get("elements", ())) if one]
    return [message.text, *(one["text"] for one in elements if one.get("type") == "mrkdwn")]


def test_a_half_filled_form_stays_open_and_says_what_is_missing(office: Office) -> None:
    office.command(office.dana, "event", office.hall)
    form = office.form(office.dana)
    for values in ({}, {"name": "Stockton"}, {"name": "Stockton", "place": "Stockton"}):
        errors = _forced(office, form, values)
        assert len(errors) == 1
        assert all(sentence.startswith(("Please", "I know no")) for sentence in errors.values())
    assert len(office.slack.views(office.dana)) == 1


def test_a_pledge_form_without_an_organisation_says_so(office: Office) -> None:
    office.command(office.dana)
    errors = _forced(office, office.form(office.dana), {"number": "25"})
    assert errors == {"organisation": "Please write who promises this."}
    assert rows(office) == (0, 0, 0)


def test_a_form_with_forty_thousand_characters_in_a_field_is_refused_at_the_field(office: Office) -> None:
    office.hold_event()
    office.command(office.dana)
    errors = _forced(office, office.form(office.dana), {"organisation": "x" * 40_000, "number": "25"})
    assert list(errors) == ["organisation"]
    assert rows(office) == (0, 0, 0)


def _forced(office: Office, form: dict[str, object], values: dict[str, str]) -> dict[str, str]:
    """Send a form as no screen would let a person: required fields left empty, texts past their length."""
    state = {block["block_id"]: {block["block_id"]: _field(block["element"], values.get(block["block_id"]))}
             for block in form["blocks"] if block["type"] == "input"}  # type: ignore[attr-defined]  # fmt: skip
    answer: Answer = office.slack.deliver(payloads.submission(office.slack, office.dana, form, state))
    assert answer.ok
    office.send()
    return dict((answer.body or {}).get("errors", {}))


def _field(element: dict[str, object], value: str | None) -> dict[str, object]:
    key = {"datepicker": "selected_date", "static_select": "selected_option"}.get(str(element["type"]), "value")
    return {"type": element["type"], key: value}


def test_old_buttons_of_things_long_gone_are_answered(office: Office) -> None:
    office.hold_event()
    card = office.promise("San Joaquin RTD will train 250 employees")
    office.save(card)
    office.click(office.dana, office.seen(card), "change.undo")
    office.slack.click(office.dana, card.channel, card.ts, "draft.save")
    elements = [{"type": "button", "action_id": action, "value": "no-such-row",
                 "text": {"type": "plain_text", "text": action}} for action in _every_click(office)]  # fmt: skip
    for element in elements:
        ts = office.bot.client.chat_postMessage(
            channel=office.slack.dm(office.dana), text="old", blocks=[{"type": "actions", "elements": [element]}]
        )["ts"]
        before = len(office.told(office.dana))
        assert office.slack.click(office.dana, office.slack.dm(office.dana), ts, element["action_id"]).ok
        if office.slack.views(office.dana):
            assert "Something went wrong" not in str(office.form(office.dana))
            office.slack.close(office.dana)
        office.send()
        assert not any("Something went wrong" in one.text for one in office.told(office.dana)[before:])


def _every_click(office: Office) -> list[str]:
    listeners = office.bot.listeners
    return sorted({*listeners.clicks, *listeners.click_opens})


def test_a_database_of_a_newer_version_is_left_alone_with_a_sentence(office: Office) -> None:
    with office.bot.db.write() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(MigrationRefused, match="newer"):
        build(office.settings)


def test_nothing_odd_leaves_a_failed_delivery(office: Office) -> None:
    office.asked()
    for words, _ in ODD.values():
        office.say(office.dana, words)
        office.say(office.terry, words)
    with office.bot.db.read() as session:
        assert session.scalar(select(func.count()).where(Delivery.state == "failed")) == 0
