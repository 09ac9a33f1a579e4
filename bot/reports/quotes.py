"""Quotes: kept, consented to by the speaker or noted by staff, and withdrawn. No consent, no quote."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.deliveries.payloads import Actor
from bot.events.model import Event
from bot.ground import audit
from bot.ground.refusal import Refused
from bot.reports import spoken
from bot.reports.names import says_one, unsaid_at
from bot.reports.sentences import items_of
from bot.reports.voices import Attribution, Quote
from bot.understanding import is_safety

LONGEST = 1_500


def keep_quote(
    session: Session,
    event: Event,
    words: str,
    *,
    by: str,
    now: datetime,
    speaker: str | None = None,
    role: str | None = None,
    agency: str | None = None,
    looks_ahead: bool = False,
    survivor: bool = False,
    asked_of: str | None = None,
    source_channel: str | None = None,
    source_ts: str | None = None,
) -> Quote:
    """Kept, not yet to be printed. Refused for no words, too many, and words about somebody in danger."""
    tidied = " ".join(words.split())
    if not tidied or len(tidied) > LONGEST:
        raise Refused("reports.quote.words", field="words", most=LONGEST)
    refuse_safety(tidied, field="words")
    with audit.change(session, "keep quote", by, now):
        quote = Quote(
            event_id=event.id, words=tidied, speaker=speaker or None, role=role or None, agency=agency or None,
            looks_ahead=looks_ahead, survivor=survivor, asked_of=asked_of, consent="asked" if asked_of else "none",
            source_channel=source_channel, source_ts=source_ts, kept_by=by, kept_at=now,
        )  # fmt: skip
        session.add(quote)
        session.flush()
    return quote


def refuse_safety(words: str, field: str | None = None) -> None:
    """Words about somebody in danger are shown in no form, not even to be made another."""
    if is_safety(words):
        raise Refused("reports.quote.safety", field=field)


def note_consent(
    session: Session, quote: Quote, attribution: Attribution, how: str, in_writing: bool, by: str, now: datetime
) -> None:
    """Staff heard it: `how` says where and when. A survivor's must be in writing."""
    if not how.strip():
        raise Refused("reports.quote.how", field="how")
    _give(session, quote, attribution, how.strip(), in_writing, by, now)


def consent(session: Session, quote: Quote, attribution: Attribution, speaker: Actor, now: datetime) -> None:
    """The speaker's own tap. Somebody else's is refused; a survivor's tap alone is not enough, and staff are told."""
    _refuse_another(quote, speaker)
    _give(session, quote, attribution, None, False, speaker.key, now)


def _give(
    session: Session, quote: Quote, attribution: Attribution, how: str | None, in_writing: bool, by: str, now: datetime
) -> None:
    if quote.survivor and how is not None and not in_writing:
        raise Refused("reports.quote.survivor", field="how")
    if attribution == "full" and not (quote.speaker and quote.agency):
        raise Refused("reports.quote.no_name", field="speaker")
    if attribution == "role" and not quote.role:
        raise Refused("reports.quote.no_role", field="role")
    with audit.change(session, "consent to quote", by, now):
        quote.consent, quote.attribution, quote.how = "given", attribution, how
        quote.in_writing, quote.consented_by, quote.consented_at = in_writing, by, now
        quote.withdrawn_at = None
        session.flush()


def refuse(session: Session, quote: Quote, speaker: Actor, now: datetime) -> None:
    _refuse_another(quote, speaker)
    _end(session, quote, "refused", speaker.key, now)


def withdraw(session: Session, quote: Quote, by: str, now: datetime) -> None:
    """Gone from the next issue; those that were printed before are marked (`gone_from`)."""
    _end(session, quote, "withdrawn", by, now)


def _end(session: Session, quote: Quote, consent_now: str, by: str, now: datetime) -> None:
    with audit.change(session, f"{consent_now} quote", by, now):
        quote.consent = consent_now  # type: ignore[assignment]
        quote.withdrawn_at = now
        session.flush()


def _refuse_another(quote: Quote, speaker: Actor) -> None:
    if quote.asked_of != speaker.user_id:
        raise Refused("reports.quote.not_yours")


def quote_named(session: Session, public_id: str) -> Quote:
    quote = session.scalar(select(Quote).where(Quote.public_id == public_id))
    if quote is None:
        raise Refused("reports.quote.gone")
    return quote


def printable(session: Session, event: Event) -> list[Quote]:
    """Those that may stand in the next issue, oldest first: none that names a partner who asked not to be named."""
    given = select(Quote).where(Quote.event_id == event.id, Quote.consent == "given").order_by(Quote.id)
    agreed = [quote for quote in session.scalars(given) if quote.printable]
    unsaid = unsaid_at(session, event) if agreed else set()
    return [one for one in agreed if not says_one(f"{spoken.printed(one)} {_by(one)}", unsaid)]


def _by(quote: Quote) -> str:
    return spoken.attributed(spoken.LANGUAGE, quote)


def gone_from(session: Session, event: Event, snapshot: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The quotes in an issue, as printed, that may stand there no longer: withdrawn or refused since, or agreed to
    since under less than the name or the role that was printed.
    """
    printed = items_of(snapshot, "quote")
    still = {pair for quote in printable(session, event) for pair in _may_stand(quote)} if printed else set()
    return [item for item in printed if (item["text"], item["by"]) not in still]


def _may_stand(quote: Quote) -> list[tuple[str, str]]:
    """Words and attribution: whoever gives their name gives their role too."""
    levels = get_args(Attribution)
    allowed = levels[levels.index(quote.attribution) :]
    return [(spoken.printed(quote, level), spoken.attributed(spoken.LANGUAGE, quote, level)) for level in allowed]
