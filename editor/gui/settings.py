"""What is remembered between starts, in Qt's own settings."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from editor.gui import appearance

_LONGEST = 12


def hosts() -> list[str]:
    """The URIs of the hosts in the list."""
    return _texts("hosts")


def set_hosts(uris: list[str]) -> None:
    """Remember the hosts in the list."""
    QSettings().setValue("hosts", list(dict.fromkeys(uris)))


def recent_files() -> list[str]:
    """Files opened before, the last one first."""
    return _texts("recent-files")


def add_recent_file(path: str) -> None:
    """Remember a file as the last one opened."""
    QSettings().setValue("recent-files", list(dict.fromkeys([path, *recent_files()]))[:_LONGEST])


def scheme() -> str:
    """The appearance asked for: desktop, light or dark."""
    found = str(QSettings().value("appearance", "desktop"))
    return found if found in appearance.SCHEMES else "desktop"


def set_scheme(name: str) -> None:
    """Remember the appearance."""
    QSettings().setValue("appearance", name)


def bytes_of(name: str) -> QByteArray:
    """A window's or splitter's state; empty where none is remembered."""
    found = QSettings().value(name)
    return found if isinstance(found, QByteArray) else QByteArray()


def set_bytes(name: str, state: QByteArray) -> None:
    """Remember a window's or splitter's state."""
    QSettings().setValue(name, state)


def _texts(name: str) -> list[str]:
    found = QSettings().value(name, [])
    if isinstance(found, str):  # an INI file gives back a list of one as a string
        return [found]
    return [str(each) for each in found] if isinstance(found, list) else []
