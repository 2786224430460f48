import json
from datetime import date
from xml.etree import ElementTree

import pytest

DEVICE = {
    "element", "type", "model", "model_name", "index", "mac", "target_dev", "source", "alias", "origin", "address",
    "written_address", "address_origin", "target", "multifunction", "reasons", "guest",
}  # fmt: skip
ANSWER = {
    "schema",
    "file",
    "uri",
    "domain",
    "target",
    "accepted",
    "error",
    "devices",
    "guest_system",
    "guest_tree",
    "guest_unclear",
    "hot_plug_places",
    "hot_plug",
    "guest_seen",
    "oldest",
    "findings",
}


def test_json_has_every_key(run, web01):
    ran = run("show", "--format", "json", "--target", "9.0.0", web01)
    answer = json.loads(ran.out)
    assert (ran.code, ran.err) == (0, "")
    assert answer.keys() == ANSWER
    assert all(device.keys() == DEVICE for device in answer["devices"])
    assert (answer["schema"], answer["file"], answer["uri"]) == (2, str(web01), None)
    assert answer["domain"] == {"name": "web01", "arch": "x86_64", "machine": "q35"}
    assert (answer["target"], answer["accepted"], answer["error"]) == ("9.0.0", True, None)


def test_json_tells_written_from_inferred(run, web01):
    answer = json.loads(run("show", "--format", "json", web01).out)
    port = next(device for device in answer["devices"] if device["index"] == 1 and device["model"] == "pcie-root-port")
    assert port["address"] == port["written_address"] == "0000:00:01.0"
    assert port["multifunction"] == {"written": None, "stored": "on", "state": "inferred"}
    assert port["reasons"][-1]["source"] == "virDomainPCIAddressSetAllMulti"
    rng = next(device for device in answer["devices"] if device["element"] == "rng")
    assert (rng["written_address"], rng["address_origin"]) == (None, "assigned")
    assert {device["origin"] for device in answer["devices"]} == {"written", "added"}


def test_json_of_a_refused_domain(run, problems):
    ran = run("show", "--format", "json", problems)
    answer = json.loads(ran.out)
    assert (ran.code, answer["accepted"]) == (0, False)
    assert answer["error"].startswith("Attempted double use of PCI Address")
    assert all(device["multifunction"]["stored"] is None for device in answer["devices"])
    (duplicate,) = [found for found in answer["findings"] if found["code"] == "address-duplicate"]
    assert duplicate.keys() == {"code", "severity", "message", "line", "column", "subjects", "fixes"}
    assert duplicate["fixes"][0].keys() == {"title", "guest_notices", "consequences"}


def test_json_of_what_is_no_domain_has_its_line_and_the_others_go_on(run, web01, tmp_path):
    bad = tmp_path / "bad.xml"
    bad.write_text("<network/>")
    ran = run("show", "--format", "json", bad, web01, tmp_path / "missing.xml")
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 3
    assert [answer["accepted"] for answer in answers] == [None, True, None]
    assert all(answer.keys() == ANSWER for answer in answers)
    assert "<network>" in answers[0]["error"]
    assert ran.err.count("\n") == 2


def test_text_is_the_picture_and_a_summary(run, problems):
    ran = run("show", problems)
    assert "Bus 00 · pcie-root" in ran.out
    assert "see “virt-slots check”" in ran.out
    assert ran.code == 0


def test_several_are_separated_by_an_empty_line(run, web01):
    once = run("show", web01).out
    assert run("show", web01, web01).out == once + "\n" + once


def test_standard_input(run, web01, monkeypatch):
    with web01.open() as file:
        monkeypatch.setattr("sys.stdin", file)
        assert "web01 ·" in run("show", "-").out


@pytest.mark.parametrize("arguments", [("--target", "new"), ("--target", "9"), ("--nonsense",), ("--format", "yaml")])
def test_wrong_use(run, web01, arguments):
    ran = run("show", web01, *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(("usage: virt-slots show", "usage: virt-slots [FILE", "virt-slots: "))


def test_options_may_stand_between_files(run, web01):
    assert run("show", web01, "--target", "9.0.0", web01).out.count("web01 · x86_64 q35 · libvirt 9.0.0") == 2


def test_without_any_source(run):
    ran = run("show")
    assert ran.code == 2
    assert "FILE" in ran.err


def test_svg_is_a_document_with_the_day(run, problems):
    ran = run("show", "--format", "svg", problems)
    root = ElementTree.fromstring(ran.out)
    assert ran.code == 0
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    words = "".join(root.itertext())
    assert date.today().isoformat() in words
    assert "has an error" in words, "findings mark the picture"


@pytest.mark.parametrize("more", [["--guest"], ["{again}"]])
def test_svg_is_of_one_domain(run, web01, more):
    ran = run("show", "--format", "svg", web01, *(str(web01) if each == "{again}" else each for each in more))
    assert (ran.code, ran.out) == (2, "")
    assert "--format svg draws one domain" in ran.err


def test_what_the_guest_sees(run, web01):
    drawn = run("show", "--guest", web01)
    assert drawn.code == 0
    assert drawn.out.startswith("-[0000:00]-+-00.0  host bridge\n")
    assert "net0: enp1s0 by path" in drawn.out
    answer = json.loads(run("show", "--format", "json", web01).out)
    net0 = next(device for device in answer["devices"] if device["element"] == "interface")
    assert net0["guest"] == {"address": "0000:01:00.0", "multifunction": False, "nic": "enp1s0"}
    places = {entry["address"]: entry for entry in answer["guest_tree"]}
    assert places["0000:01:00.0"]["parent"] == "0000:00:01.0"
    assert answer["devices"][places["0000:01:00.0"]["device"]] == net0
    assert (places["0000:00:01.0"]["secondary"], places["0000:00:01.0"]["hot_plug_behind"]) == (1, "acpi")
    assert places["0000:00:1f.3"] | {"name": "SMBus", "device": None, "header": 128} == places["0000:00:1f.3"]


def test_what_only_a_host_could_tell_is_said(run, web01):
    source = "<source><address domain='0x0000' bus='0x0a' slot='0x00' function='0x0'/></source>"
    device = f"<hostdev mode='subsystem' type='pci'>{source}</hostdev>"
    web01.write_text(web01.read_text().replace("</devices>", device + "</devices>"))
    assert "hostdev0 is taken for a PCI Express device" in " ".join(run("show", web01).out.split())
    answer = json.loads(run("show", "--format", "json", web01).out)
    (found,) = [each for each in answer["devices"] if each["element"] == "hostdev"]
    assert "only the host can tell" in found["reasons"][-1]["text"]
