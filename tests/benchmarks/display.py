"""An X display of our own: what is on it, and a pointer and keys whose moments are known."""

from __future__ import annotations

import ctypes
import mmap
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

_DEPTH = 4  # bytes a pixel


class Display(NamedTuple):
    """The name that goes into $DISPLAY, and the memory that the server draws in."""

    name: str
    memory: mmap.mmap
    size: int

    def seen(self) -> bytes:
        """All pixels, row by row. The server is not asked: whoever draws on it is not kept waiting."""
        return self.memory[len(self.memory) - self.size :]


@contextmanager
def display(width: int, height: int) -> Iterator[Display]:
    """Run Xvfb for as long as this lasts, on a free display."""
    read, write = os.pipe()
    size = f"{width}x{height}x24"
    with tempfile.TemporaryDirectory() as folder:
        command = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", size, "-fbdir", folder]
        command += ["-nolisten", "tcp", "-noreset"]  # as on a desktop, where somebody is always connected
        server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as answer:
                name = f":{answer.readline().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            yield Display(name, memory, width * height * _DEPTH)
        finally:
            server.terminate()
            server.wait()


class Screen:
    """A pointer and a keyboard: a connection of its own to a display. All places are pixels of the root window."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))

    def move(self, x: int, y: int) -> None:
        """Move the pointer."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def button(self, down: bool, number: int = 1) -> None:
        """Press or release a button."""
        self._test.XTestFakeButtonEvent(self._display, number, int(down), ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def key(self, *names: str) -> None:
        """Press keys one after the other, by the names of their symbols, and release them again."""
        codes = [self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(self._symbol(name))) for name in names]
        for down, order in ((1, codes), (0, codes[::-1])):
            for code in order:
                self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def _symbol(self, name: str) -> int:
        return int(self._x.XStringToKeysym(name.encode()))
