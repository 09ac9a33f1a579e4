"""What staff write for a report, and its issues: drafted, frozen, corrected, compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.events.model import Event
from bot.ground import audit
from bot.ground.calendar import DAY
from bot.ground.refusal import Refused
from bot.ground.words import say
from bot.people.model import Contact
from bot.pledges.model import Outcome, Pledge
from bot.progress.numbers import Scope, outcomes_of, pledges_of
from bot.reports import compare, quotes, spoken, survey
from bot.reports.model import Report, ReportLine, ReportText
from bot.reports.numbers import as_they_stand, figures_of
from bot.reports.sentences import items_of, names
from bot.reports.snapshot import LANGUAGE, Issue, Written, event_snapshot
from bot.reports.year import year_snapshot
from bot.understanding import is_safety

MOST_WORDS = 3_000
"""Words of a story; one that is longer is no story of two paragraphs."""

REVIEW_DAYS = 5
"""Working days that a partner has for looking at their own sentence."""

REMIND = (timedelta(days=90), timedelta(days=180))
"""How long after an issue staff are reminded to issue it anew."""


class Correction(NamedTuple):
    """What was wrong in an earlier issue, and why. Figures as they are printed."""

    what: str
    old: str
    new: str
    reason: str


# What staff write


def text_of(session: Session, event: Event) -> ReportText | None:
    return session.scalar(select(ReportText).where(ReportText.event_id == event.id))


def write_story(session: Session, event: Event, narrative: str, first: Sequence[str], by: str, now: datetime) -> None:
    """Keep the story, and which sentences come first. Refused for too many words, or words about somebody in danger."""
    if (count := len(narrative.split())) > MOST_WORDS:
        raise Refused("reports.too_long", field="story_1", count=count, most=MOST_WORDS)
    if any(is_safety(part) for part in narrative.split("\n\n")):
        raise Refused("reports.unsafe", field="story_1")
    with audit.change(session, "write report", by, now):
        kept = text_of(session, event)
        if kept is None:
            kept = ReportText(event_id=event.id, narrative="", first=[])
            session.add(kept)
        kept.narrative, kept.first = narrative.strip(), list(first)
        session.flush()


def written_for(session: Session, event: Event, now: datetime) -> Written:
    """All that people wrote for an event's report until now."""
    kept = text_of(session, event)
    reviews = {line.about: (line.sentence, reviewed(line, event, now)) for line in lines_of(session, event)}
    said = quotes.printable(session, event)
    given = {
        "survey": spoken.survey(LANGUAGE, survey.statements_of(session, event)),
        "ahead": spoken.quotes(LANGUAGE, [one for one in said if one.looks_ahead]),
        "results": spoken.quotes(LANGUAGE, [one for one in said if not one.looks_ahead]),
    }
    return Written(kept.narrative if kept else "", kept.first if kept else (), reviews, given)


# What the partners say of it


def lines_of(session: Session, event: Event) -> list[ReportLine]:
    """Oldest first, so that of two about one thing the later counts."""
    return list(session.scalars(select(ReportLine).where(ReportLine.event_id == event.id).order_by(ReportLine.id)))


def reviewed(line: ReportLine, event: Event, now: datetime) -> str:
    """How a reader is told whether the partner saw the sentence; empty while they still may answer."""
    zone = ZoneInfo(event.zone)
    if line.answer == "right" and line.answered_at:
        return say(LANGUAGE, "reports.review.right", day=line.answered_at.astimezone(zone).date())
    if line.answer == "change":
        return say(LANGUAGE, "reports.review.change")
    last = working_days_after(line.shown_at.astimezone(zone).date(), REVIEW_DAYS)
    return say(LANGUAGE, "reports.review.none") if now.astimezone(zone).date() > last else ""


def working_days_after(day: date, count: int) -> date:
    """The day so many Mondays to Fridays later."""
    while count:
        day += DAY
        count -= day.weekday() < 5
    return day


