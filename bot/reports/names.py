"""Under which name a partner stands in a report, and who asked not to be named there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.people.merging import kept_as, other_names
from bot.people.model import Partner
from bot.people.names import SHORT_FORM, fold, tell_tale
from bot.pledges.model import Pledge
from bot.progress.numbers import Scope, pledge_ids


class Kept:
    """Partners as they stand, whatever name they came under; each once."""

    def __init__(self, session: Session) -> None:
        self.session, self._into = session, kept_as(session)

    def one(self, partner: Partner) -> Partner:
        into = self._into.get(partner.id)
        return self.session.get_one(Partner, into) if into else partner

    def of(self, links: Sequence[object]) -> tuple[Partner, ...]:
        """Who leads first."""
        ordered = sorted(links, key=lambda link: not getattr(link, "lead", False))
        return tuple(dict.fromkeys(self.one(getattr(link, "partner")) for link in ordered))  # noqa: B009


Shy = frozenset[tuple[int | None, int]]
"""By event and partner: who asked of a promise not to be named, and so is named in nothing of that event, nor in what
belongs to none.
"""

Unsaid = Mapping[int | None, set[str]]
"""By event the names, folded, of those who asked not to be named."""


def shy_in(session: Session, scope: Scope, kept: Kept) -> Shy:
    """Of a joint promise it is the partner that leads it whose contact was asked."""
    unnamed = select(Pledge).where(Pledge.id.in_(pledge_ids(session, scope)), ~Pledge.nameable)
    asked = {pair for one in session.scalars(unnamed) for pair in pairs_of(one, kept.of(one.partners)[:1])}
    return frozenset(asked | {(None, partner_id) for _, partner_id in asked})


def unsaid_at(session: Session, event: Event) -> set[str]:
    """The names, folded, of those who asked not to be named at this event."""
    return names_of(session, shy_in(session, Scope(event), Kept(session))).get(event.id, set())


def names_of(session: Session, shy: Shy) -> Unsaid:
    unsaid: dict[int | None, set[str]] = defaultdict(set)
    for event_id, partner_id in shy:
        partner = session.get_one(Partner, partner_id)
        for name in (partner.name, *other_names(session, partner)):
            unsaid[event_id] |= {fold(name), *_short(name)}
    return unsaid


def says(words: str, unsaid: Unsaid, events: Iterable[int | None]) -> bool:
    """Whether one of these names stands in the words, in whatever case."""
    return any(says_one(words, unsaid.get(event_id, ())) for event_id in events)


def says_one(words: str, names: Iterable[str]) -> bool:
    folded = f" {fold(words)} "
    return any(f" {name} " in folded for name in names)


def _short(name: str) -> Iterator[str]:
    """What people call them in a hurry: RTD of "San Joaquin RTD", SJRTD of all its words."""
    (least, most), told = SHORT_FORM, tell_tale(fold(name))
    capitals = {fold(word) for word in name.split() if word.isupper() and not name.isupper()}
    yield from (word for word in told if word in capitals and least <= len(word) <= most)
    if len(told) >= least:
        yield "".join(word[0] for word in told)


def pairs_of(pledge: Pledge, partners: Sequence[Partner]) -> set[tuple[int | None, int]]:
    events: list[int | None] = [*(link.event_id for link in pledge.events)] or [None]
    return {(event_id, partner.id) for event_id in events for partner in partners}
