"""The office in which a journey takes place: over a plain call, unless a test asks for a road of its own."""

from __future__ import annotations

import os
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


ON_BOTH = frozenset(("test_the_whole_story", "test_deliveries", "test_failures", "test_stuck", "test_stumbles"))
"""Here locks and lost connections matter, so they run on both engines always."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The other journeys tell of what people see. Their second engine is tried where there is time: BOTH_ENGINES=1."""
    if os.environ.get("BOTH_ENGINES") == "1":
        return
    again = [item for item in items if _on_postgres(item) and item.path.parent.name == "journeys"]
    left_out = {item for item in again if item.path.stem not in ON_BOTH}
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def _on_postgres(item: pytest.Item) -> bool:
    return (
        isinstance(item, pytest.Function)
        and getattr(item, "callspec", None) is not None
        and (item.callspec.params.get("database") == "postgres")
    )
