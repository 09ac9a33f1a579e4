"""Values of a row as they stand in the account of changes, and as its table has them."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import inspect

_TIMES = (datetime, date, time)


def frozen(value: Any) -> Any:
    """A value as it is written down."""
    return value.isoformat() if isinstance(value, _TIMES) else value


def thawed(table: Any, kept: dict[str, Any]) -> dict[str, Any]:
    """Values as the table has them, from those that were written down."""
    columns = inspect(table).columns
    return {name: _thaw_value(columns[name].type.python_type, value) for name, value in kept.items()}


def _thaw_value(kind: type, value: Any) -> Any:
    if isinstance(value, str) and issubclass(kind, _TIMES):
        return kind.fromisoformat(value)
    return value