def show_line(
    session: Session, event: Event, contact_id: int, about: str, sentence: str, by: str, now: datetime
) -> ReportLine | None:
    """Note that a contact is shown a sentence; None where they were shown the very same before."""
    shown = [line for line in lines_of(session, event) if (line.contact_id, line.about) == (contact_id, about)]
    if shown and shown[-1].sentence == sentence:
        return None
    with audit.change(session, "show line", by, now):
        line = ReportLine(event_id=event.id, contact_id=contact_id, about=about, sentence=sentence, shown_at=now)
        session.add(line)
        session.flush()
    return line


def answer_line(session: Session, line: ReportLine, right: bool, words: str | None, by: str, now: datetime) -> None:
    """What the contact says of their sentence; said again, the later counts."""
    with audit.change(session, "review line", by, now):
        line.answer, line.words, line.answered_at = "right" if right else "change", words, now
        session.flush()


def line_with(session: Session, public_id: str) -> ReportLine:
    found = session.scalar(select(ReportLine).where(ReportLine.public_id == public_id))
    if found is None:
        raise Refused("reports.line_gone")
    return found


# Issues


def report_with(session: Session, public_id: str) -> Report:
    found = session.scalar(select(Report).where(Report.public_id == public_id))
    if found is None:
        raise Refused("reports.gone")
    return found


def issues_of(session: Session, event: Event | None, year: int | None = None) -> list[Report]:
    """Every issue of an event's report, or of a year's, the first first."""
    found = select(Report).where(Report.event_id == (event.id if event else None), Report.year == year)
    return list(session.scalars(found.order_by(Report.version)))


def gone_quotes(session: Session, report: Report) -> list[Mapping[str, Any]]:
    """The quotes in it, as printed, that were withdrawn since, or may no longer stand under that name."""
    return quotes.gone_from(session, report.event, report.snapshot) if report.event else []


def names_unnamed(session: Session, report: Report) -> bool:
    """Whether one of its sentences names somebody who has asked since not to be named."""
    if report.event is None:
        return False
    figures = figures_of(session, report.event, report.as_of)
    shy = {one.pledge.public_id: one.partners for one in figures.promises if not one.nameable}
    shy |= {one.outcome.public_id: one.partners for one in figures.done if not one.nameable}
    told = ((item["lead"], shy.get(item["id"])) for item in items_of(report.snapshot, "sentence"))
    return any(whose is not None and lead != names(LANGUAGE, whose, nameable=False) for lead, whose in told)


def as_shown_now(session: Session, report: Report) -> dict[str, Any]:
    """The issue as it was frozen, without the words of quotes that were withdrawn since: it says where they stood."""
    gone = gone_quotes(session, report)
    return spoken.without_quotes(LANGUAGE, report.snapshot, gone) if gone else report.snapshot


def issue_numbered(session: Session, event: Event | None, year: int | None, version: int) -> Report:
    found = [one for one in issues_of(session, event, year) if one.version == version]
    if not found:
        raise Refused("reports.no_issue", version=version)
    return found[0]


def draft(session: Session, event: Event, charity: str, as_of: date, now: datetime) -> dict[str, Any]:
    """The report as it would be issued now. Nothing is written."""
    before = [one for one in issues_of(session, event) if one.as_of <= as_of]
    written = written_for(session, event, now)
    snapshot = event_snapshot(session, event, as_of, charity, written, Issue())
    if not before:
        return snapshot
    since = compare.changes(before[-1].snapshot, snapshot)
    return event_snapshot(session, event, as_of, charity, written, Issue(since=since))


