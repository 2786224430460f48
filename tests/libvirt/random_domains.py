"""Random topologies, and what to compare of libvirt's answer and ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from xml.etree import ElementTree as ET

from hypothesis import strategies as st

from editor.inference.result import Inference

SLOTTED = (0, 1, 2, 3, 4, 5, 0x1A, 0x1B, 0x1D, 0x1E, 0x1F)
PCI_MODELS = {
    "q35": (
        *["pcie-root-port"] * 6,
        "pcie-switch-upstream-port",
        *["pcie-switch-downstream-port"] * 2,
        "dmi-to-pci-bridge",
        *["pci-bridge"] * 2,
        *["pcie-to-pci-bridge"] * 2,
        "pcie-expander-bus",
    ),
    "pc": (*["pci-bridge"] * 6, *["pci-expander-bus"] * 2, "dmi-to-pci-bridge", "pcie-root-port"),
}
MODEL_NAMES = ("pci-bridge", "ioh3420", "pcie-root-port", "x3130-upstream", "xio3130-downstream", "i82801b11-bridge")
NICS = ("virtio", "e1000", "e1000e", "rtl8139", "VirtIO", "ne2k_pci", "virtio-transitional", "virtio-non-transitional")
VIRTIO = (None, "virtio", "virtio-transitional", "virtio-non-transitional")
INPUT = (None, None, None, None, None, None, "virtio", "virtio", "virtio", "virtio-transitional")
SCSI = (None, "auto", "lsilogic", "virtio-scsi", "virtio-transitional", "lsisas1068", "vmpvscsi", "lsisas1078")
USB = (None, "piix3-uhci", "nec-xhci", "qemu-xhci", "ehci", "piix4-uhci")
ICH9 = ("ich9-ehci1", "ich9-uhci1", "ich9-uhci2", "ich9-uhci3")
COMPARED = ("chassisNr", "chassis", "port", "busNr", "index")


def numbers(limit: int) -> st.SearchStrategy[str]:
    """A number below `limit` as people and programs write it."""
    value = st.integers(0, limit - 1)
    return st.one_of(value.map(str), value.map(lambda n: f"0x{n:02x}"), value.map(lambda n: f"0x{n:x}"))


ODD_ADDRESSES = (
    "<address type='pci' multifunction='on'/>",
    "<address type='pci' domain='0x0000' bus='0x00' slot='0x00' function='0x3'/>",
    "<address type='pci' slot='0x20'/>",
    "<address type='pci' domain='1' slot='3'/>",
    "<address type='pci' bus='0x100'/>",
    "<address type='pci' slot='3' function='8'/>",
    "<address type='pci' slot='09'/>",
    "<address type='pci' slot='4' multifunction='yes'/>",
    "<address type='pci' bus='1' function='4'/>",
    "<address type='unassigned'/>",
    "<address type='drive' controller='0'/>",
    "<address/>",
)
SINGLE = ("pcie-root-port", "pcie-switch-downstream-port")
FITTING = {  # on which buses a careful person puts such a controller
    "pcie-root-port": ("pcie-root", "pcie-expander-bus"),
    "pcie-switch-upstream-port": SINGLE,
    "pcie-switch-downstream-port": ("pcie-switch-upstream-port",),
    "dmi-to-pci-bridge": ("pcie-root",),
    "pcie-to-pci-bridge": SINGLE,
    "pci-bridge": ("pci-root", "pci-bridge", "pci-expander-bus", "dmi-to-pci-bridge", "pcie-to-pci-bridge"),
    "pcie-expander-bus": ("pcie-root",),
    "pci-expander-bus": ("pci-root",),
}
ENDPOINT = (*SINGLE, "pci-root", "pcie-root", "pci-bridge", "pcie-to-pci-bridge", "pci-expander-bus")


_PORT_OPTIONS = ("<target chassis='{n}' port='{m}'/>", "<target chassis='{n}'/>", "<target hotplug='off'/>")
ALL_OPTIONS = (*_PORT_OPTIONS, "<model name='{name}'/>", "<target chassisNr='{n}'/>", "<target busNr='{n}'/>")
OPTIONS = {
    "pcie-root-port": (*_PORT_OPTIONS, "<model name='ioh3420'/>"),
    "pcie-switch-downstream-port": _PORT_OPTIONS,
    "pci-bridge": ("<target chassisNr='{n}'/>",),
    "pcie-expander-bus": ("<target busNr='{n}'/>",),
    "pci-expander-bus": ("<target busNr='{n}'/>",),
}


class Addresses:
    """Draws addresses for the devices of one domain: mostly sensible, `care` says how mostly (out of 100)."""

    def __init__(self, draw: st.DrawFn, machine: str, care: int, written: int) -> None:
        self._draw = draw
        self.care = care
        self._written = written
        self.buses = {0: "pcie-root" if machine == "q35" else "pci-root"}
        self._used: set[tuple[int, int, int]] = set()

    def chance(self, percent: int) -> bool:
        """True in so many of a hundred cases."""
        return self._draw(st.integers(0, 99)) < percent

    def of(self, buses: tuple[str, ...] = ENDPOINT) -> str:
        """An `<address>` on a bus of one of those models, or none."""
        if not self.chance(self.care):
            return self._draw(st.sampled_from(ODD_ADDRESSES)) if self.chance(30) else self._anywhere()
        if not self.chance(self._written):
            return "" if self.chance(90) else "<address type='pci'/>"
        fitting = [bus for bus, model in self.buses.items() if model in buses]
        if not fitting:
            return ""
        bus = self._draw(st.sampled_from(fitting))
        single = self.buses[bus] in SINGLE
        slot = 0 if single else self._draw(st.sampled_from((1, 2, 3, 4, 5, 6, 7, 0x1A, 0x1B, 0x1D, 0x1E)))
        function = self._draw(st.sampled_from((0, 0, 0, 1, 2, 5, 7)))
        if (bus, slot, function) in self._used or ((bus, slot) == (0, 1) and self.buses[0] == "pci-root"):
            return ""
        self._used.add((bus, slot, function))
        return self._text(bus, slot, function)

    def _anywhere(self) -> str:
        bus = self._draw(st.integers(0, max(self.buses) + 1))
        return self._text(bus, self._draw(st.sampled_from(SLOTTED)), self._draw(st.integers(0, 7)))

    def _text(self, bus: int, slot: int, function: int) -> str:
        draw = self._draw
        switch = draw(st.sampled_from(("", "", "", " multifunction='on'", " multifunction='off'")))
        domain = draw(st.sampled_from(("", " domain='0x0000'", " domain='0'")))
        number = draw(st.sampled_from(("0x{:02x}", "{}")))
        shown = "" if bus == 0 and self.chance(20) else f" bus='{number.format(bus)}'"
        return f"<address type='pci'{domain}{shown} slot='{number.format(slot)}' function='0x{function:x}'{switch}/>"


def pci_controllers(draw: st.DrawFn, machine: str, addresses: Addresses) -> list[str]:
    """PCI controllers; `addresses` learns of their buses."""
    chance = addresses.chance
    count = draw(st.sampled_from((0, 0, 1, 2, 3, 4, 5, 6, 8, 12)))
    written: list[str] = []
    index = 0
    if chance(60):
        written.append(f"<controller type='pci' index='0' model='{addresses.buses[0]}'/>")
    indexed, plain, gaps, care = chance(80), chance(30), chance(30), addresses.care
    if care > 90 and not written and not indexed:
        written.append(f"<controller type='pci' index='0' model='{addresses.buses[0]}'/>")
    for _ in range(count):
        choice = PCI_MODELS[machine]
        if chance(care):
            choice = tuple(m for m in choice if set(FITTING.get(m, ())) & set(addresses.buses.values()))
        model = choice[0] if plain else draw(st.sampled_from(choice))
        index += draw(st.sampled_from((1, 1, 1, 2, 3))) if gaps else 1
        if chance(1):
            index = max(index - 1, 1)
        inner = addresses.of(FITTING.get(model, ENDPOINT))
        addresses.buses[index] = model
        if chance(10):
            inner += draw(st.sampled_from(OPTIONS.get(model, ALL_OPTIONS) if chance(care) else ALL_OPTIONS)).format(
                n=draw(numbers(256)), m=draw(numbers(256)), name=draw(st.sampled_from(MODEL_NAMES))
            )
        shown = f" index='{index}'" if indexed or chance(70) else ""
        written.append(f"<controller type='pci'{shown} model='{model}'>{inner}</controller>")
    return list(draw(st.permutations(written))) if chance(15) else written


def other_controllers(draw: st.DrawFn, addresses: Addresses) -> list[str]:
    """USB, SCSI, SATA, IDE and virtio-serial controllers."""
    written: list[str] = []
    seen: Counter[str] = Counter()
    for _ in range(draw(st.sampled_from((0, 0, 1, 1, 2, 3)))):
        kind = draw(
            st.sampled_from(("usb", "usb", "scsi", "scsi", "virtio-serial", "sata", "ide", "ich9", "ich9", "fdc"))
        )
        shown = "" if addresses.chance(40) else f" index='{seen[kind] + addresses.chance(5)}'"
        seen[kind] += 1
        if kind == "ich9":
            members = ICH9 if addresses.chance(50) else draw(st.permutations(ICH9))[: draw(st.integers(1, 4))]
            for model in members:
                inner = addresses.of() if addresses.chance(20) else ""
                written.append(f"<controller type='usb'{shown} model='{model}'>{inner}</controller>")
            continue
        if kind == "ide" and addresses.chance(addresses.care) and (addresses.buses[0] == "pcie-root" or seen[kind] > 1):
            continue
        models = {"usb": USB, "scsi": SCSI, "virtio-serial": VIRTIO}.get(kind, (None,))
        model = draw(st.sampled_from(models))
        named = "" if model is None else f" model='{model}'"
        forced = kind in ("ide", "fdc", "sata") or (kind == "usb" and addresses.buses[0] == "pci-root")
        address = "" if forced and addresses.chance(addresses.care) else addresses.of()
        written.append(f"<controller type='{kind}'{shown}{named}>{address}</controller>")
    if addresses.chance(30) and not any("type='usb'" in text for text in written):
        written.append("<controller type='usb' model='none'/>")
    return written


_DEVICES: dict[str, tuple[tuple[str | None, ...], str]] = {
    "interface": (
        (None, *NICS),
        "<interface type='user'><mac address='52:54:00:00:00:{hex}'/>{inner}{address}</interface>",
    ),
    "disk": (
        VIRTIO,
        "<disk type='file' device='disk'{model}><source file='/v/{n}.img'/><target dev='vd{letters}' bus='virtio'/>"
        "{address}</disk>",
    ),
    "hostdev": (
        (None,),
        "<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0001' bus='0x42' slot='0x1e'"
        " function='0x{n}'/></source>{address}</hostdev>",
    ),
    "sound": (("ich6", "ich9", "ac97", "es1370", "sb16", "usb"), "<sound{model}>{address}</sound>"),
    "rng": (
        VIRTIO[1:],
        "<rng{model}><backend model='random'>/dev/urandom</backend>{address}</rng>",
    ),
    "watchdog": (("i6300esb", "ib700"), "<watchdog{model}>{address}</watchdog>"),
    "shmem": (("ivshmem-plain",), "<shmem name='s{n}'>{inner}<size unit='M'>1</size>{address}</shmem>"),
    "input": (INPUT, "<input type='tablet' bus='virtio'{model}>{address}</input>"),
    "filesystem": (
        VIRTIO,
        "<filesystem type='mount'{model}><source dir='/e'/><target dir='t{n}'/>{address}</filesystem>",
    ),
    "serial": ((None,), "<serial type='pty'><target type='pci-serial'/>{address}</serial>"),
    "video": (("qxl", "virtio", "vga", "cirrus", "bochs"), "<video>{inner}{address}</video>"),
    "channel": (
        (None,),
        "<channel type='unix'><target type='virtio' name='c{n}'/></channel>",
    ),
    "scsi disk": (
        (None,),
        "<disk type='file' device='disk'><source file='/v/s{n}.img'/><target dev='sd{letters}' bus='scsi'/></disk>",
    ),
    "sata disk": (
        (None,),
        "<disk type='file' device='disk'><source file='/v/s{n}.img'/><target dev='sd{letters}' bus='sata'/></disk>",
    ),
    "vsock": (VIRTIO, "<vsock{model}><cid auto='yes'/>{address}</vsock>"),
    "iommu": (("virtio",), "<iommu{model}>{address}</iommu>"),
}
_SINGLE = ("vsock", "watchdog", "iommu")


@st.composite
def domains(draw: st.DrawFn) -> bytes:
    """The XML of a domain on q35 or pc."""
    machine = draw(st.sampled_from(("q35", "q35", "pc")))
    care = draw(st.sampled_from((100, 100, 99, 95, 70)))
    addresses = Addresses(draw, machine, care, draw(st.sampled_from((0, 20, 50, 90))))
    devices = [*pci_controllers(draw, machine, addresses), *other_controllers(draw, addresses)]
    seen: Counter[str] = Counter()
    for number in range(draw(st.sampled_from((0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 40)))):
        kind = draw(st.sampled_from(tuple(_DEVICES)))
        if (kind in _SINGLE and seen[kind]) or seen[kind] == 8 or (kind == "iommu" and machine == "pc"):
            continue
        models, template = _DEVICES[kind]
        if kind == "video" and seen[kind] and addresses.chance(95):
            models = ("qxl", "virtio")
        model = draw(st.sampled_from(models))
        devices.append(
            template.format(
                n=seen[kind] if kind == "hostdev" else number,
                letters=_letters(number),
                hex=f"{number:02x}",
                model="" if model is None else f" model='{model}'",
                inner="" if model is None else f"<model type='{model}'/>",
                address=addresses.of(("pcie-root",) if kind == "iommu" else ENDPOINT)
                if "{address}" in template
                else "",
            )
        )
        seen[kind] += 1
    balloon = draw(st.sampled_from(("", "", "<memballoon model='none'/>", "<memballoon model='virtio'>A</memballoon>")))
    devices.append(balloon.replace("A", addresses.of()) if "A" in balloon else balloon)
    if addresses.chance(25):
        devices = list(draw(st.permutations(devices)))
    if addresses.chance(15):
        devices.append("<graphics type='vnc'/>")
    body = "\n    ".join(text for text in devices if text)
    return (
        "<domain type='qemu'>\n  <name>random</name>\n  <memory unit='MiB'>64</memory>\n"
        f"  <os><type arch='x86_64' machine='{machine}'>hvm</type></os>\n  <features><acpi/></features>\n  <devices>\n"
        f"    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n    {body}\n  </devices>\n</domain>\n"
    ).encode()


def _letters(number: int) -> str:
    """0 a, 25 z, 26 aa."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


