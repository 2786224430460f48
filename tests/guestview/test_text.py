"""The guest's tree as text."""

from editor.guestview.changes import changes
from editor.guestview.text import listed, nics, tree
from editor.guestview.view import guest_view
from tests.guestview.domains import bus, nic, pc, port, q35, snapshot, view

TREE = """\
-[0000:00]-+-00.0  host bridge
           +-01.0*-[01-02]----00.0-[02]-+-01.0  net0 = ens1
           |                            \\-02.0  net1 = ens2
           +-01.1-[03]--  port 3
           +-1f.0*  ISA bridge
           +-1f.2*  sata 0
           \\-1f.3*  SMBus
not found: net2 (its slot has no function 0)
"""
TWO_ROOTS = """\
-+-[0000:00]-+-00.0  host bridge
 |           +-01.0*  ISA bridge
 |           +-01.1  IDE
 |           +-01.3  power management
 |           \\-04.0  expander 1
 \\-[0000:64]----00.0-[65]----03.0  net0 = enp101s3
"""


def drawn(topology):
    domain = snapshot(topology)
    return tree(guest_view(domain), domain)


def test_tree():
    assert drawn(
        q35(
            port(1, "00:01.0"), bus("pcie-to-pci-bridge", 2, "01:00.0"), port(3, "00:01.1"), nic("e1000", "02:01.0"),
            nic("e1000", "02:02.0"), nic("e1000", "00:05.1"),
        )
    ) == TREE  # fmt: skip


def test_several_roots():
    assert drawn(pc(bus("pci-expander-bus", 1, "00:04.0", busNr=100), nic("e1000", "01:03.0"))) == TWO_ROOTS


def test_refused_domain():
    assert drawn(q35(nic("virtio", "00:03.0"), nic("virtio", "00:03.0"))).startswith("libvirt 9.0.0 would refuse")


def test_a_guest_that_never_starts():
    """Seen with QEMU 7.2: the console stays empty. 254 is the busNr that libvirt chooses."""
    full = q35(bus("pcie-expander-bus", 1, "00:04.0", busNr=254), port(2, "01:00.0"), port(3, "01:00.1"))
    assert drawn(full).startswith("The guest does not start: SeaBIOS runs out of bus numbers")
    assert drawn(full._replace(loader_path="OVMF.fd")).startswith("What the guest sees is not known")


def test_names_with_their_alternatives():
    clash = pc(
        bus("pci-bridge", 1, "00:05.0"), nic("virtio", "00:03.0"), nic("virtio", "01:03.0"), nic("virtio", "01:05.0")
    )
    assert nics(view(clash)).splitlines() == [
        "net0: ens3 by slot (systemd v239 on)",
        "net1: enp1s3 by path (RHEL 8, Debian 11, Ubuntu 22.04, Debian 12, Ubuntu 24.04); ens3 by slot (Debian 13)",
        "net2: ens5 by slot (systemd v239 on)",
        "net0, net1 want the same name, ens3, in Debian 13: one of them gets it, which one is chance, the others stay"
        " ethN.",
    ]
    assert nics(view(pc())) == ""


def test_changes_are_listed():
    assert listed(changes(view(pc()), view(pc(nic("virtio", "00:03.0"))))) == (
        "net0: the guest finds it, new, at 0000:00:03.0, and calls it ens3.\n"
    )
