"""No life of the bot outlives the bench that asked for it."""

from __future__ import annotations

import signal
from pathlib import Path

from tests.fake_slack import FakeSlack
from tests.faults.a_bot import a_bot
from tests.faults.nursery import a_nursery


def test_a_life_ends_with_its_nursery(tmp_path: Path) -> None:
    with FakeSlack(transport="http") as slack, a_nursery() as nursery, a_bot(nursery, slack, tmp_path) as bot:
        nursery.close()
        assert bot.wait_for_end() == -signal.SIGKILL
