"""Real guests see what was predicted. All of them: `packaging/test -m guest tests/guest` (hours with several releases).

With VIRT_SLOTS_GUEST_ROOTS (tests.guest.releases) their interfaces are named by the udev of each of these releases.
"""

import json
import shutil
import tempfile
from pathlib import Path

import pytest

from editor.document.read import parse
from editor.guestview.arrival import arrivals
from editor.guestview.systems import systems
from editor.guestview.view import guest_view
from editor.snapshot.derive import derive
from tests.guest import initramfs, releases
from tests.guest.comparison import TARGET, misnamed, names_predicted, names_seen, predicted, tree_predicted, tree_seen
from tests.guest.random_topologies import draw
from tests.guest.record import SEEN, observe
from tests.guest.topologies import TOPOLOGIES, bus, nic, pc, port, q35

EVERYDAY = ("q35-auto", "q35-two-expanders", "pc-bridges")  # the others only where they are asked for
ROOTS = releases.roots()
CLASH = pc(bus("pci-bridge", 1, "00:04.0"), nic("virtio", "00:07.0"), nic("virtio", "01:07.0"))
SWITCH = (port(1, "00:01.0"), bus("pcie-switch-upstream-port", 2, "01:00.0"))
HOT = {
    "ports": (q35(port(1, "00:03.0"), port(2, "00:02.0"), nic("virtio", "01:00.0")), "virtio"),
    "switch-with-a-gap": (
        q35(
            *SWITCH, bus("pcie-switch-downstream-port", 3, "02:00.0"), bus("pcie-switch-downstream-port", 4, "02:03.0"),
        ),
        "virtio",
    ),
    "bridge-behind-a-port-that-is-off": (
        q35(port(1, "00:01.0", hotplug="off"), bus("pcie-to-pci-bridge", 2, "01:00.0")), "e1000",
    ),
    "expander-of-i440fx": (pc(bus("pci-expander-bus", 1, "00:04.0", busNr=64), hotplug="off"), "e1000"),
    "q35-without-acpi": (q35(port(1, "00:01.0"), acpi=False), "virtio"),
    "pc-without-acpi": (pc(acpi=False), "virtio"),
    "pc": (pc(bus("pci-bridge", 1, "00:05.0"), nic("virtio", "00:03.0")), "virtio"),
}  # fmt: skip


@pytest.fixture(scope="session")
def directory():
    """For libvirt's embedded driver: a short path, for QEMU's monitor socket must fit into 108 bytes."""
    pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")
    missing = [name for name in ("qemu-system-x86_64", *initramfs.PROGRAMS) if shutil.which(name) is None]
    if missing or initramfs.kernel() is None:
        pytest.skip(f"not installed: {', '.join(missing) or 'a Debian kernel (linux-image-amd64)'}")
    with tempfile.TemporaryDirectory(prefix="guest-", dir="/tmp") as path:
        yield Path(path)


def everyday_or_marked(name, root=""):
    return (
        pytest.param(name, root) if name in EVERYDAY and not root else pytest.param(name, root, marks=pytest.mark.guest)
    )


def compare(xml, seen):
    view = predicted(xml)
    assert tree_seen(seen) == tree_predicted(view)
    assert names_seen(seen) == names_predicted(view, seen)
    assert misnamed(view, seen) == []


@pytest.mark.parametrize(("name", "root"), [everyday_or_marked(n, r) for r in ROOTS for n in TOPOLOGIES])
def test_guest_sees_what_was_predicted(name, root, directory):
    topology = TOPOLOGIES[name]
    loader = topology.loader_path
    if loader and not Path(loader).exists():
        pytest.skip(f"OVMF is not installed ({loader})")
    xml = topology.xml(name)
    compare(xml, observe(xml, directory, ROOTS[root]))


@pytest.mark.guest
@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("root", ROOTS)
def test_guest_of_a_random_topology_sees_what_was_predicted(seed, root, directory):
    xml = draw(seed).xml(f"random-{seed}")
    compare(xml, observe(xml, directory, ROOTS[root]))


@pytest.mark.guest
@pytest.mark.parametrize("root", ROOTS)
def test_of_two_that_want_one_name_one_gets_it(root, directory):
    xml = CLASH.xml("clash")
    compare(xml, observe(xml, directory, ROOTS[root]))


@pytest.mark.guest
@pytest.mark.parametrize("name", HOT)
def test_what_is_plugged_in_arrives_as_predicted(name, directory):
    """Until libvirt has no more places, or four devices are there."""
    topology, model = HOT[name]
    xml = topology.xml(name)
    device = (
        "<interface type='user'><mac address='52:54:00:77:00:{number:02x}'/><model type='{model}'/>{at}</interface>"
    )
    for number in range(1, 5):
        plugged = [device.format(number=each, model=model, at="") for each in range(1, number + 1)]
        before = b"".join(each.encode() for each in plugged[:-1])
        snapshot = derive(parse(xml.replace(b"  </devices>", before + b"  </devices>")), TARGET)
        kind = "pci" if model == "e1000" or b"pci-root" in xml else "pcie"
        (came,) = [
            each for its, each in arrivals(snapshot, guest_view(snapshot, systems()["debian-12"])) if its == kind
        ]
        (*_, step) = observe(xml, directory, attach=plugged)["hot"]
        if came.place is None or "error" in step:
            assert not came.arrives
            assert "error" in step
            return
        assert (step["place"], step["arrives"]) == (str(came.place), came.arrives)
        if not came.arrives:
            return
        assert (step["address"], step["name"]) == (str(came.address), came.nic.text)


@pytest.mark.parametrize("name", TOPOLOGIES)
def test_guest_saw_what_is_predicted(name):
    """The same with what the guests saw when they were last recorded (python -m tests.guest.record), without a boot."""
    seen = json.loads((SEEN / f"{name}.json").read_text())
    xml = TOPOLOGIES[name].xml(name)
    compare(xml, seen)
    for device in predicted(xml).devices:
        sun = seen["devices"][str(device.address)]["sun"]
        if device.nic is not None and sun:
            assert device.nic.by_scheme["v257"]["slot"].startswith(f"ens{sun}")
