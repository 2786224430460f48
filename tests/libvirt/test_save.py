"""Loading from and saving to real libvirt: what is stored, refused, kept, and what happens when the host goes."""

import re
import uuid
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest

from editor.connection import files
from editor.connection.answers import DomainEvent, Happening
from editor.connection.host import Host
from editor.connection.library import load
from editor.connection.refusal import AnotherDomainError, ChangedMeanwhileError, ConnectionLostError, SchemaError
from editor.document.read import parse
from editor.errors import EditorError
from editor.session import backup
from editor.session.save import define, define_new, save_as
from tests.conftest import PATIENCE

XML = """<domain type='qemu'>
  <name>{name}</name>
  <memory unit='MiB'>32</memory>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
    <controller type='pci' index='1' model='pcie-root-port'>
      <address type='pci' bus='0' slot='6' function='0'/>
    </controller>
    <graphics type='vnc' passwd='geheim'><listen type='none'/></graphics>
  </devices>
</domain>
"""
SECOND_PORT = """<controller type='pci' index='{index}' model='pcie-root-port'>
      <address type='pci' bus='0' slot='6' function='{function}'/>
    </controller>
    <graphics"""


def got(future: Future):
    return future.result(timeout=PATIENCE)


@contextmanager
def opened(uri, **options):
    host = Host(uri, **options)
    try:
        got(host.open())
        yield host
    finally:
        got(host.close())


def backups(uuid: str) -> list[Path]:
    return list(backup.folder().glob(f"*_{uuid}_*.xml"))


@pytest.fixture
def host(daemon):
    with opened(daemon.uri) as host:
        yield host


@pytest.fixture
def name(daemon):
    """The name of a defined domain, gone after the test."""
    name = f"web-{uuid.uuid4().hex[:8]}"
    connection = load().open(daemon.uri)
    first = connection.defineXML(XML.format(name=name))
    connection.defineXML(first.XMLDesc(load().VIR_DOMAIN_XML_SECURE))  # which sorts what libvirt added itself
    yield name
    for domain in connection.listAllDomains():
        if domain.name().startswith(name):
            if domain.isActive():
                domain.destroy()
            if domain.isPersistent():
                domain.undefine()
    connection.close()


def with_second_port(xml: bytes, function: int = 1):
    index = xml.count(b"<controller type='pci'")
    return parse(xml.replace(b"<graphics", SECOND_PORT.format(index=index, function=function).encode()))


def test_facts_are_those_of_the_daemon(daemon, host):
    facts = got(host.open())
    assert facts.driver == "QEMU"
    assert facts.uri == daemon.uri
    assert facts.libvirt >= 6000000
    assert facts.hypervisor is not None
    assert facts.hypervisor >= 4000000
    assert not facts.readonly


def test_save_stores_reads_back_and_keeps_the_previous_text(host, name):
    loaded = got(host.read(name))
    stored = got(define(with_second_port(loaded.xml), host, loaded))
    assert stored.before == loaded.xml
    assert stored.stored == got(host.read(name)).xml
    assert b"multifunction='on'" in stored.stored  # libvirt stores what it inferred
    assert b"multifunction" not in loaded.xml
    assert not stored.active


def test_backup_is_private_and_takes_the_define_back(host, name):
    loaded = got(host.read(name))
    stored = got(define(with_second_port(loaded.xml), host, loaded))
    kept = stored.backup
    assert backups(loaded.uuid) == [kept]
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    assert re.fullmatch(rf"{name}_{loaded.uuid}_\d{{8}}T\d{{6}}\.\d{{6}}Z\.xml", kept.name)

    previous = files.read(str(kept)).xml
    assert previous == loaded.xml
    restored = got(define(parse(previous), host, got(host.read(name))))
    assert restored.stored == loaded.xml
    assert len(backups(loaded.uuid)) == 2


def test_secrets_survive_a_save(host, name):
    loaded = got(host.read(name))
    assert b"passwd='geheim'" in loaded.xml
    assert b"passwd='geheim'" in got(define(with_second_port(loaded.xml), host, loaded)).stored


