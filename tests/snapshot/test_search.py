"""What a person types, and what is found."""

import pytest

from editor.errors import EditorError
from editor.snapshot.search import bus_of, find, matching
from tests.edits.support import at, net, port, snapshot

DISK = f"""    <disk type='file' device='disk'>
      <source file='/d'/><target dev='vda' bus='virtio'/><alias name='ua-root'/>{at("12:00.0")}
    </disk>
"""


SCSI = f"    <controller type='scsi' index='7' model='virtio-scsi'>{at('11:00.0')}</controller>\n"


@pytest.fixture(scope="module")
def domain():
    ports = [port(n, at(f"00:{n // 8 + 1:02x}.{n % 8}")) for n in range(1, 0x13)]
    return snapshot(*ports, net(1, at("01:00.0")), net(0xAB, at("02:00.0")), DISK, SCSI)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("net1", ["net1"]),
        ("NET", ["net0", "net1"]),
        ("00:ab", ["net1"]),
        ("vda", ["vda"]),
        ("ua-root", ["vda"]),
        ("network", ["net0", "net1"]),
        ("disk", ["vda"]),
        ("sata", ["sata 0"]),
        ("storage", ["sata 0", "scsi 7", "vda"]),
        ("port 1", ["port 1", *[f"port {n}" for n in range(10, 19)]]),
        ("virtio 52:54 00:01", ["net0"]),
        ("0000:12:00.0", ["vda"]),
        ("12:00.0", ["vda"]),
        ("port 18", ["port 18"]),
        ("port18", ["port 18"]),
        ("pcie-root-port 00:01", [f"port {n}" for n in range(1, 8)]),
        ("nothing like it", []),
        ("  ", []),
        ("", []),
        ("\\[(*", []),
    ],
)
def test_found_by_everything_that_is_known_in_the_order_of_addresses(domain, text, names):
    assert [domain.name(p) for p in matching(domain, text)] == names


def test_a_device_without_an_address_comes_last(domain):
    refused = snapshot(port(1, at("00:01.0")), net(1, at("01:00.0")), net(2, at("01:00.0")), net(3))
    assert not refused.inference.accepted
    assert [refused.name(p) for p in matching(refused, "net")][-1] == "net2"


@pytest.mark.parametrize(
    ("text", "bus"),
    [
        ("12", 0x12),
        ("0x12", 0x12),
        ("bus 12", 0x12),
        ("Bus 0a", 0xA),
        ("a", 0xA),
        ("0", 0),
        ("port 18", 0x12),
        ("net1", 2),
        ("vda", 0x12),
        ("scsi 7", 0x11),
        ("01:00.0", 1),
        ("52:54:00:00:00:01", 1),
    ],
)
def test_a_bus_by_number_port_or_device(domain, text, bus):
    assert bus_of(domain, text) == bus


@pytest.mark.parametrize(
    ("text", "words"), [("13", "no bus 13"), ("port 99", "port 99"), ("", "No device"), ("é", "é")]
)
def test_no_such_bus_is_one_sentence(domain, text, words):
    with pytest.raises(EditorError, match=words):
        bus_of(domain, text)


@pytest.fixture(scope="module")
def two():
    return snapshot(*(port(n, at(f"00:0{n}.0")) for n in (1, 2)), net(1, at("01:00.0")), net(2, at("01:00.1")))


@pytest.mark.parametrize("text", ["net1", "NET1", "52:54:00:00:00:02", "01:00.1", "0000:01:00.1"])
def test_a_device_is_found_by_what_people_call_it(two, text):
    assert two.name(find(two, text)) == "net1"


@pytest.mark.parametrize("text", ["port 2", "port2", "port-2"])
def test_spaces_in_names_may_be_left_out(two, text):
    assert two.name(find(two, text)) == "port 2"


def test_who_is_not_found_is_answered_with_who_is_near(two):
    with pytest.raises(EditorError, match="Did you mean “net0”"):
        find(two, "nett0")


def test_two_devices_at_one_address_are_not_guessed():
    before = snapshot(port(1, at("00:01.0")), net(1, at("01:00.0")), net(2, at("01:00.0")))
    with pytest.raises(EditorError, match="several devices: net0, net1"):
        find(before, "01:00.0")
