"""Nothing that strangers wrote does anything on a terminal, and nothing of it breaks a line."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys

import pytest

from editor.cli.terminal import Guarded
from tests import hostile

PLAIN = "plain"
EFFECTS = {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), *"\u2028\u2029\u202e\u2066\ufeff"} - {"\n", "\t"}
COMMANDS = {
    "show": ("show", "FILE"),
    "show as JSON": ("show", "--format", "json", "FILE"),
    "show as a picture": ("show", "--format", "svg", "FILE"),
    "show as the guest sees it": ("show", "--guest", "FILE"),
    "check": ("check", "--target", "2.5.0", "--target", "9.0.0", "FILE"),
    "check as JSON": ("check", "--target", "2.5.0", "--format", "json", "FILE"),
    "check as a table": ("check", "--target", "2.5.0", "--summary", "FILE", "FILE"),
    "diff": ("diff", "FILE"),
    "diff as JSON": ("diff", "FILE", "--format", "json"),
    "add ports": ("add-ports", "FILE", "2", "-o", "/dev/null/none"),
    "move": ("move", "FILE", "net0", "00:09.0", "-o", "/dev/null/none"),
    "move what is not there": ("move", "FILE", f"net\x1b{hostile.CONTROLS}\nline", "00:09.0"),
    "wrong use": ("show", "FILE", f"--{hostile.CONTROLS}\x1b"),
    "no such file": ("check", "FILE", f"no\x1b{hostile.CONTROLS}"),
    "no such page": ("explain", f"\x1b{hostile.CONTROLS}"),
}


@pytest.fixture(params=[hostile.CONTROLS, hostile.LINES], ids=["controls", "lines"])
def text(request):
    return request.param


@pytest.mark.parametrize("everywhere", [False, True], ids=["free text", "everywhere"])
@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_no_control_character_and_no_line_more(run, tmp_path, text, words, everywhere):
    counts = []
    for value in (text, PLAIN):
        file = tmp_path / f"of {len(counts)}.xml"
        file.write_bytes(hostile.domain(value, everywhere=everywhere))
        ran = run(*(str(file) if word == "FILE" else word for word in words))
        assert not EFFECTS & set(ran.out + ran.err)
        counts.append([len(stream.splitlines()) for stream in (ran.out, ran.err)])
    assert counts[0] == counts[1]


@pytest.mark.parametrize("command", ["show", "check"])
def test_json_is_one_line_whoever_splits_it_and_keeps_the_text(run, tmp_path, command):
    file = tmp_path / "domain.xml"
    file.write_bytes(hostile.domain(hostile.CONTROLS + "\x7f", everywhere=True))
    out = run(command, "--format", "json", file).out
    assert len(out.splitlines()) == 1
    assert out.isascii()
    assert json.loads(out)["domain"]["name"] == hostile.CONTROLS + "\x7f"


@pytest.mark.parametrize("command", ["show", "check", "diff"])
def test_a_file_name_is_text(run, tmp_path, command):
    file = tmp_path / f"of{hostile.ESCAPES.replace('/', '')}.xml"
    for content in (None, b"no XML", hostile.domain(PLAIN)):
        if content is not None:
            file.write_bytes(content)
        ran = run(command, file)
        assert not EFFECTS & set(ran.out + ran.err)
        assert not any(line.startswith("\x9b") for line in ran.out.splitlines())


def test_xml_is_printed_to_the_byte_but_on_a_terminal_as_references(tmp_path):
    file = tmp_path / "domain.xml"
    file.write_bytes(hostile.domain(hostile.CONTROLS))
    command = [sys.executable, "-m", "editor", "move", str(file), "vdb", "00:09.0"]
    piped = subprocess.run(command, capture_output=True, check=False).stdout
    assert hostile.CONTROLS[1].encode() in piped
    ours, theirs = pty.openpty()
    with subprocess.Popen(command, stdout=theirs, stderr=subprocess.DEVNULL) as process:
        os.close(theirs)
        seen = b""
        try:
            while data := os.read(ours, 65536):
                seen += data
        except OSError:
            pass  # Linux says so when the other side has closed
        process.wait()
    os.close(ours)
    assert not EFFECTS & set(seen.decode().replace("\r\n", "\n"))
    assert "&#x202e;" in seen.decode()


class Full:
    def write(self, text):
        raise OSError(28, "No space left on device")

    def flush(self):
        pass

    def fileno(self):
        raise ValueError

    def isatty(self):
        return False


def test_a_standard_error_that_fails_stops_nothing():
    assert Guarded(Full(), is_output=False).write("text") == 4
