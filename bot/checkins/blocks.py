"""What a contact sees when they are asked; `answer_blocks` says what their answer did."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.checkins.model import CheckIn
from bot.checkins.signature import Signature
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message
from bot.ground.words import say
from bot.people.model import Contact
from bot.pledges.blocks import goal, noun, pledge_line
from bot.pledges.model import Pledge
from bot.progress.numbers import share
from bot.understanding.lexicon.forms import plural

MOST_PLEDGES = 11
"""Shown in one question, for each takes four of the fifty blocks; a contact with more is told how many are left."""


def ask(
    language: str, checkin: CheckIn, contact: Contact, about: Sequence[Pledge], by: Signature, today: date
) -> Message:
    """The check-in: the numbers so far, one question, buttons that fit the kind, and the invitation to just write.

    `today` is the day at their place.
    """
    greeting = say(
        language, "checkin.greeting", contact=first_name(contact), owner=by.signed(language), charity=by.charity
    )
    blocks = [blockkit.says(greeting)]
    for number, pledge in enumerate(about[:MOST_PLEDGES]):
        blocks += _asked_about(language, pledge, checkin.stage, number, today)
    if len(about) > MOST_PLEDGES:
        blocks.append(blockkit.says(say(language, "checkin.more_pledges", count=len(about) - MOST_PLEDGES)))
    blocks.append(blockkit.actions(*_common_buttons(language, checkin)))
    blocks.append(blockkit.says(_anything_else(language, about)))
    blocks.append(blockkit.context(say(language, "checkin.foot", charity=by.charity)))
    return blockkit.message(*blocks)


def nudge(
    language: str, checkin: CheckIn, contact: Contact, about: Sequence[Pledge], by: Signature, today: date
) -> Message:
    """The same question, shorter and without blame, and not in the same words twice."""
    how = "checkin.nudge_again" if checkin.nudges else "checkin.nudge"
    blocks = [blockkit.says(say(language, how, contact=first_name(contact)))]
    for number, pledge in enumerate(about[:MOST_PLEDGES]):
        blocks += [_question(language, pledge, checkin.stage, today), _answer_buttons(language, pledge, number)]
    blocks.append(blockkit.actions(*_common_buttons(language, checkin)))
    blocks.append(blockkit.context(say(language, "checkin.foot", charity=by.charity)))
    return blockkit.message(*blocks)


def _asked_about(language: str, pledge: Pledge, stage: str, number: int, today: date) -> list[Block]:
    return [
        blockkit.says(_promised(language, pledge)),
        blockkit.says(_so_far(language, pledge)),
        _question(language, pledge, stage, today),
        _answer_buttons(language, pledge, number),
    ]


def _promised(language: str, pledge: Pledge) -> str:
    values, event = {"partner": pledge.lead.name, "words": pledge.words}, pledge.event
    if event is None:
        return say(language, "checkin.promised", **values)
    return say(language, "checkin.promised_at", day=event.day, place=event.place, **values)


def _so_far(language: str, pledge: Pledge) -> str:
    if not pledge.asks_for_number:
        return say(language, "checkin.nothing_yet")
    if pledge.reported == 0:
        return say(language, "checkin.nothing_yet")
    return say(language, "checkin.so_far", sofar=of_promised(language, pledge))


def of_promised(language: str, pledge: Pledge) -> str:
    """120 of 250 (48 %), or 120 employees where no number was promised; what nobody counts is named instead."""
    if pledge.target:
        values = {"target": goal(language, pledge), "percent": share(pledge.reported, pledge)}
        return say(language, "checkin.of", reported=pledge.reported, **values)
    if not pledge.asks_for_number:
        return pledge_line(language, pledge)
    return say(language, "checkin.number", reported=pledge.reported, unit=_unit(language, pledge))


def _unit(language: str, pledge: Pledge) -> str:
    if not pledge.unit:
        return say(language, f"checkin.unit.{pledge.kind}")
    # Who promised one session wrote "session"; it is asked how many sessions.
    return noun(language, plural(pledge.unit) if pledge.target == 1 else pledge.unit)


def _question(language: str, pledge: Pledge, stage: str, today: date) -> Block:
    """Each stage has its own question: have you what you need, how many by now, is this final.

    Of several promises in one message only those whose own date has come are asked for a final figure.
    """
    if not pledge.asks_for_number:
        return blockkit.marked(say(language, "checkin.question.done"))
    if stage == "start" and pledge.reported == 0:
        return blockkit.marked(say(language, "checkin.question.start"))
    how_many = say(language, f"checkin.how_many.{pledge.kind}", unit=blockkit.escape(_unit(language, pledge)))
    if pledge.due is not None and pledge.due <= today:
        return blockkit.marked(f"{say(language, 'checkin.question.due')} {how_many}")
    return blockkit.marked(how_many)


def _answer_buttons(language: str, pledge: Pledge, number: int) -> Block:
    value = pledge.public_id
    if not pledge.asks_for_number:
        return blockkit.actions(
            blockkit.button(say(language, "checkin.button.done"), f"reply.all:{number}", value),
            blockkit.button(say(language, "checkin.button.not_yet"), f"reply.none:{number}", value),
        )
    nothing = "checkin.button.nothing_new" if pledge.reported else "checkin.button.none"
    elements = [
        blockkit.button(say(language, "checkin.button.some"), f"reply.some:{number}", value),
        blockkit.button(say(language, nothing), f"reply.none:{number}", value),
    ]
    if pledge.target:
        everything = say(language, "checkin.button.all", target=pledge.target)
        elements.insert(0, blockkit.button(everything, f"reply.all:{number}", value))
    return blockkit.actions(*elements)


def _common_buttons(language: str, checkin: CheckIn) -> list[Element]:
    return [
        blockkit.button(say(language, "checkin.button.later"), "reply.later", checkin.public_id),
        blockkit.button(say(language, "checkin.button.need"), "reply.need", checkin.public_id),
    ]


def _anything_else(language: str, about: Sequence[Pledge]) -> str:
    event = next(filter(None, (pledge.event for pledge in about)), None)
    if event is None:
        return say(language, "checkin.anything_else")
    return say(language, "checkin.anything_else_since", place=event.place)


def first_name(contact: Contact) -> str:
    return contact.name.split()[0] if contact.name.strip() else contact.name
