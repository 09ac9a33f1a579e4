"""The forms in which a quote is kept, and what its speaker and staff are told."""

from __future__ import annotations

from collections.abc import Sequence

from bot.events.blocks import event_name
from bot.events.model import Event
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message, cut
from bot.ground.words import say
from bot.reports.spoken import attributed, printed
from bot.reports.voices import Quote

YES_NO = ("no", "yes")


def form(language: str, callback: str, events: Sequence[Event], *, words: str, meta: str, noted: bool) -> Block:
    """To keep somebody's message, or `noted`: words that staff heard, with how the speaker agreed."""
    choices = [blockkit.option(event_name(language, event), event.public_id) for event in events[:100]]
    fields = [
        _field(language, "words", blockkit.text_input("words", words, multiline=True), needed=True),
        _field(language, "event", blockkit.select("event", choices, choices[0]["value"]), needed=True),
    ]
    if noted:
        fields.append(_field(language, "speaker", blockkit.text_input("speaker")))
    fields += [_field(language, name, blockkit.text_input(name)) for name in ("role", "agency")]
    fields += [_choice(language, name) for name in ("looks_ahead", "survivor")]
    if noted:
        fields += [
            _field(language, "attribution", _attributions(language), needed=True),
            _field(language, "how", blockkit.text_input("how"), needed=True),
            _choice(language, "in_writing"),
        ]
    title, save, close = say(language, "quotes.title"), say(language, "form.save"), say(language, "form.cancel")
    return blockkit.modal(callback, title, fields, save, close, meta)


def _field(language: str, name: str, element: Element, needed: bool = False) -> Block:
    return blockkit.input_block(name, say(language, f"quotes.field.{name}"), element, optional=not needed)


def _choice(language: str, name: str) -> Block:
    options = [blockkit.option(say(language, f"quotes.{one}"), one) for one in YES_NO]
    return _field(language, name, blockkit.radio(name, options, "no"))


def _attributions(language: str) -> Element:
    options = [
        blockkit.option(say(language, f"quotes.attribution.{one}"), one) for one in ("full", "role", "respondent")
    ]
    return blockkit.radio("attribution", options, "respondent")


def ask(language: str, quote: Quote, charity: str) -> Message:
    """To the speaker alone: may we print this, and under what?"""
    value = quote.public_id
    buttons = [
        blockkit.button(say(language, "quotes.button.respondent"), "quote.yes:respondent", f"{value}|respondent")
    ]
    if quote.role:
        label = say(language, "quotes.button.role", role=cut(quote.role, 40))
        buttons.insert(0, blockkit.button(label, "quote.yes:role", f"{value}|role"))
    if quote.speaker and quote.agency:
        buttons.insert(0, blockkit.button(say(language, "quotes.button.full"), "quote.yes:full", f"{value}|full"))
    buttons.append(blockkit.button(say(language, "quotes.button.no"), "quote.no", value))
    return blockkit.message(
        blockkit.says(say(language, "quotes.ask", charity=charity, event=event_name(language, quote.event))),
        blockkit.says(say(language, "quotes.words", words=quote.words)),
        blockkit.actions(*buttons),
    )


def answered(language: str, quote: Quote) -> Message:
    """What the speaker decided; whoever agreed may withdraw at any time."""
    told = blockkit.says(say(language, f"quotes.answered.{quote.consent}", by=attributed(language, quote) or "–"))
    words = blockkit.says(say(language, "quotes.words", words=printed(quote)))
    if quote.consent != "given":
        return blockkit.message(told)
    withdraw = blockkit.button(say(language, "quotes.button.withdraw"), "quote.withdraw", quote.public_id)
    return blockkit.message(told, words, blockkit.actions(withdraw))


def for_staff(language: str, quote: Quote) -> Message:
    """Where a quote stands, to whoever kept it."""
    key = (
        "quotes.staff.writing" if quote.consent == "given" and not quote.printable else f"quotes.staff.{quote.consent}"
    )
    told = [
        blockkit.says(say(language, key, by=attributed(language, quote) or "–")),
        blockkit.says(say(language, "quotes.words", words=printed(quote) if quote.consent == "given" else quote.words)),
    ]
    if quote.consent != "given":
        return blockkit.message(*told)
    withdraw = blockkit.button(say(language, "quotes.button.withdraw"), "quote.withdraw", quote.public_id)
    return blockkit.message(*told, blockkit.actions(withdraw))
