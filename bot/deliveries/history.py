"""Reads what stands in Slack, page by page and below the pace that Slack allows; no transaction is open meanwhile.

`conversations.history`, `.replies` and `.open` are each allowed fifty times a minute, whatever the others are
(docs.slack.dev, "Rate limits", tier 3). Forty of each leave the rest to the sender, which reads back what it is unsure
of.
"""

from __future__ import annotations

import time
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.notices.refusals import read_refusal

MONTH, DAY = 30 * 86_400.0, 86_400.0
CALLS, WINDOW = 40, 60.0
"""So many calls of a method in so many seconds."""

PAGE = 999
"""Messages asked for in one call, the most that Slack gives (docs.slack.dev, "conversations.history"): where much was
written, a call more for each two hundred would use up the pace.
"""

SlackMessage = dict[str, Any]


class History:
    """`rest` waits for so many seconds, or raises if the bot is to end."""

    def __init__(
        self, client: WebClient, rest: Callable[[float], None], machine: Callable[[], float] = time.time
    ) -> None:
        self._client, self._rest, self._machine = client, rest, machine
        self._calls: dict[str, deque[float]] = defaultdict(lambda: deque(maxlen=CALLS))

    def direct_message(self, person: str) -> str:
        """The channel of the bot's direct message with somebody."""
        return str(self._call(self._client.conversations_open, users=person)["channel"]["id"])

    def since(self, channel: str, thread_ts: str, floor: float, short: bool) -> list[SlackMessage]:
        """What may hold something written, edited or answered since `floor`, in no order."""
        if thread_ts:
            return self.replies(channel, thread_ts, floor - DAY)
        if not channel.startswith("D"):
            # All of it, that the mark may move: what does not name the bot is turned away at the door.
            return self.messages(channel, floor, floor)
        back = floor - MONTH
        messages = self.messages(channel, back, floor if short else back)
        # Of a thread only its last answer is told; an edit in it can be a day younger.
        since = floor if short else floor - DAY
        for root in [one["ts"] for one in messages if float(one.get("latest_reply") or 0) > since]:
            messages = messages + self.replies(channel, root, floor - DAY)
        return messages

    def messages(self, channel: str, oldest: float, enough: float) -> list[SlackMessage]:
        """What stands in a channel since `oldest`, both as Slack counts; no page further back than `enough`."""
        return self._pages(self._client.conversations_history, enough, channel=channel, oldest=f"{oldest:.6f}")

    def replies(self, channel: str, thread_ts: str, oldest: float) -> list[SlackMessage]:
        """What was answered in a thread since `oldest`."""
        asked = {"channel": channel, "ts": thread_ts, "oldest": f"{oldest:.6f}"}
        return [
            one for one in self._pages(self._client.conversations_replies, oldest, **asked) if one["ts"] != thread_ts
        ]

    def shows_in_thread(self, channel: str, message: SlackMessage) -> bool:
        """Whether it stands there, as an answer: not every thread is read each time."""
        root = message.get("thread_ts")
        if not root or root == message["ts"]:
            return False
        try:
            replies = self.replies(channel, root, float(message["ts"]) - 1)
        except SlackApiError as error:
            if error.response.get("error") != "thread_not_found":
                raise
            return True  # It went with what it stood under: its writer took nothing back.
        return message["ts"] in {one["ts"] for one in replies}

    def _pages(self, method: Callable[..., Any], enough: float, **asked: Any) -> list[SlackMessage]:
        found: list[SlackMessage] = []
        cursor = ""
        while True:
            page = self._call(method, cursor=cursor, limit=PAGE, **asked)
            found += page["messages"]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor or (found and float(found[-1]["ts"]) < enough):
                return found

    def _call(self, method: Callable[..., Any], **asked: Any) -> Any:
        """Once more after a 429, however often Slack asks for patience."""
        made = self._calls[method.__name__]
        while True:
            if len(made) == CALLS and (wait := made[0] + WINDOW - self._machine()) > 0:
                self._rest(min(wait, WINDOW))  # The clock may have been put back since.
            made.append(self._machine())
            try:
                return method(**asked)
            except SlackApiError as error:
                if (asked_for := read_refusal(error).wait) is None:
                    raise
                self._rest(asked_for)
