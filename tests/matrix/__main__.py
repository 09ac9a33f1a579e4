"""The whole count, with its figures: `python -m tests.matrix`."""

from __future__ import annotations

from tests.matrix.measuring import an_office, measure

if __name__ == "__main__":
    with an_office() as at_work:
        print(measure(at_work))  # noqa: T201 - figures for docs/access.md
