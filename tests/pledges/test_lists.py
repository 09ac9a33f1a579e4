"""Many promises at once: one list, saved at one tap or gone through one by one; and what was left lying."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from bot.ground import taking_back
from bot.ground.clock import Action
from bot.notices import outbox
from bot.people.access import Installation
from bot.people.model import Partner
from bot.pledges import jobs, saving
from bot.pledges.model import Draft
from tests.pledges.conftest import NOW, STAFF, Desk, promise

NINE = datetime(2022, 11, 11, 17, 0, tzinfo=UTC)
"""Nine in California, the morning after."""


def bring_back(session: Session, installation: Installation, now: datetime) -> list[Action]:
    """The job's turn at this strike."""
    return jobs.bring_back(session, installation, jobs.due(session, installation, now, ()), now)


def promises(count: int) -> list[Draft]:
    return [promise(f"Partner {name * 3} Example", target=10 + n) for n, name in enumerate(_names(count))]


def _names(count: int) -> list[str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [letters[n % 26] + letters[(n * 7 + n // 26) % 26] for n in range(count)]


def test_three_promises_are_three_cards_and_four_are_one_list(desk: Desk) -> None:
    desk.draft(*promises(3))
    assert len(desk.notices()) == 3
    desk.draft(*promises(4))
    assert len(desk.notices()) == 4
    assert "I read 4 promises. None is saved yet." in desk.notices()[-1].text
    assert "[Save all] [Go through]" in desk.notices()[-1].text


def test_forty_promises_are_one_list_that_slack_takes_and_one_tap_saves(desk: Desk, session: Session) -> None:
    drafts = desk.draft(*promises(40))
    [notice] = desk.notices()
    assert "40. " in str(notice.blocks)
    clear = [draft for draft in drafts if not saving.needs_a_look(session, draft)]
    desk.press("drafts.save_all", drafts[0].batch)
    assert len(desk.pledges()) == len(clear) == 40
    assert len(desk.told) == 40
    assert "[Undo]" in desk.notices()[0].text
    assert "[Save all]" not in desk.notices()[0].text


def test_two_hundred_promises_end_in_a_counted_line(desk: Desk) -> None:
    desk.draft(*promises(120))
    assert "20 more are in this list and not shown" in str(desk.notices()[0].blocks)


def test_one_undo_takes_back_what_save_all_saved(desk: Desk, session: Session) -> None:
    drafts = desk.draft(*promises(5))
    desk.press("drafts.save_all", drafts[0].batch)
    change_id = saving.settling_change(session, drafts[0])
    assert change_id
    taking_back.undo(session, change_id, STAFF.key, NOW)
    desk.listeners.refresh_cards(session, change_id, NOW)
    assert desk.pledges() == []
    assert "[Save all]" in desk.notices()[0].text


def test_save_all_leaves_what_needs_a_look(desk: Desk, partner: Partner) -> None:
    odd = [promise("Delta Exampel Transit"), promise(None)]
    drafts = desk.draft(*promises(3), *odd)
    assert "2 lines with a question mark need a look first" in desk.text()
    desk.press("drafts.save_all", drafts[0].batch)
    assert len(desk.pledges()) == 3
    assert "2 promises are still to be saved." in desk.text()


def test_the_same_promise_twice_in_one_list_is_saved_once(desk: Desk) -> None:
    drafts = desk.draft(*promises(3), promise(), promise())
    desk.press("drafts.save_all", drafts[0].batch)
    assert len(desk.pledges()) == 4


def test_a_list_in_the_open_marks_nothing_and_tells_what_is_left_to_who_pressed(desk: Desk, partner: Partner) -> None:
    drafts = desk.draft(*promises(3), promise("Delta Exampel Transit"), channel="C0STOCKTON")
    assert "question mark" not in desk.text("C0STOCKTON")
    desk.press("drafts.save_all", drafts[0].batch, channel="C0STOCKTON")
    assert "1 line of the list is not saved" in desk.text("U0DANA")


def test_go_through_shows_one_card_after_the_other(desk: Desk) -> None:
    drafts = desk.draft(*promises(4))
    desk.press("drafts.go_through", drafts[0].batch)
    assert len(desk.notices()) == 2
    desk.press("draft.save", drafts[0].public_id)
    desk.press("draft.dismiss", drafts[1].public_id)
    assert len(desk.notices()) == 4
    assert "Partner" in desk.card(drafts[2])
    assert "2 promises are still to be saved." in desk.notices()[0].text
    desk.press("draft.save", drafts[2].public_id)
    desk.press("draft.save", drafts[3].public_id)
    assert len(desk.notices()) == 5
    assert "All done: 4 promises." in desk.notices()[0].text


def test_a_card_left_lying_comes_back_to_its_author_at_nine_next_morning_once(
    desk: Desk, session: Session, installation: Installation
) -> None:
    [in_thread] = desk.draft(promise(), channel="C0STOCKTON")
    [saved] = desk.draft(promise("Moss Example"))
    desk.press("draft.save", saved.public_id)
    assert jobs.next_due(session, installation) == NINE
    assert bring_back(session, installation, NINE - timedelta(minutes=1)) == []
    before = len(desk.notices())
    assert len(bring_back(session, installation, NINE)) == 1
    assert bring_back(session, installation, NINE) == []
    assert bring_back(session, installation, NINE + timedelta(days=1)) == []
    assert jobs.next_due(session, installation) is None
    assert len(desk.notices()) == before + 1
    came = outbox.with_key(session, f"drafts:{in_thread.public_id}:2022-11-11:{installation.zone}")
    assert came
    assert came.recipient == "U0DANA"
    assert "This promise was neither saved nor dismissed" in came.text
    desk.press("drafts.go_through", in_thread.batch)
    assert "No contact yet" in desk.notices()[-1].text
    desk.press("draft.save", in_thread.public_id)
    assert "No contact" not in desk.text("C0STOCKTON")
    assert "Saved" in desk.text("C0STOCKTON")
    assert len(desk.pledges()) == 2


def test_all_that_one_author_left_lying_comes_back_in_one_notice(
    desk: Desk, session: Session, installation: Installation
) -> None:
    first = desk.draft(*promises(2), channel="C0STOCKTON")
    desk.draft(*promises(5)[2:])
    desk.draft(promise(), now=NINE + timedelta(hours=1))
    bring_back(session, installation, NINE + timedelta(hours=2))
    came = outbox.with_key(session, f"drafts:{first[0].public_id}:2022-11-11:{installation.zone}")
    assert came
    assert "These 5 promises were neither saved nor dismissed" in came.text
    desk.press("draft.save", first[1].public_id)
    assert "4 promises are still to be saved." in desk.notices()[-1].text
    desk.press("drafts.save_all", first[0].batch)
    assert len(desk.pledges()) == 5


def test_what_comes_back_from_several_messages_stands_under_one_heading_of_each_kind(
    desk: Desk, session: Session, installation: Installation
) -> None:
    first = desk.draft(*promises(1))
    desk.draft(promise("Moss Example"), finished=True)
    desk.draft(*promises(2)[1:])
    bring_back(session, installation, NINE + timedelta(hours=2))
    came = outbox.with_key(session, f"drafts:{first[0].public_id}:2022-11-11:{installation.zone}")
    assert came
    assert came.text.count("Promises with a number") == 1
    assert came.text.index("2. ") < came.text.index("Done already") < came.text.index("3. ")
    # A heading is a paragraph of its own: a plain text may lose its line breaks.
    assert {"Promises with a number", "Done already"} <= {one["text"]["text"] for one in came.blocks if "text" in one}


def test_what_a_contact_told_in_passing_comes_back_to_staff_and_not_to_the_contact(
    desk: Desk, session: Session, installation: Installation
) -> None:
    desk.draft(promise(), channel="C0STAFF", source="reply", author="T0OTHER:U0ANA")
    bring_back(session, installation, NINE)
    assert desk.notices("U0ANA") == []
    assert len(desk.notices("C0STAFF")) == 2


def test_a_list_that_comes_back_stands_once(desk: Desk, session: Session, installation: Installation) -> None:
    drafts = desk.draft(*promises(4))
    first = outbox.with_key(session, f"list:{drafts[0].batch}")
    assert first
    bring_back(session, installation, NINE)
    assert first.text == "What was not saved here stands in a new list further down."
    assert "[Save all]" in desk.notices()[-1].text
    desk.press("drafts.save_all", first.key.removeprefix("list:"))  # By whoever sees the old one still.
    assert desk.pledges() == []
    desk.press("drafts.save_all", drafts[0].batch)
    assert len(desk.pledges()) == 4
    assert first.text == "What was not saved here stands in a new list further down."


def test_a_list_in_the_open_says_only_where_the_new_one_is(
    desk: Desk, session: Session, installation: Installation
) -> None:
    drafts = desk.draft(*promises(4), channel="C0STOCKTON")
    first = outbox.with_key(session, f"list:{drafts[0].batch}")
    bring_back(session, installation, NINE)
    assert first
    assert first.text == "What was not saved here stands in a new list, in the direct message of whoever wrote it."


def test_an_old_list_keeps_what_was_saved_and_its_undo(
    desk: Desk, session: Session, installation: Installation, partner: Partner
) -> None:
    drafts = desk.draft(*promises(3), promise("Delta Exampel Transit"))
    batch = drafts[0].batch
    first = outbox.with_key(session, f"list:{batch}")
    desk.press("drafts.save_all", batch)
    change_id = saving.settling_change(session, drafts[0])
    bring_back(session, installation, NINE)
    assert first
    assert change_id
    assert "All done: 3 promises." in first.text
    assert "[Undo]" in first.text
    assert first.text.endswith("stands in a new list further down.")
    assert "Delta Exampel Transit" in desk.notices()[-1].text
    taking_back.undo(session, change_id, STAFF.key, NINE)
    desk.listeners.refresh_cards(session, change_id, NINE)
    assert "[Save all]" in first.text
    assert "Delta Exampel Transit" not in first.text
