"""What the window sets otherwise in Python and PySide than they come, each with what it is worth.

All of it holds for the whole process, so all of it is here. Measured on two cores with Python 3.11 and PySide6 6.11.
"""

from __future__ import annotations

import builtins
import gc
import sys

import PySide6  # noqa: F401  # puts its own __import__ in place

_TURN = 0.0001  # seconds that a thread waits for its turn to run Python
_MANY = 100_000  # new objects after which Python looks for cyclic garbage; an edit of 230 ports makes some 18,000


def import_as_python_does() -> None:
    """Call it before the modules of the window are imported.

    PySide reads the source of each module that is imported after it, to see whether the module wants Qt's names in
    Python's spelling. None does here. Without the reading a start takes 12 % less CPU time and 6 MB less memory.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def keep_frames_short() -> None:
    """Let nothing but the window's own work stand between a gesture and its paint.

    While a state of 230 ports is judged, the window waits 0.3 ms for its turn to run Python, and with Python's own
    interval 5 ms, a third of a frame. Python looks for cyclic garbage when nothing happens (see `collecting`): with
    many states kept, one look takes longer than a frame.
    """
    sys.setswitchinterval(_TURN)
    gc.set_threshold(_MANY)
