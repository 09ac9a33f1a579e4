"""Which pledge a contact's words are about, and how they read for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import get_args

from sqlalchemy.orm import Session

from bot.checkins import commands, deeds
from bot.checkins.hearing import Hearing
from bot.checkins.model import CheckIn
from bot.checkins.pointing import clause_of, counted_in_words, in_english, named_around, pointed_at, told_under
from bot.checkins.recent import told_last
from bot.notices import outbox
from bot.people.access import root
from bot.people.model import Contact
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.model import ProgressEntry
from bot.understanding import (
    Intent,
    Kind,
    LastEntry,
    Reply,
    ReplyContext,
    Vocabulary,
    read_pledges,
    read_reply,
    says_done,
    unit_in_english,
)
from bot.understanding.words.units import Group, group_of

MONTH_FIRST = ("US",)
"""Countries that write the month first in 5/9/2023."""

DAY_FIRST = ("fr",)
"""Languages of people who write the day first wherever they live."""

COUNTED_IN: dict[str, Group] = {
    "train": "people",
    "hold_sessions": "sessions",
    "host_presentation": "sessions",
    "create_resource": "resources",
    "distribute_materials": "materials",
}
"""What a kind is counted in where the promise names no unit."""

PROGRESS = frozenset({"progress_add", "progress_set", "complete"})
MAY_TELL_A_DEED = frozenset({"other", "complete", "thanks", "progress_add", "progress_set", "snooze", "none_yet"})
"""Readings of words that, where they tell no figure, may yet say that what was promised is done: "the board signed it
on Monday" looks like a day to ask again.
"""
ABOUT_A_PLEDGE = PROGRESS | {"correction", "reschedule"}
OF_WHAT_IS_NAMED = frozenset({"reschedule", "cancel", "target_change"})
"""Wishes without a unit of their own: which promise they are about tell the words around them."""


def may_mean(
    session: Session, contact: Contact, place: tuple[str, str | None], open_ones: list[Pledge], checkin: CheckIn | None
) -> list[Pledge]:
    """What they may mean: the message they answer under (by channel and thread), else what was asked last, else all
    their open pledges.
    """
    channel, thread_ts = place
    mine, _ = commands.split(open_ones)
    above = outbox.at(session, channel, thread_ts) if thread_ts else None
    under = commands.pledges_of_notice(session, above) if above else []
    asked = [covers.pledge for covers in checkin.pledges] if checkin else []
    # Whoever was asked may answer, though by now somebody else of their organisation would be asked.
    theirs = (_theirs(session, contact, under), _theirs(session, contact, asked), mine)
    return next((some for some in theirs if some), None) or pledges.open_pledges(session, contact.partner)


def with_counted(about: list[Pledge], open_ones: list[Pledge], words: str, under: bool) -> list[Pledge]:
    """With those that were not asked about, but are counted in what the words name: "40 trained, 30 posters up".

    `under` a message about one promise, "30 posters" alone may mean either.
    """
    if under and not pointed_at(about, words, counted_in_words):
        return about
    others = [one for one in commands.split(open_ones)[0] if one not in about and one.asks_for_number]
    return [*about, *pointed_at(others, words, counted_in_words)] if others else about


def _theirs(session: Session, contact: Contact, asked: list[Pledge]) -> list[Pledge]:
    own = root(session, contact.partner)
    return [one for one in asked if one.state == "open" and root(session, one.lead) is own]


def read_for(hearing: Hearing, vocabulary: Vocabulary, pledge: Pledge) -> Reply:
    """What the words mean as an answer about this pledge."""
    reading = read_reply(hearing.words.text, _context(hearing, pledge), vocabulary)
    if pledge.asks_for_number or reading.amount is not None or reading.intent not in MAY_TELL_A_DEED:
        return reading
    # "The board adopted it": what is done once is told in the words of deeds, and needs no number.
    if not deeds.tell_of(hearing.words.text, pledge, vocabulary, hearing.today):
        return reading
    because = reading.because or hearing.words.text.strip()
    return reading._replace(intent="complete", needs_confirmation=False, because=because)


def choose(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> tuple[Pledge | None, Reply]:
    """The pledge meant, and the reading of the text for it. None where the words leave it open."""
    if not about:
        reading = read_reply(hearing.words.text, ReplyContext(None, None, None, hearing.today), vocabulary)
        done = told_last(hearing, (), has_figure=False) if reading.intent == "correction" else []
        return (done[0], read_for(hearing, vocabulary, done[0])) if len(done) == 1 else (None, reading)
    reading = read_for(hearing, vocabulary, about[0])
    meant = _candidates(hearing, vocabulary, about, reading)
    if len(meant) != 1:
        return None, reading
    return meant[0], reading if meant[0] is about[0] else read_for(hearing, vocabulary, meant[0])


def edit_means(
    hearing: Hearing, vocabulary: Vocabulary, booked: Sequence[Pledge], about: Sequence[Pledge]
) -> Sequence[Pledge]:
    """What an edited message may mean: the one promise it was booked on, unless its words now tell of another."""
    others = [pledge for pledge in about if pledge not in booked]
    wide = [*about, *(pledge for pledge in booked if pledge not in about)]
    tells_of_another = pointed_at(others, hearing.words.text) and choose(hearing, vocabulary, wide)[0] is not None
    return booked if len(booked) == 1 and not tells_of_another else wide


def _candidates(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge], reading: Reply) -> Sequence[Pledge]:
    if reading.intent == "correction":
        return _mended(hearing, about, reading)
    if len(about) == 1:
        return about
    once = _done_once(hearing, vocabulary, about, reading)
    if once:
        return once
    if reading.intent == "none_yet":  # "No posters yet" tells nothing of the drivers; "no news" does of both.
        return pointed_at(about, clause_of(hearing.words.text, reading.because))
    if reading.intent in OF_WHAT_IS_NAMED:
        named = named_around(about, hearing.words.text, reading.because)
        return named or (about if is_about_a_pledge(reading) else [])
    if not is_about_a_pledge(reading):
        return []
    return _meant(hearing, vocabulary, that_count(about, reading), reading)


def that_count(about: Sequence[Pledge], reading: Reply) -> Sequence[Pledge]:
    """A figure is of no policy: beside one promise with a number it needs no asking which."""
    counted = [pledge for pledge in about if pledge.asks_for_number]
    return counted if counted and reading.amount is not None and reading.intent in PROGRESS else about


def _mended(hearing: Hearing, about: Sequence[Pledge], reading: Reply) -> Sequence[Pledge]:
    """What a correction is of: the promise its words name, or what they told last."""
    has_figure = reading.amount is not None
    named = pointed_at(about, hearing.words.text) if has_figure else []
    last = named if len(named) == 1 else told_last(hearing, about, has_figure)
    return last if len(last) == 1 else about


def _done_once(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge], reading: Reply) -> list[Pledge]:
    """Of the promises without a number those whose deed the words tell: "the policy was adopted yesterday"."""
    has_figure = reading.amount is not None and reading.intent != "complete"
    if has_figure or reading.intent not in MAY_TELL_A_DEED:
        return []
    once = [pledge for pledge in about if not pledge.asks_for_number]
    return [pledge for pledge in once if deeds.tell_of(hearing.words.text, pledge, vocabulary, hearing.today)]


def whose(hearing: Hearing, pledge: Pledge | None, beside: Reply, about: Sequence[Pledge]) -> Pledge | None:
    """Whose a further reading of words about `pledge` is: "12 more drivers, and we have to cancel the posters"."""
    if beside.intent not in OF_WHAT_IS_NAMED or len(about) < 2:
        return pledge
    named = named_around(about, hearing.words.text, beside.because)
    return (named[0] if len(named) == 1 else None) if named else pledge


def of_other_pledges(
    hearing: Hearing, vocabulary: Vocabulary, pledge: Pledge, reading: Reply, about: Sequence[Pledge]
) -> list[tuple[Pledge | None, Reply]]:
    """ "We trained 120 people and held 3 sessions": what other words say of another pledge, in its own unit."""
    if reading.intent not in PROGRESS:
        return []
    others = [(other, read_for(hearing, vocabulary, other)) for other in about if other is not pledge]
    figures = [(other, one) for other, one in others if _is_another_figure(one, other, reading, pledge)]
    return [*figures, *_done_beside(hearing, [other for other, _ in others])]


def _done_beside(hearing: Hearing, others: Sequence[Pledge]) -> list[tuple[Pledge | None, Reply]]:
    """ "120 trained, and the policy was adopted": the second half is of the promise that has no number."""
    told = [(other, says_done(hearing.words.text, other.kind)) for other in others if not other.asks_for_number]
    return [(other, Reply("complete", because=because)) for other, because in told if because]


def is_about_a_pledge(reading: Reply) -> bool:
    return reading.intent in ABOUT_A_PLEDGE or (reading.intent == "cancel" and reading.needs_confirmation)


def _meant(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge], reading: Reply) -> list[Pledge]:
    """The pledges that a programme or unit in the words points at, or what was done ("45 trained"), or a name before
    the figure ("training: 45"), or without a number whatever else they speak of ("posters are all up"); else all.
    """
    named = [pledge for pledge in about if _same_word(reading.programme, pledge.programme)]
    named = named or [pledge for pledge in about if _same_unit(reading.unit, pledge.unit)]
    group = group_said(reading.unit)
    named = named or [pledge for pledge in about if group and counted_in(pledge) == group]
    if named or reading.unit or reading.intent not in PROGRESS:
        return named or list(about)
    done = {deed.kind for deed in read_pledges(reading.because, vocabulary, hearing.today).outcomes}
    named = [pledge for pledge in about if pledge.kind in done]
    if named:
        return named
    is_whole = reading.intent == "complete"
    pointed = pointed_at(about, hearing.words.text) if is_whole else told_under(about, reading.because)
    return pointed if len(pointed) == 1 else list(about)


def group_said(unit: str | None) -> Group | None:
    """Whether a unit, as somebody wrote it in whatever language, counts people, sessions or materials."""
    return group_of(unit_in_english(unit)) if unit else None


def counted_in(pledge: Pledge) -> Group | None:
    return group_said(pledge.unit) or COUNTED_IN.get(pledge.kind)


def counts_something_else(reading: Reply, pledge: Pledge) -> bool:
    """Posters are no people trained, whatever their number: a deed of its own, not a figure to be asked about."""
    said, promised = group_said(reading.unit), counted_in(pledge)
    return reading.needs_confirmation and said in COUNTED_IN.values() and said not in ("people", promised)


def tells_another_deed(words: str, reading: Reply, pledge: Pledge) -> bool:
    """ "The policy was adopted", "all posters are up": of people to be trained it says nothing."""
    if reading.intent != "complete" or not reading.needs_confirmation or pointed_at([pledge], words):
        return False
    things = "materials" in map(group_of, re.findall(r"\w+", reading.because.casefold()))
    others = (says_done(words, kind) for kind in get_args(Kind) if kind != pledge.kind)
    another = any(reading.because in said for said in others if said)  # "We're all done, the policy too" says both.
    return another or (things and counted_in(pledge) != "materials")


def _is_another_figure(one: Reply, other: Pledge, reading: Reply, pledge: Pledge) -> bool:
    """In the other pledge's unit and not in this one's, and from other words than the figure already taken.

    One that is not certain is asked about by its own question.
    """
    if one.intent not in PROGRESS or one.amount is None or one.problems:
        return False
    elsewhere = one.because not in reading.because and reading.because not in one.because
    return elsewhere and _same_unit(one.unit, other.unit) and not _same_unit(one.unit, pledge.unit)


def _same_unit(said: str | None, known: str | None) -> bool:
    """Whatever the language either is in: "choferes" answers for a pledge of drivers."""
    if not said or not known:
        return False
    return any(_same_word(one, other) for one in in_english(said) for other in in_english(known))


def _same_word(said: str | None, known: str | None) -> bool:
    if not said or not known:
        return False
    one, other = said.casefold().rstrip("s"), known.casefold().rstrip("s")
    return one in other or other in one


def _context(hearing: Hearing, pledge: Pledge) -> ReplyContext:
    last, total = progress.stood_at(hearing.session, pledge, hearing.words.ts)
    country = hearing.contact.country or (pledge.event.country if pledge.event else "US")
    return ReplyContext(
        target=pledge.target if pledge.asks_for_number else None,
        unit=(pledge.unit or "people") if pledge.asks_for_number else None,
        current=total if last else None,
        today=hearing.today,
        due=pledge.due,
        last_entry=_last_entry(hearing, last) if last else None,
        month_first=country in MONTH_FIRST and hearing.contact.language not in DAY_FIRST,
    )


def _last_entry(hearing: Hearing, last: ProgressEntry) -> LastEntry:
    intent: dict[str, Intent] = {"add": "progress_add", "set": "progress_set", "done": "complete"}
    amount = progress.amount_of(hearing.session, last)
    return LastEntry(intent.get(last.kind, "progress_set"), amount, progress.total_before(hearing.session, last))
