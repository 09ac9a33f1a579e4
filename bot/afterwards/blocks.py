"""What is said after an event: to its contacts the thank-you and "anything since?", to staff what is theirs to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from bot.checkins.blocks import first_name
from bot.checkins.signature import Signature
from bot.events.blocks import event_name
from bot.events.model import Event
from bot.ground import blockkit
from bot.ground.blockkit import Block, Message
from bot.ground.words import month, name_of, say
from bot.people.model import Contact, Partner
from bot.pledges.blocks import pledge_line
from bot.pledges.model import Pledge

MOST_PLEDGES = 10
"""Shown in one thank-you: each takes three of the fifty blocks."""

MOST_LISTED, LONGEST_LINE = 20, 150
"""So many of those who would be thanked fit a message's text, with so many characters each."""


class Written(NamedTuple):
    """What a letter is made of. `links` lead to where a programme starts, by its short name."""

    public_id: str
    contact: Contact
    event: Event
    pledges: Sequence[Pledge]
    by: Signature
    links: Mapping[str, str]


# To contacts


def thanks(language: str, letter: Written, today: date) -> Message:
    """What was noted, and one tap for each thing that may be wrong with it."""
    blocks = [blockkit.says(line) for line in _opening(language, letter, today)]
    for number, pledge in enumerate(letter.pledges[:MOST_PLEDGES]):
        blocks += [blockkit.says(noted(language, pledge)), _pledge_buttons(language, pledge, number)]
    blocks.append(_letter_buttons(language, letter.public_id))
    return blockkit.message(*blocks, *(blockkit.context(line) for line in _foot(language, letter)))


def noted(language: str, pledge: Pledge) -> str:
    """I wrote down: RTD will train 250 employees (BOTL). No date was said; may we put 9 May 2023?"""
    line = say(language, "afterwards.noted", pledge=pledge_line(language, pledge))
    if pledge.due is None:
        return line
    key = "afterwards.noted.our_date" if pledge.due_ours else "afterwards.noted.their_date"
    return f"{line} {say(language, key, due=pledge.due)}"


def since(language: str, letter: Written) -> Message:
    """Asked once of somebody who was there and promised nothing."""
    return blockkit.message(*(blockkit.says(line) for line in _since_lines(language, letter)))


def text_of(language: str, letter: Written, kind: str, today: date) -> str:
    """The same letter as plain text, for staff to send."""
    if kind == "since":
        return "\n\n".join(_since_lines(language, letter)[:-1])
    lines = [*_opening(language, letter, today), *(noted(language, one) for one in letter.pledges)]
    return "\n\n".join([*lines, say(language, "afterwards.answer_by_mail"), *_foot(language, letter)[:-1]])


def _opening(language: str, letter: Written, today: date) -> list[str]:
    day = letter.event.day
    key = "afterwards.thanks.yesterday" if (today - day).days == 1 else "afterwards.thanks"
    owner, name = letter.by.signed(language), first_name(letter.contact)
    return [say(language, key, contact=name, day=day, place=letter.event.place, owner=owner, charity=letter.by.charity)]


def _pledge_buttons(language: str, pledge: Pledge, number: int) -> Block:
    names = ("right", "date", "not_quite")
    return blockkit.actions(
        *(
            blockkit.button(say(language, f"afterwards.button.{name}"), f"thanks.{name}:{number}", pledge.public_id)
            for name in names
        )
    )


def _letter_buttons(language: str, letter_id: str) -> Block:
    return blockkit.actions(
        blockkit.button(say(language, "afterwards.button.somebody_else"), "thanks.somebody_else", letter_id),
        blockkit.button(say(language, "afterwards.button.unnamed"), "thanks.unnamed", letter_id),
    )


def _foot(language: str, letter: Written) -> list[str]:
    """How it goes on, who reads, where to start; and last how to stop."""
    dated = [one.due for one in letter.pledges if one.due]
    charity = letter.by.charity
    if dated:
        lines = [say(language, "afterwards.asks_before", month=month(language, max(dated)), charity=charity)]
    else:
        lines = [say(language, "afterwards.asks", charity=charity)]
    lines.append(say(language, "afterwards.report"))
    links = {letter.links.get(one.programme or "") for one in letter.pledges}
    lines += [say(language, "afterwards.start_here", link=link) for link in sorted(links - {None}, key=str)]
    return [*lines, say(language, "afterwards.stop")]


