"""The visual language: colours of one appearance, derived from the desktop's palette."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ...render.signs import COLOURS, ERROR, WARNING
from ...rules.finding import Severity
from ...snapshot.identity import DeviceClass

# The dark shade of each class; the light one is that of pictures. Never the only sign: the icon says the same.
_DARK: Mapping[DeviceClass, str] = {
    DeviceClass.ROOT: "#8f99a8",
    DeviceClass.PORT: "#8a96a8",
    DeviceClass.BRIDGE: "#c2a27f",
    DeviceClass.NETWORK: "#4ba3ec",
    DeviceClass.STORAGE: "#35c49a",
    DeviceClass.DISPLAY: "#e07fc0",
    DeviceClass.SOUND: "#ab8bf0",
    DeviceClass.USB: "#58b6ca",
    DeviceClass.INPUT: "#a9bd62",
    DeviceClass.SERIAL: "#b5aa9c",
    DeviceClass.HOST: "#ee9a62",
    DeviceClass.MEMORY: "#8c9cf0",
    DeviceClass.SYSTEM: "#9aa4b2",
}
_GOOD = ("#137333", "#6dd58c")
_WARNING = (WARNING, "#f5b04c")
_ERROR = (ERROR, "#ff8a80")
_TEXT = 4.5  # the least contrast of text and its ground (WCAG 2.1 AA)
_TINT = 0.14  # the share of its colour in the ground of a message
_STARK = 20.0  # a contrast of windows and their text that only high-contrast palettes have


class Theme(NamedTuple):
    """Colours by what they mean. `faint` outlines what is empty, `line` what holds something."""

    dark: bool
    canvas: QColor
    card: QColor
    cell: QColor
    line: QColor
    faint: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    selected: QColor
    good: QColor
    warning: QColor
    error: QColor
    classes: Mapping[DeviceClass, QColor]

    @property
    def ghost(self) -> QColor:
        """The dashed line around what libvirt adds or places by itself."""
        return self.muted

    def severity(self, severity: Severity) -> QColor:
        """The colour of a finding's mark."""
        return {Severity.ERROR: self.error, Severity.WARNING: self.warning, Severity.NOTE: self.muted}[severity]

    def tint(self, colour: QColor, share: float = 0.10) -> QColor:
        """A card's background with a share of that colour."""
        return mix(self.card, colour, share)


def current_theme() -> Theme:
    """The theme of the desktop's palette now. Not of a widget's: a style sheet changes that."""
    return _theme(QApplication.palette().cacheKey())


@lru_cache(2)
def _theme(palette: int) -> Theme:
    """By Qt's number of the palette, which is another one as soon as a colour is."""
    return theme_of(QApplication.palette())


def theme_of(palette: QPalette) -> Theme:
    """The theme that goes with a palette; dark where the palette's windows are."""
    text = palette.color(QPalette.ColorRole.WindowText)
    base = palette.color(QPalette.ColorRole.Base)
    dark = palette.color(QPalette.ColorRole.Window).lightness() < text.lightness()
    card = mix(base, QColor("white"), 0.02) if dark else base
    canvas = mix(card, QColor("black") if dark else text, 0.22 if dark else 0.05)
    # Not the role Accent: desktops that give no colour for it leave Qt's own blue there, a style sheet leaves black.
    highlight = palette.color(QPalette.ColorRole.Highlight)
    selected = mix(card, highlight, 0.24 if dark else 0.11)
    accent = readable(highlight, card, selected)
    stark = contrast(palette.color(QPalette.ColorRole.Window), text) >= _STARK
    good, warning, error = (
        readable(colour, card, canvas, selected, mix(card, colour, _TINT))
        for colour in (QColor(shades[dark]) for shades in (_GOOD, _WARNING, _ERROR))
    )
    return Theme(
        dark=dark,
        canvas=canvas,
        card=card,
        cell=mix(card, text, 0.06 if dark else 0.035),
        line=mix(card, text, 0.65 if stark else 0.20 if dark else 0.15),
        faint=mix(card, text, 0.40 if stark else 0.09 if dark else 0.075),
        text=text,
        muted=readable(mix(card, text, 0.85 if stark else 0.68), card, canvas, selected),
        accent=accent,
        on_accent=max((QColor("white"), QColor("#101418")), key=lambda each: contrast(each, accent)),
        selected=selected,
        good=good,
        warning=warning,
        error=error,
        classes={kind: QColor(colour) for kind, colour in (_DARK if dark else COLOURS).items()},
    )


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with a share (0 to 1) of `other`."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.1)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4) for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(colour: QColor, *grounds: QColor) -> QColor:
    """The colour, lighter or darker as far as text in it needs that to stand out from all of these grounds."""
    hue, saturation, lightness = max(colour.hslHueF(), 0.0), colour.hslSaturationF(), colour.lightnessF()
    step = 0.02 if grounds[0].lightnessF() < 0.5 else -0.02
    while min(contrast(colour, ground) for ground in grounds) < _TEXT and 0 < lightness + step < 1:
        lightness += step
        colour = QColor.fromHslF(hue, saturation, lightness)
    return colour


