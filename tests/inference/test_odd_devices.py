"""Devices and machines that are seldom met with, and what libvirt makes of them."""

# ruff: noqa: E501  the table has one refusal a line

from __future__ import annotations

import pytest

from tests.inference.support import NO_DEFAULTS, answer, at, domain, places, port

BALLOON = "<memballoon model='none'/>"


def test_of_several_host_bridges_only_those_before_are_seen_when_a_target_index_is_chosen():
    xml = domain("pseries", port(4, "<target index='2'/>", "pci-root"), arch="ppc64le")
    indexes = {p.index: (p.target or {}).get("index") for p in answer(xml, "11.3.0").placements if p.is_bus}
    assert indexes == {0: 0, 1: 1, 2: 2, 3: 3, 4: 2}
    # 9.0.0 has those that it adds behind those that are written
    indexes = {p.index: (p.target or {}).get("index") for p in answer(xml, "9.0.0").placements if p.is_bus}
    assert indexes == {0: 0, 1: 1, 2: 3, 3: 4, 4: 2}


def test_a_virtio_channel_is_plugged_into_virtio_serial_whatever_is_written():
    channel = f"<channel type='pty'><target type='virtio' name='c'/>{at('00:05.0')}</channel>"
    found = places(answer(domain("pc", channel, NO_DEFAULTS)))
    assert "channel" not in found
    assert found["virtio-serial0"] == "00:02.0"


def test_a_virtio_console_keeps_what_is_written():
    console = f"<console type='pty'><target type='virtio'/>{at('00:05.0')}</console>"
    assert places(answer(domain("pc", console, NO_DEFAULTS)))["console"] == "00:05.0"


def test_consoles_never_need_a_second_controller():
    controller = "<controller type='virtio-serial' ports='1'/>"
    console = "<console type='pty'><target type='virtio'/></console>"
    found = places(answer(domain("pc", controller, console, console, NO_DEFAULTS)))
    assert "virtio-serial1" not in found
    channel = "<channel type='pty'><target type='virtio' name='c'/></channel>"
    assert "virtio-serial1" in places(answer(domain("pc", controller, console, channel, NO_DEFAULTS)))


def test_memory_modules_are_not_on_pci():
    xml = domain("q35", f"<memory model='dimm'>{at('00:05.0')}</memory>", NO_DEFAULTS)
    assert answer(xml).error == "only 'dimm' addresses are supported for the pc-dimm device"
    xml = xml.replace(b"<os>", b"<maxMemory slots='4' unit='GiB'>4</maxMemory><os>")
    assert "memory" not in places(answer(xml))


@pytest.mark.parametrize(
    "device", [f"<hub type='usb'>{at('00:05.0')}</hub>", f"<video><model type='none'/>{at('00:05.0')}</video>"]
)
def test_an_address_that_does_not_last(device):
    found = places(answer(domain("pc", device, BALLOON)))
    assert {"hub", "video"} & set(found) == set()


