"""A figure in a reply: booked, corrected, or asked back about, with the results on the buttons."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from bot.checkins import labels, naming
from bot.checkins.choosing import counts_something_else, tells_another_deed
from bot.checkins.hearing import Hearing
from bot.checkins.model import Answer, Doubt
from bot.checkins.recent import answered_without, asked_before, moved_a_day_since, told_today
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.model import EntryKind, ProgressEntry
from bot.understanding import Reply, names_the_total, parts_told

TOTAL_AFTER: dict[str, Callable[[int, int], int]] = {
    "progress_set": lambda _reported, amount: amount,
    "progress_add": lambda reported, amount: reported + amount,
}


def progressed(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    if pledge is None:
        return Answer("no_pledge", because=reading.because)
    if counts_something_else(reading, pledge) or tells_another_deed(hearing.words.text, reading, pledge):
        return Answer("another_unit", pledge, because=reading.because)
    if _has_no_number(reading, pledge):
        return Answer("no_number", pledge, because=reading.because)
    if reading.needs_confirmation and reading.amount is None and not pledge.asks_for_number:
        return Answer("not_understood", pledge, because=reading.because)
    if reading.needs_confirmation or (reading.amount is None and pledge.asks_for_number):
        return _ask_which_reading(hearing, reading, pledge)
    if reading.intent == "complete" or reading.amount is None:
        whole = reading.amount is not None and reading.amount == pledge.target
        return hearing.complete(pledge, reading.because, None if whole else reading.amount)
    kind: EntryKind = "add" if reading.intent == "progress_add" else "set"
    if kind == "add" and (told := told_today(hearing, pledge, reading.amount)):
        return _ask_whether_again(hearing, reading, pledge, told)
    return hearing.book(pledge, kind, reading.amount, reading.because, reading=_kept(reading))


def refuse_another_number(session: Session, channel: str, ts: str, pledge: Pledge) -> None:
    """ "All 250", on a card that was sent before 300 were promised, is no word for 300."""
    card = outbox.at(session, channel, ts)
    shown = labels.all_of(card.blocks, pledge.public_id) if card else None
    if shown and pledge.target and shown != pledge.target:
        raise Refused("checkin.target_moved", target=pledge.target)


def all_of_it(hearing: Hearing, pledge: Pledge) -> Answer:
    """They tapped that; a second tap changes nothing."""
    if pledge.state == "done":
        return Answer("kept", pledge)
    stands = pledge.target is not None and 0 < pledge.target <= pledge.reported
    return Answer("not_started", pledge) if stands else hearing.complete(pledge, "")


def none_of_it(hearing: Hearing, pledge: Pledge) -> Answer:
    """They tapped "Not started", or "Not yet": which takes back that it was done."""
    last = progress.last_standing(hearing.session, pledge) if pledge.state == "done" else None
    if last is not None:
        progress.void_entry(hearing.session, last, hearing.by, hearing.now)
        return Answer("taken_back", pledge, total=pledge.reported)
    pledges.heard(hearing.session, pledge, hearing.now)
    return Answer("not_started", pledge)


def _has_no_number(reading: Reply, pledge: Pledge) -> bool:
    """A policy is adopted or not yet: "120 so far" is no account of it."""
    promised_none = not pledge.asks_for_number and pledge.target is None
    return promised_none and reading.amount is not None and reading.intent != "complete"


def corrected(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    if reading.amount is None and naming.ABOUT_THEM.search(hearing.words.text):
        return hearing.pass_on("question", pledge)
    last = progress.last_standing(hearing.session, pledge, before=hearing.words.ts) if pledge else None
    if pledge and last is None and str(pledge.target) in re.findall(r"\d+", hearing.words.text):
        return hearing.pass_on("target_change", pledge)  # "It was 150, not 250": what we wrote down is wrong.
    if pledge and _says_itself(hearing, reading) and (doubt := _asked_since(hearing, pledge, last)):
        return _ask_about_the_correction(hearing, reading, pledge, doubt)
    if reading.amount is None and reading.needs_confirmation:
        return hearing.pass_on("question", pledge)
    others = last is not None and _told_by_another(hearing, last)
    if others and reading.amount is None:
        return hearing.pass_on("question", pledge)  # "Undo" is of what they told themselves.
    if pledge and (last is None or others) and reading.amount is not None and pledge.asks_for_number:
        return _ask_about_the_correction(hearing, reading, pledge)
    if pledge is None or last is None:
        return Answer("nothing_to_correct", because=reading.because)
    if reading.amount is None and (moved_a_day_since(hearing, pledge, last) or answered_without(hearing, pledge)):
        return hearing.pass_on("question", pledge)  # "Undo" may be of the day: no figure is taken back for it.
    if reading.amount is None:
        source = (hearing.words.channel or None, hearing.words.ts or None)
        progress.void_entry(hearing.session, last, hearing.by, hearing.now, *source)
        return Answer("taken_back", pledge, because=reading.because, total=pledge.reported)
    if _has_no_number(reading, pledge):
        return Answer("no_number", pledge, because=reading.because)
    if reading.needs_confirmation:
        return _ask_which_reading(hearing, reading, pledge)
    if ways := _ways_to_mend(last, progress.amount_of(hearing.session, last), reading, pledge):
        return Answer(
            "which_reading", pledge, because=reading.because, doubt=hearing.doubt(pledge, reading.because, ways)
        )
    return hearing.mend(pledge, last, reading.amount, reading.resulting_total, reading.because, _kept(reading))


def _told_by_another(hearing: Hearing, last: ProgressEntry) -> bool:
    """A partner may have two people who tell us; what staff pass on of a correction is of whatever stands."""
    return hearing.told_how is None and last.said_by_id not in (None, hearing.contact.id)


def _ways_to_mend(last: ProgressEntry, amount_now: int | None, reading: Reply, pledge: Pledge) -> list[dict[str, Any]]:
    """ "Sorry, 14 this week" after "40 so far and another 12": in place of the 12 rather than of the 52, but who knows.

    Empty where the last entry was told in one number, so that only that can be meant.
    """
    amount, parts = reading.amount, parts_told(last.words or "")
    if amount is None or last.amount is None or len(parts) < 2:
        return []
    whole = {"kind": "correction", "amount": amount, "total": reading.resulting_total}
    if sum(parts) != last.amount or amount_now != last.amount:
        return [whole]  # Which number is what, nobody knows: a date, a subtotal, one that was mended before.
    nearest = min(parts, key=lambda part: abs(part - amount))
    mended = {"amount": last.amount - nearest + amount, "total": pledge.reported - nearest + amount}
    return [{"kind": "correction", **mended}, whole]


def _says_itself(hearing: Hearing, reading: Reply) -> bool:
    """ "12 less" tells by how much the last entry was wrong, so it speaks of that and of no figure asked about."""
    return reading.amount is None or reading.amount in parts_told(hearing.words.text)


def _asked_since(hearing: Hearing, pledge: Pledge, last: ProgressEntry | None) -> Doubt | None:
    """The figure about which they were asked back after the last booking: "I meant 57" is about that."""
    of_it = [doubt for doubt in asked_before(hearing) if doubt.pledge_id == pledge.id]
    since = [doubt for doubt in of_it if last is None or doubt.at >= last.at]
    return since[-1] if since and not (last and _names_what_is_booked(hearing, last, since[-1])) else None


def _names_what_is_booked(hearing: Hearing, last: ProgressEntry, doubt: Doubt) -> bool:
    """ "It should have been 50, not 49", where 49 is on record and nothing of 49 was asked about."""
    asked = {way[part] for way in doubt.readings for part in ("amount", "total")} | {*parts_told(doubt.words)}
    booked = {last.pledge.reported, progress.amount_of(hearing.session, last)}
    return bool(booked.intersection(parts_told(hearing.words.text)) - asked)


def _ask_about_the_correction(hearing: Hearing, reading: Reply, pledge: Pledge, asked: Doubt | None = None) -> Answer:
    """Nothing of the first figure is booked, so nothing is taken back; the other one is as uncertain."""
    amount = reading.amount
    if amount is None:
        return Answer("not_noted", pledge, because=reading.because)
    readings = asked.readings if asked and not names_the_total(hearing.words.text) else []
    kinds = [way["kind"] for way in readings if way["kind"] in TOTAL_AFTER] or ["progress_set"]
    ways = [{"kind": kind, "amount": amount, "total": TOTAL_AFTER[kind](pledge.reported, amount)} for kind in kinds]
    apart = list({way["total"]: way for way in ways}.values())
    return Answer("which_reading", pledge, because=reading.because, doubt=hearing.doubt(pledge, reading.because, apart))


def _ask_which_reading(hearing: Hearing, reading: Reply, pledge: Pledge) -> Answer:
    ways: list[dict[str, Any]] = [
        {"kind": one.intent, "amount": one.amount, "total": one.resulting_total} for one in reading.readings
    ]
    if not ways:
        ways = [{"kind": reading.intent, "amount": reading.amount, "total": reading.resulting_total}]
    # What would be more than was promised is likely the wrong one.
    ways.sort(key=lambda way: bool(pledge.target and (way["total"] or 0) > pledge.target))
    doubt = hearing.doubt(pledge, reading.because, [way for way in ways if way["amount"] is not None])
    return Answer("which_reading", pledge, because=reading.because, doubt=doubt)


def _ask_whether_again(hearing: Hearing, reading: Reply, pledge: Pledge, told: ProgressEntry) -> Answer:
    """ "14 yesterday", and an hour later "14 yesterday": on top of those, or it stays as it is. Or in place of a total,
    where that was tapped of "45" and "45 more" was meant.
    """
    amount, stands = reading.amount or 0, pledge.reported
    ways = [
        {"kind": "progress_add", "amount": amount, "total": stands + amount},
        {"kind": "progress_set", "amount": stands, "total": stands},
    ]
    instead = progress.total_before(hearing.session, told) + amount
    if told.kind == "set" and instead != stands:
        ways.insert(0, {"kind": "progress_set", "amount": instead, "total": instead})
    return Answer("which_reading", pledge, because=reading.because, doubt=hearing.doubt(pledge, reading.because, ways))


def _kept(reading: Reply) -> dict[str, Any]:
    """The reading as it is stored with the entry."""
    kept = reading._asdict()
    kept["new_date"] = reading.new_date.isoformat() if reading.new_date else None
    return {name: value for name, value in kept.items() if name not in ("also", "readings", "problems")}
