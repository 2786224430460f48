import difflib
import json
import os
import stat

import pytest


def changed(before, after):
    lines = difflib.ndiff(before.decode().splitlines(), after.splitlines())
    return [line[0] + line[2:].strip() for line in lines if line[0] in "-+"]


def test_move_prints_the_new_xml_and_changes_one_line(run, web01):
    before = web01.read_bytes()
    ran = run("move", web01, "net1", "00:05.0")
    assert changed(before, ran.out) == [
        "-<address type='pci' domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>",
        "+<address type='pci' domain='0x0000' bus='0x00' slot='0x05' function='0x0'/>",
    ]
    assert ran.code == 0
    assert web01.read_bytes() == before


def test_several_move_at_once(run, web01):
    ran = run("move", web01, "net0", "02:00.0", "net1", "01:00.0")
    assert len(changed(web01.read_bytes(), ran.out)) == 4
    assert ran.code == 0


@pytest.mark.parametrize("to", ["net1", "02:00.0", "0000:02:00.0", "52:54:00:77:01:02"])
def test_swap_with_an_address_or_a_device(run, web01, to):
    both = run("move", web01, "net0", "02:00.0", "net1", "01:00.0").out
    assert run("move", web01, "net0", to, "--swap").out == both
    assert run("move", "--swap", web01, "net0", to).out == both


def test_taken_place_is_refused_without_swap(run, web01):
    ran = run("move", web01, "net0", "02:00.0")
    assert (ran.code, ran.out) == (3, "")
    assert "taken by net1" in ran.err


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        (("eth0", "00:05.0"), "eth0", 2),
        (("net0", "5.0"), "no PCI address", 2),
        (("port 5", "00:09.0"), "not in the XML", 3),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(run, web01, words, said, code):
    ran = run("move", web01, *words)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_in_place_keeps_mode_and_is_silent(run, web01):
    web01.chmod(0o640)
    expected = run("move", web01, "video", "00:03.0").out
    ran = run("move", "-i", web01, "video", "00:03.0")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert web01.read_text() == expected
    assert stat.S_IMODE(web01.stat().st_mode) == 0o640


def test_output_file_may_exist(run, web01, tmp_path):
    out = tmp_path / "out.xml"
    for place in ("00:05.0", "00:06.0"):
        assert run("move", web01, "net1", place, "-o", out).code == 0
        assert f"slot='0x0{place[4]}'" in out.read_text()


def test_new_findings_are_said_and_known_ones_are_not(run, web01):
    ran = run("move", web01, "net1", "00:06.3")
    assert ran.code == 0
    assert ran.out.startswith("<!--")
    assert "[multifunction-no-function-0]" in ran.err
    web01.write_text(ran.out)
    assert "[multifunction-no-function-0]" not in run("move", web01, "video", "00:03.0").err


def test_what_will_be_refused_is_an_error(run, web01):
    ran = run("move", web01, "net1", "00:1f.3")
    assert ran.code == 1
    assert "[address-duplicate]" in ran.err


def test_names_that_change_in_the_guest_are_said(run, web01):
    ran = run("move", "--swap", web01, "net0", "net1")
    assert ran.code == 0
    assert "call net0 enp2s0 instead of enp1s0" in ran.err


def test_recording_writes_what_would_be_inferred(run, web01):
    recorded = run("move", "--record-multifunction", web01, "net1", "00:05.0").out
    assert "slot='0x01' function='0x0' multifunction='on'/>" in recorded
    assert (
        "multifunction=" not in run("move", "--leave-multifunction", web01, "net1", "00:05.0").out.split("<domain")[1]
    )


def test_what_moves_too_is_said(run, tmp_path):
    path = tmp_path / "pc.xml"
    path.write_text(
        "<domain type='kvm'><name>g</name><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>"
        "<controller type='usb' model='none'/><interface type='user'><model type='virtio'/></interface>"
        "<interface type='user'><model type='virtio'/></interface><memballoon model='none'/></devices></domain>"
    )
    ran = run("move", path, "net0", "00:03.0")
    assert "net1, whose place libvirt chooses, moves from 00:03.0 to 00:02.0" in ran.err


def test_add_ports(run, web01):
    ran = run("add-ports", web01, 2)
    added = changed(web01.read_bytes(), ran.out)
    assert ran.code == 0
    assert [line for line in added if "index=" in line] == [
        "+<controller type='pci' index='6' model='pcie-root-port'>",
        "+<controller type='pci' index='7' model='pcie-root-port'>",
    ]
    assert all(line.startswith("+") for line in added)


@pytest.mark.parametrize("count", ["0", "-1", "two", "1000000", "³"])
def test_wrong_counts(run, web01, count):
    assert run("add-ports", web01, count).code == 2


def test_more_ports_than_there_can_be(run, web01):
    ran = run("add-ports", web01, 300)
    assert (ran.code, ran.out) == (3, "")
    assert "255" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("move",),
        ("move", "FILE"),
        ("move", "FILE", "net0"),
        ("move", "FILE", "net0", "00:05.0", "net1"),
        ("move", "-i", "-", "net0", "00:05.0"),
        ("move", "--save", "FILE", "net0", "00:05.0"),
        ("move", "-i", "-c", "test:///default", "FILE", "net0", "00:05.0"),
        ("move", "-d", "a", "-d", "b", "net0", "00:05.0"),
        ("move", "-i", "-o", "x", "FILE", "net0", "00:05.0"),
        ("add-ports", "FILE"),
    ],
)
def test_wrong_use(run, web01, arguments):
    ran = run(*(str(web01) if each == "FILE" else each for each in arguments))
    assert (ran.code, ran.out) == (2, "")
    assert "usage: virt-slots" in ran.err


def test_an_empty_name_is_wrong_use(run, web01):
    before = web01.read_bytes()
    ran = run("move", web01, "net0", "00:09.0", "-o", "")
    assert (ran.code, ran.out) == (2, "")
    assert "-o needs the name of a file" in ran.err
    assert run("show", "").code == 2
    assert web01.read_bytes() == before


def test_dash_as_output_is_standard_output(run, web01, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = run("add-ports", web01, "1", "-o", "-")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith("</domain>\n")
    assert not (tmp_path / "-").exists()


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir], ids=["pipe", "folder"])
def test_what_is_no_file_is_no_target(run, web01, tmp_path, make):
    make(tmp_path / "thing")
    ran = run("add-ports", web01, "1", "-o", tmp_path / "thing")
    assert (ran.code, ran.out) == (3, "")
    assert "is no ordinary file; nothing was written" in ran.err


def test_a_pipe_without_a_writer_is_no_hang(run, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for command in (["show"], ["check"], ["diff"]):
        ran = run(*command, tmp_path / "pipe")
        assert ran.code == 3
        assert "nobody writes to it" in ran.err


@pytest.mark.parametrize("swap", [[], ["--swap"]])
def test_a_device_named_twice_is_wrong_use(run, web01, swap):
    mac = show_mac(run, web01)
    ran = run("move", *swap, web01, "net0", "00:05.0", mac, "00:06.0")
    assert (ran.code, ran.out) == (2, "")
    assert "named twice" in ran.err


@pytest.mark.parametrize("other", ["net0", "01:00.0"])
def test_a_device_is_not_swapped_with_itself(run, web01, other):
    ran = run("swap", web01, "net0", other)
    assert (ran.code, ran.out) == (2, "")
    assert "Name two devices." in ran.err


def show_mac(run, file):
    (device,) = [d for d in json.loads(run("show", "--format", "json", file).out)["devices"] if d["mac"]][:1]
    return device["mac"]
