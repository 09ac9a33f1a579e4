"""`RTD @person` and `RTD Maria Example, training manager, 209 555 0142`, taken apart: pure, knowing no partner."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.deliveries.payloads import Actor, People, mentioned
from bot.understanding.writing.text import visible

LONGEST = 1_000
"""Characters read; a partner, a name, a role and a number need no more."""

_MENTION = re.compile(r"<@[UW][A-Z0-9]+(?:\|[^>]*)?>")
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:tel\.?|phone:?)?\s*(\+?\(?\d[\d ().\-/]{5,}\d(?:\s*(?:ext\.?|x)\s*\d{1,6})?)", re.IGNORECASE)
_PARTS = re.compile(r"[,;\n]")
_EDGES = " \t\n,;:–—-="
_FILLER = re.compile(r"^(?:is|as|the contact is|contact is)\s+", re.IGNORECASE)


class ContactWords(NamedTuple):
    """What was said of a contact. `partner_words` as written; `person` when somebody in Slack was mentioned."""

    partner_words: str
    name: str | None = None
    role: str | None = None
    email: str | None = None
    phone: str | None = None
    person: Actor | None = None

    @property
    def complete(self) -> bool:
        return bool(self.partner_words and (self.name or self.person))


def read(text: str, people: People, exact: Callable[[str], bool], like: Callable[[str], bool]) -> ContactWords:
    """`exact` and `like` tell whether words name a partner: to the letter, or as people shorten names."""
    said = visible(text)[:LONGEST]
    person, before, after = _person_in(said, people)
    if person is None:
        before, after = _partner_first(said, exact, like)
    elif not before.strip(_EDGES):
        before, after = _partner_first(after, exact, like)
    return _told(before, after, person)


def _person_in(said: str, people: People) -> tuple[Actor | None, str, str]:
    """The first person mentioned, with the words on either side; Slack's `<@U…>`, or `@Name` as it is typed."""
    if found := _MENTION.search(said):
        user_id = mentioned(found.group())[0]
        return people.get(user_id, Actor(user_id)), said[: found.start()], said[found.end() :]
    for person in sorted(people.values(), key=lambda one: -len(one.name)):
        at = said.casefold().find("@" + person.name.casefold()) if person.name else -1
        if at >= 0:
            return person, said[:at], said[at + 1 + len(person.name) :]
    return None, said, ""


def _partner_first(said: str, exact: Callable[[str], bool], like: Callable[[str], bool]) -> tuple[str, str]:
    """Cut where the longest beginning that names a partner ends; where none does, at the first comma."""
    said = said.strip(_EDGES)
    ends = [word.end() for word in re.finditer(r"\S+", said)][:20]
    for known in (exact, like):
        for end in reversed(ends):
            if known(said[:end].strip(_EDGES)):
                return said[:end], said[end:]
    head = _PARTS.split(said, maxsplit=1)
    return head[0], head[1] if len(head) > 1 else ""


def _told(before: str, after: str, person: Actor | None) -> ContactWords:
    email, rest = _taken(_EMAIL, after)
    phone, rest = _taken(_PHONE, rest)
    parts = [part.strip(_EDGES) for part in _PARTS.split(_FILLER.sub("", rest.strip(_EDGES)))]
    parts = [part for part in parts if part]
    name = None if person or not parts else parts.pop(0)
    return ContactWords(before.strip(_EDGES), name, ", ".join(parts) or None, email, phone, person)


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str | None, str]:
    """What the pattern finds, and the text with a comma in its place."""
    found = pattern.search(text)
    if found is None:
        return None, text
    taken = found.group(1) if pattern.groups else found.group()
    return taken.strip(), f"{text[: found.start()]},{text[found.end() :]}"
