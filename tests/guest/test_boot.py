"""Real guests see what was predicted. All of them: `packaging/test -m guest tests/guest` (twenty minutes)."""

import json
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.guest import initramfs
from tests.guest.comparison import names_predicted, names_seen, predicted, tree_predicted, tree_seen
from tests.guest.random_topologies import draw
from tests.guest.record import SEEN, observe
from tests.guest.topologies import TOPOLOGIES

EVERYDAY = ("q35-auto", "q35-two-expanders", "pc-bridges")  # the others only where they are asked for


@pytest.fixture(scope="session")
def directory():
    """For libvirt's embedded driver: a short path, for QEMU's monitor socket must fit into 108 bytes."""
    pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")
    missing = [name for name in ("qemu-system-x86_64", *initramfs.PROGRAMS) if shutil.which(name) is None]
    if missing or initramfs.kernel() is None:
        pytest.skip(f"not installed: {', '.join(missing) or 'a Debian kernel (linux-image-amd64)'}")
    with tempfile.TemporaryDirectory(prefix="guest-", dir="/tmp") as path:
        yield Path(path)


def everyday_or_marked(name):
    return name if name in EVERYDAY else pytest.param(name, marks=pytest.mark.guest)


@pytest.mark.parametrize("name", [everyday_or_marked(name) for name in TOPOLOGIES])
def test_guest_sees_what_was_predicted(name, directory):
    topology = TOPOLOGIES[name]
    loader = topology.loader_path
    if loader and not Path(loader).exists():
        pytest.skip(f"OVMF is not installed ({loader})")
    xml = topology.xml(name)
    seen = observe(xml, directory)
    view = predicted(xml)
    assert tree_seen(seen) == tree_predicted(view)
    assert names_seen(seen) == names_predicted(view)


@pytest.mark.guest
@pytest.mark.parametrize("seed", range(12))
def test_guest_of_a_random_topology_sees_what_was_predicted(seed, directory):
    xml = draw(seed).xml(f"random-{seed}")
    seen = observe(xml, directory)
    view = predicted(xml)
    assert tree_seen(seen) == tree_predicted(view)
    assert names_seen(seen) == names_predicted(view)


@pytest.mark.parametrize("name", TOPOLOGIES)
def test_guest_saw_what_is_predicted(name):
    """The same with what the guests saw when they were last recorded (python -m tests.guest.record), without a boot."""
    seen = json.loads((SEEN / f"{name}.json").read_text())
    view = predicted(TOPOLOGIES[name].xml(name))
    assert tree_seen(seen) == tree_predicted(view)
    assert names_seen(seen) == names_predicted(view)
    for device in view.devices:
        sun = seen["devices"][str(device.address)]["sun"]
        if device.nic is not None and sun:
            assert device.nic.by_scheme["v257"]["slot"].startswith(f"ens{sun}")
