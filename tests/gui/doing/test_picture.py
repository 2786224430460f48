"""Pictures as files, on the clipboard and on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QFileDialog

from editor.document.read import parse
from editor.gui.bars.commands import PICTURES
from editor.gui.doing import picture, picture_commands
from editor.gui.look import appearance
from editor.gui.look.language import CONTEXT
from editor.render.layout import PictureSubject
from editor.render.words import ENGLISH
from editor.snapshot.derive import derive
from tests.gui.conftest import FOUR_PORTS, LIBVIRT_9
from tests.rules.domains import NO_USB, ROOT, net, port, xml


def many(count: int) -> PictureSubject:
    ports = [port(i, f"00:{1 + (i - 1) // 8:02x}.{(i - 1) % 8}") for i in range(1, count + 1)]
    nets = [net(f"{i:02x}:00.0") for i in range(1, count + 1)]
    return PictureSubject(derive(parse(xml(ROOT, NO_USB, *ports, *nets)), LIBVIRT_9))


def page_count(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", pdf))


class TestCommands:
    def test_are_in_the_menu_of_the_button_and_off_without_a_domain(self, make_window, four):
        window = make_window()
        actions = [window.actions_by_name[name] for name in PICTURES]
        assert window.tools.picture.menu().actions() == actions
        assert not any(action.isEnabled() for action in actions)
        window.workspace.open_file(str(four))
        assert all(action.isEnabled() for action in actions)
        assert window.tools.picture.isEnabled()

    def test_copy_offers_svg_and_an_image(self, window):
        window.actions_by_name["copy_picture"].trigger()
        data = QGuiApplication.clipboard().mimeData()
        assert QSvgRenderer(data.data("image/svg+xml")).isValid()
        assert data.imageData().size().width() == 2016
        assert not data.hasText()

    def test_copy_as_text(self, window):
        window.actions_by_name["copy_as_text"].trigger()
        text = QGuiApplication.clipboard().text()
        assert text.startswith("four · x86_64 q35 · libvirt 9.0.0 · 20")
        assert "port 1 (MF)" in text

    def test_export_asks_and_the_filter_chosen_gives_the_suffix(self, window, tmp_path, monkeypatch):
        seen = []

        def choose(dialog: QFileDialog) -> int:
            seen.append(Path(dialog.selectedFiles()[0]).name)
            dialog.setDirectory(str(tmp_path))
            dialog.selectFile("chosen.svg")
            dialog.filterSelected.emit(dialog.nameFilters()[1])
            return QDialog.DialogCode.Accepted

        monkeypatch.setattr(QFileDialog, "exec", choose)
        window.actions_by_name["export_picture"].trigger()
        assert seen == ["four.svg"]
        assert (tmp_path / "chosen.png").read_bytes().startswith(b"\x89PNG")
        assert "chosen.png" in window.bar.text

    def test_export_given_up_writes_nothing(self, window, tmp_path, monkeypatch):
        before = sorted(tmp_path.iterdir())
        monkeypatch.setattr(QFileDialog, "exec", lambda dialog: QDialog.DialogCode.Rejected)
        window.actions_by_name["export_picture"].trigger()
        assert sorted(tmp_path.iterdir()) == before
        assert not window.bar.text

    @pytest.mark.parametrize("accepted", [True, False])
    def test_print(self, window, tmp_path, monkeypatch, accepted):
        paper = tmp_path / "paper.pdf"

        def choose(dialog: QPrintDialog) -> int:
            dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            dialog.printer().setOutputFileName(str(paper))
            return QDialog.DialogCode.Accepted if accepted else QDialog.DialogCode.Rejected

        monkeypatch.setattr(QPrintDialog, "exec", choose)
        window.actions_by_name["print_picture"].trigger()
        assert paper.exists() is accepted
        if accepted:
            assert page_count(paper.read_bytes()) == 1


class TestFiles:
    @pytest.mark.parametrize(
        ("suffix", "start"), [("svg", b"<?xml"), ("PNG", b"\x89PNG"), ("pdf", b"%PDF"), ("txt", b"four ")]
    )
    def test_the_suffix_says_the_format(self, window, tmp_path, suffix, start):
        path = tmp_path / f"picture.{suffix}"
        path.write_bytes(b"old")
        window.pictures.write(window.workspace.current, path)
        assert path.read_bytes().startswith(start)

    def test_another_suffix_is_refused(self, window, tmp_path):
        window.pictures.write(window.workspace.current, tmp_path / "picture.jpg")
        assert not (tmp_path / "picture.jpg").exists()
        assert "picture.jpg" in window.bar.text

    def test_a_folder_that_is_not_there_is_said(self, window, tmp_path):
        window.pictures.write(window.workspace.current, tmp_path / "nowhere" / "picture.svg")
        assert "could not be written" in window.bar.text

    def test_findings_mark_the_picture(self, window, tmp_path):
        broken = xml(ROOT, NO_USB, port(1, "00:02.0", "off"), port(2, "00:02.1"))
        (tmp_path / "broken.xml").write_bytes(broken)
        window.workspace.open_file(str(tmp_path / "broken.xml"))
        window.pictures.write(window.workspace.current, tmp_path / "broken.svg")
        assert "has an error" in (tmp_path / "broken.svg").read_text()

    @pytest.mark.parametrize(
        ("name", "file"), [("web01", "web01"), ("a/b: c", "a-b-c"), ("../..", "topology"), ("bücher", "bücher")]
    )
    def test_names_of_domains_become_names_of_files(self, name, file):
        assert picture_commands.file_name(name) == file


class TestLooks:
    def test_pictures_are_light_on_a_dark_desktop(self, window, tmp_path):
        light = picture.as_png(many(3))
        appearance.apply("dark")
        try:
            assert picture.as_png(many(3)) == light
        finally:
            appearance.apply("desktop")
        drawn = QImage.fromData(light)
        assert drawn.pixelColor(3, 3) == QColor("white")
        assert any(drawn.pixelColor(x, 80).lightness() < 200 for x in range(40, 400)), "there is writing"

    def test_large_domains_go_over_several_pages_and_into_one_image(self):
        subject = many(230)
        assert page_count(picture.as_pdf(subject)) > 3
        drawn = QImage.fromData(picture.as_png(subject))
        assert drawn.width() > 1008
        assert drawn.width() * drawn.height() < 17e6

    def test_what_fits_on_a_page_on_its_side_is_printed_so(self):
        assert picture.paper(many(3)).orientation() is QPageLayout.Orientation.Landscape
        assert picture.paper(many(60)).orientation() is QPageLayout.Orientation.Portrait

    def test_words_are_the_windows(self, qapp):
        class Shouting(QTranslator):
            def isEmpty(self):
                return False

            def translate(self, context, text, disambiguation=None, n=-1):
                shouted = re.sub(r"(?<!{)\b\w+\b(?!})", lambda word: word[0].upper(), text)
                return shouted if context == CONTEXT or (context, text) == ("Words", ENGLISH.bus) else ""

        assert picture.words() == ENGLISH
        assert picture.words().said("ISA bridge") == "ISA bridge"
        translator = Shouting()
        QCoreApplication.installTranslator(translator)
        try:
            assert picture.words().bus == "BUS {bus}"
            subject = PictureSubject(derive(parse(FOUR_PORTS), LIBVIRT_9), words=picture.words())
            drawn = re.findall(">([^<]+)<", picture.as_svg(subject).decode())
            assert "HOST BRIDGE" in drawn
            assert any(text.startswith("→ BUS 01") for text in drawn)
        finally:
            QCoreApplication.removeTranslator(translator)
