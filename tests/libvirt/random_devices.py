"""The devices that random domains are made of, as templates with choices."""

# ruff: noqa: E501  the table has one kind of device a line
from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from editor.knowledge.target import OLDEST, Version

VIRTIO = ("", "", " model='virtio'", " model='virtio-transitional'", " model='virtio-non-transitional'")
NICS = ("virtio", "virtio", "e1000", "e1000e", "rtl8139", "VirtIO", "ne2k_pci", "virtio-transitional", "virtio-non-transitional", "RTL8139", "vmxnet3", "pcnet", "i82551", "82540EM", "tulip")  # fmt: skip
NIC_MODELS = ("", *(f"<model type='{model}'/>" for model in NICS))
NETWORKS = (
    "type='user'>",
    "type='user'>",
    "type='network'><source network='default'/>",
    "type='bridge'><source bridge='br0'/>",
    "type='ethernet'>",
    "type='direct'><source dev='eth0' mode='bridge'/>",
    "type='mcast'><source address='230.0.0.1' port='5558'/>",
)
EXTRA = ("", "", "", "", "", "<alias name='ua-{n}'/>")
NIC_EXTRA = (*EXTRA, "<rom bar='off'/>", "<acpi index='{next}'/>", "<boot order='{next}'/>")
USB = ("<address type='usb' bus='0' port='{few}'/>",)
DRIVE = ("<address type='drive' controller='{few}' bus='0' target='0' unit='{n}'/>",)
MMIO, CCW, VIO = "<address type='virtio-mmio'/>", "<address type='ccw'/>", "<address type='spapr-vio'/>"
HOSTDEV = "<hostdev mode='subsystem' type="
SERIAL_ADDRESS = (
    "<address type='virtio-serial' controller='{bit}' bus='0' port='{few}'/>",
    "<address type='virtio-serial' controller='{bit}' bus='0' port='{n}'/>",
    "<address type='virtio-serial'/>",
)


class Kind(NamedTuple):
    """A kind of device: how often it comes, how many there are at most, its XML, and what may stand for each name in it.

    `{address}` becomes a PCI address, none, or one of `others`, as `{n}` a running number, `{next}` the one after it,
    `{hex}` and `{letters}` the number otherwise, `{oct}` below 8, `{few}` below 5, `{bit}` below 2. `off_pci`: it is not
    on PCI, so that only the careless write a PCI address. `machines`: the families that have it, empty for all.
    """

    weight: float
    most: int
    template: str
    choices: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    others: tuple[str, ...] = ()
    off_pci: bool = False
    machines: tuple[str, ...] = ()
    since: Version = OLDEST


def _disk(letters: str, bus: tuple[str, ...], devices: tuple[str, ...] = ("disk",), model: str = "") -> tuple[str, dict[str, tuple[str, ...]]]:  # fmt: skip
    template = "<disk type='file' device='{device}'" + model + "><source file='/v/{n}.img'/><target dev='" + letters + "'{bus}/>{extra}{address}</disk>"  # fmt: skip
    return template, {"device": devices, "bus": bus, "extra": EXTRA}


