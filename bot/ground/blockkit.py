"""Slack's blocks: escaping, cutting, limits, and the same content in words for screen readers.

A screen reader reads only the top-level `text`, so that text is made from the blocks and cannot lag behind them.
Limits and escaping: docs.slack.dev, "Block Kit" and "Formatting message text".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

Block = dict[str, Any]
Element = dict[str, Any]

MESSAGE_BLOCKS, VIEW_BLOCKS, MESSAGE_TEXT = 50, 100, 4_000
SECTION, HEADER, BUTTON, OPTION, TITLE, PLACEHOLDER = 3_000, 150, 75, 75, 24, 150
CONTEXT_TEXT = 2_000
CONTEXT_ELEMENTS, ACTION_ELEMENTS, SELECT_OPTIONS = 10, 25, 100

_ENTITY_CUT = re.compile(r"&[a-z]{0,3}$")
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


class Message(NamedTuple):
    """What a notice says: blocks for the eye, text for the ear and for the notification."""

    text: str
    blocks: list[Block]


def visible(text: str) -> str:
    """Without marks that show nothing and may turn what follows round."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def escape(text: str) -> str:
    """Stored text, safe inside mrkdwn: no mention, link or direction mark of it comes alive."""
    return visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, ending in an ellipsis where something is missing, never inside an entity."""
    if len(text) <= limit:
        return text
    # Escape first, then cut: an ampersand becomes five characters.
    return _ENTITY_CUT.sub("", text[: limit - 1]) + "…"


def plain(text: str, limit: int = SECTION) -> Element:
    return {"type": "plain_text", "text": cut(visible(text) or " ", limit), "emoji": False}


def mrkdwn(text: str, limit: int = SECTION) -> Element:
    """Text of our own with Slack's marks in it. People's words inside it must have gone through `escape`."""
    return {"type": "mrkdwn", "text": cut(text or " ", limit), "verbatim": True}


def section(text: Element, accessory: Element | None = None) -> Block:
    block: Block = {"type": "section", "text": text}
    return block | {"accessory": accessory} if accessory else block


def says(text: str, accessory: Element | None = None) -> Block:
    """A paragraph that may hold people's words: shown as it is, with no marks.

    Many in one message may have the same button, and a screen reader goes from button to button: it hears of each which
    paragraph it belongs to.
    """
    if accessory and accessory["type"] == "button":
        label = f"{accessory['text']['text']}: {visible(text)}"
        accessory = accessory | {"accessibility_label": cut(" ".join(label.split()), BUTTON)}
    return section(plain(text), accessory)


def marked(text: str, accessory: Element | None = None) -> Block:
    """A paragraph of our own with marks (*bold*); people's words in it escaped by the caller."""
    return section(mrkdwn(text), accessory)


def header(text: str) -> Block:
    return {"type": "header", "text": plain(text, HEADER)}


def context(*texts: str) -> Block:
    return {"type": "context", "elements": [plain(text, CONTEXT_TEXT) for text in texts[:CONTEXT_ELEMENTS]]}


def divider() -> Block:
    return {"type": "divider"}


def image(url: str, alt: str) -> Block:
    return {"type": "image", "image_url": url, "alt_text": cut(alt, 2_000)}


def actions(*elements: Element) -> Block:
    return {"type": "actions", "elements": list(elements[:ACTION_ELEMENTS])}


def button(label: str, action_id: str, value: str, style: str | None = None) -> Element:
    element = {"type": "button", "text": plain(label, BUTTON), "action_id": action_id, "value": value}
    return element | {"style": style} if style else element


def option(label: str, value: str) -> Element:
    return {"text": plain(label, OPTION), "value": value}


def select(
    action_id: str, options: Sequence[Element], initial: str | None = None, placeholder: str | None = None
) -> Element:
    element: Element = {"type": "static_select", "action_id": action_id, "options": list(options[:SELECT_OPTIONS])}
    chosen = [one for one in element["options"] if one["value"] == initial]
    if chosen:
        element["initial_option"] = chosen[0]
    if placeholder:
        element["placeholder"] = plain(placeholder, PLACEHOLDER)
    return element


def radio(action_id: str, options: Sequence[Element], initial: str | None = None) -> Element:
    element: Element = {"type": "radio_buttons", "action_id": action_id, "options": list(options[:10])}
    chosen = [one for one in element["options"] if one["value"] == initial]
    return element | {"initial_option": chosen[0]} if chosen else element


