"""The appendix: for every sentence and number the words, the day and the person it rests on.

Partners' own words and names are "on file", and found by the record's mark: whoever agreed to be quoted stands among
the quotes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground.words import day as in_words
from bot.ground.words import say
from bot.people import commands as people
from bot.people.model import Contact
from bot.progress.model import ProgressEntry
from bot.reports.numbers import Done, Promise
from bot.understanding import is_safety

MARK = 8
"""Characters of a public id that tell a record from all others."""


@dataclass
class Sources:
    """Numbered as they are first named. `called` gives the name of one of our own people, and of nobody else."""

    language: str
    called: Callable[[str], str | None]
    lines: list[dict[str, Any]] = field(default_factory=list)

    def add(self, what: str, record: str, day: date, words: str | None, by: str, basis: str = "") -> int:
        """One line; gives its number. `words` None where they are on file."""
        shown = words if words and not is_safety(words) else None
        on_file = say(self.language, "reports.on_file")
        self.lines.append({
            "n": len(self.lines) + 1, "what": what, "record": record, "day": day.isoformat(),
            "on": in_words(self.language, day), "words": shown or on_file, "person": on_file,
            "noted_by": self.called(by) or on_file, "basis": basis,
        })  # fmt: skip
        return len(self.lines)

    def promise(self, one: Promise) -> list[int]:
        """The promise itself as it was noted, then each entry that its figure rests on."""
        pledge = one.pledge
        basis = "reports.confirmed" if one.confirmed_on else "reports.unconfirmed"
        # What was said aloud at an event and noted by our own people; a partner not to be named stays unread too.
        words = pledge.words if one.tellable and not one.own_words else None
        first = self.add(
            say(self.language, "reports.source.promise"), f"pledge {pledge.public_id[:MARK]}", one.made_on, words,
            pledge.recorded_by, say(self.language, basis, day=one.confirmed_on),
        )  # fmt: skip
        return [first, *(self.entry(entry) for entry in one.ground.entries)]

    def entry(self, entry: ProgressEntry) -> int:
        basis = say(self.language, f"reports.basis.{entry.basis}")
        return self.add(
            say(self.language, f"reports.source.{entry.kind if entry.kind in ('verify', 'correct') else 'entry'}"),
            f"entry {entry.public_id[:MARK]}", entry.as_of, None, entry.noted_by, basis,
        )  # fmt: skip

    def done(self, one: Done) -> list[int]:
        outcome = one.outcome
        words = None if outcome.source in ("reply", "shortcut") or not one.tellable else outcome.words
        what, record = say(self.language, "reports.source.outcome"), f"outcome {outcome.public_id[:MARK]}"
        return [self.add(what, record, one.day, words, outcome.recorded_by)]


def of_our_own(session: Session) -> Callable[[str], str | None]:
    """The name of one of our own people by their key; None for a contact, whose name is on file."""
    theirs = set(session.scalars(select(Contact.slack_user_id).where(Contact.slack_user_id.is_not(None))))

    def called(key: str) -> str | None:
        user_id = key.split(":")[-1]
        return None if user_id in theirs else people.profile_name(session, user_id)

    return called
