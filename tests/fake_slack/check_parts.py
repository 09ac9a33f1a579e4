"""The small parts blocks are made of, and how a problem is noted: keys, lengths, texts, options, confirm dialogs."""

from collections.abc import Collection
from typing import Any

KINDS = {str: "a text", bool: "true or false", int: "a number", list: "a list", dict: "an object"}


class Found:
    """The problems found so far, each with the place it stands at."""

    def __init__(self) -> None:
        self.problems: list[str] = []

    def add(self, where: str, what: str) -> None:
        self.problems.append(f"{where}: {what}")

    def keys(self, thing: Any, where: str, allowed: Collection[str], needed: Collection[str] = ()) -> bool:
        """Whether this is an object at all; unknown and missing keys are noted."""
        if not isinstance(thing, dict):
            self.add(where, "must be an object")
            return False
        for key in thing:
            if key not in allowed:
                self.add(where, f"unknown key {key!r}")
        for key in needed:
            if thing.get(key) is None:
                self.add(where, f"{key} is missing")
        return True

    def is_a(self, thing: dict[str, Any], where: str, kind: type, *keys: str) -> None:
        for key in keys:
            value = thing.get(key)
            if value is not None and (not isinstance(value, kind) or (kind is int and isinstance(value, bool))):
                self.add(f"{where}.{key}", f"must be {KINDS[kind]}")

    def length(self, thing: dict[str, Any], where: str, key: str, most: int, least: int = 0) -> None:
        """A plain string under `key`, if there is one, of `least` to `most` characters."""
        value = thing.get(key)
        if value is None:
            return
        if not isinstance(value, str):
            self.add(f"{where}.{key}", "must be a text")
        elif not least <= len(value) <= most:
            self.add(f"{where}.{key}", f"must have {least} to {most} characters, has {len(value)}")

    def items(self, thing: dict[str, Any], where: str, key: str, most: int, least: int = 1) -> list[Any]:
        """The list under `key`, noted when it is none or its size is wrong."""
        value = thing.get(key)
        if not isinstance(value, list):
            self.add(f"{where}.{key}", "must be a list")
            return []
        if not least <= len(value) <= most:
            self.add(f"{where}.{key}", f"must have {least} to {most} items, has {len(value)}")
        return value

    def unique(self, values: list[Any], where: str, what: str) -> None:
        for value in {v for v in values if isinstance(v, str) and values.count(v) > 1}:
            self.add(where, f"duplicate {what} {value!r}")


def text(found: Found, thing: Any, where: str, most: int, plain: bool = True, least: int = 1) -> None:
    """A text object; `plain` where Slack takes plain_text only."""
    if not found.keys(thing, where, {"type", "text", "emoji", "verbatim"}, {"type", "text"}):
        return
    kind = thing.get("type")
    if kind not in (("plain_text",) if plain else ("plain_text", "mrkdwn")):
        found.add(where, f"type must be plain_text{'' if plain else ' or mrkdwn'}, is {kind!r}")
    if kind == "mrkdwn" and "emoji" in thing:
        found.add(where, "emoji is for plain_text only")
    if kind == "plain_text" and "verbatim" in thing:
        found.add(where, "verbatim is for mrkdwn only")
    found.is_a(thing, where, bool, "emoji", "verbatim")
    found.length(thing, where, "text", most, least)


def confirm(found: Found, thing: Any, where: str) -> None:
    keys = {"title": 100, "text": 300, "confirm": 30, "deny": 30}
    if not found.keys(thing, where, {*keys, "style"}, keys):
        return
    for key, most in keys.items():
        if key in thing:
            text(found, thing[key], f"{where}.{key}", most, plain=key != "text")
    style(found, thing, where)


def style(found: Found, thing: dict[str, Any], where: str) -> None:
    if "style" in thing and thing["style"] not in ("primary", "danger"):
        found.add(where, f"style must be primary or danger, is {thing['style']!r}")


def option(found: Found, thing: Any, where: str, plain: bool, url: bool = False) -> None:
    allowed = {"text", "value", "description"} | ({"url"} if url else set())
    if not found.keys(thing, where, allowed, {"text", "value"}):
        return
    text(found, thing.get("text"), f"{where}.text", 75, plain)
    found.length(thing, where, "value", 150)
    found.length(thing, where, "url", 3000)
    if "description" in thing:
        text(found, thing["description"], f"{where}.description", 75, plain)


def options(found: Found, thing: dict[str, Any], where: str, most: int, plain: bool, url: bool = False) -> None:
    """The options of a menu, and the ones chosen from the start, which must be among them."""
    for n, one in enumerate(found.items(thing, where, "options", most)):
        option(found, one, f"{where}.options[{n}]", plain, url)
    _unique_values(found, thing.get("options"), where)
    _chosen(found, thing, where, thing.get("options"))


def option_groups(found: Found, thing: dict[str, Any], where: str) -> None:
    every: list[Any] = []
    for n, group in enumerate(found.items(thing, where, "option_groups", 100)):
        place = f"{where}.option_groups[{n}]"
        if found.keys(group, place, {"label", "options"}, {"label", "options"}):
            text(found, group.get("label"), f"{place}.label", 75)
            options(found, group, place, 100, plain=True)
            every += group.get("options") or []
    _chosen(found, thing, where, every)


def _unique_values(found: Found, choices: Any, where: str) -> None:
    values = [one.get("value") for one in choices if isinstance(one, dict)] if isinstance(choices, list) else []
    found.unique(values, where, "option value")


def _chosen(found: Found, thing: dict[str, Any], where: str, choices: Any) -> None:
    chosen = thing.get("initial_options", [])
    if "initial_options" in thing and not chosen:
        found.add(where, "initial_options must not be empty")
    if "initial_option" in thing:
        chosen = [thing["initial_option"]]
    for one in chosen if isinstance(chosen, list) else [chosen]:
        if not isinstance(choices, list) or one not in choices:
            found.add(where, "an initial option is not among the options")
