"""Domains of other drivers than QEMU: what is written is shown, and that no more is predicted."""

from __future__ import annotations

from editor.document.read import parse
from editor.render.boxes import TextLine
from editor.render.layout import PictureSubject, pages
from editor.render.words import ENGLISH
from editor.snapshot.derive import derive
from tests.gui.conftest import FOUR_PORTS, LIBVIRT_9, judged
from tests.render.test_layout import of

XEN = FOUR_PORTS.replace(b"type='qemu'", b"type='xen'")


def test_the_window_says_that_only_qemu_domains_are_predicted(make_window, tmp_path, qtbot):
    path = tmp_path / "other.xml"
    for kind in (b"xen", b"lxc", b"test"):
        path.write_bytes(FOUR_PORTS.replace(b"type='qemu'", b"type='" + kind + b"'"))
        window = make_window()
        window.workspace.open_file(str(path))
        slots = window.grid.slots
        rows = [slots.bus_title(slots.node(slots.index(row, 0))) for row in range(slots.rowCount())]
        assert rows
        for _, words, room in rows:
            assert "only QEMU domains are predicted" in words
            assert not room
        judged(window, qtbot)
        assert window.targets.oldest.text() == "Oldest libvirt: not predicted"
        window.close()


def test_a_domain_without_any_address_says_it_too(make_window, tmp_path):
    path = tmp_path / "other.xml"
    path.write_bytes(b"<domain type='lxc'><name>c</name><os><type>exe</type></os></domain>")
    window = make_window()
    window.workspace.open_file(str(path))
    assert "Only QEMU domains are predicted" in window.grid.empty_text
    assert "“lxc”" in window.grid.empty_text


def test_its_picture_says_it():
    (page,) = pages(PictureSubject(derive(parse(XEN), LIBVIRT_9)))
    spoken = " ".join(box.text for box in of(page, TextLine))
    assert "Only QEMU domains are predicted" in spoken
    assert ENGLISH.missing not in spoken
