"""The window's entry: arguments, QApplication, crash hook."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from .. import __version__
from ..connection.askpass import ask_in_windows
from ..resource_files import RESOURCES
from .doing import crash
from .look import appearance, language, no_window, tuning
from .open import settings
from .window import MainWindow

DESKTOP_ID = "io.github.virt_slots.VirtSlots"  # of the desktop entry, the icon and the AppStream metadata
_UNFELT = 300  # milliseconds until the window has its icon: that is drawn from SVG, and the picture comes first


def main(argv: list[str], parser: argparse.ArgumentParser, instead: Callable[[str], int]) -> int:
    """Open the window on what the arguments name, and run until it is closed. Returns the exit code.

    `parser`: what understands them, once Qt has taken its own.
    Where Qt finds that there can be no window, the process ends with the code of `instead(reason)`.
    """
    app, left = no_window.made_or_told(lambda: _application(argv), instead)
    options = parser.parse_intermixed_args(left)
    _prepare(app)
    ask_in_windows()
    unreadable = settings.put_aside()
    window = MainWindow(options.target[0].target if options.target else None, tuple(options.target[1:]))
    crash.install(window.recovering.keep_now)
    _open(window, options)  # before it is seen: it is put together once
    window.show()
    QTimer.singleShot(_UNFELT, _set_icon)
    window.recovering.offer(unreadable)
    return app.exec()


def _application(argv: list[str]) -> tuple[QApplication, list[str]]:
    """The application, and the arguments without those that all Qt programs know, such as `-style` and `-reverse`."""
    texts = [argument.encode(errors="backslashreplace").decode() for argument in argv]  # a file's name may be any bytes
    app = QApplication([sys.argv[0], *texts])
    given = dict(zip(texts, argv, strict=True))
    return app, [given[text] for text in app.arguments()[1:]]


def _set_icon() -> None:
    QGuiApplication.setWindowIcon(QIcon(str(RESOURCES / "icons" / f"{DESKTOP_ID}.svg")))


def _prepare(app: QApplication) -> None:
    app.setApplicationName("virt-slots")
    app.setOrganizationName("virt-slots")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_ID)
    tuning.keep_frames_short()
    language.install(app)
    appearance.apply(settings.scheme())


def _open(window: MainWindow, options: argparse.Namespace) -> None:
    workspace = window.workspace
    if options.connect is not None or options.domain:
        names = (*options.domain, *(options.sources if options.connect is not None else ()))
        workspace.open_domains(options.connect or "", options.readonly, names)
    if options.connect is None:
        for name in options.sources:
            workspace.open_file(name)
    window.host_commands.connect_in_turn(
        [uri for uri in settings.hosts() if uri not in workspace.hosts.entries], options.readonly
    )
