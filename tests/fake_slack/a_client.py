"""Slack's own client against the fake one, and what it was refused with."""

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.fake_slack import FakeSlack


def a_client(slack: FakeSlack) -> WebClient:
    return WebClient(token=slack.bot_token, base_url=slack.api_url, retry_handlers=[])


def error_of(refused: pytest.ExceptionInfo[SlackApiError]) -> str:
    return str(refused.value.response["error"])


def refused_with(call: Callable[..., Any], **args: Any) -> str:
    """The error that this call is refused with; it must be refused."""
    with pytest.raises(SlackApiError) as refused:
        call(**args)
    return error_of(refused)


def retry_after(call: Callable[..., Any], **args: Any) -> str | None:
    """What a 429 asks for."""
    with pytest.raises(SlackApiError) as refused:
        call(**args)
    answer = refused.value.response
    assert answer.status_code == 429
    return {key.lower(): value for key, value in answer.headers.items()}.get("retry-after")
