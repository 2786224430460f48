"""libvirt's Python bindings, imported when the first host is asked for."""

from __future__ import annotations

import importlib
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import EditorError
from ..phrase import Phrase

if TYPE_CHECKING:
    from .eventloop import EventLoop
    from .remarks import Remarks

# libvirt-python describes no types; these say at least what is meant.
Connection: TypeAlias = Any  # libvirt.virConnect
Domain: TypeAlias = Any  # libvirt.virDomain
LibvirtError: TypeAlias = Any  # libvirt.libvirtError

_lock = threading.Lock()
_loop: EventLoop | None = None
_remarks: Remarks | None = None


def load() -> ModuleType:
    """The module `libvirt`: no longer printing errors by itself, its event loop running in a daemon thread.

    EditorError where it is not installed. To be called before any connection is opened in this
    process (virEventRegisterImpl asks for that); from any thread, any number of times.
    """
    from .eventloop import EventLoop

    global _loop
    try:
        libvirt = imported()
    except ImportError as error:
        raise EditorError(
            Phrase("libvirt's Python bindings cannot be used here ({error}).", error=error),
            "Install them (python3-libvirt, or libvirt-python from PyPI); XML files can be opened without.",
        ) from None
    with _lock:
        if _loop is None:
            libvirt.registerErrorHandler(lambda _, error: None, None)
            _loop = EventLoop(libvirt)
            _loop.start()
    return libvirt


def imported() -> ModuleType:
    """The module with its log caught, and nothing else done yet. ImportError where it is not installed."""
    from .remarks import Remarks

    global _remarks
    with _lock:
        if _remarks is None:
            _remarks = Remarks()
        libvirt = importlib.import_module("libvirt")
        _remarks.loaded()
        return libvirt


def remarks() -> Remarks:
    """What libvirt logs."""
    load()
    assert _remarks is not None, "made before libvirt was loaded"
    return _remarks


def is_lost(connection: Connection, error: LibvirtError) -> bool:
    """Whether the error is about the way to the host, not about what was asked: then it is no answer."""
    libvirt = load()
    of_transport = (libvirt.VIR_FROM_RPC, libvirt.VIR_FROM_REMOTE, libvirt.VIR_FROM_SSH, libvirt.VIR_FROM_LIBSSH)
    return error.get_error_domain() in of_transport or not is_alive(connection)


def is_alive(connection: Connection) -> bool:
    """Whether the connection still reaches its host, as far as libvirt knows (virConnectIsAlive)."""
    try:
        return bool(connection.isAlive())
    except Exception:
        return False
