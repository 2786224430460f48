"""The event loop that libvirt asks its callers for: keepalive, lost connections, domain events.

libvirt brings one (virEventRegisterDefaultImpl), but since 6.1.0 that one runs on GLib's default main
context, which is Qt's own on Linux too. Two threads then take turns at it: Qt's timers fire in libvirt's
thread and libvirt's callbacks in the window's. libvirtaio, the other one there is, may only be used
from its own thread, and libvirt registers file descriptors from ours. So this is the poll(2) loop that
libvirt itself had before, with nothing shared.

Source of the rules: libvirt-event.h (virEventAddHandleFunc and the others).
"""

from __future__ import annotations

import contextlib
import itertools
import os
import select
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

# virEventHandleType of libvirt-event.h: readable 1, writable 2, error 4, hangup 8
_POLL_BITS = ((1, select.POLLIN), (2, select.POLLOUT), (4, select.POLLERR | select.POLLNVAL), (8, select.POLLHUP))

_ALWAYS = 4 | 8  # poll(2) tells errors and hangups unasked


@dataclass(slots=True)
class _Handle:
    """A file descriptor that libvirt wants watched; `events` are virEventHandleType bits."""

    descriptor: int
    events: int
    call: Callable[[int, int, int, Any], object]
    opaque: Any


@dataclass(slots=True)
class _Timer:
    """A timer of libvirt's: `interval` in milliseconds, below 0 while it rests; `due` on the monotonic clock."""

    interval: int
    call: Callable[[int, Any], object]
    opaque: Any
    due: float = field(default=0.0)

    def rewind(self) -> None:
        """Be due one interval from now."""
        self.due = time.monotonic() + self.interval / 1000


class EventLoop:
    """Watches file descriptors and timers for libvirt in a daemon thread. One a process, for its whole life."""

    def __init__(self, libvirt: ModuleType) -> None:
        self._libvirt = libvirt
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._handles: dict[int, _Handle] = {}
        self._timers: dict[int, _Timer] = {}
        self._removed: list[Any] = []
        self._wake_end, self._wake_start = os.pipe()
        os.set_blocking(self._wake_end, False)
        os.set_blocking(self._wake_start, False)

    def start(self) -> None:
        """Register with libvirt and begin."""
        self._libvirt.virEventRegisterImpl(
            self._add_handle,
            self._update_handle,
            self._remove_handle,
            self._add_timer,
            self._update_timer,
            self._remove_timer,
        )
        threading.Thread(target=self._run, name="libvirt-events", daemon=True).start()

    def _wake(self) -> None:
        """End the current poll, so that it sees what was changed."""
        with contextlib.suppress(BlockingIOError):  # the pipe is full of such calls already
            os.write(self._wake_start, b"!")

    def _add_handle(self, descriptor: int, events: int, call: Callable[..., object], opaque: object) -> int:
        with self._lock:
            number = next(self._numbers)
            self._handles[number] = _Handle(descriptor, events, call, opaque)
        self._wake()
        return number

    def _update_handle(self, number: int, events: int) -> None:
        with self._lock:
            if number in self._handles:
                self._handles[number].events = events
        self._wake()

    def _remove_handle(self, number: int) -> int:
        return self._remove(self._handles, number)

    def _add_timer(self, interval: int, call: Callable[..., object], opaque: object) -> int:
        with self._lock:
            number = next(self._numbers)
            timer = self._timers[number] = _Timer(interval, call, opaque)
            timer.rewind()
        self._wake()
        return number

    def _update_timer(self, number: int, interval: int) -> None:
        with self._lock:
            if number in self._timers:
                self._timers[number].interval = interval
                self._timers[number].rewind()
        self._wake()

    def _remove_timer(self, number: int) -> int:
        return self._remove(self._timers, number)

    def _remove(self, watched: dict[int, Any], number: int) -> int:
        """Forget one. What libvirt gave with it is freed by the loop: libvirt must not be called from here."""
        with self._lock:
            gone = watched.pop(number, None)
            if gone is not None:
                self._removed.append(gone.opaque)
        self._wake()
        return -1 if gone is None else 0

    def _run(self) -> None:
        while True:
            self._turn()

    def _turn(self) -> None:
        """Wait for one thing to happen, call libvirt about all that has, free what was removed."""
        with self._lock:
            handles = list(self._handles.items())
            due = [timer.due for timer in self._timers.values() if timer.interval >= 0]
            removed, self._removed = self._removed, []
        for opaque in removed:
            self._libvirt.virEventInvokeFreeCallback(opaque)
        poll = select.poll()
        poll.register(self._wake_end, select.POLLIN)
        wanted: dict[int, int] = {}
        for _, handle in handles:
            wanted[handle.descriptor] = wanted.get(handle.descriptor, 0) | _to_poll(handle.events)
        for descriptor, bits in wanted.items():
            if bits:
                poll.register(descriptor, bits)
        happened = dict(poll.poll(max(0.0, (min(due) - time.monotonic()) * 1000) if due else None))
        if self._wake_end in happened:
            os.read(self._wake_end, 4096)
        for number, handle in handles:
            events = _from_poll(happened.get(handle.descriptor, 0)) & (handle.events | _ALWAYS)
            if events and handle.events and number in self._handles:
                handle.call(number, handle.descriptor, events, handle.opaque)
        self._fire()

    def _fire(self) -> None:
        """Call the timers that are due."""
        now = time.monotonic()
        with self._lock:
            due = [
                (number, timer) for number, timer in self._timers.items() if timer.interval >= 0 and timer.due <= now
            ]
            for _, timer in due:
                timer.rewind()
        for number, timer in due:
            if number in self._timers and timer.interval >= 0:
                timer.call(number, timer.opaque)


def _to_poll(events: int) -> int:
    return sum(bits for event, bits in _POLL_BITS if events & event)


def _from_poll(bits: int) -> int:
    return sum(event for event, mask in _POLL_BITS if bits & mask)
