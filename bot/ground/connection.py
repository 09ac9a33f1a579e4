"""The one client through which everything is asked of Slack."""

from __future__ import annotations

import ssl

from slack_sdk import WebClient


def slack_client(token: str, api_url: str) -> WebClient:
    """No retries of its own, and one TLS context: a new one per call would reload the store of authorities."""
    context = ssl.create_default_context() if api_url.startswith("https") else None
    return WebClient(token=token, base_url=api_url, timeout=10, ssl=context, retry_handlers=[])
