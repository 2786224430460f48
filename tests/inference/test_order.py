from __future__ import annotations

import pytest

from editor.inference.order import ControllerList, DiskList, disk_number
from editor.inference.part import Part
from editor.knowledge.abilities import Ability
from tests.inference.support import answer, domain


@pytest.mark.parametrize(
    ("name", "number"), [("vda", 0), ("sdb", 1), ("vdz", 25), ("vdaa", 26), ("xvdc1", 2), ("vd", -1), ("nvme0", -1)]
)
def test_disk_names_count_like_columns(name, number):
    assert disk_number(name) == number


def controllers(*written: tuple[str, int | None], sort: bool = True) -> ControllerList:
    found = ControllerList({Ability.ADDED_IN_ORDER} if sort else ())
    for type, index in written:
        found.insert(Part("controller", type, None, index))
    return found


def shown(found: ControllerList) -> list[tuple[str | None, int | None]]:
    return [(part.type, part.index) for part in found.parts]


def test_types_stay_together_sorted_by_index():
    found = controllers(("pci", 2), ("usb", 0), ("pci", 1), ("scsi", 0), ("usb", 1), ("pci", None))
    assert shown(found) == [("pci", 1), ("pci", 2), ("pci", None), ("usb", 0), ("usb", 1), ("scsi", 0)]


def test_additions_went_to_the_end_once():
    for sort, wanted in ((True, [("pci", 1), ("pci", 3), ("usb", 0)]), (False, [("pci", 3), ("usb", 0), ("pci", 1)])):
        found = controllers(("pci", 3), ("usb", 0), sort=sort)
        found.add(Part("controller", "pci", None, 1))
        assert shown(found) == wanted


def test_an_unused_index_is_the_lowest():
    assert controllers(("pci", 0), ("pci", 2), ("usb", 1)).unused_index("pci") == 1


def test_disks_of_a_bus_are_sorted_by_name():
    disks = DiskList()
    for bus, name in (("virtio", "vdc"), ("sata", "sda"), ("virtio", "vda"), ("virtio", "vdaa"), ("virtio", "vdb")):
        disks.insert(Part("disk", bus, name, disk_number(name)))
    assert [part.model for part in disks.parts] == ["vda", "vdb", "vdc", "vdaa", "sda"]


def test_the_primary_video_is_the_first():
    videos = "<video><model type='qxl'/></video><video><model type='vga' primary='yes'/></video>"
    inference = answer(domain("pc", videos))
    assert [(p.model, str(p.address)) for p in inference.placements if p.element == "video"] == [
        ("vga", "0000:00:02.0"),
        ("qxl", "0000:00:04.0"),
    ]
