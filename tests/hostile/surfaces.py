"""Everything that is shown, built with hostile text wherever people's text may stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

from bot.desk import blocks as desk
from bot.desk.model import Request
from bot.desk.stuck_blocks import Stuck, listing
from bot.digests import blocks as digests
from bot.digests.numbers import Coming, DigestData, Need
from bot.events.model import Event
from bot.evidence import blocks as evidence
from bot.evidence.model import Evidence, Shown
from bot.exchange.write import safe
from bot.ground import blockkit
from bot.ground.blockkit import Message
from bot.people import blocks as people
from bot.people.model import Contact, Partner
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from bot.progress.account import Totals
from bot.progress.model import ProgressEntry
from bot.progress.movement import Move
from bot.progress.numbers import Deed, Measure, Numbers, Scope
from bot.status import blocks as status
from bot.status import home_blocks, page_blocks
from bot.status.blocks import Line
from bot.status.home_blocks import Page
from bot.status.numbers import Waiting

NOW, DAY = datetime(2023, 2, 6, tzinfo=UTC), date(2023, 2, 6)
TOGETHER = 8
"""Strings that one message is built of."""

LIVE = re.compile(r"<[^>]*>|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
FORMULA = re.compile(r"^[\s\"]*[=+\-@＝＋－＠]")
"""With a ' before it, a spreadsheet takes it for text."""


def problems(said: Sequence[str]) -> Iterator[str]:
    """What comes alive of these strings: on which surface, and what."""
    for name, surface in SURFACES.items():
        shown = surface(said)
        blocks, text = (shown.blocks, shown.text) if isinstance(shown, Message) else (shown["blocks"], "")
        for live in (*_alive(blocks), *LIVE.findall(text)):
            yield f"{name}: {live!r} of {said!r}"
    for one in said:
        if FORMULA.match(safe(one)):
            yield f"sheet: {one!r}"


def _alive(part: Any) -> Iterator[str]:
    """Marks that Slack would bring to life, and text that would be read for them."""
    if isinstance(part, list):
        for one in part:
            yield from _alive(one)
    elif isinstance(part, dict):
        if part.get("type") == "mrkdwn":
            yield from LIVE.findall(part["text"])
            if part.get("verbatim") is not True:
                yield "not verbatim"
        if part.get("type") == "plain_text":
            yield from re.findall(LIVE.pattern.split("|")[1], part["text"])
            if part.get("emoji") is not False:
                yield "emoji"
        for one in part.values():
            yield from _alive(one)


# One of each kind of row, with a hostile string in each of its texts


def _event(text: str) -> Event:
    return Event(public_id="e", name=text, short_name="x", place=text, day=DAY, zone="UTC", country="US")


def _contact(text: str) -> Contact:
    partner = Partner(name=text, public_id="p")
    return Contact(name=text, role=text, phone=text, email=text, last_words=text, last_heard_at=NOW, partner=partner)


def _pledge(text: str) -> Pledge:
    pledge = Pledge(
        public_id="p", kind="train", words=text, target=250, qualifier="exact", unit=text, programme=text, due=DAY,
        due_ours=True, reported=120, verified=96, state="open", last_heard_at=NOW,
    )  # fmt: skip
    pledge.partners = [PledgePartner(partner=Partner(name=text), lead=True)]
    pledge.events = [PledgeEvent(event=_event(text))]
    return pledge


def _request(text: str) -> Request:
    contact = _contact(text)
    return Request(
        public_id="r", kind="materials", contact=contact, partner=contact.partner, words=text, opened_at=NOW,
        asked_on=[],
    )  # fmt: skip


def _lines(said: Sequence[str]) -> list[Line]:
    return [Line(_pledge(text), "under_way") for text in said]


def _numbers(text: str) -> Numbers:
    measures = (Measure("train", text, 250, 120, 96, 5, 1), Measure("hold_sessions", text, None, 3, 0, 0, 1))
    deeds = (Deed("sponsor", text, "", 1, None), Deed("train", None, text, 1, 42))
    return Numbers(3, 2, 1, measures, {"under_way": 2}, deeds, 63)


