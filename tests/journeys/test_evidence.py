"""A file that comes with an answer: staff say what it shows, and nothing is verified before they do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.checkins.model import CheckIn
from bot.evidence.model import Evidence
from bot.ground.db import Database
from bot.progress.model import ProgressEntry
from tests.fake_slack import Message
from tests.journeys.office import Office

LIST = "attendance 6 March.pdf"
DANGER = "one of my drivers saw a girl at the truck stop who is being sold"


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def rtd(office: Office) -> str:
    return office.command(office.dana, "status RTD").split("\n")[-1]


def cards(office: Office) -> list[Message]:
    return [office.seen(one) for one in office.told(office.staff_room) if "Terry Sample" in one.text]


def card(office: Office) -> Message:
    (only,) = cards(office)
    return only


def buttons(message: Message) -> list[str]:
    return [one["text"]["text"] for block in message.blocks if block["type"] == "actions" for one in block["elements"]]


def verifications(office: Office) -> list[ProgressEntry]:
    with office.bot.db.read() as session:
        return list(session.scalars(select(ProgressEntry).where(ProgressEntry.kind == "verify")))


def test_a_list_with_a_figure_verifies_it_once_staff_say_so(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST, text="120 so far")
    answer = office.last(office.terry).text
    assert "120 of 250" in answer
    assert "Thank you for the file; Dana Example will look at it." in answer
    shown = card(office)
    assert shown.text.startswith(f"Terry Sample (San Joaquin RTD) sent a file with an answer:\n{LIST} · <https://")
    assert "It came with 120 in all: San Joaquin RTD will train 250 employees (BOTL) “120 so far”" in shown.text
    assert buttons(shown) == [
        "Attendance list: shows 120", "Certificates: shows 120", "Another figure…", "Not this",
    ]  # fmt: skip
    assert "verified" not in rtd(office)
    office.click(office.dana, shown, "evidence.confirm:0")
    assert "120 verified now (attendance list): San Joaquin RTD" in card(office).text
    assert "Confirmed by Dana Example." in card(office).text
    assert "120 of 250 employees (BOTL) (48 %), 120 verified" in rtd(office)
    page = office.command(office.dana, "partner RTD")
    assert f"120 verified · 28 November 2022 · Dana Example · attendance list · {LIST} https://coalition" in page
    # The content is nobody's business but theirs.
    assert "conversations" not in {call.method for call in office.slack.calls() if "files-pri" in str(call.args)}


def test_two_taps_verify_once_and_undo_lets_staff_say_otherwise(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST, text="120 so far")
    first = card(office)
    as_it_was = list(first.blocks)
    office.click(office.dana, first, "evidence.confirm:0")
    as_it_is = list(first.blocks)
    for action in ("confirm:0", "confirm:1", "decline"):
        first.blocks = list(as_it_was)  # Robin's Slack has not shown the change yet.
        office.click(office.robin, first, f"evidence.{action}")
    first.blocks = as_it_is
    assert "Somebody has said already what that file shows" in office.last(office.robin).text
    assert [one.basis for one in verifications(office)] == ["attendance_list"]
    office.click(office.dana, card(office), "change.undo")
    assert "verified" not in rtd(office)
    assert "Not this" in buttons(card(office))
    office.click(office.robin, card(office), "evidence.decline")
    assert "Robin Example: not this." in card(office).text
    assert "verified" not in rtd(office)


def test_nobody_but_staff_verifies(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST, text="120 so far")
    with office.bot.db.read() as session:
        public_id = session.scalars(select(Evidence.public_id)).one()
    asked = office.last(office.terry)
    asked.blocks.append({
        "type": "actions", "block_id": "forged",
        "elements": [{"type": "button", "action_id": "evidence.confirm", "value": f"{public_id}|certificates",
                      "text": {"type": "plain_text", "text": "x"}}],
    })  # fmt: skip
    office.click(office.terry, asked, "evidence.confirm")
    assert verifications(office) == []


def test_more_with_a_list_comes_on_top_in_whatever_order_staff_look(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST, text="120 so far")
    office.drop(office.terry, "second.pdf", text="30 more")
    first, second = cards(office)
    office.click(office.dana, second, "evidence.confirm:1")
    assert "150 of 250 employees (BOTL) (60 %), 30 verified" in rtd(office)
    office.click(office.dana, first, "evidence.confirm:0")
    assert "150 of 250 employees (BOTL) (60 %), 150 verified" in rtd(office)


def test_a_file_alone_is_an_answer_and_is_kept_for_staff(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST)
    answer = office.last(office.terry).text
    assert "How many are there in all by now?" in answer
    assert "I didn't catch" not in answer
    with office.bot.db.read() as session:
        assert [one.state for one in session.scalars(select(CheckIn)) if one.asked_at] == ["answered"]
    assert "No figure stands with it" in card(office).text
    assert buttons(card(office)) == ["Not this"]
    office.say(office.terry, "120 so far")
    assert buttons(card(office)) == ["Another figure…", "Not this"]
    office.click(office.dana, card(office), "evidence.figure")
    assert office.submit(office.dana, amount="121") == {
        "amount": "More is verified than was reported (120). Please write down first what they reported."
    }
    assert not office.submit(office.dana, amount="96", basis="certificates")
    assert "120 of 250 employees (BOTL) (48 %), 96 verified" in rtd(office)
    assert "96 verified now (certificates)" in card(office).text


def test_what_files_show_in_the_evening_is_verified_as_of_that_day_at_the_event(office: Office) -> None:
    """The office is east of it, and has tomorrow already."""
    office.asked()
    office.settings = replace(office.settings, timezone="America/New_York")
    office.restart()
    office.clock.at = datetime(2022, 11, 28, 21, 30, tzinfo=ZoneInfo("America/Los_Angeles"))
    for name, text in ((LIST, "120 so far"), ("second.pdf", "30 more")):
        office.drop(office.terry, name, text=text)
    first, second = cards(office)
    office.click(office.dana, first, "evidence.confirm:0")
    office.click(office.dana, second, "evidence.figure")
    assert not office.submit(office.dana, amount="140", basis="certificates")
    assert [(one.amount, one.as_of) for one in verifications(office)] == [
        (120, date(2022, 11, 28)), (140, date(2022, 11, 28)),
    ]  # fmt: skip


def test_its_form_opens_while_somebody_else_is_writing(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST, text="120 so far")
    shown = card(office)
    with office.bot.db.write() as session:
        session.scalar(select(Evidence.id))
        office.slack.click(office.dana, shown.channel, shown.ts, "evidence.figure")
        assert office.form(office.dana)["callback_id"] == "evidence.figure"


def test_a_form_sent_as_it_was_shown_verifies_what_it_showed(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST, text="120 so far")
    office.click(office.dana, card(office), "evidence.figure")
    form = office.form(office.dana)
    for block in form["blocks"]:  # As Slack may: what was left alone does not come back.
        block["element"].pop("initial_value", None)
        block["optional"] = True
    office.say(office.terry, "20 more")
    assert office.slack.submit(office.dana, {"basis": "certificates"}, form).ok
    office.send()
    assert "140 of 250 employees (BOTL) (56 %), 120 verified" in rtd(office)


def test_words_that_are_no_figure_are_left_to_staff_and_a_deed_told_with_a_photo_is_a_card(office: Office) -> None:
    office.asked()
    office.drop(office.terry, "photo.jpg", text="We also hosted a presentation for the parents in January")
    assert "I didn't catch" not in office.last(office.terry).text
    told = "\n".join(one.text for one in office.told(office.staff_room))
    assert "photo.jpg" in told
    assert "[Save]" in told


def test_two_readings_wait_for_the_tap_and_the_card_then_has_the_figure(office: Office) -> None:
    office.asked()
    office.say(office.terry, "40 so far")
    office.drop(office.terry, LIST, text="45")
    assert "No figure stands with it" in card(office).text
    office.click(office.terry, office.last(office.terry), "doubt.settle:0")
    assert "It came with 45" in card(office).text


def test_a_correction_takes_the_verified_figure_with_it(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST, text="120 so far")
    office.click(office.dana, card(office), "evidence.confirm:0")
    office.say(office.terry, "sorry, I meant 90")
    assert "90 of 250 employees (BOTL) (36 %), 90 verified" in rtd(office)
    assert "90 verified now" in card(office).text
    office.say(office.terry, "130 so far")
    assert "130 of 250 employees (BOTL) (52 %), 90 verified" in rtd(office)


def test_an_edit_books_anew_and_staff_are_asked_again(office: Office) -> None:
    office.asked()
    ts = office.drop(office.terry, LIST, text="120 so far")
    office.click(office.dana, card(office), "evidence.confirm:0")
    office.slack.edit(office.terry, office.slack.dm(office.terry), ts, "112 so far")
    office.send()
    assert "verified" not in rtd(office)
    assert "It came with 112 in all" in card(office).text
    assert "Attendance list: shows 112" in buttons(card(office))


def test_a_figure_taken_back_takes_its_verification_with_it(office: Office) -> None:
    office.asked()
    office.say(office.terry, "40 so far")
    office.drop(office.terry, LIST, text="120 so far")
    office.click(office.dana, card(office), "evidence.confirm:0")
    office.say(office.terry, "sorry, undo that")
    assert "40 of 250 employees (BOTL) (16 %) ·" in rtd(office)
    assert "No figure stands with it" in card(office).text


def test_a_deleted_message_leaves_no_name_and_no_link(office: Office) -> None:
    office.asked()
    ts = office.drop(office.terry, LIST, text="120 so far")
    office.click(office.dana, card(office), "evidence.confirm:0")
    office.slack.delete(office.terry, office.slack.dm(office.terry), ts)
    office.send()
    assert card(office).text == "Terry Sample (San Joaquin RTD) deleted the message in which a file had come."
    assert "120 verified" in rtd(office)
    assert LIST not in office.command(office.dana, "partner RTD")
    with office.bot.db.read() as session:
        assert LIST not in str(session.scalars(select(Evidence.files)).all())


def test_retries_new_ids_and_the_sweep_show_a_file_once(office: Office) -> None:
    office.asked()
    office.drop(office.terry, LIST, text="120 so far")
    said = office.slack.last_payload
    for number in (1, 2, 3):
        assert office.slack.deliver(said, retry_num=number).ok
    for _ in range(8):
        assert office.slack.redeliver(said, new_event_id=True).ok
    with office.slack.holding():  # This one Slack never tells of.
        office.slack.drop(office.terry, office.slack.dm(office.terry), "second.pdf", b"x")
    for _ in range(2):
        office.bot.sweeper.once()
        office.send()
    assert [LIST in cards(office)[0].text, "second.pdf" in cards(office)[1].text, len(cards(office))] == [True, True, 2]
    assert len([one for one in office.told(office.terry) if "Thank you for the file" in one.text]) == 2


def drop_and_edit(office: Office, name: str, text: str, edited: str) -> list[dict[str, Any]]:
    """What Slack would tell of it, held back: the message and its edit."""
    dm = office.slack.dm(office.terry)
    with office.slack.holding() as held:
        ts = office.slack.drop(office.terry, dm, name, b"x", text)
        office.slack.edit(office.terry, dm, ts, edited)
    return list(held)


@pytest.mark.parametrize("found", [True, False])
def test_a_file_is_shown_though_its_words_were_edited_before_they_were_heard(office: Office, found: bool) -> None:
    office.asked()
    said, edited = drop_and_edit(office, LIST, "120 so fra, list attached", "120 so far, list attached")
    if found:
        office.bot.sweeper.once()
    for payload in (edited, said):
        assert office.slack.deliver(payload).ok
    office.send()
    answer = office.last(office.terry).text
    assert "120 of 250" in answer
    assert "Thank you for the file; Dana Example will look at it." in answer
    assert f"{LIST} · <https://" in card(office).text
    assert "It came with 120 in all" in card(office).text


def test_danger_in_the_name_of_a_file_is_heard_though_its_words_were_edited(office: Office) -> None:
    office.asked()
    _, edited = drop_and_edit(office, "suspected trafficking case.jpg", "120 so fra", "120 so far")
    office.slack.deliver(edited)
    office.send()
    assert "If someone is in danger now call" in office.last(office.terry).text
    assert "suspected" not in office.everything_sent()


@pytest.mark.parametrize("heard", ["at once", "edited first"])
def test_a_photo_of_a_safety_report_is_none_after_an_edit_either(office: Office, heard: str) -> None:
    office.asked()
    said, worse = drop_and_edit(office, "photo.jpg", DANGER, f"{DANGER}!")
    office.slack.deliver(said if heard == "at once" else worse)
    office.slack.edit(office.terry, office.slack.dm(office.terry), said["event"]["ts"], "120 so far")
    office.send()
    assert "photo.jpg" not in office.everything_sent()
    with office.bot.db.read() as session:
        assert session.scalars(select(Evidence)).all() == []


@pytest.mark.parametrize(("name", "text"), [("photo.jpg", DANGER), ("suspected trafficking case.jpg", "")])
def test_a_photo_of_a_safety_report_is_no_evidence(office: Office, name: str, text: str) -> None:
    office.asked()
    office.drop(office.terry, name, text=text)
    assert "If someone is in danger now call" in office.last(office.terry).text
    assert "may be about somebody in danger" in card(office).text
    assert name not in office.everything_sent()
    with office.bot.db.read() as session:
        assert session.scalars(select(Evidence)).all() == []


def test_a_file_that_may_name_somebody_is_shown_by_what_it_is_and_found_by_its_link(office: Office) -> None:
    office.asked()
    office.drop(office.terry, "victim Maria Example statement.pdf", text="120 so far")
    page = "https://coalition.slack.com/files/"
    assert f"a file (PDF) · <{page}" in card(office).text
    office.click(office.dana, card(office), "evidence.confirm:0")
    assert f"attendance list · a file (PDF) {page}" in office.command(office.dana, "partner RTD")
    assert "Maria" not in office.everything_sent()
    with office.bot.db.read() as session:
        (kept,) = session.scalars(select(Evidence))
        assert "Maria" not in f"{kept.files} {kept.named}"


def test_a_story_in_the_title_of_the_second_file_is_heard(office: Office) -> None:
    office.asked()
    with office.slack.holding() as held:
        for name in (LIST, "photo.jpg"):
            office.slack.drop(office.terry, office.slack.dm(office.terry), name, b"x", "120 so far")
    said = held[-1]
    said["event"]["files"] = [file for one in held for file in one["event"]["files"]]
    said["event"]["files"][1]["title"] = DANGER
    office.slack.deliver(said)
    office.send()
    assert "If someone is in danger now call" in office.last(office.terry).text
    assert "120" not in rtd(office)


def test_a_bare_photo_right_after_a_safety_report_belongs_to_it(office: Office) -> None:
    office.asked()
    office.say(office.terry, DANGER)
    office.drop(office.terry, "photo.jpg")
    assert "If someone is in danger now call" in office.last(office.terry).text
    assert ["may be about somebody in danger" in one.text for one in cards(office)] == [True, True]
    assert "photo.jpg" not in office.everything_sent()
    office.skip(days=2)
    office.drop(office.terry, LIST)
    assert LIST in cards(office)[-1].text


def test_a_bare_photo_right_before_a_safety_report_is_set_aside(office: Office) -> None:
    office.asked()
    office.drop(office.terry, "photo.jpg")
    office.say(office.terry, DANGER)
    first = cards(office)[0]
    assert first.text == (
        "A file of Terry Sample (San Joaquin RTD) belongs to a message about somebody in danger, and is no evidence."
    )
    with office.bot.db.read() as session:
        assert "photo.jpg" not in str(session.scalars(select(Evidence.files)).all())


def test_a_message_edited_into_danger_takes_its_file_out(office: Office) -> None:
    office.asked()
    ts = office.drop(office.terry, LIST, text="120 so far")
    office.click(office.dana, card(office), "evidence.confirm:0")
    office.slack.edit(office.terry, office.slack.dm(office.terry), ts, f"120 so far, and {DANGER}")
    office.send()
    assert "verified" not in rtd(office)
    assert "is no evidence" in cards(office)[0].text
    assert LIST not in office.command(office.dana, "partner RTD")


def test_thanks_are_said_in_their_language(office: Office) -> None:
    office.asked()
    office.say(office.terry, "español por favor")
    office.drop(office.terry, "lista.pdf", text="120 hasta ahora")
    assert "Gracias por el archivo; Dana Example lo revisará." in office.last(office.terry).text


def test_a_name_that_would_come_alive_and_a_link_to_elsewhere_do_not(office: Office) -> None:
    office.asked()
    with office.slack.holding() as held:
        office.slack.drop(office.terry, office.slack.dm(office.terry), "<!list> *photo* <page|form>.pdf", b"x")
    held[-1]["event"]["files"][0]["permalink"] = "https://evil.example/slack.com/list.pdf"
    office.slack.deliver(held[-1])
    office.send()
    assert "evil.example/slack.com" not in office.everything_sent()
    assert "&lt;!list&gt; *photo* &lt;page|form&gt;.pdf" in card(office).text
    assert "<!list>" not in card(office).text
