"""`virt-slots diff`."""

import json

from tests.guestview.domains import nic, port, q35


def domain(tmp_path, name, *devices):
    path = tmp_path / f"{name}.xml"
    path.write_bytes(q35(*devices).xml("g"))
    return path


def test_silent_where_the_guest_notices_nothing(run, tmp_path):
    old = domain(tmp_path, "old", port(1, "00:01.0"), nic("virtio", "01:00.0"))
    new = domain(tmp_path, "new", port(1), nic("virtio"))
    assert (run("diff", old, old).code, run("diff", old, old).out) == (0, "")
    assert run("diff", "--format", "json", old, old).code == 0
    assert run("diff", old, new).code in (0, 1)


def test_what_the_guest_notices(run, tmp_path):
    old = domain(tmp_path, "old", port(1, "00:01.0"), nic("virtio", "01:00.0"))
    new = domain(tmp_path, "new", port(1, "00:01.0"), nic("virtio", "01:00.0", "on"))
    ran = run("diff", old, new)
    assert ran.code == 1
    assert ran.out.splitlines() == [
        "net0: a Linux guest will call it enp1s0f0 instead of enp1s0.",
        "net0: its multifunction bit becomes on.",
    ]
    answer = json.loads(run("diff", "--format", "json", old, new).out)
    assert answer["notices"] is True
    assert (answer["old"]["file"], answer["new"]["file"]) == (str(old), str(new))
    assert answer["changes"][0] | {"message": ""} == {
        "kind": "renamed", "name": "net0", "old": "enp1s0", "new": "enp1s0f0", "message": "",
        "before": "0000:01:00.0", "after": "0000:01:00.0", "systems": None,
    }  # fmt: skip


def test_one_domain_is_compared_with_what_libvirt_makes_of_it(run, tmp_path):
    written = domain(tmp_path, "written", port(1, "00:01.0"), nic("virtio", "01:00.0"), nic("virtio", "01:00.1"))
    ran = run("diff", written)
    assert ran.code == 1
    assert "net0: a Linux guest will call it enp1s0f0 instead of enp1s0.\n" in ran.out


def test_what_cannot_be_compared(run, tmp_path):
    good = domain(tmp_path, "good", port(1, "00:01.0"))
    bad = domain(tmp_path, "bad", nic("virtio", "00:03.0"), nic("virtio", "00:03.0"))
    ran = run("diff", good, bad)
    assert (ran.code, ran.out) == (3, "")
    assert "would refuse" in ran.err
    assert run("diff", good, tmp_path / "missing.xml").code == 3
    assert run("diff", good, good, good).code == 2
