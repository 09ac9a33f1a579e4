"""Plain words that answer the question we asked back: "in total", "yes", "the sessions".

Buttons carry the same, but whoever cannot click, or would rather write, is understood too. Only a text that says this
and nothing else settles a question; anything more is read as a message of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.checkins import labels, planning, recent, replies, starting
from bot.checkins.choosing import read_for
from bot.checkins.hearing import Hearing, is_giving_up, open_doubts
from bot.checkins.model import Answer, Doubt
from bot.checkins.pointing import pointed_at
from bot.notices import told
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.understanding import Reply, Vocabulary, is_yes
from bot.understanding.writing.text import fold, tidy

LONGEST = 60
"""Characters of an answer to a question; who writes more has more to say."""

_OPENING = (
    r"\W*(?:(?:sorry|i mean|i meant|it'?s|its|that'?s|thats|it is|that is|the|son|es|eso es|el|c'est|le|ce sont)\W+)*"
)
_CLOSING = r"(?:\W+(?:please|thanks|thank you|por favor|gracias|merci|s'il vous plait))?\W*"


def _only(words: str) -> re.Pattern[str]:
    """Such words, with a little around them and nothing else; texts are compared without case and accents."""
    return re.compile(f"{_OPENING}(?:{words}){_CLOSING}")


TOTAL = _only(
    r"in total|total|in all|all in all|altogether|overall|so far|en total|en todo|hasta ahora|en tout|au total"
)
MORE = _only(r"more|additional|extra|new(?: ones)?|on top|in addition|mas|adicionales|nuevos|de plus|en plus")
KEEP = _only(
    r"no|nope|(?:no\W+)?keep it|no quiero|(?:no\W+)?dejarlo|(?:no\W+)?dejelo|non|(?:non\W+)?(?:le )?gardez(?:-le)?"
)
GIVE_UP = _only(
    r"(?:(?:yes|yep|yeah)\W+)?(?:please )?withdraw it|yes|yep|yeah"
    r"|(?:si\W+)?(?:retirarlo|retirelo)|si|(?:oui\W+)?(?:le )?retire[rz](?:-le)?|oui"
)
CANCEL = _only(
    r"cancel(?: (?:it|that|this))?|cancel[ae]r?(?:lo| eso| esto)?|anul[ae]r?(?:lo| eso)?"
    r"|annul(?:er?|ez)(?: (?:ca|cela))?"
)
"""What gives a promise up, or takes the last step back."""
PLACES = (
    _only(r"(?:la |le )?(?:first|former|primer[oa]?|premiere?)(?: one| option| opcion)?"),
    _only(r"(?:la |le )?(?:second|latter|segund[oa]|deuxieme|seconde)(?: one| option| opcion)?"),
    _only(r"(?:la |le )?(?:third|tercer[oa]?|troisieme)(?: one| option| opcion)?"),
)
"""By its place among the buttons, or among the promises that were named."""
DAY = _only("first|second|third")
"""Beside promises it may be one of the month."""
EVERY = _only(
    r"both(?: of them)?|all(?: of them| of it)?|everything|(?:los|las) dos|ambos|ambas|tod[oa]s|les deux|tous|toutes"
)


def take(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> list[Answer] | None:
    """What their words settle of the question that is open; None where they settle nothing."""
    settled = _of_their_words(hearing, vocabulary, about) or starting.take(hearing, about)
    return settled or _undone(hearing, vocabulary, about) or _cancelled(hearing, about)


def _of_their_words(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> list[Answer] | None:
    """Of what they were asked back about their own words."""
    text = fold(tidy(hearing.words.text).low)
    doubt = recent.asked_last(hearing) if len(text) <= LONGEST else None
    if doubt is None or _asked_since(hearing, doubt):
        return None
    has_digits, last = any(letter.isdigit() for letter in text), _was_said_last(hearing, doubt)
    if doubt.pledge is None and not has_digits:  # Whatever came between, "the posters" can mean nothing else.
        return _choose(hearing, vocabulary, doubt, about, text, last)
    if doubt.pledge is None or not last:
        return None
    index = _on_its_buttons(hearing, doubt)
    if index is None and not has_digits:
        index = _reading(doubt, text)
    if index is not None:
        return hearing.again(doubt).settle(doubt, index)
    return _neither(hearing, doubt, text)


def _undone(hearing: Hearing, vocabulary: Vocabulary, about: Sequence[Pledge]) -> list[Answer] | None:
    """They wrote what stands on the button under the figure just booked: in French the word that gives a promise up."""
    if not about or not labels.is_button(hearing.words.text, hearing.contact.language, "checkin.button.undo"):
        return None
    if read_for(hearing, vocabulary, about[0]).intent == "correction":
        return None
    shown = recent.shown_last(hearing)
    if "change.undo" not in shown or "reply.change" not in shown:
        return None
    return replies.take(replace(hearing, words=hearing.words._replace(text="undo"), whole=""), vocabulary, about)


def _cancelled(hearing: Hearing, about: Sequence[Pledge]) -> list[Answer] | None:
    """ "Cancelar", right after a figure was booked or asked about: that, or the whole promise? Nobody knows."""
    if not CANCEL.fullmatch(fold(tidy(hearing.words.text).low)):
        return None
    newest = told.newest(hearing.session, (hearing.words.channel, hearing.contact.slack_user_id or ""))
    shown = str(newest.blocks) if newest else ""
    asked = [one for one in open_doubts(hearing.session, hearing.contact) if one.public_id in shown and one.pledge]
    if any(one.readings[-1]["kind"] == "cancel" for one in asked):
        return None  # They were asked that, and say it again.
    booked = [one for one in about if "change.undo" in shown and "reply.change" in shown and one.public_id in shown]
    pledge = next((one.pledge for one in asked), None) or (booked[0] if len(booked) == 1 else None)
    if pledge is None:
        return None
    last = progress.last_standing(hearing.session, pledge) if not asked else None
    step = {"kind": "last_step", "entry": last.id if last else None}
    ways = [{"amount": None, "total": None} | way for way in (step, {"kind": "cancel"})]

    def ask() -> list[Answer]:
        because = hearing.words.text.strip()
        return [Answer("which_reading", pledge, because=because, doubt=hearing.doubt(pledge, because, ways))]

    return hearing.in_one_change("ask what to cancel", ask)


def _neither(hearing: Hearing, doubt: Doubt, text: str) -> list[Answer] | None:
    """They meant none of it, or keep their promise."""
    language = hearing.contact.language
    if not is_giving_up(doubt):
        if KEEP.fullmatch(text) and doubt.readings[-1]["kind"] == "cancel":
            return hearing.in_one_change("cancel nothing", lambda: [Answer("kept", doubt.pledge)])
        if not labels.is_button(hearing.words.text, language, labels.none_of(doubt.readings)) or not doubt.readings:
            return None
        return hearing.in_one_change("leave figure", lambda: [Answer("not_noted", doubt.pledge)])
    kept = KEEP.fullmatch(text) or _place(text) == 1
    if not kept and not labels.is_button(hearing.words.text, language, "checkin.button.keep"):
        return None
    return hearing.in_one_change("keep pledge", lambda: [Answer("kept", doubt.pledge)])


def _asked_since(hearing: Hearing, doubt: Doubt) -> bool:
    """Something of ours came after it unasked, so their words may be about that."""
    contact = hearing.contact
    unasked = told.written_since(hearing.session, [contact.public_id], doubt.at)[contact.public_id]
    return bool(unasked) or planning.asked_since(hearing.session, contact, doubt.at)


def _was_said_last(hearing: Hearing, doubt: Doubt) -> bool:
    """No other answer of ours came after it, to which theirs may be a yes."""
    contact = hearing.contact
    if "dm" in contact.shut_roads:  # The question was asked in a thread, where it has no buttons to know it by.
        return True
    newest = recent.said_last(hearing)
    mark = "reply.withdraw" if is_giving_up(doubt) else doubt.public_id
    return newest is None or mark in str(newest.blocks)


def _on_its_buttons(hearing: Hearing, doubt: Doubt) -> int | None:
    """Which of its buttons they wrote down instead of tapping it."""
    language, words = hearing.contact.language, hearing.words.text
    if is_giving_up(doubt):
        return 0 if labels.is_button(words, language, "checkin.button.withdraw") else None
    written = [labels.same(words, labels.way(language, reading)) for reading in doubt.readings]
    return written.index(True) if any(written) else None


def _reading(doubt: Doubt, text: str) -> int | None:
    """Which of the readings on the buttons the text names."""
    kinds = [reading["kind"] for reading in doubt.readings]
    if is_giving_up(doubt):
        return 0 if GIVE_UP.fullmatch(text) or _place(text) == 0 else None  # "All good" is no giving up.
    if len(kinds) == 1 and is_yes(text):
        return 0
    if len(kinds) > 1 and (place := _place(text)) is not None:
        return place if place < len(kinds) else None
    named = "progress_add" if MORE.fullmatch(text) else "progress_set" if TOTAL.fullmatch(text) else None
    return kinds.index(named) if kinds.count(named) == 1 else None


def _place(text: str) -> int | None:
    """Of "the second one" 1."""
    return next((place for place, words in enumerate(PLACES) if words.fullmatch(text)), None)


def _choose(
    hearing: Hearing, vocabulary: Vocabulary, doubt: Doubt, about: Sequence[Pledge], text: str, last: bool
) -> list[Answer] | None:
    """Which promise they meant: the one their words point at and no more, or every one that is done."""
    meant = hearing.again(doubt)
    place = _place(text) if last and not DAY.fullmatch(text) else None
    shown = [way["pledge"] for way in doubt.readings]
    if place is not None and place < len(shown):
        pointed = [pledge for pledge in about if pledge.public_id == shown[place]]
    else:
        pointed = pointed_at(about, text)
    if len(pointed) == 1 and (place is not None or _says_no_more(read_for(hearing, vocabulary, pointed[0]))):
        return replies.take_chosen(meant, vocabulary, doubt, pointed[0], about)
    readings = [read_for(meant, vocabulary, pledge) for pledge in about] if last and EVERY.fullmatch(text) else []
    if readings and all(one.intent == "complete" for one in readings):
        return meant.in_one_change("all done", lambda: [meant.complete(one, doubt.because) for one in about])
    return None


def _says_no_more(reading: Reply) -> bool:
    """ "Policy goes to the board next month" speaks of a promise and is a message of its own."""
    return reading.intent in ("other", "thanks") or (reading.amount is None and reading.needs_confirmation)
