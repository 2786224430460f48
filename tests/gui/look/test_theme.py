"""Colours that can be read, light and dark."""

from __future__ import annotations

import pytest

from editor.gui.look import appearance
from editor.gui.look.theme import Theme, contrast, theme_of

# Window, text, base, button, highlight.
PALETTES = {
    "light": appearance.COLOURS["light"],
    "dark": appearance.COLOURS["dark"],
    "breeze": ("#eff0f1", "#232629", "#ffffff", "#fcfcfc", "#3daee9"),
    "breeze dark": ("#2a2e32", "#fcfcfc", "#1b1e20", "#31363b", "#3daee9"),
    "orange": ("#f7f7f7", "#3d3d3d", "#ffffff", "#eeeeee", "#e95420"),
    "high contrast": ("#000000", "#ffffff", "#000000", "#000000", "#ffff00"),
    "high contrast, inverse": ("#ffffff", "#000000", "#ffffff", "#ffffff", "#000000"),
    "high contrast, yellow on white": ("#ffffff", "#000000", "#ffffff", "#ffffff", "#ffff00"),
}


@pytest.fixture(params=PALETTES)
def theme(request, qapp) -> Theme:
    return theme_of(appearance.palette(*PALETTES[request.param]))


def test_texts_stand_out(theme):
    """WCAG 2.1 AA: 4.5 for text."""
    coloured = (theme.good, theme.warning, theme.error)
    grounds = (theme.card, theme.canvas, theme.cell, theme.selected)
    for ground in (*grounds, *map(theme.tint, coloured)):
        assert contrast(theme.text, ground) > 7
    for colour in (theme.muted, *coloured):
        for ground in grounds:
            assert contrast(colour, ground) > 4.4, (colour.name(), ground.name())
    for ground in (theme.card, theme.selected):
        assert contrast(theme.accent, ground) > 4.5
    assert contrast(theme.on_accent, theme.accent) > 4.5


def test_icons_stand_out(theme):
    """WCAG 2.1 AA: 3 for graphics that mean something."""
    for colour in theme.classes.values():
        assert contrast(colour, theme.cell) > 3


def test_outlines_stand_out_with_high_contrast(qapp):
    """WCAG 2.1 AA: 3 for the edges of what can be used."""
    for name in PALETTES:
        theme = theme_of(appearance.palette(*PALETTES[name]))
        assert (contrast(theme.line, theme.card) > 3) is name.startswith("high"), name


def test_dark_is_dark(theme):
    assert theme.dark == (theme.card.lightness() < theme.text.lightness())
