"""The charity's own lists, from the TOML files beside this one, and what Slack is told of the app."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from config.settings import SettingsError

HERE = Path(__file__).parent


def load_charity() -> dict[str, Any]:
    return read_shaped(HERE / "charity.toml", {"name": str, "hotline.emergency": str, "hotline.phone": str})


def load_cadence() -> dict[str, Any]:
    whole = (
        "merge_days", "hours.from", "hours.to", "ladder.nudge_after", "ladder.nudges", "late.working_days",
        "due.months",
    )  # fmt: skip
    return read_shaped(HERE / "cadence.toml", {"stage": list} | dict.fromkeys(whole, int))


def load_programmes() -> dict[str, Any]:
    return read_shaped(HERE / "programmes.toml", {"programmes": dict})


def load_links() -> dict[str, str]:
    """Where a programme starts, by its short name; none need be there."""
    links = read_toml(HERE / "programmes.toml").get("links", {})
    return {str(name): str(link) for name, link in links.items()}


def load_sponsor_levels() -> dict[str, Any]:
    return read_shaped(HERE / "sponsor_levels.toml", {"sponsor_levels": dict})


def load_columns() -> dict[str, Any]:
    return read_shaped(HERE / "columns.toml", {"columns": dict, "columns.organisation": list})


def load_manifest() -> dict[str, Any]:
    """What Slack is told of the app, as pasted into its page App Manifest."""
    read: dict[str, Any] = json.loads((HERE / "slack_manifest.json").read_text(encoding="utf-8"))
    return read


_SHAPES = {str: "a text", int: "a whole number", list: "a list", dict: "a table"}


def read_shaped(file: Path, wanted: Mapping[str, type]) -> dict[str, Any]:
    """A file of the charity's. Raises SettingsError that names the file and what to mend in it."""
    read = read_toml(file)
    problems = [
        f"config/{file.name} needs {_SHAPES[kind]} called {name}."
        for name, kind in wanted.items()
        if type(_at(read, name)) is not kind
    ]
    if problems:
        raise SettingsError(*problems)
    return read


def read_toml(file: Path) -> dict[str, Any]:
    """Raises SettingsError in one sentence with the file's name and the line that cannot be read."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(f"config/{file.name} is missing: take it from the project again.") from None
    except UnicodeDecodeError:
        raise SettingsError(f"config/{file.name} is not written in UTF-8: save it as UTF-8 text.") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"config/{file.name} cannot be read: {_where(str(error))}.") from None


def _where(said: str) -> str:
    """tomllib's own words, the place first: `line 3: Invalid value`."""
    place = re.search(r" \(at (line \d+), column \d+\)$", said)
    return f"{place[1]}: {said[: place.start()]}" if place else f"last line: {said.partition(' (at')[0]}"


def _at(read: Mapping[str, Any], name: str) -> Any:
    value: Any = read
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value
