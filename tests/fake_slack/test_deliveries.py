"""Deliveries that come late, in another order, again, or never, and what is known of them afterwards."""

import random

import pytest

from tests.fake_slack import BOT, FakeSlack
from tests.fake_slack.a_bot import Bot


def test_what_is_held_back_stands_in_history_and_comes_in_any_order_or_never(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    with slack.holding() as held:
        for words in ("one", "two", "three"):
            slack.say(maria, slack.dm(maria), words)
        slack.edit(maria, slack.dm(maria), slack.messages(maria)[0].ts, "one, rather")
    assert bot.heard == []
    history = bot.client.conversations_history(channel=slack.dm(maria))["messages"]
    assert [one["text"] for one in history] == ["three", "two", "one, rather"]
    slack.deliver(held[3])
    slack.deliver(held[0])
    assert [body["event"].get("text", "edited") for body in bot.heard] == ["edited", "one"]
    slack.say(maria, slack.dm(maria), "four")
    assert bot.heard[-1]["event"]["text"] == "four"


def test_a_mention_held_back_is_two_deliveries(slack: FakeSlack) -> None:
    ann = slack.add_person("Ann")
    channel = slack.add_channel("stockton", [ann])
    with slack.holding() as held:
        slack.say(ann, channel, f"<@{BOT}> hello")
    assert [payload["event"]["type"] for payload in held] == ["message", "app_mention"]


@pytest.mark.parametrize("slack", ["http", "socket"], indirect=True)
def test_in_the_background_each_comes_after_its_own_delay(slack: FakeSlack, bot: Bot) -> None:
    maria, chance = slack.add_person("Maria"), random.Random(3)
    with slack.posting(delays=lambda: chance.uniform(0, 0.2)) as postman:
        for n in range(20):
            slack.say(maria, slack.dm(maria), f"{n}")
        assert postman.wait(60)
    heard = [int(body["event"]["text"]) for body in bot.heard]
    assert sorted(heard) == list(range(20)) != heard
    assert postman.given_up == []


def test_what_is_not_acknowledged_comes_again_as_a_retry_until_it_is(slack: FakeSlack, bot: Bot) -> None:
    maria, numbers, fails = slack.add_person("Maria"), [], 2

    def receive(headers: dict[str, str], body: str) -> tuple[int, str]:
        numbers.append(headers.get("X-Slack-Retry-Num"))
        return (500, "") if len(numbers) <= fails else (200, "")

    slack.receive_with(receive)
    with slack.posting(retries=(0, 0.01, 0.02)) as postman:
        slack.say(maria, slack.dm(maria), "120")
        assert postman.wait(60)
    assert numbers == [None, "1", "2"]
    assert (postman.given_up, slack.unacknowledged()) == ([], [])
    fails = 100
    with slack.posting(retries=(0, 0.01, 0.02)) as postman:
        slack.say(maria, slack.dm(maria), "130")
        assert postman.wait(60)
    assert [payload["event"]["text"] for payload in postman.given_up] == ["130"]
    assert slack.unacknowledged() == postman.given_up
    assert numbers[-4:] == [None, "1", "2", "3"]


def test_waiting_for_the_postman_has_a_bound(slack: FakeSlack) -> None:
    maria = slack.add_person("Maria")
    with slack.posting(delays=lambda: 60) as postman:
        slack.say(maria, slack.dm(maria), "late")
        assert not postman.wait(0.05)
    assert slack.deliveries == []


@pytest.mark.parametrize("slack", ["http", "direct"], indirect=True)
def test_a_burst_needs_no_sockets(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    with slack.holding() as held:
        for n in range(50):
            slack.say(maria, slack.dm(maria), f"{n}")
    assert all(answer.ok for answer in slack.burst(held))
    assert len(bot.heard) == 50
    assert 0 < slack.acknowledged_in(50) <= slack.acknowledged_in(99) <= slack.acknowledged_in()