REFUSED = [
    ("11.3.0", "pc", "<controller type='scsi' model='buslogic'/>", "Unsupported controller model: buslogic"),
    ("11.3.0", "pc", "<controller type='scsi' model='ncr53c90'/>", "ncr53c90 SCSI controller is not a built-in for this machine"),
    ("11.3.0", "pc", "<controller type='scsi' index='1' model='ncr53c90'/>", "ncr53c90 can only be used as first SCSI controller"),
    ("11.3.0", "q35", port(1, "<target hotplug='yes'/>"), "Invalid value for attribute 'hotplug' in element 'target': 'yes'."),
    ("11.3.0", "q35", port(1, "<target port='-1'/>"), "Invalid value for attribute 'port' in element 'target': '-1'. Expected non-negative value"),
    ("9.0.0", "pc", "<watchdog model='i6300esb'/>" * 2, "only a single watchdog device is supported"),
    ("9.3.0", "q35", "<watchdog model='itco'/>" * 2, "domain can only have one watchdog with model 'itco'"),
    ("9.3.0", "pc", "<watchdog model='i6300esb'/><watchdog model='i6300esb' action='none'/>", "watchdogs with different actions are not supported with this QEMU binary"),
    ("11.3.0", "pc", "<vsock model='virtio'/>" * 2, "only a single vsock device is supported"),
    ("11.3.0", "q35", "<iommu model='intel'/>" * 2, "only a single IOMMU device is supported"),
    ("11.3.0", "pc", "<panic model='pseries'/>", "only pSeries guests support panic device of model 'pseries'"),
    ("11.3.0", "pc", "<panic model='hyperv'><address type='isa'/></panic>", "setting the panic device address is not supported for model 'hyperv'"),
    ("9.0.0", "q35", "<memory model='virtio-mem'><address type='dimm' slot='0'/></memory>", "only 'pci' addresses are supported for the virtio-mem device"),
    ("11.3.0", "q35", "<memory model='virtio-mem'><address type='dimm' slot='0'/></memory>", "only 'pci' and 'ccw' addresses are supported for the virtio-mem device"),
    ("11.3.0", "q35", "<memory model='dimm'><address type='pci' slot='4'/></memory>", "only 'dimm' addresses are supported for the pc-dimm device"),
    ("11.3.0", "q35", "<hostdev mode='subsystem' type='pci'><source><address bus='9'/></source></hostdev>" * 2, "Hostdev already exists in the domain configuration"),
    ("11.3.0", "q35", port(1, "<target><node>x</node></target>", "pcie-expander-bus"), "invalid NUMA node in target"),
    ("11.3.0", "pc", "<interface type='user'><model type='a b'/></interface>", "Model name contains invalid characters"),
    ("11.3.0", "pc", "<interface type='user'><acpi index='0'/></interface>", "Invalid value for attribute 'index' in element 'acpi': Zero is not permitted"),
    ("11.3.0", "pc", "<interface type='user'><acpi index='x'/></interface>", "Invalid value for attribute 'index' in element 'acpi': 'x'. Expected non-negative integer value"),
    ("11.3.0", "pc", "<input type='mouse' bus='usb'><address type='pci' slot='4'/></input>", "Invalid address for a USB device"),
    ("11.3.0", "pc", "<disk device='cdrom'><target dev='vda' bus='virtio'/></disk>", "disk type of 'vda' does not support ejectable media"),
    ("11.3.0", "pc", "<memballoon model='xen'><address type='pci' slot='4'/></memballoon>", "Memory balloon device type 'xen' is not supported by this version of qemu"),
    ("11.3.0", "q35", "<hostdev mode='subsystem' type='pci'><source><address slot='0x20'/></source></hostdev>", "Invalid PCI address slot='0x20', must be <= 0x1F"),
    # what libvirt says of any driver's guests comes before what its QEMU driver says
    ("11.3.0", "q35", "<hostdev mode='subsystem' type='pci'><source><address bus='9'/></source><address type='ccw'/></hostdev>", "PCI host devices must use 'pci' or 'unassigned' address type"),
    ("11.3.0", "q35", "<interface type='hostdev'><source><address type='pci' bus='9'/></source><address type='dimm' slot='0'/></interface>", "PCI host devices must use 'pci' or 'unassigned' address type"),
    ("12.8.0", "isapc", port(0, model="pci-root"), "Machine type 'isapc' does not support PCI"),
    ("12.8.0", "q35", "<controller type='nvme'/>", "Missing mandatory serial for NVMe controller"),
    ("12.8.0", "pc", "<memballoon model='xen'/>", "Cannot automatically add a new PCI bus for a device with unrecognized connect flags 00"),
    ("12.8.0", "q35", "<pstore backend='acpi-erst'><address type='usb'/></pstore>", "ACPI ERST device must reside on a PCI bus"),
    ("9.0.0", "pc", "<rng/>", "missing RNG device model"),
    ("11.3.0", "pc", "<rng/>", "Missing required attribute 'model' in element 'rng'"),
    ("11.3.0", "q35", "<video><model type='qxl' primary='yes'/></video>" * 2, "Only one primary video device is supported"),
    ("11.3.0", "pc", "<rng model='virtio'><address type='virtio-s390'/></rng>", "virtio-s390 bus doesn't have an address"),
    ("11.3.0", "pc", "<rng model='virtio'><address type='ccw'/></rng>", "CCW addresses are not supported by machine type 'pc'"),
    ("9.0.0", "pc", "<rng model='virtio'><address type='ccw'/></rng>", "cannot use CCW address type for device '<null>' using machine type 'pc'"),
    ("2.3.0", "q35", port(1, model="pcie-expander-bus") + port(2, at("01:01.0")), "Invalid PCI address 0000:01:01.0. slot must be <= 0"),
    ("9.0.0", "pc", "<rng model='virtio'><alias name='rng0'/><address type='ccw'/></rng>", "cannot use CCW address type for device '<null>' using machine type 'pc'"),
    ("9.0.0", "pc", "<rng model='virtio'><alias name='ua-dice'/><address type='ccw'/></rng>", "cannot use CCW address type for device 'ua-dice' using machine type 'pc'"),
    ("11.3.0", "pc", "<disk device='floppy'><target dev='fdc'/></disk>", "Only 1 fdc controller is supported"),
    ("11.3.0", "pc", "<disk><target dev='hde'/></disk>", "Only 1 IDE controller is supported"),
    ("11.3.0", "pc", "<disk><target dev='sda' bus='scsi'/><address type='drive' bus='1'/></disk>", "SCSI controller only supports 1 bus"),
    ("11.3.0", "pc", "<disk><target dev='sda' bus='scsi'/><address type='drive' target='1'/></disk>", "target must be 0 for controller model 'lsilogic'"),
    ("11.3.0", "pc", "<controller type='virtio-serial' ports='2'/><channel><target type='virtio'/><address type='virtio-serial' port='2'/></channel>", "virtio serial controller 0 does not have port 2"),
    ("11.3.0", "pc", "<controller type='usb' model='none'/><hostdev mode='subsystem' type='usb'><source/></hostdev>", "Can't add host USB device: USB is disabled in this host"),
    ("11.3.0", "pc", "<controller type='usb' model='none'/><hub type='usb'/>", "Can't add USB hub: USB is disabled for this domain"),
    ("9.0.0", "pc", "<controller type='usb' model='none'/><input type='tablet'/>", "Can't add USB input device. USB bus is disabled"),
]  # fmt: skip


