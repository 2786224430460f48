from datetime import date

import pytest

from editor.document.read import parse
from editor.pci.address import PciAddress
from editor.render.boxes import Card, Outline, Page, Place, Run, Sign, Style, TextLine
from editor.render.cells import Badge, Marks
from editor.render.layout import PictureSubject, pages
from editor.render.words import Words
from editor.snapshot.derive import derive
from editor.snapshot.identity import DeviceClass
from tests.rules.domains import NO_USB, PC_ROOT, ROOT, TARGET, at, controller, net, port, xml

A4 = 297 / 210


def snapshot(*devices, machine="q35"):
    return derive(parse(xml(*devices, machine=machine)), TARGET)


def sheet(*devices, machine="q35", **how) -> Page:
    (page,) = pages(PictureSubject(snapshot(*devices, machine=machine), **how))
    return page


def of(page, kind):
    return [box for box in page.boxes if isinstance(box, kind)]


def texts(page):
    return [line.text for line in of(page, TextLine)]


def spoken(page):
    return [place.spoken for place in of(page, Place) if place.spoken]


def many_ports(count):
    return [port(i, f"00:{1 + (i - 1) // 8:02x}.{(i - 1) % 8}") for i in range(1, count + 1)]


def test_title_day_and_facts():
    page = sheet(ROOT, NO_USB, day=date(2024, 2, 29))
    assert texts(page)[:3] == ["g", "2024-02-29", "q35 · x86_64 · libvirt 9.0.0"]
    assert (page.title, page.width, page.height) == ("g", 1008, pytest.approx(page.height))
    assert "2024" not in " ".join(texts(sheet(ROOT, NO_USB)))


def test_a_slot_is_a_row_a_function_a_column_and_free_slots_fold():
    page = sheet(ROOT, NO_USB, port(1, "00:02.0"), port(2, "00:02.3"))
    (one,) = [place for place in of(page, Place) if place.spoken.startswith("port 1")]
    (two,) = [place for place in of(page, Place) if place.spoken.startswith("port 2")]
    assert one.y == two.y
    row = [place for place in of(page, Place) if place.y == one.y]
    assert len(row) == 8
    assert row.index(two) == 3
    assert of(page, Run)[0].text == "03–1e · 28 free slots"
    assert {".0", ".7", "02", "1f"} <= set(texts(page))


def test_only_functions_0_stand_side_by_side():
    bridge = controller(1, "pci-bridge", "00:05.0")
    nets = [net(f"01:{slot:02x}.0") for slot in range(1, 6)]
    page = sheet(PC_ROOT, NO_USB, bridge, *nets, machine="pc")
    places = [place for place in of(page, Place) if place.spoken.startswith("net")]
    assert len({place.y for place in places}) == 2
    assert [place.x for place in places[:4]] == sorted({place.x for place in places})
    assert any("only functions .0 in use" in text for text in texts(page))
    assert "06–1f free" in [run.text for run in of(page, Run)]


def test_buses_of_one_slot_stand_side_by_side_and_free_ones_fold():
    devices = [ROOT, NO_USB, *many_ports(12), net("01:00.0"), net("02:00.0"), net("02:00.2"), net("04:00.0")]
    page = sheet(*devices)
    assert "00.0–2" in texts(page)
    assert "8 × pcie-root-port · all free" in [run.text for run in of(page, Run)]
    assert "free" in [run.text for run in of(page, Run)], "bus 03 alone"
    small = [card for card in of(page, Card) if card.width < 900]
    assert len({card.y for card in small}) == 2
    assert all(card.x + card.width <= page.width for card in small)


def test_nothing_overlaps_and_all_is_on_the_page():
    page = sheet(ROOT, *many_ports(60), *[net(f"{bus:02x}:00.{bus % 8}") for bus in range(1, 61)], net(), net())
    solid = [*of(page, Place), *of(page, Run)]
    for one in (*solid, *of(page, Card)):
        assert one.x >= 0
        assert one.x + one.width <= page.width
        assert one.y + one.height <= page.height
    for at_, one in enumerate(solid):
        for other in solid[at_ + 1 :]:
            apart = one.x + one.width <= other.x or other.x + other.width <= one.x
            assert apart or one.y + one.height <= other.y or other.y + other.height <= one.y
    cards = of(page, Card)
    for box in solid:
        inside = [c for c in cards if c.x <= box.x and c.y <= box.y and c.y + c.height >= box.y + box.height]
        assert any(c.x + c.width >= box.x + box.width for c in inside)


@pytest.mark.parametrize("ratio", [A4, 1 / A4, 0.2])
def test_pages_break_between_rows_and_lose_nothing(ratio):
    devices = [ROOT, *many_ports(100), *[net(f"{bus:02x}:00.0") for bus in range(1, 90)], *[net() for _ in range(20)]]
    subject = PictureSubject(snapshot(*devices))
    found = pages(subject, ratio)
    assert len(found) > 1
    assert {page.height for page in found} == {1008 * ratio}
    assert [text for page in found for text in spoken(page)] == spoken(*pages(subject))
    for number, page in enumerate(found, 1):
        assert texts(page)[-2:] == ["g", f"page {number} of {len(found)}"]
        bottoms = [box.y + box.height for box in (*of(page, Card), *of(page, Place))]
        assert max(bottoms, default=0.0) <= page.height - 24
    continued = any("continued" in texts(page) for page in found)
    assert continued is (ratio < 1), "bus 00 is higher than a page on its side"


