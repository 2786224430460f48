"""The topology as a picture to keep, in every form. Always in light colours, whatever the desktop has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QLocale,
    QMarginsF,
    QMimeData,
    QRectF,
)
from PySide6.QtGui import (
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgRenderer

from ...render import svg, text
from ...render.boxes import Page
from ...render.layout import PictureSubject, pages
from ...render.words import ENGLISH, Words
from ...rules.marks import marks
from ..look.language import QT_TRANSLATE_NOOP, picture_word, said
from ..open.opened import Opened

_SHARP = 2.0  # pixels of an image for each of the sheet's
_LARGEST = 16e6  # pixels of an image, some 64 MB
_MARGIN = 8.0  # mm of a page


class _TranslatedWords(Words):
    """Words in the window's language."""

    def said(self, text: str) -> str:
        return said(text)


def words() -> Words:
    """The words of pictures in the window's language."""
    return _TranslatedWords(*(picture_word(text) for text in ENGLISH))


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


def paper(subject: PictureSubject) -> QPageLayout:
    """A4, or Letter where that is used; on its side where that holds all of it, which makes it larger."""
    metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    wide = QPageLayout(size, QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)
    if len(pages(subject, _ratio(wide))) > 1:
        wide.setOrientation(QPageLayout.Orientation.Portrait)
    return wide


def paint(device: QPagedPaintDevice, subject: PictureSubject) -> None:
    """Paint the picture on as many pages as it needs."""
    painter = QPainter(device)
    for number, page in enumerate(pages(subject, _ratio(device.pageLayout()))):
        if number:
            device.newPage()
        _draw(painter, page, QRectF(painter.viewport()))
    painter.end()


def as_svg(subject: PictureSubject) -> bytes:
    """One sheet as SVG."""
    (sheet,) = pages(subject)
    return svg.draw(sheet).encode()


def as_png(subject: PictureSubject) -> bytes:
    """One sheet as PNG."""
    (sheet,) = pages(subject)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image(sheet))
    return bytes(buffer.data().data())


def as_pdf(subject: PictureSubject) -> bytes:
    """Pages as PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(subject.snapshot.document.guest.name or "")
    writer.setCreator("virt-slots")
    writer.setPageLayout(paper(subject))
    paint(writer, subject)
    return bytes(buffer.data().data())


def as_text(subject: PictureSubject) -> bytes:
    """Plain text, UTF-8."""
    return text.draw(subject.snapshot, words=subject.words, day=subject.day).encode()


class Format(NamedTuple):
    """A form of picture: how it is called in the dialog, and how it is made."""

    title: str
    draw: Callable[[PictureSubject], bytes]


FORMATS: Mapping[str, Format] = {  # by the file's suffix; the first is suggested
    "svg": Format(QT_TRANSLATE_NOOP("Pictures", "SVG drawing"), as_svg),
    "png": Format(QT_TRANSLATE_NOOP("Pictures", "PNG image"), as_png),
    "pdf": Format(QT_TRANSLATE_NOOP("Pictures", "PDF document"), as_pdf),
    "txt": Format(QT_TRANSLATE_NOOP("Pictures", "Plain text"), as_text),
}


def as_clip(subject: PictureSubject) -> QMimeData:
    """One sheet as SVG and as an image: who pastes takes what they understand."""
    (sheet,) = pages(subject)
    data = QMimeData()
    data.setData("image/svg+xml", svg.draw(sheet).encode())
    data.setImageData(image(sheet))
    return data


def subject(opened: Opened) -> PictureSubject:
    """What pictures show of an open domain: its state with its marks, in the window's language."""
    state = opened.session.state
    return PictureSubject(state.snapshot, marks(state.findings), words(), date.today())


def _draw(painter: QPainter, page: Page, room: QRectF) -> None:
    QSvgRenderer(QByteArray(svg.draw(page).encode())).render(painter, room)


def _ratio(layout: QPageLayout) -> float:
    room = layout.paintRect()
    return room.height() / room.width()
