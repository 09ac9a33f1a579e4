"""A slash command and a button, each with its writes, to the acknowledgement.

Beside them stand the same listeners with the same writes in Bolt's default mode, which runs a listener in a thread and
looks every ten milliseconds whether it has acknowledged.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from slack_bolt import Ack, App, BoltRequest
from slack_sdk import WebClient
from sqlalchemy import func, select

from bot.app import Bot
from bot.deliveries.inbox import Delivery
from bot.ground import clock
from bot.pledges.model import Pledge
from tests.benchmarks.measuring import Bench, Figure, in_turn, ms, ratio
from tests.benchmarks.stage import MORNING, STAFF, a_bot, a_database, copy_of, delivered, gather
from tests.fake_slack import BOT, FakeSlack, Message, payloads
from tests.fake_slack.world import Payload, Person

ROUNDS, WARM_UP = 200, 20


def measure(bench: Bench) -> list[Figure]:
    with FakeSlack(transport="direct") as slack:
        slack.people[STAFF] = Person(STAFF, "Dana Example")
        users = [slack.add_person(f"Pat {number}") for number in range(ROUNDS + WARM_UP)]
        file = bench.folder / "acknowledgement.db"
        database = a_database(file)
        gather(database, users)
        database.close()
        bot, polled = a_bot(slack, file), a_bot(slack, copy_of(file, "polled.db"))
        for one in (bot, polled):
            clock.tick(one.db, one.jobs, MORNING)
        with bot.db.read() as session:
            pledges = session.scalars(select(Pledge.public_id).order_by(Pledge.id)).all()
        polling = in_default_mode(polled)
        commands = [_command(slack) for _ in users]
        clicks = [_click(slack, user, pledge) for user, pledge in zip(users, pledges, strict=True)]
        figures = [
            _figure(bench, "command", lambda app, number: delivered(slack, app, commands[number]), bot.bolt, polling),
            _figure(bench, "button", lambda app, number: delivered(slack, app, clicks[number]), bot.bolt, polling),
        ]
        assert _kept(polled) == _kept(bot) == 2 * len(users), "one of the two did not do its part"
        bot.close()
        polled.close()
    return figures


def _kept(bot: Bot) -> int:
    with bot.db.read() as session:
        return session.scalar(select(func.count()).select_from(Delivery).where(Delivery.state == "handled")) or 0


def _figure(bench: Bench, what: str, act: Callable[[App, int], float], ours: App, polling: App) -> Figure:
    rounds = bench.watch(ROUNDS + WARM_UP)
    mine, other = in_turn(rounds, lambda number: act(ours, number), lambda number: act(polling, number))
    mine, other = mine[WARM_UP:], other[WARM_UP:]
    return Figure(what, ms(mine), ms(other), ratio(mine, other), "at most", 0.5)


def in_default_mode(bot: Bot) -> App:
    """The bot's own listeners behind Bolt as it comes: what they answer is acknowledged from inside a listener."""
    app = App(
        client=WebClient(token=bot.settings.slack_bot_token, base_url=bot.settings.slack_api_url),
        signing_secret=bot.settings.slack_signing_secret, token_verification_enabled=False,
    )  # fmt: skip

    def listen(req: BoltRequest, ack: Ack) -> None:
        answer = bot.door.receive(req)
        ack(json.loads(answer.body)) if answer.body else ack()

    app.command("/pledge")(listen)
    app.action("reply.none:0")(listen)
    return app


def _command(slack: FakeSlack) -> Payload:
    return payloads.command(slack, slack.base_url, STAFF, slack.channels[slack.dm(STAFF)], "/pledge", "help")


def _click(slack: FakeSlack, user: str, pledge: str) -> Payload:
    """A contact taps *Not started* under the question."""
    question = Message(slack.dm(user), slack.new_ts(), BOT, "How many by now?")
    action = {"type": "button", "action_id": "reply.none:0", "block_id": "answers", "value": pledge}
    return payloads.click(slack, slack.base_url, user, question, action)
