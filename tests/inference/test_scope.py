"""An inference holds for all targets of which the same was asked, with the same answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.document.read import parse
from editor.inference.able import Able
from editor.inference.infer import infer
from editor.knowledge.abilities import Ability
from editor.knowledge.target import NEWEST, Target, Version
from tests.benchmarks import fleet
from tests.inference.support import E1000, NO_DEFAULTS, at, domain, port

RELEASES = sorted({each.since for each in Ability} | {NEWEST})
TARGETS = [Target(libvirt, qemu) for libvirt in RELEASES for qemu in (None, Version(2, 8))]
DOMAINS = [fleet.domain(number) for number in range(4)]


@pytest.mark.parametrize("xml", DOMAINS, ids=["fleet-0", "fleet-1", "fleet-2", "fleet-3"])
def test_the_same_is_inferred_for_all_targets_in_scope(xml):
    guest = parse(xml).guest
    inferred = {target: infer(guest, target) for target in TARGETS}
    shared = 0
    for target, inference in inferred.items():
        for other in TARGETS:
            if other != target and inference.scope.takes(other):
                shared += 1
                assert replace(inference, target=other, scope=inferred[other].scope) == inferred[other]
    assert shared


@pytest.mark.parametrize("xml", DOMAINS, ids=["fleet-0", "fleet-1", "fleet-2", "fleet-3"])
def test_ordinary_guests_are_the_same_to_all_newer_releases(xml):
    scope = infer(parse(xml).guest, Target(NEWEST)).scope
    assert scope.takes(Target(Version(11, 3)))
    assert scope.takes(Target(Version(9, 0), Version(7, 2)))


def test_what_was_not_asked_makes_no_difference():
    able = Able(Target(Version(9, 0)))
    assert Ability.FUNCTIONS in able
    assert Ability.AGGREGATES not in able.scope.asked
    assert able.scope.takes(Target(Version(3, 0)))
    assert not able.scope.takes(Target(Version(2, 5)))


def test_a_release_that_was_asked_for_divides():
    able = Able(Target(Version(9, 0)))
    assert able.reaches(Version(5, 2))
    assert not able.reaches(Version(9, 1))
    assert [able.scope.takes(Target(Version(*v))) for v in ((5, 1), (5, 2), (9, 0), (9, 1))] == [
        False,
        True,
        True,
        False,
    ]


def test_a_qemu_counts_by_what_it_takes_away():
    xml = domain("q35", port(1, at("00:02.0")), E1000, NO_DEFAULTS)
    scope = infer(parse(xml).guest, Target(Version(9, 0), Version(7, 2))).scope
    assert scope.takes(Target(Version(9, 0)))
    assert scope.takes(Target(Version(9, 0), Version(2, 11)))
    assert not scope.takes(Target(Version(9, 0), Version(2, 10)))  # no pcie-to-pci-bridge yet
