"""What Slack says when it will not: the status, the error's name, and how long to wait."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

from slack_sdk.errors import SlackApiError

from bot.notices import slack_errors
from bot.notices.pace import NO_RETRY_AFTER
from bot.notices.slack_errors import Meaning, Method

log = logging.getLogger(__name__)


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
    """A body that is no JSON reaches us as a dictionary of the SDK's, and not as its response."""
    response: Any = error.response
    if isinstance(response, dict):
        status, headers, named = int(response.get("status") or 0), response.get("headers") or {}, None
    else:
        status, headers, named = response.status_code, response.headers, response.get("error")
    too_much = status == HTTPStatus.TOO_MANY_REQUESTS or named in ("ratelimited", "rate_limited")
    return Refusal(status, str(named) if named else None, _retry_after(headers) if too_much else None)


def _retry_after(headers: Mapping[str, str]) -> float:
    try:
        return max(0.0, float(headers.get("Retry-After") or NO_RETRY_AFTER))
    except ValueError:
        return NO_RETRY_AFTER
