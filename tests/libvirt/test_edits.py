"""Any edit, and any quiet fix, to any domain that libvirt takes: libvirt takes the result, and stores it where we said.

VIRT_SLOTS_RANDOM and VIRT_SLOTS_SEED are those of `test_random`.
"""

from __future__ import annotations

import os
import random
import re
import shutil
from collections import Counter

from editor.document.read import parse
from editor.errors import EditorError
from editor.guestview.changes import notices
from editor.guestview.view import guest_view
from editor.plain_text import plain
from editor.snapshot.derive import derive
from tests.fuzz.edits import applied, is_quiet, random_edit
from tests.libvirt.oracle import Oracle
from tests.libvirt.random_domains import MACHINES, Draft
from tests.libvirt.rows import predicted_rows, stored_rows
from tests.libvirt.test_random import _MACHINE, ELSEWHERE

_EDITS = 4  # of each domain


def test_libvirt_takes_what_an_edit_makes_and_stores_it_where_we_said(embed, capsys):
    asked = os.environ.get("VIRT_SLOTS_RANDOM")
    seed = int(os.environ.get("VIRT_SLOTS_SEED") or (random.SystemRandom().randrange(2**32) if asked else 0))
    chance = random.Random(seed)
    oracle = Oracle(embed)
    machines = [each for each in MACHINES if each.since <= oracle.target.libvirt and shutil.which(each.emulator)]
    answers: Counter[str] = Counter()
    tried = 0
    while tried < int(asked or 40):
        (machine,) = chance.choices(machines, [each.weight for each in machines])
        before = derive(parse(Draft(chance, machine, oracle.target.libvirt).xml().encode()), oracle.target)
        with oracle.judged(before.document.source) as judged:
            if judged.refusal is not None:
                continue
        tried += 1
        for _ in range(_EDITS):
            _compare(chance, before, oracle, answers)
    with capsys.disabled():
        print(f"\nRandom edits with VIRT_SLOTS_SEED={seed}: {dict(answers)}")
    assert answers["stored where we said"]


def _compare(chance, before, oracle, answers):
    try:
        edit = random_edit(chance, before, offered=True)
    except EditorError:
        edit = None
    text = None if edit is None else applied(edit, before)
    if edit is None or text is None:
        answers["no edit"] += 1
        return
    after = derive(parse(text), oracle.target)
    told = f"{edit!r} of\n{before.document.text}\nmakes\n{text.decode()}"
    with oracle.judged(text) as judged:
        if judged.refusal is not None and ELSEWHERE.search(judged.refusal):
            answers["refused for what is not about PCI"] += 1
        elif judged.refusal is not None:
            answers["refused, as we said"] += 1
            assert after.inference.error is not None, f"libvirt refuses ({judged.refusal}): {told}"
            assert _MACHINE.sub("", plain(judged.refusal)).endswith(_MACHINE.sub("", after.inference.error)), told
        else:
            answers["stored where we said"] += 1
            assert after.inference.error is None, f"libvirt takes it ({after.inference.error}): {told}"
            macs = {mac.decode() for mac in re.findall(rb"mac address='([^']*)'", text)}
            assert predicted_rows(after.inference, macs) == stored_rows(judged.stored, macs), told
    if is_quiet(edit, before) and before.inference.accepted:
        answers["quiet"] += 1
        assert after.inference.accepted, told
        assert not notices(guest_view(before), guest_view(after)), told
