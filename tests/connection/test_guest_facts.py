"""What a guest says is anybody's text: bounded, plain, passed over where it has another shape."""

import json

import pytest

from editor.connection import guest_facts
from editor.errors import EditorError

AGENT = {
    "return": [
        {"name": "lo", "hardware-address": "00:00:00:00:00:00"},
        {"name": "enp1s0", "hardware-address": "52:54:00:AA:00:01", "ip-addresses": []},
        {"name": "sit0"},
    ]
}


def read(tmp_path, value):
    path = tmp_path / "facts.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value))
    return guest_facts.read(str(path))


def test_what_virsh_prints_is_read(tmp_path):
    found = read(tmp_path, AGENT)
    assert [(each.name, each.mac) for each in found.interfaces] == [("enp1s0", "52:54:00:aa:00:01")]
    system = read(tmp_path, {"return": {"id": "debian", "version-id": "12", "pretty-name": "Debian"}})
    assert (system.os_id, system.os_version, system.os_name) == ("debian", "12", "Debian")


def test_what_is_written_is_read_again(tmp_path):
    found = guest_facts.facts(("debian", "12", "Debian"), [("eth0", "52:54:00:00:00:01")], [("virtio-disk0", "x", "/")])
    assert read(tmp_path, {"guest_seen": guest_facts.as_json(found)}) == found


@pytest.mark.parametrize(
    "value",
    [
        "", "[" * 100000, "null", "3", '{"return": 3}', '{"return": {"id": 3}}', '[1, {"name": "eth0"}]', "{}",
        '{"guest_seen": 3}',
    ],
)  # fmt: skip
def test_what_is_none_is_refused_in_a_sentence(tmp_path, value):
    with pytest.raises(EditorError, match=r"facts\.json (is no JSON|says nothing of a guest)"):
        read(tmp_path, value)


@pytest.mark.parametrize("value", [{"guest_seen": {"os": 3, "interfaces": 4, "disks": [5]}}, [{}], [{"name": []}]])
def test_other_shapes_inside_are_passed_over(tmp_path, value):
    found = read(tmp_path, value)
    assert (found.interfaces, found.disks) == ((), ())


def test_a_lying_agent_is_bounded(tmp_path):
    many = [{"name": f"eth{n}", "hardware-address": f"52:54:00:00:{n >> 8:02x}:{n & 255:02x}"} for n in range(5000)]
    found = read(tmp_path, many)
    assert len(found.interfaces) == guest_facts.MOST
    assert len(found.remarks) == 1
    hostile = read(tmp_path, [{"name": "\x1b[2J<b>" + "x" * 5000, "hardware-address": "52:54:00:00:00:01"}])
    (only,) = hostile.interfaces
    assert "\x1b" not in only.name
    assert len(only.name) <= 64


def test_too_large_a_file_is_not_read(tmp_path):
    with pytest.raises(EditorError, match="larger than 1 MB"):
        read(tmp_path, json.dumps(["x" * (1 << 20)]))
    with pytest.raises(EditorError, match="cannot be read"):
        guest_facts.read(str(tmp_path / "none"))
