"""How people ask for a report, a partner's page or the list of digests: by command, and in plain words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from bot.asked import Asked
from bot.deliveries.payloads import without_mentions
from bot.digests.form_listeners import SubscriptionForms
from bot.ground import blockkit
from bot.ground.words import say
from bot.people import commands as people
from bot.reports.listeners import ReportListeners
from bot.status.form_listeners import PartnerPage
from bot.status.showing import StatusPages

Take = Callable[[Session, Asked, str, datetime], blockkit.Message | None]
"""Answers the words after a sub-command; None where they are a sentence."""

WORDS = ("write", "draft", "issue", "make", "prepare", "print")
"""What "the report for Stockton" may come after."""

OPENS = ("event", "quote")
"""Commands that only open a form. Slack lets a command open one, and no message: there a button does."""


def asking_for(
    reports: ReportListeners, page: PartnerPage, pages: StatusPages, subscriptions: SubscriptionForms
) -> dict[str, Take]:
    """`/pledge report stockton`, and the words by which people ask for one; `partner RTD`, `mine`, `digests`; and in a
    message `event` and `quote`.
    """

    def report(session: Session, asked: Asked, rest: str, now: datetime) -> blockkit.Message | None:
        return reports.asked(session, asked.actor, rest, asked.key, now)

    def in_words(session: Session, asked: Asked, rest: str, now: datetime) -> blockkit.Message | None:
        return reports.in_words(session, asked.actor, rest, asked.key, now)

    def partner(session: Session, asked: Asked, rest: str, now: datetime) -> blockkit.Message | None:
        if not rest and page.installation.is_staff(session, asked.actor):
            return like("partner")  # Alone it would be read as something that somebody promises.
        return page.asked(session, asked.actor, rest, now)

    def mine(session: Session, asked: Asked, rest: str, now: datetime) -> blockkit.Message | None:
        return pages.mine(session, asked.actor, rest, now)

    def digests(session: Session, asked: Asked, rest: str, now: datetime) -> blockkit.Message | None:
        return None if rest else subscriptions.listed(session, asked.actor)

    def opens(word: str, session: Session, asked: Asked, rest: str, now: datetime) -> blockkit.Message | None:
        if rest or not page.installation.is_staff(session, asked.actor):
            return None
        return blockkit.message(blockkit.says(say("en", f"reception.opens.{word}")), _button(word))

    take: dict[str, Take] = {"report": report, "partner": partner, "mine": mine, "digests": digests}
    return take | dict.fromkeys(WORDS, in_words) | {word: partial(opens, word) for word in OPENS}


LIKE = (
    "ask", "away", "back", "digests", "event", "export", "language", "mine", "parked", "partner", "quote", "report",
    "staff", "survey", "thanks", "undo",
)  # fmt: skip
"""Commands that leave to the rest of us what they cannot read: whoever wrote one is shown how it is written."""


def meant_as(asked: Asked) -> str | None:
    """The command that a text begins with, if it may have been meant as one of these."""
    word = without_mentions(asked.text).partition(" ")[0].casefold()
    return word if word in LIKE else None


def like(word: str) -> blockkit.Message:
    """How a command is written."""
    examples = say("en", f"reception.like.{word}")
    told = blockkit.says(say("en", "reception.like", word=word, examples=examples))
    return blockkit.message(told, *([_button(word)] if word in OPENS else []))


def _button(word: str) -> blockkit.Block:
    return blockkit.actions(blockkit.button(say("en", f"reception.button.{word}"), f"{word}.new", "new"))


def not_understood(take: Mapping[str, Take], session: Session, asked: Asked, now: datetime) -> blockkit.Message:
    """To words that nobody could read: how the command they begin with is written, what would be understood, or the
    page of the one partner they name, with its buttons.
    """
    if word := meant_as(asked):
        return like(word)
    named = people.partners_within(session, without_mentions(asked.text))
    page = take["partner"](session, asked, named[0].name, now) if len(named) == 1 else None
    if page is None:
        return blockkit.message(*map(blockkit.says, say("en", "reception.not_understood").split("\n")))
    return blockkit.message(blockkit.says(say("en", "reception.not_understood_of")), *page.blocks)
