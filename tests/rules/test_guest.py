"""What rules about the guest's view say of their fixes."""

from __future__ import annotations

import pytest

from editor.document.read import parse
from editor.knowledge.target import Target, Version
from editor.rules.check import check
from editor.rules.question import Question
from editor.snapshot.derive import derive
from tests.inference.support import NO_DEFAULTS, at, domain

NET = "<interface type='user'><mac address='52:54:00:00:00:0{}'/><model type='virtio'/>{}</interface>"


def unseen(*interfaces):
    """Of each index that is not seen, whether the guest notices when it is taken out."""
    snapshot = derive(parse(domain("pc", NO_DEFAULTS, *interfaces)), Target(Version(9, 0), Version(7, 2)))
    findings = [each for each in check(Question(snapshot)) if each.code == "guest-acpi-index-unseen"]
    return {each.arguments["name"]: each.fixes[0].guest_notices for each in findings}


def index(number):
    return f"<acpi index='{number}'/>"


@pytest.mark.parametrize(
    ("first", "second", "noticed"),
    [
        ("", index(1), {"net1": True}),  # QEMU answers for the slot with the index of the device created last
        (index(1), index(2), {"net0": False, "net1": True}),
        (index(1), "", {"net0": False}),
    ],
)
def test_an_index_that_another_interface_is_named_after_is_not_taken_out_unnoticed(first, second, noticed):
    found = unseen(NET.format(1, first + at("00:03.0", "on")), NET.format(2, second + at("00:03.1")))
    assert found == noticed
