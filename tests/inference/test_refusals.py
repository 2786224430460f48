"""Refusals in libvirt's words, by the stage at which they arise, and by release where the words changed."""

# ruff: noqa: E501  the tables have one refusal a line
from __future__ import annotations

import tracemalloc

import pytest

from editor.document.read import parse
from editor.inference.infer import infer
from editor.knowledge.target import Target, Version
from tests.inference.support import NIC, NO_DEFAULTS, answer, at, domain, port

DOUBLE = "Attempted double use of PCI Address 0000:00:04.0"
HINT = """(may need "multifunction='on'" for device on function 0)"""
NIC_AT = "<interface type='user'><model type='virtio'/>{}</interface>"


def nic(address: str) -> str:
    return NIC_AT.format(address)


REFUSALS = {
    # parsing
    "number": ("pc", [nic("<address type='pci' slot='09'/>")], "Invalid value for attribute 'slot' in element 'address': '09'. Expected non-negative integer value"),
    "slot": ("pc", [nic("<address type='pci' slot='0x20'/>")], "Invalid PCI address slot='0x20', must be <= 0x1F"),
    "bus": ("pc", [nic("<address type='pci' bus='256'/>")], "Invalid PCI address bus='0x100', must be <= 0xFF"),
    "function": ("pc", [nic("<address type='pci' slot='3' function='8'/>")], "Invalid PCI address function=0x8, must be <= 7"),
    "switch": ("pc", [nic("<address type='pci' slot='3' multifunction='yes'/>")], "Invalid value for attribute 'multifunction' in element 'address': 'yes'."),
    "no type": ("pc", [nic("<address/>")], "Missing required attribute 'type' in element 'address'"),
    "model": ("pc", ["<controller type='pci' model='bridge'/>"], "Unknown model type 'bridge'"),
    "index": ("pc", ["<controller type='pci' index='x' model='pci-bridge'/>"], "Invalid value for attribute 'index' in element 'controller': 'x'. Expected integer value"),
    "negative index": ("pc", ["<controller type='pci' index='-1' model='pci-bridge'/>"], "Invalid value for attribute 'index' in element 'controller': '-1'. Expected non-negative value"),
    "model name": ("pc", [port(1, "<model name='x'/>", "pci-bridge")], "Invalid value for attribute 'name' in element 'model': 'x'."),
    "companion": ("pc", ["<controller type='usb' model='ich9-uhci1'/>"], "No master USB controller specified"),
    # before assignment
    "root": ("q35", [port(0, model="pci-root")], "The PCI controller with index='0' must be model='pcie-root' for this machine type, but model='pci-root' was found instead"),
    "second root": ("pc", [port(0, model="pci-root"), port(1, model="pci-root")], "pci-root and pcie-root controllers should have index 0"),
    "twice": ("q35", [port(1), port(1)], "Multiple 'pci' controllers with index '1'"),
    "expander": ("q35", [port(0, model="pcie-root"), port(1, model="pci-expander-bus")], "pci-expander-bus controllers are only supported on 440fx-based machinetypes"),
    # assignment
    "double": ("pc", [NIC_AT.format(at("00:04.0")) * 2], DOUBLE),
    "domain": ("pc", [nic("<address type='pci' domain='1' slot='3'/>")], "Invalid PCI address 0001:00:03.0. Only PCI domain 0 is available"),
    "last slot": ("q35", [port(1), nic(at("01:01.0"))], "Invalid PCI address 0000:01:01.0. slot must be <= 0"),
    "first slot": ("pc", [port(1, model="pci-bridge"), nic(at("01:00.0"))], "Invalid PCI address 0000:01:00.0. slot must be >= 1"),
    "misfit": ("q35", [port(1), port(2, at("01:00.0"))], "The device at PCI address 0000:01:00.0 cannot be plugged into the PCI controller with index='1'. It requires a controller that accepts a pcie-root-port."),
    "integrated": ("q35", [port(1), "<iommu model='virtio'>" + at("01:00.0") + "</iommu>"], "The device at PCI address 0000:01:00.0 needs to be an integrated device (bus=0)"),
    "ide": ("pc", ["<controller type='ide' index='0'>" + at("00:05.0") + "</controller>"], "Primary IDE controller must have PCI address 0:0:1.1"),
    "sata": ("q35", ["<controller type='sata' index='0'>" + at("00:05.0") + "</controller>"], "Primary SATA controller must have PCI address 0:0:1f.2"),
    "usb": ("pc", ["<controller type='usb' index='0'>" + at("00:05.0") + "</controller>"], "PIIX3 USB controller at index 0 must have PCI address 0:0:1.2"),
    "no port for a port": ("q35", [port(1, model="pcie-switch-downstream-port")], "a PCI slot is needed to connect a PCI controller model='pcie-switch-downstream-port', but none is available, and it cannot be automatically added"),
    "no port for a bridge": ("q35", [port(1, model="pcie-to-pci-bridge")], "Cannot automatically add a new PCI bus for a device with connect flags 2000"),
    "bridge order": ("pc", [port(1, at("02:01.0"), "pci-bridge"), port(2, at("00:03.0"), "pci-bridge")], "PCI controller at index 1 (0x01) has bus='0x02', but index must be larger than bus"),
    "bus number": ("pc", [port(1, "<target busNr='2'/>", "pci-expander-bus"), port(2, model="pci-expander-bus")], "No free busNr lower than current lowest busNr is available to auto-assign to bus 0. Must be manually assigned"),
    "no PCI": ("microvm", [nic(at("00:04.0"))], "No PCI buses available"),
    # validation
    "chassis": ("q35", [port(1, "<target chassis='256'/>")], "PCI controller chassis '256' out of range - must be 0-255"),
    "wrong option": ("q35", [port(1, "<target chassisNr='1'/>")], "Option 'chassisNr' is not valid for PCI controller with index '1', model 'pcie-root-port' and modelName 'pcie-root-port'"),
    "wrong name": ("q35", [port(1, "<model name='pxb'/>")], "Option 'modelName' has invalid value for PCI controller with index '1', model 'pcie-root-port' and modelName 'pxb'"),
    "root with address": ("q35", [port(0, at("00:02.0"), "pcie-root")], "pci-root and pcie-root controllers should not have an address"),
    "second video": ("pc", ["<video><model type='vga'/></video>" * 2], "video type 'vga' is only valid as primary video device"),
    "second primary video": ("pc", ["<video><model type='vga' primary='yes'/></video>" * 2], "Only one primary video device is supported"),
    "disk twice": ("pc", ["<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/></disk>", "<disk type='file'><target dev='vda' bus='scsi'/></disk>"], "target 'vda' duplicated for disk sources '/a' and '(null)'"),
    "drive twice": ("pc", ["<disk type='file'><target dev='hda' bus='ide'/></disk>", "<disk type='file'><target dev='hdb' bus='ide'/><address type='drive'/></disk>"], "Found duplicate drive address for disk with target name 'hda' controller='0' bus='0' target='0' unit='0'"),
    "drive twice on the second bus": ("pc", ["<disk type='file'><target dev='hda' bus='ide'/><address type='drive' bus='1' unit='1'/></disk>", "<disk type='file'><target dev='hdd' bus='ide'/></disk>"], "Found duplicate drive address for disk with target name 'hda' controller='0' bus='1' target='0' unit='1'"),
    "SCSI host device twice": ("pc", ["<hostdev mode='subsystem' type='scsi'><source/><address type='drive' controller='1' unit='2'/></hostdev>" * 2], "SCSI host address controller='0' bus='1' target='0' unit='2' in use by another SCSI host device"),
    "SCSI disk where a host device is": ("pc", ["<disk type='file'><target dev='sda' bus='scsi'/></disk>", "<hostdev mode='subsystem' type='scsi'><source/><address type='drive'/></hostdev>"], "using disk target name 'sda' conflicts with SCSI host device address controller='0' bus='0' target='0' unit='0"),
    "SCSI host device where a disk is": ("pc", ["<disk type='file'><target dev='sda' bus='scsi'/><address type='drive'/></disk>", "<hostdev mode='subsystem' type='scsi'><source/><address type='drive'/></hostdev>"], "SCSI host address controller='0' bus='0' target='0' unit='0' in use by a SCSI disk"),
    "smartcard": ("pc", ["<smartcard mode='host'>" + at("00:05.0") + "</smartcard>"], "Controllers must use the 'ccid' address type"),
    "host device": ("pc", ["<hostdev mode='subsystem' type='pci'/>"], "Missing <source> element in hostdev device"),
    "USB host device twice": ("pc", ["<hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/><product id='0x2'/></source></hostdev>" * 2], "Hostdev already exists in the domain configuration"),
    "second console": ("pc", ["<console type='pty'/>" * 2], "Only the first console can be a serial port"),
    "memory": ("q35", [port(1, "<target memReserve='x'/>")], "Invalid value for attribute 'memReserve' in element 'target': 'x'. Expected non-negative integer value"),
    "no memory": ("q35", [port(1, "<target memReserve='0'/>")], "Invalid value for attribute 'memReserve' in element 'target': Zero is not permitted"),
    "value before node": ("pc", [port(1, "<target busNr='x'><node>y</node></target>", "pci-expander-bus")], "Invalid value for attribute 'busNr' in element 'target': 'x'. Expected integer value"),
    "unassigned": ("pc", [nic("<address type='unassigned'/>")], "address of type 'unassigned' is supported only for hostdevs"),
    "usb devices without usb": ("pc", ["<controller type='usb' model='none'/><input type='tablet'/>"], "USB is disabled for this domain, but USB devices are present in the domain XML"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSALS)
def test_refused_in_the_words_of_11_3(case):
    machine, devices, words = REFUSALS[case]
    inference = answer(domain(machine, *devices), "11.3.0")
    assert (inference.accepted, inference.error) == (False, words)


OLDER = [
    ("7.0.0", "pc", [nic("<address type='pci' slot='09'/>")], "Cannot parse <address> 'slot' attribute"),
    ("7.0.0", "pc", [nic("<address type='pci' slot='3' multifunction='yes'/>")], "Unknown value 'yes' for <address> 'multifunction' attribute"),
    ("9.0.0", "pc", [nic("<address/>")], "No type specified for device address"),
    ("7.0.0", "q35", [port(1, model="pcie-to-pci-bridge")], "Cannot automatically add a new PCI bus for a device with connect flags 1000"),
    ("4.2.0", "q35", [port(1, model="pcie-to-pci-bridge")], "Unknown model type 'pcie-to-pci-bridge'"),
    ("3.0.0", "q35", [port(1, "<model name='pcie-root-port'/>")], "Unknown PCI controller model name 'pcie-root-port'"),
    ("3.0.0", "q35", [port(1, at("00:02.0"), "pcie-switch-upstream-port")], "The device at PCI address 0000:00:02.0 cannot be plugged into the PCI controller with index='0'. It requires a controller that accepts a pci-switch-upstream-port."),
    ("2.5.0", "pc", [nic(at("00:04.0")), nic(at("00:04.1"))], f"Attempted double use of PCI Address 0000:00:04.1 {HINT}"),
    ("2.5.0", "pc", [nic(at("00:04.1")), nic(at("00:04.0"))], f"Attempted double use of PCI slot 0000:00:04.0 {HINT}"),
    ("2.5.0", "pc", [nic(at("00:04.0", "on")) * 2], DOUBLE),
    ("2.1.0", "q35", [port(1), port(2, at("01:00.0"))], "The device information for 0000:01:00.0 has no PCI connection types listed"),
    ("7.0.0", "pc", ["<controller type='pci' index='0' model='pci-root'><target index='x'/></controller>"], "Invalid target index 'x' in PCI controller"),
    ("7.0.0", "pc", [port(1, "<model name='none'/>", "pci-bridge")], "Unknown PCI controller model name 'none'"),
    ("9.0.0", "pc", ["<hostdev mode='subsystem'/>"], "missing source address type"),
    ("11.3.0", "pc", ["<hostdev mode='subsystem'/>"], "Missing required attribute 'type' in element 'hostdev'"),
    ("12.8.0", "q35", [port(1, model="pcie-switch-downstream-port")], "a PCIe slot is needed to connect a PCI controller model='pcie-switch-downstream-port', but none is available, and it cannot be automatically added"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("libvirt", "machine", "devices", "words"), OLDER, ids=[f"{o[0]} {n}" for n, o in enumerate(OLDER)]
)
def test_refused_in_the_words_of_the_release(libvirt, machine, devices, words):
    assert answer(domain(machine, *devices), libvirt).error == words


def test_a_refused_domain_still_shows_what_is_written():
    inference = answer(
        domain("q35", port(1, at("00:02.0", "off")), port(2, at("00:02.1")), nic(at("01:00.0")) * 2, NIC)
    )
    assert inference.error is not None
    shown = [(p.element, str(p.address), p.stored, p.state.value) for p in inference.placements]
    assert shown == [
        ("controller", "0000:00:02.0", None, "denied"),
        ("controller", "0000:00:02.1", None, "none"),
        ("interface", "0000:01:00.0", None, "none"),
        ("interface", "0000:01:00.0", None, "none"),
        ("interface", "None", None, "none"),
    ]
    assert [(bus.number, bus.model) for bus in inference.buses] == [(1, "pcie-root-port"), (2, "pcie-root-port")]


@pytest.mark.parametrize("kind", ["test", "xen", "lxc"])
def test_other_hypervisors_assign_nothing(kind):
    xml = domain("pc", nic(at("00:04.0")), NO_DEFAULTS).replace(b"type='qemu'", f"type='{kind}'".encode(), 1)
    inference = answer(xml)
    assert inference.accepted
    assert [str(p.address) for p in inference.placements if p.element == "interface"] == ["0000:00:04.0"]


def test_a_function_far_beyond_a_slots_costs_nothing():
    """As one of a bit set it would fill the memory."""
    xml = domain("q35", NO_DEFAULTS, nic("<address type='pci' slot='3' function='4294967295'/>"))
    assert answer(xml).error == "Invalid PCI address function=0xffffffff, must be <= 7"
    tracemalloc.start()
    answer(xml)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10_000_000


@pytest.mark.parametrize(
    ("model", "machine", "arch", "error"),
    [
        ("virtio", "q35", "x86_64", None),
        ("virtio", "virt", "aarch64", None),
        ("virtio", "virt", "riscv64", "IOMMU device: 'virtio' is only supported with Q35 and ARM Virt machines"),
        ("virtio", "pc", "x86_64", "IOMMU device: 'virtio' is only supported with Q35 and ARM Virt machines"),
        ("smmuv3", "virt", "aarch64", None),
        ("smmuv3", "q35", "x86_64", "IOMMU device: 'smmuv3' is only supported with ARM Virt machines"),
    ],
)
def test_an_iommu_needs_its_machine(model, machine, arch, error):
    assert answer(domain(machine, NO_DEFAULTS, f"<iommu model='{model}'/>", arch=arch)).error == error


def test_scsi_host_device_without_an_address_goes_beside_one_that_has_it():
    """virDomainHostdevAssignAddress: the next unit, whichever of both comes first."""
    host = "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host{0}'/></source>{1}</hostdev>"
    devices = [host.format(0, ""), host.format(1, "<address type='drive'/>")]
    assert answer(domain("pc", *devices), "9.0.0").accepted
    assert answer(domain("pc", *reversed(devices)), "9.0.0").accepted


S390 = (
    "<domain type='qemu'><os><type arch='s390x' machine='s390-ccw-virtio'>hvm</type></os><devices>{}</devices></domain>"
)


def test_second_usb_controller_where_usb_is_off_by_default_is_defined():
    """What starts it, migrates it or reads it again refuses it (virDomainDefCopy), but not the define."""
    usb = "<controller type='usb'/>"
    assert answer(S390.format(usb + usb).encode(), "9.0.0").accepted
    assert answer(domain("pc", "<controller type='usb' index='3' model='none'/>"), "9.0.0").accepted


def test_usb_companion_takes_the_zpci_ids_along_with_the_place():
    """qemuDomainAssignDevicePCISlots copies the address of another member of the set, ids and all."""
    ehci = "<controller type='usb' index='0' model='ich9-ehci1'/>"
    uhci = "<controller type='usb' index='0' model='ich9-uhci1'><address type='pci' slot='1'>{}</address></controller>"
    assert answer(S390.format(ehci + uhci.format("")).encode(), "9.0.0").accepted
    refused = answer(S390.format(ehci + uhci.format("<zpci uid='3' fid='2'/>")).encode(), "9.0.0")
    assert refused.error == "zPCI uid 3 is already reserved"


def with_os(text, type="qemu"):
    xml = f"<domain type='{type}'><name>g</name><memory>1024</memory>{text}<devices/></domain>"
    return infer(parse(xml.encode()).guest, Target(Version(9, 0)))


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "an os <type> must be specified"),
        ("<os/>", "an os <type> must be specified"),
        ("<os><boot dev='hd'/></os>", "an os <type> must be specified"),
        ("<os><type arch='x86_64' machine='q35'/></os>", "an os <type> must be specified"),
        ("<os><type/><type>hvm</type></os>", "an os <type> must be specified"),
        ("<os><type>HVM</type></os>", "unknown OS type 'HVM'"),
        ("<os><type>hvm </type></os>", "unknown OS type 'hvm '"),
    ],
)
def test_an_os_type_must_be_written(text, error):
    """The words are those of libvirt 7.0, 9.0, 11.3 and 12.8."""
    found = with_os(text)
    assert (found.accepted, found.error) == (False, error)
    assert with_os(text, "xen").accepted


@pytest.mark.parametrize("text", ["<os><type><![CDATA[hvm]]></type></os>", "<os/><os><type>hvm</type></os>"])
def test_the_first_os_type_counts_wherever_it_stands(text):
    assert with_os(text).accepted
