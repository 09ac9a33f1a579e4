"""What a contact sees after an answer: what was read and booked, or the one question that is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from bot.checkins import forms, labels
from bot.checkins.blocks import MOST_PLEDGES, of_promised
from bot.checkins.model import Answer
from bot.checkins.signature import Signing
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message
from bot.ground.words import say, short_day
from bot.pledges.blocks import pledge_line
from bot.progress.blocks import bar

WITH_UNDO = frozenset(
    {
        "booked",
        "corrected",
        "done",
        "not_started",
        "postponed",
        "due_moved",
        "withdrawn",
        "kept",
        "confirmed",
        "unnamed",
        "words_kept",
    }
)
"""Answers that show Undo: it takes back all that a message did, so it stands there once, under the last of them."""


def answers(language: str, given: Sequence[Answer], by: Signing) -> Message | None:
    """One message for all that a reply led to; None where nothing needs saying (a thank-you)."""
    undoable = [answer for answer in given if answer.kind in WITH_UNDO]
    once = [_without_undo(one) if one in undoable[:-1] else one for one in given]
    blocks = [block for answer in once for block in _ANSWERS[answer.kind](language, answer, by)]
    return blockkit.message(*blocks) if blocks else None


def _without_undo(answer: Answer) -> Answer:
    """The day they put the question off to is part of what is said, so it stays."""
    return answer._replace(change_id=None, next_question=answer.next_question if answer.kind == "postponed" else None)


def _booked(language: str, answer: Answer, by: Signing) -> list[Block]:
    pledge = answer.pledge
    assert pledge is not None
    words = [say(language, f"checkin.{answer.kind}"), f"*{blockkit.escape(of_promised(language, pledge))}*"]
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
        stays = say(language, "checkin.nothing_new", sofar=of_promised(language, pledge))
    elif any(one.reported for one in answer.choices):
        stays = say(language, "checkin.nothing_new_of_all")
    else:
        stays = say(language, "checkin.not_started" if not pledge or pledge.asks_for_number else "checkin.not_done")
    return [blockkit.says(stays), *_which_one(language, answer), *_buttons(language, answer), *_next(language, answer)]


def _which_one(language: str, answer: Answer) -> list[Block]:
    """The promise that was meant, where they were asked about several."""
    if answer.pledge is None or not answer.choices:
        return []
    return [blockkit.context(pledge_line(language, answer.pledge))]


def _not_understood(language: str, answer: Answer, by: Signing) -> list[Block]:
    """What is done once needs no number."""
    once = answer.pledge is not None and not answer.pledge.asks_for_number
    return [blockkit.says(say(language, "checkin.not_understood_once" if once else "checkin.not_understood"))]


def _with_next(language: str, answer: Answer, by: Signing) -> list[Block]:
    return [*_sentence(language, answer, by), *_buttons(language, answer), *_next(language, answer)]


def _with_day(language: str, answer: Answer, by: Signing) -> list[Block]:
    # A Saturday that they name becomes the working day after it.
    day = (answer.kind == "postponed" and answer.next_question) or answer.until
    until = short_day(language, day) if day else ""
    moved = blockkit.says(say(language, f"checkin.{answer.kind}", until=until))
    return [moved, *_which_one(language, answer), *_buttons(language, answer)]


def _on_record(language: str, answer: Answer, by: Signing) -> list[Block]:
    pledge = answer.pledge
    assert pledge is not None
    return [blockkit.says(say(language, f"checkin.{answer.kind}", sofar=of_promised(language, pledge)))]


def _left_aside(language: str, answer: Answer, by: Signing) -> list[Block]:
    if answer.pledge is None:
        return [blockkit.says(say(language, "checkin.left_aside_of_which", because=answer.because))]
    return [blockkit.says(say(language, "checkin.left_aside", because=answer.because, amount=answer.total))]


def _which_reading(language: str, answer: Answer, by: Signing) -> list[Block]:
    """One question, with the results on the buttons."""
    doubt, pledge = answer.doubt, answer.pledge
    assert doubt is not None
    assert pledge is not None
    key = ("checkin.which_number", "checkin.is_it_so", "checkin.which_reading")[min(len(doubt.readings), 2)]
    line = blockkit.says(say(language, key, because=answer.because))
    ways = [
        blockkit.button(labels.way(language, way), f"doubt.settle:{number}", f"{doubt.public_id}|{number}")
        for number, way in enumerate(doubt.readings[:4])
    ]
    other = blockkit.button(say(language, labels.none_of(doubt.readings)), "reply.some", pledge.public_id)
    return [line, blockkit.actions(*ways, other)]


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


def _what_needed(language: str, answer: Answer, by: Signing) -> list[Block]:
    """In words or in the form; of no check-in, for it may be over."""
    need = blockkit.button(say(language, "checkin.button.need"), "reply.need", "me")
    return [*_sentence(language, answer, by), blockkit.actions(need)]


def _about(language: str, answer: Answer) -> Block:
    assert answer.pledge is not None
    return blockkit.says(say(language, f"checkin.{answer.kind}", pledge=pledge_line(language, answer.pledge)))


def _buttons(language: str, answer: Answer, *more: Element) -> list[Block]:
    undo = blockkit.button(say(language, "checkin.button.undo"), "change.undo", answer.change_id or "")
    shown = [undo, *more] if answer.change_id else more
    return [blockkit.actions(*shown)] if shown else []


def next_question(language: str, day: date | None) -> list[Block]:
    return [blockkit.context(say(language, "checkin.next_question", day=short_day(language, day)))] if day else []


def _next(language: str, answer: Answer) -> list[Block]:
    return next_question(language, answer.next_question)


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
    "too_long": _sentence,
    "nothing_to_correct": _sentence,
    "no_pledge": _sentence,
    "another_unit": lambda language, answer, _by: [_about(language, answer)],
    "no_number": lambda language, answer, _by: [_about(language, answer)],
    "not_understood": _not_understood,
    "unchanged": _on_record,
    "not_noted": _on_record,
    "left_aside": _left_aside,
    "welcome": lambda *_: [],
    "help": lambda language, answer, by: [*_sentence(language, answer, by), forms.tongues(language)],
    "language": _sentence,
    "ready": lambda language, answer, by: [*_sentence(language, answer, by), *_next(language, answer)],
    "what_needed": _what_needed,
    "confirmed": _with_next,
    "unnamed": _with_next,
    "words_kept": _with_next,
    **dict.fromkeys(("file", "file_alone", "forwarded"), _sentence),
}
