"""The digest's chart: a picture, and the same in words for whoever does not see it.

What it shows is written down with the digest it belongs to, so that both tell the same however late it is drawn.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot.digests import blocks
from bot.digests.cadence import Rhythm
from bot.digests.numbers import DigestData
from bot.ground.blockkit import unescape, visible
from bot.ground.words import number, say
from bot.progress import blocks as progress
from bot.progress.numbers import Measure, percent

Chart = dict[str, Any]
"""A title, groups of rows (a name, how much of the bar is filled, the figure in words), and a last line."""

TEMPLATE = Path(__file__).with_name("chart.typ")

SPOKEN = 1_000
"""Characters of a picture's description that Slack takes: docs.slack.dev, "files.getUploadURLExternal"."""

DOTS = 144.0
"""To the inch, twice the points: for the sharp screens of phones."""

MOST = 5
"""Units shown; the rest is counted in the last line."""


def chart(language: str, data: DigestData, rhythm: Rhythm) -> Chart | None:
    """The same in both forms of a digest: figures, and nobody's name. None where nobody has promised anything.

    Only as many units as can also be told in words.
    """
    measures, standings = data.numbers.measures, _standings(language, data)
    if not standings["rows"]:
        return None
    for most in range(MOST, -1, -1):
        left = len(measures) - len(measures[:most])
        made = {
            "title": unescape(blocks.title(language, data, rhythm)).strip("*"),
            "groups": [*(_measure(language, one) for one in measures[:most]), standings],
            "foot": say(language, "digest.chart.more", count=left) if left else "",
        }
        if len(spoken(made)) <= SPOKEN:
            break
    return made


def spoken(made: Chart) -> str:
    """All that the picture shows, in words."""
    told = [made["title"]]
    for group in made["groups"]:
        rows = ", ".join(f"{row['name']} {row['words']}" for row in group["rows"])
        told += [f"{group['head']}: {rows}", *([group["foot"]] if group["foot"] else [])]
    return ". ".join([*told, *([made["foot"]] if made["foot"] else [])]) + "."


def picture(made: Chart, colour: str, fonts: Sequence[str], dots: float = DOTS) -> bytes:
    """A PNG on a ground of its own, as wide as a phone and as high as it must be."""
    import typst

    inputs = {"data": json.dumps(made | {"colour": colour, "fonts": list(fonts)}, ensure_ascii=False)}
    drawn = typst.Compiler(TEMPLATE.read_bytes()).compile(format="png", ppi=dots, sys_inputs=inputs)
    assert isinstance(drawn, bytes)
    return drawn


def _measure(language: str, one: Measure) -> dict[str, Any]:
    """Promised is the whole of each bar: side by side, and nothing is added to anything."""
    unit = visible(progress.unit_of(language, one.kind, one.unit))
    whole = one.reported if one.pledged is None else one.pledged
    share = None if one.pledged is None else one.percent
    rows = [
        *([] if one.pledged is None else [_row(language, "promised", one.pledged, whole)]),
        _row(language, "reported", one.reported, whole, share),
        _row(language, "verified", one.verified, whole),
    ]
    beyond = say(language, "progress.measure.surplus", surplus=one.surplus) if one.surplus else ""
    return {"head": say(language, f"digest.chart.{one.kind}", unit=unit), "rows": rows, "foot": beyond}


def _row(language: str, name: str, amount: int, whole: int, share: int | None = None) -> dict[str, Any]:
    words = number(language, amount)
    if share is not None:
        words = say(language, "digest.chart.share", amount=amount, percent=share)
    return {
        "name": say(language, f"digest.chart.{name}"), "fill": name, "part": percent(amount, whole), "words": words,
    }  # fmt: skip


def _standings(language: str, data: DigestData) -> dict[str, Any]:
    whole = sum(data.numbers.standings.values())
    rows = [
        {
            "name": progress.standing(language, name), "fill": "standing", "part": percent(count, whole),
            "words": number(language, count),
        }
        for name, count in data.numbers.standings.items()
    ]  # fmt: skip
    return {"head": say(language, "digest.chart.standings"), "rows": rows, "foot": ""}
