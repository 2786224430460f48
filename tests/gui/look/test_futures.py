"""Answers of other threads reach the window, and nobody once it has gone."""

from concurrent.futures import Future
from threading import Thread, current_thread

import pytest
import shiboken6

from editor.errors import EditorError
from editor.gui.look.futures import Bridge


@pytest.mark.parametrize("answer", [7, EditorError("No.")])
def test_answers_and_refusals_come_in_the_windows_thread(qtbot, answer):
    bridge, future = Bridge(), Future()
    heard = []

    def note(kind):
        return lambda what: heard.append((kind, what, current_thread()))

    bridge.watch(future, note("done"), note("failed"))
    settle = future.set_exception if isinstance(answer, EditorError) else future.set_result
    Thread(target=settle, args=(answer,)).start()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("failed" if isinstance(answer, EditorError) else "done", answer, current_thread())]


def test_what_was_cancelled_is_not_heard(qtbot):
    bridge, future = Bridge(), Future()
    heard = []
    bridge.watch(future, heard.append, heard.append)
    future.cancel()
    bridge.post(lambda: heard.append("later"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["later"]


def test_an_answer_after_the_window_has_gone_is_nobodys(qapp, caplog):
    bridge, future = Bridge(), Future()
    bridge.watch(future, pytest.fail, pytest.fail)
    shiboken6.delete(bridge)
    future.set_result(7)
    assert not caplog.records
