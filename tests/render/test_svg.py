import re
from datetime import date
from xml.etree import ElementTree

import pytest

from editor.document.read import parse
from editor.render.boxes import Page, Place, Sign, Style, TextLine
from editor.render.cells import Badge, Cell, Occupant
from editor.render.layout import PictureSubject, pages
from editor.render.signs import COLOURS, PATHS
from editor.render.svg import draw
from editor.resource_files import RESOURCES
from editor.snapshot.derive import derive
from editor.snapshot.identity import DeviceClass
from tests.rules.domains import TARGET

SVG = "{http://www.w3.org/2000/svg}"
SAMPLES = sorted(each.name for each in (RESOURCES / "samples").iterdir())


def picture(text: bytes, ratio=None):
    return [draw(page) for page in pages(PictureSubject(derive(parse(text), TARGET), day=date(2024, 1, 2)), ratio)]


def sample(name):
    return (RESOURCES / "samples" / name).read_bytes()


def drawn(*boxes):
    return ElementTree.fromstring(draw(Page(200, 100, boxes, "title", "description")))


def device(badge=None, *, ghost=False, mark=None, kind=DeviceClass.NETWORK):
    occupant = Occupant("net0", "virtio", kind, badge, ghost, mark)
    return drawn(Place(0, 0, 120, 38, Cell((occupant,)), "net0, virtio"))


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_give_the_same_self_contained_document_each_time(name):
    (text,) = picture(sample(name))
    assert [text] == picture(sample(name))
    root = ElementTree.fromstring(text)
    assert root.tag == f"{SVG}svg"
    assert root.find(f"{SVG}title").text == parse(sample(name)).guest.name
    assert "PCI devices:" in root.find(f"{SVG}desc").text
    assert not re.search(r"href|<style|<script|<image|url\(", text)
    assert {each.tag for each in root.iter()} <= {
        SVG + t for t in ("svg", "title", "desc", "g", "rect", "path", "text")
    }


def test_names_are_escaped():
    text = b"<domain><name>&lt;b&gt; &amp; &quot;c&quot; ]]&gt;</name></domain>"
    root = ElementTree.fromstring(picture(text)[0])
    assert root.find(f"{SVG}title").text == '<b> & "c" ]]>'
    assert root.find(f"{SVG}text").text == '<b> & "c" ]]>'


def test_secrets_and_whole_macs_are_not_in_pictures():
    domain = b"""<domain type='kvm'><name>s</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>
      <graphics type='vnc' passwd='hush-hush'/>
      <disk type='network'><auth username='hush-hush'><secret type='ceph' uuid='hush-hush'/></auth>
        <source protocol='rbd' name='hush-hush'/><target dev='vda' bus='virtio'/></disk>
      <interface type='user'><mac address='52:54:00:aa:bb:cc'/><model type='virtio'/></interface>
    </devices></domain>"""
    (text,) = picture(domain)
    assert "hush-hush" not in text
    assert "52:54" not in text
    assert "bb:cc" in text


def test_each_badge_looks_different_without_colour():
    def looks(badge):
        root = drawn(Sign(0, 0, badge))
        (frame,) = [each for each in root.iter(f"{SVG}rect") if each.get("rx")]
        (text,) = root.iter(f"{SVG}text")
        filled = frame.get("fill") != "#ffffff"
        return text.text, filled, "stroke-dasharray" in frame.attrib, len(list(root.iter(f"{SVG}path")))

    assert looks(Badge.INFERRED) == ("MF", False, True, 0)
    assert looks(Badge.WRITTEN) == ("MF", True, False, 0)
    assert looks(Badge.STALE) == ("MF", False, False, 0)
    assert looks(Badge.DENIED) == ("MF", True, False, 1)
    assert looks(Badge.OFF) == ("off", False, False, 0)


def test_ghosts_are_dashed():
    def dashed(root):
        return [each for each in root.iter(f"{SVG}rect") if each.get("stroke-dasharray")]

    assert len(dashed(device(ghost=True))) == 1
    assert not dashed(device())


def test_icon_and_colour_say_the_class_and_a_sign_the_mark():
    for kind in DeviceClass:
        paths = [(each.get("d"), each.get("stroke")) for each in device(kind=kind).iter(f"{SVG}path")]
        assert paths == [(PATHS[kind], COLOURS[kind])]
    assert PATHS["error"] in [each.get("d") for each in device(mark="error").iter(f"{SVG}path")]


def test_a_badge_goes_below_where_the_name_needs_the_room():
    def badge_row(name):
        occupant = Occupant(name, "", DeviceClass.PORT, Badge.WRITTEN, False, None)
        root = drawn(Place(0, 0, 110, 38, Cell((occupant,)), "x"))
        return next(float(each.get("y")) for each in root.iter(f"{SVG}text") if each.text == "MF")

    assert badge_row("port 1") < 19 < badge_row("downstream")


@pytest.mark.parametrize(("count", "names"), [(2, ["net0", "net1"]), (3, ["net0", "+ 2"])])
def test_several_devices_at_one_place_are_all_named_or_counted(count, names):
    crowd = tuple(Occupant(f"net{at}", "", DeviceClass.NETWORK, None, False, None) for at in range(count))
    root = drawn(Place(0, 0, 110, 38, Cell(crowd), "crowd"))
    assert [each.text for each in root.iter(f"{SVG}text")] == names


def test_a_place_tells_all_of_it_to_who_cannot_see():
    (group,) = device().iter(f"{SVG}g")
    assert group[0].tag == f"{SVG}title"
    assert group[0].text == "net0, virtio"


def test_numbers_are_short():
    root = drawn(TextLine(1 / 3, 2.0, "x", Style.SMALL))
    line = root.find(f"{SVG}text")
    assert (line.get("x"), line.get("y")) == ("0.33", "2")
