from __future__ import annotations

import pytest

from tests.inference.support import NIC, NO_DEFAULTS, answer, domain, places, port

SCSI_DISK = "<disk type='file'><target dev='sd{}' bus='scsi'/></disk>"


def controllers(inference, type):
    return [(p.index, p.model) for p in inference.placements if p.element == "controller" and p.type == type]


def test_disks_bring_the_controllers_that_their_names_ask_for():
    inference = answer(domain("pc", NO_DEFAULTS, SCSI_DISK.format("a"), SCSI_DISK.format("h")))
    assert controllers(inference, "scsi") == [(0, "lsilogic"), (1, "lsilogic")]


def test_a_scsi_host_device_brings_a_controller():
    hostdev = (
        "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/>"
        "<address bus='0' target='0' unit='0'/></source></hostdev>"
    )
    assert controllers(answer(domain("pc", NO_DEFAULTS, hostdev)), "scsi") == [(0, "lsilogic")]


@pytest.mark.parametrize(("channels", "wanted"), [(1, 1), (30, 1), (31, 2)])
def test_channels_bring_virtio_serial_controllers(channels, wanted):
    channel = "<channel type='pty'><target type='virtio' name='c'/></channel>"
    assert len(controllers(answer(domain("pc", NO_DEFAULTS, channel * channels)), "virtio-serial")) == wanted


def test_graphics_bring_a_video():
    assert places(answer(domain("pc", NO_DEFAULTS, "<graphics type='vnc'/>")))["video"] == "00:02.0"


def test_a_bare_interface_is_rtl8139_and_so_conventional():
    inference = answer(domain("q35", NO_DEFAULTS, "<interface type='user'/>"))
    assert [p.model for p in inference.placements if p.element == "interface"] == ["rtl8139"]
    assert places(inference)["interface"] == "02:01.0"


@pytest.mark.parametrize(("model", "wanted"), [("E1000E", "e1000e"), ("VirtIO", "virtio"), ("tulip", "tulip")])
def test_interface_models_are_spelled_as_libvirt_does(model, wanted):
    inference = answer(domain("q35", NO_DEFAULTS, f"<interface type='user'><model type='{model}'/></interface>"))
    assert [p.model for p in inference.placements if p.element == "interface"] == [wanted]
    assert places(inference)["interface"] == "01:00.0"


def test_missing_indexes_are_the_lowest_free_ones():
    written = port(0, model="pcie-root") + port(2) + port() + port()
    inference = answer(domain("q35", written, NO_DEFAULTS))
    assert [i for i, _ in controllers(inference, "pci")] == [0, 2, 1, 3]


def test_ich9_companions_take_the_index_of_the_set_before_them():
    written = "".join(
        f"<controller type='usb' model='ich9-{m}'/>" for m in ("ehci1", "uhci1", "uhci2", "ehci1", "uhci1")
    )
    assert [i for i, _ in controllers(answer(domain("q35", written)), "usb")] == [0, 0, 0, 1, 1]


def test_every_inferred_fact_has_a_reason():
    for placement in answer(domain("q35", "<interface type='user'/>")).placements:
        about = {reason.about for reason in placement.reasons}
        if placement.device is None:
            assert "device" in about, placement
        if placement.address is not None and placement.written_address is None:
            assert "address" in about, placement
        if placement.model_name is not None:
            assert "model_name" in about, placement
        assert all(reason.text.endswith(".") and reason.source for reason in placement.reasons)


def test_the_console_that_is_the_serial_port_takes_no_place():
    serial = "<serial type='pty'><target type='pci-serial'/></serial><console type='pty'/>"
    shown = [(p.element, str(p.address), p.twin) for p in answer(domain("pc", NO_DEFAULTS, serial)).placements]
    assert shown[-2:] == [("serial", "0000:00:02.0", False), ("console", "0000:00:02.0", True)]


@pytest.mark.parametrize(("machine", "kind"), [("q35", "a PCI Express device"), ("pc", "a conventional PCI device")])
def test_where_the_search_ends_is_said_for_the_kind_of_device(machine, kind):
    found = answer(domain(machine, NO_DEFAULTS, NIC)).placements
    (nic,) = (placement for placement in found if placement.element == "interface")
    assert f"The first free place that takes {kind}, counted from bus 0." in [reason.text for reason in nic.reasons]


@pytest.mark.parametrize(
    ("machine", "bus", "prefix", "places"),
    [("q35", "sata", "sd", 6), ("pc", "ide", "hd", 4), ("pc", "scsi", "sd", 7), ("pc", "sata", "sd", 6)],
)
def test_a_controller_has_so_many_places_for_disks(machine, bus, prefix, places):
    """One more disk brings a second controller, where the machine takes one."""

    def controllers(number):
        disk = "<disk type='file'><target dev='{}' bus='{}'/></disk>"
        disks = [disk.format(prefix + "abcdefghij"[at], bus) for at in range(number)]
        found = answer(domain(machine, NO_DEFAULTS, *disks))
        return found.error or [p.index for p in found.placements if p.element == "controller" and p.type == bus]

    assert controllers(places) == [0]
    more = controllers(places + 1)
    assert more == ([0, 1] if bus != "ide" else "Only 1 IDE controller is supported")
