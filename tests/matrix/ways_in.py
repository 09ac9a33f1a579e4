"""Every way in, collected from the bot itself: one without a row here fails the count.

What a button or a form speaks of is taken from the real ones where the story showed any, else from the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import select

from bot.afterwards.model import FollowUp
from bot.checkins.model import CheckIn
from bot.desk.model import Request
from bot.digests.model import DigestSubscription
from bot.events.model import Event
from bot.evidence.model import Evidence
from bot.exchange.model import Dropped
from bot.ground import audit
from bot.ground.db import Database
from bot.notices.outbox import Notice
from bot.people.model import Contact
from bot.people.model import Partner as PartnerRow
from bot.pledges.model import Draft, Pledge
from bot.reporting import WORDS as REPORT_WORDS
from bot.reports.model import ReportLine
from bot.reports.voices import Quote
from tests.fake_slack import payloads
from tests.fake_slack.things import Message, Payload
from tests.journeys.office import ME, Office
from tests.matrix.people import Partner, Person

TABLES = {
    "draft": Draft, "drafts": Draft, "pledge": Pledge, "reply": CheckIn, "doubt": Pledge, "call": Request,
    "request": Request, "notice": Notice, "digest": Event, "event": Event, "partner": PartnerRow, "contact": Contact,
    "report": Event, "line": ReportLine, "ask": CheckIn, "assign": Pledge, "thanks": Pledge, "survey": FollowUp,
    "sheet": Dropped, "evidence": Evidence, "quote": Quote, "subscription": DigestSubscription,
}  # fmt: skip
"""By the first part of a button's or form's name: the rows it speaks of."""

BARE = ("change", "home", "record_pledge", "staff", "status")
"""Those that speak of something else than a row of a partner."""

WORDS: dict[str, str] = {
    "help": "help", "status": "status {name}", "contact": "contact {name} <@{user}|me>", "digest": "digest {name}",
    "undo": "undo", "parked": "parked", "staff": "staff add <@{user}|me>", "partner": "partner {name}", "mine": "mine",
    "language": "language {name} Spanish", "assign": "assign {name} <@{user}|me>",
    "report": "report {name}", "ask": "ask first {name}", "away": "away until 3 January", "back": "back",
    "thanks": "thanks {name}", "digests": "digests", "export": "export {name}", "event": "event", "quote": "quote",
} | {word: word + " the report for {name}" for word in REPORT_WORDS}  # fmt: skip
"""What stands after each word that `/pledge` knows."""

TYPED = dict.fromkeys(("total", "words", "organisation", "amount", "old", "new"), "5") | {
    "reason": "moved", "evidence": "list.pdf", "name": "Sample Lines", "what": "figure", "how": "by mail",
    "statements": "Fine: 80 %", "story_1": "Once.", "place": "Example Hall",
}  # fmt: skip
CHOSEN = {"which": "all", "road": "phone", "wait": "one_week", "attribution": "respondent"}
"""What is put into every form: whoever may send it changes something by it."""

TEXTS = (
    "how is {name} doing?", "status", "who is overdue?", "{name} trained 3 more", "{name} will train 5 people",
    "45 so far", "45", "help", "STOP",
)  # fmt: skip


@dataclass(frozen=True)
class Way:
    """One way in: `come` delivers what this person does about that partner."""

    name: str
    come: Callable[[Person, Partner], object]


class WaysIn:
    def __init__(self, office: Office) -> None:
        self.office, self.slack = office, office.slack
        self.listeners = office.bot.listeners
        self.ids = Ids(office.bot.db)
        self.card = office.last(office.staff_room)

    def all(self) -> list[Way]:
        return [*self._commands(), *self._buttons(), *self._forms(), *self._messages(), *self._others()]

    def missing(self, partners: list[Partner]) -> list[str]:
        """What the bot listens to and no row is for, and buttons of which the story has shown none."""
        names = [*self.listeners.clicks, *self.listeners.click_opens, *self.listeners.forms]
        lacking = [one for one in names if one.split(".")[0] not in {*TABLES, *BARE}]
        clicks = [*self.listeners.clicks, *self.listeners.click_opens]
        lacking += [f"no {one}" for one in clicks if not any(self._values(about, one) for about in partners)]
        return [*lacking, *(word for word in self._sub_commands() if word not in WORDS)]

    def _sub_commands(self) -> list[str]:
        return list(self.listeners.message.__self__.sub_commands)  # type: ignore[attr-defined]

    def _commands(self) -> Iterator[Way]:
        texts = [WORDS.get(word, word) for word in self._sub_commands()]
        for text in (*texts, "", *TEXTS):
            yield Way(f"/pledge {text}", lambda who, about, text=text: self._command(who, about, text))  # type: ignore[misc]

    def _command(self, who: Person, about: Partner, text: str) -> None:
        said = text.format(name=about.typed, user=who.user)
        hall = self.slack.channels[self.office.hall]
        if who.commands:
            self.slack.deliver(payloads.command(self.slack, self.slack.base_url, who.user, hall, "/pledge", said))

    def _buttons(self) -> Iterator[Way]:
        for action in (*self.listeners.clicks, *self.listeners.click_opens):
            yield Way(f"button {action}", lambda who, about, action=action: self._press(who, about, action))  # type: ignore[misc]

    def _press(self, who: Person, about: Partner, action: str) -> None:
        for value in self._values(about, action):
            element = {"type": "button", "action_id": action, "block_id": "b", "value": value}
            shown = Message(self.slack.dm(who.user), self.slack.new_ts(), "U0BOT", "forwarded")
            self.slack.deliver(payloads.click(self.slack, self.slack.base_url, who.user, shown, element))

    def _values(self, about: Partner, action: str) -> list[str]:
        return list(dict.fromkeys([*about.buttons.get(action, [])[-2:], *self.ids.of(action, about)[:1]]))

    def _forms(self) -> Iterator[Way]:
        for callback in self.listeners.forms:
            yield Way(f"form {callback}", lambda who, about, callback=callback: self._submit(who, about, callback))  # type: ignore[misc]
            yield Way(f"close {callback}", lambda who, about, callback=callback: self._close(who, about, callback))  # type: ignore[misc]

    def _view(self, about: Partner, callback: str) -> Payload:
        if callback == "pledge.from_message":
            return self._view_of(callback, f"{self.office.hall}:{self.card.ts}:{self.card.ts}::")
        if callback == "survey.save":
            return self._view_of(callback, "stockton")
        if callback == "quote.keep":
            return self._view_of(callback, f"{self.office.sam}|{self.office.hall}|{self.card.ts}")
        return self._view_of(
            callback, next(iter([*about.buttons.get(callback, []), *self.ids.of(callback, about)]), "")
        )

    def _view_of(self, callback: str, meta: str) -> Payload:
        return {"id": self.slack.new_id("V"), "callback_id": callback, "private_metadata": meta, "blocks": []}

    def _submit(self, who: Person, about: Partner, callback: str) -> None:
        typed = {name: {name: {"type": "plain_text_input", "value": value}} for name, value in TYPED.items()}
        chosen = CHOSEN | ({"kind": "materials"} if callback == "reply.need" else {})
        picked = {
            name: {name: {"type": "static_select", "selected_option": {"value": value}}}
            for name, value in chosen.items()
        }
        self.slack.deliver(payloads.submission(self.slack, who.user, self._view(about, callback), typed | picked))

    def _close(self, who: Person, about: Partner, callback: str) -> None:
        self.slack.deliver(payloads.closed(self.slack, who.user, self._view(about, callback), everything=False))

    def _messages(self) -> Iterator[Way]:
        for text in TEXTS:
            yield Way(f"dm {text}", lambda who, about, text=text: self._say(who, about, text, None))  # type: ignore[misc]
            yield Way(f"mention {text}", lambda who, about, text=text: self._say(who, about, text, self.office.hall))  # type: ignore[misc]
        yield Way("edit", lambda who, about: self._edit(who, about))
        yield Way("delete", lambda who, about: self._delete(who, about))
        yield Way("thread", lambda who, about: self._reply(who, about))

    def _say(self, who: Person, about: Partner, text: str, channel: str | None) -> str:
        said = text.format(name=about.typed) if channel is None else f"{ME} {text.format(name=about.typed)}"
        return self.slack.say(who.user, channel or self.slack.dm(who.user), said)

    def _edit(self, who: Person, about: Partner) -> None:
        ts = self._say(who, about, "hello", None)
        self.slack.edit(who.user, self.slack.dm(who.user), ts, f"{about.typed} trained 7 more")

    def _delete(self, who: Person, about: Partner) -> None:
        self.slack.delete(who.user, self.slack.dm(who.user), self._say(who, about, "45", None))

    def _reply(self, who: Person, about: Partner) -> None:
        """Under one of the bot's own messages in the open."""
        root = self.office.told(self.office.hall)[0]
        self.slack.say(who.user, self.office.hall, f"how is {about.typed} doing?", root.ts)

    def _others(self) -> Iterator[Way]:
        for callback in self.listeners.shortcut_opens:
            yield Way(f"shortcut {callback}", lambda who, about, callback=callback: self._shortcut(who, callback))  # type: ignore[misc]
        yield Way("home", lambda who, about: self.slack.open_home(who.user))

    def _shortcut(self, who: Person, callback: str) -> None:
        self.slack.deliver(payloads.shortcut(self.slack, self.slack.base_url, who.user, callback, self.card))


class Ids:
    """The random ids of a partner's rows, as somebody would have them who saw one of its messages."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, name: str, about: Partner) -> list[str]:
        kind = name.split(".")[0]
        with self._db.read() as session:
            if kind == "change":
                newest = select(audit.Change.id).order_by(audit.Change.number.desc()).limit(3)
                return list(session.scalars(newest))
            table = TABLES.get(kind)
            if table is None:
                return ["all"]
            found = select(table).order_by(table.id.desc())
            rows = list(session.scalars(found.where(Notice.state == "parked") if table is Notice else found))
            ours = [row for row in rows if about.canaries[0] in _spoken_of(session, row)] or rows
            return [str(row.batch if kind == "drafts" else row.public_id) for row in ours]


def _spoken_of(session: object, row: object) -> str:
    told = [getattr(row, name, None) for name in ("words", "text", "name")]
    for link in (getattr(row, "partner", None), getattr(row, "contact", None), getattr(row, "lead", None)):
        told.append(getattr(link, "name", None))
    return " ".join(str(one) for one in told if one)
