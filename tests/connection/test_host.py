"""A host is a thread and a queue; here against libvirt's test driver, which needs no daemon."""

import os
import subprocess
import sys
import threading
from concurrent.futures import CancelledError
from pathlib import Path
from queue import Queue

import pytest

pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")

from editor.connection import define
from editor.connection.answers import DomainEntry, DomainEvent, DomainText, Happening, Prompt
from editor.connection.domains import Link
from editor.connection.host import Host
from editor.connection.library import load
from editor.connection.refusal import AnotherDomainError, ChangedMeanwhileError, ConnectionLostError
from editor.errors import EditorError
from tests.conftest import PATIENCE

ROOT = Path(__file__).parent.parent.parent
URI = "test:///default"
UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f"
TEST = DomainEntry("test", UUID, 1, True, True)
DOMAIN = "<domain type='test'><name>{}</name><memory>8192</memory><os><type>hvm</type></os></domain>"
NODE = """<node>
  <auth><user password='geheim'>admin</user></auth>
  <domain type='test'><name>7</name><memory>8192</memory><os><type>hvm</type></os></domain>
  <domain type='test'><name>{uuid}</name><memory>8192</memory><os><type>hvm</type></os></domain>
</node>
"""


def got(future):
    return future.result(timeout=PATIENCE)


@pytest.fixture
def host():
    host = Host(URI)
    got(host.open())
    yield host
    got(host.close())


@pytest.fixture
def keep(tmp_path):
    kept: list[DomainText] = []

    def keep(text: DomainText) -> Path:
        kept.append(text)
        path = tmp_path / f"{len(kept)}.xml"
        path.write_bytes(text.xml)
        return path

    return keep


def test_facts(host):
    facts = got(host.open())
    assert (facts.uri, facts.driver, facts.hypervisor, facts.readonly) == (URI, "TEST", None, False)
    assert facts.libvirt == load().getVersion()


def test_default_uri_is_libvirts(monkeypatch):
    monkeypatch.setenv("LIBVIRT_DEFAULT_URI", URI)
    host = Host(None)
    assert got(host.open()).uri == URI
    got(host.close())


@pytest.mark.skipif(os.geteuid() == 0, reason="root's aliases are those of the machine, in /etc/libvirt")
def test_alias_is_resolved_by_libvirt(tmp_path):
    """In a process of its own: GLib, with which libvirt finds the file, looks at the variable only once."""
    configuration = tmp_path / "libvirt" / "libvirt.conf"
    configuration.parent.mkdir()
    configuration.write_text(f'uri_aliases = [ "house={URI}" ]\n')
    code = "from editor.connection.host import Host; print(Host('house').open().result().uri)"
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path)}
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == (f"{URI}\n", "")


def test_domains(host):
    assert got(host.domains()) == (TEST,)


@pytest.mark.parametrize("wanted", ["test", "1", UUID])
def test_read_by_name_id_and_uuid(host, wanted):
    text = got(host.read(wanted))
    assert (text.name, text.uuid, text.active, text.persistent, text.secrets_missing) == (
        "test",
        UUID,
        True,
        True,
        False,
    )
    assert text.xml.startswith(b"<domain type='test'>")


def test_number_or_uuid_that_is_none_is_taken_for_a_name(tmp_path):
    node = tmp_path / "node.xml"
    node.write_text(NODE.format(uuid=UUID).replace("<auth><user password='geheim'>admin</user></auth>", ""))
    host = Host(f"test://{node}")
    got(host.open())
    assert got(host.read("7")).name == "7"
    assert got(host.read(UUID)).name == UUID
    got(host.close())


@pytest.mark.parametrize("wanted", ["tset", "9" * 12, "²", "x" * 36, "a\udcff"])
def test_missing_domain_is_one_sentence(host, wanted):
    with pytest.raises(EditorError) as caught:
        got(host.read(wanted))
    assert caught.value.hint
    if wanted == "tset":
        assert caught.value.sentence == f"There is no domain “tset” on {URI}."
        assert caught.value.hint == "Did you mean “test”?"


