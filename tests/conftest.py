"""What holds for every test: no screen, no settings of whoever runs it, no warning overlooked.

Python's warnings are errors and unexpected Qt messages fail (pyproject.toml); unexpected log messages fail here.
"""

from __future__ import annotations

import logging
import os
import signal
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

_PRIVATE = (
    "HOME",
    "XDG_CONFIG_HOME",
    "XDG_CONFIG_DIRS",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_RUNTIME_DIR",
)
_FOREIGN = ("LIBVIRT_DEFAULT_URI", "LIBVIRT_AUTH_FILE", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "LANGUAGE")

PATIENCE = 240  # seconds for what must come: on a busy machine libvirt alone asks each QEMU for minutes what it can do

# Two cores shared with QEMU: how long an example takes, or is drawn, says nothing. The same ones are drawn each time,
# so that a change is judged by itself; VIRT_SLOTS_RANDOM goes looking for others.
hypothesis.settings.register_profile(
    "virt-slots",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    derandomize="VIRT_SLOTS_RANDOM" not in os.environ,
)
hypothesis.settings.load_profile("virt-slots")


def pytest_configure(config: pytest.Config) -> None:
    """Before anything of ours, or Qt, is imported: QSettings looks at these variables only once.

    What a shell starts in the background ignores Ctrl-C, and so would every program that a test starts.
    """
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    private = tempfile.TemporaryDirectory(prefix="virt-slots-")
    config.add_cleanup(private.cleanup)
    for name in _PRIVATE:
        directory = Path(private.name, name.lower())
        directory.mkdir(mode=0o700)
        os.environ[name] = str(directory)
    for name in _FOREIGN:
        os.environ.pop(name, None)
    with suppress(ImportError):  # by ours, before a test does: its log is caught only then
        from editor.connection.library import imported

        imported()
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """pytest-qt's, with our patience instead of its five seconds."""
    for name in ("waitUntil", "waitSignal", "waitActive"):
        monkeypatch.setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE * 1000))
    return qtbot


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning or worse; one that expects it looks at `caplog` and then clears it."""
    yield
    messages = [
        f"{record.name}: {record.getMessage()}"
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    assert not messages, "unexpected log messages"
