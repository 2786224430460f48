"""Outlook against real libvirt: what it stores and sends, and what the table says of its release."""

import os
import re
from contextlib import suppress
from xml.sax.saxutils import escape, quoteattr

import pytest

from editor.connection.library import load
from editor.document.read import parse
from editor.inference.infer import infer
from editor.knowledge.target import Target, Version
from editor.outlook.candidate import Candidate
from editor.outlook.compare import differences_of_recorded
from editor.outlook.outlook import outlook
from editor.outlook.subject import Subject
from editor.outlook.verdict import Reaction
from tests.benchmarks import fleet
from tests.conformance.test_corpus import CORPUS
from tests.outlook.test_features import ROWS, SAMPLES

MIGRATABLE = 8  # VIR_DOMAIN_XML_MIGRATABLE
INACTIVE = 2
EVERY = 1 if os.environ.get("VIRT_SLOTS_ALL_RECORDED") else 9  # of the recorded domains
X86 = [key for key in ROWS if b"arch='x86_64'" in SAMPLES[key]]


def own(connection):
    libvirt = Version.from_number(connection.getLibVersion())
    qemu = Version.from_number(connection.getVersion())
    machines = frozenset({f"pc-q35-{qemu.major}.{qemu.minor}", f"pc-i440fx-{qemu.major}.{qemu.minor}", "q35", "pc"})
    return Candidate("own", "this libvirt", Target(libvirt, qemu), "upstream", machines)


def about(source, host):
    guest = parse(source).guest
    return Subject(guest, infer(guest, host.target), host)


def kinds(guest):
    """Its devices, as far as the outlook is about them: by tag, type and index, how many."""
    tags = ("controller", "watchdog", "memballoon", "video", "interface", "disk", "panic", "sound", "rng")
    return sorted(
        (d.tag, d.element.get("type") if d.tag == "controller" else "", d.element.get("index") or "")
        for d in guest.devices
        if d.tag in tags
    )


@pytest.mark.parametrize("number", range(12))
def test_what_is_stored_and_sent_is_what_libvirt_stores_and_sends(number, embed):
    host = own(embed)
    subject = about(fleet.domain(number), host)
    domain = embed.defineXML(fleet.domain(number).decode())
    try:
        stored, sent = (parse(domain.XMLDesc(flags).encode()).guest for flags in (INACTIVE, INACTIVE | MIGRATABLE))
    finally:
        domain.undefine()
    assert subject.stored.guest.machine == stored.machine
    assert differences_of_recorded(subject.stored.here, infer(stored, host.target)) == ()
    assert kinds(subject.stored.guest) == kinds(stored)
    assert kinds(subject.sent.guest) == kinds(sent)


@pytest.mark.parametrize("key", X86)
def test_this_libvirt_stands_on_its_side_of_each_release(key, embed):
    host = own(embed)
    row = ROWS[key]
    define = outlook(about(SAMPLES[key], host), host).define
    reactions = [concern.reaction for concern in define.concerns if concern.feature == key]
    assert reactions == ([] if row.since <= host.target.libvirt else [row.older])
    domain = None
    with suppress(load().libvirtError):
        domain = embed.defineXML(SAMPLES[key].decode())
    assert define.accepted is (domain is not None)
    if domain is None:
        return
    stored = parse(domain.XMLDesc(INACTIVE).encode()).guest
    domain.undefine()
    if row.older is Reaction.IGNORES:
        assert bool(row.where(stored)) is (row.since <= host.target.libvirt)


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no recorded answers of libvirt at {CORPUS}")
@pytest.mark.parametrize("folder", ["real-2.5.0", "real-7.0.0", "real-11.3.0", "real-12.8.0"])
def test_what_others_stored_is_taken_or_refused_as_predicted(folder, embed):
    """The stored and the sent form of what another libvirt recorded, with a machine type that this QEMU has."""
    host = own(embed)
    there = Target(Version.parse(folder.removeprefix("real-")))
    wrong = []
    for path in sorted((CORPUS / folder).glob("*.out.xml"))[::EVERY]:
        qemu = host.target.qemu
        text = re.sub(r"-(\d+)\.(\d+)'>hvm", f"-{qemu.major}.{qemu.minor}'>hvm", path.read_text())
        guest = parse(re.sub("<uuid>.*?</uuid>", "", text).encode()).guest
        subject = Subject(guest, infer(guest, there), Candidate("there", folder, there), guest)
        view = outlook(subject, host)
        for form, judgement in ((subject.stored, view.roll_back), (subject.sent, view.migrate)):
            try:
                domain = embed.defineXML(as_text(form.guest.root))
            except load().libvirtError as error:
                wrong += [(path.name, str(error))] if judgement.accepted else []
                continue
            made = infer(parse(domain.XMLDesc(INACTIVE).encode()).guest, host.target)
            domain.undefine()
            if not judgement.accepted or differences_of_recorded(form.at(host.target), made):
                wrong.append((path.name, judgement.error))
    assert wrong == []


def as_text(element):
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in element.attributes.items())
    inner = escape(element.text.strip()) + "".join(map(as_text, element.children))
    return f"<{element.tag}{attributes}>{inner}</{element.tag}>"
