"""The card that shows a promise before Save, and what goes to the asker alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from bot.events.blocks import event_name
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message
from bot.ground.words import clock_time, say
from bot.people.model import Contact, Partner
from bot.pledges.blocks import draft_line, pledge_line
from bot.pledges.model import COUNTED_KINDS, Draft, Pledge


class Private(NamedTuple):
    """What only the asker may see: in their direct message, or on the card where that stands among staff."""

    unknown: Sequence[str] = ()
    close: Sequence[Partner] = ()
    same: Pledge | None = None
    contact: Contact | None = None
    next_question: date | None = None


class Card(NamedTuple):
    """A draft with what is known around it. `due` is where no date was said the one we put.

    `private` is None where the card stands before others; `change_id` is what Undo takes back once it is settled.
    """

    draft: Draft
    names: Sequence[str]
    joinable: bool
    noted_by: str
    noted_at: datetime
    due: date
    private: Private | None
    change_id: str | None = None


def card(language: str, card: Card) -> Message:
    """The card before Save; after it, the line that says what was done, with Undo."""
    if card.draft.state != "open":
        return blockkit.message(*_settled(language, card))
    blocks = [_bold(draft_line(language, card.draft, card.names)), *_paragraphs(_facts(language, card))]
    if card.private:
        blocks += _private_blocks(language, card, card.private)
    blocks.append(blockkit.actions(*_card_buttons(language, card)))
    return blockkit.message(*blocks)


def aside(language: str, card: Card, private: Private) -> Message:
    """To the asker alone, about a card that stands before others."""
    sentence = draft_line(language, card.draft, card.names)
    blocks = [blockkit.says(say(language, f"pledges.aside.{card.draft.state}", sentence=sentence))]
    blocks += _private_blocks(language, card, private)
    return blockkit.message(*blocks)


def left(language: str, count: int) -> Message:
    """What Save all did not save."""
    return blockkit.message(blockkit.says(say(language, "pledges.left", count=count)))


def taken_back(language: str) -> Message:
    """A card whose draft an undo took away."""
    return blockkit.message(blockkit.says(say(language, "pledges.taken_back")))


def _bold(sentence: str) -> Block:
    """A header is bold and takes people's words as they are; what is too long for one is a paragraph."""
    return blockkit.header(sentence) if len(sentence) <= blockkit.HEADER else blockkit.says(sentence)


def _paragraphs(lines: Sequence[str]) -> list[Block]:
    """A section each: a plain text may lose its line breaks."""
    return [blockkit.says(line) for line in lines]


def _facts(language: str, card: Card) -> list[str]:
    draft = card.draft
    heard = say(language, "pledges.heard", words=blockkit.cut(draft.words, 1_000))
    noted = say(language, "pledges.noted", name=card.noted_by, time=clock_time(language, card.noted_at.time()))
    lines = [" · ".join((heard, _where(language, draft), noted))]
    if draft.finished:
        return [*lines, say(language, "pledges.finished")]
    law = [say(language, "pledges.law")] if draft.reading.get("mandated") else []
    return [*lines, _due(language, draft, card.due), *law, *_blanks(language, card)]


def _where(language: str, draft: Draft) -> str:
    if draft.event is None:
        return say(language, "pledges.no_event")
    key = "pledges.at" if draft.event.channel_id == draft.channel else "pledges.at_proposed"
    return say(language, key, event=event_name(language, draft.event))


def _due(language: str, draft: Draft, ours: date) -> str:
    said = draft.promise
    if said.due is None and said.due_text:
        return say(language, "pledges.due.vague", due=ours, words=said.due_text)
    if said.due is None:
        return say(language, "pledges.due.ours", due=ours)
    if said.due_text:
        return say(language, "pledges.due.said", due=said.due, words=said.due_text)
    return say(language, "pledges.due.theirs", due=said.due)


def _blanks(language: str, card: Card) -> list[str]:
    said = card.draft.promise
    blanks = [] if card.names else [say(language, "pledges.blank.organisation")]
    if said.kind in COUNTED_KINDS and said.target is None:
        blanks.append(say(language, "pledges.blank.number"))
    return blanks


