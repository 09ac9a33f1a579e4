"""The forms: a draft changed, a new pledge, a message of anybody's."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.deliveries.payloads import Command, Message, Shortcut
from bot.ground.calendar import DAY
from bot.ground.refusal import Refused
from bot.people.model import Partner
from tests.fake_slack.checks import view_problems
from tests.pledges.conftest import GUEST, NOW, STAFF, Desk, promise

FIELDS = ("organisation", "kind", "number", "unit", "programme", "due", "event", "words", "law", "blank")


def untouched(**values: Any) -> dict[str, Any]:
    """A form as local Slack sends it: null in every field that was left as it was."""
    return dict.fromkeys(FIELDS) | values


def shortcut(text: str, actor: Any = STAFF, ts: str = "1668100001.1") -> Shortcut:
    return Shortcut(actor, "record_pledge", "C0STOCKTON", ts, text, "U0ANA", "trigger")


def initial(view: dict[str, Any], block_id: str) -> Any:
    element = next(block["element"] for block in view["blocks"] if block.get("block_id") == block_id)
    chosen = element.get("initial_option") or {}
    return element.get("initial_value") or chosen.get("value") or element.get("initial_date")


# Change


def test_the_form_shows_the_draft_and_carries_only_an_opaque_id(desk: Desk) -> None:
    [draft] = desk.draft(promise(programme="BOTL", due=date(2023, 5, 9), due_text="by 9 May"))
    view = desk.opens(draft.public_id)
    assert view_problems(view) == []
    assert view["private_metadata"] == draft.public_id
    shown = [initial(view, name) for name in FIELDS[:6]]
    assert shown == ["Delta Example Transit", "train", "250", "employees", "BOTL", "2023-05-09"]
    assert initial(view, "event") == desk.event.public_id


def test_null_leaves_everything_as_it_was(desk: Desk) -> None:
    [draft] = desk.draft(promise(programme="BOTL", qualifier="at_least", due=date(2023, 5, 9), due_text="by 9 May"))
    before = draft.promise
    desk.submit("draft.changed", draft.public_id, **untouched())
    assert draft.promise == before
    assert draft.event is desk.event


def test_what_is_changed_shows_on_the_card(desk: Desk) -> None:
    [draft] = desk.draft(promise())
    given = untouched(number="1,200", unit="drivers", kind="train", due="2023-03-31", organisation="Moss Example")
    desk.submit("draft.changed", draft.public_id, **given)
    assert "Moss Example will train 1,200 drivers" in desk.card(draft)
    assert "Due 31 March 2023: their date." in desk.card(draft)


def test_clearing_is_an_explicit_choice(desk: Desk) -> None:
    [draft] = desk.draft(promise(programme="BOTL", due=date(2023, 5, 9), due_text="by 9 May"))
    given = untouched(blank=["number", "due"], programme="none", event="none")
    desk.submit("draft.changed", draft.public_id, **given)
    assert (draft.promise.target, draft.promise.due, draft.promise.programme, draft.event) == (None, None, None, None)
    assert "No number was said." in desk.card(draft)


@pytest.mark.parametrize("written", ["-5", "2.5", "0", "1000000000", "lots", "1,5", "9" * 50, "２００ million"])
def test_a_number_nobody_can_mean_is_an_error_at_the_field(desk: Desk, written: str) -> None:
    [draft] = desk.draft(promise())
    with pytest.raises(Refused) as refused:
        desk.submit("draft.changed", draft.public_id, **untouched(number=written))
    assert (refused.value.key, refused.value.field) == ("pledges.bad_number", "number")
    assert draft.promise.target == 250


def test_a_day_that_is_over_is_an_error_at_the_field(desk: Desk) -> None:
    [draft] = desk.draft(promise())
    with pytest.raises(Refused) as refused:
        desk.submit("draft.changed", draft.public_id, **untouched(due="2022-01-31"))
    assert (refused.value.key, refused.value.field) == ("pledges.past_due", "due")


def test_a_day_that_is_not_over_everywhere_is_taken(desk: Desk) -> None:
    [draft] = desk.draft(promise())
    yesterday = NOW.date() - DAY
    desk.submit("draft.changed", draft.public_id, **untouched(due=yesterday.isoformat()))
    assert draft.promise.due == yesterday
    with pytest.raises(Refused, match="past_due"):
        desk.submit("draft.changed", draft.public_id, **untouched(due=(yesterday - DAY).isoformat()))


def test_a_settled_card_is_changed_no_more(desk: Desk) -> None:
    [draft] = desk.draft(promise())
    desk.press("draft.save", draft.public_id)
    with pytest.raises(Refused, match="settled"):
        desk.opens(draft.public_id)
    with pytest.raises(Refused, match="settled"):
        desk.submit("draft.changed", draft.public_id, **untouched(number="5"))


# /pledge alone


def new_pledge(desk: Desk, view_id: str | None = None, **values: Any) -> None:
    desk.submit("pledge.new", desk.event.public_id, view_id, **untouched(**values))


def test_the_new_form_proposes_the_event_of_the_channel(desk: Desk) -> None:
    view = desk.listeners.new_form(desk.session, Command(STAFF, "C0STOCKTON", "", "t"), NOW)
    assert view_problems(view) == []
    assert initial(view, "event") == desk.event.public_id
    with pytest.raises(Refused, match="access"):
        desk.listeners.new_form(desk.session, Command(GUEST, "C0STOCKTON", "", "t"), NOW)


def test_a_new_pledge_is_saved_and_shown_to_its_author_alone(desk: Desk) -> None:
    new_pledge(desk, organisation="Delta Example Transit", number="250", unit="employees", programme="BOTL")
    [pledge] = desk.pledges()
    assert (pledge.target, pledge.source, pledge.event) == (250, "form", desk.event)
    assert pledge.words == "Delta Example Transit will train 250 employees (BOTL)"
    [notice] = desk.notices()
    assert notice.recipient == "U0DANA"
    assert "Saved: Delta Example Transit will train 250 employees (BOTL)." in notice.text
    assert "[Undo]" in notice.text


def test_what_a_law_asks_anyway_is_noted_on_the_card_and_with_the_pledge(desk: Desk) -> None:
    [draft] = desk.draft(promise())
    desk.submit("draft.changed", draft.public_id, **untouched(law="yes"))
    assert "Repeats a legal duty." in desk.card(draft)
    desk.submit("draft.changed", draft.public_id, **untouched(unit="drivers"))
    desk.press("draft.save", draft.public_id)
    assert [one.mandated for one in desk.pledges()] == [True]


def test_two_submits_of_one_form_make_one_pledge(desk: Desk) -> None:
    new_pledge(desk, "V1", organisation="Delta Example Transit", number="250")
    new_pledge(desk, "V1", organisation="Delta Example Transit", number="250")
    assert len(desk.pledges()) == 1
    assert len(desk.notices()) == 1


def test_a_half_filled_form_is_told_what_is_missing(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        new_pledge(desk, number="250")
    assert refused.value.field == "organisation"
    assert desk.pledges() == []


def test_a_promise_they_have_already_is_asked_about_before_the_form_saves_it(desk: Desk, partner: Partner) -> None:
    new_pledge(desk, organisation="Delta Example Transit", number="250")
    new_pledge(desk, organisation="Delta Example Transit", number="40")
    assert len(desk.pledges()) == 1
    assert "[Same promise, said again] [New, on top]" in desk.notices()[-1].text


# Record as pledge


def record(desk: Desk, text: str, **values: Any) -> None:
    view = desk.listeners.message_form(desk.session, shortcut(text), NOW)
    assert view_problems(view) == []
    assert text[:20] not in view["private_metadata"]
    desk.submit("pledge.from_message", view["private_metadata"], words=text, event=None, **values)


def test_a_message_of_anybodys_becomes_a_card_in_its_thread(desk: Desk) -> None:
    record(desk, "Delta Example Transit will train 250 employees with BOTL by 9 May 2023")
    card = desk.notices("C0STOCKTON")[0]
    assert card.thread_ts == "1668100001.1"
    assert "Delta Example Transit will train 250 employees (BOTL)" in card.text
    assert "Due 9 May 2023: their date" in card.text


def test_a_message_in_which_nothing_is_read_becomes_a_card_to_be_changed(desk: Desk) -> None:
    record(desk, "Count us in for whatever you need!")
    assert "Somebody promised: “Count us in for whatever you need!”" in desk.text("C0STOCKTON")


def test_an_emptied_message_is_asked_for_words(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.submit("pledge.from_message", "C0STOCKTON:1.1:1.1:U0ANA:", words=None, event=None)
    assert refused.value.field == "words"


def test_a_very_long_message_opens_a_form_slack_takes(desk: Desk) -> None:
    view = desk.listeners.message_form(desk.session, shortcut("We will train 5 people. " * 2_000), NOW)
    assert view_problems(view) == []


def test_only_staff_may_record_a_message(desk: Desk) -> None:
    with pytest.raises(Refused, match="access"):
        desk.listeners.message_form(desk.session, shortcut("we will train 5 people", actor=GUEST), NOW)


# What its writer edits or deletes


def changed(desk: Desk, ts: str, change: Any, text: str = "") -> None:
    desk.listeners.on_source_changed(desk.session, Message(STAFF, "D0DANA", True, ts, text, change=change), NOW)


def test_an_edited_message_leaves_no_card_while_nothing_of_it_is_saved(desk: Desk) -> None:
    [old] = desk.draft(promise(), source_ts="1668100009.1")
    changed(desk, "1668100009.1", "edited", "Delta Example Transit will train 300 employees")
    assert old.state == "dismissed"
    assert desk.notices()[-1].text.startswith("Not saved")


def test_a_deleted_message_takes_its_open_card_with_it_and_leaves_a_saved_one(desk: Desk) -> None:
    [gone] = desk.draft(promise(), source_ts="1668100009.1")
    changed(desk, "1668100009.1", "deleted")
    assert gone.state == "dismissed"
    [kept] = desk.draft(promise(), source_ts="1668100009.2")
    desk.press("draft.save", kept.public_id)
    changed(desk, "1668100009.2", "deleted")
    assert kept.state == "saved"
