"""Light or dark: as the desktop has it, or as the user asked for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

SCHEMES: Mapping[str, Qt.ColorScheme] = {
    "desktop": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
# Window, window text, base, button, highlight: QPalette makes the rest of them.
COLOURS = {
    "light": ("#f2f3f5", "#1d2126", "#ffffff", "#f2f3f5", "#1a6fd4"),
    "dark": ("#202327", "#e4e7eb", "#25292e", "#2c3036", "#5ba3f5"),
}


def apply(name: str) -> None:
    """Take the appearance `desktop`, `light` or `dark` now. Where the platform cannot, with a palette of our own."""
    hints = QApplication.styleHints()
    hints.setColorScheme(SCHEMES[name])
    wanted = name in COLOURS and hints.colorScheme() is not SCHEMES[name]
    QApplication.setPalette(palette(*COLOURS[name]) if wanted else QPalette())


def palette(window: str, text: str, base: str, button: str, highlight: str) -> QPalette:
    """A palette with these colours, as “#rrggbb”."""
    made = QPalette(QColor(button), QColor(window))
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, window),
        (role.WindowText, text),
        (role.Base, base),
        (role.AlternateBase, window),
        (role.Text, text),
        (role.Button, button),
        (role.ButtonText, text),
        (role.ToolTipBase, button),
        (role.ToolTipText, text),
        (role.Highlight, highlight),
        (role.HighlightedText, "#101418" if QColor(highlight).lightness() > 150 else "#ffffff"),
        (role.Accent, highlight),
        (role.Link, highlight),
    ):
        made.setColor(which, QColor(colour))
    dim = QColor(text)
    dim.setAlphaF(0.4)
    for which in (role.Text, role.WindowText, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, which, dim)
    made.setColor(role.PlaceholderText, dim)
    return made
