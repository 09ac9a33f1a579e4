"""What people quote of our own messages, which they have not said: "Write STOP to end these messages" ends nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from bot.checkins.hearing import Hearing
from bot.ground.words import catalogue, languages

OURS = (
    "foot", "nothing_yet", "nudge", "nudge_again", "question.start", "anything_else", "not_understood",
    "not_understood_once", "help", "opted_out", "which_day", "no_pledge", "file_alone", "not_started", "not_done",
    "forwarded",
)  # fmt: skip
"""Sentences that tell people what they might write, or that they stand at nothing."""
FEWEST = 4
"""Words of a sentence that is surely ours and not by chance theirs."""

_END = re.compile(r"(?<=[.?!])\s+|\n")
_WORD = re.compile(r"\{\w+\}|\w+")


def apart(hearing: Hearing) -> Hearing:
    """The same without what they quote of us; kept is all that they wrote."""
    text = hearing.words.text
    said = without_ours(text)
    return hearing if said == text else replace(hearing, words=hearing.words._replace(text=said), whole=text)


def without_ours(text: str) -> str:
    return _ours().sub(" ", text) if text.count(" ") + 1 >= FEWEST else text


@cache
def _ours() -> re.Pattern[str]:
    spoken = [catalogue(language).get(f"checkin.{key}", ("",))[0] for language in languages() for key in OURS]
    sentences = {tuple(_WORD.findall(part)) for text in spoken for part in _END.split(text)}
    known = sorted((words for words in sentences if len(words) >= FEWEST), key=len, reverse=True)
    return re.compile("|".join(rf"\b{_as_pattern(words)}\b[.?!]?" for words in known), re.I)


def _as_pattern(words: tuple[str, ...]) -> str:
    """Whatever marks stand between the words, and whatever value was filled in."""
    return r"[\W_]+".join(r"[^\n]{1,60}?" if word[0] == "{" else re.escape(word) for word in words)
