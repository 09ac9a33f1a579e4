"""What becomes of a dropped file: fetched, shown, and after a yes brought in; Slack is asked with no transaction open.

A table that is a sheet of ours gets a card with what would change; a text gets the cards that the same words would get
if they had been typed.
"""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPException

from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from bot.checkins.planning import Planner, country_of
from bot.deliveries.fetching import NotGiven
from bot.exchange import blocks
from bot.exchange.columns import Headings, Reading
from bot.exchange.compare import Terms
from bot.exchange.model import Dropped
from bot.exchange.preview import Preview
from bot.exchange.read import bring_in, mark_of, preview, read_file
from bot.exchange.sheets import MOST_BYTES, decoded
from bot.ground.blockkit import Message
from bot.ground.db import Database
from bot.ground.refusal import Refused
from bot.notices import outbox
from bot.people.access import Installation
from bot.understanding import Vocabulary

log = logging.getLogger(__name__)

LANGUAGE = "en"
RESTS, AFTER_A_FAULT = 2.0, 10.0
"""Seconds between two looks at an index, and after Slack gave no file."""

PROSE = (".txt", ".md", ".markdown", ".text")
MOST_PROSE = 60_000
"""Characters of a text; more than any list of outcomes has."""

Draft = Callable[[Session, Dropped, str, datetime], Message | None]
"""Makes cards of a text, as if it had been typed; gives what is to be said besides."""


@dataclass(frozen=True)
class Dropping:
    db: Database
    fetch: Callable[[str, int], bytes]
    headings: Headings
    vocabulary: Vocabulary
    installation: Installation
    planner: Planner
    draft: Draft
    now: Callable[[], datetime]
    wake_sender: Callable[[], None]

    def once(self) -> float:
        """Everything that waits for us; gives the seconds to rest."""
        rests = RESTS
        for dropped_id, state in self._waiting():
            rests = min(rests, self._take(dropped_id) if state == "wanted" else self._bring_in(dropped_id))
            self.wake_sender()
        return rests

    def _waiting(self) -> list[tuple[int, str]]:
        with self.db.read() as session:
            waiting = select(Dropped.id, Dropped.state).where(Dropped.state.in_(("wanted", "agreed")))
            return [(row_id, state) for row_id, state in session.execute(waiting.order_by(Dropped.id))]

    # Fetched, and shown

    def _take(self, dropped_id: int) -> float:
        with self.db.read() as session:
            url = session.get_one(Dropped, dropped_id).url
        try:
            content = self.fetch(url, MOST_BYTES)
        except NotGiven:
            self._fail(dropped_id, Refused("exchange.file.not_given"))
            return RESTS
        except (OSError, HTTPException) as error:
            log.info("Slack gave no file (%s): it is asked again.", type(error).__name__)
            return AFTER_A_FAULT
        try:
            self._show(dropped_id, content)
        except Refused as refused:
            self._fail(dropped_id, refused)
        except OperationalError:
            raise  # No fault of the file.
        except Exception:
            # Whatever is in it, it must not hold up those that come after it.
            log.exception("A dropped file could not be read.")
            self._fail(dropped_id, Refused("exchange.file.damaged"))
        return RESTS

    def _show(self, dropped_id: int, content: bytes) -> None:
        with self.db.read() as session:
            dropped = session.get_one(Dropped, dropped_id)
            prose = dropped.name.lower().endswith(PROSE)
            shown = None if prose else preview(session, self._read(content), self._terms(dropped))
        text = decoded(content) if prose else ""
        if len(text) > MOST_PROSE:
            raise Refused("exchange.file.long_text", most=MOST_PROSE)
        with self.db.write() as session:
            dropped = session.get_one(Dropped, dropped_id)
            if shown is None:
                dropped.state = "done"
                said = self.draft(session, dropped, text, self.now())
            else:
                self._keep(dropped, content, shown)
                said = blocks.card(LANGUAGE, dropped.public_id, dropped.name, dropped.event, shown)
            if said is not None:
                self._post(session, dropped, said)

    def _keep(self, dropped: Dropped, content: bytes, shown: Preview) -> None:
        if shown.faults or shown.changes_nothing:
            dropped.state = "failed" if shown.faults else "done"
            return
        dropped.state, dropped.mark = "shown", mark_of(shown)
        dropped.content = base64.b64encode(content).decode()

    def _read(self, content: bytes) -> Reading:
        return read_file(content, self.headings, country_of(self.installation.zone) != "US")

    def _terms(self, dropped: Dropped) -> Terms:
        return Terms(
            by=dropped.by, now=self.now(), planner=self.planner, vocabulary=self.vocabulary, event=dropped.event,
            owner=dropped.by.rpartition(":")[2],
        )  # fmt: skip

    # Brought in

    def _bring_in(self, dropped_id: int) -> float:
        try:
            with self.db.write() as session:
                dropped = session.get_one(Dropped, dropped_id)
                reading = self._read(base64.b64decode(dropped.content or ""))
                shown, dropped.change_id = bring_in(session, reading, self._terms(dropped), dropped.mark)
                dropped.state, dropped.content = "done", None
                held = bool(shown.new["pledge"])
                self._post(session, dropped, blocks.brought_in(LANGUAGE, dropped.name, dropped.change_id, held))
        except Refused as refused:
            self._fail(dropped_id, refused)
        return RESTS

    def _fail(self, dropped_id: int, refused: Refused) -> None:
        with self.db.write() as session:
            dropped = session.get_one(Dropped, dropped_id)
            dropped.state, dropped.content = "failed", None
            self._post(session, dropped, blocks.not_read(LANGUAGE, dropped.name, refused.key, refused.values))

    def _post(self, session: Session, dropped: Dropped, said: Message) -> None:
        key = f"dropped:{dropped.public_id}:{dropped.state}"
        outbox.post(session, key, outbox.To(dropped.channel), said, self.now(), about=("dropped", dropped.id))
