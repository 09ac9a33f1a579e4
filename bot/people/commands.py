"""Partners by any of their names, and the people there whom we ask."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session, selectinload

from bot.deliveries.payloads import Actor, People
from bot.ground import audit
from bot.ground.calendar import zone_names
from bot.ground.refusal import Refused
from bot.ground.statements import put
from bot.ground.whole import read, whole
from bot.people import contact_words, languages, linked, names, persons
from bot.people.access import root
from bot.people.contact_words import ContactWords
from bot.people.model import Alias, Contact, Partner, Profile
from bot.people.names import fold


def partner_named(session: Session, name: str) -> Partner | None:
    """The partner with exactly this name, or with this other name; of merged ones the one that stands."""
    folded = fold(name)
    if not folded:
        return None
    known = select(Alias).where(Alias.folded == folded, Alias.same).order_by(Alias.id)
    if alias := session.scalars(known).first():
        return root(session, alias.partner)
    return next((root(session, one) for one in _all(session) if fold(one.name) == folded), None)


def close_partners(session: Session, name: str, limit: int = 3) -> list[Partner]:
    """Partners that may be meant by a name nobody has: the closest first, without those said to be different."""
    folded = fold(name)
    scores: dict[Partner, int] = {}
    different = _said_different(session, folded)
    for partner, folded_names in _names(session).items():
        if folded and partner.id not in different:
            scores[partner] = max(names.closeness(folded, other) for other in folded_names)
    close = [partner for partner, score in scores.items() if names.CLOSE <= score < 100]
    return sorted(close, key=lambda partner: -scores[partner])[:limit]


def partners_like(session: Session, text: str) -> list[Partner]:
    """All partners that a person may mean by a few words: "RTD", "Moss", a name with a slip in it."""
    if exact := partner_named(session, text):
        return [exact]
    folded = fold(text)
    return [one for one, known in _names(session).items() if any(names.means(folded, other) for other in known)]


def best_partner(session: Session, text: str) -> Partner | None:
    """The one partner that these words can mean; None if there is none, or more than one."""
    like = partners_like(session, text) or close_partners(session, text, limit=2)
    return like[0] if len(like) == 1 else None


def partners_within(session: Session, text: str) -> list[Partner]:
    """Those that a text names: by a whole name of theirs, or by its capitals ("change RTD's target")."""
    words = re.sub(r"['’]s\b", "", text)
    said, capitals = f" {fold(words)} ", set(re.findall(r"\b[A-Z]{2,}\b", words))
    named = _names(session).items()
    return [one for one, known in named if any(f" {name} " in said for name in known) or capitals & {*one.name.split()}]


def ensure_partner(session: Session, name: str, by: str, now: datetime) -> Partner:
    """The partner of this name, created if nobody has it. Refused when there is no name in it."""
    if known := partner_named(session, name):
        return known
    written = " ".join(name.split())
    if not fold(written):
        raise Refused("people.no_name")
    if len(written) > names.LONGEST:
        raise Refused("people.name_too_long", limit=names.LONGEST)
    with audit.change(session, "create partner", by, now):
        partner = Partner(name=written)
        session.add(partner)
        session.flush()
        _note_name(session, partner, written, same=True)
    return partner


def remember_same(session: Session, partner: Partner, name: str, by: str, now: datetime) -> Partner:
    """From now on `name` means this partner; if another partner has it, that one is merged into this."""
    kept = root(session, partner)
    other = partner_named(session, name)
    with audit.change(session, "same partner", by, now):
        if other is not None and other is not kept:
            other.merged_into_id = kept.id
        _note_name(session, kept, name, same=True)
    return kept


def remember_different(session: Session, partner: Partner, name: str, by: str, now: datetime) -> None:
    """`name` is somebody else: this partner is not offered for it again."""
    with audit.change(session, "different partner", by, now):
        _note_name(session, root(session, partner), name, same=False)


def _note_name(session: Session, partner: Partner, name: str, same: bool) -> None:
    folded = fold(name)
    if not folded:
        raise Refused("people.no_name")
    known = select(Alias).where(Alias.partner_id == partner.id, Alias.folded == folded)
    if alias := session.scalars(known).first():
        alias.same = same
    else:
        session.add(Alias(partner_id=partner.id, name=name.strip(), folded=folded, same=same))
    session.flush()
    session.expire(partner, ["aliases"])


def _all(session: Session) -> Iterable[Partner]:
    return session.scalars(select(Partner).order_by(Partner.id))


def _names(session: Session) -> dict[Partner, set[str]]:
    """Every partner that stands, with all its names folded, those of partners merged into it among them."""
    known: dict[Partner, set[str]] = {}
    for one in session.scalars(select(Partner).options(selectinload(Partner.aliases)).order_by(Partner.id)):
        same = {alias.folded for alias in one.aliases if alias.same}
        known.setdefault(root(session, one), set()).update({fold(one.name)} | same)
    return known


def _family(session: Session, kept: Partner) -> set[int]:
    """The partner that stands and all that were merged into it."""
    family, fresh = {kept.id}, {kept.id}
    while fresh:
        fresh = set(session.scalars(select(Partner.id).where(Partner.merged_into_id.in_(fresh)))) - family
        family |= fresh
    return family


def _said_different(session: Session, folded: str) -> set[int]:
    different = select(Alias).where(Alias.folded == folded, ~Alias.same)
    return {root(session, alias.partner).id for alias in session.scalars(different)}


# The people whom we ask


def contact_of(session: Session, actor: Actor, today: date) -> Contact | None:
    """The contact that this person is today; by id and workspace together, never by name."""
    if not actor.user_id or actor.team_id is None:
        return None
    linked = read(session, _linked(), {"user": actor.user_id, "team": actor.team_id}, Contact)
    return next((one for (one,) in linked if one.active(today)), None)


@cache
def _linked() -> Select[Any]:
    """Made once, like every statement of an everyday reply: to build one takes longer than to run it."""
    contact = Contact.__table__.c
    linked = contact.slack_user_id == bindparam("user"), contact.slack_team_id == bindparam("team")
    return whole(Contact).where(*linked).order_by(contact.id.desc())


def contacts_of(session: Session, partner: Partner, today: date) -> list[Contact]:
    """A partner's contacts of today, those of partners merged into it among them: the one named last comes first."""
    return linked.contacts_among(session, _family(session, root(session, partner)), today)


