"""A reply in plain words becomes what it means.

A number is booked without asking only when the words leave one reading; otherwise one question goes back, with the
results on its buttons.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from datetime import date

from sqlalchemy import select

from bot.checkins import answering, commands, figures, naming, planning, recent, regrets, starting, untils
from bot.checkins.choosing import PROGRESS, choose, is_about_a_pledge, of_other_pledges, that_count, whose
from bot.checkins.hearing import Hearing, is_giving_up
from bot.checkins.model import Answer, AnswerKind, Doubt
from bot.checkins.wanted import request_kind
from bot.desk import commands as desk
from bot.desk.model import RequestKind
from bot.evidence import commands as evidence
from bot.pledges import commands as pledges
from bot.pledges.model import Pledge
from bot.understanding import Intent, ProblemCode, Reply, Vocabulary, is_safety, read_pledges

BOOKED = frozenset({"booked", "done", "corrected"})
REFUSED: dict[ProblemCode, AnswerKind] = {"impossible_date": "bad_day", "past_date": "bad_day", "too_long": "too_long"}
"""What cannot be taken as written and is no number."""

FURTHEST = 2
"""Years to come in which a contact may want to be asked, or be done."""

_SEPARATOR = re.compile(r"[\W_]+")


def take(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> list[Answer]:
    """All that the words say, about the pledge they choose among those asked about, and what came with them."""

    def act() -> list[Answer]:
        called = [_SEPARATOR.sub(" ", name) for name in hearing.files]
        if any(is_safety(name) for name in {*called, " ".join(called)}):
            return [_safety(hearing, Reply("safety"), None)]
        silent = hearing.files and not hearing.words.text.strip()
        answers = [] if silent else answering.bare_number(hearing) or _taken(hearing, vocabulary, about)
        return _with_files(hearing, answers, about) if hearing.files else answers

    return hearing.in_one_change("take reply", act)


def _taken(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> list[Answer]:
    """What the words say; those that say nothing may be a reply to the last thing that was said."""
    answers = regrets.heed(hearing, about, heard(hearing, vocabulary, about))
    return _ask_again(hearing, starting.what_they_need(hearing, answering.heed(hearing, answers)))


def heard(
    hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge], without: Collection[Intent] = ()
) -> list[Answer]:
    """What the words say but for some intents, in a new message or an edited one, and the wish not to be named."""
    return naming.heed(hearing, about, lambda one: _read_and_apply(one, vocabulary, about, without))


def _ask_again(hearing: Hearing, answers: list[Answer]) -> list[Answer]:
    """Words that tell nothing, where they were asked back about others: that is still what we want to know."""
    doubt = recent.asked_last(hearing)
    if [answer.kind for answer in answers] != ["not_understood"] or doubt is None or hearing.told_how is not None:
        return answers
    if any(one.contact_id == hearing.contact.id for one in desk.open_requests(hearing.session, ("safety",))):
        return answers  # Whoever told of somebody in danger is not asked for figures.
    if doubt.pledge is None:
        among = select(Pledge).where(Pledge.public_id.in_([way["pledge"] for way in doubt.readings]))
        choices = tuple(hearing.session.scalars(among.order_by(Pledge.id)))
        return [Answer("which_pledge", choices=choices, because=doubt.because, doubt=doubt)] if choices else answers
    kind: AnswerKind = "withdraw_asked" if is_giving_up(doubt) else "which_reading"
    return [Answer(kind, doubt.pledge, because=doubt.because, doubt=doubt)]


def _with_files(hearing: Hearing, answers: list[Answer], about: Sequence[Pledge]) -> list[Answer]:
    """Files show what the words told; beside words that tell nothing they are the answer."""
    kinds = {answer.kind for answer in answers}
    if "safety" in kinds:
        return answers
    told = [answer for answer in answers if answer.kind not in ("not_understood", "welcome")]
    if not kinds & BOOKED and evidence.after_danger(hearing.session, hearing.contact, hearing.now):
        return [*told, _safety(hearing, Reply("safety"), None)]
    pledge = about[0] if len(about) == 1 else None
    return [*told, Answer("file" if told else "file_alone", pledge)]


def take_chosen(
    hearing: Hearing, vocabulary: Vocabulary, doubt: Doubt, pledge: Pledge, about: Sequence[Pledge]
) -> list[Answer]:
    """The same where they have said which of `about` they meant; what else the words say of others counts too."""

    def act() -> list[Answer]:
        doubt.state = "settled"
        return _read_and_apply(hearing, vocabulary, about, chosen=pledge)

    return hearing.in_one_change("take reply", act)


def take_need(hearing: Hearing, kind: RequestKind, pledge: Pledge | None) -> list[Answer]:
    """They filled in what they need. Somebody in danger is met the same way whatever the form was for."""
    if is_safety(hearing.words.text):
        return hearing.in_one_change("take safety text", lambda: [_safety(hearing, Reply("safety"), None)])
    return hearing.in_one_change("take request", lambda: [hearing.pass_on(kind, pledge)])


def _read_and_apply(
    hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge], without: Collection[Intent] = (),
    chosen: Pledge | None = None,
) -> list[Answer]:  # fmt: skip
    among = [chosen] if chosen else about
    pledge, reading = untils.as_asked(hearing, vocabulary, *choose(hearing, vocabulary, among), among)
    if reading.intent not in without and _is_a_promise(hearing, vocabulary, reading):
        return [Answer("not_understood", pledge)]
    said: list[tuple[Pledge | None, Reply]]
    if chosen:  # What was not open was done when they were asked which promise they meant.
        left_open = (one for one in reading.also if is_about_a_pledge(one) and not whose(hearing, None, one, about))
        said = [(chosen, one) for one in (reading, *left_open) if is_about_a_pledge(one)] or [(chosen, reading)]
    else:  # A text may hold two things ("25 more, and can you send posters?"): both are done.
        said = [(pledge, reading), *((whose(hearing, pledge, one, about), one) for one in reading.also)]
    if pledge is not None:
        others = of_other_pledges(hearing, vocabulary, pledge, reading, about)
        said += [(other, one) for other, one in others if not _is_a_promise(hearing, vocabulary, one)]
    answers = [_apply(hearing, one, its, about) for its, one in said if one.intent not in without]
    return [one._replace(choices=tuple(about)) if _is_of_one(one, about) else one for one in answers]


def _is_of_one(answer: Answer, about: Sequence[Pledge]) -> bool:
    """Whether they must be told which of several promises was meant: a day or a "not yet" shows it by nothing else."""
    return answer.kind in ("due_moved", "not_started") and answer.pledge is not None and len(about) > 1


def _is_a_promise(hearing: Hearing, vocabulary: Vocabulary, reading: Reply) -> bool:
    """ "We will also train 30 mechanics" has not happened: its number is on no account to be booked."""
    if not reading.needs_confirmation or reading.amount is None or reading.intent not in PROGRESS:
        return False
    promised = read_pledges(hearing.words.text, vocabulary, hearing.today).pledges
    return any(promise.target == reading.amount for promise in promised)


def _apply(hearing: Hearing, reading: Reply, pledge: Pledge | None, about: Sequence[Pledge]) -> Answer:
    if reading.problems:
        problem = reading.problems[0]
        return Answer(REFUSED.get(problem.code, "bad_number"), because=problem.words)
    if pledge is None and len(about) > 1 and is_about_a_pledge(reading):
        choices = tuple(that_count(about, reading))
        ways = [{"kind": "pledge", "amount": None, "total": None, "pledge": one.public_id} for one in choices]
        doubt = hearing.doubt(None, reading.because, ways)
        return Answer("which_pledge", choices=choices, because=reading.because, doubt=doubt)
    if reading.intent == "none_yet" and (denied := recent.denied(hearing, about)):
        return hearing.pass_on("question", denied[0])
    if pledge is None and reading.intent == "none_yet":
        return _nothing_of_all(hearing, reading, about)
    return _BY_INTENT[reading.intent](hearing, reading, pledge)


# One function for each thing a contact may mean


def _none_yet(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    if pledge:
        pledges.heard(hearing.session, pledge, hearing.now)
    return Answer("not_started", pledge, because=reading.because)


def _nothing_of_all(hearing: Hearing, reading: Reply, about: Sequence[Pledge]) -> Answer:
    for pledge in about:
        pledges.heard(hearing.session, pledge, hearing.now)
    return Answer("not_started", choices=tuple(about), because=reading.because)


def too_far(day: date, today: date) -> bool:
    """A slip in the year: 2032 for 2023 would be heard of no more."""
    return day.year - today.year > FURTHEST


def _snooze(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    return ask_later(hearing, reading.new_date, reading.because, pledge)


def ask_later(hearing: Hearing, until: date | None, because: str, pledge: Pledge | None = None) -> Answer:
    """No question before that day. Whoever wrote STOP is asked on no day at all, and is shown how to begin anew."""
    if hearing.contact.opted_out_at:
        return Answer("opted_out")
    if until is None or too_far(until, hearing.today):
        return Answer("which_day", pledge, because=because)
    commands.postpone(hearing.session, hearing.planner, hearing.contact, until, hearing.by, hearing.now)
    return Answer("postponed", because=because, until=until)


def _reschedule(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    day = None if reading.needs_confirmation else reading.new_date
    if day is None or pledge is None or too_far(day, hearing.today):
        return Answer("which_day", pledge, because=reading.because)
    pledges.change_due(hearing.session, pledge, day, reading.because, hearing.by, hearing.now)
    return Answer("due_moved", pledge, because=reading.because, until=day)


def _cancel(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    """STOP ends the messages at once; giving a pledge up is asked about first."""
    if not reading.needs_confirmation:
        commands.opt_out(hearing.session, hearing.contact, hearing.by, hearing.now)
        return Answer("opted_out")
    if pledge is None:
        return _other(hearing, reading, None)
    hearing.doubt(pledge, reading.because, [{"kind": "cancel", "amount": None, "total": None}])
    return Answer("withdraw_asked", pledge, because=reading.because)


def _question(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    return hearing.pass_on(request_kind(hearing.words.text), pledge)


def _target_change(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    return hearing.pass_on("target_change", pledge)


def _safety(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    """The text is held for staff alone; nothing is counted and no word of it is repeated."""
    return Answer("safety", request=hearing.pass_on("safety", None).request)


def _thanks(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    """A thumb up says thank you, but to a question it is no answer."""
    asked = planning.open_checkin(hearing.session, hearing.contact)
    if asked and asked.state == "asked" and not any(letter.isalpha() for letter in hearing.words.text):
        return Answer("not_understood", pledge)
    return Answer("welcome")


def _help(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    return Answer("help", pledge)


def _other(hearing: Hearing, reading: Reply, pledge: Pledge | None) -> Answer:
    return Answer("not_understood", pledge)


_BY_INTENT: dict[Intent, Callable[[Hearing, Reply, Pledge | None], Answer]] = {
    "progress_add": figures.progressed,
    "progress_set": figures.progressed,
    "complete": figures.progressed,
    "correction": figures.corrected,
    "none_yet": _none_yet,
    "snooze": _snooze,
    "out_of_office": _snooze,
    "reschedule": _reschedule,
    "cancel": _cancel,
    "question": _question,
    "help": _help,
    "thanks": _thanks,
    "target_change": _target_change,
    "handover": lambda hearing, _reading, pledge: hearing.pass_on("handover", pledge),
    "safety": _safety,
    "other": _other,
}
