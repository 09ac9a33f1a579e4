"""Writing promises down: one sentence, a list, a form or somebody's message; nothing saved unseen or twice."""

from __future__ import annotations

from typing import Any

import pytest

from bot.ground.db import Database
from tests.fake_slack import Message
from tests.journeys.office import ME, Office

RTD = "San Joaquin RTD pledges to train 250 employees with BOTL by 9 May"
LINES = (
    "Acme Freight will train 20 drivers\n"
    "Beta Bus will train 30 drivers by 1 March\n"
    "Gamma Yard pledges to host a presentation\n"
    "Delta Lines will train 60 drivers"
)


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A second engine can tell nothing new of this."""
    return sqlite_database


def overview(office: Office) -> str:
    return office.command(office.dana, "status")


def asides(office: Office) -> list[Message]:
    """What Dana alone was told about cards."""
    return [one for one in office.told(office.dana) if one.text.startswith("For you alone")]


# One card


def test_a_card_in_the_open_repeats_only_what_was_said_there(office: Office) -> None:
    office.promised()
    card = office.promise("San Joaquin RTD will train 300 employees")
    assert card.text.split("\n")[0] == "San Joaquin RTD will train 300 employees"
    assert not any(word in card.text for word in ("250", "Terry", "open promise", "Contact"))
    (aside,) = [one for one in asides(office) if "300 employees" in one.text]
    assert "They have an open promise of this kind, from Stockton (November 2022)" in aside.text
    assert "250 employees" in aside.text


def test_a_date_nobody_said_is_ours_everywhere_and_never_overdue(office: Office) -> None:
    office.hold_event()
    card = office.save(office.promise("San Joaquin RTD will train 250 employees"))
    assert "Due 9 May 2023: our date, none was said." in card.text
    assert "our date 9 May 2023" in overview(office)
    office.skip(weeks=40)
    assert "San Joaquin RTD" not in office.command(office.dana, "status overdue")


def test_a_date_of_ours_moves_with_the_event_it_was_counted_from_and_theirs_stays(office: Office) -> None:
    office.hold_event()
    office.save(office.promise("San Joaquin RTD will train 250 employees"))
    office.save(office.promise("Acme Freight will train 20 drivers by 1 April"))
    office.click(office.dana, office.told(office.dana)[0], "event.change")
    assert not office.submit(office.dana, day="2022-10-09")
    assert "our date 9 April 2023" in overview(office)
    assert "due 1 April 2023" in overview(office)
    office.command(office.dana, "undo")
    assert "our date 9 May 2023" in overview(office)


def test_a_figure_of_a_promise_without_a_contact_is_not_noted_beside_it_unsaid(office: Office) -> None:
    office.hold_event()
    office.save(office.promise(RTD))
    office.say(office.dana, "San Joaquin RTD trained 12 more, by phone")
    assert any("does not count for it" in one.text for one in office.told(office.dana))
    office.link("RTD Pat Sample, 209 555 0142")
    office.say(office.dana, "San Joaquin RTD trained 12 more, by phone")
    assert "12 reported" in overview(office)


def test_blanks_are_allowed_and_named(office: Office) -> None:
    office.hold_event()
    card = office.promise("Alliance 4 You will train drivers")
    assert "No number was said." in card.text
    assert "Alliance 4 You will train drivers" in office.save(card).text


def test_saving_twice_saves_once_and_undo_takes_it_back(office: Office) -> None:
    office.hold_event()
    card = office.promise(RTD)
    save = office.slack.messages(office.hall)[-1]
    answers = [office.slack.click(office.dana, card.channel, card.ts, "draft.save") for _ in range(3)]
    assert all(answer.ok for answer in answers)
    office.send()
    assert "1 promise" in overview(office).split("\n")[0]
    office.click(office.dana, office.seen(save), "change.undo")
    assert "0 promises" in overview(office) or "no promise" in overview(office).casefold()
    assert "[Save]" in office.seen(card).text


def test_a_card_can_be_changed_finished_and_dismissed(office: Office) -> None:
    office.hold_event()
    card = office.promise("Alliance 4 You will hand out posters")
    office.click(office.dana, card, "draft.change")
    assert "number" in office.submit(office.dana, number="-5")
    assert not office.submit(office.dana, number="40")
    assert office.seen(card).text.startswith("Alliance 4 You will hand out 40 posters")
    office.click(office.dana, card, "draft.done")
    assert office.seen(card).text.startswith("Alliance 4 You handed out 40 posters")
    office.click(office.dana, card, "draft.dismiss")
    assert office.seen(card).text.startswith("Not saved, as you said")
    office.click(office.dana, office.seen(card), "change.undo")
    office.save(card)
    assert "Saved as already done" in office.seen(card).text


def test_a_finished_thing_is_an_outcome_and_asked_of_nobody(office: Office) -> None:
    office.promised("San Joaquin RTD became a Silver-level sponsor")
    assert office.told(office.hall)[0].text.startswith("Saved as already done: San Joaquin RTD became a Silver-level")
    office.skip(weeks=20)
    assert office.told(office.terry) == []


def test_the_same_promise_said_again_counts_once_and_a_new_one_on_top_counts_too(office: Office) -> None:
    office.promised()
    again = office.promise("San Joaquin RTD will train 250 employees")
    office.click(office.dana, again, "draft.save")
    aside = office.last(office.dana)
    office.click(office.dana, aside, "draft.said_again")
    assert "Noted as said again, and not counted twice" in office.seen(again).text
    assert "250 employees promised" in overview(office)
    more = office.promise("San Joaquin RTD will train 50 employees")
    office.click(office.dana, asides(office)[-1], "draft.on_top")
    assert "Saved" in office.seen(more).text
    assert "300 employees promised" in overview(office)


def test_a_close_name_is_offered_as_the_same_or_a_different_one(office: Office) -> None:
    office.hold_event()
    office.save(office.promise("San Joaquin Regional Transit District will train 250 employees"))
    card = office.promise("San Joaquin Regional Transportation Department will train 30 employees")
    aside = asides(office)[-1]
    assert "Is it the same as San Joaquin Regional Transit District?" in aside.text
    office.click(office.dana, aside, "draft.partner_different:0")
    office.save(card)
    assert "San Joaquin Regional Transportation Department: 0 of 30" in overview(office)


def test_a_name_said_to_be_the_same_is_known_from_then_on(office: Office) -> None:
    office.hold_event()
    office.save(office.promise("San Joaquin Regional Transit District will train 250 employees"))
    office.promise("San Joaquin Regional Transportation Department will host a presentation")
    office.click(office.dana, asides(office)[-1], "draft.partner_same:0")
    before = len(asides(office))
    office.promise("San Joaquin Regional Transportation Department will put up 12 posters")
    assert not any("Is it the same" in one.text for one in asides(office)[before:])


def test_staff_who_edit_their_message_get_another_card(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{ME} San Joaquin RTD will train 25 employees", office.hall)
    office.slack.edit(office.dana, office.hall, ts, f"{ME} San Joaquin RTD will train 250 employees")
    office.send()
    first, second = office.thread(ts)
    assert first.text.startswith("Not saved")
    assert second.text.startswith("San Joaquin RTD will train 250 employees")


def test_staff_who_delete_their_message_leave_no_card_to_save(office: Office) -> None:
    office.hold_event()
    ts = office.say(office.dana, f"{ME} San Joaquin RTD will train 25 employees", office.hall)
    office.slack.delete(office.dana, office.hall, ts)
    office.send()
    assert "[Save]" not in office.last(office.hall).text


def test_a_promise_outside_the_events_channel_proposes_the_latest_event(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, RTD)
    card = office.last(office.dana)
    assert "Stockton (November 2022), our latest event (Change… if it was another)" in card.text
    office.click(office.dana, card, "draft.change")
    assert not office.submit(office.dana, event="none")
    assert "no event" in office.seen(card).text


def test_a_promise_without_any_event_counts_from_its_day(office: Office) -> None:
    office.say(office.dana, RTD)
    office.save(office.last(office.dana))
    office.link(f"RTD <@{office.terry}>")
    office.skip(weeks=2, days=5)  # two weeks on is Thanksgiving week
    assert len(office.told(office.terry)) == 1


# Many at once


def test_more_than_three_come_as_one_list_and_are_saved_together(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, LINES)
    listed = office.last(office.dana)
    assert listed.text.startswith("I read 4 promises. None is saved yet.\n1. Acme Freight will train 20 drivers\n")
    office.click(office.dana, listed, "drafts.save_all")
    assert office.seen(listed).text.startswith("All done: 4 promises.")
    assert "4 promises" in overview(office)
    office.click(office.dana, office.seen(listed), "change.undo")
    assert "[Save all]" in office.seen(listed).text
    assert "4 promises" not in overview(office)


def test_undo_of_a_list_names_all_that_it_takes_back(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, LINES)
    office.click(office.dana, office.last(office.dana), "drafts.save_all")
    told = office.command(office.dana, "undo")
    names = ("Acme Freight", "Beta Bus", "Gamma Yard", "Delta Lines")
    assert [name for name in names if name in told] == [*names]


def test_what_can_no_longer_be_undone_says_where_staff_change_it(office: Office) -> None:
    office.asked()
    saved = office.told(office.hall)[0]
    office.say(office.terry, "120 so far")
    office.click(office.dana, office.seen(saved), "change.undo")
    assert "/pledge partner and the partner's name shows all" in office.last(office.dana).text
    assert "120 reported" in office.command(office.dana, "status")


def test_going_through_a_list_shows_one_card_after_another(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, LINES)
    listed = office.last(office.dana)
    office.click(office.dana, listed, "drafts.go_through")
    for _ in range(4):
        office.save(office.last(office.dana))
    assert office.seen(listed).text.startswith("All done: 4 promises.")
    assert "110 drivers promised" in overview(office)


def test_a_line_in_which_no_promise_was_found_is_named(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, f"{LINES}\nEpsilon waved at everybody")
    told = [one.text for one in office.told(office.dana)]
    assert "In one line I found no promise, so nothing was noted of it: “Epsilon waved at everybody”" in told


def test_a_line_that_is_read_among_the_others_is_not_named_as_if_it_were_lost(office: Office) -> None:
    office.hold_event()
    lines = ("Acme Freight 20 drivers", "Beta Bus 30 drivers", "Delta Lines 60 drivers", "Zeta Transit 15 (BOTL)")
    office.say(office.dana, "\n".join((*lines, "Epsilon waved at everybody")))
    listed, told = office.told(office.dana)[-2:]
    assert "Zeta Transit will train 15 people (BOTL)" in listed.text
    assert told.text == "In one line I found no promise, so nothing was noted of it: “Epsilon waved at everybody”"


def test_forty_lines_from_a_phone_become_forty_promises(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, "\n".join(f"Fleet Number {number} will train {number} drivers" for number in range(10, 50)))
    office.click(office.dana, office.last(office.dana), "drafts.save_all")
    office.click(office.dana, office.last(office.dana), "drafts.go_through") if _is_open(office) else None
    for _ in range(40):
        card = office.last(office.dana)
        if not any(one["action_id"] == "draft.save" for one in _elements(card)):
            break
        office.save(card)
    assert "40 promises" in overview(office)


def _is_open(office: Office) -> bool:
    return any(one["action_id"] == "drafts.go_through" for one in _elements(office.last(office.dana)))


def _elements(message: Message) -> list[dict[str, Any]]:
    return [one for block in message.blocks for one in block.get("elements", ()) if "action_id" in one]


# Forms


def test_the_form_saves_a_promise_and_shows_what_is_wrong_at_the_field(office: Office) -> None:
    office.hold_event()
    office.command(office.dana)
    typed = {"organisation": "Zeta Haulage", "unit": "drivers"}
    assert list(office.submit(office.dana, number="2.5", **typed)) == ["number"]
    assert list(office.submit(office.dana, number="25", due="2021-01-01", **typed)) == ["due"]
    assert list(office.submit(office.dana, organisation="???", number="25")) == ["organisation"]
    assert not office.submit(office.dana, number="25", **typed)
    assert "Zeta Haulage: 0 of 25 drivers" in overview(office)


def test_the_form_asks_for_what_it_could_not_say_again(office: Office) -> None:
    office.hold_event()
    office.command(office.dana)
    typed = {"organisation": "Zeta Haulage"}
    assert list(office.submit(office.dana, **typed, kind="other")) == ["words"]
    assert list(office.submit(office.dana, **typed, number="12", unit="500 drivers")) == ["unit"]
    assert not office.submit(office.dana, **typed, number="12", unit="K-12 teachers")
    assert "Zeta Haulage: 0 of 12 K-12 teachers" in overview(office)


def test_whoever_only_presses_buttons_is_called_by_their_name(office: Office) -> None:
    office.hold_event()
    card = office.promise("San Joaquin RTD will train 250 employees")
    office.click(office.robin, card, "draft.save")
    assert "Robin Example" in office.command(office.dana, "staff")


def test_the_form_sent_twice_makes_one_promise(office: Office) -> None:
    office.hold_event()
    office.command(office.dana)
    form = office.form(office.dana)
    for _ in range(3):
        assert office.slack.submit(office.dana, {"organisation": "Zeta Haulage", "number": "25"}, view=form).ok
    office.send()
    assert "1 promise" in overview(office).split("\n")[0]


def test_anybodys_message_can_be_recorded_as_a_pledge(office: Office) -> None:
    office.hold_event()
    said = office.slack.say(office.sam, office.hall, "Acme Freight will train all 250 of our drivers by May")
    assert office.slack.shortcut(office.dana, "record_pledge", office.hall, said).ok
    assert office.form(office.dana)["title"]["text"] == "Record as pledge"
    assert not office.submit(office.dana)
    (card,) = office.thread(said)
    assert "will train 250 drivers" in card.text.split("\n")[0]
    office.save(card)
    assert "250 drivers promised" in overview(office)


def test_the_shortcut_is_for_staff_alone(office: Office) -> None:
    office.hold_event()
    said = office.slack.say(office.dana, office.hall, "Acme Freight will train 250 drivers")
    office.slack.shortcut(office.sam, "record_pledge", office.hall, said)
    assert "you are not linked to a partner yet" in str(office.form(office.sam)["blocks"])


def test_an_event_form_names_what_is_wrong_and_keeps_what_was_typed(office: Office) -> None:
    office.command(office.dana, "event", office.hall)
    typed = {"name": "Stockton", "place": "Stockton, California", "day": "2022-11-09"}
    assert list(office.submit(office.dana, **typed, other_zone="Atlantis/Capital")) == ["other_zone"]
    assert list(office.submit(office.dana, **(typed | {"day": "1922-11-09"}))) == ["day"]
    assert not office.submit(office.dana, **typed)
    assert office.last(office.dana).text.startswith("Stockton (November 2022) is set up")


@pytest.mark.digests
def test_a_name_that_fits_two_events_is_asked_about(office: Office) -> None:
    office.hold_event()
    office.command(office.dana, "event", office.staff_room)
    assert not office.submit(office.dana, name="Stockton", place="Stockton, California", day="2022-05-04")
    answer = office.command(office.dana, "digest stockton")
    assert "Stockton (November 2022)" in answer
    assert "Stockton (May 2022)" in answer


def test_a_short_name_is_shown_before_it_makes_a_partner_of_its_own(office: Office) -> None:
    office.promised()
    office.say(office.dana, "RTD will train 250 employees")
    card = office.last(office.dana)
    assert "San Joaquin RTD" in card.text
    assert "[Same]" in card.text
    office.click(office.dana, card, "draft.partner_same:0")
    assert "[Same promise, said again]" in office.seen(card).text


@pytest.mark.parametrize("by", ["direct message", "mention"])
def test_the_form_of_an_event_is_opened_by_a_button_where_a_message_asks_for_it(office: Office, by: str) -> None:
    if by == "mention":
        office.say(office.dana, f"{ME} event", office.hall)
    else:
        office.say(office.dana, "Event")
    told = office.last(office.dana)
    assert told.text.startswith("A new event is written down in a form.")
    assert "can't read" not in told.text
    office.click(office.dana, told, "event.new")
    assert not office.submit(office.dana, name="Reno", place="Reno, Nevada", day="2022-11-20")
    assert office.last(office.dana).text.startswith("Reno (November 2022) is set up")


def test_a_quote_that_was_heard_is_noted_from_a_message_too(office: Office) -> None:
    office.hold_event()
    office.say(office.dana, "quote")
    office.click(office.dana, office.last(office.dana), "quote.new")
    assert office.form(office.dana)["callback_id"] == "quote.note"


def test_what_stands_behind_such_a_word_is_not_passed_over_in_silence(office: Office) -> None:
    office.say(office.dana, "event nowhere in particular")
    told = office.last(office.dana)
    assert "I can't read that as “event”" in told.text
    office.click(office.dana, told, "event.new")
    assert office.form(office.dana)["callback_id"] == "event.save"