def _digest(said: Sequence[str]) -> DigestData:
    moves = [Move(_pledge(text), Totals(100, 0), Totals(120, 96)) for text in said]
    needs = [Need("materials", text, text, text, DAY) for text in said]
    return DigestData(
        _event(said[0]), said[0], DAY, None, _numbers(said[0]), moves, 1, 1, needs, 9, 1,
        Coming(1, 1, DAY, 1, DAY, 1), DAY,
    )  # fmt: skip


def _page(said: Sequence[str]) -> Message:
    partner = Partner(name=said[0], public_id="p")
    entry = ProgressEntry(kind="set", amount=5, words=said[0], evidence=said[0], as_of=DAY, basis="certificates")
    rows = [
        *(page_blocks.Pledged(line, said[0], DAY, said[0], DAY) for line in _lines(said[:3])),
        page_blocks.Entry(entry, said[0], "c"), page_blocks.Target(1, 2, said[0], DAY, said[0]),
    ]  # fmt: skip
    known = page_blocks.Known(partner, list(said), [_contact(text) for text in said])
    return page_blocks.page("en", known, rows, 0)


def _home(said: Sequence[str]) -> dict[str, Any]:
    requests = [_request(text) for text in said]
    waiting = Waiting(requests, requests, 1, 1, 1, 1, 9, list(said), 2, NOW)
    events = [(_event(text), _numbers(text)) for text in said]
    return home_blocks.staff("en", waiting, events, Page(0, 30), new_here=True)


def _files(said: Sequence[str]) -> Message:
    contact = _contact(said[0])
    files = [{"id": "F1", "name": text, "permalink": ""} for text in said]
    entry = ProgressEntry(kind="set", amount=5, words=said[-1])
    entry.pledge = _pledge(said[1])
    return evidence.waiting("en", Evidence(public_id="e", contact=contact, files=files), [Shown(entry, 5)], True)


def _linked(said: Sequence[str]) -> Message:
    contact, former = _contact(said[0]), Partner(name=said[-1])
    others = [_contact(text) for text in said]
    return people.linked("en", contact, contact.partner, others=others, outside=False, former=former, change_id="c")


def _status(said: Sequence[str]) -> Message:
    scope = Scope(_event(said[0]), Partner(name=said[0]), said[0])
    return status.overview("en", scope, _numbers(said[0]), _lines(said))


def _calls(said: Sequence[str]) -> Message:
    """The mail link is ours, and taken out before the rest is looked at: unless somebody's words have ended it."""
    calls = [desk.Call(_request(one), _contact(one), [_pledge(one)], one, time(10)) for one in said]
    return _without(desk.call_list("en", calls, 20), r"<mailto:[\w.@%?=&;~/-]+\|[\w, -]+>")


def _parked(said: Sequence[str]) -> Message:
    """The channel's own mark is ours: it is taken out before the rest is looked at."""
    stuck = [Stuck("n", "C1", DAY, "archived", one, blockkit.escape(one)) for one in said]
    return _without(listing("en", stuck, 20), "<#C1>")


def _without(shown: Message, ours: str) -> Message:
    for block in shown.blocks:
        if block["type"] == "section":
            block["text"]["text"] = re.sub(ours, "", block["text"]["text"])
    return Message(re.sub(ours, "", shown.text), shown.blocks)


SURFACES: dict[str, Callable[[Sequence[str]], Any]] = {
    "status": _status,
    "status, public": lambda said: status.overview("en", Scope(_event(said[0])), _numbers(said[0]), ()),
    "list": lambda said: status.listed("en", "overdue", Scope(), _lines(said), DAY),
    "digest, staff": lambda said: digests.digest("en", _digest(said), "staff"),
    "digest, public": lambda said: digests.digest("en", _digest(said), "public"),
    "partner page": _page,
    "home, staff": _home,
    "home, contact": lambda said: home_blocks.contact("en", said[0], _lines(said), Page(0, 30)),
    "call list": _calls,
    "request": lambda said: desk.request("en", _request(said[0])),
    "contact": _linked,
    "files": _files,
    "staff": lambda said: people.staff("en", said, said),
    "parked": _parked,
}
