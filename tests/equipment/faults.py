"""A proxy on a socket of its own before a libvirtd: it knows libvirt's RPC, and fails at the call that a test names.

The framing is that of libvirt's remote protocol (docs/internals/rpc): a length, then program, version, procedure, type,
serial and status, each 4 bytes, big-endian. Procedures are named as in remote_protocol.x.
"""

from __future__ import annotations

import queue
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

_REMOTE = 0x20008086
_CALL, _REPLY = 0, 1
PROCEDURES = {
    "open": 1,
    "type": 3,
    "version": 4,
    "capabilities": 7,
    "attach": 160,
    "detach": 161,
    "define_trial": 11,
    "xml": 14,
    "by_name": 23,
    "by_uuid": 24,
    "auth_list": 66,
    "to_native": 136,
    "is_active": 150,
    "is_persistent": 151,
    "undefine": 231,
    "list": 273,
    "define": 350,
}


@dataclass
class Fault:
    """What happens at the `nth` call of a procedure from now on.

    `kind`: `stall`: nothing comes or goes from then on, keepalive neither; `hold`: only the answer never comes;
    `delay`: the answer comes `seconds` later; `cut-before`, `cut-after`: the connection ends before the daemon hears
    of the call, or after it has answered; `run-before`, `run-after`: `call` is called then.
    """

    procedure: str
    kind: str
    nth: int = 1
    seconds: float = 0.0
    call: Callable[[], object] = lambda: None
    happened: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)  # set it, and what was held goes on


class FaultProxy:
    """Before the libvirtd behind `upstream`, a unix socket. `latency`: seconds that a message takes each way."""

    def __init__(self, folder: Path, upstream: Path, latency: float = 0.0) -> None:
        self.socket = folder / "faulty.sock"
        self.upstream = upstream
        self.latency = latency
        self.calls: list[int] = []
        self._faults: list[Fault] = []
        self._lock = threading.Lock()
        self._links: list[_Link] = []
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(self.socket))
        self._listener.listen(50)
        threading.Thread(target=self._accept, name="faults", daemon=True).start()

    def uri(self, driver: str = "test", path: str = "default") -> str:
        """The URI by which libvirt comes through here."""
        return f"{driver}+unix:///{path}?socket={self.socket}"

    def will(self, procedure: str, kind: str, **details: object) -> Fault:
        """Have this happen; returns the fault, whose `happened` tells when it did."""
        fault = Fault(procedure, kind, **details)  # type: ignore[arg-type]
        with self._lock:
            self._faults.append(fault)
        return fault

    def heal(self) -> None:
        """No fault from now on, and nothing is held any more."""
        with self._lock:
            faults, self._faults = self._faults, []
        for fault in faults:
            fault.go_on.set()

    def fault_at(self, procedure: int) -> Fault | None:
        """The fault that is due at this call; counts the call."""
        with self._lock:
            self.calls.append(procedure)
            for fault in self._faults:
                if PROCEDURES[fault.procedure] == procedure:
                    fault.nth -= 1
                    if fault.nth == 0:
                        self._faults.remove(fault)
                        return fault
        return None

    def cut(self) -> None:
        """End all connections, as a network that goes away would."""
        for link in list(self._links):
            link.end()

    def close(self) -> None:
        """Accept nobody any more and end all."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                daemon = socket.socket(socket.AF_UNIX)
                try:
                    daemon.connect(str(self.upstream))
                except OSError:
                    client.close()
                else:
                    self._links.append(_Link(self, client, daemon))


class _Link:
    """One connection through the proxy: two threads, one for each way."""

    def __init__(self, proxy: FaultProxy, client: socket.socket, daemon: socket.socket) -> None:
        self._proxy, self._client, self._daemon = proxy, client, daemon
        self._silent = False
        self._held: dict[int, Fault] = {}
        self._under_way: dict[socket.socket, queue.SimpleQueue[tuple[float, bytes]]] = {
            end: queue.SimpleQueue() for end in (client, daemon)
        }
        ways = (self._up, self._down, partial(self._deliver, client), partial(self._deliver, daemon))
        for way in ways:
            threading.Thread(target=way, name="faults", daemon=True).start()

    def end(self) -> None:
        for each in (self._client, self._daemon):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _up(self) -> None:
        try:
            while True:
                frame = _frame(self._client)
                program, _, procedure, kind, serial, _ = struct.unpack(">6I", frame[4:28])
                fault = self._proxy.fault_at(procedure) if program == _REMOTE and kind == _CALL else None
                if self._silent:
                    continue
                if fault is None or self._goes_wrong(fault, serial):
                    self._send(self._daemon, frame)
                if fault is None:
                    continue
                if fault.kind == "run-after":
                    fault.call()
        except OSError:
            self.end()

    def _send(self, to: socket.socket, frame: bytes) -> None:
        """Now, or after the latency: what comes in between is under way at the same time."""
        if self._proxy.latency:
            self._under_way[to].put((time.monotonic() + self._proxy.latency, frame))
        else:
            to.sendall(frame)

    def _deliver(self, to: socket.socket) -> None:
        with suppress(OSError):
            while True:
                due, frame = self._under_way[to].get()
                time.sleep(max(due - time.monotonic(), 0))
                to.sendall(frame)

    def _goes_wrong(self, fault: Fault, serial: int) -> bool:
        """Whether the daemon hears of the call."""
        if fault.kind == "stall":
            self._silent = True
            fault.happened.set()
            return False
        if fault.kind == "cut-before":
            fault.happened.set()
            raise ConnectionError
        if fault.kind == "run-before":
            fault.call()
        if fault.kind in ("hold", "delay", "cut-after"):
            self._held[serial] = fault
        else:
            fault.happened.set()
        return True

    def _down(self) -> None:
        try:
            while True:
                frame = _frame(self._daemon)
                program, _, _, kind, serial, _ = struct.unpack(">6I", frame[4:28])
                if self._silent:
                    continue
                fault = self._held.pop(serial, None) if program == _REMOTE and kind == _REPLY else None
                if fault is None:
                    self._send(self._client, frame)
                    continue
                fault.happened.set()
                if fault.kind == "cut-after":
                    raise ConnectionError
                threading.Thread(target=self._later, args=(fault, frame), name="faults", daemon=True).start()
        except OSError:
            self.end()

    def _later(self, fault: Fault, frame: bytes) -> None:
        fault.go_on.wait(fault.seconds or None)
        with suppress(OSError):
            self._client.sendall(frame)


def _frame(source: socket.socket) -> bytes:
    head = _exactly(source, 4)
    return head + _exactly(source, struct.unpack(">I", head)[0] - 4)


def _exactly(source: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        more = source.recv(count - len(data))
        if not more:
            raise ConnectionError
        data += more
    return data