def link_contact(
    session: Session,
    partner: Partner,
    *,
    name: str | None,
    role: str | None = None,
    person: Actor | None = None,
    email: str | None = None,
    phone: str | None = None,
    by: str,
    now: datetime,
) -> Contact:
    """Make somebody the partner's contact, in Slack (`person`) or not; who is one already gets what is new.

    Somebody of another workspace is linked by their own team id. One Slack person speaks for one partner: being
    linked to a second ends the first. Refused for a bot, somebody deactivated and somebody Slack does not know.
    """
    kept, called = root(session, partner), _person_name(name, person)
    with audit.change(session, "link contact", by, now):
        known = persons.contacts_of_person(session, person.user_id, person.team_id) if person else []
        if person is not None:
            _end_elsewhere(session, person, kept, now)
        contact = _known_contact(session, kept, called, person, now)
        contact.name, contact.active_from = called, now.date()
        contact.role, contact.email = role or contact.role, email or contact.email
        contact.phone = phone or contact.phone
        if person is not None:
            if known and contact not in known:
                persons.take_wishes(contact, known[0])
            _take_from_slack(contact, person)
        session.flush()
    return contact


def read_contact_words(session: Session, text: str, people: People) -> ContactWords:
    """What stands after `/pledge contact`: the partner by the longest beginning that names one, then the person."""

    known = {name for folded_names in _names(session).values() for name in folded_names}

    def exact(said: str) -> bool:
        return fold(said) in known

    def like(said: str) -> bool:
        return any(names.means(fold(said), name) for name in known)

    return contact_words.read(text, people, exact, like)


def note_profile(session: Session, actor: Actor, now: datetime) -> None:
    """Keep what Slack says of a person, for showing a name where only the id is at hand."""
    if not actor.user_id or actor.team_id is None or not actor.name:
        return
    values = {"name": actor.name, "zone": actor.zone, "language": actor.language, "seen_at": now}
    put(session, Profile, {"team_id": actor.team_id, "user_id": actor.user_id} | values, ("team_id", "user_id"))


def profile_name(session: Session, user_id: str) -> str:
    """The name Slack last gave for a person, else the id itself."""
    return session.scalars(_name(), {"user": user_id}).first() or user_id


@cache
def _name() -> Select[str]:
    return select(Profile.name).where(Profile.user_id == bindparam("user")).order_by(Profile.seen_at.desc()).limit(1)


def _person_name(name: str | None, person: Actor | None) -> str:
    if person is not None:
        _refuse_who_cannot_be_asked(person)
    called = " ".join((name or (person.name if person else "") or "").split())
    if not fold(called):
        raise Refused("people.contact_no_name")
    if len(called) > names.LONGEST:
        raise Refused("people.name_too_long", limit=names.LONGEST)
    return called


def _refuse_who_cannot_be_asked(person: Actor) -> None:
    if person.bot:
        raise Refused("people.contact_bot", name=person.name or person.user_id)
    if person.deleted:
        raise Refused("people.contact_deleted", name=person.name or person.user_id)
    if not person.user_id or person.team_id is None:
        raise Refused("people.contact_unknown")


def _end_elsewhere(session: Session, person: Actor, partner: Partner, now: datetime) -> None:
    linked = select(Contact).where(
        Contact.slack_user_id == person.user_id, Contact.slack_team_id == person.team_id, Contact.active_to.is_(None)
    )
    for former in session.scalars(linked):
        if root(session, former.partner) is not partner:
            former.active_to = over_everywhere(now)


def over_everywhere(now: datetime) -> date:
    """The day it still is in the last place on earth: what ends on it is over in every zone."""
    return (now.astimezone(UTC) - timedelta(hours=12)).date()


def _known_contact(session: Session, partner: Partner, called: str, person: Actor | None, now: datetime) -> Contact:
    """The row of this person at this partner, by Slack id, else by name; a fresh one if there is none."""
    active = contacts_of(session, partner, now.date())
    for one in active:
        if person and (one.slack_user_id, one.slack_team_id) == (person.user_id, person.team_id):
            return one
    for one in active:
        if fold(one.name) == fold(called) and (person is None or not one.in_slack):
            return one
    fresh = Contact(partner_id=partner.id, name=called, country=partner.country, region=partner.region)
    session.add(fresh)
    return fresh


def _take_from_slack(contact: Contact, person: Actor) -> None:
    contact.slack_user_id, contact.slack_team_id = person.user_id, person.team_id
    contact.guest, contact.shut_roads = person.guest, []
    if person.zone in zone_names():
        contact.zone = person.zone
    languages.take_from_slack(contact, person)


def ids_in_slack(session: Session) -> set[str]:
    """The contacts of today whom Slack knows."""
    known = select(Contact.slack_user_id).where(Contact.slack_user_id.is_not(None), Contact.active_to.is_(None))
    return {str(one) for one in session.scalars(known)}
