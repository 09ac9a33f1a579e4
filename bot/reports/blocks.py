"""What staff and partners see of a report in Slack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.desk.blocks import request_buttons
from bot.desk.model import Request
from bot.ground import blockkit
from bot.ground.blockkit import Block, Message, cut
from bot.ground.words import say
from bot.reports.model import Report, ReportLine
from bot.reports.sentences import items_of

MOST, WORDS = 12, 400
"""Lines of one kind in a message, and characters of each."""


def draft(language: str, snapshot: dict[str, Any], event: str) -> Message:
    """How the report reads now, in a few lines; the files follow in the thread."""
    head = say(language, "reports.draft", title=snapshot["title"])
    buttons = [_button(language, name, event) for name in ("issue", "edit", "show")]
    return blockkit.message(
        blockkit.says(head), *_sentences(language, snapshot), _files(language), blockkit.actions(*buttons)
    )


def draft_issued(language: str, report: Report) -> Message:
    """In place of a draft whose figures are issued."""
    values = {"title": report.snapshot["title"], "version": report.version, "as_of": report.as_of}
    return told(language, "reports.draft_issued", **values)


def issued(language: str, report: Report, gone: int = 0) -> Message:
    """A report that is frozen; the files follow in the thread. A year's has no partners to be sent to, and one with
    quotes that are `gone` goes to nobody any more.
    """
    head = say(language, "reports.issued", title=report.snapshot["title"], version=report.version, as_of=report.as_of)
    blocks: list[Block] = [blockkit.says(head)]
    if gone:
        blocks.append(blockkit.says(say(language, "reports.quote_gone", version=report.version, count=gone)))
    blocks += [*_sentences(language, report.snapshot), _files(language)]
    if report.event:
        first = (
            _button(language, "issue", report.event.public_id) if gone else _button(language, "send", report.public_id)
        )
        blocks.append(blockkit.actions(first, _button(language, "correct", report.public_id)))
    return blockkit.message(*blocks)


def _files(language: str) -> Block:
    return blockkit.context(say(language, "reports.files_follow"))


def _sentences(language: str, snapshot: dict[str, Any]) -> list[Block]:
    told = [cut(f"{one['lead']} {one['text']}", WORDS) for one in items_of(snapshot, "sentence")]
    blocks = [blockkit.says(one) for one in told[:MOST]]
    if len(told) > MOST:
        blocks.append(blockkit.context(say(language, "reports.more_sentences", count=len(told) - MOST)))
    return blocks


def _button(language: str, name: str, value: str) -> blockkit.Element:
    return blockkit.button(say(language, f"reports.button.{name}"), f"report.{name}", value)


# An issue that is no longer the last


def superseded(language: str, report: Report, by: Report) -> Message:
    title = report.snapshot["title"]
    return blockkit.message(
        blockkit.says(say(language, "reports.superseded", title=title, version=report.version, by=by.version))
    )


def superseded_in_thread(
    language: str, report: Report, by: Report, corrections: Sequence[dict[str, str]], went_to: Sequence[str]
) -> Message:
    """In the older upload's thread: what replaces it, what was wrong in it, and who has it."""
    blocks = [blockkit.says(say(language, "reports.superseded.thread", version=report.version, by=by.version))]
    blocks += [blockkit.says(cut(say(language, "reports.corrected", **one), WORDS)) for one in corrections[:MOST]]
    return blockkit.message(*blocks, _went_to(language, went_to))


def _went_to(language: str, names: Sequence[str]) -> Block:
    if not names:
        return blockkit.says(say(language, "reports.went_to.none"))
    return blockkit.says(say(language, "reports.went_to", names=cut(", ".join(names), 2_000)))


def quote_gone(language: str, report: Report, went_to: Sequence[str]) -> Message:
    """In the upload's thread: whoever quoted there does not wish it any longer."""
    told = say(language, "reports.quote_gone", version=report.version, count=1)
    return blockkit.message(blockkit.says(told), _went_to(language, went_to))


def printed_otherwise(language: str, report: Report, changes: Sequence[str]) -> Message:
    head = say(language, "reports.flagged", title=report.snapshot["title"], version=report.version, as_of=report.as_of)
    shown = [blockkit.says(cut(one, WORDS)) for one in changes[:MOST]]
    if len(changes) > MOST:
        shown.append(blockkit.context(say(language, "reports.more_changes", count=len(changes) - MOST)))
    return blockkit.message(
        blockkit.says(head), *shown, blockkit.actions(_button(language, "correct", report.public_id))
    )


def reminder(language: str, report: Report, days: int, changes: Sequence[str], event: str) -> Message:
    head = say(language, "reports.remind", title=report.snapshot["title"], version=report.version, count=days)
    shown = [blockkit.says(cut(one, WORDS)) for one in changes[:MOST]]
    none = [] if shown else [blockkit.says(say(language, "reports.remind.nothing"))]
    return blockkit.message(blockkit.says(head), *shown, *none, blockkit.actions(_button(language, "issue", event)))


# To a partner


def their_lines(language: str, name: str, event: str, charity: str, lines: Sequence[ReportLine], days: int) -> Message:
    """Each sentence with *Right* and *Change…*. What is printed is English, so the sentence is."""
    blocks: list[Block] = [blockkit.says(say(language, "reports.lines", name=name, event=event, charity=charity))]
    for number, line in enumerate(lines):
        blocks.append(blockkit.says(cut(line.sentence, WORDS)))
        blocks += _answer(language, line, number)
    blocks.append(blockkit.context(say(language, "reports.lines.until", count=days)))
    return blockkit.message(*blocks)


def _answer(language: str, line: ReportLine, number: int) -> list[Block]:
    if line.answer:
        return [blockkit.context(say(language, f"reports.lines.said.{line.answer}"))]
    return [
        blockkit.actions(
            blockkit.button(say(language, "reports.button.right"), f"line.right:{number}", line.public_id),
            blockkit.button(say(language, "reports.button.change"), f"line.change:{number}", line.public_id),
        )
    ]


def thanks(language: str, name: str, event: str, charity: str) -> Message:
    """With it goes the report, in the thread."""
    return blockkit.message(
        blockkit.says(say(language, "reports.thanks", name=name, event=event, charity=charity)),
        blockkit.context(say(language, "reports.thanks.file")),
    )


# To whoever pressed a button


def change_wanted(language: str, line: ReportLine, asked: Request) -> Message:
    """To staff: a partner would have its sentence otherwise. It is answered like anything else a contact asks."""
    contact = line.contact
    values = {"sentence": line.sentence, "words": asked.words or ""}
    told = say(language, "reports.change_wanted", name=contact.name, partner=contact.partner.name, **values)
    return blockkit.message(blockkit.says(told), blockkit.actions(*request_buttons(language, asked)))


def told(language: str, key: str, **values: Any) -> Message:
    return blockkit.message(blockkit.says(say(language, key, **values)))
