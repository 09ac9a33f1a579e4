"""What Slack says when it will not: the status, the error's name, and how long to wait."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

from slack_sdk.errors import SlackApiError

from bot.notices import slack_errors
from bot.notices.pace import NO_RETRY_AFTER
from bot.notices.slack_errors import Meaning, Method

log = logging.getLogger(__name__)

NAME = re.compile(r"[a-z][a-z0-9_]*")
"""What Slack's names for errors look like; where a page came instead of an answer, the SDK has a sentence there."""


class Refusal(NamedTuple):
    """What an unwanted answer says: the HTTP status, Slack's name for the error if it gave one, the seconds to wait."""

    status: int
    error: str | None
    wait: float | None

    @property
    def reason(self) -> str:
        return self.error or f"http_{self.status}"

    def meaning(self, method: Method) -> Meaning:
        """A server's error, or an answer that is not Slack's own, tells nothing of what became of the message."""
        if self.status >= HTTPStatus.INTERNAL_SERVER_ERROR or self.error is None:
            return Meaning("unknown", slack_errors.NO_ANSWER)
        meaning = slack_errors.meaning_of(method, self.error)
        log.warning("Slack refused to %s a notice: %s (%s)", method, self.error, meaning.verdict)
        return meaning


def read_refusal(error: SlackApiError) -> Refusal:
    response: Any = error.response
    status, named = response.status_code, str(response.get("error") or "")
    too_much = status == HTTPStatus.TOO_MANY_REQUESTS or named in ("ratelimited", "rate_limited")
    wait = _retry_after(response.headers) if too_much else None
    return Refusal(status, named if NAME.fullmatch(named) else None, wait)


def _retry_after(headers: Mapping[str, str]) -> float:
    try:
        return max(0.0, float(headers.get("Retry-After") or NO_RETRY_AFTER))
    except ValueError:
        return NO_RETRY_AFTER
