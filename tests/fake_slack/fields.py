"""Finding an element and turning what a person does with it into what Slack sends: values, choices, actions."""

from collections.abc import Iterator
from typing import Any

from .world import Payload, RefusedError

ONE_CHOICE = {"static_select", "external_select", "radio_buttons", "overflow"}
MORE_CHOICES = {"checkboxes", "multi_static_select", "multi_external_select"}
VALUE_KEYS = {
    "plain_text_input": "value",
    "number_input": "value",
    "email_text_input": "value",
    "url_text_input": "value",
    "rich_text_input": "rich_text_value",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "users_select": "selected_user",
    "channels_select": "selected_channel",
    "conversations_select": "selected_conversation",
    "multi_users_select": "selected_users",
    "multi_channels_select": "selected_channels",
    "multi_conversations_select": "selected_conversations",
    **dict.fromkeys(ONE_CHOICE, "selected_option"),
    **dict.fromkeys(MORE_CHOICES, "selected_options"),
}


def elements(blocks: list[Payload]) -> Iterator[tuple[Payload, Payload]]:
    """Each interactive element with the block it stands in."""
    for block in blocks:
        inside = [block.get("accessory"), block.get("element")]
        if block.get("type") == "actions":
            inside += block["elements"]
        for one in inside:
            if one and one.get("action_id"):
                yield block, one


def find(blocks: list[Payload], action_id: str, value: Any = None) -> tuple[Payload, Payload]:
    """The element to act on; of several buttons with one `action_id` the one with this value."""
    there = [(block, one) for block, one in elements(blocks) if one["action_id"] == action_id]
    if value is not None:
        buttons = [(block, one) for block, one in there if one["type"] != "button" or one.get("value") == value]
        there = buttons
    if len(there) != 1:
        names = sorted({one["action_id"] for _, one in elements(blocks)})
        raise RefusedError(f"{len(there)} elements fit {action_id!r} with {value!r}; there are {names}")
    return there[0]


def chosen(one: Payload, value: Any) -> Payload:
    """The element's state after a person gave it this value: a text, an option's value, a date, a list of them."""
    kind = one["type"]
    if kind in ONE_CHOICE:
        value = None if value is None else _option(one, value)
    elif kind in MORE_CHOICES:
        value = [_option(one, item) for item in value or []]
    elif kind == "number_input" and value is not None:
        value = str(value)
    if kind in ("plain_text_input", "number_input"):
        _fits(one, value)
    return {"type": kind, VALUE_KEYS[kind]: value}


def action(block: Payload, one: Payload, value: Any) -> Payload:
    """What stands under `actions` after a click on a button or a choice."""
    base = {"type": one["type"], "action_id": one["action_id"], "block_id": block["block_id"]}
    if one["type"] == "button":
        return base | {key: one[key] for key in ("text", "value", "style") if key in one}
    return base | chosen(one, value)


def state(blocks: list[Payload], values: dict[str, Any], finished: bool = True) -> Payload:
    """`state.values` of a form that a person fills in with these values, named by action_id or block_id.

    A field not named keeps what it was prefilled with. In a `finished` form a field that must be filled and is not
    is refused, as the person's own screen would.
    """
    left = dict(values)
    filled: Payload = {}
    for block, one in elements(blocks):
        if one["type"] not in VALUE_KEYS or one["type"] == "overflow":
            continue
        name = next((n for n in (one["action_id"], block["block_id"]) if n in values), None)
        answer = chosen(one, values[name]) if name else _prefilled(one)
        left.pop(name or "", None)
        empty = answer[VALUE_KEYS[one["type"]]] in (None, "", [])
        if finished and block["type"] == "input" and not block.get("optional") and empty:
            raise RefusedError(f"{block['block_id']}/{one['action_id']} must be filled in")
        filled.setdefault(block["block_id"], {})[one["action_id"]] = answer
    if left:
        raise RefusedError(f"the form has no field {sorted(left)}; it has {sorted(filled)}")
    return filled


def _prefilled(one: Payload) -> Payload:
    key = VALUE_KEYS[one["type"]]
    initial = one.get("initial_" + key.removeprefix("selected_").removeprefix("rich_text_"))
    return {"type": one["type"], key: [] if initial is None and key.endswith("s") else initial}


def _option(one: Payload, value: Any) -> Payload:
    """The option with this value, or with this text on it."""
    if "options" not in one and "option_groups" not in one:
        return value if isinstance(value, dict) else {"text": {"type": "plain_text", "text": value}, "value": value}
    choices = one.get("options") or [option for group in one["option_groups"] for option in group["options"]]
    for option in choices:
        if value in (option["value"], option["text"]["text"]) or value == option:
            return dict(option)
    raise RefusedError(f"{one['action_id']} has no option {value!r}; it has {[option['value'] for option in choices]}")


def _fits(one: Payload, value: Any) -> None:
    """What the person's own screen checks before it lets a form go."""
    if not value:
        return
    if not one.get("min_length", 0) <= len(value) <= one.get("max_length", 3000):
        raise RefusedError(f"{one['action_id']}: {len(value)} characters do not fit the field")
    if one["type"] == "plain_text_input":
        if "\n" in value and not one.get("multiline"):
            raise RefusedError(f"{one['action_id']} takes one line")
        return
    try:
        number = float(value)
    except ValueError:
        raise RefusedError(f"{one['action_id']}: {value!r} is not a number") from None
    if "." in value and not one["is_decimal_allowed"]:
        raise RefusedError(f"{one['action_id']}: no decimals")
    if not float(one.get("min_value", "-inf")) <= number <= float(one.get("max_value", "inf")):
        raise RefusedError(f"{one['action_id']}: {value} is outside the range")