Row = tuple[object, ...]


def stored_rows(xml: str, macs: Container[str] | None = None) -> Counter[Row]:
    """The PCI devices of a stored domain, each with what has to be equal. `macs`: those that were written."""
    devices = ET.fromstring(xml).find("devices")
    assert devices is not None
    rows: list[Row] = []
    for element in devices:
        address = element.find("address[@type='pci']")
        is_pci = element.tag == "controller" and element.get("type") == "pci"
        if address is not None and "slot" not in address.attrib:
            continue  # an empty address of a device that is not on PCI: libvirt stores it as it is
        if address is None and not (is_pci and element.get("model") in ("pci-root", "pcie-root")):
            continue
        place = None
        if address is not None:
            d, b, s, f = (int(address.get(name, "0"), 0) for name in ("domain", "bus", "slot", "function"))
            place = f"{d:04x}:{b:02x}:{s:02x}.{f:x}"
        target = element.find("target")
        values: Row = ()
        if is_pci:
            name = element.find("model")
            shown = {} if target is None else target.attrib
            values = (
                element.get("model"),
                None if name is None else name.get("name"),
                *(int(shown[key], 0) if key in shown else None for key in COMPARED),
            )
        who: object = None
        if element.tag == "controller":
            who = (element.get("type"), element.get("index"))
        elif element.tag in ("disk", "filesystem") and target is not None:
            who = target.get("dev") or target.get("dir")
        elif element.tag == "interface":
            mac = element.find("mac")
            who = _written(None if mac is None else mac.get("address"), macs)
        rows.append((element.tag, who, place, None if address is None else address.get("multifunction"), values))
    return _numbered(rows)


