"""What staff see of files that came with an answer: what they are to show, and the buttons that say whether they do."""

from __future__ import annotations

from collections.abc import Sequence

from bot.evidence.model import Evidence, Shown
from bot.ground import blockkit
from bot.ground.blockkit import Block, Element, Message, cut
from bot.ground.words import say
from bot.pledges.blocks import pledge_line
from bot.pledges.model import Pledge
from bot.progress.model import VERIFYING, ProgressEntry

MOST_FILES, MOST_FIGURES, NAME, WORDS = 5, 5, 80, 200
ONE_TAP = VERIFYING[:2]
"""How a figure is known where a file shows it; what a company registered is told, and so is chosen in the form."""


def waiting(language: str, evidence: Evidence, figures: Sequence[Shown], could_show: bool) -> Message:
    """Whose files, what they said with them, and one tap for a yes; a form where it is another figure."""
    blocks = [blockkit.says(_who(language, "evidence.sent", evidence)), *_files(language, evidence)]
    if figures:
        blocks += [blockkit.says(_figure(language, one)) for one in figures[:MOST_FIGURES]]
    else:
        blocks.append(blockkit.says(say(language, "evidence.no_figure_with_it")))
    blocks.append(blockkit.actions(*_buttons(language, evidence, figures, could_show)))
    hint = say(language, "evidence.cannot_open", contact=cut(evidence.contact.name, NAME))
    return blockkit.message(*blocks, blockkit.context(hint))


def confirmed(language: str, evidence: Evidence, entries: Sequence[ProgressEntry], who: str, change_id: str) -> Message:
    """What is verified now, by whom and by what, with an Undo."""
    blocks = [blockkit.says(_who(language, "evidence.sent", evidence)), *_files(language, evidence)]
    for entry in entries[:MOST_FIGURES]:
        basis, line = say(language, f"page.basis.{entry.basis}"), pledge_line(language, entry.pledge)
        told = {"amount": entry.pledge.verified, "basis": basis, "pledge": cut(line, WORDS)}
        blocks.append(blockkit.says(say(language, "evidence.verified", **told)))
    blocks.append(blockkit.context(say(language, "evidence.by", name=who)))
    return blockkit.message(*blocks, _undo(language, change_id))


def declined(language: str, evidence: Evidence, who: str, change_id: str) -> Message:
    told = blockkit.context(say(language, "evidence.declined", name=who))
    sent = blockkit.says(_who(language, "evidence.sent", evidence))
    return blockkit.message(sent, *_files(language, evidence), told, _undo(language, change_id))


def hidden(language: str, evidence: Evidence) -> Message:
    """Its sender deleted the message, or it belongs to words about somebody in danger: no name, no link."""
    return blockkit.message(blockkit.says(_who(language, f"evidence.{evidence.state}", evidence)))


def _who(language: str, key: str, evidence: Evidence) -> str:
    contact = evidence.contact
    names = {"contact": cut(contact.name, NAME), "partner": cut(contact.partner.name, NAME)}
    return say(language, key, **names, count=len(evidence.files))


def held_back(language: str, kind: str) -> str:
    """In place of a file's name, with what it is ("PDF") where we know."""
    return say(language, "evidence.held_back" if kind else "evidence.held_back_unknown", kind=kind)


def _files(language: str, evidence: Evidence) -> list[Block]:
    """Their names, where they may be shown, each with a link to Slack's own page of it."""
    lines = []
    for one in evidence.files[:MOST_FILES]:
        name = blockkit.escape(cut(" ".join(one["name"].split()), NAME))
        seen = f" · <{blockkit.escape(one['permalink'])}|{say(language, 'evidence.open')}>" if one["permalink"] else ""
        lines.append(f"{name}{seen}")
    if len(evidence.files) > MOST_FILES:
        lines.append(say(language, "evidence.more_files", count=len(evidence.files) - MOST_FILES))
    return [blockkit.marked("\n".join(lines))]


def _figure(language: str, one: Shown) -> str:
    line = cut(pledge_line(language, one.pledge), WORDS)
    told = say(language, f"evidence.figure.{one.entry.kind}", amount=one.amount, pledge=line)
    words = cut(" ".join((one.entry.words or "").split()), WORDS)
    return f"{told} {say(language, 'page.words', words=words)}" if words else told


def _buttons(language: str, evidence: Evidence, figures: Sequence[Shown], could_show: bool) -> list[Element]:
    value = evidence.public_id
    elements = []
    if figures:
        key = "evidence.button.one" if len(figures) == 1 else "evidence.button.all"
        for number, basis in enumerate(ONE_TAP):
            known = say(language, f"evidence.button.{basis}")
            label = say(language, key, basis=known, amount=figures[0].amount)
            elements.append(blockkit.button(label, f"evidence.confirm:{number}", f"{value}|{basis}"))
    if could_show:
        elements.append(blockkit.button(say(language, "evidence.button.figure"), "evidence.figure", value))
    return [*elements, blockkit.button(say(language, "evidence.button.decline"), "evidence.decline", value)]


def _undo(language: str, change_id: str) -> Block:
    return blockkit.actions(blockkit.button(say(language, "people.undo"), "change.undo", change_id))


def figure(language: str, evidence: Evidence, pledges: Sequence[Pledge], today: str) -> Block:
    """Of which promise they show how much in all, how we know, and as of which day (an ISO date)."""
    options = [blockkit.option(pledge_line(language, one), one.public_id) for one in pledges[:25]]
    known = [blockkit.option(say(language, f"page.basis.{one}"), one) for one in VERIFYING]
    fields: tuple[tuple[str, Element, bool], ...] = (
        ("pledge", blockkit.select("pledge", options, options[0]["value"]), False),
        ("amount", blockkit.text_input("amount", str(pledges[0].reported)), False),
        ("basis", blockkit.select("basis", known, ONE_TAP[0]), False),
        ("day", blockkit.date_input("day", today), True),
    )
    labels = {"pledge": "evidence.form.pledge"}
    blocks = [
        blockkit.input_block(name, say(language, labels.get(name, f"page.form.{name}")), element, optional)
        for name, element, optional in fields
    ]
    meta = f"{evidence.public_id}|{pledges[0].public_id}|{pledges[0].reported}"
    title, save, close = (say(language, key) for key in ("evidence.form.figure", "form.save", "form.cancel"))
    return blockkit.modal("evidence.figure", title, blocks, save, close, meta)
