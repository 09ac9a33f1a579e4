"""What is said of contacts, and of who is staff."""

from __future__ import annotations

from collections.abc import Sequence

from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message
from bot.ground.words import name_of, say
from bot.people.model import Contact, Partner


def linked(
    language: str,
    contact: Contact,
    partner: Partner,
    *,
    others: Sequence[Contact],
    outside: bool,
    former: Partner | None,
    change_id: str,
) -> Message:
    """Who speaks for the partner now, and whom the bot will ask.

    `others` speak for it too, the one asked first, unless staff say that this person follows them; `former` is the
    partner this person spoke for until now.
    """
    first = {"name": contact.name, "partner": partner.name}
    sentences = [say(language, "people.linked_role", role=contact.role, **first)] if contact.role else []
    sentences = sentences or [say(language, "people.linked", **first)]
    sentences.append(_how_asked(language, contact, others, outside))
    if former:
        sentences.append(say(language, "people.moved", partner=former.name))
    buttons = [blockkit.button(say(language, "people.undo"), "change.undo", change_id)]
    if others:
        only = say(language, "people.only", name=contact.name)
        buttons.append(blockkit.button(only, "contact.only", contact.public_id))
    return blockkit.message(blockkit.says(" ".join(sentences)), *_reach(language, contact), blockkit.actions(*buttons))


def speaks(language: str, contact: Contact, change_id: str) -> Message:
    """In which language a contact is written to from now on."""
    named = {"name": contact.name, "partner": contact.partner.name, "language": name_of(contact.language, language)}
    undo = blockkit.button(say(language, "people.undo"), "change.undo", change_id)
    return blockkit.message(blockkit.says(say(language, "people.speaks", **named)), blockkit.actions(undo))


def join_form(language: str, partner: Partner) -> Block:
    """Another name of this partner, or the other partner that it is."""
    return _names_form(language, "join", partner, blockkit.text_input("name"))


def part_form(language: str, partner: Partner, names: Sequence[str]) -> Block:
    """Which of its names is somebody else."""
    return _names_form(
        language, "part", partner, blockkit.select("name", [blockkit.option(one, name_value(one)) for one in names])
    )


def name_value(name: str) -> str:
    """What a choice holds for a name: Slack takes 150 characters."""
    return name[:150]


def _names_form(language: str, what: str, partner: Partner, field: Element) -> Block:
    shown = blockkit.says(say(language, f"people.form.{what}.what", partner=partner.name))
    asked = blockkit.input_block("name", say(language, f"people.form.{what}.name"), field, optional=False)
    title, save, close = (say(language, key) for key in (f"people.form.{what}", "form.save", "form.cancel"))
    return blockkit.modal(f"partner.{what}", title, [shown, asked], save, close, partner.public_id)


def named(language: str, key: str, name: str, partner: Partner, change_id: str) -> Message:
    """What a name means from now on."""
    undo = blockkit.button(say(language, "people.undo"), "change.undo", change_id)
    return blockkit.message(blockkit.says(say(language, key, name=name, partner=partner.name)), blockkit.actions(undo))


def _how_asked(language: str, contact: Contact, others: Sequence[Contact], outside: bool) -> str:
    if contact.in_slack:
        how = "people.wrote_stop" if contact.opted_out_at else "people.asked_in_slack"
        sentence = say(language, "people.asked_outside" if outside and not contact.opted_out_at else how)
        names = ", ".join(other.name for other in others)
        return f"{sentence} {say(language, 'people.other_stays', others=names)}" if names else sentence
    in_slack = [other.name for other in others if other.in_slack]
    if in_slack:
        return say(language, "people.other_asked", other=in_slack[0])
    calls = say(language, "people.call_list")
    return calls if contact.phone or contact.email else f"{calls} {say(language, 'people.no_number')}"


def _reach(language: str, contact: Contact) -> list[Block]:
    reach = " · ".join(way for way in (contact.phone, contact.email) if way)
    return [blockkit.context(say(language, "people.reach", reach=reach))] if reach else []


def staff(language: str, founders: Sequence[str], others: Sequence[str]) -> Message:
    """Everybody on staff, and how that is changed."""
    lines = [say(language, "staff.founders", names=", ".join(founders))]
    if others:
        lines.append(say(language, "staff.added", names=", ".join(others)))
    return blockkit.message(*(blockkit.says(line) for line in lines), blockkit.context(say(language, "staff.how")))


def staff_changed(language: str, how: str, name: str, change_id: str) -> Message:
    """`how` is add or remove."""
    undo = blockkit.button(say(language, "people.undo"), "change.undo", change_id)
    return blockkit.message(blockkit.says(say(language, f"staff.done.{how}", name=name)), blockkit.actions(undo))


def welcome(language: str, by: str, charity: str) -> Message:
    return blockkit.message(blockkit.says(say(language, "staff.welcome", by=by, charity=charity)))