_VIRTIO_DISK = _disk("vd{letters}", (" bus='virtio'", " bus='virtio'", " bus='virtio'", ""), model="{model}")
KINDS: dict[str, Kind] = {
    "interface": Kind(20, 99, "<interface {network}<mac address='52:54:00:00:00:{hex}'/>{model}{extra}{address}</interface>", {"network": NETWORKS, "model": NIC_MODELS, "extra": NIC_EXTRA}, (VIO, MMIO, CCW)),
    "odd interface": Kind(0.5, 2, "<interface type='user'><mac address='52:54:00:00:03:{hex}'/><model type='{model}'/>{address}</interface>", {"model": ("usb-net", "spapr-vlan", "lan9118", "scm91c111", "vlance")}, (VIO, *USB)),
    "igb": Kind(1, 2, "<interface type='user'><mac address='52:54:00:00:04:{hex}'/><model type='igb'/>{address}</interface>", since=Version(9, 3)),
    "vdpa": Kind(1, 2, "<interface type='vdpa'><mac address='52:54:00:00:02:{hex}'/><source dev='/dev/vhost-vdpa-0'/><model type='virtio'/>{extra}{address}</interface>", {"extra": NIC_EXTRA}),
    "host interface": Kind(2, 8, "<interface type='hostdev' managed='yes'><mac address='52:54:00:00:01:{hex}'/><source><address type='pci' domain='0x0001' bus='0x43' slot='{n}' function='0x0'/></source>{extra}{address}</interface>", {"extra": NIC_EXTRA}, machines=("q35", "pc", "virt")),
    "disk": Kind(10, 99, _VIRTIO_DISK[0], {**_VIRTIO_DISK[1], "model": VIRTIO}, (MMIO, CCW)),
    "scsi disk": Kind(5, 30, *_disk("sd{letters}", (" bus='scsi'", " bus='scsi'", ""), ("disk", "disk", "cdrom")), DRIVE, off_pci=True),
    "sata disk": Kind(4, 30, *_disk("sd{letters}", (" bus='sata'",), ("disk", "disk", "cdrom")), DRIVE, off_pci=True, machines=("q35", "pc")),
    "ide disk": Kind(2, 4, *_disk("hd{letters}", (" bus='ide'", "")), ("<address type='drive' controller='0' bus='{bit}' target='0' unit='{bit}'/>",), off_pci=True, machines=("pc", "malta", "sun4u", "g3beige")),
    "floppy": Kind(0.3, 2, *_disk("fd{letters}", (" bus='fdc'", ""), ("floppy",)), off_pci=True, machines=("pc",)),
    "usb disk": Kind(2, 6, *_disk("sd{letters}", (" bus='usb'",)), USB, off_pci=True, machines=("q35", "pc")),
    "hostdev": Kind(4, 8, HOSTDEV + "'pci' managed='yes'><source><address domain='0x0001' bus='0x42' slot='{n}' function='0x0'/></source>{extra}{address}</hostdev>", {"extra": NIC_EXTRA}, ("<address type='unassigned'/>",), machines=("q35", "pc", "virt", "ccw")),
    "mdev": Kind(2, 3, HOSTDEV + "'mdev' model='vfio-pci'><source><address uuid='53764d0e-85a0-42b4-af5c-2046b460b1{hex}'/></source>{extra}{address}</hostdev>", {"extra": EXTRA}),
    "vhost-scsi": Kind(2, 3, HOSTDEV + "'scsi_host'{model}><source protocol='vhost' wwpn='naa.5123456789abcd{hex}'/>{address}</hostdev>", {"model": VIRTIO}, (CCW,)),
    "scsi hostdev": Kind(1, 9, HOSTDEV + "'scsi'><source><adapter name='scsi_host{n}'/><address bus='0' target='0' unit='{n}'/></source>{address}</hostdev>", {}, ("<address type='drive' controller='{bit}' bus='0' target='0' unit='{n}'/>",), off_pci=True),
    "sound": Kind(3, 4, "<sound model='{model}'>{address}</sound>", {"model": ("ich6", "ich9", "ich9", "ac97", "es1370", "sb16", "usb")}, machines=("q35", "pc")),
    "rng": Kind(3, 4, "<rng{model}><backend model='random'>/dev/urandom</backend>{extra}{address}</rng>", {"model": VIRTIO[2:], "extra": EXTRA}, (MMIO, CCW)),
    "watchdog": Kind(2, 1, "<watchdog model='i6300esb'{action}>{address}</watchdog>", {"action": ("", " action='reset'")}),
    "odd watchdog": Kind(0.3, 2, "<watchdog model='{model}'>{address}</watchdog>", {"model": ("i6300esb", "ib700", "diag288")}),
    "shmem": Kind(2, 3, "<shmem name='s{n}'><model type='ivshmem-plain'/><size unit='M'>1</size>{address}</shmem>", machines=("q35", "pc")),
    "input": Kind(5, 6, "<input type='{type}' bus='{bus}'>{address}</input>", {"type": ("mouse", "keyboard"), "bus": ("virtio", "virtio", "virtio", "usb")}, (MMIO, CCW)),
    "plain input": Kind(1, 2, "<input type='{type}'/>", {"type": ("tablet", "mouse", "keyboard")}, machines=("q35", "pc")),
    "filesystem": Kind(3, 8, "<filesystem type='mount'{model}><source dir='/e'/><target dir='t{n}'/>{address}</filesystem>", {"model": VIRTIO}, (MMIO, CCW)),
    "virtiofs": Kind(2, 3, "<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs'/><source dir='/e'/><target dir='v{n}'/>{extra}{address}</filesystem>", {"extra": ("", "", "<boot order='{next}'/>")}),
    "serial": Kind(3, 4, "<serial type='pty'>{target}{address}</serial>", {"target": ("<target type='pci-serial'/>", "<target type='pci-serial'/>", "<target type='pci-serial'/>", "")}, machines=("q35", "pc")),
    "serial console": Kind(1, 1, "<console type='pty'>{target}</console>", {"target": ("", "<target type='serial' port='0'/>")}),
    "console": Kind(3, 4, "<console type='pty'><target type='virtio'/>{address}</console>", {}, SERIAL_ADDRESS[:1], off_pci=True),
    "channel": Kind(5, 40, "<channel type='unix'><target type='virtio' name='c{n}'/>{address}</channel>", {}, SERIAL_ADDRESS, off_pci=True),
    "video": Kind(4, 1, "<video>{model}{address}</video>", {"model": ("", *(f"<model type='{model}'/>" for model in ("qxl", "virtio", "vga", "cirrus", "bochs", "ramfb", "none", "vmvga")))}, (CCW, MMIO), machines=("q35", "pc")),
    "second video": Kind(2, 2, "<video>{model}{address}</video>", {"model": ("<model type='qxl'/>", "<model type='virtio'/>", "<model type='qxl' primary='yes'/>")}, machines=("q35", "pc")),
    "graphics": Kind(2, 1, "<graphics type='vnc'/>", machines=("q35", "pc", "virt", "pseries")),
    "spice": Kind(1, 1, "<graphics type='spice'/><channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel><redirdev bus='usb' type='spicevmc'/>", machines=("q35", "pc")),
    "vsock": Kind(2, 1, "<vsock{model}><cid auto='yes'/>{address}</vsock>", {"model": VIRTIO}, (CCW, MMIO)),
    "iommu": Kind(2, 1, "<iommu model='{model}'>{address}</iommu>", {"model": ("virtio", "virtio", "virtio", "intel")}, machines=("q35",)),
    "crypto": Kind(1, 2, "<crypto model='virtio' type='qemu'><backend model='builtin' queues='1'/>{address}</crypto>", {}, (CCW,)),
    "isa panic": Kind(1, 1, "<panic model='isa'>{address}</panic>", {}, ("<address type='isa' iobase='0x505'/>",), off_pci=True, machines=("q35", "pc")),
    "pvpanic": Kind(1, 1, "<panic model='pvpanic'>{address}</panic>", machines=("q35", "pc", "virt"), since=Version(9, 1)),
    "hub": Kind(1, 1, "<hub type='usb'>{address}</hub>", {}, ("<address type='usb' bus='0' port='1'/>",), off_pci=True, machines=("q35", "pc")),
    "nvram": Kind(1, 1, "<nvram>{address}</nvram>", {}, ("<address type='spapr-vio' reg='0x3000'/>",), off_pci=True, machines=("pseries",)),
}  # fmt: skip
ICH9 = ("ich9-ehci1", "ich9-uhci1", "ich9-uhci2", "ich9-uhci3")
_VIRTIO_MODELS = ("", "", "virtio", "virtio-transitional", "virtio-non-transitional")
CONTROLLERS = {
    "usb": ("", "", "piix3-uhci", "nec-xhci", "qemu-xhci", "qemu-xhci", "ehci", "piix4-uhci", "vt82c686b-uhci", "pci-ohci"),
    "scsi": ("", "", "auto", "lsilogic", "virtio-scsi", "virtio-scsi", "virtio-transitional", "virtio-non-transitional", "ibmvscsi"),
    "virtio-serial": _VIRTIO_MODELS,
    "sata": ("",),
    "ide": ("", "piix3", "piix4", "ich6"),
    "fdc": ("",),
    "ccid": ("",),
}  # fmt: skip
ODD_ADDRESSES = (
    "<address type='pci' multifunction='on'/>",
    "<address type='pci' domain='0x0000' bus='0x00' slot='0x00' function='0x3'/>",
    "<address type='pci' slot='0x20'/>",
    "<address type='pci' domain='1' slot='3'/>",
    "<address type='pci' bus='0x100'/>",
    "<address type='pci' slot='3' function='8'/>",
    "<address type='pci' function='9'/>",
    "<address type='pci' bus='1' function='4'/>",
    *(f"<address type='pci' slot='{text}'/>" for text in ("09", "010", " 7", "", "+7", "7 ", "-1", "0x", "1f", "4294967296")),
    *(f"<address type='pci' slot='4' multifunction='{text}'/>" for text in ("yes", "ON", "")),
    "<address type='pci' slot='6'/><address type='pci' slot='7'/>",
    "<address type='unassigned'/>",
    "<address type='drive' controller='0'/>",
    "<address type='isa'/>",
    "<address type='usb' bus='0' port='1'/>",
    "<address type='dimm' slot='0'/>",
    "<address type='virtio-s390'/>",
    "<address type='none'/>",
    "<address type='PCI' slot='5'/>",
    "<address/>",
    CCW,
    MMIO,
    VIO,
)  # fmt: skip
