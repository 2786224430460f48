"""Every way to a host, and what goes wrong on it: the hint is held against the real thing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")

from editor.connection.host import Host
from editor.errors import EditorError
from tests.conftest import PATIENCE
from tests.equipment.ways import PASSWORD, Certificates, ListeningDaemon, OddServer, Sshd, free_port
from tests.libvirt.conftest import Daemon

ADMIN = ("fred", "fred", PASSWORD)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ways-", dir="/tmp") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="module")
def certificates(folder: Path) -> Certificates:
    return Certificates(folder / "pki")


@pytest.fixture(scope="module")
def listening(folder: Path, certificates: Certificates) -> Iterator:
    """Starts a libvirtd that listens; each kind once."""
    started: dict[tuple[str, bool], ListeningDaemon] = {}

    def listen(server: str = "server", sasl: bool = False) -> ListeningDaemon:
        if (server, sasl) not in started:
            where = folder / f"d{len(started)}"
            where.mkdir(mode=0o755)
            daemon = started[server, sasl] = ListeningDaemon(where, certificates, server, sasl)
            daemon.start()
        return started[server, sasl]

    yield listen
    for daemon in started.values():
        daemon.stop()


@pytest.fixture(scope="module")
def sshd(folder: Path) -> Iterator[Sshd]:
    made = Sshd(folder / "ssh")
    yield made
    made.stop()


@pytest.fixture(scope="module")
def plain(folder: Path) -> Iterator[Daemon]:
    """A libvirtd that listens at its socket alone."""
    where = folder / "plain"
    where.mkdir(mode=0o755)
    daemon = Daemon(where)
    daemon.start()
    yield daemon
    daemon.stop()


def opened(uri: str, **options) -> str:
    """The driver's name of a host that can be opened."""
    host = Host(uri, **options)
    try:
        return host.open().result(PATIENCE).driver
    finally:
        host.close().result(PATIENCE)


def refused(uri: str, capfd, **options) -> EditorError:
    """What is said of one that cannot; nothing of it is lost on standard error."""
    with pytest.raises(EditorError) as caught:
        opened(uri, **options)
    assert capfd.readouterr() == ("", "")
    return caught.value


def over_tls(port: int, pki: Path) -> str:
    return f"test+tls://localhost:{port}/default?pkipath={pki}"


def test_tcp_and_tls(listening, certificates, tmp_path):
    daemon = listening()
    assert opened(f"test+tcp://localhost:{daemon.tcp}/default") == "TEST"
    assert opened(over_tls(daemon.tls, certificates.client(tmp_path / "pki"))) == "TEST"


@pytest.mark.parametrize(
    ("subject", "authority", "days", "said", "hint"),
    [
        ("elsewhere", "ca", 2, "does not match the hostname localhost", "as its certificate names it"),
        ("localhost", "other", 2, "known issuer", "cacert.pem"),
        ("localhost", "ca", -1, "not trusted", "expired"),
    ],
)
def test_a_certificate_is_not_accepted_and_libvirts_reason_is_said(
    listening, certificates, tmp_path, capfd, subject, authority, days, said, hint
):
    name = f"{subject}-{authority}-{'old' if days < 0 else 'new'}"
    certificates.sign(name, subject, authority, days)
    error = refused(over_tls(listening(name).tls, certificates.client(tmp_path / "pki")), capfd)
    assert said in error.sentence
    assert hint in error.hint


def test_certificates_of_the_client_are_missing_or_from_another_authority(listening, certificates, tmp_path, capfd):
    daemon = listening()
    assert "clientcert.pem" in refused(over_tls(daemon.tls, tmp_path / "nothing"), capfd).hint
    pki = certificates.client(tmp_path / "pki", authority="other")
    assert "authority" in refused(over_tls(daemon.tls, pki), capfd).hint


def test_another_service_at_the_port(listening, certificates, tmp_path, capfd):
    daemon, pki = listening(), certificates.client(tmp_path / "pki")
    odd = OddServer(b"HTTP/1.1 400 Bad Request\r\n\r\n" * 3)
    for uri in (
        over_tls(daemon.tcp, pki),
        f"test+tcp://localhost:{daemon.tls}/default",
        f"test+tcp://localhost:{odd.port}/default",
        over_tls(odd.port, pki),
    ):
        assert "check port and transport" in refused(uri, capfd).hint, uri
    odd.close()


def test_a_password_is_asked_for_and_auth_conf_is_honoured_with_nobody_to_ask(listening, tmp_path, capfd):
    uri = f"test+tcp://localhost:{listening(sasl=True).tcp}/default"
    asked = []
    assert opened(uri, authenticate=lambda prompts: (asked.append(prompts), ADMIN)[1]) == "TEST"
    assert [prompt.hidden for prompt in asked[0]] == [False, False, True]
    for answer in (None, lambda prompts: None, lambda prompts: tuple("x" for _ in prompts)):
        assert "auth.conf" in refused(uri, capfd, authenticate=answer).hint
    conf = tmp_path / "auth.conf"
    conf.write_text(
        f"[credentials-x]\nusername=fred\nauthname=fred\npassword={PASSWORD}\n[auth-libvirt-localhost]\ncredentials=x\n"
    )
    assert opened(f"{uri}?authfile={conf}") == "TEST"


def test_ssh(sshd, plain, capfd):
    sshd.known.write_text("")
    assert "does not know this host yet" in refused(sshd.uri(plain), capfd).hint
    sshd.knows("another")
    changed = refused(sshd.uri(plain), capfd)
    assert "ssh-keygen -R" in changed.hint
    assert "@@" not in changed.sentence
    sshd.knows("host")
    assert "ssh-add" in refused(sshd.uri(plain, "stranger"), capfd).hint
    assert "libvirt's helper is missing there" in refused(sshd.uri(plain, netcat="no-such-nc"), capfd).hint
    assert opened(sshd.uri(plain)) == "TEST"


@pytest.mark.parametrize(
    ("uri", "hint"),
    [
        ("test+unix:///default?socket=/nonexistent", "No libvirt daemon listens there"),
        ("test+tcp://localhost:{port}/default", "nothing listens at that port"),
        ("test+ssh://localhost:{port}/default", "nothing listens at that port"),
        ("test+tcp://no-such-host.invalid/default", "no address is known"),
        ("test+ssh://no-such-host.invalid/default", "no address is known"),
        ("test+carrier://localhost/default", "A URI looks like"),
        ("rubbish", "A URI looks like"),
    ],
)
def test_nobody_there(uri, hint, capfd):
    assert hint in refused(uri.format(port=free_port()), capfd).hint
