"""The fake Slack on its own: `python -m tests.fake_slack --port 3999`, for a bot started in another terminal.

Prints one line of JSON with the settings that lead a bot here. Then each line typed, such as `Maria: 120 so far`, is
said to the bot by that person, and printed with what the bot writes. It ends with its input.
"""

import argparse
import contextlib
import json
import sys
import threading
from collections.abc import Iterable

from .server import FakeSlack
from .things import BOT, Message


def main(arguments: list[str] | None = None, typed: Iterable[str] = sys.stdin) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fake_slack", description="A Slack on this machine.")
    parser.add_argument("--port", type=int, default=0, help="where to listen; a free one if it is not named")
    parser.add_argument("--request-url", default="", help="signed HTTP to here; Socket Mode without it")
    asked = parser.parse_args(arguments)
    with FakeSlack(transport="http" if asked.request_url else "socket", port=asked.port) as slack:
        if slack.http:
            slack.request_url = asked.request_url
        _print(settings(slack))
        over = threading.Event()
        printer = threading.Thread(target=_show, args=(slack, over))
        printer.start()
        try:
            with contextlib.suppress(KeyboardInterrupt):
                _listen(slack, typed)
        finally:
            over.set()
            with slack.changed:
                slack.changed.notify_all()
            printer.join()


def settings(slack: FakeSlack) -> dict[str, str]:
    """What a bot's environment must hold to reach this Slack."""
    found = {"SLACK_API_URL": slack.api_url, "SLACK_BOT_TOKEN": slack.bot_token}
    if slack.sockets:
        return found | {"SLACK_APP_TOKEN": slack.app_token}
    return found | {"SLACK_SIGNING_SECRET": slack.signing_secret}


def _listen(slack: FakeSlack, typed: Iterable[str]) -> None:
    people: dict[str, str] = {}
    for line in typed:
        name, colon, words = (part.strip() for part in line.partition(":"))
        if colon and words:
            if name not in people:
                people[name] = slack.add_person(name)
            ts = slack.say(people[name], slack.dm(people[name]), words)
            _print({"from": name, "id": people[name], "text": words, "ts": ts})


def _show(slack: FakeSlack, over: threading.Event) -> None:
    """Prints what the bot writes, in the order of its coming."""
    shown: set[tuple[str, str]] = set()
    while True:
        with slack.changed:
            slack.changed.wait_for(lambda: over.is_set() or len(_ours(slack)) > len(shown))
            new = [one for one in _ours(slack) if (one.channel, one.ts) not in shown]
        if not new:
            return
        for message in new:
            shown.add((message.channel, message.ts))
            _print(_seen(slack, message))


def _ours(slack: FakeSlack) -> list[Message]:
    return [one for shelf in slack.posted.values() for one in shelf if one.user == BOT]


def _seen(slack: FakeSlack, message: Message) -> dict[str, str]:
    channel = slack.channels[message.channel]
    to = slack.people[channel.with_person].name if channel.with_person else channel.name
    return {"to": to, "text": message.text, "ts": message.ts}


def _print(line: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
