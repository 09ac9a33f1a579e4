"""The small forms behind the buttons of a request and of the call list; a floor with blocks."""

from __future__ import annotations

from collections.abc import Sequence

from bot.desk.model import Request
from bot.ground import blockkit
from bot.ground.blockkit import Block
from bot.ground.words import say
from bot.pledges.blocks import pledge_line
from bot.pledges.model import Pledge

ALL = "all"


def answer(language: str, asked: Request) -> Block:
    """What to say to the contact, who reads it as it is written; above it what they asked, which the form covers."""
    words = blockkit.text_input("words", multiline=True)
    who = asked.contact.name if asked.contact else ""
    label = say(language, "desk.form.answer_words", who=who)
    shown = asked.words if asked.kind != "safety" else None
    said = [blockkit.says(say(language, "desk.quoted", words=shown))] if shown else []
    blocks = [*said, blockkit.input_block("words", label, words, False)]
    return _form(language, "request.answer", "desk.form.answer", blocks, asked)


def cannot(language: str, asked: Request, promised: Sequence[Pledge]) -> Block:
    """Which of their promises will not happen, and what they said of it."""
    options = [blockkit.option(pledge_line(language, pledge), pledge.public_id) for pledge in promised[:50]]
    if len(options) > 1:
        options.append(blockkit.option(say(language, "desk.form.all_of_them"), ALL))
    which = blockkit.select("which", options, initial=options[0]["value"] if options else None)
    words = blockkit.text_input("words", multiline=True)
    blocks = [
        blockkit.input_block("which", say(language, "desk.form.which"), which),
        blockkit.input_block("words", say(language, "desk.form.their_words"), words),
    ]
    return _form(language, "call.cannot", "desk.form.cannot", blocks, asked)


def _form(language: str, callback: str, title: str, blocks: list[Block], asked: Request) -> Block:
    save, cancel = say(language, "form.save"), say(language, "form.cancel")
    return blockkit.modal(callback, say(language, title), blocks, save, cancel, asked.public_id)
