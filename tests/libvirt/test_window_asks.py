"""A connected host as one that a file is held against: its own word beside the prediction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import FOUR_PORTS, judged, make_window

__all__ = ["make_window"]
LEFT = Qt.MouseButton.LeftButton
DOMAIN = FOUR_PORTS.replace(b"<os>", b"<memory unit='MiB'>32</memory><os>")
TWICE = DOMAIN.replace(b"bus='0x02' slot='0x00'", b"bus='0x01' slot='0x00'")


@pytest.fixture
def held(embed, make_window, qtbot, tmp_path):
    """Opens a file in a window that is connected to a host, and holds it against that."""
    windows = []

    def hold(xml: bytes, readonly: bool = False):
        path = tmp_path / "held.xml"
        path.write_bytes(xml)
        window = make_window()
        windows.append(window)
        uri = embed.getURI()
        window.workspace.hosts.add(uri, readonly)
        entry = window.workspace.hosts.entries[uri]
        qtbot.waitUntil(lambda: entry.machines is not None and not window.workspace.hosts.busy)
        window.workspace.open_file(str(path))
        window.targets.more.menu().fill()
        action = next(a for a in window.targets.more.menu().actions() if uri in a.text())
        action.trigger()
        judged(window, qtbot)
        QTest.mouseClick(window.targets.chips[uri], LEFT)
        return window, uri

    yield hold
    for window in windows:
        window.workspace.hosts.close()


def said(window, qtbot) -> str:
    qtbot.waitUntil(lambda: any(line.said for line in window.panels.outlook.rows.lines))
    return next(line.said for line in window.panels.outlook.rows.lines if line.said)


def test_it_accepts_as_predicted(held, qtbot, embed):
    window, uri = held(DOMAIN)
    assert window.targets.chips[uri].text().startswith("✓")
    QTest.mouseClick(window.panels.outlook.ask, LEFT)
    assert said(window, qtbot) == "It accepts it, as predicted."
    assert "as predicted" in window.panels.outlook._words.text()


def test_it_stores_as_predicted_and_keeps_nothing(held, qtbot, embed):
    before = {domain.name() for domain in embed.listAllDomains()}
    window, _ = held(DOMAIN)
    QTest.mouseClick(window.panels.outlook.try_it, LEFT)
    assert said(window, qtbot) == "It accepts it, and stores what was predicted."
    assert {domain.name() for domain in embed.listAllDomains()} == before


def test_it_refuses_as_predicted_in_its_own_words(held, qtbot):
    window, uri = held(TWICE)
    assert window.targets.chips[uri].text().endswith("refuses the file")
    QTest.mouseClick(window.panels.outlook.ask, LEFT)
    assert "Attempted double use of PCI Address 0000:01:00.0" in said(window, qtbot)


def test_read_only_says_that_it_cannot_be_asked(held):
    window, _ = held(DOMAIN, readonly=True)
    assert not window.panels.outlook.ask.isEnabled()
    assert "Read-only" in window.panels.outlook.ask.text()
