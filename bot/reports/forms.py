"""The forms of a report: the story and the order, a correction, to whom it goes, what a partner would change."""

from __future__ import annotations

from collections.abc import Sequence

from bot.ground import blockkit
from bot.ground.blockkit import SECTION, Block, cut
from bot.ground.words import say

PARTS = 4
"""Fields of the story: Slack takes three thousand characters in one."""

MOST_SHOWN, WORDS = 80, 200
"""Lines that a form shows, out of the hundred blocks that Slack takes, and characters of each."""

CORRECTION = ("what", "old", "new", "reason")


def edit(language: str, event: str, narrative: str, sentences: Sequence[str]) -> Block:
    """The story by paragraphs, and the sentences with their numbers, to be put in another order."""
    parts = in_parts(narrative)
    fields = [
        blockkit.input_block(
            f"story_{at}", say(language, f"reports.form.story_{min(at, 3)}"),
            blockkit.text_input(f"story_{at}", parts[at - 1] if at <= len(parts) else None, multiline=True),
            hint=say(language, "reports.form.story_hint") if at == 1 else "",
        )
        for at in range(1, PARTS + 1)
    ]  # fmt: skip
    listed = _apart(language, [f"{at}. {one}" for at, one in enumerate(sentences, 1)])
    order = blockkit.input_block(
        "order", say(language, "reports.form.order"), blockkit.text_input("order"),
        hint=say(language, "reports.form.order_hint"),
    )  # fmt: skip
    title, save, close = (say(language, key) for key in ("reports.form.edit", "form.save", "form.cancel"))
    return blockkit.modal("report.edit", title, [*fields, *listed, order], save, close, event)


def in_parts(narrative: str) -> list[str]:
    """The paragraphs, those beyond the last field together in it; nothing is cut."""
    paragraphs = [part.strip() for part in narrative.split("\n\n") if part.strip()]
    if len(paragraphs) <= PARTS:
        return paragraphs
    return [*paragraphs[: PARTS - 1], "\n\n".join(paragraphs[PARTS - 1 :])]


def too_long_to_show(narrative: str) -> bool:
    """Whether a field could not hold its part: then sending the form would lose the rest of it."""
    return any(len(part) > SECTION for part in in_parts(narrative))


def correct(language: str, report: str, changes: Sequence[str]) -> Block:
    """The old figure, the new one, and why; what changed since it was printed stands above."""
    fields = [
        blockkit.input_block(
            name, say(language, f"reports.form.{name}"), blockkit.text_input(name, multiline=name == "reason"),
            optional=False,
        )
        for name in CORRECTION
    ]  # fmt: skip
    title, save, close = (say(language, key) for key in ("reports.form.correct", "reports.form.issue", "form.cancel"))
    return blockkit.modal("report.correct", title, [*_apart(language, changes), *fields], save, close, report)


def send(language: str, report: str, names: Sequence[str], without: int) -> Block:
    """To whom it would go; sending the form sends it."""
    if names:
        shown = [blockkit.says(say(language, "reports.form.send_to", count=len(names))), *_apart(language, names)]
    else:
        shown = [blockkit.says(say(language, "reports.form.send_to_nobody"))]
    if without:
        shown.append(blockkit.context(say(language, "reports.form.without", count=without)))
    title, go, close = (say(language, key) for key in ("reports.form.send", "reports.form.go", "form.cancel"))
    return blockkit.modal("report.send", title, shown, go if names else None, close, report)


def _apart(language: str, lines: Sequence[str]) -> list[Block]:
    """A paragraph each: a plain text may lose its line breaks."""
    shown = [blockkit.says(cut(one, WORDS)) for one in lines[:MOST_SHOWN]]
    if len(lines) > MOST_SHOWN:
        shown.append(blockkit.says(say(language, "reports.more_changes", count=len(lines) - MOST_SHOWN)))
    return shown


def change(language: str, line: str, sentence: str) -> Block:
    """What a partner would have said otherwise about themselves."""
    words = blockkit.input_block(
        "words", say(language, "reports.form.words"), blockkit.text_input("words", multiline=True), optional=False
    )
    title, send_it, close = (
        say(language, key) for key in ("reports.form.change", "reports.form.send_words", "form.cancel")
    )
    return blockkit.modal("line.change", title, [blockkit.says(cut(sentence, SECTION)), words], send_it, close, line)
