"""Telling the bot: at once, again, later, in another order, in a burst, or never.

with slack.holding() as held:
    slack.say(maria, slack.dm(maria), "120 so far")  # it stands in history, and the bot is not told
slack.deliver(held[0], retry_num=1)
"""

import copy
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

from . import payloads
from .postman import Postman
from .sockets import SocketTransport
from .things import Answer, Payload
from .transport import Transport
from .world import World

AT_ONCE = 16
"""Deliveries on their way at the same time in a burst over HTTP."""


class Deliveries(World):
    """A world that tells the bot what happens in it. `patience` is how many seconds a delivery waits for its answer.

    `deliveries` holds everything that was told, with what came back and after how long.
    """

    transport: Transport
    patience = 10.0

    def __init__(self, **world: Any) -> None:
        super().__init__(**world)
        self._tell: Callable[[Payload], Answer] = self.deliver

    def deliver(self, payload: Payload, retry_num: int | None = None, retry_reason: str | None = None) -> Answer:
        """Send any payload to the bot, as a retry if `retry_num` is given."""
        sent = copy.deepcopy(payload)
        answer = self.transport.send(sent, _retry(retry_num, retry_reason), self.patience)
        self._note_delivery(sent, answer)
        return answer

    def burst(self, told: Sequence[Payload]) -> list[Answer]:
        """All of them at once: through sockets before the first is acknowledged, over HTTP some at a time."""
        if isinstance(self.transport, SocketTransport):
            answers = self.transport.send_all([(payload, {}) for payload in told], self.patience)
        else:
            with ThreadPoolExecutor(AT_ONCE) as pool:
                answers = list(pool.map(lambda payload: self.transport.send(payload, {}, self.patience), told))
        for payload, answer in zip(told, answers, strict=True):
            self._note_delivery(payload, answer)
        return answers

    def redeliver(self, payload: Payload | None = None, new_event_id: bool = False) -> Answer:
        """The same event again: as Slack's first retry, or as the copy with a new id and no retry header."""
        again = copy.deepcopy(payload or self.last_payload)
        if new_event_id:
            return self.deliver(again | {"event_id": payloads.new_event_id()})
        return self.deliver(again, retry_num=1)

    # What happens in the workspace is told at once, unless somebody says otherwise

    def tell(self, payload: Payload) -> Answer:
        return self._tell(payload)

    @contextmanager
    def holding(self) -> Iterator[list[Payload]]:
        """What happens meanwhile is not told; it is gathered, to be delivered in any order, late, or never."""
        held: list[Payload] = []
        with self._telling(lambda payload: held.append(copy.deepcopy(payload))):
            yield held

    @contextmanager
    def posting(
        self, delays: Callable[[], float] = lambda: 0.0, retries: Sequence[float] = (0.0, 60.0, 300.0)
    ) -> Iterator[Postman]:
        """What happens meanwhile is told in the background, each after its delay in seconds, and again after each of
        `retries` while it is not acknowledged. The end of the block waits for nobody: see `Postman.wait`.
        """
        with Postman(self.deliver, retries) as postman, self._telling(lambda told: postman.post(told, delays())):
            yield postman

    @contextmanager
    def _telling(self, tell: Callable[[Payload], Any]) -> Iterator[None]:
        def not_yet(payload: Payload) -> Answer:
            tell(payload)
            return Answer(0)

        before, self._tell = self._tell, not_yet
        try:
            yield
        finally:
            self._tell = before

    # What came back

    @property
    def last_payload(self) -> Payload:
        return self.deliveries[-1][0]

    @property
    def last_answer(self) -> Answer:
        return self.deliveries[-1][1]

    def acknowledged_in(self, percent: float = 100) -> float:
        """Seconds within which so many of the acknowledged deliveries were, by nearest rank."""
        with self.changed:
            times = sorted(answer.seconds for _, answer in self.deliveries if answer.ok)
        assert times, "nothing was acknowledged"
        return times[max(0, -int(-len(times) * percent // 100) - 1)]

    def unacknowledged(self) -> list[Payload]:
        """What was told and never acknowledged, under this id, however often it was tried."""
        with self.changed:
            heard = {payload.get("event_id") for payload, answer in self.deliveries if answer.ok}
            missed = {p.get("event_id"): p for p, answer in self.deliveries if not answer.ok}
            return [payload for event_id, payload in missed.items() if event_id not in heard]

    def _note_delivery(self, payload: Payload, answer: Answer) -> None:
        with self.changed:
            self.deliveries.append((payload, answer))
            self.changed.notify_all()


def _retry(number: int | None, reason: str | None) -> dict[str, Any]:
    return {} if number is None else {"num": number, "reason": reason or "http_timeout"}
