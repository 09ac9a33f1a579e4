"""The fake Slack and the bot that its own tests talk to."""

from collections.abc import Iterator

import pytest

from tests.fake_slack import FakeSlack
from tests.fake_slack.a_bot import Bot, Transport, connected


@pytest.fixture
def slack(request: pytest.FixtureRequest) -> Iterator[FakeSlack]:
    with FakeSlack(transport=getattr(request, "param", "direct")) as running:
        yield running


@pytest.fixture
def bot(slack: FakeSlack) -> Iterator[Bot]:
    bot = Bot(slack)
    kind: Transport = "http" if slack.http else "socket" if slack.sockets else "direct"
    with connected(slack, bot, kind):
        yield bot
