"""What no database takes, out of what Slack sends: one such letter would cost somebody their whole message."""

import re
from typing import Any

_UNKEEPABLE = re.compile(r"[\0\ud800-\udfff]")
"""PostgreSQL keeps no text with the first, and no database half a letter, with which a text may end that was cut."""


def keepable(value: Any) -> Any:
    """A payload without such letters."""
    if isinstance(value, str):
        return _UNKEEPABLE.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, dict):
        return {name: keepable(one) for name, one in value.items()}
    return [keepable(one) for one in value] if isinstance(value, list) else value
