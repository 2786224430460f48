"""What is remembered between starts, in Qt's own settings."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QByteArray, QSettings

from ...render.rows import BusKey
from ..look import appearance

_LONGEST = 12
_MOST = 200  # of any list
_ZOOM, _PANELS = 20, 10
_BUS = re.compile(r"([0-9]{1,9}):([0-9]{1,9})", re.ASCII)


def put_aside() -> Path | None:
    """Where the file of the settings is no such file: put it out of the way, and say where it is now."""
    found = QSettings()
    found.sync()
    if found.status() is not QSettings.Status.FormatError:
        return None
    path = Path(found.fileName())
    aside = path.with_name(f"{path.name}.unreadable")
    try:
        path.replace(aside)
    except OSError:
        return None
    QSettings().sync()
    return aside


def hosts() -> list[str]:
    """The URIs of the hosts in the list."""
    return _texts("hosts")


def set_hosts(uris: list[str]) -> None:
    """Remember the hosts in the list."""
    QSettings().setValue("hosts", list(dict.fromkeys(uris)))


def hosts_at_start() -> list[str]:
    """Those of them that are to be connected to when the program starts."""
    return _texts("hosts-at-start")


def set_host_at_start(uri: str, at_start: bool) -> None:
    """Remember whether a host is to be connected to at start."""
    others = [each for each in hosts_at_start() if each != uri]
    QSettings().setValue("hosts-at-start", [*others, uri] if at_start else others)


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
    found = str(_value("appearance"))
    return found if found in appearance.SCHEMES else "desktop"


def set_scheme(name: str) -> None:
    """Remember the appearance."""
    QSettings().setValue("appearance", name)


def choose_scheme(name: str) -> None:
    """Remember the appearance, and have it now."""
    set_scheme(name)
    appearance.apply(name)


def zoom() -> int:
    """By how many steps the grid is larger than the desktop's font makes it; smaller where negative."""
    return _number("zoom", 0, -_ZOOM, _ZOOM)


def set_zoom(steps: int) -> None:
    """Remember the size of the grid."""
    QSettings().setValue("zoom", steps)


def folded_of(key: str) -> frozenset[BusKey]:
    """The folded buses of a domain, by the key that it is opened under."""
    found = (_BUS.fullmatch(each) for each in _texts(f"folded/{_safe(key)}"))
    return frozenset(BusKey(int(match[1]), int(match[2])) for match in found if match)


def set_folded_of(key: str, buses: frozenset[BusKey]) -> None:
    """Remember the folded buses of a domain; nothing is kept of one that has none."""
    if buses:
        QSettings().setValue(f"folded/{_safe(key)}", [f"{domain}:{bus}" for domain, bus in sorted(buses)])
    else:
        QSettings().remove(f"folded/{_safe(key)}")


def panel() -> int:
    """Which of the panels was shown last, from 0."""
    return _number("window/panel", 0, 0, _PANELS)


def set_panel(at: int) -> None:
    """Remember which panel is shown."""
    QSettings().setValue("window/panel", at)


def bytes_of(name: str) -> QByteArray:
    """A window's or splitter's state; empty where none is remembered."""
    found = _value(name)
    return found if isinstance(found, QByteArray) else QByteArray()


def set_bytes(name: str, state: QByteArray) -> None:
    """Remember a window's or splitter's state."""
    QSettings().setValue(name, state)


def _texts(name: str) -> list[str]:
    found = _value(name)
    if isinstance(found, str):  # an INI file gives back a list of one as a string
        return [found]
    return [each for each in found if isinstance(each, str)][:_MOST] if isinstance(found, list) else []


def _number(name: str, default: int, least: int, most: int) -> int:
    try:
        return min(max(int(str(_value(name))), least), most)
    except ValueError:
        return default


def _value(name: str) -> object:
    """What is there under a name; None where nothing is, or nothing that can be a value here."""
    try:
        return QSettings().value(name)
    except Exception:  # the file is anybody's, and names types that PySide does not have
        return None
