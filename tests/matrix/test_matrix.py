"""No figure, name or word of a partner reaches anybody who may not see it, by whatever way they come."""

from __future__ import annotations

from tests.matrix.measuring import an_office, measure


def test_nothing_leaks_whoever_comes_by_whichever_way() -> None:
    with an_office() as office:
        found = measure(office, every=9)
    assert found.missing == []
    assert found.leaks == []
    assert found.failed == []
    assert found.cells > 12 * 15
