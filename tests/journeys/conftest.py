"""The office in which a journey takes place: over a plain call, unless a test asks for a road of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.ground.db import Database
from tests.fake_slack import FakeSlack
from tests.journeys.office import Office


@pytest.fixture
def office(request: pytest.FixtureRequest, database: Database) -> Iterator[Office]:
    """The bot at work, on each database. Parametrised with "http" or "socket" it is reached by that road."""
    road = getattr(request, "param", "direct")
    with FakeSlack(transport=road) as slack:
        at_work = Office(database, slack, road)
        yield at_work
        at_work.bot.close()
