"""Our answer against libvirt's on random domains, of all architectures whose QEMU is installed.

VIRT_SLOTS_RANDOM=2000 draws that many fresh ones, VIRT_SLOTS_SEED=1 repeats a run; without either, the same 60 are
compared each time.
"""

from __future__ import annotations

import os
import random
import re
import shutil
from collections import Counter

import hypothesis
from hypothesis import HealthCheck, Phase

from editor.document.read import parse
from editor.inference.infer import infer
from tests.libvirt.oracle import Oracle
from tests.libvirt.random_domains import MACHINES, domains
from tests.libvirt.record import ELSEWHERE
from tests.libvirt.rows import predicted_rows, stored_rows

_MACHINE = re.compile("machine( type)? '[^']*'")  # libvirt names the newest of its kind


def test_random_domains_are_predicted(embed, capsys):
    asked = os.environ.get("VIRT_SLOTS_RANDOM")
    number = int(asked or 60)
    seed = int(os.environ.get("VIRT_SLOTS_SEED") or (random.SystemRandom().randrange(2**32) if asked else 0))
    oracle = Oracle(embed)
    libvirt = oracle.target.libvirt
    machines = [machine for machine in MACHINES if machine.since <= libvirt and shutil.which(machine.emulator)]
    answers: Counter[str] = Counter()

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @hypothesis.given(domains(machines, libvirt))
    def compare(xml):
        inference = infer(parse(xml).guest, oracle.target)
        macs = {mac.decode() for mac in re.findall(rb"mac address='([^']*)'", xml)}
        with oracle.judged(xml) as judged:
            if judged.refusal is not None and ELSEWHERE.search(judged.refusal):
                answers["refused for what is not about PCI"] += 1
            elif judged.refusal is not None:
                answers["refused"] += 1
                assert inference.error is not None, f"libvirt refuses: {judged.refusal}"
                assert _MACHINE.sub("", judged.refusal).endswith(_MACHINE.sub("", inference.error))
            else:
                answers["accepted"] += 1
                assert inference.error is None
                assert predicted_rows(inference, macs) == stored_rows(judged.stored, macs)

    compare()
    with capsys.disabled():
        print(f"\n{number} random domains with VIRT_SLOTS_SEED={seed}: {dict(answers)}")
    assert answers["accepted"], "the generator made no domain that libvirt takes"
