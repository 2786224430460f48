"""What the window can do, as commands."""

import pytest

from editor.document.read import parse
from editor.knowledge.target import Target, Version
from editor.rules.check import check
from editor.rules.finding import Severity
from editor.rules.question import Question
from editor.snapshot.derive import derive


def named(source, name):
    snapshot = derive(parse(source.encode()), Target(Version(9, 0)))
    (found,) = [p for p in snapshot.placements if snapshot.name(p) == name]
    return found


def test_fix_mends_all_and_says_what_it_did(run, problems):
    ran = run("fix", problems)
    assert ran.code == 0
    assert "Move net1 to 05:00.1" in ran.err
    left = check(Question(derive(parse(ran.out.encode()), Target())))
    assert [each.code for each in left if each.severity is not Severity.NOTE] == []


def test_fix_by_code(run, problems):
    ran = run("fix", "--only", "address-duplicate", "--diff", problems)
    assert ran.code == 1  # something else is still an error
    assert "+++ b/" in ran.out
    assert "[multifunction-denied]" in ran.err
    assert run("fix", "--only", "address-duplicated", problems).code == 2


def test_fix_of_many_files_in_place(run, problems, web01, tmp_path):
    other = tmp_path / "other.xml"
    other.write_bytes(problems.read_bytes())
    before = web01.read_bytes()
    assert run("fix", other, web01).code == 2
    ran = run("fix", "-i", other, web01, tmp_path / "none.xml")
    assert ran.code == 3
    assert web01.read_bytes() == before
    assert run("check", "--fail-on", "error", other).code == 0


def test_the_inferred_multifunction_of_many_files_is_recorded_by_one_command(run, web01):
    ran = run("fix", "--record-multifunction", "--only", "compat-inferred-multifunction", "-i", web01)
    assert ran.code == 0
    assert web01.read_text().count("multifunction='on'") == 1


def test_what_the_guest_notices_is_left_where_that_is_asked(run, problems):
    text = problems.read_text()
    ran = run("fix", "--unnoticed", "--diff", problems)
    assert "fix: " not in ran.err
    assert ": Move" not in ran.err
    assert text == problems.read_text()


def test_swap_forget_pin_and_remove(run, web01):
    swapped = run("swap", web01, "net0", "net1").out
    assert named(swapped, "net0").address.short == "02:00.0"
    forgotten = run("forget", web01, "net0").out
    assert named(forgotten, "net0").device.place is None
    pinned = run("pin", web01, "rng0").out
    assert named(pinned, "rng0").device.place == named(web01.read_text(), "rng0").address
    assert "52:54:00:77:01:01" not in run("remove", web01, "net0").out
    assert run("remove", web01, "port1").code == 3
    assert "52:54:00:77:01:01" not in run("remove", "--remove-behind", web01, "port1").out


@pytest.mark.parametrize(
    ("words", "written"),
    [
        (("acpi-index=4", "net0"), "<acpi index='4'/>"),
        (("hotplug=off", "port1", "port2"), "<target hotplug='off'/>"),
        (("multifunction=on", "port1"), "multifunction='on'"),
        (("chassis=7", "port1"), "chassis='7'"),
    ],
)
def test_set(run, web01, words, written):
    before = web01.read_text()
    ran = run("set", web01, *words)
    assert ran.out.count(written) == before.count(written) + len(words) - 1
    web01.write_text(ran.out)
    none = words[0].partition("=")[0] + "=none"
    if none != "multifunction=none":
        assert run("set", web01, none, *words[1:]).out == before


@pytest.mark.parametrize(
    "words", [("colour=red", "net0"), ("hotplug=maybe", "port1"), ("chassis=x", "port1"), ("port1",)]
)
def test_set_of_what_is_none_is_wrong_use(run, web01, words):
    ran = run("set", web01, *words)
    assert (ran.code, ran.out) == (2, "")


def test_add_controller(run, web01):
    with_port = run("add-ports", web01, "1").out
    web01.write_text(with_port)
    assert "model='pcie-to-pci-bridge'" in run("add-controller", web01, "pcie-to-pci-bridge").out
    assert run("add-controller", "--ports", "3", web01, "switch").out.count("downstream-port") == 3
    assert run("add-controller", web01, "ohci").code == 2


def test_diff_is_what_patch_takes(run, web01):
    ran = run("forget", "--diff", web01, "net0")
    assert ran.out.startswith(f"--- a/{web01}\n+++ b/{web01}\n@@ ")
    assert [line for line in ran.out.splitlines()[3:] if line[0] in "+-"] == [
        "-      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>"
    ]


@pytest.mark.parametrize("command", [("show",), ("diff",), ("move",)])
def test_all_take_the_targets_that_check_takes(run, web01, command):
    words = ("video", "00:03.0") if command == ("move",) else ()
    assert run(*command, "--target", "debian-12", web01, *words).code in (0, 1)
    ran = run(*command, "--target", "debain-12", web01, *words)
    assert (ran.code, "debian-12" in ran.err) == (2, True)


def test_of_several_contested_names_each_is_mended(run, tmp_path):
    nics = "".join(
        "<interface type='user'><model type='virtio'/>"
        f"<address type='pci' domain='0' bus='{bus}' slot='{slot}' function='0'/></interface>"
        for bus in (0, 1)
        for slot in (7, 8, 9)
    )
    path = tmp_path / "guest.xml"
    path.write_text(
        "<domain type='qemu'><name>g</name><memory>262144</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>"
        "<features><acpi/></features><devices><controller type='pci' index='1' model='pci-bridge'>"
        f"<address type='pci' domain='0' bus='0' slot='4' function='0'/></controller>{nics}</devices></domain>"
    )
    assert run("check", path).out.count("[guest-name-contested]") == 3
    ran = run("fix", "-i", path)
    assert "net0: Debian 13 will surely call it ens7; before, another interface could get that name." in ran.err
    assert "call it ens7 instead of" not in ran.err
    assert "[guest-name-contested]" not in run("check", path).out
