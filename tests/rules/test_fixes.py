"""A fix never harms: every fix that is offered is applied, on all domains at hand, and the outcome is looked at.

The domains are the samples, those of the help pages, random ones, and recorded ones where they are at hand.
"""

import os
from functools import partial
from random import Random

import pytest

from editor.document.read import parse
from editor.edits.move import Move
from editor.guestview.changes import GuestChangeKind, changes
from editor.inference.result import AddressOrigin
from editor.knowledge.target import NEWEST, Target, Version
from editor.pci.address import PciAddress
from editor.resource_files import RESOURCES
from editor.rules.check import check
from editor.rules.finding import RANKS, Fix, Severity
from editor.rules.found import found
from editor.rules.harm import tried
from editor.rules.question import Question
from editor.snapshot.derive import derive
from tests.conformance.test_corpus import CORPUS
from tests.libvirt import random_domains
from tests.rules.domains import NO_USB, PC_ROOT, ROOT, TARGET, at, net, port
from tests.rules.domains import xml as written
from tests.rules.pages import WITHOUT_XML, read
from tests.rules.test_pages import CODES

COUNT = int(os.environ.get("VIRT_SLOTS_RANDOM", "20"))
_ALL = ("more", "another place", "conventional place", "anew")  # words that say so without names
TARGETS = (Version(2, 5), Version(9, 0), NEWEST)


def samples():
    return [path.read_bytes() for path in sorted((RESOURCES / "samples").glob("*.xml"))]


def randomly(libvirt):
    return [random_domains.domain(Random(f"{libvirt}{seed}"), libvirt=libvirt) for seed in range(COUNT)]


def recorded():
    return [path.read_bytes() for path in sorted(CORPUS.glob("real-9.0.0/*.in.xml"))[::4]]


def asked(xml, target, also=(), hot_plug=None):
    return Question(derive(parse(xml), target), also, None, hot_plug)


def test_of_samples_and_random_domains():
    for version in TARGETS:
        for xml in (*samples(), *randomly(version)):
            _look(partial(asked, target=Target(version)), xml)


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no recorded answers of libvirt at {CORPUS}")
def test_of_recorded_domains():
    for xml in recorded():
        _look(partial(asked, target=TARGET), xml)


@pytest.mark.parametrize("code", sorted(set(CODES) - WITHOUT_XML))
def test_of_pages(code):
    page = read(code)
    _look(partial(asked, target=page.target, also=page.also, hot_plug=page.hot_plug), page.problem)


def _look(ask, xml):
    question = ask(xml)
    for finding in check(question):
        for fix in finding.fixes:
            mended = ask(fix.edit.apply(question.snapshot))
            try:
                _helps(question, mended, finding, fix)
            except AssertionError as error:
                raise AssertionError(f"{finding.code}, {fix.text}: {error}\n{xml.decode()}") from error


def _helps(question, mended, finding, fix):
    before, after = question.snapshot, mended.snapshot
    then = found(mended)
    assert question.key(finding) not in map(mended.key, then)
    assert after.inference.accepted or before.inference.error not in (None, after.inference.error)
    if before.inference.accepted or after.inference.accepted:
        known = set(map(question.key, found(question))) | {(each.code, each.message) for each in found(question)}
        new = [each for each in then if known.isdisjoint((mended.key(each), (each.code, each.message)))]
        assert [each.message for each in new if RANKS[each.severity] <= RANKS[finding.severity]] == []
    for change in changes(question.view, mended.view):
        if change.kind is GuestChangeKind.RENAMED:
            assert fix.guest_notices
            assert change.sentence in fix.consequences
    said = " ".join((fix.text, *fix.consequences))
    places = {key: p.address for key, p in after.inference.by_identity.items()}
    for key, placement in before.inference.by_identity.items():
        name, place = before.name(placement), placement.address
        if placement.device is not None and place is not None and places.get(key, place) != place:
            assert name in said or any(words in said for words in _ALL), name
    for place in after.by_address.keys() - before.by_address.keys():
        forced = all(p.address_origin is AddressOrigin.FORCED for p in after.by_address[place])
        assert forced or place not in after.inference.reserved


