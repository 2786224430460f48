"""The form and the URI fill in each other."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.gui.dialogs.connect_dialog import ConnectDialog


def dialog(qtbot, known=("qemu:///system",), aliases=None) -> ConnectDialog:
    made = ConnectDialog(known, aliases)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_parts_make_the_uri(qtbot):
    made = dialog(qtbot)
    assert not made.host.isEnabled()
    made.transport.setCurrentIndex(made.transport.findData("ssh"))
    QTest.keyClicks(made.host, "b1:2222")
    QTest.keyClicks(made.user, "root")
    assert made.uri.currentText() == "qemu+ssh://root@b1:2222/system"
    made.path.setCurrentText("session")
    asked = []
    made.wanted.connect(lambda uri, readonly: asked.append((uri, readonly)))
    QTest.mouseClick(made.connect_button, Qt.MouseButton.LeftButton)
    assert asked == [("qemu+ssh://root@b1:2222/session", False)]


def test_the_uri_fills_in_the_parts_and_keeps_its_options(qtbot):
    made = dialog(qtbot)
    made.uri.setEditText("qemu+tls://b2/system?no_verify=1")
    assert (made.transport.currentData(), made.host.text()) == ("tls", "b2")
    made.host.clear()
    QTest.keyClicks(made.host, "b3")
    assert made.uri.currentText() == "qemu+tls://b3/system?no_verify=1"


def test_an_alias_is_taken_as_it_is(qtbot):
    made = dialog(qtbot, aliases={"house": "qemu+ssh://root@house.example.org/system"})
    made.uri.setEditText("house")
    assert made.host.text() == "house.example.org"
    asked = []
    made.wanted.connect(lambda uri, readonly: asked.append(uri))
    QTest.mouseClick(made.connect_button, Qt.MouseButton.LeftButton)
    assert asked == ["house"]
