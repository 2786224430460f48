import pytest

from editor.document.read import parse
from editor.render.text import draw
from editor.snapshot.derive import derive
from tests.rules.domains import NO_USB, PC_ROOT, ROOT, TARGET, controller, net, port, xml


def drawn(*devices, machine="q35", width=100):
    source = xml(*devices, machine=machine).replace(b"<devices>", b"<features><acpi/></features><devices>", 1)
    return draw(derive(parse(source), TARGET), width)


def test_slots_are_rows_functions_are_columns_and_free_slots_fold():
    assert drawn(ROOT, NO_USB, port(1, "00:02.0"), port(2, "00:02.1"), net("01:00.0")).splitlines() == [
        "g · x86_64 q35 · libvirt 9.0.0",
        "",
        "Bus 00 · pcie-root",
        "       .0           .1      .2       .3",
        "01     free",
        "02     port 1 (MF)  port 2  ·        ·",
        "03–1e  28 free slots",
        "1f     (chipset)    ·       +sata 0  (chipset)",
        "",
        "Bus 01 · behind port 1 at 00:02.0 · net0 (virtio)",
        "Bus 02 · behind port 2 at 00:02.1 · free",
        "",
        "Free hot-plug slots: 1 PCIe, 0 PCI",
        "",
        "(MF) multifunction on, inferred by libvirt; + libvirt adds it",
    ]


@pytest.mark.parametrize(
    ("devices", "shown"),
    [
        ((port(1, "00:02.0", "on"), port(2, "00:02.1")), "port 1 MF "),
        ((port(1, "00:02.0", "on"),), "port 1 MF?"),
        ((port(1, "00:02.0", "off"),), "port 1 off"),
        ((port(1, "00:02.0", "off"), port(2, "00:02.1")), "port 1 OFF!"),
        ((port(1, "00:02.1"),), "port 1 f0?"),
        ((port(1, "00:02.0"), port(2, "00:02.1", "on")), "port 2 mf"),
        ((net("01:00.0"), net("01:00.0"), port(1, "00:02.0")), "net0 !! net1"),
        ((net(),), "~net0"),
    ],
)
def test_each_state_has_its_mark_and_the_legend_explains_it(devices, shown):
    text = drawn(ROOT, NO_USB, *devices)
    assert shown in text
    mark = shown.split()[-1] if " " in shown.strip() else "~"
    assert f"{'!!' if '!!' in shown else mark} " in text.splitlines()[-1] + text.splitlines()[-2]


def test_what_libvirt_places_is_listed_with_its_place():
    assert "Not placed in the XML: net0 → 00:02.0" in drawn(PC_ROOT, NO_USB, net(), machine="pc")


def test_refusal_and_devices_on_missing_buses_are_shown():
    text = drawn(ROOT, NO_USB, net("05:00.0"), net("05:00.0"))
    assert "libvirt refuses it: Attempted double use of PCI Address 0000:05:00.0" in text
    assert "Bus 05 · no controller in the XML\n00.0  net0 !! net1" in text


@pytest.mark.parametrize("width", [60, 80, 120])
def test_wide_slots_are_continued_below_within_the_width(width):
    bridges = [controller(i, "pci-bridge", f"00:03.{i - 1}") for i in range(1, 9)]
    text = drawn(PC_ROOT, NO_USB, *bridges, machine="pc", width=width)
    assert max(map(len, text.splitlines())) <= width
    assert all(f"bridge {i}" in text for i in range(1, 9))
    assert (text.count("\n03 ") > 1) is (width < 120)


def test_empty_buses_of_one_model_fold():
    ports = [port(i, f"00:02.{i - 1}") for i in range(1, 6)]
    assert "Buses 01–05 · 5 × pcie-root-port · all free" in drawn(ROOT, NO_USB, *ports)


def test_a_domain_without_anything_has_a_picture():
    assert draw(derive(parse(b"<domain/>"), TARGET)).startswith("no name · libvirt 9.0.0\n")


@pytest.mark.parametrize("place", ["00:09.8", "01:05.0"])
def test_places_that_a_bus_does_not_have_are_shown_too(place):
    bus, at = place.split(":")
    text = drawn(ROOT, NO_USB, port(1, "00:02.0"), net(place))
    assert f"Bus {bus} · places that there are not\n{at}  net0" in text


@pytest.mark.parametrize("kind", ["test", "xen", "lxc", "vmware"])
def test_of_other_drivers_domains_only_what_is_written_is_shown_and_why(kind):
    written = xml(net("01:00.0"), net("00:03.0")).replace(b"type='kvm'", f"type='{kind}'".encode())
    text = draw(derive(parse(written), TARGET), width=200)
    assert f"Only QEMU domains are predicted. This one is of type “{kind}”" in text
    assert "Bus 01\n00.0  net0\n" in text
    assert "no controller" not in text
