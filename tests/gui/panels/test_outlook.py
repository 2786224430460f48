"""Which libvirt can still run it: chips, table, memory, and the host's own word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from editor.gui.open import settings
from editor.gui.panels.findings_table import CODE
from editor.outlook.candidate import candidate
from tests.gui.conftest import fix_button, judged

LEFT = Qt.MouseButton.LeftButton


def chip(window, name) -> str:
    return window.targets.chips[name].text()


def actions(menu: QMenu):
    for action in menu.actions():
        yield action
        if action.menu() is not None:
            yield from actions(action.menu())


def add(window, words) -> None:
    menu = window.targets.more.menu()
    menu.fill()
    next(action for action in actions(menu) if words in action.text()).trigger()


def test_releases_are_offered_and_remembered_for_the_domain(window, four, make_window, qtbot):
    add(window, "Debian 12")
    add(window, "RHEL 8.6")
    judged(window, qtbot)
    assert chip(window, "debian-12").startswith("✓ Debian 12")
    assert settings.targets_of(window.workspace.current.key) == ["debian-12", "rhel-8"]
    window.workspace.close(window.workspace.current)
    window.workspace.open_file(str(four))
    assert [each.name for each in window.state.also] == ["debian-12", "rhel-8"]


def test_delete_takes_one_out(window, qtbot):
    add(window, "Debian 12")
    add(window, "Debian 11")
    judged(window, qtbot)
    window.targets.chips["debian-12"].setFocus()
    QTest.keyClick(window.targets.chips["debian-12"], Qt.Key.Key_Delete)
    assert list(window.targets.chips) == ["debian-11"]
    assert [each.name for each in window.state.also] == ["debian-11"]


def test_a_chip_leads_to_the_reasons_with_their_version_and_fix(make_window, four, qtbot):
    window = make_window(also=(candidate("2.5.0"), candidate("debian-12")))
    window.workspace.open_file(str(four))
    judged(window, qtbot)
    QTest.mouseClick(window.targets.chips["2.5.0"], LEFT)
    panel = window.panels.outlook
    assert panel.table.isVisible()
    texts = [finding.message for finding in panel.reasons.rows.findings]
    assert any("came with libvirt 3.0.0" in text for text in texts), texts
    finding = next(f for f in panel.reasons.rows.findings if "3.0.0" in f.message)
    QTest.mouseClick(fix_button(panel.reasons, finding), LEFT)
    QTest.keyClick(window.fixing.preview, Qt.Key.Key_Return)
    judged(window, qtbot)
    assert not chip(window, "2.5.0").startswith("⊘")
    assert [panel.rows.index(row, 0).data() for row in range(3)] == [
        "libvirt 9.0.0 (shown)",
        "libvirt 2.5.0",
        "Debian 12 (bookworm)",
    ]


def test_all_questions_are_seen_at_once_and_reasons_without_their_codes(make_window, four, qtbot):
    window = make_window(also=(candidate("2.5.0"), candidate("debian-12")))
    window.workspace.open_file(str(four))
    judged(window, qtbot)
    QTest.mouseClick(window.targets.chips["2.5.0"], LEFT)
    panel = window.panels.outlook
    qtbot.waitUntil(lambda: panel.table.horizontalScrollBar().maximum() == 0)
    assert panel.reasons.isColumnHidden(CODE)


def test_a_host_that_is_not_connected_is_not_forgotten(window, qtbot):
    key = window.workspace.current.key
    settings.set_targets_of(key, ["qemu+ssh://far/system", "9.0.0"])
    path = str(window.workspace.current.loaded.path)
    window.workspace.close(window.workspace.current)
    window.held._names.clear()
    window.workspace.open_file(path)
    judged(window, qtbot)
    assert chip(window, "qemu+ssh://far/system") == "… qemu+ssh://far/system: not connected"
    assert [each.name for each in window.state.also] == ["9.0.0"]


def test_the_picture_is_of_a_release_by_its_name(window, qtbot):
    menu = window.targets.choice.menu()
    menu.fill()
    assert [a.text() for a in actions(menu) if a.isChecked()] == ["libvirt 9.0.0"]
    next(action for action in actions(menu) if "Debian 11" in action.text()).trigger()
    judged(window, qtbot)
    assert window.state.target == candidate("debian-11").target
    assert window.targets.choice.text() == "Debian 11 (bullseye)"
    menu.fill()
    assert [a.text() for a in actions(menu) if a.isChecked()] == ["Debian 11 (bullseye) – libvirt 7.0.0"]
    next(action for action in actions(menu) if action.text() == "libvirt 3.0.0").trigger()
    judged(window, qtbot)
    assert window.targets.choice.text() == "libvirt 3.0.0"


def test_the_panels_names_go_below_where_the_strip_is_narrow(window, qtbot):
    tabs = window.panels.tabs
    window.resize(1500, 800)
    qtbot.waitUntil(lambda: tabs.y() < window.targets.choice.geometry().bottom())
    window.resize(700, 800)
    qtbot.waitUntil(lambda: tabs.y() > window.targets.choice.geometry().bottom())
    window.resize(1500, 800)
    qtbot.waitUntil(lambda: tabs.y() < window.targets.choice.geometry().bottom())
