"""The forms behind a thank-you's buttons."""

from __future__ import annotations

from bot.ground import blockkit
from bot.ground.blockkit import Block
from bot.ground.words import say


def another_date(language: str, pledge_id: str, shown: str | None) -> Block:
    """`shown` is the ISO date that stands now."""
    field = blockkit.date_input("day", shown)
    return _form(
        language, "date", blockkit.input_block("day", say(language, "afterwards.form.day"), field, False), pledge_id
    )


def in_words(language: str, name: str, row_id: str) -> Block:
    """`name` is not_quite or somebody_else: what is different, or who it is."""
    words = blockkit.text_input("words", multiline=True)
    label = say(language, f"afterwards.form.{name}.words")
    return _form(language, name, blockkit.input_block("words", label, words, False), row_id)


def _form(language: str, name: str, field: Block, meta: str) -> Block:
    save, cancel = say(language, "form.save"), say(language, "form.cancel")
    return blockkit.modal(f"thanks.{name}", say(language, f"afterwards.form.{name}"), [field], save, cancel, meta)
