"""Libvirt's events reach us in our own thread, whatever else runs in the process."""

import os
import threading
import time
from queue import Queue

import pytest

pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")

from editor.connection.library import load
from tests.conftest import PATIENCE

DOMAIN = "<domain type='test'><name>new</name><memory>8192</memory><os><type>hvm</type></os></domain>"


@pytest.fixture
def libvirt():
    return load()


@pytest.fixture
def pipe():
    ends = os.pipe()
    yield ends
    for end in ends:
        os.close(end)


def let_it_turn(libvirt) -> None:
    """Return after the loop has waited anew, and called about whatever there is."""
    for _ in range(2):
        called = threading.Event()
        timer = libvirt.virEventAddTimeout(0, lambda timer, called: called.set(), called)
        assert called.wait(PATIENCE)
        libvirt.virEventRemoveTimeout(timer)


def test_loading_again_changes_nothing(libvirt):
    threads = threading.active_count()
    assert load() is libvirt
    assert threading.active_count() == threads


def test_readable_and_writable_are_told_apart_and_removed(libvirt, pipe):
    end, start = pipe
    seen: Queue[tuple[int, int]] = Queue()

    def told(watch: int, descriptor: int, events: int, opaque: object) -> None:
        seen.put((descriptor, events))
        libvirt.virEventRemoveHandle(watch)

    libvirt.virEventAddHandle(end, libvirt.VIR_EVENT_HANDLE_READABLE, told, None)
    libvirt.virEventAddHandle(start, libvirt.VIR_EVENT_HANDLE_WRITABLE, told, None)
    assert seen.get(timeout=PATIENCE) == (start, libvirt.VIR_EVENT_HANDLE_WRITABLE)
    os.write(start, b"x")
    assert seen.get(timeout=PATIENCE) == (end, libvirt.VIR_EVENT_HANDLE_READABLE)
    os.write(start, b"x")
    let_it_turn(libvirt)
    assert seen.empty()


def test_resting_handle_is_silent_until_it_is_wanted(libvirt, pipe):
    end, start = pipe
    seen: Queue[int] = Queue()

    def told(watch: int, descriptor: int, events: int, opaque: object) -> None:
        os.read(descriptor, 1)
        seen.put(events)

    watch = libvirt.virEventAddHandle(end, 0, told, None)
    os.write(start, b"x")
    let_it_turn(libvirt)
    assert seen.empty()
    libvirt.virEventUpdateHandle(watch, libvirt.VIR_EVENT_HANDLE_READABLE)
    assert seen.get(timeout=PATIENCE) == libvirt.VIR_EVENT_HANDLE_READABLE
    libvirt.virEventRemoveHandle(watch)


def test_hangup_is_told_unasked(libvirt):
    end, start = os.pipe()
    seen: Queue[int] = Queue()

    def told(watch: int, descriptor: int, events: int, opaque: object) -> None:
        libvirt.virEventRemoveHandle(watch)
        seen.put(events)

    libvirt.virEventAddHandle(end, libvirt.VIR_EVENT_HANDLE_READABLE, told, None)
    os.close(start)
    assert seen.get(timeout=PATIENCE) & libvirt.VIR_EVENT_HANDLE_HANGUP
    os.close(end)


def test_timer_fires_again_and_again_until_it_rests(libvirt):
    seen: Queue[float] = Queue()
    started = time.monotonic()
    timer = libvirt.virEventAddTimeout(10, lambda timer, opaque: seen.put(time.monotonic()), None)
    for times in (1, 2, 3):
        assert seen.get(timeout=PATIENCE) - started >= times * 0.01, "late perhaps, but never early"
    libvirt.virEventUpdateTimeout(timer, -1)
    let_it_turn(libvirt)  # one that was due already may have fired
    fired = seen.qsize()
    time.sleep(0.05)
    let_it_turn(libvirt)
    assert seen.qsize() == fired
    libvirt.virEventUpdateTimeout(timer, 0)
    for _ in range(fired + 1):
        seen.get(timeout=PATIENCE)
    libvirt.virEventRemoveTimeout(timer)


def test_qt_keeps_its_thread_and_we_keep_ours(libvirt, qapp):
    """Libvirt's own loop would run on GLib's default context, which is Qt's too: see the module."""
    from PySide6.QtCore import QEventLoop, QTimer

    libvirts: set[str] = set()
    qts: set[str] = set()
    connection = libvirt.open("test:///default")
    number = connection.domainEventRegisterAny(
        None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda *told: libvirts.add(threading.current_thread().name), None
    )
    domain = connection.defineXML(DOMAIN)
    loop = QEventLoop()
    steps = iter([domain.create, domain.destroy] * 10 + [domain.undefine, loop.quit])

    def step() -> None:
        qts.add(threading.current_thread().name)
        next(steps)()

    ticking = QTimer()
    ticking.timeout.connect(step)
    ticking.start(5)
    loop.exec()
    ticking.stop()
    connection.domainEventDeregisterAny(number)
    connection.close()
    assert libvirts == {"libvirt-events"}
    assert qts == {"MainThread"}
