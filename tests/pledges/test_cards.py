"""Cards: what they say, and what each button does."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import audit, taking_back
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people.commands import link_contact, partner_named
from bot.people.model import Partner
from bot.pledges import saving
from bot.pledges.model import Draft, Outcome, Pledge, PledgeEvent, PledgePartner
from tests.pledges.conftest import GUEST, NOW, STAFF, Desk, promise


def test_a_card_says_the_promise_what_was_heard_where_who_noted_it_and_whose_date_it_is(desk: Desk) -> None:
    [draft] = desk.draft(promise(programme="BOTL"))
    said = desk.card(draft)
    assert "Delta Example Transit will train 250 employees (BOTL)" in said
    assert "Heard: “we will train 250 employees” · Stockton (November 2022), our latest event" in said
    assert "at 10:00" in said
    assert "Due 9 May 2023: our date, none was said." in said
    assert "[Save] [Change…] [It is already done] [Not a promise]" in said


def test_words_that_name_no_day_are_said_back_and_the_date_is_ours(desk: Desk) -> None:
    [draft] = desk.draft(promise(due_text="before summer"))
    assert "Due 9 May 2023: our date. They said “before summer”, which names no day." in desk.card(draft)


def test_blanks_are_named_and_may_be_saved(desk: Desk) -> None:
    [draft] = desk.draft(promise(target=None, unit="drivers"), event=None)
    assert "No number was said." in desk.card(draft)
    assert "No contact yet" in desk.card(draft)
    assert "no event" in desk.card(draft)
    desk.press("draft.save", draft.public_id)
    assert desk.pledges()[0].target is None
    assert desk.pledges()[0].event is None


def test_saving_records_the_pledge_creates_the_partner_and_tells_the_rooms_above(desk: Desk) -> None:
    [draft] = desk.draft(promise())
    desk.press("draft.save", draft.public_id)
    [pledge] = desk.pledges()
    assert (pledge.lead.name, pledge.target, pledge.unit) == ("Delta Example Transit", 250, "employees")
    assert (str(pledge.due), pledge.due_ours, pledge.owner) == ("2023-05-09", True, "U0DANA")
    assert pledge.event is desk.event
    assert desk.told == [pledge]
    assert "Saved: Delta Example Transit will train 250 employees." in desk.card(draft)
    assert "[Undo]" in desk.card(draft)
    assert len(desk.notices()) == 1


def test_a_second_press_of_save_makes_no_second_pledge(desk: Desk) -> None:
    [draft] = desk.draft(promise())
    desk.press("draft.save", draft.public_id)
    desk.press("draft.save", draft.public_id)
    assert len(desk.pledges()) == 1
    assert len(desk.told) == 1
    assert saving.save_draft(desk.session, draft, STAFF.key, NOW) is desk.pledges()[0]


def test_undo_of_saving_leaves_nothing_of_the_pledge_and_opens_the_card_again(desk: Desk, session: Session) -> None:
    [draft] = desk.draft(promise("Delta Example Transit & Valley Example Coalition"))
    before = _values(draft)
    desk.press("draft.save", draft.public_id)
    change_id = saving.settling_change(session, draft)
    assert change_id
    undoing = taking_back.undo(session, change_id, STAFF.key, NOW)
    desk.listeners.refresh_cards(session, change_id, NOW)
    for table in (Pledge, PledgePartner, PledgeEvent):
        assert session.scalars(select(table)).all() == []
    session.refresh(draft)
    assert _values(draft) == before
    assert "[Save]" in desk.card(draft)
    assert undoing.undoes == change_id
    desk.press("draft.save", draft.public_id)
    assert len(desk.pledges()) == 1


def _values(draft: Draft) -> dict[str, Any]:
    return {column.name: getattr(draft, column.name) for column in Draft.__table__.columns}


def test_undo_of_one_pledge_keeps_a_partner_on_whom_another_stands(desk: Desk, session: Session) -> None:
    first, second = desk.draft(promise(), promise(kind="policy", target=None, unit=None))
    desk.press("draft.save", first.public_id)
    desk.press("draft.save", second.public_id)
    taking_back.undo(session, str(saving.settling_change(session, first)), STAFF.key, NOW)
    assert [pledge.kind for pledge in desk.pledges()] == ["policy"]
    assert desk.pledges()[0].lead.name == "Delta Example Transit"


def test_undo_of_drafting_takes_the_card_back(desk: Desk, session: Session) -> None:
    [draft] = desk.draft(promise())
    key = draft.card_key or ""
    change = session.scalar(select(audit.Change).where(audit.Change.what == "draft promises"))
    assert change
    taking_back.undo(session, change.id, STAFF.key, NOW)
    desk.listeners.refresh_cards(session, change.id, NOW)
    notice = outbox.with_key(session, key)
    assert notice
    session.refresh(notice)
    assert notice.text == "This card was taken back."


def test_not_a_promise_says_so_and_undo_opens_it_again(desk: Desk, session: Session) -> None:
    [draft] = desk.draft(promise())
    desk.press("draft.dismiss", draft.public_id)
    assert "Not saved" in desk.card(draft)
    assert "[Undo]" in desk.card(draft)
    with pytest.raises(Refused, match="settled"):
        desk.press("draft.save", draft.public_id)
    change_id = str(saving.settling_change(session, draft))
    taking_back.undo(session, change_id, STAFF.key, NOW)
    desk.listeners.refresh_cards(session, change_id, NOW)
    assert "[Save]" in desk.card(draft)


def test_already_done_turns_the_card_into_an_outcome_and_back(desk: Desk) -> None:
    [draft] = desk.draft(promise())
    desk.press("draft.done", draft.public_id)
    assert "Delta Example Transit trained 250 employees" in desk.card(draft)
    assert "[Save] [Change…] [It is a promise] [Not anything]" in desk.card(draft)
    desk.press("draft.promise", draft.public_id)
    assert "will train 250 employees" in desk.card(draft)


def test_a_finished_thing_is_saved_as_an_outcome_that_nobody_is_asked_about(desk: Desk, session: Session) -> None:
    [draft] = desk.draft(promise("Moss Example", kind="sponsor", target=None, sponsor_level="Silver"), finished=True)
    desk.press("draft.save", draft.public_id)
    outcome = session.scalars(select(Outcome)).one()
    assert outcome.partners[0].partner.name == "Moss Example"
    assert desk.told == desk.pledges() == []
    assert "Saved as already done: Moss Example became a Silver-level sponsor." in desk.card(draft)


def test_a_card_in_a_thread_repeats_only_what_was_said_there(desk: Desk, partner: Partner) -> None:
    link_contact(desk.session, partner, name="Ana Example", role="training manager", by=STAFF.key, now=NOW)
    [old] = desk.draft(promise())
    desk.press("draft.save", old.public_id)
    [draft] = desk.draft(promise(target=40, because="40 of us"), channel="C0STOCKTON")
    in_thread, alone = desk.text("C0STOCKTON"), desk.text("U0DANA")
    for hidden in ("Ana Example", "250", "open promise", "new to me"):
        assert hidden not in in_thread
    assert "Ana Example, training manager, not in Slack" in alone
    assert "They have an open promise of this kind, from Stockton (November 2022)" in alone
    assert "[Same promise, said again] [New, on top]" in alone
    desk.press("draft.save", draft.public_id, channel="C0STOCKTON")
    assert len(desk.pledges()) == 1
    assert "Ana" not in desk.text("C0STOCKTON")
    assert desk.text("U0DANA").count("[New, on top]") == 2
    desk.press("draft.on_top", draft.public_id)
    assert [pledge.target for pledge in desk.pledges()] == [250, 40]
    assert "[New, on top]" not in desk.text("U0DANA")
    assert "Saved" in desk.text("C0STOCKTON")
    assert "First question" not in desk.text("C0STOCKTON")
    assert "First question on 23 November 2022" in desk.text("U0DANA")


def test_a_card_among_staff_shows_all_on_itself(desk: Desk, partner: Partner) -> None:
    desk.draft(promise(), channel="C0STAFF")
    assert "No contact yet" in desk.text("C0STAFF")
    assert desk.notices("U0DANA") == []


def test_a_promise_said_again_is_not_counted_twice_and_undo_forgets_it(desk: Desk, session: Session) -> None:
    [first] = desk.draft(promise())
    desk.press("draft.save", first.public_id)
    [again] = desk.draft(promise())
    assert "[Save]" not in desk.card(again)
    desk.press("draft.save", again.public_id)
    assert len(desk.pledges()) == 1
    desk.press("draft.said_again", again.public_id)
    assert [pledge.said_again for pledge in desk.pledges()] == [1]
    assert "not counted twice" in desk.card(again)
    taking_back.undo(session, str(saving.settling_change(session, again)), STAFF.key, NOW)
    assert [pledge.said_again for pledge in desk.pledges()] == [0]


def test_two_different_promises_of_one_message_are_two(desk: Desk) -> None:
    first, second = desk.draft(promise(), promise(target=40, unit="mechanics"))
    desk.press("draft.save", first.public_id)
    desk.press("draft.save", second.public_id)
    assert len(desk.pledges()) == 2


def test_a_close_name_is_offered_and_same_is_remembered(desk: Desk, partner: Partner) -> None:
    [draft] = desk.draft(promise("Delta Exampel Transit"))
    assert "Is it the same as Delta Example Transit?" in desk.card(draft)
    desk.press("draft.partner_same", f"{draft.public_id}|{partner.public_id}")
    assert "Is it the same" not in desk.card(draft)
    assert partner_named(desk.session, "Delta Exampel Transit") is partner
    desk.press("draft.save", draft.public_id)
    assert desk.pledges()[0].lead is partner


def test_a_name_said_to_be_different_is_not_offered_again_and_becomes_a_partner(desk: Desk, partner: Partner) -> None:
    [draft] = desk.draft(promise("Delta Exampel Transit"))
    desk.press("draft.partner_different", f"{draft.public_id}|{partner.public_id}")
    assert "Is it the same" not in desk.card(draft)
    desk.press("draft.save", draft.public_id)
    assert desk.pledges()[0].lead is not partner


def test_two_organisations_joined_by_an_ampersand_share_one_pledge_unless_staff_say_they_are_one(desk: Desk) -> None:
    [draft] = desk.draft(promise("Alliance Example Group & Valley Example Coalition"))
    assert "[One organisation]" in desk.card(draft)
    desk.press("draft.join", draft.public_id)
    assert "[Several organisations]" in desk.card(draft)
    desk.press("draft.join", draft.public_id)
    desk.press("draft.save", draft.public_id)
    [pledge] = desk.pledges()
    assert [link.partner.name for link in pledge.partners] == ["Alliance Example Group", "Valley Example Coalition"]
    assert pledge.lead.name == "Alliance Example Group"


def test_an_and_in_one_name_does_not_make_two_partners(desk: Desk) -> None:
    [draft] = desk.draft(promise("Department of Health and Example Services"))
    desk.press("draft.save", draft.public_id)
    assert len(desk.pledges()[0].partners) == 1


def test_we_is_the_partner_of_whoever_said_it_and_else_is_asked_for(desk: Desk, partner: Partner) -> None:
    [known] = desk.draft(promise(None), partner=partner)
    desk.press("draft.save", known.public_id)
    assert desk.pledges()[0].lead is partner
    [nobody] = desk.draft(promise(None))
    assert "Who promises this was not said" in desk.card(nobody)
    with pytest.raises(Refused, match="no_organisation"):
        desk.press("draft.save", nobody.public_id)


@pytest.mark.parametrize("action", ["draft.save", "draft.dismiss", "draft.done", "drafts.save_all"])
def test_only_staff_may_press(desk: Desk, action: str) -> None:
    [draft] = desk.draft(promise())
    value = draft.batch if action.startswith("drafts") else draft.public_id
    with pytest.raises(Refused, match="access"):
        desk.press(action, value, actor=GUEST)
    assert desk.pledges() == []


def test_a_button_of_a_card_that_is_gone_gets_a_sentence(desk: Desk) -> None:
    with pytest.raises(Refused, match="gone"):
        desk.press("draft.save", "no such draft")


def test_peoples_words_cannot_break_a_card(desk: Desk) -> None:
    nasty = "*<!channel>* & \u202eevil\u200b `x` " + "long " * 900
    [draft] = desk.draft(promise(nasty[:180], because=nasty, unit="<@U1> *drivers*"))
    assert "<!channel>" not in desk.card(draft)
    desk.press("draft.save", draft.public_id)
    assert "<!channel>" not in desk.card(draft)


def test_the_same_message_gives_its_drafts_once(desk: Desk) -> None:
    [one] = desk.draft(promise(), source_ts="1668100000.5")
    [other] = desk.draft(promise(), source_ts="1668100000.5")
    assert one is other
    assert len(desk.notices()) == 1