def _card_buttons(language: str, card: Card) -> list[Element]:
    draft, value = card.draft, card.draft.public_id
    buttons = []
    if not (card.private and card.private.same):
        buttons.append(blockkit.button(say(language, "pledges.button.save"), "draft.save", value, "primary"))
    buttons.append(blockkit.button(say(language, "pledges.button.change"), "draft.change", value))
    if draft.finished:
        buttons.append(blockkit.button(say(language, "pledges.button.promise"), "draft.promise", value))
        buttons.append(blockkit.button(say(language, "pledges.button.nothing"), "draft.dismiss", value))
    else:
        buttons.append(blockkit.button(say(language, "pledges.button.done"), "draft.done", value))
        buttons.append(blockkit.button(say(language, "pledges.button.not_promise"), "draft.dismiss", value))
    if card.joinable:
        key = "pledges.button.one" if len(card.names) > 1 else "pledges.button.several"
        buttons.append(blockkit.button(say(language, key), "draft.join", value))
    return buttons


def _settled(language: str, card: Card) -> list[Block]:
    draft = card.draft
    lines = [say(language, f"pledges.{_how_settled(draft)}", sentence=draft_line(language, draft, card.names))]
    if draft.state == "saved" and not draft.finished:
        lines.append(_due(language, draft, card.due))
        if card.private:
            lines += _asking(language, card, card.private)
    return [*_paragraphs(lines), *_undo(language, draft.state, card.change_id)]


def _how_settled(draft: Draft) -> str:
    if draft.state == "dismissed":
        return "dismissed"
    if draft.finished:
        return "saved_outcome"
    return "said_again" if draft.same_pledge_id else "saved"


def _undo(language: str, state: str, change_id: str | None) -> list[Block]:
    if change_id is None:
        return []
    key = "pledges.button.undo" if state == "saved" else "pledges.button.bring_back"
    return [blockkit.actions(blockkit.button(say(language, key), "change.undo", change_id))]


# What only the asker sees


def _private_blocks(language: str, card: Card, private: Private) -> list[Block]:
    if card.draft.state == "dismissed":
        return []
    blocks = [] if card.draft.state == "saved" else _partner_blocks(language, card, private)
    if private.same and card.draft.state == "open":
        blocks += _same_blocks(language, card.draft, private.same)
    lines = _asking(language, card, private)
    return [*blocks, *_paragraphs(lines)]


def _partner_blocks(language: str, card: Card, private: Private) -> list[Block]:
    if not private.unknown:
        return []
    blocks = [blockkit.says(say(language, "pledges.new_partner", partner=private.unknown[0]))]
    for number, partner in enumerate(private.close):
        value = f"{card.draft.public_id}|{partner.public_id}"
        blocks.append(blockkit.says(say(language, "pledges.close_partner", partner=partner.name)))
        blocks.append(
            blockkit.actions(
                blockkit.button(say(language, "pledges.button.same"), f"draft.partner_same:{number}", value),
                blockkit.button(say(language, "pledges.button.different"), f"draft.partner_different:{number}", value),
            )
        )
    return blocks


def _same_blocks(language: str, draft: Draft, same: Pledge) -> list[Block]:
    sentence = pledge_line(language, same)
    if same.event:
        event = event_name(language, same.event)
        asked = say(language, "pledges.same_at", sentence=sentence, event=event)
    else:
        asked = say(language, "pledges.same", sentence=sentence)
    return [
        blockkit.says(asked),
        blockkit.actions(
            blockkit.button(say(language, "pledges.button.said_again"), "draft.said_again", draft.public_id),
            blockkit.button(say(language, "pledges.button.on_top"), "draft.on_top", draft.public_id),
        ),
    ]


def _asking(language: str, card: Card, private: Private) -> list[str]:
    """Who is asked, and when; an outcome is asked of nobody."""
    if card.draft.finished or not card.names:
        return []
    if private.contact is None:
        return [say(language, "pledges.no_contact", partner=card.names[0])]
    contact = private.contact
    known = [contact.name, contact.role, None if contact.in_slack else say(language, "pledges.not_in_slack")]
    lines = [say(language, "pledges.contact", contact=", ".join(part for part in known if part))]
    if private.next_question:
        lines.append(say(language, "pledges.next_question", day=private.next_question))
    return lines
