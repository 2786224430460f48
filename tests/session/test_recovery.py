"""What is put aside comes back exactly, to one program, after the other one is dead."""

import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from editor.connection.answers import DomainText
from editor.connection.files import FileText
from editor.errors import EditorError
from editor.session import recovery
from editor.session.policy import Policy
from editor.session.record import Unsaved
from editor.session.recovery import Recovery, left_behind

XML = b"<domain type='qemu'><name>g</name></domain>"
OF_FILE = Unsaved("g", FileText(Path("/tmp/g.xml"), XML), XML + b"\n")
OF_HOST = Unsaved(
    "g\u00e4st",
    DomainText("g", "00000000-0000-0000-0000-000000000001", True, True, XML, False),
    b"<?xml version='1.0' encoding='iso-8859-1'?><domain>\xe4</domain>",
    Policy.RECORD,
    b"<domain>\xe4<oops>",
    "qemu:///system",
    True,
)
DIES = """
import os, signal, sys
from pathlib import Path
from editor.connection.files import FileText
from editor.session.recovery import Recovery
from editor.session.record import Unsaved
Recovery().keep({"a": Unsaved("g", FileText(Path("/g.xml"), b"<domain/>"), b"<domain>1</domain>")})
print("kept", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def state_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


def dead(unsaved) -> None:
    """As if the program that kept this had been killed: its lock is gone, its files are not."""
    lost = Recovery()
    lost.keep(unsaved)
    os.close(lost._lock)


def test_every_byte_comes_back():
    dead({"a": OF_FILE, "b": OF_HOST})
    (left,) = left_behind()
    assert {each for _, each in left.unsaved} == {OF_FILE, OF_HOST}
    left.remove()
    assert not left_behind()
    assert not list(recovery.folder().iterdir())


def test_a_running_program_is_left_alone_and_a_killed_one_is_not():
    child = subprocess.Popen([sys.executable, "-c", DIES], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert child.stdout.readline() == b"kept\n"
        assert not left_behind()
    finally:
        child.send_signal(signal.SIGKILL)
        child.communicate()
    (left,) = left_behind()
    assert [each.text for _, each in left.unsaved] == [b"<domain>1</domain>"]
    left.remove()


def test_only_one_start_gets_it_and_what_it_releases_is_offered_again():
    dead({"a": OF_FILE})
    (left,) = left_behind()
    assert not left_behind(), "another start at the same time"
    left.release()
    (again,) = left_behind()
    again.remove()


def test_only_the_owner_can_read_it(tmp_path):
    before = os.umask(0)
    try:
        kept = Recovery()
        kept.keep({"a": OF_HOST})
    finally:
        os.umask(before)
    for path in (recovery.folder(), *recovery.folder().rglob("*")):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path
    kept.close()


def test_what_is_saved_is_removed_and_the_rest_stays():
    kept = Recovery()
    kept.keep({"a": OF_FILE, "b": OF_HOST})
    kept.keep({"b": OF_HOST})
    assert len(list(kept.where.glob("*.json"))) == 1
    kept.keep({})
    assert kept.where is None
    assert not list(recovery.folder().iterdir())


def test_what_did_not_change_is_not_written_again():
    kept = Recovery()
    kept.keep({"a": OF_FILE})
    (path,) = kept.where.glob("*.json")
    before = path.stat().st_ino
    kept.keep({"a": OF_FILE, "b": OF_HOST})
    assert path.stat().st_ino == before
    kept.close()


def record(**changes) -> bytes:
    """A record that this version wrote, with changes."""
    dead({"a": OF_HOST})
    (path,) = recovery.folder().glob("*/*.json")
    written = json.loads(path.read_bytes())
    shutil.rmtree(recovery.folder())
    source = written["source"] | changes.pop("source", {})
    return json.dumps(written | {"source": source} | changes).encode()


DAMAGED = {
    "cut off": lambda: record()[:50],
    "empty": lambda: b"",
    "no JSON": lambda: b"\xff\xfe\0",
    "not closed": lambda: b"[" * 1_000_000,
    "deep": lambda: b"[" * 100_000 + b"]" * 100_000,
    "a list": lambda: b"[]",
    "a number": lambda: b"1e999",
    "a long number": lambda: b"9" * 10_000,
    "no keys": lambda: b'{"format": 1}',
    "format as text": lambda: record(format="1"),
    "format true": lambda: record(format=True),
    "name null": lambda: record(name=None),
    "name a number": lambda: record(name=1),
    "URI a list": lambda: record(uri=["qemu:///system"]),
    "read-only as text": lambda: record(readonly="false"),
    "policy unknown": lambda: record(policy="²"),
    "text a number": lambda: record(text=7),
    "text an empty list": lambda: record(text=[]),
    "text no Base64": lambda: record(text=["é"]),
    "text half a surrogate": lambda: record(text="\ud800"),
    "draft a map": lambda: record(draft={}),
    "UUID null": lambda: record(source={"uuid": None}),
    "source a list": lambda: record().replace(b'"source": {', b'"source": [], "other": {'),
    "path not absolute": lambda: re.sub(
        rb'"source": \{.*?\}', b'"source": {"path": "x.xml"}', record(), flags=re.DOTALL
    ),
    "path with a zero": lambda: re.sub(
        rb'"source": \{.*?\}', lambda _: rb'"source": {"path": "/x\u0000"}', record(), flags=re.DOTALL
    ),
}


@pytest.mark.parametrize("make", DAMAGED.values(), ids=DAMAGED)
def test_what_cannot_be_read_is_put_aside_and_said_and_the_rest_is_offered(make):
    content = make()
    dead({"a": OF_FILE, "b": OF_HOST})
    damaged, _ = sorted(recovery.folder().glob("*/*.json"))
    damaged.write_bytes(content)
    (recovery.folder() / "stray").write_text("x")
    told = []
    (left,) = left_behind(told.append)
    assert [each for _, each in left.unsaved] == [OF_HOST]
    assert [path.read_bytes() for path in told] == [content]
    assert not stat.S_IMODE(told[0].parent.stat().st_mode) & 0o077
    left.remove()
    assert not left_behind(told.append)
    assert len(told) == 1


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/zero")], ids=str)
def test_what_is_no_file_is_not_read(make):
    dead({"a": OF_FILE})
    (path,) = recovery.folder().glob("*/*.json")
    path.unlink()
    make(path)
    told = []
    assert not left_behind(told.append)
    assert len(told) == 1


def test_a_record_of_another_version_stays_for_it():
    content = record(format=2)
    dead({"a": OF_FILE})
    (path,) = recovery.folder().glob("*/*.json")
    path.write_bytes(content)
    assert not left_behind(pytest.fail)
    assert path.read_bytes() == content


def test_something_else_where_the_folder_should_be_is_no_obstacle():
    recovery.folder().parent.mkdir(parents=True)
    recovery.folder().write_text("x")
    assert not left_behind()


def test_no_room_is_one_sentence(tmp_path):
    (tmp_path / "virt-slots").write_text("in the way")
    with pytest.raises(EditorError, match="cannot be put aside"):
        Recovery().keep({"a": OF_FILE})
