"""What stands in the way to Slack at the first call, in words: the token, Slack itself, or the network before it."""

from __future__ import annotations

from http.client import HTTPException
from urllib.error import URLError

from slack_sdk.errors import SlackApiError, SlackClientError

from bot.notices import slack_errors
from bot.notices.refusals import read_refusal

OF_SLACK = (SlackClientError, URLError, ConnectionError, TimeoutError, HTTPException)
"""What a call to Slack raises, and nothing else does that a person types."""

PASSING = ("wait", "later", "unknown")
"""What an error means that says nothing against the token."""


def why_not(name: str, error: Exception) -> str:
    """Why a call failed that the token called `name` was for."""
    if not isinstance(error, SlackApiError):
        return f"Slack does not answer ({type(error).__name__}): check the network, and SLACK_API_URL if you set it."
    refusal = read_refusal(error)
    if refusal.error is None or slack_errors.meaning_of("open", refusal.error).verdict in PASSING:
        return (
            f"Slack does not answer as it should ({refusal.reason}): try again in a minute, and see status.slack.com."
        )
    return f"Slack does not take {name} ({refusal.error}): copy it from your app's page again, or reinstall the app."


def why_no_start(error: Exception) -> str | None:
    """The same for whoever meets it at the start; None where it is no matter of Slack's."""
    return why_not("SLACK_BOT_TOKEN", error) if isinstance(error, OF_SLACK) else None
