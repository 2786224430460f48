"""The command line and hosts that fail: an exit code, a sentence, and never a verdict that nobody gave."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")

from tests.conftest import PATIENCE
from tests.equipment.fixtures import behind, faulty, test_daemon
from tests.equipment.ways import OddServer

__all__ = ["behind", "faulty", "test_daemon"]
ROOT = Path(__file__).parent.parent.parent
NODE = """<node>
  <auth><user password='geheim'>admin</user></auth>
  <domain type='test'><name>here</name><memory>8192</memory><os><type>hvm</type></os></domain>
</node>
"""


@contextmanager
def program(*arguments: object, **options) -> Iterator[subprocess.Popen]:
    command = [sys.executable, "-m", "editor", *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, **options) as running:
        try:
            yield running
        finally:
            running.kill()


def waited_for(condition) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


@pytest.mark.parametrize("how", ["--ask", "--try-define"])
@pytest.mark.parametrize("fault", ["cut-before", "cut-after"])
def test_a_lost_connection_is_no_verdict(run, web01, faulty, how, fault):
    faulty.will("define_trial" if how == "--try-define" else "to_native", fault)
    ran = run("check", how, "--target", faulty.uri(), "--format", "json", web01)
    (said,) = (each["host_says"] for each in json.loads(ran.out)["outlook"])
    assert ran.code == 3
    assert said["accepted"] is None
    assert "lost" in said["error"]
    assert "could not be asked" in ran.err


def test_what_a_lost_trial_left_goes_at_the_next_connect(run, faulty, behind):
    def names() -> set[str]:
        return {domain.name() for domain in behind.listAllDomains()}

    faulty.will("xml", "cut-before", nth=2)  # the domain is read, defined, and then read back
    before = names()
    assert run("check", "--try-define", "-c", faulty.uri(), "ports").code == 3
    assert len(names() - before) == 1
    assert run("show", "-c", faulty.uri(), "ports").code == 0
    assert waited_for(lambda: names() == before)


@pytest.mark.parametrize("arguments", [("show", "-c"), ("check", "--target")])
def test_a_host_that_never_answers_is_given_up(run, web01, arguments):
    server = OddServer()
    ran = run(*arguments, f"qemu+tcp://localhost:{server.port}/system", web01, "--timeout", "0.2")
    server.close()
    assert ran.code == 3
    assert "has not answered for 0.2 seconds" in ran.err
    assert "--timeout" in ran.err


def test_an_answer_that_never_comes_is_given_up(run, faulty):
    faulty.will("xml", "hold")
    ran = run("show", "-c", faulty.uri(), "test", "--timeout", "0.3")
    assert (ran.code, ran.out) == (3, "")
    assert "has not answered" in ran.err


@pytest.mark.parametrize("text", ["0", "-1", "x", "nan", "1e99"])
def test_a_timeout_is_a_time(run, web01, text):
    assert run("show", web01, f"--timeout={text}").code == 2


def test_the_program_ends_although_libvirt_does_not_come_back():
    server = OddServer()
    with program("show", "-c", f"qemu+tcp://localhost:{server.port}/system", "x", "--timeout", "0.2") as running:
        _, said = running.communicate(timeout=60)
    server.close()
    assert running.returncode == 3
    assert said.count("\n") == 1


def test_interrupted_while_it_connects():
    server = OddServer()
    with program("show", "-c", f"qemu+tcp://localhost:{server.port}/system", "x") as running:
        assert server.accepted.wait(60)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
    server.close()
    assert (running.returncode, said) == (130, "")


def test_interrupted_at_the_password(tmp_path):
    node = tmp_path / "node.xml"
    node.write_text(NODE)
    ours, theirs = pty.openpty()

    def begin() -> None:
        os.setsid()
        os.close(os.open(os.ttyname(theirs), os.O_RDWR))  # the terminal becomes its own

    with program("show", "-c", f"test://{node}", "here", stdin=theirs, preexec_fn=begin) as running:
        os.close(theirs)
        assert "asks:" in running.stderr.readline()
        os.write(ours, b"admin\n")
        shown = b""
        while b"assword" not in shown:
            shown += os.read(ours, 1000)
        os.write(ours, b"\x03")
        running.communicate(timeout=60)
    os.close(ours)
    assert running.returncode == 130


def test_interrupted_while_it_stores_says_what_is_known(faulty, tmp_path):
    fault = faulty.will("define", "hold")
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path)}
    with program("move", "--save", "-c", faulty.uri(), "ports", "01:00.0", "02:00.0", env=environment) as running:
        assert fault.happened.wait(60)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
    (backup,) = (tmp_path / "virt-slots" / "backups").rglob("*.xml")
    assert running.returncode == 130
    assert "may have the old definition or the new one" in said
    assert str(backup) in said


def test_stored_late_or_not_at_all(faulty, run, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    faulty.will("define", "hold")
    ran = run("move", "--save", "-c", faulty.uri(), "ports", "01:00.0", "02:00.0", "--timeout", "4")
    assert ran.code == 3
    assert "has not said whether it stored “ports”" in ran.err


@pytest.mark.parametrize("procedure", ["auth_list", "open", "type", "by_name", "xml"])
@pytest.mark.parametrize("kind", ["cut-before", "cut-after"])
def test_wherever_the_connection_ends_a_sentence_says_so(run, faulty, procedure, kind):
    faulty.will(procedure, kind)
    ran = run("show", "-c", faulty.uri(), "ports", "--format", "json")
    assert ran.code == 3
    assert json.loads(ran.out)["accepted"] is None
    assert ran.err.count("\n") == 1
    assert run("show", "-c", faulty.uri(), "ports").code == 0


@pytest.mark.parametrize(("procedure", "nth"), [("by_uuid", 1), ("xml", 2), ("define", 1), ("xml", 3)])
@pytest.mark.parametrize("kind", ["cut-before", "cut-after"])
def test_a_save_leaves_the_old_or_the_new_and_says_where_the_old_is(
    run, faulty, behind, tmp_path, monkeypatch, procedure, nth, kind
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    before = behind.lookupByName("ports").XMLDesc(2)
    faulty.will(procedure, kind, nth=nth)
    ran = run("move", "--save", "-c", faulty.uri(), "ports", "01:00.0", "02:00.0")
    after = behind.lookupByName("ports").XMLDesc(2)
    backups = list(tmp_path.rglob("*.xml"))
    assert ran.code == 3
    assert after == before or "bus='0x02'" in after
    if after != before or (procedure, kind) == ("define", "cut-before"):
        (kept,) = backups
        assert kept.read_text() == before
        assert str(kept) in ran.err
    else:
        assert not backups
