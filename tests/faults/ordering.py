"""What contacts write, edit and delete, delivered in any order: the account comes to the same.

Each story is told once in order; every other contact's copy of it comes in an order of its own, and now and then twice.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.app import Bot
from bot.checkins.model import Doubt
from bot.ground import clock
from bot.people.model import Contact
from bot.pledges.model import Pledge
from bot.progress.model import ProgressEntry
from tests.benchmarks.stage import MORNING, a_bot, a_database, gather
from tests.fake_slack import FakeSlack, Message, payloads, shapes
from tests.fake_slack.world import Payload
from tests.faults.counting import dispatched
from tests.faults.rows import Row, Scale

STORIES = 200
NOTE = (
    "one to three messages with edits and deletions, each story told in order to one contact and in random orders to "
    "others, a tenth of the deliveries twice; the standing entries, totals and open questions are compared"
)

State = tuple[object, ...]


@dataclass(frozen=True)
class Told:
    """What is written, by its number in the story; then its edits, then perhaps its deletion."""

    versions: tuple[str, ...]
    deleted: bool


Story = tuple[Told, ...]


def measure(scale: Scale) -> list[Row]:
    sets, stories = scale.of(5_000, 24), scale.of(STORIES, 6)
    chance = random.Random(sets)
    written = [a_story(chance) for _ in range(stories)]
    with FakeSlack(transport="direct") as slack:
        users = [slack.add_person(f"Pat {number}") for number in range(stories + sets)]
        bot = _everybody_asked(slack, scale, users)
        expected = [_state_after(slack, bot, user, story, None) for user, story in zip(users, written, strict=False)]
        others = users[stories:]
        differing = refused = 0
        for number in scale.watch(range(sets)):
            state = _state_after(slack, bot, others[number], written[number % stories], chance)
            differing += state != expected[number % stories]
        bot.close()
    return [Row("written, edited and deleted, in any order", sets, 0, 0, 0, differing + refused, NOTE)]


def a_story(chance: random.Random) -> Story:
    """Totals that grow from message to message, as a contact's do: no order leaves a question about them."""
    so_far, told = 0, []
    for _ in range(chance.choice((1, 1, 2, 3))):
        versions = []
        for _ in range(chance.choice((1, 1, 2, 3))):
            so_far += chance.randrange(1, 12)
            versions.append(f"{so_far} so far")
        told.append(Told(tuple(versions), chance.random() < 0.3))
    return tuple(told)


def _everybody_asked(slack: FakeSlack, scale: Scale, users: Sequence[str]) -> Bot:
    file = scale.file("ordering.db")
    database = a_database(file)
    gather(database, users)
    database.close()
    bot = a_bot(slack, file)
    clock.tick(bot.db, bot.jobs, MORNING)
    slack.receive_with(partial(dispatched, bot))
    return bot


def _state_after(slack: FakeSlack, bot: Bot, user: str, story: Story, chance: random.Random | None) -> State:
    told = [payload for message in story for payload in _payloads(slack, user, message)]
    if chance:
        told += [one for one in told if chance.random() < 0.1]
        chance.shuffle(told)
    for payload in told:
        answer = slack.transport.send(payload, {}, 10.0)
        assert answer.ok, answer
    with bot.db.read() as session:
        return _state(session, user)


def _payloads(slack: FakeSlack, user: str, told: Told) -> list[Payload]:
    """Everything that Slack tells of one message."""
    message = slack.post(Message(slack.dm(user), slack.new_ts(), user, told.versions[0]))
    found = [payloads.said(slack, message)]
    for words in told.versions[1:]:
        before = shapes.message(slack, message)
        message.text, message.edited = words, {"user": user, "ts": slack.new_ts()}
        found.append(payloads.changed(slack, message, before))
    if told.deleted:
        before = shapes.message(slack, message)
        slack.take_away(message)
        found.append(payloads.deleted(slack, message, before))
    return found


def _state(session: Session, user: str) -> State:
    """The pledge's figures, its standing entries in their order, and the questions still open; times left out."""
    contact = session.scalars(select(Contact).where(Contact.slack_user_id == user)).one()
    # Each partner of the crowd has one contact and one pledge, made in the same order.
    pledge = session.get_one(Pledge, contact.id)
    entries = session.scalars(select(ProgressEntry).where(ProgressEntry.pledge_id == pledge.id)).all()
    voided = {entry.ref_id for entry in entries if entry.kind == "void"}
    standing = sorted(
        (entry for entry in entries if entry.kind != "void" and entry.id not in voided), key=lambda one: one.order_ts
    )
    open_ones = session.scalars(select(Doubt).where(Doubt.contact_id == contact.id, Doubt.state == "open"))
    return (
        pledge.reported, pledge.state, tuple((one.kind, one.amount, one.words) for one in standing),
        tuple(sorted(doubt.words for doubt in open_ones)),
    )  # fmt: skip
