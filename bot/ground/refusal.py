"""What cannot be done, with the sentence that tells the person so."""

from __future__ import annotations

from typing import Any


class Refused(Exception):  # noqa: N818 - it is an answer, not a fault
    """A command that changes nothing. `key` names the sentence in config/locale, `values` fill it in.

    `field` is the form field the sentence belongs to, where there is one.
    """

    def __init__(self, key: str, field: str | None = None, **values: Any) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.values = values
