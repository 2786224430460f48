"""The command line as a whole, as a shell runs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.resource_files import RESOURCES

ROOT = Path(__file__).parent.parent.parent
WEB01 = (RESOURCES / "samples" / "web01.xml").read_bytes()
WITHOUT = "import sys; sys.modules |= dict.fromkeys(['PySide6', 'shiboken6', 'libvirt', 'libvirtmod']); "


def shell(*arguments, program=("-m", "editor"), **how):
    return subprocess.run([sys.executable, *program, *map(str, arguments)], cwd=ROOT, capture_output=True, **how)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("truncated.xml", WEB01[: len(WEB01) // 2], "not well-formed"),
        ("doctype.xml", b"<!DOCTYPE domain [<!ENTITY a 'b'>]>" + WEB01, "DOCTYPE"),
        ("huge.xml", WEB01 + b" " * 50_000_000, "16 MB"),
        ("binary.xml", bytes(range(256)) * 16, "binary"),
        ("network.xml", b"<network><name>default</name></network>", "<network>"),
        ("empty.xml", b"", "empty"),
        ("utf16.xml", WEB01.decode().encode("utf-16"), "UTF-16"),
    ],
)
@pytest.mark.parametrize("verb", ["show", "check", "move", "add-ports"])
def test_bad_file_gives_one_sentence_and_exit_code_3(tmp_path, name, content, said, verb):
    path = tmp_path / name
    path.write_bytes(content)
    words = {"move": ("net0", "00:05.0"), "add-ports": ("1",)}.get(verb, ())
    ran = shell(verb, path, *words)
    error = ran.stderr.decode()
    assert (ran.returncode, ran.stdout) == (3, b"")
    assert error.count("\n") == 1
    assert error.startswith("virt-slots: ")
    assert said in error
    assert str(path) in error


def test_missing_file_and_folder(tmp_path):
    ran = shell("check", tmp_path / "none.xml", tmp_path)
    assert ran.returncode == 3
    assert ran.stderr.decode().count("\n") == 2


def test_domain_without_devices_and_one_with_duplicate_addresses_are_shown(tmp_path):
    path = tmp_path / "empty.xml"
    path.write_text("<domain type='kvm'><name>e</name></domain>")
    duplicate = RESOURCES / "samples" / "problems.xml"
    ran = shell("show", path, duplicate)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "!!" in ran.stdout.decode()


def test_pipe_from_edit_to_edit_to_check():
    moved = shell("move", "-", "net1", "01:00.1", input=WEB01)
    added = shell("add-ports", "-", 2, input=moved.stdout)
    checked = shell("check", "-", "--target", "2.5.0", "--target", "9.0.0", input=added.stdout)
    assert (moved.returncode, added.returncode, checked.returncode) == (0, 0, 1)
    assert checked.stdout.count(b"[compat-inferred-multifunction]") == 2
    recorded = shell("add-ports", "-", 2, "--record-multifunction", input=moved.stdout)
    assert b"compat-inferred" not in shell("check", "-", "--target", "9.0.0", input=recorded.stdout).stdout


def test_every_verb_but_those_of_hosts_works_without_qt_and_libvirt(tmp_path):
    path = tmp_path / "web01.xml"
    path.write_bytes(WEB01)
    program = ("-c", WITHOUT + "from editor.__main__ import main; sys.exit(main())")
    for arguments in (
        ("show", path),
        ("check", path),
        ("explain", "address-zero"),
        ("move", path, "video", "00:03.0"),
        ("add-ports", path, 1),
    ):
        ran = shell(*arguments, program=program)
        assert (ran.returncode, ran.stderr) == (0, b""), arguments
    refused = shell("show", "-c", "test:///default", "test", program=program)
    assert refused.returncode == 3
    assert b"bindings" in refused.stderr


def test_nobody_reads_the_end(tmp_path):
    command = f'"{sys.executable}" -m editor explain | head -1; exit "${{PIPESTATUS[0]}}"'
    many = f'"{sys.executable}" -m editor show {"- " * 3}'
    ran = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True)
    assert ran.stderr == b""
    closed = subprocess.run(["bash", "-c", f"{many} | true"], cwd=ROOT, input=WEB01, capture_output=True)
    assert b"Traceback" not in closed.stderr
    assert b"BrokenPipe" not in closed.stderr


def test_terminal_that_has_no_unicode_gets_question_marks():
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ran = shell("show", "-", input=WEB01, env=environment)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"Bus 00 ? pcie-root" in ran.stdout


def test_version_and_help():
    assert shell("--version").stdout.startswith(b"virt-slots ")
    assert b"explain" in shell("--help").stdout
