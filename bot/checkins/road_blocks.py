"""What is asked and answered where others read too: no figure, no promise, no name but theirs; a floor with blocks."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.checkins.signature import Signature
from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.ground.words import say
from bot.people.model import Contact
from bot.pledges.blocks import pledge_line
from bot.pledges.model import Pledge

UNSETTLED = frozenset({
    "which_reading", "which_pledge", "which_day", "withdraw_asked", "not_understood", "bad_number", "bad_day",
    "too_long", "another_unit", "no_number", "forwarded",
})  # fmt: skip
"""Answers that leave a question, which can only be asked in plain words here."""


def ask(language: str, contact: Contact, by: Signature) -> Message:
    told = say(
        language, "checkin.thread.ask", owner=blockkit.escape(by.signed(language)), charity=blockkit.escape(by.charity)
    )
    return blockkit.message(blockkit.marked(f"<@{contact.slack_user_id}> {told}"))


def nudge(language: str, contact: Contact) -> Message:
    return blockkit.message(blockkit.marked(f"<@{contact.slack_user_id}> {say(language, 'checkin.thread.nudge')}"))


def answer(language: str, kinds: Collection[str]) -> Message | None:
    """That it was noted, or what to write instead; None where nothing needs saying."""
    if not set(kinds) - {"welcome"}:
        return None
    key = "checkin.thread.unsettled" if set(kinds) & UNSETTLED else "checkin.thread.noted"
    return blockkit.message(blockkit.says(say(language, key)))


def road_shut(language: str, contact: Contact, road: str) -> Message:
    """To staff, once: by which road this contact is asked from now on."""
    told = say(language, f"checkin.road_shut.{road}", contact=contact.name, partner=contact.partner.name)
    return blockkit.message(blockkit.says(told))


def introduction(language: str, successor: Contact, former: Contact, about: list[Pledge], by: Signature) -> Message:
    """To whom staff named: what was promised, who looked after it, and that we ask now and then."""
    blocks = [
        blockkit.says(
            say(
                language, "checkin.introduction", contact=successor.name, owner=by.signed(language), charity=by.charity,
                former=former.name, partner=successor.partner.name,
            )
        )
    ]  # fmt: skip
    for pledge in about[:10]:
        blocks.append(blockkit.says(pledge_line(language, pledge)))
        said = say(language, "checkin.introduction.said", words=pledge.words)
        if pledge.asks_for_number:
            said = f"{said} {say(language, 'checkin.introduction.so_far', reported=pledge.reported)}"
        blocks.append(blockkit.context(said))
    if len(about) > 10:
        blocks.append(blockkit.says(say(language, "checkin.more_pledges", count=len(about) - 10)))
    return blockkit.message(*blocks, blockkit.context(say(language, "checkin.foot", charity=by.charity)))


def handed_over(language: str, former: Contact, successor: Contact) -> Message:
    told = say(language, "checkin.handed_over", former=former.name, successor=successor.name)
    return blockkit.message(blockkit.says(told))


def only(language: str, contact: Contact, formers: Sequence[Contact], change_id: str) -> Message:
    """Who follows everybody that was asked there before."""
    names = ", ".join(former.name for former in formers)
    told = say(language, "checkin.handed_over", former=names, successor=contact.name)
    undo = blockkit.button(say(language, "checkin.button.undo"), "change.undo", change_id)
    return blockkit.message(blockkit.says(told), blockkit.actions(undo))


def show_first(language: str, contact: Contact, question: Message, checkin_id: str) -> Message:
    """To staff: what would go to somebody of whom they want to see each message."""
    told = say(language, "checkin.show_first", contact=contact.name, partner=contact.partner.name)
    buttons = [
        blockkit.button(say(language, f"checkin.first.{key}"), f"ask.{key}", checkin_id)
        for key in ("approve", "later", "myself")
    ]
    shown = blockkit.says(blockkit.unescape(question.text.replace("*", "")))
    return blockkit.message(blockkit.says(told), shown, blockkit.actions(*buttons))
