"""The files of a message, as Slack tells of them; their content is somebody else's business."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_SLACKS_PAGE = re.compile(r"(https://[a-z0-9.-]+\.slack\.com/files/\w+/\w+)(?:/[^\s<>|]*)?")


@dataclass(frozen=True)
class SharedFile:
    """A file in a message: what it is called, its bytes, where Slack keeps it for us, where people see it, its title.

    `url` is empty where Slack gives it to nobody but a person, `permalink` where it says none of its own.
    """

    id: str
    name: str
    size: int
    url: str
    permalink: str = ""
    title: str = ""


def files_of(message: dict[str, Any]) -> tuple[SharedFile, ...]:
    """Those that are there: one that was deleted or lies behind the plan's limit is a tombstone."""
    return tuple(
        SharedFile(
            str(one["id"]), str(one.get("name") or one.get("title") or one["id"]), int(one.get("size") or 0),
            str(one.get("url_private_download") or ""), _permalink(one), str(one.get("title") or ""),
        )
        for one in message.get("files") or ()
        if one.get("id") and one.get("mode") not in ("tombstone", "hidden_by_limit")
    )  # fmt: skip


def _permalink(file: dict[str, Any]) -> str:
    """Slack's own page of a file, found by its id. Its name, with which Slack ends the address, is not handed on; nor
    is an address of anybody else's.
    """
    page = _SLACKS_PAGE.fullmatch(str(file.get("permalink") or ""))
    return f"{page[1]}/file" if page else ""
