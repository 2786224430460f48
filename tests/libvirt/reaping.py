"""QEMUs that have ended are gone at once.

libvirt leaves them to init, and waits until it has reaped them before it says that a domain is off: more than a second
for each where the init is a container's that looks only now and then. So this process takes them over.
"""

from __future__ import annotations

import ctypes
import os
import threading
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

_PR_SET_CHILD_SUBREAPER = 36  # linux/prctl.h
_OFTEN = 0.02  # seconds


@cache
def take_over_qemus() -> None:
    """From now on, until this process ends."""
    children = Path(f"/proc/self/task/{os.getpid()}/children")
    if children.exists():  # a kernel may be built without; then they stay init's
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        threading.Thread(target=_reap, args=(children,), name="reaper of QEMUs", daemon=True).start()


def _reap(children: Path) -> None:
    own = os.getsid(0)  # one in our session is no daemon, or not yet: the libvirt in this process waits for it
    while True:
        for pid in children.read_text().split():
            with suppress(OSError):  # somebody else was quicker
                if os.getsid(int(pid)) != own and Path("/proc", pid, "comm").read_text().startswith("qemu-system"):
                    os.waitpid(int(pid), os.WNOHANG)
        time.sleep(_OFTEN)
