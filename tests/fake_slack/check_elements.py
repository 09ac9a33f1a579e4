"""What Slack demands of each element: buttons, menus, pickers and fields, and where each may stand."""

from datetime import date, time
from typing import Any

from .check_parts import Found, confirm, option_groups, options, style, text

SELECTS = {"static_select", "external_select", "users_select", "conversations_select", "channels_select"}
MULTI_SELECTS = {f"multi_{name}" for name in SELECTS}
CHOICES = {"radio_buttons", "checkboxes"}
FIELDS = {
    "plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input", "file_input",
}  # fmt: skip
PICKERS = {"datepicker", "timepicker"}
IN_ACTIONS = {"button", "overflow", "datetimepicker"} | SELECTS | CHOICES | PICKERS
IN_SECTION = {"button", "overflow", "image"} | SELECTS | MULTI_SELECTS | CHOICES | PICKERS
IN_INPUT = {"datetimepicker"} | SELECTS | MULTI_SELECTS | CHOICES | PICKERS | FIELDS

ANY = {"type", "action_id"}
MENU = ANY | {"placeholder", "confirm", "focus_on_load"}
WRITTEN = ANY | {"initial_value", "dispatch_action_config", "focus_on_load", "placeholder"}
OWN_KEYS: dict[str, set[str]] = {
    "button": ANY | {"text", "url", "value", "style", "confirm", "accessibility_label"},
    "overflow": ANY | {"options", "confirm"},
    "image": {"type", "image_url", "alt_text", "slack_file"},
    "radio_buttons": ANY | {"options", "initial_option", "confirm", "focus_on_load"},
    "checkboxes": ANY | {"options", "initial_options", "confirm", "focus_on_load"},
    "datepicker": MENU | {"initial_date"},
    "timepicker": MENU | {"initial_time", "timezone"},
    "datetimepicker": ANY | {"initial_date_time", "confirm", "focus_on_load"},
    "static_select": MENU | {"options", "option_groups", "initial_option"},
    "external_select": MENU | {"initial_option", "min_query_length"},
    "users_select": MENU | {"initial_user"},
    "channels_select": MENU | {"initial_channel", "response_url_enabled"},
    "conversations_select": MENU
    | {"initial_conversation", "default_to_current_conversation", "response_url_enabled", "filter"},
    "multi_static_select": MENU | {"options", "option_groups", "initial_options", "max_selected_items"},
    "multi_external_select": MENU | {"initial_options", "min_query_length", "max_selected_items"},
    "multi_users_select": MENU | {"initial_users", "max_selected_items"},
    "multi_channels_select": MENU | {"initial_channels", "max_selected_items"},
    "multi_conversations_select": MENU
    | {"initial_conversations", "default_to_current_conversation", "max_selected_items", "filter"},
    "plain_text_input": WRITTEN | {"multiline", "min_length", "max_length"},
    "number_input": WRITTEN | {"is_decimal_allowed", "min_value", "max_value"},
    "email_text_input": WRITTEN,
    "url_text_input": WRITTEN,
    "rich_text_input": WRITTEN,
    "file_input": ANY | {"filetypes", "max_files"},
}
MOST_OPTIONS = {"overflow": 5, "radio_buttons": 10, "checkboxes": 10, "static_select": 100, "multi_static_select": 100}


def element(found: Found, thing: Any, where: str, allowed: set[str]) -> None:
    """One element, which must be of a type allowed here."""
    if not isinstance(thing, dict):
        found.add(where, "must be an object")
        return
    kind = thing.get("type")
    if kind not in OWN_KEYS:
        found.add(where, f"unknown element type {kind!r}")
        return
    if kind not in allowed:
        found.add(where, f"{kind} is not allowed here")
    found.keys(thing, where, OWN_KEYS[kind])
    found.length(thing, where, "action_id", 255, 1)
    found.is_a(thing, where, bool, "focus_on_load", "multiline", "is_decimal_allowed", "response_url_enabled")
    if "placeholder" in thing:
        text(found, thing["placeholder"], f"{where}.placeholder", 150)
    if "confirm" in thing:
        confirm(found, thing["confirm"], f"{where}.confirm")
    _own_rules(found, thing, where, kind)


def _own_rules(found: Found, thing: dict[str, Any], where: str, kind: str) -> None:
    if kind in MOST_OPTIONS:
        _menu(found, thing, where, kind)
    elif kind == "button":
        _button(found, thing, where)
    elif kind == "image":
        image(found, thing, where)
    elif kind == "plain_text_input":
        _written(found, thing, where)
    elif kind == "number_input":
        _number(found, thing, where)
    elif kind in PICKERS:
        _moment(found, thing, where, kind)
    elif kind == "datetimepicker":
        found.is_a(thing, where, int, "initial_date_time")


def _button(found: Found, thing: dict[str, Any], where: str) -> None:
    text(found, thing.get("text"), f"{where}.text", 75)
    found.length(thing, where, "value", 2000)
    found.length(thing, where, "url", 3000)
    found.length(thing, where, "accessibility_label", 75)
    style(found, thing, where)


def _menu(found: Found, thing: dict[str, Any], where: str, kind: str) -> None:
    if "option_groups" in thing and "options" in thing:
        found.add(where, "either options or option_groups")
    if "option_groups" in thing:
        option_groups(found, thing, where)
    else:
        options(found, thing, where, MOST_OPTIONS[kind], plain=kind not in CHOICES, url=kind == "overflow")
    most = thing.get("max_selected_items")
    if most is not None and (not isinstance(most, int) or most < 1):
        found.add(f"{where}.max_selected_items", "must be 1 or more")


def image(found: Found, thing: dict[str, Any], where: str) -> None:
    if ("image_url" in thing) == ("slack_file" in thing):
        found.add(where, "either image_url or slack_file")
    if not thing.get("alt_text"):
        found.add(where, "alt_text is missing")
    found.length(thing, where, "image_url", 3000, 1)
    found.length(thing, where, "alt_text", 2000)


def _written(found: Found, thing: dict[str, Any], where: str) -> None:
    found.is_a(thing, where, int, "min_length", "max_length")
    least, most = thing.get("min_length", 0), thing.get("max_length", 3000)
    if isinstance(least, int) and isinstance(most, int):
        if not 0 <= least <= most <= 3000 or most < 1:
            found.add(where, "min_length and max_length must lie between 0 and 3000, the first not above the second")
        found.length(thing, where, "initial_value", most)


def _number(found: Found, thing: dict[str, Any], where: str) -> None:
    if "is_decimal_allowed" not in thing:
        found.add(where, "is_decimal_allowed is missing")
    for key in ("initial_value", "min_value", "max_value"):
        try:
            float(thing.get(key, "0"))
        except (TypeError, ValueError):
            found.add(f"{where}.{key}", "must be a number written as a text")
        found.is_a(thing, where, str, key)


def _moment(found: Found, thing: dict[str, Any], where: str, kind: str) -> None:
    key, read = ("initial_date", date.fromisoformat) if kind == "datepicker" else ("initial_time", time.fromisoformat)
    shape = 10 if kind == "datepicker" else 5
    value = thing.get(key)
    try:
        if value is not None and (read(value) is None or len(value) != shape):
            raise ValueError
    except (TypeError, ValueError):
        found.add(f"{where}.{key}", "must be YYYY-MM-DD" if kind == "datepicker" else "must be HH:MM")
