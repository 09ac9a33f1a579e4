"""What Slack sends, as it is kept: without letters that no database takes, for one would cost somebody their whole
message, and without what nobody may find in a database or its backups.
"""

import re
from typing import Any

_UNKEEPABLE = re.compile(r"[\0\ud800-\udfff]")
"""PostgreSQL keeps no text with the first, and no database half a letter, with which a text may end that was cut."""

_FOR_THE_DOOR = frozenset({"token", "response_url", "response_urls", "authorizations"})
"""A token by which Slack is known, addresses at which whoever has them may write into the conversation, and where the
app is installed. Bolt has looked at them by then; what we answer goes out as a message of our own.
"""


def keepable(payload: dict[str, Any]) -> dict[str, Any]:
    """A payload without either."""
    return {name: _in_letters(one) for name, one in payload.items() if name not in _FOR_THE_DOOR}


def _in_letters(value: Any) -> Any:
    if isinstance(value, str):
        return _UNKEEPABLE.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, dict):
        return {name: _in_letters(one) for name, one in value.items()}
    return [_in_letters(one) for one in value] if isinstance(value, list) else value
