"""Real libvirt: its QEMU driver within the test process, and a daemon of the tests' own on a private socket."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from editor.connection.library import Connection, load
from tests.conftest import PATIENCE
from tests.libvirt.reaping import take_over_qemus

# By default QEMU's output goes to virtlogd, a daemon that need not run here.
QEMU_CONF = """\
stdio_handler = "file"
"""
# As root libvirt would run QEMU as another user: one who may not open /dev/kvm makes libvirt probe QEMU anew for each
# call, 48 s for a define here (virQEMUCapsIsValid), and may not read the test's folders either.
AS_ROOT = """\
user = "root"
group = "root"
security_driver = "none"
namespaces = []
cgroup_controllers = []
"""
NOBODY = 65534  # "nobody" and "nogroup", whatever the distribution calls them


def _skip_without_libvirt() -> None:
    pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")
    if shutil.which("qemu-system-x86_64") is None:
        pytest.skip("QEMU (qemu-system-x86_64) is not installed")
    if os.access("/dev/kvm", os.R_OK | os.W_OK):
        try:
            os.close(os.open("/dev/kvm", os.O_RDWR))
        except OSError as error:
            pytest.skip(f"/dev/kvm is there but cannot be opened ({error.strerror}): libvirt would probe QEMU for ever")
    take_over_qemus()


@pytest.fixture(scope="session")
def embed(pytestconfig: pytest.Config) -> Iterator[Connection]:
    """libvirt's QEMU driver within this process, as a libvirt.virConnect; the same one for all tests of a session.

    Its event loop is the program's own. What libvirt learns of QEMU (8 s) is kept in pytest's cache.
    """
    _skip_without_libvirt()
    libvirt = load()
    with ExitStack() as stack:
        # A short path: that of QEMU's monitor socket must fit into 108 bytes.
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="embed-", dir="/tmp")))
        (root / "etc").mkdir()
        (root / "etc" / "qemu.conf").write_text(QEMU_CONF + (AS_ROOT if os.geteuid() == 0 else ""))
        if cache := getattr(pytestconfig, "cache", None):  # none with “-p no:cacheprovider”
            (root / "cache").symlink_to(cache.mkdir("libvirt-embed"))
        try:
            connection = libvirt.open(f"qemu:///embed?root={root}")
        except libvirt.libvirtError as error:
            pytest.skip(f"libvirt's QEMU driver cannot be embedded here: {error}")
        stack.callback(connection.close)
        opened = stack.enter_context(pytest.MonkeyPatch.context())
        opened.setattr(libvirt, "openAuth", _once(libvirt, connection))
        yield connection


def _once(libvirt: Any, embedded: Connection) -> Callable[..., Connection]:
    """`openAuth` for a process that has the QEMU driver embedded.

    Each opening of such a URI registers the driver once more, and libvirt has room for some fifteen (“Too many drivers,
    cannot register QEMU”). So the program gets the connection that there is, in a wrapper that does not end it.
    """
    open_auth, uri = libvirt.openAuth, embedded.getURI()

    class Shared(libvirt.virConnect):
        """The same connection; its end, and who hears of that, are the fixture's."""

        def close(self) -> int:
            return 0

        def __del__(self) -> None:
            """The library's would close it."""

        def registerCloseCallback(self, call: object, opaque: object) -> int:  # noqa: N802
            return 0

        def unregisterCloseCallback(self) -> int:  # noqa: N802
            return 0

    def open_once(wanted: str | None, auth: object, flags: int) -> Connection:
        if wanted != uri or flags & libvirt.VIR_CONNECT_RO:
            return open_auth(wanted, auth, flags)
        return Shared(_obj=embedded._o)

    return open_once


class Daemon:
    """A libvirtd of the tests' own, as an ordinary user, that nothing else on this machine knows of."""

    settings = ""  # further lines of its libvirtd.conf
    options: tuple[str, ...] = ()  # further options of its command line
    variables: Mapping[str, str] = {}

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "run" / "libvirt" / "libvirt-sock"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def uri(self) -> str:
        """Its QEMU driver."""
        return f"qemu+unix:///session?socket={self.socket}"

    @property
    def test_uri(self) -> str:
        """Its test driver, which needs no QEMU."""
        return f"test+unix:///default?socket={self.socket}"

    def start(self) -> None:
        """Start it and wait for its socket; skip the test where it ends instead."""
        variables = {"HOME": "", "XDG_RUNTIME_DIR": "run"} | {
            f"XDG_{what}_HOME": what.lower() for what in ("CONFIG", "CACHE", "DATA", "STATE")
        }
        environment = os.environ | {name: str(self.folder / where) for name, where in variables.items()}
        environment |= self.variables
        configuration = self.folder / "libvirtd.conf"
        configuration.write_text(f'log_outputs = "3:file:{self.folder}/log"\n{self.settings}')
        (self.folder / "run").mkdir(mode=0o700, exist_ok=True)
        # Not through virtlogd, which would outlive the daemon that starts it.
        (self.folder / "config" / "libvirt").mkdir(parents=True, exist_ok=True)
        (self.folder / "config" / "libvirt" / "qemu.conf").write_text('stdio_handler = "file"\n')
        drop: list[str] = []
        if os.geteuid() == 0:
            for path in (self.folder, *self.folder.rglob("*")):
                shutil.chown(path, NOBODY, NOBODY)
            drop = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        command = [*drop, _libvirtd(), *self.options, "-f", str(configuration), "-p", str(self.folder / "pid")]
        self._process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + PATIENCE
        while not self.socket.exists():
            if self._process.poll() is not None:
                pytest.skip("libvirtd does not start as an ordinary user here")
            assert time.monotonic() < deadline, "libvirtd runs, but does not listen"
            time.sleep(0.05)

    def kill(self) -> None:
        """End it at once, as a crash would."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        self.socket.unlink(missing_ok=True)

    def pause(self) -> None:
        """Let it hang."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        """End it, if it was started and runs."""
        if self._process is not None and self._process.poll() is None:
            self.kill()


def _libvirtd() -> str:
    found = shutil.which("libvirtd", path=os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin")
    if found is None:
        pytest.skip("libvirtd is not installed")
    return found


def _daemon() -> Iterator[Daemon]:
    pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")
    with tempfile.TemporaryDirectory(prefix="libvirtd-", dir="/tmp") as folder:
        daemon = Daemon(Path(folder))
        try:
            daemon.start()
            yield daemon
        finally:
            daemon.stop()


@pytest.fixture(scope="session")
def daemon() -> Iterator[Daemon]:
    """A running libvirtd that all tests share; for those that clean up after themselves."""
    _skip_without_libvirt()
    yield from _daemon()


@pytest.fixture
def own_daemon() -> Iterator[Daemon]:
    """A running libvirtd for one test, which may kill it."""
    yield from _daemon()
