"""Takes one notice to Slack and says what became of it; and looks whether one arrived whose answer never came."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from http.client import HTTPException
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.ground import blockkit
from bot.ground.db import Database
from bot.notices import pace, slack_errors
from bot.notices.claiming import Claimed, OnItsWay, Outcome, keeping
from bot.notices.outbox import EDIT
from bot.notices.pace import Pacer
from bot.notices.refusals import Refusal, read_refusal
from bot.notices.slack_errors import Meaning
from bot.notices.uploads import Make, Uploading, shows

log = logging.getLogger(__name__)

NO_ANSWER = (SlackClientError, OSError, HTTPException)

LONGEST = 600.0
"""Seconds between two tries at most, however long it has failed: what Slack takes again goes out within ten minutes."""

DOUBLED = 16
"""How often the time between two tries is doubled at most; it is longer than `LONGEST` long before."""

AN_HOUR = 3_600.0
"""Seconds after which it is asked anew whether what is not to come yet may come."""

A_DAY = 86_400.0
"""Seconds after which a notice that Slack would not take, or did not answer for, waits for a person."""

SHOWN_AS_SENT = 60.0
"""Seconds by which our clock may be ahead of Slack's where history is read from when a notice first went."""


class Courier:
    """`trouble` is the error for which Slack takes nothing from us at all, once it has said so."""

    def __init__(
        self,
        db: Database,
        client: WebClient,
        pacer: Pacer,
        machine: Callable[[], float],
        make: Make,
        fault_of_audience: Callable[[int, str], str | float | None],
    ) -> None:
        self._db, self._client, self._pacer, self._machine = db, client, pacer, machine
        self._uploading = Uploading(client, make)
        self._handed: dict[str, str | None] = {}
        self._fault_of_audience = fault_of_audience
        self._opened: set[str] = set()
        self.trouble: str | None = None

    # Before it goes

    def find_door(self, claimed: Claimed) -> str | Outcome:
        """The channel where a notice will stand, known before it goes so that it can be read back; else what became.

        One that others than those it is meant for would read waits for a person, one that comes too early for its time.

        Nothing of the notice itself has gone to Slack yet, so no answer means no more than "try later".
        """
        if not claimed.channel and not self._pacer.room(pace.OPEN, 1):
            return {"state": "waiting", "not_before": self._machine() + self._pacer.wait(pace.OPEN)}
        try:
            channel = claimed.channel or self._open_dm(claimed.recipient)
            fault = self._fault_of_audience(claimed.id, channel)
            if isinstance(fault, float):
                later = self._machine() + min(fault, AN_HOUR)
                # It waits of our own will: the day that Slack has for taking it begins anew.
                return {"state": "waiting", "channel": channel, "not_before": later, "failing_since": None}
            return {"state": "parked", "reason": fault} if fault else channel
        except SlackApiError as error:
            refusal = read_refusal(error)
            if refusal.wait is not None:
                return self._wait(refusal.wait, {pace.OPEN: self._machine() + refusal.wait})
            meaning = refusal.meaning("open")
            if meaning.verdict == "unknown":
                return self._later(claimed, refusal.reason)
            return self._refused(claimed, meaning, refusal.reason)
        except NO_ANSWER as error:
            log.warning("Slack did not say where notice %s may go: %s", claimed.id, type(error).__name__)
            return self._later(claimed, slack_errors.NO_ANSWER)

    def _open_dm(self, recipient: str) -> str:
        self._pacer.count(pace.OPEN)
        channel = str(self._client.conversations_open(users=recipient)["channel"]["id"])
        self._opened.add(recipient)
        self._keep(recipient, "channel", channel)
        return channel

    def _keep(self, recipient: str, column: str, value: Any) -> None:
        with self._db.write_rows() as rows:
            rows.execute(keeping(rows.dialect.name, column), {"recipient": recipient, column: value})

    def prepare(self, held: OnItsWay) -> Outcome | None:
        """What comes before an upload can be seen by anybody; None where all is ready to be sent."""
        if held.method != "upload":
            return None
        try:
            self._handed = dict(self._uploading.prepare(held.text, held.file or ""))
        except SlackApiError as error:
            refusal = read_refusal(error)
            if refusal.wait is not None or refusal.meaning("upload").verdict != "unknown":
                return self._after_error(held, refusal)
            return self._later(held, refusal.reason)
        except NO_ANSWER as error:
            log.warning("Slack did not take the file of notice %s: %s", held.id, type(error).__name__)
            return self._later(held, slack_errors.NO_ANSWER)
        except Exception:
            log.exception("The file of notice %s could not be made.", held.id)
            return {"state": "parked", "reason": slack_errors.NO_FILE}
        return None

    # There

    def send(self, held: OnItsWay) -> Outcome:
        self._pacer.count(pace.OF[held.method])
        try:
            answer = self._call(held)
        except SlackApiError as error:
            return self._after_error(held, read_refusal(error))
        except NO_ANSWER as error:
            log.warning("Slack did not answer on notice %s: %s", held.id, type(error).__name__)
            return self._unknown(held)
        self._pacer.rest_after_message(str(answer["channel"]))
        return {
            "state": "sent", "ts": answer["ts"], "channel": answer["channel"], "reason": None, "failing_since": None,
        }  # fmt: skip

    def _call(self, held: OnItsWay) -> Any:
        if held.method == "upload":
            self._uploading.share(self._handed, held.channel or "", held.thread_ts)
            return {"channel": held.channel, "ts": None}  # Slack shares it in its own time, and does not say where.
        shown = blockkit.in_words(held.text) if held.plain else held.blocks
        blocks = json.dumps([shown[0] | {"block_id": held.public_id}, *shown[1:]])
        if held.method == "revise":
            return self._client.chat_update(channel=held.channel or "", ts=held.ts or "", text=held.text, blocks=blocks)
        return self._client.chat_postMessage(
            channel=held.channel or "", thread_ts=held.thread_ts, text=held.text, blocks=blocks, unfurl_links=False,
            unfurl_media=False,
        )  # fmt: skip

    def _after_error(self, held: OnItsWay, refusal: Refusal) -> Outcome:
        if refusal.wait is not None:
            return self._wait(refusal.wait, self._pacer.told_to_rest(held.channel or held.recipient, refusal.wait))
        meaning = refusal.meaning(held.method)
        if meaning.verdict == "unknown":
            return self._unknown(held)
        if meaning.why == "no_channel" and held.recipient != held.channel and held.recipient not in self._opened:
            # The direct message that we remember may be gone; a new one is opened, once.
            self._keep(held.recipient, "channel", None)
            return {"state": "waiting", "channel": None}
        if meaning.verdict == "text" and not held.plain:
            log.error("Slack refused the blocks of notice %s (%s): it goes as text.", held.id, refusal.reason)
            return {"state": "waiting", "plain": True}
        return self._refused(held, meaning, refusal.reason)

    def _refused(self, held: Claimed | OnItsWay, meaning: Meaning, reason: str) -> Outcome:
        if meaning.verdict == "stop":
            self.trouble = reason
            return {"state": "waiting"}
        if meaning.verdict == "later":
            return self._later(held, reason)
        return {"state": "cancelled" if meaning.verdict == "gone" else "parked", "reason": reason}

    def _wait(self, seconds: float, resting: dict[str, float]) -> Outcome:
        """Slack has had too much of us; the next sender must know it too."""
        for place, until in resting.items():
            self._pacer.rest([place], until)
            self._keep(place, "rests_until", until)
        return {"state": "waiting", "not_before": self._machine() + seconds}

    # Again

    def _unknown(self, held: OnItsWay) -> Outcome:
        now = self._machine()
        looked_for_at = now + self._pacer.pace.settle
        return {"state": "unknown", "not_before": looked_for_at, "failing_since": held.failing_since or now}

    def _later(self, held: Claimed | OnItsWay, reason: str) -> Outcome:
        """Twice as long after each try, for it waits as long again as it has failed so far."""
        now = self._machine()
        since = held.failing_since or now
        if now - since >= A_DAY:
            return {"state": "parked", "reason": reason}
        return {"state": "waiting", "not_before": now + self._patience(now - since), "failing_since": since}

    def _patience(self, failed_for: float) -> float:
        return min(LONGEST, max(self._pacer.pace.settle, failed_for))

    # And a look back

    def look(self, held: OnItsWay) -> Outcome:
        """Sent if it stands in Slack, else waiting again; parked when nobody can tell or it has been a day."""
        if held.method == "revise":
            return self._not_there(held)  # Editing twice leaves the same message.
        if not self._pacer.room(pace.READ, 1):
            return {"state": "unknown", "not_before": self._machine() + self._pacer.wait(pace.READ)}
        try:
            channel = held.channel or self._open_dm(held.recipient)
            ts = self._find_marker(held, channel)
        except SlackApiError as error:
            return self._after_failed_look(held, read_refusal(error))
        except NO_ANSWER:
            return self._look_again(held, slack_errors.NO_ANSWER)
        if ts is None:
            return self._not_there(held)
        return {"state": "sent", "ts": ts, "channel": channel, "reason": None, "failing_since": None}

    def _after_failed_look(self, held: OnItsWay, refusal: Refusal) -> Outcome:
        if refusal.wait is not None:
            resting = {pace.READ: self._machine() + refusal.wait}
            return self._wait(refusal.wait, resting) | {"state": "unknown"}
        verdict = refusal.meaning("read").verdict
        if verdict in ("unknown", "later"):
            return self._look_again(held, refusal.reason)
        if verdict == "stop":
            self.trouble = refusal.reason
            return {"state": "unknown"}
        return {"state": "parked", "reason": f"{slack_errors.UNREAD}{refusal.reason}"}

    def _look_again(self, held: OnItsWay, reason: str) -> Outcome:
        now = self._machine()
        failed_for = now - (held.failing_since or held.sending_since)
        if failed_for >= A_DAY:
            return {"state": "parked", "reason": f"{slack_errors.UNREAD}{reason}"}
        return {"state": "unknown", "not_before": now + self._patience(failed_for)}

    def _not_there(self, held: OnItsWay) -> Outcome:
        now = self._machine()
        failed_for = now - (held.failing_since or now)
        if failed_for >= A_DAY:
            return {"state": "parked", "reason": slack_errors.NO_ANSWER}
        settle = self._pacer.pace.settle
        patience = min(LONGEST, settle * 2 ** min(held.attempts - 1, DOUBLED))
        # The looking back was a part of the waiting.
        return {"state": "waiting", "not_before": now + max(0.0, patience - settle)}

    def _find_marker(self, held: OnItsWay, channel: str) -> str | None:
        cursor = ""
        where: dict[str, Any] = {
            "channel": channel, "oldest": f"{held.sending_since - SHOWN_AS_SENT:.6f}", "limit": 200,
        }  # fmt: skip
        while True:
            self._pacer.count(pace.READ)
            if held.thread_ts:
                page: Any = self._client.conversations_replies(ts=held.thread_ts, cursor=cursor, **where)
            else:
                page = self._client.conversations_history(cursor=cursor, **where)
            for message in page["messages"]:
                if _stands_in(message, held):
                    return str(message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return None

    # What Slack said

    def works(self) -> bool:
        """Whether Slack takes our token."""
        try:
            self._client.auth_test()
        except NO_ANSWER:
            return False
        return True


def _stands_in(message: dict[str, Any], held: OnItsWay) -> bool:
    if held.method == "upload":
        return shows(message, held.text)
    return any(_mark_of(block) == held.public_id for block in message.get("blocks", ()))


def _mark_of(block: Mapping[str, Any]) -> str:
    """An edited message carries the mark of its edit after its own."""
    return str(block.get("block_id")).partition(EDIT)[0]