def test_what_fits_one_page_has_no_page_number():
    (page,) = pages(PictureSubject(snapshot(ROOT, NO_USB)), A4)
    assert page.height == pytest.approx(1008 * A4)
    assert not any(text.startswith("page") for text in texts(page))


def test_the_legend_has_the_signs_that_were_used_and_no_others():
    signs = [box.sign for box in of(sheet(ROOT, NO_USB, port(1, "00:02.0"), port(2, "00:02.1")), Sign)]
    assert signs == [Badge.INFERRED, Outline.GHOST, DeviceClass.PORT, DeviceClass.STORAGE]
    signs = [box.sign for box in of(sheet(ROOT, NO_USB, port(1, "00:02.0", "on"), net("01:00.0")), Sign)]
    assert Badge.STALE in signs
    assert Badge.INFERRED not in signs


@pytest.mark.parametrize(
    ("devices", "said"),
    [
        ((port(1, "00:02.0", "on"), port(2, "00:02.1")), "multifunction written on"),
        ((port(1, "00:02.0"), port(2, "00:02.1")), "multifunction inferred on"),
        ((port(1, "00:02.0", "on"),), "multifunction written on, not needed"),
        ((port(1, "00:02.0", "off"),), "multifunction written off"),
        ((port(1, "00:02.0", "off"), port(2, "00:02.1")), "multifunction needed, but written off"),
    ],
)
def test_a_place_says_its_multifunction_in_words(devices, said):
    (first,) = [each for each in spoken(sheet(ROOT, NO_USB, *devices)) if each.startswith("port 1")]
    assert first == f"port 1, → bus 01, {said}, 00:02.0"


def test_marks_are_shown_said_and_explained():
    marks = Marks(by_place={PciAddress(0, 0, 2, 0): "warning"})
    page = sheet(ROOT, NO_USB, port(1, "00:02.0"), marks=marks)
    assert "port 1, → bus 01, has a warning, 00:02.0" in spoken(page)
    assert Outline.WARNING in [box.sign for box in of(page, Sign)]


def test_what_has_no_place_is_listed_with_where_it_goes():
    page = sheet(PC_ROOT, NO_USB, net(), machine="pc")
    assert {"Not placed in the XML", "libvirt chooses the places"} <= set(texts(page))
    assert "net0, → 00:02.0, by libvirt" in spoken(page)
    assert "net0, virtio, by libvirt, 00:02.0" in spoken(page)


def test_refusal_double_use_and_missing_buses():
    page = sheet(ROOT, NO_USB, net("05:00.0"), net("05:00.0"), net())
    assert "libvirt refuses it: Attempted double use of PCI Address 0000:05:00.0" in texts(page)
    (line,) = [box for box in of(page, TextLine) if box.text == "no controller in the XML"]
    assert line.style is Style.ERROR
    assert [card.alarm for card in of(page, Card)].count(True) == 2
    assert "net0, virtio; net1, virtio, 05:00.0" in spoken(page)
    assert "net2, no place, by libvirt" in spoken(page)
    assert "libvirt chooses the places" not in texts(page)


def test_addresses_in_other_pci_domains_are_shown():
    far = f"<interface type='user'>{at('01:00.0')}</interface>".replace("domain='0x0000'", "domain='0x0001'")
    assert "Domain 0001, bus 01" in texts(sheet(ROOT, NO_USB, far))


def test_a_domain_without_pci_says_so():
    empty = b"<domain><name>z</name><os><type arch='armv7l' machine='vexpress-a9'>hvm</type></os></domain>"
    (page,) = pages(PictureSubject(derive(parse(empty), TARGET)))
    assert "This domain has no PCI bus: there are no slots to show." in texts(page)
    assert "vexpress-a9 · armv7l · libvirt 9.0.0" in texts(page)


def test_long_names_are_shortened_and_line_ends_taken_out():
    named = xml(ROOT, NO_USB).replace(b"<name>g</name>", b"<name>" + b"a\nb" * 60 + b"</name>")
    (page,) = pages(PictureSubject(derive(parse(named), TARGET), day=date(2024, 1, 1)))
    assert texts(page)[0].endswith("…")
    assert page.title == " ".join(("a\nb" * 60).split())


def test_words_are_the_callers():
    german = Words(bus="Bus Nr. {bus}", free_slots="{count} freie Plätze", chipset="Chipsatz")
    page = sheet(ROOT, NO_USB, words=german)
    assert "Bus Nr. 00" in texts(page)
    assert any("freie Plätze" in run.text for run in of(page, Run))
    assert {place.keeper for place in of(page, Place)} == {"Chipsatz"}


def test_functions_that_no_slot_has_are_shown_too():
    page = sheet(ROOT, NO_USB, net("00:09.8"))
    assert {"Elsewhere", "places that there are not"} <= set(texts(page))
    assert [each for each in spoken(page) if each.startswith("net0")] == ["net0, → 00:09.8"]
