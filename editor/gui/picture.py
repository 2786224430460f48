"""The topology as a picture to keep: exported, copied, printed. Always in light colours, whatever the desktop has."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QLocale,
    QMarginsF,
    QMimeData,
    QObject,
    QRectF,
    QSaveFile,
)
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from editor.errors import EditorError
from editor.gui.language import said
from editor.gui.message_bar import MessageBar
from editor.gui.opened import Opened
from editor.gui.workspace import Workspace
from editor.render import svg, text
from editor.render.boxes import Page
from editor.render.layout import Subject, pages
from editor.render.words import Words
from editor.rules.marks import marks

_SHARP = 2.0  # pixels of an image for each of the sheet's
_LARGEST = 16e6  # pixels of an image, some 64 MB
_MARGIN = 8.0  # mm of a page


class Pictures(QObject):
    """The commands for pictures of the shown domain; without one they cannot be called."""

    def __init__(self, workspace: Workspace, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._bar = bar
        self._window = window

    def export_picture(self) -> None:
        """Ask for a file and write the picture there; its name's suffix says in which format."""
        opened = self._opened()
        filters = {f"{words} (*.{suffix})": suffix for suffix, words in self._formats().items()}
        dialog = QFileDialog(self._window, self.tr("Export picture"), "", ";;".join(filters))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

        def take_suffix(chosen: str) -> None:
            dialog.setDefaultSuffix(filters[chosen])
            dialog.selectFile(str(Path(dialog.selectedFiles()[0]).with_suffix(f".{filters[chosen]}")))

        dialog.selectFile(f"{_file_name(opened.name)}.svg")
        dialog.setDefaultSuffix("svg")
        dialog.filterSelected.connect(take_suffix)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.write(opened, Path(dialog.selectedFiles()[0]))

    def write(self, opened: Opened, path: Path) -> None:
        """Write the picture; a file that is there is replaced as a whole or not at all."""
        suffix = path.suffix.lower().removeprefix(".")
        if suffix not in _FORMATS:
            sentence = self.tr("“%1” does not end in the name of a picture's format.").replace("%1", path.name)
            self._bar.error(EditorError(sentence, self.tr("Let it end in .svg, .png, .pdf or .txt.")))
            return
        file = QSaveFile(str(path))
        content = _FORMATS[suffix](_subject(opened))
        if file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit():
            self._bar.say("good", self.tr("Written: %1").replace("%1", str(path)))
        else:
            sentence = self.tr("The picture could not be written: %1").replace("%1", file.errorString())
            self._bar.error(EditorError(sentence, self.tr("Choose another folder.")))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, as SVG and as an image: who pastes takes what they understand."""
        (sheet,) = pages(_subject(self._opened()))
        data = QMimeData()
        data.setData("image/svg+xml", svg.draw(sheet).encode())
        data.setImageData(image(sheet))
        QGuiApplication.clipboard().setMimeData(data)

    def copy_as_text(self) -> None:
        """Put the topology on the clipboard as plain text, for a ticket."""
        QGuiApplication.clipboard().setText(as_text(_subject(self._opened())).decode())

    def print_picture(self) -> None:
        """Ask for a printer and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the printing system: only where it is wanted

        opened = self._opened()
        subject = _subject(opened)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(opened.name)
        printer.setPageLayout(paper(subject))
        if QPrintDialog(printer, self._window).exec() == QDialog.DialogCode.Accepted:
            paint(printer, subject)

    def _opened(self) -> Opened:
        opened = self._workspace.current
        assert opened is not None, "the commands are disabled without a domain"
        return opened

    def _formats(self) -> Mapping[str, str]:
        return {
            "svg": self.tr("SVG drawing"),
            "png": self.tr("PNG image"),
            "pdf": self.tr("PDF document"),
            "txt": self.tr("Plain text"),
        }


class _Words(Words):
    """Words in the window's language."""

    def said(self, text: str) -> str:
        return said(text)


def words() -> Words:
    """The words of pictures in the window's language."""
    translate = QCoreApplication.translate
    return _Words(**{field.name: translate("Words", str(field.default)) for field in fields(Words)})


def image(sheet: Page) -> QImage:
    """The sheet as an image, sharp on a screen of double resolution as far as that is not too large."""
    scale = min(_SHARP, (_LARGEST / (sheet.width * sheet.height)) ** 0.5)
    drawn = QImage(round(sheet.width * scale), round(sheet.height * scale), QImage.Format.Format_RGB32)
    dots = round(scale * 96 / 0.0254)  # CSS pixels are 1/96 inch
    drawn.setDotsPerMeterX(dots)
    drawn.setDotsPerMeterY(dots)
    painter = QPainter(drawn)
    _draw(painter, sheet, QRectF(drawn.rect()))
    painter.end()
    return drawn


def paper(subject: Subject) -> QPageLayout:
    """A4, or Letter where that is used; on its side where that holds all of it, which makes it larger."""
    metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    wide = QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)
    if len(pages(subject, _ratio(wide))) > 1:
        wide.setOrientation(QPageLayout.Orientation.Portrait)
    return wide


def paint(device: QPagedPaintDevice, subject: Subject) -> None:
    """Paint the picture on as many pages as it needs."""
    painter = QPainter(device)
    for number, page in enumerate(pages(subject, _ratio(device.pageLayout()))):
        if number:
            device.newPage()
        _draw(painter, page, QRectF(painter.viewport()))
    painter.end()


def as_svg(subject: Subject) -> bytes:
    """One sheet as SVG."""
    (sheet,) = pages(subject)
    return svg.draw(sheet).encode()


def as_png(subject: Subject) -> bytes:
    """One sheet as PNG."""
    (sheet,) = pages(subject)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(sheet))
    return bytes(buffer.data().data())


def as_pdf(subject: Subject) -> bytes:
    """Pages as PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(subject.snapshot.document.guest.name or "")
    writer.setCreator("virt-slots")
    writer.setPageLayout(paper(subject))
    paint(writer, subject)
    return bytes(buffer.data().data())


def as_text(subject: Subject) -> bytes:
    """Plain text, UTF-8."""
    return text.draw(subject.snapshot, words=subject.words, day=subject.day).encode()


_FORMATS: Mapping[str, Callable[[Subject], bytes]] = {"svg": as_svg, "png": as_png, "pdf": as_pdf, "txt": as_text}


def _subject(opened: Opened) -> Subject:
    state = opened.session.state
    return Subject(state.snapshot, marks(state.findings), words(), date.today())


def _draw(painter: QPainter, page: Page, room: QRectF) -> None:
    QSvgRenderer(QByteArray(svg.draw(page).encode())).render(painter, room)


def _ratio(layout: QPageLayout) -> float:
    room = layout.paintRect()
    return room.height() / room.width()


def _file_name(name: str) -> str:
    """The domain's name without what cannot stand in a file's name."""
    return re.sub(r"[^\w.-]+", "-", name).strip("-.") or "topology"
