"""What goes to the log: times, levels, and words of our own. Never a message's text, a token, or how to reach somebody.

An error's own words are left out, for what it stumbled over may stand in them: its kind and its places are told.
"""

from __future__ import annotations

import copy
import json
import logging
import re
import sys
import traceback
from types import TracebackType
from typing import cast

_SECRET = re.compile(r"xox[a-z]-[\w-]+|xapp-[\w-]+|v0=[0-9a-f]{64}|https://hooks\.slack\.com/\S+")
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"\+\d[\d .()-]{6,}\d"
    r"|(?<![\w.:-])(?:\d{1,3}[ .-])?(?:\(\d{2,4}\) ?|\d{2,4}[ .-])\d{3}[ .-]?\d{3,4}(?![\w:])"
)
_QUIET = ("apscheduler", "slack_bolt", "slack_sdk", "websocket", "waitress", "alembic")
"""Libraries whose lower levels print whole payloads, or a line for each strike of the clock."""


class Redacting(logging.Formatter):
    """Strikes out whatever looks like a secret, an e-mail address or a phone number."""

    def format(self, record: logging.LogRecord) -> str:
        told = copy.copy(record)
        told.msg, told.args, told.exc_text = redacted(record.getMessage()), None, None
        return super().format(told)

    def formatException(self, ei: object) -> str:  # noqa: N802 - the library's name
        _, error, trace = cast(tuple[object, BaseException, TracebackType | None], ei)
        causes = [error]
        while (cause := causes[-1].__cause__ or causes[-1].__context__) is not None and cause not in causes:
            causes.append(cause)
        return "\n".join(line for one in reversed(causes) for line in _places(one, trace if one is error else None))


def redacted(text: str) -> str:
    return _PHONE.sub("[phone]", _EMAIL.sub("[e-mail]", _SECRET.sub("[secret]", text)))


def _places(error: BaseException, trace: TracebackType | None) -> list[str]:
    """Where it went wrong, and as what. The lines are of our own code, and hold nobody's words."""
    places = [line.rstrip() for line in traceback.format_tb(trace or error.__traceback__)]
    return [*places, f"{type(error).__module__}.{type(error).__qualname__}"]


class Lines(Redacting):
    """One JSON object a line, for machines that collect logs."""

    def format(self, record: logging.LogRecord) -> str:
        whole = super().format(record)
        return json.dumps(
            {"at": self.formatTime(record), "level": record.levelname, "from": record.name, "says": whole}
        )


def set_up(level: str, form: str) -> None:
    """`level` of Python's logging; `form` is text or json."""
    handler = logging.StreamHandler(sys.stderr)
    plain = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(Lines("%(message)s") if form == "json" else Redacting(plain))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for library in _QUIET:
        logging.getLogger(library).setLevel(logging.ERROR)
