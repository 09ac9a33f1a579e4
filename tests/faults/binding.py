"""Answers in plain words to nought, one or several promises: each is booked on the promise it is about, or asked about.

Where a reply hangs under a message about one promise, or names what one of them counts in, or there is only one, it is
that promise's; everything else is nobody's until the contact says so.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.app import Bot
from bot.checkins.model import CheckIn
from bot.events.model import Event
from bot.ground import audit, blockkit, clock
from bot.notices import outbox
from bot.notices.outbox import Notice
from bot.people.model import Contact, Partner
from bot.pledges.model import Pledge, PledgeEvent, PledgePartner
from bot.progress.model import ProgressEntry
from tests.benchmarks.stage import BY, EVENT_DAY, MORNING, ZONE, a_bot, a_database
from tests.fake_slack import BOT, HOME_TEAM, FakeSlack, Message, payloads
from tests.faults.counting import dispatched
from tests.faults.rows import Figure, Row, Scale

COUNTED = (("train", "employees"), ("hold_sessions", "sessions"), ("distribute_materials", "posters"))
STRANGE = "laptops"
"""What nobody promised."""

NOTE = (
    "plain words, words that name a unit or one that nobody promised, and replies under a message about one promise; "
    "half of the contacts were asked before. Not booked means that they were asked which it is"
)


@dataclass(frozen=True)
class Reply:
    """`about` is the promise that it is about, by its place in `kinds`, and None where it must be asked."""

    kinds: tuple[int, ...]
    words: str
    asked: bool
    under: int | None
    about: int | None


def a_reply(chance: random.Random) -> Reply:
    kinds = tuple(chance.sample(range(len(COUNTED)), chance.choice((0, 1, 1, 2, 2, 3))))
    under = chance.randrange(len(kinds)) if kinds and chance.random() < 0.3 else None
    named = chance.choice((None, None, STRANGE, *(COUNTED[kind][1] for kind in kinds)))
    number = chance.randrange(3, 200)
    words = f"{number} so far" if named is None else chance.choice((f"{number} {named} so far", f"{number} {named}"))
    only = 0 if len(kinds) == 1 else None
    meant = {None: under if under is not None else only, STRANGE: None}
    meant |= {COUNTED[kind][1]: place for place, kind in enumerate(kinds)}
    about = meant[named]
    if under is not None and about != under:
        about = None  # Under one promise, in another's unit: they may mean either.
    return Reply(kinds, words, chance.random() < 0.5, under, about)


def measure(scale: Scale) -> list[Row]:
    size = scale.of(2_000, 40)
    chance = random.Random(size)
    replies = [a_reply(chance) for _ in range(size)]
    with FakeSlack(transport="direct") as slack:
        users = [slack.add_person(f"Pat {number}") for number in range(size)]
        bot, pledges = _everybody(slack, scale, users, replies)
        wrong = silent = unassigned = 0
        for number in scale.watch(range(size)):
            said = _said(slack, bot, users[number], replies[number], pledges[number])
            booked, answered = _came_of_it(bot, said)
            about = replies[number].about
            right = None if about is None else pledges[number][about]
            wrong += bool(booked) and booked != [right]
            unassigned += not booked
            silent += not answered
        bot.close()
    figures = [Figure("not booked", unassigned / size * 100, "%")]
    return [Row("replies to nought, one or several promises", size, silent, 0, 0, wrong, NOTE, figures)]


def _everybody(
    slack: FakeSlack, scale: Scale, users: Sequence[str], replies: Sequence[Reply]
) -> tuple[Bot, list[list[int]]]:
    file = scale.file("binding.db")
    database = a_database(file)
    with database.write() as session, audit.change(session, "gather a crowd", BY, MORNING):
        event = Event(short_name="stockton", name="Stockton", place="Stockton", day=EVENT_DAY, zone=ZONE, country="US")
        session.add(event)
        session.flush()
        pledges = [_one(session, event, user, reply) for user, reply in zip(users, replies, strict=True)]
    database.close()
    bot = a_bot(slack, file)
    clock.tick(bot.db, bot.jobs, MORNING)
    slack.receive_with(partial(dispatched, bot))
    return bot, pledges


def _one(session: Session, event: Event, user: str, reply: Reply) -> list[int]:
    """A contact at a partner of their own, with these promises; gives the promises' ids."""
    partner = Partner(name=f"Example Lines {user}")
    session.add(partner)
    session.flush()
    contact = Contact(partner_id=partner.id, name="Pat Example", slack_user_id=user, slack_team_id=HOME_TEAM, zone=ZONE)
    promises = [
        Pledge(
            kind=COUNTED[kind][0], words=f"we will do 250 {COUNTED[kind][1]}", target=250, unit=COUNTED[kind][1],
            source="sentence", recorded_by=BY, recorded_at=MORNING,
        )
        for kind in reply.kinds
    ]  # fmt: skip
    session.add_all([contact, *promises])
    session.flush()
    for promise in promises:
        session.add(PledgeEvent(pledge_id=promise.id, event_id=event.id))
        session.add(PledgePartner(pledge_id=promise.id, partner_id=partner.id, lead=True))
    if promises and reply.asked:
        session.add(CheckIn(contact_id=contact.id, stage="start", due_at=MORNING))
    return [promise.id for promise in promises]


def _said(slack: FakeSlack, bot: Bot, user: str, reply: Reply, pledges: list[int]) -> Message:
    dm = slack.dm(user)
    message = Message(dm, slack.new_ts(), user, reply.words)
    if reply.under is not None:
        message.thread_ts = _a_message_about(slack, bot, dm, pledges[reply.under])
    slack.post(message)
    answer = slack.transport.send(payloads.said(slack, message), {}, 10.0)
    assert answer.ok, answer
    return message


def _a_message_about(slack: FakeSlack, bot: Bot, dm: str, pledge: int) -> str:
    """One of the bot's own, as it stands in Slack and in the outbox."""
    ours = slack.post(Message(dm, slack.new_ts(), BOT, "How far are you?"))
    ours.thread_ts = ours.ts
    with bot.db.write() as session:
        words = blockkit.message(blockkit.says(ours.text))
        outbox.post(session, f"question:{ours.ts}", outbox.To(dm), words, MORNING, about=("pledge", pledge))
        notice = outbox.with_key(session, f"question:{ours.ts}")
        assert notice is not None
        notice.state, notice.channel, notice.ts = "sent", dm, ours.ts
    return ours.ts


def _came_of_it(bot: Bot, said: Message) -> tuple[list[int], int]:
    """The promises it was booked on, and how many answers wait to be sent."""
    with bot.db.read() as session:
        booked = session.scalars(select(ProgressEntry.pledge_id).where(ProgressEntry.source_ts == said.ts)).all()
        key = f"answer:{said.channel}:{said.ts}:said"
        answered = session.scalar(select(func.count()).where(Notice.key == key)) or 0
    return list(booked), answered
