"""A little of each run with all other tests, the same each time; `python -m tests.fuzz` runs more."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from tests.fuzz.runs import RUNS

_TIMES = {"edits": 40, "files": 60, "kills": 10}


@pytest.mark.parametrize("kind", RUNS)
def test_some(kind, tmp_path):
    counts: Counter[str] = Counter()
    for seed in range(_TIMES[kind]):
        RUNS[kind](Random(seed), counts, tmp_path)
    assert counts[kind]
