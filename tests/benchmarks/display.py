"""An X display of our own: the screen as it is, and a pointer and keys whose moments are known."""

from __future__ import annotations

import ctypes
import os
import subprocess
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

_ALL_PLANES = (1 << 64) - 1
_Z_PIXMAP = 2


class _Image(ctypes.Structure):
    """The first members of XImage (Xlib.h)."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


@contextmanager
def display(width: int, height: int) -> Iterator[str]:
    """Run Xvfb for as long as this lasts, on a free display, whose name it gives."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class Screen:
    """A connection of its own to a display. All places are pixels of the root window."""

    def __init__(self, name: str, width: int, height: int) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._size = width, height

    def digest(self) -> int:
        """A number that stands for all that is seen."""
        planes = ctypes.c_ulong(_ALL_PLANES)
        image = self._x.XGetImage(self._display, self._root, 0, 0, *self._size, planes, _Z_PIXMAP)
        length = image.contents.bytes_per_line * image.contents.height
        found = zlib.crc32((ctypes.c_char * length).from_address(image.contents.data))
        self._x.XDestroyImage(image)
        return found

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
