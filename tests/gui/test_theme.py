"""Colours that can be read, light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from editor.gui import appearance
from editor.gui.theme import Theme, theme_of


def luminance(colour: QColor) -> float:
    """WCAG 2.1, relative luminance."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=["light", "dark"])
def theme(request, qapp) -> Theme:
    appearance.apply(request.param)
    yield theme_of(QApplication.palette())
    appearance.apply("desktop")


def test_texts_stand_out(theme):
    """WCAG 2.1 AA: 4.5 for text."""
    for ground in (theme.card, theme.cell, theme.selected):
        assert contrast(theme.text, ground) > 7
    for colour in (theme.muted, theme.accent, theme.good, theme.warning, theme.error):
        assert contrast(colour, theme.card) > 4.5
    assert contrast(theme.muted, theme.cell) > 4.5
    assert contrast(theme.on_accent, theme.accent) > 4.5


def test_icons_stand_out(theme):
    """WCAG 2.1 AA: 3 for graphics that mean something."""
    for colour in theme.classes.values():
        assert contrast(colour, theme.cell) > 3


def test_dark_is_dark(theme):
    assert theme.dark == (luminance(theme.card) < luminance(theme.text))
