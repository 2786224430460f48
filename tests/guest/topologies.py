"""The domains that real guests are booted with: small, each about one thing that is easily predicted wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

OVMF = "/usr/share/OVMF/OVMF_CODE_4M.fd"
QUIET = ("<controller type='usb' index='0' model='none'/>", "<memballoon model='none'/>")


class Topology(NamedTuple):
    """A domain without name: its machine, its devices, and what is to be left out or added."""

    machine: str
    devices: tuple[str, ...]
    acpi: bool = True
    loader_path: str = ""

    def xml(self, name: str) -> bytes:
        """The domain. Interfaces get their MACs by number."""
        devices = "\n".join(f"    {device}" for device in self.devices)
        for number in range(1, devices.count("<mac/>") + 1):
            devices = devices.replace("<mac/>", f"<mac address='52:54:00:00:00:{number:02x}'/>", 1)
        loader = f"<loader readonly='yes' type='pflash'>{self.loader_path}</loader><nvram/>" if self.loader_path else ""
        features = "<acpi/><apic/>" if self.acpi else "<apic/>"
        return f"""<domain type='qemu'>
  <name>{name}</name>
  <memory unit='MiB'>256</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='x86_64' machine='{self.machine}'>hvm</type>
    {loader}
  </os>
  <features>{features}</features>
  <devices>
{devices}
  </devices>
