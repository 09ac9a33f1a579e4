"""What a contact sees: the question, and the answer to their answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.checkins import forms
from bot.checkins.cadence import DUE
from bot.checkins.model import Answer, CheckIn
from bot.checkins.signature import Signature, Signing
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message
from bot.ground.words import say, short_day
from bot.people.model import Contact
from bot.pledges.blocks import noun, pledge_line
from bot.pledges.model import Pledge
from bot.progress.blocks import bar
from bot.progress.numbers import percent

MOST_PLEDGES = 11
"""Shown in one question, for each takes four of the fifty blocks; a contact with more is told how many are left."""


# The question


def ask(language: str, checkin: CheckIn, contact: Contact, about: Sequence[Pledge], by: Signature) -> Message:
    """The check-in: the numbers so far, one question, buttons that fit the kind, and the invitation to just write."""
    greeting = say(
        language, "checkin.greeting", contact=first_name(contact), owner=by.signed(language), charity=by.charity
    )
    blocks = [blockkit.says(greeting)]
    for number, pledge in enumerate(about[:MOST_PLEDGES]):
        blocks += _asked_about(language, pledge, checkin.stage, number)
    if len(about) > MOST_PLEDGES:
        blocks.append(blockkit.says(say(language, "checkin.more_pledges", count=len(about) - MOST_PLEDGES)))
    blocks.append(blockkit.actions(*_common_buttons(language, checkin)))
    blocks.append(blockkit.says(_anything_else(language, about)))
    blocks.append(blockkit.context(say(language, "checkin.foot", charity=by.charity)))
    return blockkit.message(*blocks)


def nudge(language: str, checkin: CheckIn, contact: Contact, about: Sequence[Pledge], by: Signature) -> Message:
    """The same question, shorter and without blame, and not in the same words twice."""
    how = "checkin.nudge_again" if checkin.nudges else "checkin.nudge"
    blocks = [blockkit.says(say(language, how, contact=first_name(contact)))]
    for number, pledge in enumerate(about[:MOST_PLEDGES]):
        blocks += [_question(language, pledge, checkin.stage), _answer_buttons(language, pledge, number)]
    blocks.append(blockkit.actions(*_common_buttons(language, checkin)))
    blocks.append(blockkit.context(say(language, "checkin.foot", charity=by.charity)))
    return blockkit.message(*blocks)


def _asked_about(language: str, pledge: Pledge, stage: str, number: int) -> list[Block]:
    return [
        blockkit.says(_promised(language, pledge)),
        blockkit.says(_so_far(language, pledge)),
        _question(language, pledge, stage),
        _answer_buttons(language, pledge, number),
    ]


def _promised(language: str, pledge: Pledge) -> str:
    values = {"partner": pledge.lead.name, "words": pledge.words}
    if pledge.event is None:
        return say(language, "checkin.promised", **values)
    return say(language, "checkin.promised_at", day=pledge.event.day, place=pledge.event.place, **values)


def _so_far(language: str, pledge: Pledge) -> str:
    if not pledge.asks_for_number:
        return say(language, "checkin.nothing_yet")
    if pledge.reported == 0:
        return say(language, "checkin.nothing_yet")
    return say(language, "checkin.so_far", sofar=_of(language, pledge))


def _of(language: str, pledge: Pledge) -> str:
    """120 of 250 (48 %), or 120 employees where no number was promised; what nobody counts is named instead."""
    if pledge.target:
        share = percent(pledge.reported, pledge.target)
        return say(language, "checkin.of", reported=pledge.reported, target=pledge.target, percent=share)
    if not pledge.asks_for_number:
        return pledge_line(language, pledge)
    return say(language, "checkin.number", reported=pledge.reported, unit=_unit(language, pledge))


def _unit(language: str, pledge: Pledge) -> str:
    return noun(language, pledge.unit) if pledge.unit else say(language, f"checkin.unit.{pledge.kind}")


def _question(language: str, pledge: Pledge, stage: str) -> Block:
    """Each stage has its own question: have you what you need, how many by now, is this final."""
    if not pledge.asks_for_number:
        return blockkit.marked(say(language, "checkin.question.done"))
    how_many = say(language, f"checkin.how_many.{pledge.kind}", unit=blockkit.escape(_unit(language, pledge)))
    if stage == "start" and pledge.reported == 0:
        return blockkit.marked(say(language, "checkin.question.start"))
    if stage == DUE:
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
    event = next((pledge.event for pledge in about if pledge.event), None)
    if event is None:
        return say(language, "checkin.anything_else")
    return say(language, "checkin.anything_else_since", place=event.place)


def first_name(contact: Contact) -> str:
    return contact.name.split()[0] if contact.name.strip() else contact.name


# The answer to an answer


def answers(language: str, given: Sequence[Answer], by: Signing) -> Message | None:
    """One message for all that a reply led to; None where nothing needs saying (a thank-you)."""
    blocks = [block for answer in given for block in _ANSWERS[answer.kind](language, answer, by)]
    return blockkit.message(*blocks) if blocks else None


def _booked(language: str, answer: Answer, by: Signing) -> list[Block]:
    pledge = answer.pledge
    assert pledge is not None
    words = [say(language, f"checkin.{answer.kind}"), f"*{_of(language, pledge)}*"]
    if pledge.target:
        words.append(bar(pledge.reported, pledge.target))
    if answer.because:
        words.append(say(language, "checkin.i_read", because=blockkit.escape(answer.because)))
    line = blockkit.marked("  ".join(words))
    change = blockkit.button(say(language, "checkin.button.change"), "reply.change", pledge.public_id)
    return [line, *_buttons(language, answer, change), *_next(language, answer)]


def _done(language: str, answer: Answer, by: Signing) -> list[Block]:
    return [_about(language, answer), *_buttons(language, answer), *_next(language, answer)]


def _sentence(language: str, answer: Answer, by: Signing) -> list[Block]:
    named = {"because": answer.because, "owner": lambda: by().signed(language)}
    return [blockkit.says(say(language, f"checkin.{answer.kind}", **named))]


def _nothing_new(language: str, answer: Answer, by: Signing) -> list[Block]:
    """Whoever has told of 130 is not told that nothing has started."""
    pledge = answer.pledge
    if pledge and pledge.reported:
        stays = say(language, "checkin.nothing_new", sofar=_of(language, pledge))
    else:
        stays = say(language, "checkin.not_started" if not pledge or pledge.asks_for_number else "checkin.not_done")
    return [blockkit.says(stays), *_buttons(language, answer), *_next(language, answer)]


def _with_next(language: str, answer: Answer, by: Signing) -> list[Block]:
    return [*_sentence(language, answer, by), *_buttons(language, answer), *_next(language, answer)]


def _with_day(language: str, answer: Answer, by: Signing) -> list[Block]:
    # A Saturday that they name becomes the working day after it.
    day = (answer.kind == "postponed" and answer.next_question) or answer.until
    until = short_day(language, day) if day else ""
    return [blockkit.says(say(language, f"checkin.{answer.kind}", until=until)), *_buttons(language, answer)]


def _on_record(language: str, answer: Answer, by: Signing) -> list[Block]:
    pledge = answer.pledge
    assert pledge is not None
    return [blockkit.says(say(language, f"checkin.{answer.kind}", sofar=_of(language, pledge)))]


def _which_reading(language: str, answer: Answer, by: Signing) -> list[Block]:
    """One question, with the results on the buttons."""
    doubt, pledge = answer.doubt, answer.pledge
    assert doubt is not None
    assert pledge is not None
    key = ("checkin.which_number", "checkin.is_it_so", "checkin.which_reading")[min(len(doubt.readings), 2)]
    line = blockkit.says(say(language, key, because=answer.because))
    ways = [
        blockkit.button(_way(language, way), f"doubt.settle:{number}", f"{doubt.public_id}|{number}")
        for number, way in enumerate(doubt.readings[:4])
    ]
    other = "checkin.button.not_quite" if len(doubt.readings) == 1 else "checkin.button.neither"
    return [line, blockkit.actions(*ways, blockkit.button(say(language, other), "reply.some", pledge.public_id))]


def _way(language: str, way: dict[str, int | str | None]) -> str:
    """45 in total / 45 more: 165 in total"""
    key = "checkin.way.add" if way["kind"] == "progress_add" else "checkin.way.set"
    total = way["total"] if way["total"] is not None else way["amount"]
    return say(language, key, amount=way["amount"], total=total)


def _which_pledge(language: str, answer: Answer, by: Signing) -> list[Block]:
    assert answer.doubt is not None
    blocks = [blockkit.says(say(language, "checkin.which_pledge", because=answer.because))]
    for number, pledge in enumerate(answer.choices[:MOST_PLEDGES]):
        value = f"{answer.doubt.public_id}|{pledge.public_id}"
        this = blockkit.button(say(language, "checkin.button.this_one"), f"doubt.pledge:{number}", value)
        blocks.append(blockkit.says(pledge_line(language, pledge), this))
    return blocks


def _withdraw_asked(language: str, answer: Answer, by: Signing) -> list[Block]:
    assert answer.pledge is not None
    value = answer.pledge.public_id
    withdraw = blockkit.button(say(language, "checkin.button.withdraw"), "reply.withdraw", value, style="danger")
    keep = blockkit.button(say(language, "checkin.button.keep"), "reply.keep", value)
    return [_about(language, answer), blockkit.actions(withdraw, keep)]


def _safety(language: str, answer: Answer, by: Signing) -> list[Block]:
    our = by()
    return [
        blockkit.says(say(language, "checkin.safety")),
        blockkit.says(
            say(language, "checkin.hotline", emergency=our.emergency, phone=our.hotline, text=our.hotline_text)
        ),
    ]


def _opted_out(language: str, answer: Answer, by: Signing) -> list[Block]:
    again = blockkit.button(say(language, "checkin.button.start"), "reply.start", "me")
    return [*_sentence(language, answer, by), blockkit.actions(again)]


def _about(language: str, answer: Answer) -> Block:
    assert answer.pledge is not None
    return blockkit.says(say(language, f"checkin.{answer.kind}", pledge=pledge_line(language, answer.pledge)))


def _buttons(language: str, answer: Answer, *more: Element) -> list[Block]:
    undo = blockkit.button(say(language, "checkin.button.undo"), "change.undo", answer.change_id or "")
    return [blockkit.actions(undo, *more)] if answer.change_id else []


def _next(language: str, answer: Answer) -> list[Block]:
    if answer.next_question is None:
        return []
    return [blockkit.context(say(language, "checkin.next_question", day=short_day(language, answer.next_question)))]


_ANSWERS: dict[str, Callable[[str, Answer, Signing], list[Block]]] = {
    "booked": _booked,
    "corrected": _booked,
    "done": _done,
    "taken_back": _on_record,
    "not_started": _nothing_new,
    "which_reading": _which_reading,
    "which_pledge": _which_pledge,
    "postponed": _with_day,
    "due_moved": _with_day,
    "which_day": _sentence,
    "withdraw_asked": _withdraw_asked,
    "withdrawn": _done,
    "kept": _done,
    "passed_on": _sentence,
    "opted_out": _opted_out,
    "opted_in": _sentence,
    "safety": _safety,
    "bad_number": _sentence,
    "bad_day": _sentence,
    "nothing_to_correct": _sentence,
    "no_pledge": _sentence,
    "another_unit": lambda language, answer, _by: [_about(language, answer)],
    "no_number": lambda language, answer, _by: [_about(language, answer)],
    "not_understood": _sentence,
    "unchanged": _on_record,
    "welcome": lambda *_: [],
    "help": lambda language, answer, by: [*_sentence(language, answer, by), forms.tongues(language)],
    "language": _sentence,
    "confirmed": _with_next,
    "unnamed": _with_next,
    **dict.fromkeys(("file", "file_alone"), _sentence),
}
