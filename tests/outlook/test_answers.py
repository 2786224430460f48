"""The answers alone are those of the outlook with all its words, and a refusal seen early is one."""

from __future__ import annotations

import pytest

from editor.document.read import parse
from editor.inference.infer import infer, is_refused
from editor.knowledge.target import Target, Version
from editor.outlook.candidate import candidate, presets
from editor.outlook.outlook import answers, outlook
from tests.benchmarks import fleet
from tests.outlook.domains import domain, subject

HOST = candidate("11.3.0")
CANDIDATES = [candidate("2.5.0"), candidate("1.2.9"), candidate("12.8.0"), *presets().values()]
ODD = {
    "refused by its host": domain("<sound model='ich10'/>"),
    "values of newer releases": domain(
        "<controller type='usb' model='qemu-xhci'/><iommu model='virtio'/><watchdog model='itco'/>",
        "<interface type='user'><model type='virtio-transitional'/></interface>",
        machine="pc-q35-8.0",
    ),
    "elements of newer releases": domain("<crypto model='virtio' type='qemu'/>", "<vsock model='virtio'/>"),
    "a machine of Red Hat": domain(machine="pc-q35-rhel9.4.0"),
}
DOMAINS = ODD | {f"fleet {number}": fleet.domain(number) for number in range(6)}


@pytest.mark.parametrize("name", DOMAINS)
def test_answers_are_those_of_the_outlook(name):
    for each in CANDIDATES:
        told = outlook(subject(DOMAINS[name], HOST), each)
        assert answers(subject(DOMAINS[name], HOST), each) == tuple(one.answer for _, one in told.judgements), each.name


@pytest.mark.parametrize("name", DOMAINS)
def test_what_one_device_is_refused_for_the_domain_is_refused_for(name):
    guest = parse(DOMAINS[name]).guest
    for each in CANDIDATES:
        if is_refused(guest, guest.devices, each.target):
            assert not infer(guest, each.target).accepted


def test_a_value_that_is_not_known_is_seen_in_its_device_alone():
    guest = parse(domain("<watchdog model='itco'/>")).guest
    assert is_refused(guest, guest.devices, Target(Version(9, 0)))
    assert not is_refused(guest, guest.devices, Target(Version(9, 1)))
    assert not is_refused(guest, [], Target(Version(9, 0)))
