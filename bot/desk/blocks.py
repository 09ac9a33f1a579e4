"""What staff see of work that waits for a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import NamedTuple
from urllib.parse import quote

from bot.desk.model import Request
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message, cut
from bot.ground.words import clock_time, say, short_day
from bot.people.model import Contact, day_with
from bot.pledges.blocks import pledge_line
from bot.pledges.model import Pledge

MOST_CALLS = 10
MOST_PROMISES = 3


class Call(NamedTuple):
    """One line of the call list: who, about what, and when we asked in vain. `there` is the time at their place."""

    request: Request
    contact: Contact
    promised: Sequence[Pledge]
    owner: str | None
    there: time


def call_list(language: str, calls: Sequence[Call], in_all: int) -> Message:
    """One message for all, longest waiting first."""
    blocks: list[Block] = [blockkit.marked(f"*{say(language, 'desk.calls', count=in_all)}*")]
    for number, call in enumerate(calls[:MOST_CALLS]):
        blocks += _call(language, call, number)
    if in_all > MOST_CALLS:
        blocks.append(blockkit.marked(say(language, "desk.more_calls", count=in_all - MOST_CALLS)))
    return blockkit.message(*blocks)


def _call(language: str, call: Call, number: int) -> list[Block]:
    value = call.request.public_id
    return [
        blockkit.says(" · ".join(_who(language, call))),
        blockkit.context(*_what(language, call)),
        blockkit.marked(" · ".join(_how(language, call))),
        blockkit.actions(
            blockkit.button(say(language, "desk.button.they_said"), f"call.said:{number}", value),
            blockkit.button(say(language, "desk.button.no_answer"), f"call.no_answer:{number}", value),
            blockkit.button(say(language, "desk.button.new_contact"), f"call.new_contact:{number}", value),
            blockkit.button(say(language, "desk.button.they_cannot"), f"call.cannot:{number}", value),
            blockkit.button(say(language, "desk.button.leave_it"), f"request.close:{number}", value),
        ),
    ]


def _how(language: str, call: Call) -> list[str]:
    """What one could say, in which language, what time it is there, and the same as an e-mail with its text ready."""
    lines = [say(language, _to_say(call.promised))]
    spoken, there = say(language, _spoken(call.contact)), clock_time(language, call.there)
    lines.append(say(language, "desk.call.there", time=there, language=spoken))
    if call.contact.email:
        lines.append(f"<{_letter(call)}|{say(language, 'desk.call.letter')}>")
    return lines


def _to_say(promised: Sequence[Pledge]) -> str:
    """Whoever has told of 120 is not asked whether anyone has had the training."""
    if any(pledge.reported for pledge in promised):
        return "desk.call.say_so_far"
    training = any(pledge.kind == "train" for pledge in promised)
    return "desk.call.say_counted" if training else "desk.call.say"


def _spoken(contact: Contact) -> str:
    return f"desk.language.{contact.language if contact.language in ('es', 'fr') else 'en'}"


def _letter(call: Call) -> str:
    """A mail link; all that people wrote in it is percent-encoded, so nothing of it can end the link."""
    contact = call.contact
    said = " / ".join(f"“{pledge.words}”" for pledge in call.promised[:MOST_PROMISES])
    subject = say(contact.language, "desk.mail.subject", partner=contact.partner.name)
    body = say(contact.language, "desk.mail.body", contact=contact.name, words=cut(said, 300))
    return f"mailto:{quote(contact.email or '', safe='@')}?subject={quote(subject)}&amp;body={quote(body)}"


def _who(language: str, call: Call) -> list[str]:
    contact = call.contact
    key = "desk.call.who_role" if contact.role else "desk.call.who"
    parts = [say(language, key, contact=contact.name, partner=contact.partner.name, role=contact.role or "")]
    if contact.phone:
        parts.append(say(language, "desk.call.phone", phone=contact.phone))
    if contact.email:
        parts.append(say(language, "desk.call.email", email=contact.email))
    if not (contact.phone or contact.email or contact.in_slack):
        parts.append(say(language, "desk.call.no_number"))
    if call.owner:
        parts.append(say(language, "desk.call.owner", owner=call.owner))
    return parts


def _what(language: str, call: Call) -> list[str]:
    lines = [_promised(language, pledge) for pledge in call.promised[:MOST_PROMISES]]
    if call.request.asked_on:
        days = ", ".join(short_day(language, date.fromisoformat(day)) for day in call.request.asked_on)
        lines.append(say(language, "desk.call.asked", days=days))
    if call.request.missed_on:
        lines.append(say(language, "desk.call.missed", day=short_day(language, call.request.missed_on)))
    lines.append(_last_heard(language, call.contact))
    return lines


def _promised(language: str, pledge: Pledge) -> str:
    """What was promised, by when, and how far it stands."""
    parts = [pledge_line(language, pledge)]
    if pledge.due:
        key = "desk.call.our_date" if pledge.due_ours else "desk.call.due"
        parts.append(say(language, key, day=pledge.due))
    if pledge.asks_for_number:
        parts.append(say(language, "desk.call.reported", reported=pledge.reported))
    return say(language, "desk.call.promised", promised=" · ".join(parts))


def _last_heard(language: str, contact: Contact) -> str:
    if contact.last_heard_at is None:
        return say(language, "desk.call.never_heard")
    day = short_day(language, day_with(contact, contact.last_heard_at))
    return say(language, "desk.call.last_heard", day=day, words=contact.last_words or "…")


def request(language: str, asked: Request) -> Message:
    """Something a contact asked for, told to staff at once. The words of a safety text are shown to nobody here."""
    blocks = [blockkit.says(_asks(language, asked))]
    if asked.words and asked.kind != "safety":
        blocks.append(blockkit.says(say(language, "desk.quoted", words=asked.words)))
    elif asked.source_ts and asked.kind != "safety":
        blocks.append(blockkit.context(say(language, "desk.words_gone")))
    if asked.pledge is not None and asked.pledge.state == "withdrawn":  # "We will do it after all" says not what.
        blocks.append(
            blockkit.context(f"{say(language, 'desk.given_up', count=1)} {pledge_line(language, asked.pledge)}")
        )
    return blockkit.message(*blocks, blockkit.actions(*request_buttons(language, asked)))


def _asks(language: str, asked: Request) -> str:
    """A hand-over that nobody asked for is ours: their account is gone, and no word of theirs came."""
    contact = asked.contact
    assert contact is not None
    unsaid = asked.kind == "handover" and asked.words is None and asked.source_ts is None
    key = "desk.request.account_gone" if unsaid else f"desk.request.{asked.kind}"
    return say(language, key, contact=contact.name, partner=contact.partner.name)


def request_buttons(language: str, asked: Request) -> list[Element]:
    """One may answer here what is no danger; a person is named elsewhere. A number is changed where it is asked for."""
    answer = blockkit.button(say(language, "desk.button.answer"), "request.answer", asked.public_id)
    close = blockkit.button(say(language, "desk.button.close"), "request.close", asked.public_id)
    if asked.kind == "handover":
        name = blockkit.button(say(language, "desk.button.successor"), "request.successor", asked.public_id)
        keep = blockkit.button(say(language, "desk.button.keep_asking"), "request.close", asked.public_id)
        return [name, keep]
    if asked.kind == "target_change" and asked.pledge is not None and asked.pledge.target is not None:
        return [answer, blockkit.button(say(language, "page.target"), "pledge.target", asked.pledge.public_id), close]
    return [close] if asked.kind == "safety" else [answer, close]


def owed(language: str, asked: Request) -> Message:
    """Two working days on, what we owe is still open."""
    told = request(language, asked)
    day = short_day(language, day_with(asked.contact, asked.opened_at))
    return blockkit.message(blockkit.says(say(language, "desk.owed", day=day)), *told.blocks)


def answered(language: str, asked: Request, owner: str, charity: str) -> Message:
    """To the contact: what one of our own people says to what they asked."""
    quoted = say(language, "desk.answered.asked", words=cut(asked.words or "…", 300))
    said = say(language, "desk.answered", owner=owner, charity=charity, words=asked.answer or "")
    return blockkit.message(blockkit.says(said), blockkit.context(quoted))


def tell_them(language: str, asked: Request) -> Message:
    """They are not in Slack, or want no message: whoever answered tells them."""
    assert asked.contact is not None
    return blockkit.message(blockkit.says(say(language, "desk.tell_them", contact=asked.contact.name)))


def try_again(language: str, asked: Request, again: date) -> Message:
    assert asked.contact is not None
    told = say(language, "desk.try_again", contact=asked.contact.name, day=short_day(language, again))
    return blockkit.message(blockkit.says(told))


def given_up(language: str, withdrawn: Sequence[Pledge]) -> Message:
    lines = [say(language, "desk.given_up", count=len(withdrawn))]
    return blockkit.message(*(blockkit.says(line) for line in [*lines, *(pledge_line(language, p) for p in withdrawn)]))


def closed(language: str, asked: Request, name: str) -> Message:
    return _over(language, asked, say(language, "desk.closed", name=name))


def taken_back(language: str, asked: Request, name: str) -> Message:
    return _over(language, asked, say(language, "desk.taken_back", name=name))


def _over(language: str, asked: Request, how: str) -> Message:
    return blockkit.message(blockkit.says(_asks(language, asked)), blockkit.context(how))


def quarantined(language: str, kind: str, number: int) -> Message:
    """A delivery that failed three times. Never its words: nobody has decided yet who may see them."""
    what = say(language, f"desk.delivery.{kind}")
    return blockkit.message(blockkit.says(say(language, "desk.quarantined", what=what, number=str(number))))


def set_aside(language: str, number: int, job: str, row: int) -> Message:
    """A row over which a job stumbled three times; its number only."""
    words = say(language, "desk.set_aside", job=job, row=str(row), number=str(number))
    return blockkit.message(blockkit.says(words))