def test_read_only_looks_without_secrets_and_saves_to_a_file_that_says_so(daemon, host, name, tmp_path):
    with opened(daemon.uri, readonly=True) as watching:
        assert got(watching.open()).readonly
        loaded = got(watching.read(name))
        assert loaded.secrets_missing
        assert b"geheim" not in loaded.xml
        document = with_second_port(loaded.xml)
        with pytest.raises(EditorError, match="read-only"):
            got(define(document, watching, loaded))
        with pytest.raises(EditorError, match="read-only"):
            got(define_new(document, watching))
    saved = save_as(document, tmp_path / "guest.xml", secrets_missing=True)
    assert b"secrets are missing" in saved.xml

    with pytest.raises(EditorError, match="read-only"):
        got(define(document, host, loaded))  # not over another connection either: the password would be gone
    assert b"geheim" in got(host.read(name)).xml


def test_changed_meanwhile_is_refused_and_nothing_put_aside(daemon, host, name):
    loaded = got(host.read(name))
    with opened(daemon.uri) as other:
        theirs = got(define(parse(loaded.xml.replace(b"geheim", b"secret")), other, loaded))
    with pytest.raises(ChangedMeanwhileError, match="changed on"):
        got(define(with_second_port(loaded.xml), host, loaded))
    assert got(host.read(name)).xml == theirs.stored
    assert backups(loaded.uuid) == [theirs.backup]


def test_undefined_meanwhile_is_refused_and_can_be_defined_anew(daemon, host, name):
    loaded = got(host.read(name))
    connection = load().open(daemon.uri)
    connection.lookupByName(name).undefine()
    connection.close()
    with pytest.raises(ChangedMeanwhileError, match="no longer defined"):
        got(define(parse(loaded.xml), host, loaded))
    assert got(define_new(parse(loaded.xml), host)).xml == loaded.xml


@pytest.mark.parametrize("what", ["name", "uuid", "both", "uuid missing"])
def test_another_name_or_uuid_is_another_domain(host, name, what):
    loaded = got(host.read(name))
    edited = loaded.xml
    if what in ("name", "both"):
        edited = edited.replace(f"<name>{name}<".encode(), f"<name>{name}-2<".encode())
    if what in ("uuid", "both"):
        edited = edited.replace(loaded.uuid.encode(), str(uuid.uuid4()).encode())
    if what == "uuid missing":
        edited = re.sub(rb"<uuid>.*</uuid>", b"", edited)
    with pytest.raises(AnotherDomainError, match="would define another domain"):
        got(define(parse(edited), host, loaded))
    assert backups(loaded.uuid) == []
    if what == "both":
        new = got(define_new(parse(edited), host))
        assert (new.name, new.persistent) == (f"{name}-2", True)
        assert got(host.read(name)).xml == loaded.xml


def test_uuid_written_otherwise_is_the_same_domain(host, name):
    loaded = got(host.read(name))
    edited = loaded.xml.replace(loaded.uuid.encode(), loaded.uuid.upper().replace("-", "").encode())
    assert got(define(parse(edited), host, loaded)).stored == loaded.xml


def test_new_domain_does_not_overwrite_one(host, name):
    loaded = got(host.read(name))
    with pytest.raises(EditorError, match=f"There is a domain “{name}” on .* already"):
        got(define_new(with_second_port(loaded.xml), host))
    assert got(host.read(name)).xml == loaded.xml


def test_what_the_schema_does_not_know_is_refused_and_leaves_no_backup(host, name):
    loaded = got(host.read(name))
    edited = parse(loaded.xml.replace(b"<devices>", b"<devices><flux/>"))
    with pytest.raises(SchemaError, match=r"^libvirt's schema does not allow this") as caught:
        got(define(edited, host, loaded))
    assert caught.value.element == "devices"  # the part around it is what libvirt names
    assert got(host.read(name)).xml == loaded.xml
    assert backups(loaded.uuid) == []


