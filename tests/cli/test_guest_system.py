"""`--guest NAME`: show, diff and check speak for that guest."""

import json

import pytest

from tests.guest.topologies import bus, nic, pc

CLASH = pc(bus("pci-bridge", 1, "00:04.0"), nic("virtio", "00:07.0"), nic("virtio", "01:07.0"))


@pytest.fixture
def clash(tmp_path):
    path = tmp_path / "clash.xml"
    path.write_bytes(CLASH.xml("clash"))
    return path


def test_show_draws_for_the_guest_that_is_named(run, clash):
    assert "net1 = enp1s7" in run("show", "--guest", "debian-12", clash).out
    assert "net1 = ens7 or ethN" in run("show", "--guest=debian-13", clash).out
    assert "net1 = enp1s7, ens7 or ethN" in run("show", clash, "--guest").out


def test_a_file_may_stand_behind_guest(run, clash):
    assert run("show", "--guest", clash).out == run("show", clash, "--guest").out
    assert run("show", "--guest", clash, clash).out.count("net0 = ens7") == 2


def test_a_misspelt_guest_is_no_file(run, clash):
    ran = run("show", "--guest", "debain-13", clash)
    assert (ran.code, ran.out) == (2, "")
    assert "debian-13" in ran.err
    assert run("check", "--guest", "debain-13", clash).code == 2


def test_json_says_for_which_guest_it_speaks(run, clash):
    answer = json.loads(run("show", "--format", "json", "--guest", "debian-13", clash).out)
    assert answer["guest_system"] == "debian-13"
    (nic,) = [each["nic"] for each in answer["guest_tree"] if each["name"] == "net1"]
    (only,) = nic["answers"]
    assert only == {"systems": ["debian-13"], "name": "ens7", "rule": "slot", "rivals": ["net0"]}


def test_check_warns_where_the_guest_has_the_contest(run, clash):
    assert "[guest-name-contested]" in run("check", "--guest", "debian-13", clash).out
    assert run("check", "--guest", "debian-12", clash).out == ""
    assert "in Debian 13:" in run("check", clash).out


def test_diff_says_in_which_systems(run, clash, tmp_path):
    older = tmp_path / "older.xml"
    older.write_bytes(CLASH._replace(machine="pc-i440fx-1.7").xml("clash"))
    assert run("diff", clash, older, "--guest", "debian-12").out == ""
    assert "net1: a Linux guest will call it enp1s7" in run("diff", "--guest", "debian-13", clash, older).out
    assert "net1: Debian 13 will call it enp1s7" in run("diff", clash, older).out


FACTS = {"return": [{"name": "ens7", "hardware-address": "52:54:00:00:00:01"}]}


def test_facts_of_a_file_stand_beside_the_prediction(run, clash, tmp_path):
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps(FACTS))
    assert "net0: predicted ens7, seen ens7\n" in run("show", "--guest", "debian-12", "--guest-facts", facts, clash).out
    answer = run("show", "--guest", "debian-12", "--guest-facts", facts, "--format", "json", clash).out
    assert json.loads(answer)["guest_seen"]["compared"][0]["agrees"] is True
    facts.write_text(answer)
    assert "net0: predicted ens7, seen ens7\n" in run("show", "--guest", "debian-12", "--guest-facts", facts, clash).out


def test_bad_facts_are_a_sentence_and_the_domain_is_shown(run, clash, tmp_path):
    facts = tmp_path / "facts.json"
    facts.write_text("no")
    ran = run("show", "--guest", "debian-12", "--guest-facts", facts, clash)
    assert ran.code == 3
    assert "is no JSON" in ran.err
    assert "net0" in ran.out


def test_only_a_host_has_guests_to_ask(run, clash):
    assert run("show", "--ask-guest", clash).code == 2
