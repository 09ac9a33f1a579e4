"""The fake Slack as a process of its own, with a bot that comes from elsewhere."""

import json
import subprocess
import sys
from pathlib import Path

from slack_sdk import WebClient

PROJECT = Path(__file__).parents[2]


def test_alone_it_says_where_it_is_and_prints_what_the_bot_writes() -> None:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    alone = [sys.executable, "-m", "tests.fake_slack", "--request-url", "http://127.0.0.1:1/slack/events"]
    with subprocess.Popen(alone, cwd=PROJECT, **pipes) as process:  # type: ignore[call-overload]
        told = json.loads(process.stdout.readline())
        assert set(told) == {"SLACK_API_URL", "SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET"}
        bot = WebClient(token=told["SLACK_BOT_TOKEN"], base_url=told["SLACK_API_URL"], retry_handlers=[])
        process.stdin.write("Maria Sample: 120 so far\n")
        process.stdin.flush()
        person = json.loads(process.stdout.readline())["id"]
        bot.chat_postMessage(channel=person, text="Booked 120")
        seen = json.loads(process.stdout.readline())
        assert (seen["to"], seen["text"]) == ("Maria Sample", "Booked 120")
        process.stdin.close()
        assert process.wait(60) == 0
