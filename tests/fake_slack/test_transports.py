"""Deliveries over signed HTTP, through sockets and by a plain call: answered, repeated, shared, forged, lost."""

import threading

import pytest

from tests.fake_slack import FakeSlack
from tests.fake_slack.a_bot import Bot, a_button, connected

every_transport = pytest.mark.parametrize("slack", ["http", "socket", "direct"], indirect=True)


@every_transport
def test_a_whole_conversation_works_over_each_transport(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria Ortega")
    dm = slack.dm(maria)
    ts = slack.say(maria, dm, "we trained 120 & more")
    assert slack.last_answer.ok
    assert (bot.heard[-1]["event"]["text"], bot.heard[-1]["event"]["ts"]) == ("we trained 120 & more", ts)
    answer = slack.command(maria, dm, "/pledge", "status")
    assert answer.ok
    assert answer.body["text"] == "you said status"
    assert [m.text for m in slack.ephemerals] == ["you said status"]
    assert slack.command(maria, dm, "/pledge").ok
    bot.answer_to_submit = {"response_action": "errors", "errors": {"number_block": "Too many"}}
    assert slack.submit(maria, {"number": 120}).body["errors"] == {"number_block": "Too many"}
    assert len(slack.views(maria)) == 1
    bot.answer_to_submit = {}
    assert slack.submit(maria, {"number": 120}).ok
    assert slack.views(maria) == []


def test_a_redelivery_is_a_retry_or_a_copy_with_a_new_id(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.say(maria, slack.dm(maria), "120")
    first = slack.last_payload
    assert slack.redeliver(first).ok
    assert slack.redeliver(first, new_event_id=True).ok
    ids = [body["event_id"] for body in bot.heard]
    assert ids[0] == ids[1] != ids[2]
    assert len({body["event"]["ts"] for body in bot.heard}) == 1


def test_a_forged_delivery_is_refused_by_the_bot(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    slack.signing_secret = "somebody else's"
    slack.say(maria, slack.dm(maria), "120")
    assert slack.last_answer.status == 401
    assert bot.heard == []


@pytest.mark.parametrize("slack", ["socket"], indirect=True)
def test_an_unacknowledged_envelope_has_no_answer(slack: FakeSlack, bot: Bot) -> None:
    slack.patience = 0.2
    maria = slack.add_person("Maria")
    row = {"type": "actions", "elements": [a_button("nobody_listens", "x")]}
    ts = bot.client.chat_postMessage(channel=maria, text="x", blocks=[row])["ts"]
    answer = slack.click(maria, slack.dm(maria), ts, "nobody_listens")
    assert (answer.status, answer.seconds >= 0.2) == (0, True)


@pytest.mark.parametrize("slack", ["socket"], indirect=True)
def test_two_sockets_share_the_deliveries(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    second = Bot(slack)
    with connected(slack, second, "socket"):
        assert slack.sockets is not None
        assert slack.sockets.wait_for_sockets(2)
        for n in range(6):
            slack.say(maria, slack.dm(maria), f"{n}")
    assert (len(bot.heard), len(second.heard)) == (3, 3)


def test_nobody_listening_is_no_answer() -> None:
    with FakeSlack(transport="http") as slack:
        slack.request_url = "http://127.0.0.1:1/slack/events"
        maria = slack.add_person("Maria")
        slack.say(maria, slack.dm(maria), "hello?")
        assert slack.last_answer.status == 0


def test_waiting_ends_at_the_change_and_not_before(slack: FakeSlack, bot: Bot) -> None:
    maria = slack.add_person("Maria")
    later = threading.Timer(0.05, lambda: bot.client.chat_postMessage(channel=maria, text="here"))
    later.start()
    assert slack.wait_for(lambda: slack.messages(maria))[0].text == "here"
    later.join()
    with pytest.raises(AssertionError, match="nothing came"):
        slack.wait_for(lambda: slack.messages("C404"), timeout=0.01)
