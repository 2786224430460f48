"""The Ansible module around `virt-slots check`: what it calls, and what it makes of the answer. No Ansible needed."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COLLECTION = ROOT / "packaging" / "ansible"
SAMPLES = ROOT / "resources" / "samples"


@pytest.fixture(scope="module")
def check():
    spec = importlib.util.spec_from_file_location("check", COLLECTION / "plugins" / "modules" / "check.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def options(**given):
    defaults = {"targets": ["9.0.0", "2.5.0"], "uri": "qemu:///system", "domains": [], "files": [], "host": None}
    return {**defaults, "command": [sys.executable, "-m", "editor"], **given}


def test_domains_of_a_host_are_asked_for_read_only(check):
    line = check.arguments(options(domains=["web01"]))
    assert line[-5:] == ["--connect", "qemu:///system", "--readonly", "--", "web01"]


def test_rows_from_a_real_answer(check, tmp_path):
    files = [str(SAMPLES / "web01.xml"), str(tmp_path / "none.xml")]
    ran = subprocess.run(check.arguments(options(files=files)), cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 3
    new, old, missing = check.rows([json.loads(line) for line in ran.stdout.splitlines()])
    yes = {"define": "yes", "migrate": "yes", "roll_back": "yes"}
    assert new == {"domain": "web01", "target": "9.0.0", "error": None, **yes}
    assert old == {"domain": "web01", "target": "2.5.0", "error": None, **dict.fromkeys(yes, "no")}
    assert "no such file" in missing["error"]


def test_options_are_documented(check):
    for option in options():
        assert f"\n  {option}:\n" in check.DOCUMENTATION


def test_limit_holds_for_the_whole_playbook():
    """`--limit` leaves out each play whose hosts it does not name, so there is only the one on the hosts themselves."""
    plays = re.findall(r"^ *hosts: (.*)$", (COLLECTION / "playbooks" / "gather.yml").read_text(), re.MULTILINE)
    assert plays == ["\"{{ outlook_hosts | default('all') }}\""]


def test_the_module_stands_as_ansible_wants_it():
    """What ansible-test's validate-modules looks for first: a licence that includes version 3, documentation on top."""
    source = (COLLECTION / "plugins" / "modules" / "check.py").read_text()
    header = "\n".join(source.splitlines()[:20])
    assert "GNU General Public License" in header
    assert "version 3" in header
    assert source.index("RETURN = ") < source.index("\nimport ")
