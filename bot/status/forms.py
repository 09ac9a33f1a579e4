"""What staff fill in about one promise: a figure verified, another number, the promise taken back."""

from __future__ import annotations

from datetime import date

from bot.ground import blockkit
from bot.ground.blockkit import Block, Element
from bot.ground.words import say
from bot.pledges.blocks import pledge_line
from bot.pledges.forms import law
from bot.pledges.model import Pledge
from bot.progress.model import VERIFYING


def verify(language: str, pledge: Pledge, today: date) -> Block:
    """How much, how we know, what shows it (a file's name or a link; it is never fetched), as of which day."""
    known = [blockkit.option(say(language, f"page.basis.{one}"), one) for one in VERIFYING]
    return _form(
        language, "verify", pledge, f"{pledge.public_id}|{pledge.reported}",
        ("amount", blockkit.text_input("amount", str(pledge.reported)), False),
        ("basis", blockkit.select("basis", known, "certificates"), False),
        ("evidence", blockkit.text_input("evidence"), False),
        ("day", blockkit.date_input("day", today.isoformat()), True),
    )  # fmt: skip


def target(language: str, pledge: Pledge) -> Block:
    """Its number, and whether a law asks it of them anyway, with the reason; one without a number may stay so."""
    number = None if pledge.target is None else str(pledge.target)
    form = _form(
        language, "target", pledge, pledge.public_id,
        ("amount", blockkit.text_input("amount", number), number is None),
        ("reason", blockkit.text_input("reason"), False),
    )  # fmt: skip
    form["blocks"].insert(2, law(language, pledge.mandated))
    return form


def withdraw(language: str, pledge: Pledge) -> Block:
    return _form(language, "withdraw", pledge, pledge.public_id, ("reason", blockkit.text_input("reason"), False))


def _form(language: str, name: str, pledge: Pledge, meta: str, *fields: tuple[str, Element, bool]) -> Block:
    """The promise first: one of many on its page, and the form covers that."""
    blocks = [blockkit.says(pledge_line(language, pledge))]
    blocks += [
        blockkit.input_block(field, say(language, f"page.form.{field}"), element, optional)
        for field, element, optional in fields
    ]
    title, save, close = (say(language, key) for key in (f"page.form.{name}", "form.save", "form.cancel"))
    return blockkit.modal(f"pledge.{name}", title, blocks, save, close, meta)