def test_define_compares_keeps_and_reads_back(host, keep):
    loaded = got(host.read("test"))
    edited = loaded.xml.replace(b"8388608</memory>", b"4194304</memory>")
    stored = got(host.define(loaded, edited, keep))
    assert stored.before == stored.backup.read_bytes() == loaded.xml
    assert b"4194304</memory>" in stored.stored
    assert stored.active
    with pytest.raises(ChangedMeanwhileError, match="The domain “test” was changed on test:///default") as caught:
        got(host.define(loaded, edited, keep))
    assert caught.value.hint


def test_a_text_without_the_uuid_would_be_another_domain(host, keep):
    loaded = got(host.read("test"))
    uuid = f"<uuid>{loaded.uuid}</uuid>".encode()
    assert uuid in loaded.xml
    with pytest.raises(AnotherDomainError, match=f"its UUID was {loaded.uuid} and is missing now") as caught:
        got(host.define(loaded, loaded.xml.replace(uuid, b""), keep))
    assert "Define it as a new domain" in caught.value.hint


def test_failing_backup_stops_the_define(host):
    def fail(text: DomainText) -> Path:
        raise EditorError("no room")

    loaded = got(host.read("test"))
    with pytest.raises(EditorError, match="no room"):
        got(host.define(loaded, loaded.xml.replace(b"8388608</memory>", b"4194304</memory>"), fail))
    assert got(host.read("test")) == loaded


def test_loss_during_the_define_names_the_backup(host, keep, monkeypatch, tmp_path):
    loaded = got(host.read("test"))

    def vanish(connection: object, *arguments: object) -> None:
        raise load().libvirtError("gone")

    monkeypatch.setattr(load().virConnect, "defineXMLFlags", vanish)
    monkeypatch.setattr(load().virConnect, "isAlive", lambda connection: 0)
    with pytest.raises(ConnectionLostError, match="while “test” was being defined") as caught:
        got(host.define(loaded, loaded.xml, keep))
    assert str(tmp_path / "1.xml") in caught.value.hint
    assert (tmp_path / "1.xml").read_bytes() == loaded.xml


def test_define_that_cannot_be_read_back_says_that_it_was_done(host, keep, monkeypatch):
    loaded = got(host.read("test"))
    answers = iter([define.text])

    def once(link: Link, domain: object) -> DomainText:
        for answer in answers:
            return answer(link, domain)
        raise load().libvirtError("gone")

    monkeypatch.setattr(define, "text", once)
    with pytest.raises(EditorError, match="“test” was defined, but cannot be read back"):
        got(host.define(loaded, loaded.xml, keep))


def test_malformed_text_is_no_traceback(host, keep):
    loaded = got(host.read("test"))
    with pytest.raises(EditorError, match="not well-formed"):
        got(host.define(loaded, b"<domain>", keep))


def test_define_new(host):
    assert got(host.define_new(DOMAIN.format("new").encode())).name == "new"
    assert [entry.name for entry in got(host.domains())] == ["new", "test"]
    with pytest.raises(EditorError, match=r"“new” on .* already"):
        got(host.define_new(DOMAIN.format("new").encode()))


def test_read_only_refuses_before_it_asks(keep):
    host = Host(URI, readonly=True)
    got(host.open())
    loaded = got(host.read("test"))
    assert loaded.secrets_missing
    with pytest.raises(EditorError, match="read-only"):
        got(host.define(loaded, loaded.xml, keep))
    got(host.close())


def test_events_come_from_libvirts_thread():
    events: Queue[tuple[DomainEvent, str]] = Queue()
    host = Host(URI, on_event=lambda event: events.put((event, threading.current_thread().name)))
    got(host.open())
    got(host.domains())  # from the first list on, events tell what differs from it
    second = load().open(URI)  # of the same host, and so of the same domains
    domain = second.defineXML(DOMAIN.format("new"))
    domain.create()
    domain.destroy()
    domain.undefine()
    second.close()
    seen = [events.get(timeout=PATIENCE) for _ in range(4)]
    got(host.close())
    assert [event.what for event, _ in seen] == [
        Happening.DEFINED,
        Happening.STARTED,
        Happening.STOPPED,
        Happening.UNDEFINED,
    ]
    assert {event.name for event, _ in seen} == {"new"}
    assert {thread for _, thread in seen} == {"libvirt-events"}


