"""Listens to Slack through a socket, and sees to it that the socket hears.

A socket can stay open, answer pings, and bring nothing. So it is changed for a fresh one

* when it has ended, or left a ping unanswered, or Slack asks for it;
* when a message stands in Slack that it should have brought: while nothing has come for a third of `deaf`, the sweeper
  looks into the direct messages used last (sweep.py), and notes the newest message that it had to find itself. If that
  is younger than the last sign of life of this socket, and none follows within some seconds, the socket is deaf. So a
  deaf one is found out in less than `deaf` seconds from the first message it kept back, by each process for itself;
* when nothing at all has come for five times as long: a deaf one may keep back buttons, which stand nowhere.

The old one goes on listening until the new one is open, and a little longer, so nothing falls between the two. After
each change all is swept, for what the old one kept back. While Slack cannot be reached it is tried again and again,
more and more slowly, with one line in the log when it begins and one when it is over.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from slack_bolt import App, BoltRequest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from websocket import WebSocketException

from bot.deliveries.line import Envelope, Line
from bot.deliveries.pulse import Pulse
from bot.notices.courier import NO_ANSWER
from bot.notices.refusals import read_refusal

log = logging.getLogger(__name__)

THREADS = 10
GREETED_WITHIN = 10.0
GLANCE = 0.25
LONGEST_WAIT = 30.0
LINGERS = 2.0
"""Seconds that the old socket goes on listening beside the new one."""

ON_ITS_WAY = 10.0
"""Seconds in which a message that was found may yet be delivered."""

QUIET = 5
"""Times `deaf` after which a socket is changed on no other ground than that."""


class Listening:
    """`undelivered` gives when the newest message was written that had to be found (as Slack counts); `changed` is told
    after each change of sockets, and after the first.
    """

    def __init__(
        self,
        bolt: App,
        app_token: str,
        client: WebClient,
        pulse: Pulse,
        deaf: float,
        undelivered: Callable[[], float],
        changed: Callable[[], None],
        machine: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bolt, self._app_token, self._client = bolt, app_token, client
        self._pulse, self._deaf, self._undelivered, self._changed = pulse, deaf, undelivered, changed
        self._machine = machine
        self._asked_at = 0.0
        self._hands = ThreadPoolExecutor(THREADS, thread_name_prefix="envelopes")
        self._retired: list[Line] = []

    def run(self, stopping: threading.Event) -> None:
        """Until `stopping`; then what is in hand is handled and acknowledged before the socket is closed."""
        line = self._connect(stopping)
        while line is not None and not stopping.wait(GLANCE):
            if why := self._fault_of(line):
                line = self._change(line, why, stopping)
        lines = [*self._retired, *([line] if line else [])]
        for one in lines:
            one.finish(0)
        self._hands.shutdown()
        for one in lines:
            one.close()

    # One socket after the other

    def _fault_of(self, line: Line) -> str | None:
        if line.over.is_set():
            return "the socket has ended"
        if line.leaving.is_set():
            return "Slack asks for it"
        if self._kept_back():
            return "a message stands in Slack that the socket did not bring"
        # Who waits for our acknowledgements sends nothing meanwhile: a long burst is not silence.
        if self._pulse.silent_for() > QUIET * self._deaf and not line.busy:
            return "nothing has come for long"
        return None

    def _kept_back(self) -> bool:
        """Asked of the database now and then, and only while the socket is silent."""
        now = self._machine()
        if self._pulse.silent_for() < self._deaf / 12 or now < self._asked_at + self._deaf / 24:
            return False
        self._asked_at = now
        try:
            written_at = self._undelivered()
        except Exception:
            return False  # The database says itself what ails it.
        age = self._pulse.alive_at + self._pulse.silent_for() - written_at
        return written_at > self._pulse.alive_at and age > min(ON_ITS_WAY, self._deaf / 6)

    def _change(self, line: Line, why: str, stopping: threading.Event) -> Line:
        log.info("Another socket to Slack is opened: %s.", why)
        fresh = self._connect(stopping)
        if fresh is None:
            return line
        self._retired = [one for one in self._retired if not one.over.is_set()] + [line]
        threading.Thread(target=_retire, args=(line,), name="old socket", daemon=True).start()
        return fresh

    def _connect(self, stopping: threading.Event) -> Line | None:
        """None only when the bot is to end."""
        wait, since = 1.0, self._machine()
        while not stopping.is_set():
            line, why, asked = self._dial()
            if line is not None:
                if wait > 1:
                    log.info("Slack can be reached again, after %.0f s.", self._machine() - since)
                self._pulse.beat()
                self._changed()
                return line
            if wait == 1:
                log.warning("Slack cannot be reached by Socket Mode (%s): it is tried again until it can.", why)
            stopping.wait(max(wait, asked))
            wait = min(2 * wait, LONGEST_WAIT)
        return None

    def _dial(self) -> tuple[Line | None, str, float]:
        """An open line, or why there is none and the seconds that Slack asks to wait."""
        try:
            url = str(self._client.apps_connections_open(app_token=self._app_token)["url"])
        except SlackApiError as error:
            refusal = read_refusal(error)
            return None, refusal.reason, refusal.wait or 0.0
        except NO_ANSWER as error:
            return None, type(error).__name__, 0.0
        line = Line(url, self._take, max(1.0, min(10.0, self._deaf / 6)))
        if line.open(GREETED_WITHIN):
            return line, "", 0.0
        line.close()
        return None, "no hello", 0.0

    # What it brings

    def _take(self, line: Line, envelope: Envelope) -> None:
        self._pulse.beat()
        self._hands.submit(self._handle, line, envelope)

    def _handle(self, line: Line, envelope: Envelope) -> None:
        """Acknowledged only when it is handled; what is not, Slack gives again."""
        try:
            answer = self._bolt.dispatch(
                BoltRequest(mode="socket_mode", body=envelope["payload"], headers=_retry_headers(envelope))
            )
            if answer.status == 200:
                line.acknowledge(envelope, json.loads(answer.body) if answer.body else None)
        except (WebSocketException, OSError) as error:
            log.info("An envelope could not be acknowledged (%s): Slack gives it again.", type(error).__name__)
        except Exception:
            log.exception("An envelope could not be handled: Slack gives it again.")
        finally:
            line.put_down()


def _retry_headers(envelope: Envelope) -> dict[str, str | Sequence[str]]:
    """As they come over HTTP."""
    told = {
        "x-slack-retry-num": envelope.get("retry_attempt"), "x-slack-retry-reason": envelope.get("retry_reason"),
    }  # fmt: skip
    return {name: str(value) for name, value in told.items() if value}


def _retire(line: Line) -> None:
    line.over.wait(LINGERS)
    line.finish(LONGEST_WAIT)
    line.close()
