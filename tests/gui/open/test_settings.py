"""Settings of any content: the window starts, with what can be made of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, QSettings

from editor.gui.open import settings

KEYS = (
    "zoom",
    "window/panel",
    "appearance",
    "hosts",
    "recent-files",
    "window/geometry",
    "window/across",
    "window/down",
)
VALUES = (
    "²",
    "-",
    "--5",
    "999999999999999999999",
    "9" * 10_000,
    "1e9",
    "",
    "\0",
    "@Invalid()",
    ["a", "b"],
    [["deep", ["er"]]],
    {"a": 1},
    b"bytes",
    True,
    1.5,
    QByteArray(b"\x01\xd9\xd0\xcb\0\x03" + b"\xff" * 60),
    QRect(0, 0, 5, 5),
)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:20])
def test_no_value_stops_a_start(make_window, four, value):
    make_window().close()  # clears the settings
    for key in KEYS:
        QSettings().setValue(key, value)
    key = str(four)
    QSettings().setValue(f"folded/{settings._safe(key)}", value)
    QSettings().setValue(f"targets/{settings._safe(key)}", value)
    assert -20 <= settings.zoom() <= 20
    assert 0 <= settings.panel() <= 10
    assert settings.scheme() in ("desktop", "light", "dark")
    assert all(
        isinstance(each, str) for each in (*settings.hosts(), *settings.recent_files(), *settings.targets_of(key))
    )
    settings.folded_of(key)


FILES = {
    "no INI": b"\0\xff\xfe[[[\n=\n]]]",
    "other types": b"[General]\nzoom=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\xfQNetworkProxy)\nhosts=@Variant(\\xff\\xff)\n",
    "cut off": b"[General]\nzoom=@ByteArray(",
    "a folder": None,
}


@pytest.mark.qt_log_ignore("QVariant::load", extend=True)
@pytest.mark.parametrize("content", FILES.values(), ids=FILES)
def test_no_file_stops_a_start(make_window, content):
    make_window().close()
    path = Path(QSettings().fileName())
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    try:
        aside = settings.put_aside()
        assert aside is None or aside.read_bytes() == content
        settings.zoom(), settings.hosts(), settings.panel(), settings.scheme()
        make_window().close()
    finally:
        if content is None:
            path.rmdir()


def test_what_is_put_aside_is_said(window, tmp_path):
    window.recovering.offer(tmp_path / "virt-slots.conf.unreadable")
    assert "virt-slots.conf.unreadable" in window.bar.text