def one(xml):
    return [each for each in check(asked(xml, TARGET)) if each.severity is Severity.ERROR]


def test_two_at_one_place_of_a_root_that_is_not_written_go_to_a_free_slot():
    (finding,) = one(written(net("00:04.0"), net("00:04.0"), machine="pc"))
    assert finding.fixes[0].text == "Move net1 to 00:05.0"


def test_who_makes_way_is_the_one_that_the_guest_does_not_know_by_its_place():
    rng = f"<rng model='virtio'><backend model='random'>/dev/urandom</backend>{at('00:04.0')}</rng>"
    (finding,) = one(written(PC_ROOT, rng, net("00:04.0"), machine="pc"))
    assert finding.fixes[0].text == "Move rng0 to 00:05.0"


def test_a_cloned_set_of_usb_controllers_moves_as_a_whole():
    functions = {"ich9-ehci1": 7, "ich9-uhci1": 0, "ich9-uhci2": 1, "ich9-uhci3": 2}
    sets = [
        f"<controller type='usb' index='{index}' model='{model}'>{at(f'00:08.{function}')}</controller>"
        for index in (0, 1)
        for model, function in functions.items()
    ]
    (finding,) = one(written(PC_ROOT, *sets, machine="pc"))
    source = finding.fixes[0].edit.apply(asked(written(PC_ROOT, *sets, machine="pc"), TARGET).snapshot)
    after = derive(parse(source), TARGET)
    assert after.inference.accepted
    places = [p.address.short for p in after.placements if p.type == "usb" and p.index == 1]
    assert sorted(places) == ["00:09.0", "00:09.1", "00:09.2", "00:09.7"]


def test_what_only_follows_from_a_refusal_is_silent():
    ide = f"<controller type='ide' index='0'>{at('00:01.2')}</controller>"
    for xml in (written(ide, machine="pc"), written(PC_ROOT, ide, machine="pc")):
        assert [each.code for each in check(asked(xml, TARGET))] == ["controller-refused"]
    usb = f"<controller type='usb' index='0' model='piix3-uhci'>{at('00:01.2')}</controller>"
    moved = written(PC_ROOT, usb, machine="q35")
    assert [each.code for each in check(asked(moved, TARGET))] == ["controller-refused"]


def test_what_is_wrong_besides_a_refusal_is_said_without_a_fix_that_would_not_help():
    there = (net("00:04.0"), net("00:04.0"), port(1, "00:07.0", "on"))
    found = check(asked(written(ROOT, *there), TARGET))
    assert [(each.code, len(each.fixes)) for each in found] == [("address-duplicate", 2), ("multifunction-stale", 0)]


def test_other_devices_keep_their_places_when_one_is_let_go():
    rng = "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"
    xml = written(ROOT, port(1, "00:01.0"), net("01:00.0"), net("01:00.1"), rng)
    question = asked(xml, TARGET)
    (finding,) = [each for each in check(question) if each.code == "hotplug-shared-port"]
    after = question.after(finding.fixes[0].edit).snapshot
    now = {after.name(p): p.address for p in after.placements}
    (place,) = [p.address for p in question.snapshot.placements if p.element == "rng"]
    assert now["rng0"] == place


def test_who_is_driven_from_the_place_that_libvirt_chose_for_it_is_told():
    question = Question(derive(parse(written(PC_ROOT, NO_USB, net("00:01.2"), net(), machine="pc")), TARGET))
    every = found(question)
    (finding,) = [each for each in every if each.code == "address-builtin"]
    moved = next(p for p in question.snapshot.placements if p.address == PciAddress(0, 0, 1, 2))
    trial = tried(
        question, finding, Fix("Move it", Move(((moved.device.position, PciAddress(0, 0, 2, 0)),)), True), every
    )
    assert trial.harms == ()
    assert "net1, whose place libvirt chooses, moves from 00:02.0 to 00:03.0." in trial.consequences