def _since_lines(language: str, letter: Written) -> list[str]:
    owner = letter.by.signed(language)
    return [
        say(
            language, "afterwards.since", contact=first_name(letter.contact), place=letter.event.place, owner=owner,
            charity=letter.by.charity,
        ),
        say(language, "afterwards.since.what"),
        say(language, "afterwards.stop"),
    ]  # fmt: skip


# To staff


class Line(NamedTuple):
    """One who would get a thank-you, and for what."""

    contact: Contact
    pledges: Sequence[Pledge]


def offer(
    language: str, event: Event, value: str, lines: Sequence[Line], without: Sequence[Partner], *, changed: bool
) -> Message:
    """Who would get a thank-you, before anything goes out. `changed`: the list was another when it was pressed."""
    blocks = [_title(language, "afterwards.offer", event, len(lines))]
    if changed:
        blocks.append(blockkit.says(say(language, "afterwards.changed")))
    blocks += _listed(language, lines, without)
    send = blockkit.button(say(language, "afterwards.button.send"), "thanks.send", value, style="primary")
    leave = blockkit.button(say(language, "afterwards.button.leave"), "thanks.leave", value)
    return blockkit.message(*blocks, blockkit.actions(send, leave))


def offered(language: str, event: Event, lines: Sequence[Line], name: str, *, sent: bool) -> Message:
    """What became of the offer."""
    done = say(language, "afterwards.sent_by" if sent else "afterwards.left_by", name=name)
    title = _title(language, "afterwards.offer", event, len(lines))
    return blockkit.message(title, *_listed(language, lines, ()), blockkit.context(done))


def _title(language: str, key: str, event: Event, count: int) -> Block:
    named = blockkit.escape(event_name(language, event))
    return blockkit.marked(say(language, key, event=named, count=count))


def _listed(language: str, lines: Sequence[Line], without: Sequence[Partner]) -> list[Block]:
    told = [_line(language, one) for one in lines[:MOST_LISTED]]
    if len(lines) > MOST_LISTED:
        told.append(say(language, "afterwards.more", count=len(lines) - MOST_LISTED))
    if without:
        names = blockkit.cut(", ".join(one.name for one in without), 500)
        told.append(say(language, "afterwards.without_contact", partners=names))
    return [blockkit.says(one) for one in told]


def _line(language: str, line: Line) -> str:
    contact = line.contact
    key = "afterwards.line.slack" if contact.in_slack else "afterwards.line.staff"
    promised = " · ".join(pledge_line(language, one) for one in line.pledges)
    told = say(language, key, contact=contact.name, language=name_of(contact.language, language), promised=promised)
    return blockkit.cut(told, LONGEST_LINE)


def to_send(language: str, letter: Written, text: str) -> Message:
    """The text for somebody who is not in Slack, to be copied; and what to press when they answer."""
    contact = letter.contact
    reach = ", ".join(one for one in (contact.email, contact.phone) if one)
    key = "afterwards.to_send" if reach else "afterwards.to_send.no_reach"
    blocks = [
        blockkit.says(say(language, key, contact=contact.name, partner=contact.partner.name, reach=reach)),
        blockkit.says(text),
    ]
    for number, pledge in enumerate(letter.pledges[:MOST_PLEDGES]):
        right = blockkit.button(
            say(language, "afterwards.button.they_confirm"), f"thanks.right:{number}", pledge.public_id
        )
        blocks.append(blockkit.says(pledge_line(language, pledge), right))
    return blockkit.message(*blocks)


def survey(language: str, event: Event, follow_up_id: str) -> Message:
    asked = say(language, "afterwards.survey", event=event_name(language, event))
    none = blockkit.button(say(language, "afterwards.button.none_taken"), "survey.none", follow_up_id)
    return blockkit.message(blockkit.says(asked), blockkit.actions(none))


def none_taken(language: str, event: Event, name: str) -> Message:
    told = say(language, "afterwards.survey.none", event=event_name(language, event), name=name)
    return blockkit.message(blockkit.says(told))
