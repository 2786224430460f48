"""libvirt's log in memory: who asks gets what came since then, of its own thread."""

import os
import threading
from pathlib import Path

import pytest

from editor.connection.remarks import Remarks

LINE = "2026-11-29 18:00:00.000+0000: {thread}: {level} : where:7 : {text}\n"


@pytest.fixture
def remarks(monkeypatch):
    for name in ("LIBVIRT_LOG_OUTPUTS", "LIBVIRT_LOG_FILTERS", "LIBVIRT_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    made = Remarks()
    monkeypatch.setattr(made, "log", os.environ["LIBVIRT_LOG_OUTPUTS"].partition(":file:")[2], raising=False)
    yield made
    made.loaded()


def log(remarks, text, thread=None, level="error"):
    with Path(remarks.log).open("a", encoding="utf-8") as file:
        file.write(LINE.format(thread=thread or threading.get_native_id(), level=level, text=text))


def test_only_this_threads_warnings_and_errors_since_the_mark_are_told(remarks):
    log(remarks, "long ago")
    mark = remarks.mark()
    log(remarks, "no certificate")
    log(remarks, "of somebody else", thread=threading.get_native_id() + 1)
    log(remarks, "loading", level="info")
    log(remarks, "old protocol", level="warning")
    assert remarks.since(mark) == ("no certificate", "old protocol")


def test_programs_that_libvirt_starts_do_not_see_where_it_logs(remarks):
    remarks.loaded()
    assert "LIBVIRT_LOG_OUTPUTS" not in os.environ


def test_who_wants_the_log_elsewhere_keeps_it(monkeypatch):
    monkeypatch.setenv("LIBVIRT_LOG_OUTPUTS", "1:stderr")
    theirs = Remarks()
    theirs.loaded()
    assert os.environ["LIBVIRT_LOG_OUTPUTS"] == "1:stderr"
    assert theirs.since(theirs.mark()) == ()
