"""The handbook in a window of its own: the same Markdown files that a code host shows, and the findings' pages."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QPalette, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ...resource_files import RESOURCES
from ...rules import pages
from ...rules.found import CODES
from ..look.open_over import resize_by_letters

FOLDER = RESOURCES / "handbook"
FINDING = "finding"  # the scheme of links to a code's page
PROJECT = "https://github.com/virt-slots/virt-slots"  # as in pyproject.toml's [project.urls]
ISSUES = f"{PROJECT}/issues"
_CONTENTS = QUrl.fromLocalFile(str(FOLDER / "index.md"))
_LIST = "findings.md"  # the page below which all codes are listed
_MARGIN = 48  # pixels that a picture leaves free beside it
_DARK = 128  # lightness of a background below which it is dark


class HandbookDialog(QDialog):
    """Starts with the contents; stays beside the main window, which goes on working."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Handbook"))
        self.page = _HandbookPage()
        self.page.setAccessibleName(self.tr("Handbook"))
        self.page.setAccessibleDescription(self.tr("How virt-slots is used, and what its words mean"))
        contents = QPushButton(self.tr("&Contents"))
        contents.setAccessibleDescription(self.tr("Go to the first page of the handbook"))
        back = QPushButton(self.tr("&Back"))
        back.setAccessibleDescription(self.tr("Go to the page that was shown before"))
        back.setShortcut(QKeySequence(QKeySequence.StandardKey.Back))
        back.setEnabled(False)
        contents.clicked.connect(lambda: self.page.go(_CONTENTS))
        back.clicked.connect(self.page.backward)
        self.page.backwardAvailable.connect(back.setEnabled)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(contents, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        resize_by_letters(self, 58, 44)
        self.page.go(_CONTENTS)


class _HandbookPage(QTextBrowser):
    """Shows one page; links lead to other pages, to a heading, or out of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.go)

    def go(self, link: QUrl) -> None:
        """Show what a link leads to."""
        if link.path().startswith("../../"):  # of the project, but not installed with the program
            link = QUrl(f"{PROJECT}/tree/main/{link.path().removeprefix('../../')}")
        url = self.source().resolved(link)
        if url.scheme() not in ("file", FINDING):
            QDesktopServices.openUrl(url)
            return
        place = url.fragment()
        if place:
            url = QUrl.fromLocalFile(url.toLocalFile())  # the page itself
        if url != self.source():
            self.setSource(url, QTextDocument.ResourceType.MarkdownResource)
        if place:
            self._scroll_to(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A page, or a picture as wide as the page and as dark as the desktop."""
        name = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(name)
        if name.scheme() == FINDING:
            return pages.translated(name.path(), partial(QCoreApplication.translate, "Pages"))
        found = QTextBrowser.loadResource(self, kind, name)
        text = bytes(found.data()).decode() if hasattr(found, "data") else ""
        return text + _list_of_codes() if name.fileName() == _LIST else text

    def _picture(self, name: QUrl) -> QImage:
        path = self.source().resolved(name).toLocalFile()
        if self.palette().color(QPalette.ColorRole.Base).lightness() < _DARK:
            path = path.replace("-light.png", "-dark.png")
        picture = QImage(path)
        width = max(200, self.viewport().width() - _MARGIN)
        if picture.width() <= width:
            return picture
        return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)

    def _scroll_to(self, place: str) -> None:
        """Bring the heading to the top that a code host gives this anchor."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == place:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()


def anchor(heading: str) -> str:
    """The anchor of a heading, as code hosts make it: lower case, hyphens for spaces, no punctuation."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def _list_of_codes() -> str:
    rows = "".join(f"| [{code}]({FINDING}:{code}) | {pages.title(code)} |\n" for code in CODES)
    return f"\n\n| code | what it says |\n|---|---|\n{rows}"
