"""The project's own domains against what real libvirts said to them (recorded by `python -m tests.libvirt.record`)."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from editor.document.read import parse
from editor.inference.infer import infer
from editor.knowledge.target import Target, Version
from tests.libvirt.record import answers, as_recorded, domains
from tests.libvirt.rows import predicted_rows

RECORDED = answers()
DOMAINS = domains()
QEMU = {libvirt: Version.parse(qemu) for libvirt, qemu in RECORDED["qemu"].items()}
_MACHINE = re.compile("machine( type)? '[^']*'")  # libvirt names the newest of its kind


def test_each_release_was_asked_about_most_domains():
    assert len(QEMU) >= 4
    assert RECORDED["answers"].keys() <= DOMAINS.keys()
    said = Counter(libvirt for known in RECORDED["answers"].values() for each in known for libvirt in each["libvirt"])
    assert said.keys() == QEMU.keys()
    assert min(said.values()) > len(DOMAINS) / 2


@pytest.mark.parametrize("name", RECORDED["answers"])
def test_what_libvirt_said_is_predicted(name):
    guest = parse(DOMAINS[name].encode()).guest
    macs = {mac.lower() for mac in re.findall(r"<mac address=['\"]([^'\"]*)", DOMAINS[name])}
    for answer in RECORDED["answers"][name]:
        for libvirt in answer["libvirt"]:
            inference = infer(guest, Target(Version.parse(libvirt), QEMU[libvirt]))
            if "refused" in answer:
                assert inference.error is not None, (libvirt, answer)
                assert _MACHINE.sub("", answer["refused"]).endswith(_MACHINE.sub("", inference.error))
            else:
                assert inference.error is None
                assert as_recorded(predicted_rows(inference, macs)) == answer["rows"], libvirt
