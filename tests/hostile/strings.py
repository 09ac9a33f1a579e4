"""Strings that a person, or a person's enemy, may write: live marks, links, formulas, marks that turn text round."""

from __future__ import annotations

import random
from collections.abc import Iterator

MARKS = (
    "<!channel>", "<!here>", "<!everyone>", "<!subteam^S1|team>", "<@U1>", "<@U0DANA|dana>", "<#C1|hall>",
    "<https://evil.example/|https://good.example>", "<mailto:a@evil.example|mail>", "<tel:1|call>", "<!date^1^x|y>",
    "<", ">", "&", "&lt;!channel&gt;", "&amp;lt;", "*", "_", "~", "`", "```", ">>>", "\n> ", "|", "@channel", "@here",
    "#hall", "https://evil.example", ":bomb:", "\u202e", "\u2066", "\u200b", "\u200f", "\ufeff", "\n", "\t", "\r",
    "\x00",    "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/C calc'!A0", '=HYPERLINK("http://evil.example")', "＝1", "＋1",
    "\t=1", "\r=1",
    '"', "'", ",", ";", "{x}", "{0}", "%s", "\\",
    "Robert'); DROP TABLE pledges;--", "🎉", "é", "A" * 300, "&" * 300,
)  # fmt: skip


def strings(seed: int, count: int) -> Iterator[str]:
    """So many, the same for the same seed: one mark, several, and marks among words."""
    chance = random.Random(seed)
    words = ("we will train", "250", "drivers", "by May", "San Joaquin", " ")
    for _ in range(count):
        parts = [chance.choice(MARKS if chance.random() < 0.7 else words) for _ in range(chance.randint(1, 6))]
        yield ("" if chance.random() < 0.5 else " ").join(parts)
