"""A file that somebody shared with us, fetched from Slack's own file host and from nowhere else.

The address comes in a payload, and our token goes with the question: to any other host it would be given away. Source:
docs.slack.dev, "Working with files" (`url_private_download` wants the token as a bearer).
"""

from __future__ import annotations

import urllib.request
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

from slack_sdk import WebClient

SLACKS = "files.slack.com"


class NotGiven(Exception):  # noqa: N818 - it is an answer, not a fault
    """Slack does not give us this file, and would not the next time."""


class _Nowhere(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Elsewhere our token has no business."""


def fetch(client: WebClient, url: str, most: int) -> bytes:
    """At most `most` bytes and one more, which tells that there were more.

    Raises NotGiven, and OSError or HTTPException where it may be tried again.
    """
    if not _is_slacks(url, client.base_url):
        raise NotGiven
    asked = urllib.request.Request(url, headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310 - looked at
    ways: list[Any] = [_Nowhere()]
    if client.ssl is not None:
        ways.append(urllib.request.HTTPSHandler(context=client.ssl))
    try:
        with urllib.request.build_opener(*ways).open(asked, timeout=client.timeout) as answer:
            content: bytes = answer.read(most + 1)
    except urllib.error.HTTPError as error:
        with error:
            if error.code < 500 and error.code != 429:
                raise NotGiven from None
            raise HTTPException(f"Slack gave no file: {error.code}") from None
    # Without the right to read files Slack answers with its page to sign in.
    if content[:200].lstrip().lower().startswith(b"<!doctype html"):
        raise NotGiven
    return content


def _is_slacks(url: str, api: str) -> bool:
    """Slack's file host; a Slack on this machine has its files where it has its API."""
    asked, ours = urlsplit(url), urlsplit(api)
    if asked.scheme == "https" and asked.hostname == SLACKS and asked.port in (None, 443):
        return True
    return ours.hostname not in (None, "slack.com") and (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc)
