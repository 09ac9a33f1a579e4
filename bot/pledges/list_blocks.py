"""The list that shows many promises at once, before and after they are saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.ground import blockkit
from bot.ground.blockkit import Element, Message
from bot.ground.words import say, shown
from bot.pledges.blocks import draft_line
from bot.pledges.model import GROUPS, Draft

LINE = 280
MOST_LINES = 100
"""Lines of a list that are shown."""

LIST_SECTIONS = 40
"""Each line has a section of its own, easier to tell apart, unless Slack's 50 blocks have no room for them."""


class Line(NamedTuple):
    """One draft in a list. `look` where saving it unseen could go wrong."""

    draft: Draft
    names: Sequence[str]
    look: bool


def listed(language: str, lines: Sequence[Line], *, batch: str, came_back: bool, change_id: str | None) -> Message:
    """One numbered list for many promises, with Save all and Go through while any is open."""
    if came_back:  # They are of several messages, so nobody wrote them in this order.
        lines = sorted(lines, key=lambda line: GROUPS.index(line.draft.group))
    still_open = [line for line in lines if line.draft.state == "open"]
    blocks = [blockkit.says(_list_intro(language, len(lines), len(still_open), came_back))]
    shown_lines = _under_headings(language, lines[:MOST_LINES])
    together = len(shown_lines) // LIST_SECTIONS + 1
    for start in range(0, len(shown_lines), together):
        blocks.append(blockkit.says("\n".join(shown_lines[start : start + together])))
    if len(lines) > MOST_LINES:
        blocks.append(blockkit.says(say(language, "pledges.list.more", count=len(lines) - MOST_LINES)))
    if looks := sum(line.look for line in still_open):
        blocks.append(blockkit.says(say(language, "pledges.list.look", count=looks)))
    if buttons := _list_buttons(language, batch, len(still_open), change_id):
        blocks.append(blockkit.actions(*buttons))
    return blockkit.message(*blocks)


def _under_headings(language: str, lines: Sequence[Line]) -> list[str]:
    """Promises and finished things told apart, where a list has both."""
    told, before = [], None
    headed = any(line.draft.finished for line in lines)
    for number, line in enumerate(lines, 1):
        text = _line(language, number, line)
        if headed and line.draft.group != before:
            told.append(say(language, f"pledges.list.group.{line.draft.group}"))
        before = line.draft.group
        told.append(text)
    return told


def _list_intro(language: str, count: int, still_open: int, came_back: bool) -> str:
    if not still_open:
        return say(language, "pledges.list.settled", count=count)
    if came_back and still_open == count:
        return say(language, "pledges.list.came_back", count=count)
    return say(language, "pledges.list.intro" if still_open == count else "pledges.list.left", count=still_open)


def _line(language: str, number: int, line: Line) -> str:
    sentence = draft_line(language, line.draft, line.names)
    said = line.draft.promise
    if said.due and not line.draft.finished:
        sentence = say(language, "pledges.list.by", sentence=sentence, due=said.due)
    elif said.due_text and not line.draft.finished:
        sentence = say(language, "pledges.list.vague", sentence=sentence, words=said.due_text)
    mark = "look_at" if line.look and line.draft.state == "open" else line.draft.state
    return blockkit.cut(say(language, f"pledges.list.{mark}", number=shown(language, number), sentence=sentence), LINE)


def _list_buttons(language: str, batch: str, still_open: int, change_id: str | None) -> list[Element]:
    buttons = []
    if still_open:
        buttons.append(blockkit.button(say(language, "pledges.button.save_all"), "drafts.save_all", batch, "primary"))
        buttons.append(blockkit.button(say(language, "pledges.button.go_through"), "drafts.go_through", batch))
    if change_id:
        buttons.append(blockkit.button(say(language, "pledges.button.undo"), "change.undo", change_id))
    return buttons
