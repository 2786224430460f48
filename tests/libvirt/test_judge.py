"""A host judges a text: refuses what a define refuses, stores nothing, and its trials leave nothing behind."""

from uuid import uuid4

import pytest

from editor.connection import judge
from editor.connection.domains import Link
from editor.connection.host import Host
from editor.connection.library import load
from editor.document.read import parse
from editor.errors import EditorError
from editor.inference.infer import infer
from editor.knowledge.target import Target, Version
from editor.outlook.disagreement import on_acceptance, on_stored

HEAD = """<domain type='qemu'>
  <name>judged</name>
  <uuid>8d2c0b1e-0000-4000-8000-000000000001</uuid>
  <memory unit='MiB'>32</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
"""
TAIL = "  </devices>\n</domain>\n"
PORT = (
    "<controller type='pci' index='{}' model='pcie-root-port'>"
    "<address type='pci' bus='0' slot='4' function='{}'/></controller>"
)
TWO_PORTS = (HEAD + PORT.format(1, 0) + PORT.format(2, 1) + TAIL).encode()
TWICE = (HEAD + PORT.format(1, 0) + PORT.format(2, 0) + TAIL).encode()
HOST_DEVICE = (
    HEAD + "<hostdev mode='subsystem' type='pci' managed='yes'>"
    "<source><address domain='0' bus='0x7f' slot='0' function='0'/></source></hostdev>" + TAIL
).encode()


@pytest.fixture
def empty(embed):
    before = {domain.name() for domain in embed.listAllDomains()}
    yield Link(embed, "embed", readonly=False)
    assert {domain.name() for domain in embed.listAllDomains()} == before


def test_what_a_define_accepts_and_refuses(empty):
    assert judge.acceptance(empty, TWO_PORTS) == judge.HostAnswer(True, None)
    refused = judge.acceptance(empty, TWICE)
    assert refused.accepted is False
    assert "Attempted double use of PCI Address 0000:00:04.0" in (refused.error or "")


def test_an_error_of_the_command_line_says_nothing_of_the_definition(empty):
    answer = judge.acceptance(empty, HOST_DEVICE)
    assert answer.accepted is None
    assert "PCI passthrough type" in (answer.error or "")
    assert judge.trial(empty, HOST_DEVICE).accepted


def test_a_trial_tells_what_would_be_stored_under_the_own_name(empty):
    answer = judge.trial(empty, TWO_PORTS)
    assert answer.accepted
    guest = parse(answer.stored or b"").guest
    assert (guest.name, guest.uuid) == ("judged", "8d2c0b1e-0000-4000-8000-000000000001")
    assert [d.multifunction for d in guest.devices if d.place and d.place.slot == 4] == ["on", None]
    assert judge.trial(empty, TWICE).accepted is False


def test_a_trial_that_was_left_is_undefined_at_the_next_connect_and_nothing_else(empty):
    mark = str(uuid4())
    text = TWO_PORTS.decode().replace("8d2c0b1e-0000-4000-8000-000000000001", mark)
    empty.connection.defineXML(text.replace("judged", f"virt-slots-probe-{mark}"))
    other = empty.connection.defineXML(text.replace("judged", "virt-slots-probe-of-mine").replace(mark, str(uuid4())))
    judge.tidy(empty.connection, load())
    names = [domain.name() for domain in empty.connection.listAllDomains()]
    other.undefine()
    assert names == ["virt-slots-probe-of-mine"]


def test_a_host_answers_through_its_thread(daemon):
    host = Host(daemon.uri)
    host.open().result()
    try:
        assert host.judge(TWO_PORTS).result().accepted
        assert host.judge_by_trial(TWO_PORTS).result().stored
        assert host.domains().result() == ()
        assert {"q35", "pc"} < host.machines().result()
        assert {("video", "modelType", "vga"), ("rng", "model", "virtio")} < host.device_models().result()
        with pytest.raises(EditorError, match="not well-formed"):
            host.judge(b"<domain").result()
    finally:
        host.close().result()


def test_a_read_only_connection_says_so(daemon):
    host = Host(daemon.uri, readonly=True)
    host.open().result()
    try:
        for ask in (host.judge, host.judge_by_trial):
            with pytest.raises(EditorError, match="read-only"):
                ask(TWO_PORTS).result()
    finally:
        host.close().result()


def test_where_host_and_prediction_disagree_is_told(empty):
    target = Target(Version.from_number(empty.connection.getLibVersion()))
    predicted = infer(parse(TWO_PORTS).guest, target)
    stored = judge.trial(empty, TWO_PORTS).stored or b""
    assert on_acceptance(predicted, True, None) == ()
    assert on_stored(predicted, parse(stored).guest) == ()
    (concern,) = on_acceptance(predicted, False, "no such thing")
    assert "no such thing" in concern.text
    moved = stored.replace(b'slot="0x04" function="0x1"', b'slot="0x05" function="0x1"')
    (difference,) = on_stored(predicted, parse(moved).guest)
    assert difference.name == "port 2"
