"""A window for a script from right to left: mirrored, but for the grid, whose functions count up to the right."""

import pytest
from PySide6.QtCore import Qt

from editor.pci.address import PciAddress
from tests.gui.conftest import NET1, place_of


@pytest.fixture
def mirrored(qapp, window):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def left_of(widget, window) -> int:
    return widget.mapTo(window, widget.rect().topLeft()).x()


def test_the_window_is_mirrored_and_the_grid_is_not(mirrored):
    assert left_of(mirrored.details, mirrored) < left_of(mirrored.grid, mirrored) < left_of(mirrored.sources, mirrored)
    places = [mirrored.grid.cell_rect(NET1.at(function)).left() for function in range(8)]
    assert places == sorted(places)


def test_the_legend_begins_at_the_right(mirrored):
    drawn = mirrored.legend.grab().toImage()
    empty = drawn.pixel(drawn.width() // 2, 0)
    columns = [any(drawn.pixel(x, y) != empty for y in range(drawn.height())) for x in range(drawn.width())]
    assert drawn.width() - 20 < max(x for x, there in enumerate(columns) if there)


def test_a_drag_goes_where_the_pointer_is(mirrored, pointer):
    grid, there = mirrored.grid, PciAddress(0, 2, 0, 3)
    viewport = grid.viewport()
    pointer.drag(viewport, grid.cell_rect(NET1).center(), viewport, grid.cell_rect(there).center())
    assert place_of(mirrored, "net1") == there
