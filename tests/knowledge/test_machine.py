"""What a guest runs on where its XML does not say all of it; what everything above makes of such a guest."""

from __future__ import annotations

import pytest

from editor.cli.main import main
from editor.document.read import parse
from editor.guestview.view import guest_view
from editor.inference.infer import infer
from editor.knowledge.machine import Chipset, platform
from editor.knowledge.target import Target, Version
from editor.outlook.verdict import Answer
from editor.snapshot.derive import derive
from tests.outlook.domains import held, host

NIC = "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>"


def domain(os_type: str, *devices: str) -> bytes:
    return (
        f"<domain type='qemu'><name>g</name><memory>1024</memory><os>{os_type}</os><features><acpi/></features>"
        f"<devices>{''.join(devices)}</devices></domain>"
    ).encode()


@pytest.mark.parametrize(
    ("os_type", "arch", "machine", "chipset"),
    [
        ("<type>hvm</type>", "x86_64", "pc", Chipset.I440FX),
        ("", "x86_64", "pc", Chipset.I440FX),
        ("<type machine='q35'>hvm</type>", "x86_64", "q35", Chipset.Q35),
        ("<type machine='pc-q35-7.2'>hvm</type>", "x86_64", "pc-q35-7.2", Chipset.Q35),
        ("<type arch='i686'>hvm</type>", "i686", "pc", Chipset.I440FX),
        ("<type arch='ppc64'>hvm</type>", "ppc64", "pseries", Chipset.PSERIES),
        ("<type arch='s390x'>hvm</type>", "s390x", "s390-ccw-virtio", Chipset.CCW),
    ],
)
def test_what_is_not_written_is_filled_in(os_type, arch, machine, chipset):
    assert platform(parse(domain(os_type)).guest) == (arch, machine, chipset)


@pytest.mark.parametrize("machine", ["pc", "q35"])
def test_the_guest_sees_the_same_whether_or_not_the_architecture_is_written(machine):
    said, left_out = (
        guest_view(derive(parse(domain(f"<type {arch}machine='{machine}'>hvm</type>", NIC)), Target()))
        for arch in ("arch='x86_64' ", "")
    )
    assert [(d.address, d.name) for d in left_out.devices] == [(d.address, d.name) for d in said.devices]
    assert left_out.unseen.keys() == said.unseen.keys() == set()


def test_a_guest_of_which_nothing_is_said_has_the_whole_chipset_of_a_pc():
    view = guest_view(derive(parse(domain("<type>hvm</type>", NIC)), Target(Version(9, 0))))
    assert [d.name for d in view.devices][:4] == ["host bridge", "ISA bridge", "IDE", "usb 0"]
    (nic,) = [d for d in view.devices if d.nic is not None]
    assert nic.nic.expected.name == "ens2"


def test_a_q35_without_architecture_is_kept_from_rolling_back_by_its_watchdog():
    for arch in ("arch='x86_64' ", ""):
        there = held(domain(f"<type {arch}machine='q35'>hvm</type>"), "9.0.0", host("11.3.0"))
        assert there.roll_back.answer is Answer.NO
        assert any("watchdog model 'itco'" in concern.text for concern in there.roll_back.concerns)


def test_what_a_machine_does_not_take_is_said_with_the_machine_that_it_has(tmp_path, capsys):
    file = tmp_path / "g.xml"
    file.write_bytes(domain("<type>hvm</type>"))
    assert main(["add-ports", str(file), "1"]) == 3
    assert "A 'pc' machine has no PCI Express" in capsys.readouterr().err


def test_the_default_machine_of_the_architecture_is_what_is_assigned_for():
    said, left_out = (
        infer(parse(domain(f"<type arch='x86_64'{machine}>hvm</type>", NIC)).guest, Target()).placements
        for machine in (" machine='pc'", "")
    )
    assert [p.address for p in left_out] == [p.address for p in said]
