"""The first page: three lines on what this is, and ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...connection.files import printable
from ...plain_text import plain
from ...resource_files import RESOURCES
from ..look.language import QT_TRANSLATE_NOOP
from ..look.plain import menu_text, text_label, tip
from ..open import settings

# What there is to see in each sample, the simplest first.
SAMPLES = {
    "web01": QT_TRANSLATE_NOOP("Samples", "four root ports in one slot: the inferred multifunction"),
    "unplaced": QT_TRANSLATE_NOOP("Samples", "nothing has an address: libvirt chooses all of them"),
    "workstation": QT_TRANSLATE_NOOP("Samples", "a graphics card and its sound, passed through"),
    "mail01": QT_TRANSLATE_NOOP("Samples", "an older machine (i440FX) with conventional PCI"),
    "router": QT_TRANSLATE_NOOP("Samples", "twenty networks behind two PCIe switches"),
    "problems": QT_TRANSLATE_NOOP("Samples", "one of each mistake, with its fix"),
}
_RECENT = 4


class StartPage(QScrollArea):
    """Shown while nothing is open."""

    browse_wanted = Signal()
    host_wanted = Signal()
    file_wanted = Signal(str)
    sample_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _make(self) -> None:
        """What is on it: not needed where the program begins with a domain."""
        page = QWidget()
        page.setProperty("role", "panel")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(page)
        layout.setSpacing(14)
        layout.addStretch(2)
        title = text_label("virt-slots")
        title.setProperty("role", "name")
        words = text_label(
            self.tr("Where every PCI device of a virtual machine sits: bus, slot, function.\n")
            + self.tr("Move it with the mouse or the keyboard, see at once what libvirt makes of it,\n")
            + self.tr("and learn which older libvirt would not take it.")
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (title, words):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch()
        self.browse = QPushButton(self.tr("&Open a file…"))
        self.browse.setToolTip(self.tr("A domain's XML, as virsh dumpxml writes it"))
        self.browse.setProperty("role", "primary")
        self.browse.clicked.connect(self.browse_wanted)
        host = QPushButton(self.tr("&Connect to a host…"))
        host.setProperty("role", "plain")
        host.setProperty("beside", "primary")
        host.setToolTip(self.tr("This machine's libvirt, or another one's"))
        host.clicked.connect(self.host_wanted)
        row.addWidget(self.browse)
        row.addWidget(host)
        row.addStretch()
        layout.addLayout(row)
        self._samples, self._recent = QWidget(), QWidget()
        self._fill(
            self._samples,
            self.tr("Or try a sample"),
            [(path.stem, _about(path), path) for path in samples()],
            self.sample_wanted,
        )
        files = QVBoxLayout()
        for section in (self._samples, self._recent):
            files.addWidget(section, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.addStretch()
        across.addLayout(files)
        across.addStretch()
        layout.addLayout(across)
        layout.addStretch(3)
        self.setWidget(page)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was opened meanwhile; the keyboard begins here."""
        super().showEvent(event)
        if self.widget() is None:
            self._make()
        sample = set(samples())
        paths = [path for path in map(Path, settings.recent_files()) if path not in sample][:_RECENT]
        self._fill(
            self._recent,
            self.tr("Opened before"),
            [(path.name, str(path.parent), path) for path in paths],
            self.file_wanted,
        )
        self._recent.setVisible(bool(paths))
        self.browse.setFocus()

    def _fill(
        self, section: QWidget, title: str, files: Sequence[tuple[str, str, Path]], wanted: SignalInstance
    ) -> None:
        """A heading, and a line for each file, which asks for it."""
        for before in section.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            before.deleteLater()
        grid = section.layout() or QGridLayout(section)
        assert isinstance(grid, QGridLayout)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setVerticalSpacing(0)
        heading = text_label(title)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(8, 0, 0, 2)
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (name, about, path) in enumerate(files, 1):
            button = QPushButton(menu_text(plain(name)))
            button.setProperty("role", "link")
            button.setToolTip(tip(printable(path)))
            button.setAccessibleDescription(about)
            button.clicked.connect(partial(wanted.emit, str(path)))
            words = text_label(about)
            words.setProperty("role", "muted")
            grid.addWidget(button, row, 0)
            grid.addWidget(words, row, 1)


def _about(path: Path) -> str:
    return QCoreApplication.translate("Samples", SAMPLES.get(path.stem, ""))


def samples() -> tuple[Path, ...]:
    """The sample domains that come with the program, the simplest first."""
    order = list(SAMPLES)
    found = (RESOURCES / "samples").glob("*.xml")
    return tuple(sorted(found, key=lambda path: (order.index(path.stem) if path.stem in order else len(order), path)))
