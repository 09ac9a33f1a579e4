"""What somebody told last: "undo" and "I meant 45" are about that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import func, select

from bot.checkins.hearing import Hearing, open_doubts
from bot.checkins.model import Doubt
from bot.checkins.pointing import pointed_at
from bot.ground.audit import AuditLine
from bot.notices import told
from bot.notices.outbox import Notice
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress import commands as progress
from bot.progress.model import ProgressEntry

NAMES_IT = re.compile(
    r"\b(?:figure|number|count|total|amount|entry|cifra|n[uú]mero|registro|dato|chiffre|nombre|donn[eé]e)s?\b|\d",
    re.I,
)
"""Words for the figure that is to be taken back."""


def told_last(hearing: Hearing, about: Sequence[Pledge], has_figure: bool) -> list[Pledge]:
    """Of `about` and what their words have closed: what they told last, booked or still asked about.

    Several where one message told of several, none where nobody knows of which it was. A figure is of what is counted.
    """
    among = [pledge for pledge in (*about, *_closed(hearing)) if pledge.asks_for_number or not has_figure]
    lasts = [(progress.last_standing(hearing.session, pledge, before=hearing.words.ts), pledge) for pledge in among]
    moments: list[tuple[Decimal, Pledge | None]] = [
        (Decimal(last.order_ts), pledge) for last, pledge in lasts if last and last.said_by_id == hearing.contact.id
    ]
    moments += [(Decimal(doubt.source_ts), doubt.pledge) for doubt in asked_before(hearing) if doubt.source_ts]
    newest = max((ts for ts, _ in moments), default=None)
    meant = dict.fromkeys(pledge for ts, pledge in moments if ts == newest)
    return [] if None in meant else [pledge for pledge in meant if pledge]


def asked_before(hearing: Hearing) -> list[Doubt]:
    """The figures about which they were asked back before they said this, and words whose promise nobody knows yet."""
    return [doubt for doubt in open_doubts(hearing.session, hearing.contact) if _is_open_figure(doubt, hearing)]


def asked_last(hearing: Hearing) -> Doubt | None:
    """What they were asked back about the last of their own words that are open; None where those leave two questions.

    What was told of them by staff was asked of staff.
    """
    asked = [doubt for doubt in open_doubts(hearing.session, hearing.contact) if doubt.told_how is None]
    newest = [doubt for doubt in asked if doubt.source == asked[-1].source]
    return newest[0] if len(newest) == 1 else None


def _is_open_figure(doubt: Doubt, hearing: Hearing) -> bool:
    figures = {way["kind"] for way in doubt.readings if way["amount"] is not None}
    later = doubt.source_ts and hearing.words.ts and Decimal(doubt.source_ts) > Decimal(hearing.words.ts)
    here = doubt.source_channel == hearing.words.channel  # What staff heard of them, they did not ask about.
    return here and not later and (doubt.pledge_id is None or (bool(figures) and "correction" not in figures))


ON_TOP = re.compile(
    r"\b(?:more|another|additional|extra|also|plus|besides|otr[oa]s?|m[aá]s|tambi[eé]n|adem[aá]s|adicional(?:es)?|autres?"
    r"|plus|encore|aussi|suppl[eé]mentaires?)\b",
    re.I,
)


def told_today(hearing: Hearing, pledge: Pledge, amount: int) -> ProgressEntry | None:
    """The entry by which they told just this number today already, or of the same day: in the same words, or in others
    that add it to nothing. Then it may be the same once more. So it may be in any words where they were asked about it:
    whoever has answered with a tap may say it again ("45 more"), or that the tap was wrong.
    """
    last = progress.last_standing(hearing.session, pledge, before=hearing.words.ts or None)
    asked_about = last is not None and "kind" in (last.reading or {})
    if last is None or last.said_by_id != hearing.contact.id or not (last.kind == "add" or asked_about):
        return None
    if hearing.day_of(last.at) != hearing.today and last.as_of != hearing.as_of(pledge):
        return None
    alike = (last.words or "").casefold().split() == hearing.words.text.casefold().split()
    again = alike or asked_about or not ON_TOP.search(hearing.words.text)
    return last if again and progress.amount_of(hearing.session, last) == amount else None


def denied(hearing: Hearing, about: Sequence[Pledge]) -> list[Pledge]:
    """What they told to be done and now say is not: "sorry, the policy is not adopted yet"."""
    closed = [pledge for pledge in _closed(hearing) if pledge not in about]
    if not about:
        return closed
    return [] if pointed_at(about, hearing.words.text) else pointed_at(closed, hearing.words.text)


def _closed(hearing: Hearing) -> list[Pledge]:
    """What they have told to be done, and is no longer asked about."""
    theirs = (ProgressEntry.said_by_id == hearing.contact.id, ProgressEntry.kind == "done", Pledge.state == "done")
    said = select(Pledge).join(ProgressEntry, ProgressEntry.pledge_id == Pledge.id).where(*theirs)
    return list(hearing.session.scalars(said).unique())


def moved_a_day_since(hearing: Hearing, pledge: Pledge, last: ProgressEntry) -> bool:
    """Whether a day was moved, when they are asked or when all is to be done, after that entry was booked, and their
    words do not name the figure they want undone.
    """
    if NAMES_IT.search(hearing.words.text):
        return False
    entry = (AuditLine.table_name == ProgressEntry.__tablename__, AuditLine.row_id == last.id)
    booked = hearing.session.scalar(select(func.max(AuditLine.id)).where(*entry)) or 0
    return any(
        _moved(hearing, row, column, booked) for row, column in ((hearing.contact, "snoozed_until"), (pledge, "due"))
    )


def answered_without(hearing: Hearing, pledge: Pledge) -> bool:
    """Whether the Undo they last saw stands under an answer without a figure ("nothing new", "you are not named")."""
    if hearing.told_how is not None or not pledge.asks_for_number or NAMES_IT.search(hearing.words.text):
        return False
    shown = shown_last(hearing)
    return "change.undo" in shown and "reply.change" not in shown


def said_last(hearing: Hearing) -> Notice | None:
    """The last thing we said to them where they write, or to themselves elsewhere."""
    return told.newest(hearing.session, (hearing.words.channel, hearing.contact.slack_user_id or ""))


def shown_last(hearing: Hearing) -> str:
    """The blocks of it, its buttons among them, or nothing."""
    newest = said_last(hearing)
    return str(newest.blocks) if newest else ""


def _moved(hearing: Hearing, row: Contact | Pledge, column: str, since: int) -> bool:
    """Whether that day of a row was set in a line of the account behind this one."""
    of_row = (AuditLine.table_name == row.__tablename__, AuditLine.row_id == row.id, AuditLine.before.is_not(None))
    lines = hearing.session.scalars(select(AuditLine).where(*of_row, AuditLine.id > since))
    return any((line.after or {}).get(column) is not None for line in lines)
