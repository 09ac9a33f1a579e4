"""`python -m tests.hostile [STRINGS]`: so many strings (200,000) through every surface, with the figures."""

from __future__ import annotations

import sys
import time
from itertools import islice

from tests.hostile.strings import strings
from tests.hostile.surfaces import SURFACES, TOGETHER, problems

if __name__ == "__main__":
    count, began = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000, time.monotonic()
    said = strings(1, count)
    found = [fault for _ in range(count // TOGETHER) for fault in problems(list(islice(said, TOGETHER)))]
    told = f"{count:,} hostile strings through {len(SURFACES)} surfaces and the sheets"
    print(f"{told}: come alive {len(found)}, in {time.monotonic() - began:.0f} s")  # noqa: T201
    print(*found[:20], sep="\n")  # noqa: T201
