"""Our answer against libvirt's on random topologies.

VIRT_SLOTS_RANDOM=2000 says how many, VIRT_SLOTS_SEED=1 repeats a run; without it each run is a fresh one.
"""

from __future__ import annotations

import os
import random
from collections import Counter

import hypothesis
from hypothesis import HealthCheck, Phase

from editor.document.read import parse
from editor.inference.infer import infer
from tests.libvirt.oracle import Oracle
from tests.libvirt.random_domains import domains, predicted_rows, stored_rows


def test_random_topologies_are_predicted(embed, capsys):
    number = int(os.environ.get("VIRT_SLOTS_RANDOM", "60"))
    seed = int(os.environ.get("VIRT_SLOTS_SEED") or random.SystemRandom().randrange(2**32))
    oracle = Oracle(embed)
    answers: Counter[str] = Counter()

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @hypothesis.given(domains())
    def compare(xml):
        inference = infer(parse(xml).guest, oracle.target)
        with oracle.judged(xml) as judged:
            answers["refused" if judged.refusal else "accepted"] += 1
            if judged.refusal is not None:
                assert inference.error is not None, f"libvirt refuses: {judged.refusal}"
                assert judged.refusal.endswith(inference.error)
            else:
                assert inference.error is None
                assert predicted_rows(inference) == stored_rows(judged.stored)

    compare()
    with capsys.disabled():
        print(f"\n{number} random topologies with VIRT_SLOTS_SEED={seed}: {dict(answers)}")
    assert answers["accepted"], "the generator made no domain that libvirt takes"
