"""`check --ask` and `--try-define`: real hosts' own word beside the prediction, on standard output and as JSON."""

import json

import pytest

from editor.cli.main import main
from editor.connection.host import Host
from tests.libvirt.test_judge import TWICE, TWO_PORTS


@pytest.fixture
def run(capfd, daemon):
    def run(*arguments):
        code = main(["check", *arguments])
        return code, *capfd.readouterr()

    return run


@pytest.fixture
def files(tmp_path):
    latin = TWO_PORTS.decode().replace("<domain", "<?xml version='1.0' encoding='iso-8859-1'?>\n<domain", 1)
    system = "<sysinfo type='smbios'><system><entry name='uuid'>8d2c0b1e-0000-4000-8000-000000000001</entry>"
    texts = {
        "good": TWO_PORTS,
        "twice": TWICE,
        "latin": latin.replace("<memory", "<title>Gerät</title><memory").encode("iso-8859-1"),
        "sysinfo": TWO_PORTS.replace(b"<os>", system.encode() + b"</system></sysinfo><os>"),
    }
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text)
    return {name: str(tmp_path / name) for name in texts}


def test_a_target_that_is_a_host_has_its_own_word_about_files(run, files, daemon):
    asked = run("--target", daemon.uri, "--host", "12.8.0", "--ask", "--format", "json", *files.values())
    good, twice, latin, sysinfo = (json.loads(line) for line in asked[1].splitlines())
    for each in (good, latin, sysinfo):
        word = each["outlook"][0]["host_says"]
        assert word == {"accepted": True, "error": None, "disagrees": False, "stored_otherwise": None}
        assert each["host_says"] is None, "where it is defined now was not asked"
    word = twice["outlook"][0]["host_says"]
    assert (word["accepted"], word["disagrees"]) == (False, False)
    assert "Attempted double use" in word["error"]


def test_a_trial_tells_what_is_stored_and_leaves_nothing(run, files, daemon):
    asked = run("--target", daemon.uri, "--try-define", "--format", "json", *files.values())
    good, twice, latin, sysinfo = (json.loads(line)["outlook"][0]["host_says"] for line in asked[1].splitlines())
    assert [each["stored_otherwise"] for each in (good, twice, latin, sysinfo)] == [[], None, [], []]
    assert run("-c", daemon.uri, "--all") == (0, "", ""), "no domain is left"


def test_both_hosts_are_asked_and_agreement_is_silent(run, files, daemon, embed):
    domain = embed.defineXML(TWO_PORTS.decode())
    try:
        asked = ("-c", embed.getURI(), "judged", "--target", daemon.uri, "--try-define")
        assert run(*asked)[1] == ""
        answer = json.loads(run(*asked, "--format", "json")[1])
    finally:
        domain.undefine()
    assert answer["host_says"]["accepted"]
    assert answer["outlook"][0]["host_says"]["stored_otherwise"] == []


def test_what_a_host_stores_otherwise_is_said_and_counts(run, files, daemon, monkeypatch):
    """As from a libvirt that places the second port elsewhere."""

    def elsewhere(self, xml):
        return self.judge_as_it_is(xml.replace(b"slot='4' function='1'", b"slot='5' function='1'"))

    monkeypatch.setattr(Host, "judge_as_it_is", Host.judge_by_trial, raising=False)
    monkeypatch.setattr(Host, "judge_by_trial", elsewhere)
    code, out, _ = run("--target", daemon.uri, "--try-define", files["good"])
    assert code == 1
    assert f"The host stores port 2 otherwise: 0000:00:05.1, predicted was 0000:00:04.1. ({daemon.uri})" in out


@pytest.mark.parametrize("how", ["--ask", "--try-define"])
def test_nobody_to_ask_and_read_only_are_refused(run, files, daemon, how):
    code, out, err = run(how, "--target", "9.0.0", files["good"])
    assert (code, out) == (2, "")
    assert "There is no host to be asked" in err
    code, out, err = run(how, "-c", daemon.uri, "--readonly")
    assert (code, out) == (2, "")
    assert "read-only" in err