def test_what_libvirt_cannot_place_is_refused_in_its_words(host, name):
    loaded = got(host.read(name))
    with pytest.raises(EditorError, match="Attempted double use of PCI"):
        got(define(with_second_port(loaded.xml, function=0), host, loaded))


def test_other_encoding_reaches_libvirt_as_meant(host, name):
    loaded = got(host.read(name))
    titled = loaded.xml.decode().replace("<memory ", "<title>Größe</title><memory ", 1)
    document = parse(b"<?xml version='1.0' encoding='ISO-8859-1'?>\n" + titled.encode("latin-1"))
    assert "<title>Größe</title>" in got(define(document, host, loaded)).stored.decode()


def test_name_id_and_uuid_find_a_domain_and_a_typing_error_is_seen(daemon, host, name):
    loaded = got(host.read(name))
    assert got(host.read(loaded.uuid)) == loaded
    assert (name, loaded.uuid, None, False, True) in got(host.domains())
    with pytest.raises(EditorError) as caught:
        got(host.read(name[:-1]))
    assert name in caught.value.hint


def test_running_domain_is_saved_for_its_next_start_and_events_are_told(daemon, name):
    events: Queue[DomainEvent] = Queue()
    with opened(daemon.uri, on_event=events.put) as host:
        connection = load().open(daemon.uri)
        domain = connection.lookupByName(name)
        domain.createWithFlags(load().VIR_DOMAIN_START_PAUSED)
        try:
            loaded = got(host.read(str(domain.ID())))
            assert (loaded.name, loaded.active) == (name, True)
            assert got(define(with_second_port(loaded.xml), host, loaded)).active
            assert domain.XMLDesc().count("pcie-root-port") < got(host.read(name)).xml.count(b"pcie-root-port")
        finally:
            domain.destroy()
        domain.undefine()
        ours: list[Happening] = []
        while Happening.UNDEFINED not in ours:  # the daemon may still tell of other tests' domains
            event = events.get(timeout=PATIENCE)
            ours += [event.what] if event.name == name else []
        connection.close()
    assert ours == [Happening.STARTED, Happening.DEFINED, Happening.STOPPED, Happening.UNDEFINED]


def test_transient_domain_is_not_made_persistent_silently(daemon, host):
    connection = load().open(daemon.uri)
    flags = load().VIR_DOMAIN_START_PAUSED
    domain = connection.createXML(XML.format(name=f"transient-{uuid.uuid4().hex[:8]}"), flags)
    try:
        loaded = got(host.read(domain.name()))
        assert not loaded.persistent
        assert (loaded.name, loaded.uuid, domain.ID(), True, False) in got(host.domains())
        with pytest.raises(EditorError, match="is transient"):
            got(define(with_second_port(loaded.xml), host, loaded))
        assert not domain.isPersistent()
    finally:
        domain.destroy()
        connection.close()


def test_killed_daemon_is_told_and_the_host_opens_again(own_daemon):
    lost: Queue[ConnectionLostError] = Queue()
    with opened(own_daemon.test_uri, on_lost=lost.put) as host:
        loaded = got(host.read("test"))
        own_daemon.kill()
        assert own_daemon.test_uri in lost.get(timeout=PATIENCE).sentence
        with pytest.raises(ConnectionLostError) as caught:
            got(define(parse(loaded.xml), host, loaded))
        assert "Connect" in caught.value.hint
        with pytest.raises(EditorError, match=r"No such file|Connection refused"):
            got(host.open())
        own_daemon.start()
        got(host.open())
        assert got(host.read("test")) == loaded


def test_daemon_that_stops_answering_holds_up_nobody(own_daemon):
    with opened(own_daemon.test_uri) as host:
        own_daemon.pause()
        answer = host.domains()
        assert not answer.done()
        own_daemon.resume()  # only here: if asking waited, this would never be reached
        assert [entry.name for entry in got(answer)] == ["test"]


def test_embedded_driver_is_a_host_too(embed):
    with opened(embed.getURI()) as host:
        assert got(host.open()).libvirt == embed.getLibVersion()