def predicted_rows(inference: Inference, macs: Container[str] | None = None) -> Counter[Row]:
    """The same of our answer."""
    rows: list[Row] = []
    for placement in inference.placements:
        values: Row = ()
        if placement.address is None and placement.model not in ("pci-root", "pcie-root"):
            continue
        if placement.is_bus:
            target = placement.target or {}
            values = (placement.model, placement.model_name, *(target.get(key) for key in COMPARED))
        who: object = None
        if placement.element == "controller":
            who = (placement.type, str(placement.index))
        elif placement.element in ("disk", "filesystem"):
            who = placement.target_dev
        elif placement.element == "interface":
            who = _written(placement.mac, macs)
        place = None if placement.address is None else str(placement.address)
        rows.append((placement.element, who, place, placement.stored, values))
    return _numbered(rows)


def _written(mac: str | None, macs: Container[str] | None) -> str | None:
    """A MAC that libvirt made up tells nothing apart."""
    mac = (mac or "").lower()
    return mac if macs is None or mac in macs else None


def _numbered(rows: list[Row]) -> Counter[Row]:
    """Devices that have no identity are told apart by their place among their like."""
    seen: Counter[Row] = Counter()
    found: Counter[Row] = Counter()
    for element, who, *rest in rows:
        seen[element, who] += 1
        found[element, who, seen[element, who], *rest] += 1
    return found
