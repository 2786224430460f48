"""Ways to a libvirtd of the tests' own: TCP, also with SASL, TLS with certificates made here, ssh with an sshd."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import PATIENCE
from tests.libvirt.conftest import NOBODY, Daemon

PASSWORD = "geheim"
_PATH = os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin"
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


def needed(program: str) -> str:
    """Where the program is; the test is skipped where it is not installed."""
    found = shutil.which(program, path=_PATH)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found


def free_port() -> int:
    """A TCP port that nothing listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listens(port: int) -> None:
    """Wait until something does."""
    deadline = time.monotonic() + PATIENCE
    while True:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        assert time.monotonic() < deadline, f"nothing listens at port {port}"
        time.sleep(0.02)


_NETCAT = """
import os, socket, sys, threading
link = socket.socket(socket.AF_UNIX)
link.connect(sys.argv[-1])
def up():
    while data := os.read(0, 65536):
        link.sendall(data)
    link.shutdown(socket.SHUT_WR)
threading.Thread(target=up, daemon=True).start()
while data := link.recv(65536):
    os.write(1, data)
"""


class Certificates:
    """An authority `ca`, a stranger `other`, and what they signed: for TLS, in files NAME.pem and NAME.key."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        for authority in ("ca", "other"):
            self._openssl("req", "-x509", *_KEY, "-subj", f"/CN={authority}", *self._files(authority), "-days", "2")
        self.sign("server", "localhost")
        self.sign("client", "me")

    def sign(self, name: str, subject: str, authority: str = "ca", days: int = 2) -> None:
        """A certificate; with `days` below 0 it has expired."""
        request, extensions = self.folder / f"{name}.csr", self.folder / f"{name}.ext"
        extensions.write_text(
            f"subjectAltName=DNS:{subject}\nkeyUsage=digitalSignature,keyEncipherment\n"
            "extendedKeyUsage=serverAuth,clientAuth\n"
        )
        self._openssl("req", *_KEY, "-subj", f"/CN={subject}", *self._files(name, request))
        signer = [f"-{what}" for what in ("CA", "CAkey")]
        self._openssl(
            "x509", "-req", "-in", request, signer[0], self.folder / f"{authority}.pem",
            signer[1], self.folder / f"{authority}.key", "-CAcreateserial", "-extfile", extensions,
            "-out", self.folder / f"{name}.pem", "-days", str(days),
        )  # fmt: skip

    def client(self, folder: Path, authority: str = "ca", certificate: str = "client") -> Path:
        """A folder for `pkipath`: the client's certificate, and whom it trusts."""
        folder.mkdir()
        for source, name in (
            (f"{authority}.pem", "cacert.pem"),
            (f"{certificate}.pem", "clientcert.pem"),
            (f"{certificate}.key", "clientkey.pem"),
        ):
            shutil.copy(self.folder / source, folder / name)
        return folder

    def _files(self, name: str, out: Path | None = None) -> tuple[object, ...]:
        return ("-keyout", self.folder / f"{name}.key", "-out", out or self.folder / f"{name}.pem")

    def _openssl(self, *arguments: object) -> None:
        subprocess.run([needed("openssl"), *map(str, arguments)], check=True, capture_output=True)


class ListeningDaemon(Daemon):
    """A libvirtd that listens at TCP and TLS ports; with `sasl` those who come by TCP give a name and a password."""

    def __init__(self, folder: Path, certificates: Certificates, server: str = "server", sasl: bool = False) -> None:
        super().__init__(folder)
        self.tcp, self.tls = free_port(), free_port()
        for name, source in (("key", f"{server}.key"), ("cert", f"{server}.pem"), ("ca", "ca.pem")):
            shutil.copy(certificates.folder / source, folder / f"{name}.pem")
        self.options = ("-l",)
        self.settings = f"""
listen_tls = 1
listen_tcp = 1
listen_addr = "127.0.0.1"
tcp_port = "{self.tcp}"
tls_port = "{self.tls}"
auth_tcp = "{"sasl" if sasl else "none"}"
auth_tls = "none"
key_file = "{folder}/key.pem"
cert_file = "{folder}/cert.pem"
ca_file = "{folder}/ca.pem"
tls_no_sanity_certificate = 1
"""
        self._sasl(folder / "sasl") if sasl else None

    def _sasl(self, folder: Path) -> None:
        folder.mkdir()
        (folder / "libvirt.conf").write_text(f"mech_list: digest-md5\nsasldb_path: {folder}/users\n")
        command = [needed("saslpasswd2"), "-p", "-a", "libvirt", "-f", str(folder / "users"), "-c", "fred"]
        subprocess.run(command, input=PASSWORD.encode(), check=True)
        self.variables = {"SASL_CONF_PATH": str(folder)}

    def start(self) -> None:
        super().start()
        listens(self.tls)


class Sshd:
    """An sshd of the tests' own at a port of its own, and what a client needs to come in by it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        folder.mkdir(exist_ok=True)
        if os.geteuid() == 0:
            Path("/run/sshd").mkdir(exist_ok=True)
        for key in ("host", "another", "user", "stranger"):
            self._run(needed("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", folder / key)
        shutil.copy(folder / "user.pub", folder / "authorized")
        (folder / "sshd_config").write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\n"
            f"AuthorizedKeysFile {folder}/authorized\n"
            "StrictModes no\nPidFile none\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nUsePAM no\n"
        )
        self.known = folder / "known"
        (folder / "ssh_config").write_text(
            f"UserKnownHostsFile {self.known}\nGlobalKnownHostsFile none\nStrictHostKeyChecking yes\n"
            "IdentitiesOnly yes\nIdentityAgent none\n"
        )
        (folder / "ssh").write_text(f'#!/bin/sh\nexec ssh -F {folder}/ssh_config "$@"\n')
        (folder / "ssh").chmod(0o755)
        (folder / "nc").write_text(f"#!{sys.executable}\n{_NETCAT}")
        (folder / "nc").chmod(0o755)
        command = [needed("sshd"), "-D", "-e", "-f", str(folder / "sshd_config")]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        listens(self.port)

    def knows(self, key: str) -> None:
        """Have the client take this for the host's key."""
        self.known.write_text(f"[127.0.0.1]:{self.port} {(self.folder / f'{key}.pub').read_text()}")

    def uri(self, daemon: Daemon, key: str = "user", netcat: str = "") -> str:
        """By ssh to a libvirtd here."""
        return (
            f"test+ssh://{getpass.getuser()}@127.0.0.1:{self.port}/default?command={self.folder}/ssh"
            f"&keyfile={self.folder}/{key}&socket={daemon.socket}&proxy=netcat&netcat={netcat or self.folder / 'nc'}"
        )

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()

    def _run(self, *command: object) -> None:
        subprocess.run(list(map(str, command)), check=True, capture_output=True)


class OddServer:
    """Accepts, and then says `words`, or nothing at all for ever."""

    def __init__(self, words: bytes = b"") -> None:
        self._words = words
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.accepted = threading.Event()
        self._links: list[socket.socket] = []
        threading.Thread(target=self._serve, name="odd server", daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                link, _ = self._listener.accept()
                self._links.append(link)
                self.accepted.set()
                if self._words:
                    link.sendall(self._words)
                    link.close()

    def close(self) -> None:
        """End all that waits."""
        for each in (self._listener, *self._links):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()


def readable_by_the_daemon(folder: Path) -> None:
    """As root, the daemon runs as another user, who must come this far."""
    if os.geteuid() == 0:
        for path in (folder, *folder.rglob("*")):
            shutil.chown(path, NOBODY, NOBODY)