</domain>
""".encode()


def at(place: str, multifunction: str = "") -> str:
    """An address element; none for an empty place."""
    if not place:
        return ""
    bus, slot, function = place[:2], place[3:5], place[6]
    switch = f" multifunction='{multifunction}'" if multifunction else ""
    return f"<address type='pci' domain='0x0000' bus='0x{bus}' slot='0x{slot}' function='0x{function}'{switch}/>"


def bus(model: str, index: int, place: str = "", multifunction: str = "", name: str = "", **target: object) -> str:
    """A PCI controller."""
    settings = "".join(f" {key}='{value}'" for key, value in target.items())
    inner = (f"<model name='{name}'/>" if name else "") + (f"<target{settings}/>" if settings else "")
    return f"<controller type='pci' index='{index}' model='{model}'>{inner}{at(place, multifunction)}</controller>"


def port(index: int, place: str = "", multifunction: str = "", name: str = "", **target: object) -> str:
    """A pcie-root-port."""
    return bus("pcie-root-port", index, place, multifunction, name, **target)


def nic(model: str, place: str = "", multifunction: str = "", index: int = 0) -> str:
    """An interface, with an ACPI index if it is not 0."""
    acpi = f"<acpi index='{index}'/>" if index else ""
    return f"<interface type='user'><mac/><model type='{model}'/>{acpi}{at(place, multifunction)}</interface>"


def usb(model: str, place: str = "", multifunction: str = "", port: int | None = None) -> str:
    """A USB controller of index 0."""
    master = "" if port is None else f"<master startport='{port}'/>"
    return f"<controller type='usb' index='0' model='{model}'>{master}{at(place, multifunction)}</controller>"


def video(model: str, place: str = "") -> str:
    """A graphics card."""
    return f"<video><model type='{model}'/>{at(place)}</video>"


def q35(*devices: str, acpi: bool = True, machine: str = "q35", loader: str = "", quiet: bool = True) -> Topology:
    """With pcie-root; `quiet`: without the devices that libvirt adds by itself."""
    return Topology(machine, (bus("pcie-root", 0), *(QUIET if quiet else ()), *devices), acpi, loader)


def pc(
    *devices: str, acpi: bool = True, machine: str = "pc", loader: str = "", quiet: bool = True, **root: object
) -> Topology:
    """With pci-root, whose target settings are the last arguments."""
    return Topology(machine, (bus("pci-root", 0, **root), *(QUIET if quiet else ()), *devices), acpi, loader)


def _switch(first: int, place: str, *downstream: str) -> tuple[str, ...]:
    """An upstream port and downstream ports; their buses have the numbers from `first` on."""
    return (
        bus("pcie-switch-upstream-port", first, place),
        *(bus("pcie-switch-downstream-port", first + 1 + n, where) for n, where in enumerate(downstream)),
    )


TOPOLOGIES: Mapping[str, Topology] = {
    "q35-auto": q35(
        port(1), port(2), bus("pcie-to-pci-bridge", 3),
        nic("virtio"), nic("e1000"), nic("e1000e", index=7), nic("virtio", "00:10.0"), nic("rtl8139", "00:10.1"),
        quiet=False,
    ),
    "q35-ports-in-another-order": q35(
        port(1, "00:05.0"), port(2, "00:02.0"), port(3, "00:03.0"), port(4, "00:03.3"), port(5, "00:03.1"),
        nic("virtio", "01:00.0"), nic("virtio", "02:00.0"), nic("e1000e", "03:00.0"), nic("virtio", "04:00.0"),
    ),
    "q35-multifunction-behind-port": q35(
        port(1, "00:01.0"), port(2, "00:01.1"),
        nic("virtio", "01:00.0"), nic("virtio", "01:00.1"), nic("e1000e", "01:00.3"), nic("virtio", "02:00.0", "on"),
    ),
    "q35-without-function-0": q35(
        port(1, "00:01.0"), port(2, "00:02.1"), port(3, "00:03.0"),
        nic("virtio", "01:00.1"), nic("virtio", "02:00.0"), nic("virtio", "03:00.0"), nic("e1000", "00:09.3"),
    ),
    "q35-on-at-another-function": q35(
        port(1, "00:01.0"), nic("virtio", "01:00.0"), nic("virtio", "01:00.2", "on"), nic("virtio", "00:04.0", "on"),
    ),
    "q35-switch": q35(
        port(1, "00:01.0"), *_switch(2, "01:00.0", "02:00.0", "02:01.0", "02:05.0"), port(6, "00:02.0"),
        nic("virtio", "03:00.0"), nic("e1000e", "04:00.0"), nic("virtio", "05:00.0"), nic("virtio", "06:00.0"),
    ),
    "q35-switches-in-a-row": q35(
        port(1, "00:04.0"), *_switch(2, "01:00.0", "02:00.0", "02:01.0"), *_switch(5, "03:00.0", "05:03.0", "05:02.0"),
        nic("virtio", "04:00.0"), nic("virtio", "06:00.0"), nic("virtio", "07:00.0"), port(8, "00:03.0"),
        nic("e1000e", "08:00.0"),
    ),
    "q35-pcie-to-pci-bridge": q35(
        port(1, "00:01.0"), bus("pcie-to-pci-bridge", 2, "01:00.0"),
        nic("e1000", "02:01.0"), nic("rtl8139", "02:05.0"), nic("rtl8139", "02:05.1"), nic("virtio", "02:1f.0"),
    ),
    "q35-two-pcie-to-pci-bridges": q35(
        port(1, "00:01.0"), port(2, "00:01.1"), bus("pcie-to-pci-bridge", 3, "02:00.0"),
        bus("pcie-to-pci-bridge", 4, "01:00.0"), bus("pci-bridge", 5, "03:02.0"),
        nic("e1000", "03:01.0"), nic("e1000", "04:01.0"), nic("rtl8139", "04:04.0"), nic("rtl8139", "05:07.0"),
    ),
    "q35-dmi-to-pci-bridge": q35(
        bus("dmi-to-pci-bridge", 1, "00:1e.0"), bus("pci-bridge", 2, "01:01.0"), bus("pci-bridge", 3, "02:03.0"),
        nic("e1000", "01:02.0"), nic("e1000", "02:01.0"), nic("rtl8139", "03:09.0"), nic("virtio", "02:05.0"),
        port(4, "00:03.0"), nic("virtio", "04:00.0"),
    ),
    "q35-expander": q35(
        bus("pcie-expander-bus", 1, "00:04.0", busNr=100), port(2, "01:00.0"), port(3, "01:01.0"), port(4, "00:02.0"),
        nic("virtio", "02:00.0"), nic("virtio", "03:00.0", index=5), nic("e1000e", "04:00.0"),
    ),
    "q35-two-expanders": q35(
        bus("pcie-expander-bus", 1, "00:04.0"), bus("pcie-expander-bus", 2, "00:03.0"),
        port(3, "01:00.0"), port(4, "02:00.0"), port(5, "02:00.1"), bus("pcie-to-pci-bridge", 6, "05:00.0"),
        nic("virtio", "03:00.0"), nic("virtio", "04:00.0"), nic("e1000", "06:02.0"),
    ),
    "q35-expander-with-dmi-bridge": q35(
        bus("pcie-expander-bus", 1, "00:04.0", busNr=64), bus("dmi-to-pci-bridge", 2, "01:01.0"),
        bus("pci-bridge", 3, "02:03.0"), nic("e1000", "03:04.0"), nic("e1000", "02:05.0"), port(4, "01:02.0"),
        nic("virtio", "04:00.0"),
    ),
    "q35-expander-among-ports": q35(
        bus("pcie-expander-bus", 1, "00:04.0", busNr=3), port(2, "01:00.0"), port(3, "00:02.0"), port(4, "00:02.1"),
        port(5, "00:02.2"), port(6, "00:02.3"), nic("virtio", "02:00.0"), nic("virtio", "03:00.0"),
        nic("e1000e", "04:00.0"), nic("virtio", "05:00.0"), nic("virtio", "06:00.0"),
    ),
    "q35-bridges-below-two-expanders": q35(
        bus("pcie-expander-bus", 1, "00:04.0", busNr=200), bus("pcie-expander-bus", 2, "00:03.0", busNr=100),
        bus("dmi-to-pci-bridge", 3, "01:01.0"), bus("pci-bridge", 4, "03:05.0"), bus("pci-bridge", 5, "03:02.0"),
        bus("pci-bridge", 6, "05:09.0"), bus("dmi-to-pci-bridge", 7, "02:01.0"), bus("pci-bridge", 8, "07:01.0"),
        nic("e1000", "04:03.0"), nic("e1000", "05:03.0"), nic("e1000", "06:03.0"), nic("e1000", "08:03.0"),
        nic("e1000", "08:09.0"),
    ),
    "q35-6.0-bridges": q35(
        bus("dmi-to-pci-bridge", 1, "00:1e.0"), bus("pci-bridge", 2, "01:03.0"), bus("pci-bridge", 3, "01:08.0"),
        bus("pci-bridge", 4, "02:07.0"), nic("e1000", "04:05.0"), nic("e1000", "03:05.0"), nic("e1000", "02:05.0"),
        nic("rtl8139", "04:09.0", "on"), nic("rtl8139", "04:09.1"), machine="pc-q35-6.0",
    ),
    "q35-acpi-index": q35(
        port(1, "00:01.0"), port(2, "00:01.1"), bus("pcie-to-pci-bridge", 3, "02:00.0"),
        nic("virtio", "01:00.0", index=1), nic("virtio", "01:00.1", index=2), nic("virtio", "00:05.0", index=3),
        nic("e1000", "03:04.0", index=16383), nic("e1000", "00:06.0"),
    ),
    "q35-hotplug-off": q35(
        port(1, "00:01.0", hotplug="off"), port(2, "00:01.1", hotplug="off"), port(3, "00:01.2"),
        bus("pcie-to-pci-bridge", 4, "02:00.0"), nic("virtio", "01:00.0", index=9), nic("e1000", "04:03.0"),
        nic("virtio", "03:00.0"),
    ),
    "q35-ioh3420": q35(
        port(1, "00:03.0", name="ioh3420"), port(2, "00:02.0", name="ioh3420"), nic("virtio", "01:00.0"),
        nic("virtio", "02:00.0"),
    ),
    "q35-6.0": q35(
        port(1, "00:01.0"), port(2, "00:01.1"), bus("pcie-to-pci-bridge", 3, "02:00.0"),
        bus("pci-bridge", 4, "03:02.0"),
        nic("virtio", "01:00.0", index=4), nic("e1000", "03:04.0"), nic("e1000", "04:05.0"),
        machine="pc-q35-6.0",
    ),
    "q35-2.9": q35(
        port(1, "00:01.0"), bus("dmi-to-pci-bridge", 2, "00:1e.0"), bus("pci-bridge", 3, "02:02.0"),
        nic("virtio", "01:00.0"), nic("e1000", "03:04.0"), machine="pc-q35-2.9",
    ),
    "q35-without-acpi": q35(
        port(1, "00:01.0"), port(2, "00:01.1"), bus("pcie-to-pci-bridge", 3, "02:00.0"),
        bus("pci-bridge", 4, "03:02.0"),
        nic("virtio", "01:00.0"), nic("e1000", "03:04.0"), nic("e1000", "04:05.0"), acpi=False,
    ),
    "q35-expander-without-acpi": q35(
        port(3, "00:02.0"), bus("pcie-expander-bus", 1, "00:04.0", busNr=100), port(2, "01:00.0"), port(4, "01:01.0"),
        port(5, "01:02.0"), bus("pcie-to-pci-bridge", 6, "05:00.0"), nic("virtio", "02:00.0"), nic("e1000", "06:03.0"),
        nic("virtio", "03:00.0"), bus("pcie-expander-bus", 7, "00:05.0", busNr=60), port(8, "07:00.0"),
        nic("virtio", "08:00.0"), acpi=False,
    ),
    "q35-chipset": q35(
        usb("ich9-ehci1"), usb("ich9-uhci1", port=0), usb("ich9-uhci2", port=2), usb("ich9-uhci3", port=4),
        "<sound model='ich9'/>", video("vga"), port(1, "00:1c.0"), port(2, "00:1c.1"), nic("e1000e", "00:19.0"),
        nic("virtio", "01:00.0"), nic("virtio", "02:00.0"), "<memballoon model='none'/>", quiet=False,
    ),
    "q35-empty-ports": q35(
        port(1, "00:02.0"), port(2, "00:02.1"), port(3, "00:02.2"), port(4, "00:02.7"), nic("virtio", "04:00.0"),
    ),
    "q35-indexes-with-gaps": q35(
        port(9, "00:02.0"), *_switch(20, "09:00.0", "14:00.0", "14:01.0"), nic("virtio", "15:00.0"),
        nic("virtio", "16:00.0"), port(5, "00:01.0"), nic("virtio", "05:00.0"),
    ),
    "q35-pci-bridge-in-port": q35(
        port(1, "00:01.0"), bus("pci-bridge", 2, "01:00.0"), nic("e1000", "02:03.0"), bus("pci-bridge", 3, "00:06.0"),
        nic("e1000", "03:03.0"), nic("rtl8139", "03:04.0"),
    ),
    "q35-multifunction-port-without-0": q35(
        port(1, "00:01.0"), port(2, "00:01.1"), nic("virtio", "01:00.2"), nic("virtio", "01:00.0", "on"),
        nic("virtio", "02:00.3"), nic("virtio", "00:07.0"), nic("virtio", "00:07.7"),
    ),
    "q35-multifunction-bridges": q35(
        port(1, "00:01.0"), bus("pcie-to-pci-bridge", 2, "01:00.0"), bus("pci-bridge", 3, "02:01.0"),
        bus("pci-bridge", 4, "02:01.1"), nic("e1000", "03:01.0"), nic("e1000", "04:01.0"), nic("e1000", "04:01.1"),
    ),
    "pc-auto": pc(
        nic("virtio"), nic("e1000"), nic("rtl8139"), nic("ne2k_pci"), nic("pcnet"), video("vga"), quiet=False
    ),
    "pc-multifunction": pc(
        nic("virtio", "00:03.0"), nic("virtio", "00:03.1"), nic("e1000", "00:04.0", "on"), nic("rtl8139", "00:05.0"),
        nic("virtio", "00:06.0"), nic("virtio", "00:06.5"),
    ),
    "pc-without-function-0": pc(nic("virtio", "00:07.1"), nic("e1000", "00:09.0"), nic("virtio", "00:01.5")),
    "pc-bridges": pc(
        bus("pci-bridge", 1, "00:05.0"), bus("pci-bridge", 2, "00:04.0"), bus("pci-bridge", 3, "01:02.0"),
        nic("virtio", "01:03.0"), nic("e1000", "02:03.0"), nic("rtl8139", "03:06.0"), nic("virtio", "00:03.0"),
        nic("virtio", "02:05.0"), nic("virtio", "02:06.0"), nic("virtio", "02:06.1"),
    ),
    "pc-bridge-slots-that-the-root-lacks": pc(
        video("vga", "00:02.0"), bus("pci-bridge", 1, "00:03.0"), bus("pci-bridge", 2, "00:04.0"),
        nic("e1000", "01:02.0"), nic("e1000", "02:02.0"), nic("virtio", "01:01.0"), nic("virtio", "02:03.0"),
        nic("virtio", "01:04.0"),
    ),
    "pc-root-hotplug-off": pc(
        bus("pci-bridge", 1, "00:05.0"), nic("virtio", "00:03.0"), nic("e1000", "01:03.0"),
        nic("e1000", "00:04.0", index=3), hotplug="off",
    ),
    "pc-expander": pc(
        bus("pci-expander-bus", 1, "00:04.0", busNr=100), nic("e1000", "01:03.0"), nic("virtio", "00:03.0"),
        bus("pci-bridge", 2, "01:05.0"), nic("e1000", "02:06.0"), bus("pci-bridge", 3, "00:06.0"),
        nic("rtl8139", "03:01.0"),
    ),
    "pc-two-expanders": pc(
        bus("pci-expander-bus", 1, "00:04.0"), bus("pci-expander-bus", 2, "00:03.0"), nic("e1000", "01:00.0"),
        nic("e1000", "02:04.0"), nic("virtio", "02:05.0"), nic("virtio", "02:05.1"),
    ),
    "pc-acpi-index": pc(
        nic("virtio", "00:03.0", index=11), nic("e1000", "00:04.0", index=16383), nic("rtl8139", "00:05.0"),
        bus("pci-bridge", 1, "00:06.0"), nic("virtio", "01:03.0", index=12), nic("virtio", "00:07.0", index=13),
        nic("virtio", "00:07.1", index=14),
    ),
    "pc-without-acpi": pc(
        nic("virtio", "00:03.0"), bus("pci-bridge", 1, "00:05.0"), nic("e1000", "01:03.0"), nic("e1000", "01:04.0"),
        acpi=False,
    ),
    "pc-2.1": pc(
        nic("virtio", "00:03.0"), bus("pci-bridge", 1, "00:05.0"), nic("e1000", "01:03.0"), machine="pc-i440fx-2.1",
    ),
    "pc-5.2": pc(
        nic("virtio", "00:03.0"), bus("pci-bridge", 1, "00:05.0"), nic("e1000", "01:03.0"), machine="pc-i440fx-5.2",
    ),
    "pc-slot-2-without-video": pc(nic("virtio"), nic("virtio"), nic("e1000"), quiet=False),
    "pc-models": pc(
        nic("virtio-transitional"), nic("virtio-non-transitional"), nic("vmxnet3"), nic("i82559er"),
        nic("e1000-82545em"), nic("tulip"), video("cirrus"), video("virtio"),
        "<sound model='ich6'/>", "<watchdog model='i6300esb'/>",
        quiet=False,
    ),
    "ovmf-q35-auto": q35(
        port(1), port(2), bus("pcie-to-pci-bridge", 3), nic("virtio"), nic("e1000"), nic("e1000e", index=7),
        nic("virtio", "00:10.0"), nic("rtl8139", "00:10.1"), loader=OVMF, quiet=False,
    ),
    "ovmf-q35-ports": q35(
        port(1, "00:05.0"), port(2, "00:02.0"), port(3, "00:03.0"), port(4, "00:03.3"), nic("virtio", "01:00.0"),
        nic("virtio", "02:00.0"), nic("virtio", "04:00.0"), loader=OVMF,
    ),
    "ovmf-q35-switch": q35(
        port(1, "00:01.0"), *_switch(2, "01:00.0", "02:00.0", "02:01.0", "02:05.0"), port(6, "00:02.0"),
        nic("virtio", "03:00.0"), nic("e1000e", "04:00.0"), nic("virtio", "05:00.0"), nic("virtio", "06:00.0"),
        loader=OVMF,
    ),
    "ovmf-q35-expander": q35(
        bus("pcie-expander-bus", 1, "00:04.0", busNr=100), port(2, "01:00.0"), port(3, "01:01.0"), port(4, "00:02.0"),
        nic("virtio", "02:00.0"), nic("virtio", "03:00.0"), nic("e1000e", "04:00.0"), loader=OVMF,
    ),
    "ovmf-q35-bridges": q35(
        bus("dmi-to-pci-bridge", 1, "00:1e.0"), bus("pci-bridge", 2, "01:01.0"), nic("e1000", "01:02.0"),
        nic("e1000", "02:01.0"), port(3, "00:02.0"), port(4, "00:02.1", hotplug="off"), nic("virtio", "03:00.0"),
        nic("virtio", "04:00.0"), nic("virtio", "04:00.1"), loader=OVMF,
    ),
    "ovmf-pc-expander": pc(
        bus("pci-expander-bus", 1, "00:04.0", busNr=100), nic("e1000", "01:03.0"), bus("pci-bridge", 2, "01:05.0"),
        nic("e1000", "02:06.0"), nic("virtio", "00:03.0"), nic("virtio", "00:03.2"), loader=OVMF,
    ),
    "ovmf-pc-bridges": pc(
        bus("pci-bridge", 1, "00:05.0"), bus("pci-bridge", 2, "00:04.0"), bus("pci-bridge", 3, "01:02.0"),
        nic("virtio", "01:03.0"), nic("e1000", "02:03.0"), nic("rtl8139", "03:06.0"), nic("virtio", "00:03.0"),
        loader=OVMF,
    ),
}  # fmt: skip