@pytest.mark.parametrize("wanted", ["test", "nobody"])
def test_close_leaves_no_connection_behind(monkeypatch, wanted):
    """By libvirt's own count: nothing that we registered, and no error kept in a future, holds it."""
    real, left = load().virConnect.close, []
    monkeypatch.setattr(load().virConnect, "close", lambda connection: left.append(real(connection)))
    host = Host(URI)
    got(host.open())
    answer = host.read(wanted)
    answer.exception(timeout=PATIENCE)
    got(host.close())
    assert left == [0]


def test_authentication_is_asked_of_the_front_end(tmp_path):
    node = tmp_path / "node.xml"
    node.write_text(NODE.format(uuid="other"))
    asked: list[tuple[Prompt, ...]] = []

    def answer(prompts: tuple[Prompt, ...]) -> tuple[str, ...]:
        asked.append(prompts)
        return tuple("geheim" if prompt.hidden else "admin" for prompt in prompts)

    host = Host(f"test://{node}", authenticate=answer)
    assert got(host.open()).driver == "TEST"
    got(host.close())
    assert sorted(prompt.hidden for prompts in asked for prompt in prompts) == [False, True]
    assert all(prompt.text for prompts in asked for prompt in prompts)


@pytest.mark.parametrize("answer", [None, lambda prompts: None, lambda prompts: tuple("x" for _ in prompts)])
def test_no_or_wrong_answer_is_a_refusal(tmp_path, answer):
    node = tmp_path / "node.xml"
    node.write_text(NODE.format(uuid="other"))
    host = Host(f"test://{node}", authenticate=answer)
    with pytest.raises(EditorError, match="authentication") as caught:
        got(host.open())
    assert "auth.conf" in caught.value.hint
    got(host.close())


@pytest.mark.parametrize(
    ("uri", "hint"),
    [
        ("qemu+unix:///system?socket=/nonexistent", "No libvirt daemon listens there"),
        ("qemu+tcp://127.0.0.1:1/system", "nothing listens at that port"),
        ("rubbish", "A URI looks like"),
        ("a\udcff", "UTF-8"),
    ],
)
def test_failure_to_connect_has_a_hint(uri, hint, capfd):
    host = Host(uri)
    with pytest.raises(EditorError) as caught:
        got(host.open())
    assert hint in caught.value.hint
    assert caught.value.__traceback__ is not None  # that of this test; none from the host's thread
    with pytest.raises(ConnectionLostError, match="There is no connection"):
        got(host.domains())
    got(host.close())
    assert capfd.readouterr() == ("", "")  # libvirt itself prints nothing


def test_jobs_run_in_order_and_can_be_cancelled_while_they_wait():
    entered, go_on = threading.Event(), threading.Event()
    host = Host(URI)
    blocking = host._ask(lambda: (entered.set(), go_on.wait(PATIENCE)))
    entered.wait(PATIENCE)
    waiting, after = host.open(), host.domains()
    assert waiting.cancel()
    go_on.set()
    got(blocking)
    with pytest.raises(CancelledError):
        waiting.result(timeout=PATIENCE)
    with pytest.raises(ConnectionLostError):
        got(after)
    got(host.close())


def test_closed_host_refuses():
    host = Host(URI)
    got(host.close())
    with pytest.raises(EditorError, match="is closed"):
        got(host.open())


def test_bug_reaches_whoever_asked():
    host = Host(URI)
    with pytest.raises(ZeroDivisionError):
        got(host._ask(lambda: 1 / 0))
    got(host.close())


def test_without_libvirt_there_is_one_clear_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "libvirt", None)
    host = Host(URI)
    with pytest.raises(EditorError, match="bindings cannot be used") as caught:
        got(host.open())
    assert "python3-libvirt" in caught.value.hint
    got(host.close())
