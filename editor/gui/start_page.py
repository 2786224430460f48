"""The first page: three lines on what this is, and ways to begin."""

from __future__ import annotations

from functools import partial
from importlib import resources
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class StartPage(QWidget):
    """Shown while nothing is open."""

    browse_wanted = Signal()
    host_wanted = Signal()
    file_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(2)
        title = QLabel("virt-slots")
        title.setProperty("role", "name")
        words = QLabel(
            self.tr("Where every PCI device of a virtual machine sits: bus, slot, function.\n")
            + self.tr("Move it with the mouse or the keyboard, see at once what libvirt makes of it,\n")
            + self.tr("and learn which older libvirt would not take it.")
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (title, words):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch()
        browse = QPushButton(self.tr("&Open a file…"))
        browse.setProperty("role", "primary")
        browse.clicked.connect(self.browse_wanted)
        host = QPushButton(self.tr("&Connect to a host…"))
        host.clicked.connect(self.host_wanted)
        row.addWidget(browse)
        row.addWidget(host)
        row.addStretch()
        layout.addLayout(row)
        self._add_samples(layout)
        layout.addStretch(3)

    def _add_samples(self, layout: QVBoxLayout) -> None:
        label = QLabel(self.tr("Or try a sample:"))
        label.setProperty("role", "muted")
        layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch()
        for path in samples():
            button = QPushButton(path.stem)
            button.setProperty("role", "link")
            button.clicked.connect(partial(self.file_wanted.emit, str(path)))
            row.addWidget(button)
        row.addStretch()
        layout.addLayout(row)


def samples() -> tuple[Path, ...]:
    """The sample domains that come with the program."""
    folder = Path(str(resources.files("editor"))) / "resources" / "samples"
    return tuple(sorted(folder.glob("*.xml")))