def issue(
    session: Session,
    event: Event,
    charity: str,
    by: str,
    now: datetime,
    correction: Correction | None = None,
    as_of: date | None = None,
) -> Report:
    """Freeze the report of an event as it stands, as its next version; the one before is superseded.

    Refused for an event with no promise and nothing finished.
    """
    today = now.astimezone(ZoneInfo(event.zone)).date()
    as_of, before = as_of or today, issues_of(session, event)
    written = written_for(session, event, now)
    fresh = event_snapshot(session, event, as_of, charity, written, Issue())
    if not fresh["figures"]["pledges"] and not fresh["figures"]["done"]:
        raise Refused("reports.nothing", event=event.name)
    corrections = _corrections(before, correction, today)
    since = compare.changes(before[-1].snapshot, fresh) if before else []
    number = before[-1].version + 1 if before else 1
    snapshot = event_snapshot(session, event, as_of, charity, written, Issue(number, today, corrections, since))
    snapshot["corrections"] = corrections
    return _freeze(session, before, Report(
        event_id=event.id, version=number, as_of=as_of, issued_at=now, issued_by=by, snapshot=snapshot,
        remind_at=now + REMIND[0], checked_at=now, stood=as_they_stand(session, [event.id]).get(event.id),
    ), by, now)  # fmt: skip


def issue_year(session: Session, year: int, charity: str, zone: ZoneInfo, by: str, now: datetime) -> Report:
    """Freeze the report of a year as its next version. Refused for one of which nothing is on record."""
    today = now.astimezone(zone).date()
    before = issues_of(session, None, year)
    number = before[-1].version + 1 if before else 1
    snapshot = year_snapshot(session, year, today, zone, charity, Issue(number, today))
    these = snapshot["figures"]["this"]
    if not before and not (these["standings"] or these["trained"] or these["events"]):
        raise Refused("reports.nothing_in", year=str(year))
    return _freeze(session, before, Report(
        year=year, version=number, as_of=today, issued_at=now, issued_by=by, snapshot=snapshot, checked_at=now,
    ), by, now)  # fmt: skip


def _freeze(session: Session, before: Sequence[Report], report: Report, by: str, now: datetime) -> Report:
    with audit.change(session, "issue report", by, now):
        for older in before:
            older.state = "superseded"
        session.add(report)
        session.flush()
    return report


def _corrections(before: Sequence[Report], correction: Correction | None, today: date) -> list[dict[str, str]]:
    """Those of earlier issues stand in each later one too."""
    known = list(before[-1].snapshot.get("corrections", ())) if before else []
    if correction:
        known.append({
            "what": correction.what, "old": correction.old, "new": correction.new, "reason": correction.reason,
            "day": say(LANGUAGE, "reports.day", day=today),
        })  # fmt: skip
    return known


def printed_otherwise(session: Session, report: Report, charity: str, now: datetime) -> list[str]:
    """What is no longer as it was printed: figures of the very day the report speaks of, and what is promised since."""
    if report.event is None:
        return []
    written = written_for(session, report.event, now)
    again = event_snapshot(session, report.event, report.as_of, charity, written, Issue(report.version), True)
    return compare.changes(report.snapshot, again)


def changed_since(session: Session, report: Report, charity: str, now: datetime) -> list[str]:
    """What a fresh issue would say has changed since this one."""
    assert report.event is not None
    today = now.astimezone(ZoneInfo(report.event.zone)).date()
    written = written_for(session, report.event, now)
    return compare.changes(report.snapshot, event_snapshot(session, report.event, today, charity, written, Issue()))


def mark(session: Session, report: Report, now: datetime, **values: Any) -> None:
    with audit.change(session, "mark report", "clock", now):
        for name, value in values.items():
            setattr(report, name, value)
        session.flush()


# Whose sentence it is, and who has it


def names_of_recipients(session: Session, user_ids: Sequence[str]) -> list[str]:
    """Name and organisation of the contacts behind these Slack ids, by name."""
    found = session.scalars(select(Contact).where(Contact.slack_user_id.in_(user_ids)).order_by(Contact.name))
    return list(dict.fromkeys(f"{one.name} ({one.partner.name})" for one in found))


def told_about(session: Session, event: Event) -> Mapping[str, Pledge | Outcome]:
    """By public id: every promise and finished thing that a report of the event may have a sentence about."""
    found: dict[str, Pledge | Outcome] = {one.public_id: one for one in pledges_of(session, Scope(event))}
    return found | {one.public_id: one for one in outcomes_of(session, Scope(event))}
