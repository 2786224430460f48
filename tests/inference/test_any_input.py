"""Whatever stands in a domain, there is an answer and no traceback, quickly."""

from __future__ import annotations

import re

import hypothesis
from hypothesis import strategies as st

from editor.document.read import parse
from editor.inference.fits import Fitter
from editor.inference.infer import infer
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from tests.libvirt.random_domains import domains

JUNK = ("", "0", "-1", "4294967295", "99999999999", "none", "x", "é", "0x", " 3 ", "pci", "2147483647", "sdzzzzz")
VERSIONS = ((1, 2, 9), (1, 3, 0), (2, 0, 0), (2, 4, 0), (2, 5, 0), (3, 0, 0), (4, 10, 0), (7, 0, 0), (12, 8, 0))
ARCHES = (b"aarch64", b"ppc64", b"s390x", b"riscv64", b"mips", b"?", b"")
MACHINES = (b"virt", b"pseries", b"s390-ccw-virtio", b"isapc", b"q35", b"pc", b"")
ATTRIBUTE = re.compile(rb"(?<=[ ])([a-zA-Z]+)='[^']*'")


@hypothesis.settings(max_examples=150)
@hypothesis.given(st.data())
def test_there_is_always_an_answer(data):
    xml = data.draw(domains())
    if data.draw(st.booleans()):
        xml = xml.replace(b"arch='x86_64'", b"arch='%s'" % data.draw(st.sampled_from(ARCHES)), 1)
        xml = re.sub(rb"machine='\w+'", b"machine='%s'" % data.draw(st.sampled_from(MACHINES)), xml, count=1)
    spots = list(ATTRIBUTE.finditer(xml))
    for _ in range(data.draw(st.integers(0, 3))):
        spot = data.draw(st.sampled_from(spots))
        junk = data.draw(st.sampled_from(JUNK)).encode()
        xml = xml[: spot.start()] + spot[1] + b"='" + junk + b"'" + xml[spot.end() :]
        spots = list(ATTRIBUTE.finditer(xml))
    guest = parse(xml).guest
    inference = infer(guest, Target(Version(*data.draw(st.sampled_from(VERSIONS)))))
    assert inference.accepted is (inference.error is None)
    assert all(inference.placements[bus.controller].index == bus.number for bus in inference.buses)
    if inference.placements:
        fitter = Fitter(guest, inference, data.draw(st.sampled_from(inference.placements)))
        for bus in range(4):
            for slot in (0, 1, 2, 31):
                assert fitter.at(PciAddress(0, bus, slot, 0)).kind
