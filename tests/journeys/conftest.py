"""The office in which a journey takes place: over a plain call, unless a test asks for a road of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.ground.db import Database
from tests.fake_slack import FakeSlack
from tests.journeys.office import Office


@pytest.fixture
def office(request: pytest.FixtureRequest, database: Database) -> Iterator[Office]:
    """The bot at work, on each database. Parametrised with "http" or "socket" it is reached by that road.

    Weekly digests with their charts and workbooks take a third of all time, so they are posted only where a test says
    that it is about them: `@pytest.mark.digests`.
    """
    road = getattr(request, "param", "direct")
    digests = request.node.get_closest_marker("digests") is not None
    with FakeSlack(transport=road) as slack:
        at_work = Office(database, slack, road, digests)
        yield at_work
        at_work.close()
