"""However a run ends, it ends soon, leaves no process behind and says in one line why."""

from __future__ import annotations

import contextlib
import ctypes
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import hostile
from tests.benchmarks import fleet

CHECK = [sys.executable, "-m", "editor", "check", "--target", "2.5.0", "--target", "9.0.0"]
FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full here")


def processes(marker):
    """The processes that have the marker in their environment, by id; those that have ended do not count."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            ended = folder.joinpath("stat").read_text().rpartition(")")[2].split()[0] in "ZX"
            if not ended and marker in folder.joinpath("environ").read_bytes():
                found[int(folder.name)] = folder.joinpath("stat").read_text().rpartition(")")[2].split()[1]
    return found


def wait_for(condition):
    end = time.monotonic() + 60
    while not (met := condition()):
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.02)
    return met


def dies_with_us():
    """Nothing is left of a test that is killed."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


@pytest.fixture
def many(tmp_path):
    """Far more domains than can be judged while a test lasts, as one file under many names."""
    first = tmp_path / "0.xml"
    first.write_bytes(fleet.domain(0))
    return [str(first)] * 3000


@pytest.fixture
def started(many, request):
    """A run on many files, in a group of its own, once its workers work; and how to find its processes."""
    mark = f"virt-slots-test-{os.getpid()}-{request.node.name}"
    with subprocess.Popen(
        [*CHECK, *many],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=dies_with_us,
        env=os.environ | {"MARK": mark},
    ) as process:
        marker = f"MARK={mark}".encode()
        wait_for(lambda: len(processes(marker)) > 2 and process.poll() is None)
        time.sleep(0.2)
        try:
            yield process, marker
        finally:
            for number in (process.pid, *processes(marker)):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(number, signal.SIGKILL)


def to_parent(number, process):
    process.send_signal(number)


def twice(number, process):
    process.send_signal(number)
    process.send_signal(number)


def to_group(number, process):
    os.killpg(process.pid, number)


more_cores = pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="with one core there are no workers")


@more_cores
@pytest.mark.parametrize(
    ("way", "number", "code"),
    [
        (twice, signal.SIGINT, 130),
        (to_group, signal.SIGINT, 130),
        (to_group, signal.SIGTERM, 143),
        (to_parent, signal.SIGHUP, 143),
    ],
)
def test_a_signal_ends_all(started, way, number, code):
    process, marker = started
    way(number, process)
    _, said = process.communicate(timeout=30)
    assert (process.returncode, said) == (code, b"")
    assert not processes(marker)


@more_cores
def test_workers_die_with_the_parent_even_when_it_is_killed(started):
    process, marker = started
    process.kill()
    wait_for(lambda: not processes(marker))


WRITERS = {
    "check": ["check", "--target", "2.5.0", "FILE"],
    "check of many": ["check", "--target", "2.5.0", *["FILE"] * 60],
    "show as a picture": ["show", "--format", "svg", "FILE"],
    "move": ["move", "FILE", "vdb", "00:09.0"],
    "help": ["show", "--help"],
}


@pytest.fixture(params=WRITERS.values(), ids=WRITERS)
def writer(request, tmp_path):
    file = tmp_path / "domain.xml"
    file.write_bytes(hostile.domain("plain"))
    return [sys.executable, "-m", "editor", *(str(file) if word == "FILE" else word for word in request.param)]


@needs_full
def test_a_full_disk_is_said_in_one_line(writer):
    with FULL.open("wb") as full:
        ran = subprocess.run(writer, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 3
    assert ran.stderr.splitlines()[-1] == "virt-slots: Standard output cannot be written: No space left on device."
    assert "Traceback" not in ran.stderr


def test_a_closed_descriptor_is_said_in_one_line(writer):
    ran = subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", *writer], capture_output=True, text=True, check=False)
    assert ran.returncode == 3
    assert ran.stderr.splitlines()[-1] == "virt-slots: Standard output cannot be written: Bad file descriptor."
    assert "Traceback" not in ran.stderr


def test_a_pipe_that_nobody_reads_is_no_failure(writer):
    ours, theirs = os.pipe()
    os.close(ours)
    with os.fdopen(theirs, "wb") as pipe:
        ran = subprocess.run(writer, stdout=pipe, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 141
    assert "virt-slots:" not in ran.stderr
    assert "Traceback" not in ran.stderr


def test_silence_needs_no_output(tmp_path):
    ran = subprocess.run(
        [
            "sh",
            "-c",
            'exec "$@" >&- 2>&- <&-',
            "sh",
            sys.executable,
            "-m",
            "editor",
            "check",
            "resources/samples/router.xml",
        ],
        check=False,
    )
    assert ran.returncode == 0


def test_a_standard_error_that_fails_changes_no_exit_code(tmp_path):
    for where in ("2>&-", *(["2>/dev/full"] if FULL.exists() else [])):
        command = [
            "sh",
            "-c",
            f'exec "$@" {where}',
            "sh",
            sys.executable,
            "-m",
            "editor",
            "show",
            str(tmp_path / "none"),
        ]
        assert subprocess.run(command, check=False).returncode == 3


def test_a_file_never_gets_the_number_of_a_closed_standard_descriptor(tmp_path):
    """Else what a library prints would land in a domain's XML."""
    target = tmp_path / "out.xml"
    command = [sys.executable, "-m", "editor", "add-ports", "resources/samples/web01.xml", "1", "-o", str(target)]
    ran = subprocess.run(["sh", "-c", 'exec "$@" >&- 2>&- <&-', "sh", *command], check=False)
    assert ran.returncode == 0
    assert target.read_bytes().endswith(b"</domain>\n")


def test_ctrl_c_on_a_terminal_takes_the_bar_away(many):
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*CHECK, *many],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=dies_with_us,
    ) as process:
        os.close(theirs)
        seen = b""
        while b"/3000" not in seen:
            seen += os.read(ours, 4096)
        os.killpg(process.pid, signal.SIGINT)
        with contextlib.suppress(OSError):  # Linux says so when the other side has closed
            while data := os.read(ours, 4096):
                seen += data
        assert process.wait(30) == 130
    os.close(ours)
    assert seen.endswith(b"\r\x1b[K")
