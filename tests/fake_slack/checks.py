"""Would Slack take these blocks, or this form? Each problem is one line; an empty list means yes.

Limits from docs.slack.dev (Block Kit reference), November 2026. Where the reference is silent the
stricter reading is used: a bot that passes here passes there.
"""

from collections.abc import Callable
from typing import Any, Literal

from .check_elements import CHOICES, IN_ACTIONS, IN_INPUT, IN_SECTION, element, image
from .check_parts import Found, text

Surface = Literal["message", "modal", "home"]
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
BLOCK_KEYS: dict[str, set[str]] = {
    "section": {"text", "fields", "accessory", "expand"},
    "header": {"text"},
    "divider": set(),
    "image": {"image_url", "slack_file", "alt_text", "title"},
    "actions": {"elements"},
    "context": {"elements"},
    "input": {"label", "element", "dispatch_action", "hint", "optional"},
    "rich_text": {"elements"},
    "markdown": {"text"},
    "table": {"rows", "column_settings"},
}
ONLY_IN_MESSAGES = {"markdown", "table"}
RICH_TEXTS = {"rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted"}
VIEW_KEYS = {"type", "blocks", "private_metadata", "callback_id", "external_id"}
MODAL_KEYS = VIEW_KEYS | {"title", "submit", "close", "clear_on_close", "notify_on_close", "submit_disabled"}


def problems(blocks: Any, surface: Surface = "message") -> list[str]:
    """What is wrong with these blocks on this surface."""
    found = Found()
    _blocks(found, blocks, "blocks", surface)
    return found.problems


def view_problems(view: Any) -> list[str]:
    """What is wrong with this modal or Home."""
    found = Found()
    if not isinstance(view, dict):
        return ["view: must be an object"]
    surface = view.get("type")
    if surface not in ("modal", "home"):
        return [f"view: type must be modal or home, is {surface!r}"]
    found.keys(view, "view", MODAL_KEYS if surface == "modal" else VIEW_KEYS, {"blocks"})
    for key, most in (("private_metadata", 3000), ("callback_id", 255), ("external_id", 255)):
        found.length(view, "view", key, most)
    found.is_a(view, "view", bool, "clear_on_close", "notify_on_close", "submit_disabled")
    if surface == "modal":
        _modal(found, view)
    _blocks(found, view.get("blocks"), "view.blocks", surface)
    return found.problems


def _modal(found: Found, view: dict[str, Any]) -> None:
    text(found, view.get("title"), "view.title", 24)
    for key in ("submit", "close"):
        if view.get(key) is not None:
            text(found, view[key], f"view.{key}", 24)
    blocks = view.get("blocks")
    kinds = [b.get("type") for b in blocks if isinstance(b, dict)] if isinstance(blocks, list) else []
    if "input" in kinds and view.get("submit") is None:
        found.add("view", "a form with an input needs submit")


def _blocks(found: Found, blocks: Any, where: str, surface: Surface) -> None:
    if not isinstance(blocks, list):
        found.add(where, "must be a list")
        return
    if len(blocks) > MOST_BLOCKS[surface]:
        found.add(where, f"at most {MOST_BLOCKS[surface]} blocks, has {len(blocks)}")
    for n, block in enumerate(blocks):
        _block(found, block, f"{where}[{n}]", surface)
    good = [block for block in blocks if isinstance(block, dict)]
    found.unique([block.get("block_id") for block in good], where, "block_id")
    kinds = [block.get("type") for block in good]
    if kinds.count("table") > 1:
        found.add(where, "one table a message")
    if sum(len(str(b.get("text", ""))) for b in good if b.get("type") == "markdown") > 12_000:
        found.add(where, "markdown blocks have at most 12000 characters together")


def _block(found: Found, block: Any, where: str, surface: Surface) -> None:
    if not isinstance(block, dict):
        found.add(where, "must be an object")
        return
    kind = block.get("type")
    if not isinstance(kind, str) or kind not in BLOCK_KEYS:
        found.add(where, f"unknown block type {kind!r}")
        return
    if surface != "message" and kind in ONLY_IN_MESSAGES:
        found.add(where, f"{kind} is for messages only")
    found.keys(block, where, BLOCK_KEYS[kind] | {"type", "block_id"})
    found.length(block, where, "block_id", 255, 1)
    RULES[kind](found, block, where)
    if surface != "modal" and _inner_type(block) == "file_input":
        found.add(where, "file_input is for modals only")
    if surface == "message" and kind == "input":
        # Slack allows it; a message has no Submit, so without dispatching what is typed is never heard.
        found.add(where, "an input in a message is never submitted: use actions")


