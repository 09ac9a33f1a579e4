"""What goes to the log: times, levels, and words of our own. Never a message's text, never a token."""

from __future__ import annotations

import json
import logging
import re
import sys

_SECRET = re.compile(r"xox[a-z]-[\w-]+|xapp-[\w-]+|v0=[0-9a-f]{64}|https://hooks\.slack\.com/\S+")
_QUIET = ("apscheduler", "slack_bolt", "slack_sdk", "websocket", "waitress", "alembic")
"""Libraries whose lower levels print whole payloads, or a line for each strike of the clock."""


class Redacting(logging.Formatter):
    """Strikes out whatever looks like a secret, in messages and in tracebacks."""

    def format(self, record: logging.LogRecord) -> str:
        return _SECRET.sub("[secret]", super().format(record))


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
