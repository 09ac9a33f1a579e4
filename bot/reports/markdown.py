"""The report as Markdown, with every sign of people's words that Markdown knows shown as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.ground.words import say

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~])")


def markdown(snapshot: dict[str, Any]) -> str:
    lines = [f"# {_plain(snapshot['title'])}", _plain(snapshot["subtitle"]), f"*{_plain(snapshot['status'])}*"]
    for part in snapshot["sections"]:
        if part["heading"]:
            lines.append(f"## {_plain(part['heading'])}")
        lines += [shown for item in part["items"] if (shown := _item(item))]
    lines += _appendix(snapshot)
    return "\n\n".join(lines) + "\n"


def _item(item: dict[str, Any]) -> str:
    kind, refs = item["type"], "".join(f" [^{n}]" for n in item.get("refs", ()))
    if kind == "sentence":
        beside = " · ".join(one for one in (item["basis"], item["review"]) if one)
        shown = f"- **{_plain(item['lead'])}** {_plain(item['text'])}{refs}"
        return f"{shown}\n  <br>*{_plain(beside)}*" if beside else shown
    if kind == "chart":
        return f"- **{_plain(item['label'])}**: {_plain(item['text'])}"
    if kind == "table":
        return "\n".join(_table(item))
    if kind == "list":
        return "\n".join(f"- {_plain(one)}" for one in item["items"])
    if kind == "quote":
        return f"> {_plain(item['text'])}{refs}\n>\n> {_plain(item['by'])}"
    if kind == "share":
        return f"- **{_plain(item['value'])}** {_plain(item['text'])} *{_plain(item['note'])}*"
    return f"*{_plain(item['text'])}*" if kind == "note" else f"{_plain(item['text'])}{refs}"


def _table(item: dict[str, Any]) -> Iterator[str]:
    yield _row(item["head"])
    yield "|" + "|".join("---:" if at in item["numbers"] else "---" for at in range(len(item["head"]))) + "|"
    yield from (_row(row) for row in item["rows"])
    if "foot" in item:
        yield _row([f"**{_plain(cell)}**" for cell in item["foot"]], plain=False)


def _row(cells: list[str], plain: bool = True) -> str:
    return "| " + " | ".join(_plain(cell) if plain else cell for cell in cells) + " |"


def _appendix(snapshot: dict[str, Any]) -> list[str]:
    if not snapshot["appendix"]:
        return []
    language = snapshot["language"]
    noted = say(language, "reports.noted_by")
    lines = [
        f"[^{one['n']}]: "
        + " · ".join(
            _plain(part)
            for part in (
                one["what"],
                one["words"],
                one["basis"],
                one["on"],
                one["person"],
                f"{noted} {one['noted_by']}",
                one["record"],
            )
            if part
        )
        for one in snapshot["appendix"]
    ]
    return [f"## {say(language, 'reports.heading.sources')}", "\n".join(lines)]


def _plain(words: str) -> str:
    return _SIGNS.sub(r"\\\1", " ".join(words.split()))
