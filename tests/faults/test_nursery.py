"""A forked life of the bot is as good as one that was started: it answers, is killed, and answers again."""

from __future__ import annotations

import signal
from pathlib import Path

from tests.fake_slack import BOT, FakeSlack
from tests.faults.nursery import QuickBot, a_nursery


def test_it_answers_dies_where_it_is_told_to_and_answers_again(tmp_path: Path) -> None:
    with FakeSlack(transport="http") as slack, a_nursery() as nursery:
        sam = slack.add_person("Sam Nobody")
        bot = QuickBot(slack, tmp_path, crash_at="after_commit", nursery=nursery)
        bot.start()
        slack.patience = 2
        slack.say(sam, slack.dm(sam), "how is Stockton doing?")
        assert bot.wait_for_end() == -signal.SIGKILL
        bot.restart()
        slack.wait_for(lambda: [one for one in slack.messages(sam) if one.user == BOT], 10)
        assert bot.stop() == 0
        bot.restart()
    bot.wait_for_end()
    assert bot.status == -signal.SIGKILL
