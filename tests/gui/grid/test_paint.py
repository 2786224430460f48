"""Words in cells that are too narrow for them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from editor.gui.grid.cells import InBrief
from editor.gui.grid.paint import CellPainter
from editor.gui.look.theme import current_theme


@pytest.fixture
def painter(qapp):
    return CellPainter(current_theme(), qapp.font(), 1.0)


def width(painter, text, bold=False):
    return QFontMetrics(painter.bold if bold else painter.small).horizontalAdvance(text)


def test_a_port_keeps_the_number_of_its_bus(painter):
    words, brief = "→ bus 01 · net0", InBrief("→ bus 01", "→ 01")
    assert painter.elided(words, width(painter, words), False, brief) == words
    assert painter.elided(words, width(painter, "→ bus 01 …"), False, brief).startswith("→ bus 01")
    assert painter.elided(words, width(painter, "→ bus…"), False, brief) == "→ 01"
    assert painter.elided("→ Bus 01", width(painter, "→ Bus 01"), False, InBrief("→ Bus 01", "→ 01")) == "→ Bus 01"


def test_a_name_keeps_its_number(painter):
    assert painter.elided("upstream 5", width(painter, "upst… 5", True), True).endswith(" 5")
    assert painter.elided("net0", width(painter, "net0", True), True) == "net0"