def _inner_type(block: dict[str, Any]) -> Any:
    inner = block.get("element")
    return inner.get("type") if isinstance(inner, dict) else None


def _section(found: Found, block: dict[str, Any], where: str) -> None:
    if "text" not in block and "fields" not in block:
        found.add(where, "text or fields is missing")
    if "text" in block:
        text(found, block["text"], f"{where}.text", 3000, plain=False)
    if "fields" in block:
        for n, one in enumerate(found.items(block, where, "fields", 10)):
            text(found, one, f"{where}.fields[{n}]", 2000, plain=False)
    if "accessory" in block:
        element(found, block["accessory"], f"{where}.accessory", IN_SECTION)
    found.is_a(block, where, bool, "expand")


def _header(found: Found, block: dict[str, Any], where: str) -> None:
    text(found, block.get("text"), f"{where}.text", 150)


def _divider(found: Found, block: dict[str, Any], where: str) -> None:
    """A divider has nothing that could be wrong."""


def _image(found: Found, block: dict[str, Any], where: str) -> None:
    image(found, block, where)
    if "title" in block:
        text(found, block["title"], f"{where}.title", 2000)


def _actions(found: Found, block: dict[str, Any], where: str) -> None:
    elements = found.items(block, where, "elements", 25)
    for n, one in enumerate(elements):
        element(found, one, f"{where}.elements[{n}]", IN_ACTIONS)
    found.unique([one.get("action_id") for one in elements if isinstance(one, dict)], where, "action_id")


def _context(found: Found, block: dict[str, Any], where: str) -> None:
    for n, one in enumerate(found.items(block, where, "elements", 10)):
        place = f"{where}.elements[{n}]"
        if isinstance(one, dict) and one.get("type") == "image":
            element(found, one, place, {"image"})
        else:
            text(found, one, place, 2000, plain=False)


def _input(found: Found, block: dict[str, Any], where: str) -> None:
    text(found, block.get("label"), f"{where}.label", 2000)
    element(found, block.get("element"), f"{where}.element", IN_INPUT)
    if "hint" in block:
        text(found, block["hint"], f"{where}.hint", 2000)
    found.is_a(block, where, bool, "dispatch_action", "optional")
    if _inner_type(block) in CHOICES and block["element"].get("confirm"):
        found.add(where, "no confirm inside an input")


def _rich_text(found: Found, block: dict[str, Any], where: str) -> None:
    for n, one in enumerate(found.items(block, where, "elements", 1000)):
        if not isinstance(one, dict) or one.get("type") not in RICH_TEXTS or not isinstance(one.get("elements"), list):
            found.add(f"{where}.elements[{n}]", "must be a section, list, quote or preformatted with elements")


def _markdown(found: Found, block: dict[str, Any], where: str) -> None:
    found.length(block, where, "text", 12_000, 1)
    if "text" not in block:
        found.add(where, "text is missing")


def _table(found: Found, block: dict[str, Any], where: str) -> None:
    for n, row in enumerate(found.items(block, where, "rows", 100)):
        if not isinstance(row, list) or not 1 <= len(row) <= 20:
            found.add(f"{where}.rows[{n}]", "must be a list of 1 to 20 cells")
        elif any(not isinstance(c, dict) or c.get("type") not in ("raw_text", "rich_text") for c in row):
            found.add(f"{where}.rows[{n}]", "a cell is raw_text or rich_text")
    cells = [c for row in block.get("rows") or [] if isinstance(row, list) for c in row if isinstance(c, dict)]
    if sum(len(str(cell.get("text", ""))) for cell in cells) > 10_000:
        found.add(where, "a table has at most 10000 characters")


RULES: dict[str, Callable[[Found, dict[str, Any], str], None]] = {
    "section": _section,
    "header": _header,
    "divider": _divider,
    "image": _image,
    "actions": _actions,
    "context": _context,
    "input": _input,
    "rich_text": _rich_text,
    "markdown": _markdown,
    "table": _table,
}