@pytest.mark.parametrize(("libvirt", "machine", "devices", "words"), REFUSED, ids=[row[3] for row in REFUSED])
def test_refused_in_these_words(libvirt, machine, devices, words):
    assert answer(domain(machine, devices), libvirt).error == words


ROOTS = [
    ("9.0.0", "armv7l", "versatilepb", set()),
    ("9.0.0", "armv6l", "versatilepb", {"pci-root 0"}),
    ("11.3.0", "armv7l", "versatilepb", {"pci-root 0", "usb0"}),
    ("9.0.0", "armv6l", "virt", set()),
    ("11.3.0", "armv6l", "virt", {"pcie-root 0"}),
]


@pytest.mark.parametrize(("libvirt", "arch", "machine", "there"), ROOTS)
def test_which_boards_have_pci(libvirt, arch, machine, there):
    inference = answer(domain(machine, arch=arch), libvirt)
    names = {f"{p.model} {p.index}" if p.is_bus else f"{p.type}{p.index}" for p in inference.placements}
    assert names == there


def test_a_panic_device_without_a_model_needs_a_default():
    xml = domain("virt", "<panic/>", arch="riscv64")
    assert answer(xml, "9.0.0").error is None
    assert (
        answer(xml, "11.3.0").error == "no panic model provided, and no default for the architecture and machine type"
    )


def test_a_boot_order_of_virtiofs_beside_ccw_is_refused_by_newer_releases_only():
    device = "<filesystem><driver type='virtiofs'/><source dir='/e'/><target dir='v'/><boot order='1'/></filesystem>"
    xml = domain("s390-ccw-virtio", device, arch="s390x")
    assert answer(xml, "9.0.0").error is None
    assert answer(xml, "11.3.0").error == "setting virtiofs boot order is supported only with PCI bus"


def test_an_interface_with_a_usb_host_device_is_not_on_pci():
    usb = "<interface type='hostdev'><source><address type='usb' bus='1' device='2'/></source></interface>"
    assert "interface" not in places(answer(domain("pc", usb, BALLOON)))
    refused = answer(domain("pc", usb, NO_DEFAULTS)).error
    assert refused == "USB is disabled for this domain, but USB devices are present in the domain XML"


def test_an_empty_interface_model_is_none():
    nic = "<interface type='user'><model type=''/></interface>"
    (placement,) = [p for p in answer(domain("pc", nic)).placements if p.element == "interface"]
    assert placement.model == "rtl8139"


def test_devices_of_all_lists_of_devices_count():
    nic = "<interface type='user'><model type='virtio'/></interface>"
    found = places(answer(domain("pc", NO_DEFAULTS, nic, "</devices><devices>", nic)))
    assert found["interface"] == "00:02.0 00:03.0"


@pytest.mark.parametrize(
    ("libvirt", "words"),
    [
        ("2.4.0", "unknown host device source address type 'scsi-host'"),
        ("9.0.0", "unknown host device source address type 'scsi-host'"),
        ("11.3.0", "Invalid value for attribute 'type' in element 'hostdev': 'scsi-host'."),
    ],
)
def test_a_host_device_type_is_spelt_with_an_underscore(libvirt, words):
    hostdev = "<hostdev mode='subsystem' type='{}'><source protocol='vhost' wwpn='naa.5123456789abcde0'/></hostdev>"
    assert answer(domain("q35", hostdev.format("scsi-host")), libvirt).error == words
    accepted = answer(domain("q35", hostdev.format("scsi_host")), libvirt).accepted
    assert accepted is (libvirt != "2.4.0")