def text_input(action_id: str, initial: str | None = None, multiline: bool = False, placeholder: str = "") -> Element:
    element: Element = {"type": "plain_text_input", "action_id": action_id, "multiline": multiline}
    if initial:
        element["initial_value"] = cut(initial, SECTION)
    if placeholder:
        element["placeholder"] = plain(placeholder, PLACEHOLDER)
    return element


def date_input(action_id: str, initial: str | None = None) -> Element:
    """`initial` is an ISO date."""
    element: Element = {"type": "datepicker", "action_id": action_id}
    return element | {"initial_date": initial} if initial else element


def channel_input(action_id: str) -> Element:
    """Any channel of whoever fills it in, no direct message."""
    return {
        "type": "conversations_select", "action_id": action_id,
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }  # fmt: skip


def input_block(block_id: str, label: str, element: Element, optional: bool = True, hint: str = "") -> Block:
    block: Block = {
        "type": "input", "block_id": block_id, "label": plain(label, 2_000), "element": element, "optional": optional,
    }  # fmt: skip
    return block | {"hint": plain(hint, 2_000)} if hint else block


def modal(
    callback_id: str, title: str, blocks: Sequence[Block], submit: str | None, close: str, meta: str = ""
) -> Block:
    view: Block = {
        "type": "modal", "callback_id": callback_id, "title": plain(title, TITLE), "close": plain(close, TITLE),
        "blocks": list(blocks[:VIEW_BLOCKS]), "private_metadata": meta,
    }  # fmt: skip
    return view | {"submit": plain(submit, TITLE)} if submit else view


def home(blocks: Sequence[Block]) -> Block:
    """A Home tab. More than Slack takes is a mistake of the builder: ValueError."""
    if not 0 < len(blocks) <= VIEW_BLOCKS:
        raise ValueError(f"A Home has 1 to {VIEW_BLOCKS} blocks, not {len(blocks)}.")
    return {"type": "home", "blocks": list(blocks)}


def message(*blocks: Block) -> Message:
    """A message from its blocks. More than Slack takes is a mistake of the builder: ValueError."""
    if not 0 < len(blocks) <= MESSAGE_BLOCKS:
        raise ValueError(f"A message has 1 to {MESSAGE_BLOCKS} blocks, not {len(blocks)}.")
    return Message(cut(spoken(blocks), MESSAGE_TEXT), list(blocks))


def in_words(text: str) -> list[Block]:
    """A message's own text in place of its blocks, in as many paragraphs as it needs."""
    paragraphs = [""]
    for line in (part for whole in text.split("\n") for part in _parts(whole)):
        if paragraphs[-1] and len(paragraphs[-1]) + len(line) >= SECTION:
            paragraphs.append("")
        paragraphs[-1] = f"{paragraphs[-1]}\n{line}" if paragraphs[-1] else line
    return [marked(paragraph) for paragraph in paragraphs[:MESSAGE_BLOCKS]]


def _parts(line: str) -> list[str]:
    """One that is too long for a paragraph in several, parted at no entity."""
    parts = []
    while len(line) > SECTION:
        parts.append(_ENTITY_CUT.sub("", line[:SECTION]))
        line = line[len(parts[-1]) :]
    return [*parts, line]


def spoken(blocks: Iterable[Block]) -> str:
    """All that the blocks show, in words, safe as a message's top-level text."""
    return "\n".join([line for block in blocks for line in _lines(block) if line.strip()])


def _lines(block: Block) -> list[str]:
    kind = block["type"]
    if kind == "actions":
        return [" ".join(_labels(block["elements"]))]
    if kind == "context":
        return [" ".join([_words(element) for element in block["elements"]])]
    if kind in ("section", "header"):
        accessory = block.get("accessory")
        return [_words(block["text"]), *(_labels([accessory]) if accessory else ())]
    return [escape(block["alt_text"])] if kind == "image" else []


def _words(text: Element) -> str:
    return escape(text["text"]) if text["type"] == "plain_text" else str(text["text"])


def _labels(elements: Iterable[Element]) -> list[str]:
    shown = [one for element in elements for one in (element, *element.get("options", ())) if "text" in one]
    return [f"[{escape(one['text']['text'])}]" for one in shown]
