"""What libvirt logs: some of its errors leave the reason out, and tell it to the log alone.

Without this, the log of a client goes to standard error. The reason why a certificate is not accepted, for one,
is there and nowhere else (virNetTLSContextCheckCertificate).
"""

from __future__ import annotations

import os
import re
import threading

_LINE = re.compile(r"^[\d-]+ [\d:.]+\+0000: (\d+): (?:warning|error) : \w+:\d+ : (.*)$", re.MULTILINE)
_WARNINGS = 3  # libvirt's priority of warnings and all that is worse
_SETTINGS = ("LIBVIRT_LOG_OUTPUTS", "LIBVIRT_LOG_FILTERS", "LIBVIRT_DEBUG")
_LARGE = 1 << 20


class Remarks:
    """libvirt's log, kept in memory. To be made before libvirt is loaded: it looks at its variables only then."""

    def __init__(self) -> None:
        self._file: int | None = None
        if not any(os.environ.get(name) for name in _SETTINGS):  # whoever set them wants the log elsewhere
            self._file = os.memfd_create("libvirt-log", os.MFD_CLOEXEC)
            os.environ[_SETTINGS[0]] = f"{_WARNINGS}:file:/proc/self/fd/{self._file}"

    def loaded(self) -> None:
        """Libvirt has looked: programs that it starts, ssh among them, need not see it."""
        if self._file is not None:
            os.environ.pop(_SETTINGS[0], None)

    def mark(self) -> int:
        """Where the log ends now, for `since`."""
        if self._file is None:
            return 0
        size = os.fstat(self._file).st_size
        if size > _LARGE:
            os.ftruncate(self._file, 0)  # libvirt appends
            return 0
        return size

    def since(self, mark: int) -> tuple[str, ...]:
        """What libvirt has logged in this thread since then, oldest first."""
        if self._file is None:
            return ()
        log = os.pread(self._file, _LARGE, mark).decode(errors="replace")
        own = str(threading.get_native_id())
        return tuple(text for thread, text in _LINE.findall(log) if thread == own)
