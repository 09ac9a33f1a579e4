"""What staff are shown of all the promises, and of what waits for them, made of anything at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import time
from typing import Any, get_args

from bot.desk import stuck_blocks
from bot.desk.stuck_blocks import Stuck
from bot.digests import blocks as digests
from bot.digests import forms as digest_forms
from bot.digests.cadence import Rhythm
from bot.digests.model import DigestSubscription, Form, Quiet
from bot.digests.numbers import NEEDS, Coming, DigestData, Need
from bot.events.places import Area
from bot.evidence import blocks as evidence
from bot.evidence.model import Evidence
from bot.evidence.model import Shown as Figure
from bot.exchange import blocks as sheets
from bot.exchange.asking import Asked
from bot.exchange.preview import THINGS, Altered, Column, Fault, Preview
from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.ground.db import new_public_id
from bot.people import blocks as people
from bot.progress.account import Totals
from bot.progress.groups import Group
from bot.progress.movement import Move
from bot.progress.numbers import Deed
from bot.reports import blocks as reports
from bot.reports import forms as report_forms
from bot.reports import quote_blocks as quotes
from bot.reports.model import Report, ReportLine
from bot.reports.voices import Attribution, Consent, Quote
from bot.status import blocks as status
from bot.status import forms as status_forms
from bot.status import home_blocks, page_blocks
from bot.status.home_blocks import Page
from bot.status.numbers import Waiting
from tests.faults.anything import FOLLOWED, NOW, Anything

Shown = Message | dict[str, Any] | None
"""A message, a form, a Home, or nothing to say."""

WISHES = ("materials", "speaker", "question", "unclear", "target_change", "handover")
"""Kinds of requests that a Home shows by themselves."""

BOOKED = ("add", "set", "correct", "done")
"""What a message with files may have booked."""

FILE = "https://example.slack.com/files/F1"


# How things stand


def _status(any_: Anything) -> Shown:
    scope, lines = any_.scope(), any_.some(any_.line, 60)
    on = any_.maybe(lambda start: f"{start}|partner")
    messages: list[Callable[[], Shown]] = [
        lambda: status.overview("en", scope, any_.numbers(), lines, on, any_.maybe("as=page")),
        lambda: status.listed("en", any_.one(("overdue", "silent", "due_soon", "mine")), scope, lines, any_.day(), on),
        lambda: status.further("en", scope, lines, any_.number(len(lines)), lambda start: f"{start}|partner"),
        lambda: status.side_by_side("en", scope, any_.one(("event", "partner", "sector")), any_.some(_group(any_), 60)),
        lambda: status.between(
            "en", scope, any_.some(_reported(any_), 60), any_.numbers().deeds, any_.day(), any_.day()
        ),
    ]
    return any_.one(messages)()


def _group(any_: Anything) -> Callable[[], Group]:
    return lambda: Group(any_.text(200), any_.number(9), tuple(any_.some(any_.measure, 9)))


def _reported(any_: Anything) -> Callable[[], Deed]:
    return lambda: Deed(any_.one(FOLLOWED), None, any_.text(100), 1, any_.number(10**8))


def _home(any_: Anything) -> Shown:
    page = Page(any_.number(3), any_.number(40))
    if any_.one((True, False)):
        return home_blocks.contact("en", any_.text(300), [any_.line() for _ in range(any_.number(10))], page)
    calls, requests = any_.some(any_.request, 40), any_.some(any_.request, 40)
    for one in requests:
        one.kind = any_.one(WISHES)
    counts = [any_.number(400) for _ in range(5)]
    waiting = Waiting(calls, requests, *counts, any_.some(lambda: any_.text(300), 3), 2, any_.maybe(any_.day()))
    shown = [(any_.event(), any_.numbers()) for _ in range(any_.number(10))]
    return home_blocks.staff("en", waiting, shown, page, new_here=any_.one((True, False)))


def _page(any_: Anything) -> Shown:
    kinds: list[Callable[[], page_blocks.Row]] = [
        lambda: page_blocks.Pledged(any_.line(), any_.text(100), any_.day(), any_.text(100), any_.maybe(any_.day())),
        lambda: page_blocks.Entry(any_.entry(), any_.text(100), any_.maybe("change")),
        lambda: page_blocks.Target(any_.maybe(5), any_.maybe(6), any_.text(100), any_.day(), any_.text()),
    ]
    rows = any_.some(lambda: any_.one(kinds)(), 60)
    known = page_blocks.Known(any_.partner(), any_.some(lambda: any_.text(300), 9), any_.some(any_.contact, 9))
    return page_blocks.page("en", known, rows, any_.number(len(rows)))


def _page_form(any_: Anything) -> Shown:
    forms: list[Callable[[], Shown]] = [
        lambda: status_forms.verify("en", any_.pledge(), any_.day()),
        lambda: status_forms.target("en", any_.pledge()),
        lambda: status_forms.withdraw("en", any_.pledge()),
        lambda: people.join_form("en", any_.partner()),
        lambda: people.part_form("en", any_.partner(), list(dict.fromkeys(any_.text(150) for _ in range(9)))),
    ]
    return any_.one(forms)()


def _named(any_: Anything) -> Shown:
    messages: list[Callable[[], Shown]] = [
        lambda: people.named("en", "people.joined", any_.text(300), any_.partner(), "change"),
        lambda: people.staff("en", any_.some(lambda: any_.text(100), 40), any_.some(lambda: any_.text(100), 40)),
        lambda: people.staff_changed("en", "add", any_.text(100), "change"),
        lambda: people.welcome("en", any_.text(100), any_.text(100)),
    ]
    return any_.one(messages)()


# Digests


def _digest(any_: Anything) -> Shown:
    needs = [
        Need(any_.one(NEEDS), any_.text(300), any_.maybe(any_.text(100)), any_.maybe(any_.text()), any_.day())
        for _ in range(any_.number(6))
    ]
    moves = any_.some(lambda: Move(any_.pledge(), Totals(100, 0), Totals(any_.number(10**8), 96)), 60)
    coming = Coming(1, 1, any_.day(), any_.number(9), any_.maybe(any_.day()), any_.number(9))
    data = DigestData(
        any_.maybe(any_.event()), any_.maybe(any_.text(40)), any_.day(), any_.maybe(any_.day()), any_.numbers(), moves,
        any_.number(9), any_.number(9), needs, any_.number(99), 1, coming, any_.maybe(any_.day()),
        any_.maybe(any_.text(200)), any_.maybe(Area("US", "CA")), any_.number(9),
    )  # fmt: skip
    told = digests.quiet if data.since and any_.one((True, False)) else digests.digest
    return told("en", data, any_.one(get_args(Form)))


def _subscription(any_: Anything) -> DigestSubscription:
    event = any_.maybe(any_.event())
    return DigestSubscription(
        public_id=new_public_id(), channel_id="C0HALL", form=any_.one(get_args(Form)), event=event,
        programme=any_.maybe(any_.text(40)), rhythm=any_.one(get_args(Rhythm)), weekday=any_.number(6), at=time(9),
        zone="Europe/Berlin", sector=any_.maybe(any_.text(200)), area=any_.maybe("US:CA"),
        quiet=any_.one(get_args(Quiet)),
    )  # fmt: skip


def _digest_form(any_: Anything) -> Shown:
    one = _subscription(any_)
    sectors = [*dict.fromkeys(any_.text(200) for _ in range(any_.one((0, 3, 150))))]
    known = digest_forms.Known(
        {"digest": "C0HALL", "staff": "C0STAFF"}, any_.some(any_.event, 120), ("BOTL", "TAT"), sectors, [Area("MX")]
    )
    listed = any_.some(lambda: (_subscription(any_), any_.day()), 25)
    messages: list[Callable[[], Shown]] = [
        lambda: digest_forms.form("en", one.terms, one.event, known, any_.one((True, False)), "id|C0HALL"),
        lambda: digest_forms.listed("en", listed, any_.number(2)),
        lambda: digest_forms.saved("en", one, any_.day(), any_.maybe("change")),
        lambda: digest_forms.ended("en", one, "change"),
    ]
    return any_.one(messages)()


# What waits for staff


def _parked(any_: Anything) -> Shown:
    def stuck() -> Stuck:
        text = blockkit.escape(any_.text())
        return Stuck("id", any_.one(("C0HALL", "U0TERRY")), any_.day(), "archived", any_.text(40), text)

    some = any_.some(stuck, 30)
    messages: list[Callable[[], Shown]] = [
        lambda: stuck_blocks.listing("en", some, len(some)),
        lambda: stuck_blocks.told("en", "C0HALL", "archived", any_.text(40), any_.number(99)),
        lambda: stuck_blocks.back("en", any_.text(40), NOW),
    ]
    return any_.one(messages)()


def _evidence(any_: Anything) -> Shown:
    files = [
        {"id": f"F{n}", "name": any_.text(300), "permalink": any_.one(("", FILE))} for n in range(any_.one((1, 3, 10)))
    ]
    state = any_.one(("waiting", "taken_back", "set_aside"))
    sent = Evidence(public_id=new_public_id(), contact=any_.contact(), files=files, state=state)
    pledges = [any_.pledge() for _ in range(any_.one((1, 3, 40)))]
    messages: list[Callable[[], Shown]] = [
        lambda: evidence.waiting(
            "en", sent, any_.some(lambda: Figure(any_.entry(BOOKED), 5), 9), any_.one((True, False))
        ),
        lambda: evidence.confirmed("en", sent, any_.some(any_.entry, 9), any_.text(100), "change"),
        lambda: evidence.declined("en", sent, any_.text(100), "change"),
        lambda: evidence.figure("en", sent, pledges, any_.day().isoformat()),
    ]
    return any_.one(messages)() if state == "waiting" else evidence.hidden("en", sent)


# Sheets


def _preview(any_: Anything) -> Shown:
    def altered() -> Altered:
        before, after = ({"name": any_.text(), "due_date": any_.text()} for _ in range(2))
        return Altered(any_.number(10**4), any_.one(THINGS), any_.text(300), before, after)

    def fault() -> Fault:
        return Fault(any_.number(10**4), "exchange.cell.yes_no", {"said": any_.text(60)}, any_.maybe(any_.text(100)))

    shown = Preview(
        [Column(any_.text(300), any_.maybe("name"), any_.maybe(True)) for _ in range(any_.one((1, 9, 60)))],
        any_.number(10**4), Counter({one: any_.number(9) for one in THINGS}), Counter(), any_.some(altered, 60),
        any_.some(fault, 60), any_.some(lambda: (7, any_.text(300), any_.text(300)), 30), any_.some(fault, 60),
    )  # fmt: skip
    whom = any_.some(lambda: Asked(any_.partner(), any_.maybe(any_.contact()), any_.maybe(any_.day()), 3), 60)
    messages: list[Callable[[], Shown]] = [
        lambda: sheets.card("en", "id", any_.text(200), any_.maybe(any_.event()), shown),
        lambda: sheets.card("en", "id", any_.text(200), any_.maybe(any_.event()), shown._replace(faults=())),
        lambda: sheets.who("en", whom, 3 * len(whom)),
        lambda: sheets.brought_in("en", any_.text(200), "change", any_.one((True, False))),
    ]
    return any_.one(messages)()


# Reports and quotes


def _report(any_: Anything) -> Shown:
    told = any_.some(any_.text, 30)
    items = [{"type": "sentence", "id": "id", "lead": any_.text(300), "text": any_.text()} for _ in told]
    snapshot = {"title": any_.text(200), "sections": [{"items": items}]}
    report = Report(
        public_id="id", version=2, as_of=any_.day(), issued_at=NOW, snapshot=snapshot, event=any_.maybe(any_.event())
    )
    fixes = [{name: any_.text() for name in report_forms.CORRECTION} | {"day": "1 May"} for _ in told]
    line = ReportLine(public_id="id", sentence=any_.text(), answer=any_.maybe("right"), contact=any_.contact())
    messages: list[Callable[[], Shown]] = [
        lambda: reports.draft("en", snapshot, "id"),
        lambda: reports.issued("en", report, any_.number(3)),
        lambda: reports.superseded_in_thread("en", report, report, fixes, told),
        lambda: reports.quote_gone("en", report, told),
        lambda: reports.printed_otherwise("en", report, told),
        lambda: reports.reminder("en", report, 90, told, "id"),
        lambda: reports.their_lines("en", any_.text(60), any_.text(100), any_.text(100), [line] * any_.number(12), 5),
        lambda: reports.change_wanted("en", line, any_.request()),
    ]
    return any_.one(messages)()


def _report_form(any_: Anything) -> Shown:
    lines = any_.some(any_.text, 120)
    forms: list[Callable[[], Shown]] = [
        lambda: report_forms.edit("en", "id", "\n\n".join(lines), lines),
        lambda: report_forms.correct("en", "id", lines),
        lambda: report_forms.send("en", "id", lines, any_.number(9)),
        lambda: report_forms.change("en", "id", any_.text(9_000)),
    ]
    return any_.one(forms)()


def _quote(any_: Anything) -> Shown:
    named = {name: any_.maybe(any_.text(200)) for name in ("speaker", "role", "agency")}
    quote = Quote(
        public_id=new_public_id(), event=any_.event(), words=any_.text(), consent=any_.one(get_args(Consent)),
        attribution=any_.maybe(any_.one(get_args(Attribution))), survivor=any_.one((True, False)), in_writing=False,
        looks_ahead=False, **named,
    )  # fmt: skip
    known = [any_.event() for _ in range(any_.one((1, 3, 120)))]
    noted = any_.one((True, False))
    messages: list[Callable[[], Shown]] = [
        lambda: quotes.ask("en", quote, any_.text(100)),
        lambda: quotes.answered("en", quote) if quote.consent not in ("none", "asked") else None,
        lambda: quotes.for_staff("en", quote),
        lambda: quotes.form("en", "quote.note", known, words=any_.text(), meta="id", noted=noted),
    ]
    return any_.one(messages)()


MAKERS: list[tuple[str, Callable[[Anything], Shown]]] = [
    ("status", _status), ("home", _home), ("partner page", _page), ("form about a promise", _page_form),
    ("names", _named), ("digest", _digest), ("digest's form", _digest_form), ("parked", _parked),
    ("evidence", _evidence), ("import preview", _preview), ("report", _report), ("report's form", _report_form),
    ("quote", _quote),
]  # fmt: skip