def mono() -> QFont:
    """The desktop's font of fixed width, as large as the window's."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font


def style_sheet(theme: Theme) -> str:
    """The few looks that Qt's own style has no word for, by the dynamic property `role`."""
    good, warning, error = (theme.tint(colour, _TINT).name() for colour in (theme.good, theme.warning, theme.error))
    line, muted, card, cell = theme.line.name(), theme.muted.name(), theme.card.name(), theme.cell.name()
    accent, selected = theme.accent.name(), theme.selected.name()
    size = QApplication.font().pointSizeF()  # style sheets know no sizes relative to it
    end = "left" if QApplication.isRightToLeft() else "right"  # boxes are mirrored in them, their edges are not
    return f"""
    QLabel[role="muted"] {{ color: {muted}; }}
    QLabel[role="title"] {{ font-size: {size * 1.15}pt; font-weight: 600; }}
    QLabel[role="name"] {{ font-size: {size * 2.2}pt; font-weight: 600; }}
    QPushButton[role="link"] {{ border: none; color: {accent}; padding: 4px 8px;
        text-align: {"right" if end == "left" else "left"}; }}
    QPushButton[role="link"]:hover, QPushButton[role="link"]:focus {{ text-decoration: underline; }}
    QLabel[role="heading"] {{ font-weight: 600; }}
    QLabel[role="error"] {{ color: {theme.error.name()}; }}
    QFrame[role="card"], QLabel[role="card"] {{ background: {cell}; border-radius: 6px; padding: 8px; }}
    QLabel[role="card-error"] {{ background: {error}; border-radius: 6px; padding: 8px; }}
    QPushButton[role="plain"] {{ background: {card}; border: 1px solid {line};
        border-radius: 5px; padding: 3px 9px; }}
    QPushButton[role="plain"][beside="primary"] {{ padding: 5px 14px; }}
    QPushButton[role="plain"]:hover {{ background: {cell}; }}
    QPushButton[role="plain"]:pressed {{ background: {selected}; }}
    QPushButton[role="plain"]:focus {{ border-color: {accent}; }}
    QPushButton[role="plain"]:disabled {{ color: {muted}; }}
    QPushButton[role="primary"] {{ background: {accent}; color: {theme.on_accent.name()}; border: 1px solid {accent};
        border-radius: 5px; padding: 5px 14px; }}
    QPushButton[role="primary"]:hover, QPushButton[role="primary"]:focus {{ border-color: {theme.text.name()}; }}
    QPushButton[role="primary"]:disabled {{ background: {cell}; color: {muted}; border-color: {line}; }}
    QToolBar {{ background: {card}; border: none; border-bottom: 1px solid {line}; padding: 4px 8px; spacing: 6px; }}
    QToolBar QToolButton, QToolButton[role="choice"] {{ border: 1px solid {line}; border-radius: 5px;
        padding: 4px 9px; background: {card}; }}
    QToolBar QToolButton[toolButtonStyle="2"] {{ padding-{end}: 3px; }}
    QToolBar QToolButton:hover, QToolButton[role="choice"]:hover {{ background: {cell}; }}
    QToolBar QToolButton:focus, QToolButton[role="choice"]:focus {{ border-color: {accent}; }}
    QToolBar QToolButton:pressed, QToolBar QToolButton:checked {{ background: {selected}; }}
    QToolBar QToolButton:disabled, QToolButton[role="choice"]:disabled {{ color: {muted}; }}
    QToolBar QToolButton[popupMode="2"], QToolButton[role="choice"] {{ padding-{end}: 20px; }}
    QToolBar QToolButton::menu-indicator, QToolButton[role="choice"]::menu-indicator {{
        subcontrol-origin: padding; subcontrol-position: right center;
        right: 6px; }}
    QToolBar QToolButton#qt_toolbar_ext_button {{ padding: 0; min-width: 16px; }}
    QToolButton[role="chip"] {{ border: 1px solid {line}; border-radius: 11px; padding: 3px 10px; background: {cell}; }}
    QToolButton[role="chip"][toolButtonStyle="2"] {{ padding-{end}: 4px; }}
    QToolButton[role="chip"]:hover, QToolButton[role="chip"]:focus {{ border-color: {accent}; }}
    QToolButton[role="chip"][verdict="good"] {{ background: {good}; border-color: {good}; color: {theme.good.name()}; }}
    QToolButton[role="chip"][verdict="error"] {{ background: {error}; border-color: {error};
        color: {theme.error.name()}; }}
    QToolButton[role="chip"][verdict="warning"] {{ background: {warning}; border-color: {warning};
        color: {theme.warning.name()}; }}
    QToolButton[role="chip"][verdict="add"] {{ background: transparent; border: 1px dashed {muted}; color: {muted}; }}
    QToolButton[role="chip"][verdict="open"] {{ color: {muted}; }}
    QToolButton[role="chip"]::menu-indicator {{ image: none; }}
    QToolButton[role="chip"]:checked {{ background: {selected}; border-color: {selected}; }}
    QToolButton[role="chip"]:focus {{ border: 1px solid {accent}; }}
    QToolButton[role="segment"] {{ border: 1px solid {line}; padding: 4px 6px; background: {card}; }}
    QToolButton[role="segment"]:checked {{ background: {selected}; color: {accent}; border-color: {accent};
        font-weight: 600; }}
    QToolButton[role="segment"]:hover:!checked {{ background: {cell}; }}
    QToolButton[role="segment"]:focus {{ border-color: {accent}; }}
    QToolButton[role="segment"]:disabled {{ color: {muted}; }}
    QFrame[role="bar-error"] {{ background: {error}; border: none; border-bottom: 1px solid {line}; }}
    QFrame[role="bar-warning"] {{ background: {warning}; border: none; border-bottom: 1px solid {line}; }}
    QFrame[role="bar-note"] {{ background: {selected}; border: none; border-bottom: 1px solid {line}; }}
    QFrame[role="bar-good"] {{ background: {good}; border: none; border-bottom: 1px solid {line}; }}
    QFrame[role="popover"] {{ background: {card}; border: 1px solid {line}; }}
    QFrame[role="strip"] {{ background: {card}; border: none; border-top: 1px solid {line};
        border-bottom: 1px solid {line}; }}
    QWidget[role="panel"] {{ background: {card}; }}
    QTreeView[role="tree"] {{ background: {card}; border: none; selection-background-color: {selected};
        selection-color: {theme.text.name()}; }}
    QTreeView[role="tree"]::item {{ padding: 2px 0px; }}
    QTreeView[role="tree"]::item:selected {{ background: {selected}; color: {theme.text.name()}; }}
    QHeaderView[role="plain"] {{ background: {card}; }}
    QHeaderView[role="plain"]::section {{ background: {card}; color: {muted}; border: none;
        border-bottom: 1px solid {line}; padding: 4px; }}
    QTreeView[role="list"] {{ background: {card}; border: none; }}
    QTabBar::tab {{ border: none; border-bottom: 2px solid transparent; padding: 5px 10px; color: {muted};
        background: transparent; }}
    QTabBar::tab:selected {{ color: {theme.text.name()}; border-bottom-color: {accent}; font-weight: 600; }}
    QTabBar::tab:hover {{ color: {theme.text.name()}; }}
    QTabBar:focus::tab:selected {{ color: {accent}; }}
    QTableView[role="findings"] {{ border: none; padding-left: 6px; }}
    QTableView, QTextBrowser, QPlainTextEdit, QListWidget {{ background: {card}; }}
    QLineEdit {{ border: 1px solid {line}; border-radius: 3px; padding: 2px 4px; background: {card};
        placeholder-text-color: {muted}; }}
    QLineEdit:focus {{ border-color: {accent}; }}
    QLineEdit[invalid="true"] {{ border: 2px solid {theme.error.name()}; }}
    QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0; }}
    QTableView, QListWidget {{ selection-background-color: {selected}; selection-color: {theme.text.name()}; }}
    QSplitter::handle {{ background: {line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QStatusBar {{ border-top: 1px solid {line}; }}
    QHeaderView[role="functions"]::section {{ background: {theme.canvas.name()}; color: {muted}; border: none;
        padding: 3px; }}
    """
