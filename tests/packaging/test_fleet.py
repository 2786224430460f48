"""The examples for fleets, run as they would be run."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from editor.cli.main import parser
from editor.resource_files import RESOURCES

ROOT = Path(__file__).parents[2]
FLEET = ROOT / "packaging" / "fleet"
SAMPLES = RESOURCES / "samples"


@pytest.fixture
def environment(tmp_path):
    """One in which virt-slots is this checkout's."""
    program = tmp_path / "virt-slots"
    program.write_text(f'#!/bin/sh\ncd "{ROOT}" && exec "{sys.executable}" -m editor "$@"\n')
    program.chmod(0o755)
    return os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"}


@pytest.mark.parametrize(("name", "moment", "code"), [
    ("web01", ("prepare", "begin"), 0),
    ("problems", ("prepare", "begin"), 1),
    ("problems", ("started", "begin"), 0),
])  # fmt: skip
def test_the_hook_keeps_a_domain_from_starting(environment, name, moment, code):
    xml = (SAMPLES / f"{name}.xml").read_bytes()
    ran = subprocess.run([FLEET / "qemu", name, *moment, "-"], input=xml, env=environment, capture_output=True)
    assert ran.returncode == code, ran.stderr
    assert (b"error: " in ran.stderr) is bool(code)


def test_what_cannot_be_judged_is_started(environment):
    ran = subprocess.run(
        [FLEET / "qemu", "x", "prepare", "begin", "-"], input=b"", env=environment, capture_output=True
    )
    assert ran.returncode == 0


def test_metrics(environment, tmp_path):
    checked = subprocess.run(
        ["virt-slots", "check", "--format", "json", "--target", "2.5.0", SAMPLES / "web01.xml", "/none.xml"],
        env=environment,
        capture_output=True,
    )
    out = tmp_path / "virt-slots.prom"
    subprocess.run([FLEET / "virt-slots-metrics", out], input=checked.stdout, env=environment, check=True)
    text = out.read_text()
    assert 'virt_slots_answer{domain="web01",target="2.5.0",question="define"} 0\n' in text
    assert 'virt_slots_unread{domain="/none.xml"} 1\n' in text
    for line in text.splitlines():
        assert re.fullmatch(
            r'# (HELP|TYPE) virt_slots_\w+ .+|virt_slots_\w+(\{\w+="[^"]*"(,\w+="[^"]*")*\})? [\d.]+', line
        )


def test_the_settings_and_the_calls_are_understood():
    settings = tomllib.loads((FLEET / "fleet.toml").read_text())["check"]
    parser().parse_args(
        ["check", "--fail-on", settings["fail-on"], "--fail-on-answer", settings["fail-on-answer"], "-"]
    )
    called = re.compile(r"virt-slots (check [^|*>'$)\n”`]*)")
    for file in FLEET.iterdir():
        for line in called.findall(file.read_text()):
            parser().parse_args(line.split()[: -1 if line.endswith("domains/") else None])
