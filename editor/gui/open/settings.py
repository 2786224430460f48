"""What is remembered between starts, in Qt's own settings."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QByteArray, QSettings

from ...render.rows import BusKey
from ..look import appearance

_LONGEST = 12


def hosts() -> list[str]:
    """The URIs of the hosts in the list."""
    return _texts("hosts")


def set_hosts(uris: list[str]) -> None:
    """Remember the hosts in the list."""
    QSettings().setValue("hosts", list(dict.fromkeys(uris)))


def readonly_hosts() -> list[str]:
    """Those of them that were connected to in order to look only."""
    return _texts("readonly-hosts")


def set_readonly_host(uri: str, readonly: bool) -> None:
    """Remember how a host was connected to."""
    others = [each for each in readonly_hosts() if each != uri]
    QSettings().setValue("readonly-hosts", [*others, uri] if readonly else others)


def recent_files() -> list[str]:
    """Files opened before, the last one first."""
    return _texts("recent-files")


def add_recent_file(path: str) -> None:
    """Remember a file as the last one opened."""
    QSettings().setValue("recent-files", list(dict.fromkeys([path, *recent_files()]))[:_LONGEST])


def targets_of(key: str) -> list[str]:
    """The names of the libvirts that a domain is held against, by the key that it is opened under."""
    return _texts(f"targets/{_safe(key)}")


def set_targets_of(key: str, names: list[str]) -> None:
    """Remember the names of the libvirts that a domain is held against."""
    QSettings().setValue(f"targets/{_safe(key)}", names)


def guest_of(key: str) -> str:
    """The name of the operating system that somebody said a domain's guest has; empty where nobody did."""
    return str(QSettings().value(f"guests/{_safe(key)}", ""))


def set_guest_of(key: str, name: str) -> None:
    """Remember which operating system a domain's guest has; nothing is kept where the name is empty."""
    if name:
        QSettings().setValue(f"guests/{_safe(key)}", name)
    else:
        QSettings().remove(f"guests/{_safe(key)}")


def _safe(key: str) -> str:
    """A key without slashes, which Qt takes for groups."""
    return quote(key, safe="")


def scheme() -> str:
    """The appearance asked for: desktop, light or dark."""
    found = str(QSettings().value("appearance", "desktop"))
    return found if found in appearance.SCHEMES else "desktop"


def set_scheme(name: str) -> None:
    """Remember the appearance."""
    QSettings().setValue("appearance", name)


def zoom() -> int:
    """By how many steps the grid is larger than the desktop's font makes it; smaller where negative."""
    found = str(QSettings().value("zoom", 0))
    return int(found) if found.lstrip("-").isdigit() else 0


def set_zoom(steps: int) -> None:
    """Remember the size of the grid."""
    QSettings().setValue("zoom", steps)


def folded_of(key: str) -> frozenset[BusKey]:
    """The folded buses of a domain, by the key that it is opened under."""
    found = (each.split(":") for each in _texts(f"folded/{_safe(key)}"))
    return frozenset(
        BusKey(int(pair[0]), int(pair[1])) for pair in found if len(pair) == 2 and all(map(str.isdigit, pair))
    )


def set_folded_of(key: str, buses: frozenset[BusKey]) -> None:
    """Remember the folded buses of a domain; nothing is kept of one that has none."""
    if buses:
        QSettings().setValue(f"folded/{_safe(key)}", [f"{domain}:{bus}" for domain, bus in sorted(buses)])
    else:
        QSettings().remove(f"folded/{_safe(key)}")


def panel() -> int:
    """Which of the panels was shown last, from 0."""
    found = str(QSettings().value("window/panel", 0))
    return int(found) if found.isdecimal() else 0


def set_panel(at: int) -> None:
    """Remember which panel is shown."""
    QSettings().setValue("window/panel", at)


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
