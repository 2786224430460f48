"""Asks for the host to connect to: by its parts or by its URI, each of which fills in the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...connection.uri import PATHS, HostUri, parts
from ..look.plain import text_label

_LOCAL = ("", "unix")


class ConnectDialog(QDialog):
    """A URI as virsh takes it, an alias of libvirt's configuration, and whether the host may be changed."""

    wanted = Signal(str, bool)  # URI, read-only

    def __init__(
        self, known: Iterable[str], aliases: Mapping[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connect to a host"))
        self._aliases = aliases or {}
        self._filling = False
        self.uri = QComboBox()
        self.uri.setEditable(True)
        self.uri.addItems([*known, *self._aliases])
        line = self.uri.lineEdit()
        assert line is not None, "an editable box has one"
        line.selectAll()
        self.transport = QComboBox()
        for text, name in (
            (self.tr("This machine"), ""),
            (self.tr("ssh"), "ssh"),
            (self.tr("TLS, with certificates"), "tls"),
            (self.tr("TCP, not encrypted by itself"), "tcp"),
            (self.tr("ssh, by libssh"), "libssh"),
            (self.tr("ssh, by libssh2"), "libssh2"),
            (self.tr("A socket of this machine"), "unix"),
        ):
            self.transport.addItem(text, name)
        self.host, self.user = QLineEdit(), QLineEdit()
        self.host.setPlaceholderText(self.tr("host or host:port"))
        self.path = QComboBox()
        self.path.addItems(list(PATHS))
        self.readonly = QCheckBox(self.tr("&Read-only: look, but never change anything there"))
        self.at_start = QCheckBox(self.tr("Connect to it when virt-slots s&tarts"))
        about = text_label(
            self.tr("As for virsh: qemu:///system is this machine, qemu+ssh://user@host/system another one over ssh.")
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.connect_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.connect_button.setText(self.tr("&Connect"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        self._rows = (
            (self.tr("&Way:"), self.tr("How the host is reached"), self.transport),
            (self.tr("&Host:"), self.tr("Name or address of the host"), self.host),
            (self.tr("U&ser:"), self.tr("User on that host"), self.user),
            (self.tr("&Libvirt:"), self.tr("The machine's libvirt, or that of the user"), self.path),
            (self.tr("&URI:"), self.tr("URI of the host"), self.uri),
        )
        for text, name, field in self._rows:
            field.setAccessibleName(name)
            form.addRow(text, field)
        line.setAccessibleName(self.uri.accessibleName())
        for each in (*(field for _, _, field in self._rows), line, self.readonly, self.at_start, self.connect_button):
            each.setAccessibleDescription(about.text())
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(about)
        layout.addWidget(self.readonly)
        layout.addWidget(self.at_start)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("m") * 36)
        self.uri.editTextChanged.connect(self._take_apart)
        for box in (self.transport, self.path):
            box.currentIndexChanged.connect(self._put_together)
        for field in (self.host, self.user):
            field.textEdited.connect(self._put_together)
        self._take_apart(self.uri.currentText())
        self.uri.setFocus()

    def _take_apart(self, text: str) -> None:
        """Show the URI's parts; one that has others leaves the form as it is."""
        self.connect_button.setEnabled(bool(text.strip()))
        found = parts(self._aliases.get(text.strip(), text))
        if found is None or self._filling:
            return
        self._filling = True
        self.transport.setCurrentIndex(max(self.transport.findData(found.transport), 0))
        self.host.setText(found.host)
        self.user.setText(found.user)
        if self.path.findText(found.path) < 0:
            self.path.addItem(found.path)
        self.path.setCurrentText(found.path)
        self._filling = False
        self._allow()

    def _put_together(self) -> None:
        if self._filling:
            return
        before = parts(self.uri.currentText()) or HostUri()
        transport = str(self.transport.currentData())
        away = transport not in _LOCAL
        made = before._replace(
            transport=transport,
            user=self.user.text().strip() if away else "",
            host=self.host.text().strip() if away else "",
            path=self.path.currentText(),
        )
        self._filling = True
        self.uri.setEditText(str(made))
        self._filling = False
        self._allow()

    def _allow(self) -> None:
        away = self.transport.currentData() not in _LOCAL
        self.host.setEnabled(away)
        self.user.setEnabled(away)

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self.uri.currentText().strip(), self.readonly.isChecked())
