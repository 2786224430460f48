"""The help pages on real libvirt and QEMU: what a page says of its Problem and its Fixed is so."""

import pytest

from editor.document.read import parse
from editor.knowledge.target import NEWEST, Target
from editor.rules.check import check
from editor.rules.found import CODES
from editor.rules.question import Question
from editor.snapshot.derive import derive
from tests.libvirt.oracle import Oracle
from tests.rules.pages import WITHOUT_XML, read

# What these are about is not to be had here: another vendor's QEMU, and a host that hands devices through.
ELSEWHERE = {"compat-unknown", "host-card-split"}
PAGES = sorted(code for code in CODES if code not in (*WITHOUT_XML, *ELSEWHERE) and read(code).target == Target(NEWEST))
QEMU_REFUSES = {
    "multifunction-denied": "single function device can't be populated in function 1.1",
    "address-builtin": "slot 1 function 1 not available",
    "address-passthrough": "slot 5 function 0 not available",
    "controller-chassis": "Can't add chassis slot, error -16",
    "controller-bus-nr": "Bus 200 is already in use",
    "controller-order": "Bus 'pci.2' not found",
    "controller-cycle": "Bus 'pci.2' not found",
    "guest-acpi-index": "a PCI device with acpi-index = 1 already exist",
}


def for_tcg(xml):
    return xml.replace(b"type='kvm'", b"type='qemu'").replace(b"<memory unit='GiB'>1<", b"<memory unit='MiB'>64<")


@pytest.mark.parametrize("code", PAGES)
def test_problem_is_refused_as_the_page_says(code, embed):
    oracle = Oracle(embed)
    xml = for_tcg(read(code).problem)
    predicted = derive(parse(xml), oracle.target).inference
    with oracle.judged(xml) as judged:
        assert (judged.refusal is None) is predicted.accepted
        if judged.refusal is None:
            refusal = judged.start_refusal()
            assert QEMU_REFUSES.get(code, "") in (refusal or "")
            assert (refusal is None) is (code not in QEMU_REFUSES)


@pytest.mark.parametrize("code", PAGES)
def test_fixed_is_defined_and_starts_where_the_problem_did_not(code, embed):
    oracle = Oracle(embed)
    with oracle.judged(for_tcg(read(code).fixed)) as judged:
        assert judged.refusal is None
        if code in QEMU_REFUSES:
            assert judged.start_refusal() is None


@pytest.mark.parametrize("written", ["", " index='0'", " index='1'"], ids=["no index", "the same", "another"])
def test_a_usb_companion_starts_where_no_finding_says_otherwise(written, embed):
    oracle = Oracle(embed)
    xml = for_tcg(read("controller-companion").problem)
    xml = xml.replace(b"model='ich9-uhci1'", b"index='0' model='ich9-uhci1'")
    xml = xml.replace(b"model='ich9-ehci1'", f"model='ich9-ehci1'{written}".encode())
    codes = [finding.code for finding in check(Question(derive(parse(xml), oracle.target)))]
    with oracle.judged(xml) as judged:
        assert (judged.start_refusal() is None) is ("controller-companion" not in codes)
