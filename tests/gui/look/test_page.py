"""The column of the details: labels that are kept have room for what they say next."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

import editor
from editor.gui.look import language
from editor.pci.address import PciAddress
from tests.gui.conftest import NET0, click, judged


def test_a_value_that_needs_another_line_gets_it_though_all_is_as_high_as_before(make_window, qapp, qtbot):
    make_window().close()
    language.install(qapp, QLocale("de"))  # the words that did not get it
    try:
        window = make_window()
        language.install(qapp, QLocale("de"))
        window.workspace.open_file(str(Path(editor.__file__).parents[1] / "resources" / "samples" / "web01.xml"))
        judged(window, qtbot)
        for place in (NET0, PciAddress(0, 0, 1, 0), NET0):
            click(window, place)
            qtbot.waitUntil(lambda: cut_off(window.details) == [])
    finally:
        language.install(qapp, QLocale("en"))


def cut_off(details) -> list[str]:
    labels = [each for each in details.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    return [each.text() for each in labels if each.height() < each.heightForWidth(each.width())]
