"""What becomes of a draft: saved, said again, dismissed, or left for later.

A partner that saving creates is created in a change of its own, for other promises may soon stand on it: undoing one
pledge then takes back the pledge and leaves the partner known.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ground import audit
from bot.ground.db import new_public_id
from bot.ground.refusal import Refused
from bot.people import commands as people
from bot.people.model import Contact, Partner
from bot.pledges.commands import CLOCK, OUR_MONTHS, record_outcome, record_pledge, same_open_pledge
from bot.pledges.drafting import in_batch, in_list, lead_partner, organisations, still_open, unknown_names
from bot.pledges.model import Draft, Outcome, Pledge, PledgeEvent


def needs_choice(session: Session, draft: Draft) -> Pledge | None:
    """The partner's open pledge of the same kind: is this the same one said again, or new, on top?

    Promises of one message are taken as told apart by who wrote it, unless their numbers are the same.
    """
    partner = None if draft.finished or draft.on_top or draft.state != "open" else lead_partner(session, draft)
    if partner is None:
        return None
    promise = draft.promise
    same = same_open_pledge(session, partner, promise.kind, promise.programme)
    if (
        same is None
        or not draft.source_ts
        or (same.source_channel, same.source_ts) != (draft.source_channel, draft.source_ts)
    ):
        return same
    return same if (same.target, same.unit, same.kind) == (promise.target, promise.unit, promise.kind) else None


def meet_partners(session: Session, draft: Draft, by: str, now: datetime) -> list[Partner]:
    """The partners who promise, the leading one first; those that nobody knows are created.

    Raises Refused where nobody is named.
    """
    names = organisations(session, draft)
    if not names:
        raise Refused("pledges.no_organisation")
    if not draft.promise.organisation and draft.partner:
        return [draft.partner]
    return [people.ensure_partner(session, name, by, now) for name in names]


def meet_all(session: Session, batch: Sequence[Draft], by: str, now: datetime) -> list[Draft]:
    """Those of a list that can be saved unseen, with their partners met.

    In a report one body comes under several names, so what was read from a file is looked at again each at its turn: a
    partner met for one may be the next one's.
    """
    clear = [one for one in batch if one.state == "open" and not needs_a_look(session, one)]
    met = []
    for draft in clear:
        if draft.source != "import" or not needs_a_look(session, draft):
            meet_partners(session, draft, by, now)
            met.append(draft)
    return met


def save_draft(
    session: Session, draft: Draft, by: str, now: datetime, default_due_months: int = OUR_MONTHS
) -> Pledge | Outcome:
    """The pledge or outcome of a draft, written down; a second saving gives the same one.

    Raises Refused for a dismissed draft, where nobody is named, and while it is open whether this is a promise said
    again (`needs_choice`).
    """
    if saved := _saved(session, draft):
        return saved
    still_open(draft)
    if needs_choice(session, draft):
        raise Refused("pledges.choose_first")
    partners = meet_partners(session, draft, by, now)
    with audit.change(session, "save outcome" if draft.finished else "save pledge", by, now):
        if draft.finished:
            outcome = _outcome(session, draft, partners, by, now)
            draft.outcome_id, draft.state = outcome.id, "saved"
        else:
            pledge = _pledge(session, draft, partners, by, now, default_due_months)
            draft.pledge_id, draft.state = pledge.id, "saved"
        session.flush()
    return outcome if draft.finished else pledge


def _saved(session: Session, draft: Draft) -> Pledge | Outcome | None:
    if draft.pledge_id:
        return session.get(Pledge, draft.pledge_id)
    return session.get(Outcome, draft.outcome_id) if draft.outcome_id else None


def _pledge(
    session: Session, draft: Draft, partners: list[Partner], by: str, now: datetime, default_due_months: int
) -> Pledge:
    said = draft.promise
    return record_pledge(
        session, partners=partners, kind=said.kind, words=draft.words, target=said.target, target_max=said.target_max,
        qualifier=said.qualifier, percent=said.percent, unit=said.unit, programme=said.programme,
        sponsor_level=said.sponsor_level, event=draft.event, contact=_told_by(session, draft), due=said.due,
        due_words=said.due_text, owner=by.split(":")[-1], source=_pledge_source(draft),
        source_channel=draft.source_channel, source_ts=draft.source_ts, by=by, now=now,
        mandated=bool(draft.reading.get("mandated")), default_due_months=default_due_months,
    )  # fmt: skip


def _pledge_source(draft: Draft) -> str:
    """A promise told in passing is a sentence like any other."""
    return "sentence" if draft.source == "reply" else draft.source


def _outcome(session: Session, draft: Draft, partners: list[Partner], by: str, now: datetime) -> Outcome:
    said = draft.promise
    return record_outcome(
        session, partners=partners, kind=said.kind, words=draft.words, amount=said.target, unit=said.unit,
        programme=said.programme, sponsor_level=said.sponsor_level, event=draft.event,
        told_by=_told_by(session, draft), source=draft.source, source_channel=draft.source_channel,
        source_ts=draft.source_ts, by=by, now=now,
    )  # fmt: skip


def _told_by(session: Session, draft: Draft) -> Contact | None:
    return session.get(Contact, draft.told_by_id) if draft.told_by_id else None


def say_again(session: Session, pledge: Pledge, draft: Draft, by: str, now: datetime) -> Pledge:
    """The same promise, said again, perhaps at another event: nothing is counted twice."""
    still_open(draft)
    with audit.change(session, "said again", by, now):
        pledge.said_again += 1
        if draft.event and draft.event_id not in [link.event_id for link in pledge.events]:
            session.add(PledgeEvent(pledge_id=pledge.id, event_id=draft.event_id))
        draft.same_pledge_id = draft.pledge_id = pledge.id
        draft.state = "saved"
        session.flush()
        session.expire(pledge, ["events"])
    return pledge


def put_on_top(session: Session, draft: Draft, by: str, now: datetime) -> None:
    """It is a new promise beside the one they have."""
    still_open(draft)
    with audit.change(session, "new, on top", by, now):
        draft.on_top = True
        session.flush()


def needs_a_look(session: Session, draft: Draft) -> bool:
    """Whether saving it unseen could count one thing twice, make one partner two, or leave out who promises."""
    names = organisations(session, draft)
    unknown = unknown_names(session, draft)
    if not names or (unknown and people.close_partners(session, unknown[0])):
        return True
    # Who is new has promised nothing yet; not looking halves the time of a long list.
    return names[0] not in unknown and needs_choice(session, draft) is not None


def dismiss_draft(session: Session, draft: Draft, by: str, now: datetime) -> None:
    """It was no promise. Undo opens it again."""
    still_open(draft)
    with audit.change(session, "dismiss draft", by, now):
        draft.state = "dismissed"
        session.flush()


def retract_draft(session: Session, draft: Draft, by: str, now: datetime) -> None:
    """Its message is gone or says something else. Words first, in a change of its own: Undo brings back no word."""
    still_open(draft)
    with audit.change(session, "hide words", by, now):
        draft.words, draft.reading = "", draft.reading | {"because": ""}
        session.flush()
    dismiss_draft(session, draft, by, now)


def settling_change(session: Session, draft: Draft) -> str | None:
    """The change that saved or dismissed a draft: what Undo takes back."""
    lines = select(audit.AuditLine).where(audit.AuditLine.table_name == "drafts", audit.AuditLine.row_id == draft.id)
    for line in session.scalars(lines.order_by(audit.AuditLine.id.desc())):
        if (line.after or {}).get("state") == draft.state:
            return line.change_id
    return None


def next_in_list(session: Session, batch: str) -> Draft | None:
    """The next draft still standing in a list that is being gone through one by one."""
    return next((one for one in in_batch(session, batch) if one.state == "open" and in_list(one)), None)


def take_out_of_list(session: Session, draft: Draft, now: datetime) -> None:
    """From now on it has a card of its own. Nobody's doing, so that "undo" means what was saved before it."""
    with audit.change(session, "go through", CLOCK, now):
        draft.card_key = f"card:{draft.public_id}:{draft.batch}"
        session.flush()


def bring_together(session: Session, drafts: Sequence[Draft], keeper: str, card_key: str, now: datetime) -> None:
    """Drafts left lying come back as one list of their own, to whoever keeps them."""
    batch = new_public_id()
    with audit.change(session, "bring drafts back", CLOCK, now):
        for position, draft in enumerate(drafts):
            draft.batch, draft.position, draft.card_key, draft.brought_back_at = batch, position, card_key, now
            draft.channel, draft.thread_ts = keeper, None
        session.flush()


def left_lying(session: Session, before: datetime, without: Collection[int], limit: int) -> list[int]:
    """The ids of drafts from before that moment, neither saved nor dismissed nor brought back yet; oldest first."""
    lying = select(Draft.id).where(Draft.state == "open", Draft.created_at < before, Draft.brought_back_at.is_(None))
    ours = lying.where(Draft.id.not_in(without)).order_by(Draft.created_at, Draft.id).limit(limit)
    return list(session.scalars(ours))
