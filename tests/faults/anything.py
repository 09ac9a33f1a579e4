"""Partners, contacts, promises and the rest as nobody would wish them: any length, any letters, marks that hide."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar, get_args

from bot.checkins.model import Answer, AnswerKind, CheckIn, Doubt
from bot.checkins.signature import Signature
from bot.desk.model import Request, RequestKind
from bot.events.model import Event
from bot.ground.blockkit import visible
from bot.ground.db import new_public_id
from bot.people.model import Contact, Partner
from bot.pledges.model import Draft, Pledge, PledgeEvent, PledgePartner
from bot.progress.model import EntryKind, ProgressEntry
from bot.progress.numbers import STANDINGS, Deed, Measure, Numbers, Scope
from bot.status.blocks import Line
from bot.understanding.readings import Kind, Qualifier

T = TypeVar("T")

PIECES = (
    "a", "Example Lines", " ", "  ", "\n", "\n\n", "&", "<", ">", "&amp;", "<!channel>", "<@U0DANA>", "<#C1|x>",
    "*bold*", "_", "`", "```", "~", ">>>", "https://example.org/?a=b&c=d", "\u202e", "\u200b", "\u2066", "\ufeff", "🚌",
    "👩‍👩‍👧‍👦", "ä", "ß", "مرحبا", "שלום", "日本語", "%", "{name}", "%s", "\\", '"', "'", "—", "1,000,000", "x" * 80,
)  # fmt: skip
NOW = datetime(2022, 11, 24, 17, 0, tzinfo=UTC)
FOLLOWED = ("train", "hold_sessions", "host_presentation", "create_resource", "distribute_materials")
"""Kinds that may be followed by a number."""
STAGES = ("start", "half_way", "last", "due")


class Anything:
    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def one(self, choices: Any) -> Any:
        return self._chance.choice(choices)

    def number(self, most: int) -> int:
        return self._chance.randrange(most + 1)

    def maybe(self, thing: T) -> T | None:
        return thing if self._chance.random() < 0.5 else None

    def text(self, most: int = 3_000) -> str:
        """Mostly short, now and then as long as a field takes, never empty."""
        pieces = self._chance.choices(PIECES, k=self._chance.choice((1, 2, 3, 5, 8, 20)))
        said = "".join(pieces) * self._chance.choice((1, 1, 1, 1, 2, 400))
        return said[:most] if visible(said[:most]).strip() else "x" + said[: most - 1]

    def day(self) -> date:
        return NOW.date() + timedelta(days=self.number(800) - 300)

    def some(self, make: Any, most: int) -> list[Any]:
        return [make() for _ in range(self._chance.choice((0, 1, 2, most)))]

    def partner(self) -> Partner:
        return Partner(public_id=new_public_id(), name=self.text(300))

    def contact(self) -> Contact:
        return Contact(
            public_id=new_public_id(), partner=self.partner(), name=self.text(300), role=self.maybe(self.text(200)),
            slack_user_id=self.maybe("U0TERRY"), email=self.maybe("pat@example.org"), phone=self.maybe("+1 555 0100"),
            language="en", last_words=self.maybe(self.text()), last_heard_at=self.maybe(NOW),
        )  # fmt: skip

    def event(self) -> Event:
        return Event(
            public_id=new_public_id(), short_name="stockton", name=self.text(200), place=self.text(200), day=self.day(),
            zone="America/Los_Angeles", country="US", hosts=self.some(self.text, 12), channel_id=self.maybe("C0HALL"),
        )  # fmt: skip

    def pledge(self) -> Pledge:
        event = self.maybe(self.event())
        pledge = Pledge(
            public_id=new_public_id(), kind=self.one(get_args(Kind)), words=self.text(),
            target=self.maybe(self.number(100_000_000)), target_max=self.maybe(self.number(100_000_000)),
            qualifier=self.one(get_args(Qualifier)), percent=self.maybe(self.number(100)),
            unit=self.maybe(self.text(100)), programme=self.maybe(self.text(40)), sponsor_level=self.maybe("Silver"),
            due=self.maybe(self.day()), due_ours=self.one((True, False)), state="open", no_word_at=self.maybe(NOW),
            reported=self.number(100_000_000), verified=self.number(100_000_000), last_heard_at=self.maybe(NOW),
            recorded_by="T0HOME:U0DANA", recorded_at=NOW, source="form",
            events=[PledgeEvent(event=event)] if event else [],
        )  # fmt: skip
        pledge.partners = [PledgePartner(partner=self.partner(), lead=not n) for n in range(self.one((1, 1, 2, 9)))]
        return pledge

    def line(self) -> Line:
        return Line(self.pledge(), self.one(STANDINGS))

    def entry(self, kinds: tuple[str, ...] = get_args(EntryKind)) -> ProgressEntry:
        return ProgressEntry(
            public_id=new_public_id(), kind=self.one(kinds), amount=self.maybe(self.number(10**8)),
            words=self.maybe(self.text()), evidence=self.maybe(self.text()), as_of=self.day(), basis="certificates",
            pledge=self.pledge(),
        )  # fmt: skip

    def measure(self) -> Measure:
        figures = [self.number(10**8) for _ in range(4)]
        return Measure(self.one(FOLLOWED), self.text(100), self.maybe(figures[0]), *figures[1:], 1)

    def numbers(self) -> Numbers:
        deeds = [
            Deed(self.one(get_args(Kind)), self.maybe(self.text(40)), self.text(100), 2, self.maybe(self.number(10**8)))
            for _ in range(self.one((0, 1, 40)))
        ]
        standings = {name: self.number(10**4) for name in STANDINGS}
        measures = tuple(self.some(self.measure, 40))
        return Numbers(self.number(10**4), 2, 1, measures, standings, tuple(deeds), self.number(500))

    def scope(self) -> Scope:
        sectors = tuple(self.some(lambda: self.text(200), 9))
        return Scope(self.maybe(self.event()), self.maybe(self.partner()), self.maybe(self.text(40)), sectors)

    def checkin(self) -> CheckIn:
        return CheckIn(public_id=new_public_id(), contact=self.contact(), stage=self.one(STAGES), due_at=NOW, nudges=0)

    def request(self) -> Request:
        return Request(
            public_id=new_public_id(), kind=self.one(get_args(RequestKind)), contact=self.contact(),
            partner=self.partner(), words=self.maybe(self.text()), opened_at=NOW,
            asked_on=[self.day().isoformat() for _ in range(self.number(4))],
        )  # fmt: skip

    def draft(self) -> Draft:
        reading = {
            "organisation": self.maybe(self.text(200)), "kind": self.one(get_args(Kind)),
            "target": self.maybe(self.number(10**8)), "target_max": None, "qualifier": self.one(get_args(Qualifier)),
            "percent": self.maybe(self.number(100)), "unit": self.maybe(self.text(100)), "because": self.text(),
            "programme": self.maybe("BOTL"), "due": self.maybe(self.day().isoformat()), "due_text": None,
        }  # fmt: skip
        return Draft(
            public_id=new_public_id(), batch=new_public_id(), author="T0HOME:U0DANA", channel="C0HALL", reading=reading,
            source="sentence", words=self.text(), finished=self.one((True, False)), event=self.maybe(self.event()),
            state=self.one(("open", "saved", "dismissed")), created_at=NOW,
        )  # fmt: skip

    def answer(self) -> Answer:
        pledge, kind = self.pledge(), self.one(get_args(AnswerKind))
        readings = [{"kind": self.one(("add", "set", "correct")), "amount": self.number(10**8), "total": 5}] * 3
        doubt = Doubt(public_id=new_public_id(), contact=self.contact(), pledge=pledge, words=self.text(), because="",
                      readings=readings, source_channel="D0", source_ts="1.1", at=NOW)  # fmt: skip
        return Answer(
            kind, pledge, choices=tuple(self.pledge() for _ in range(self.one((2, 3, 12)))),
            because=self.text(), total=self.number(10**8), doubt=doubt, request=self.request(),
            change_id=self.maybe(new_public_id()), until=self.day(), next_question=self.maybe(self.day()),
        )  # fmt: skip

    def signature(self) -> Signature:
        return Signature(self.text(60), self.text(100), "911", "+1 888 3737 888", "233733")
