"""Files are read whole or refused, and written whole or left alone."""

import io
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from editor.connection import files
from editor.connection.refusal import ChangedMeanwhileError
from editor.document import read as document_read
from editor.errors import EditorError

OLD = b"<domain><name>old</name></domain>\n"
NEW = b"<domain><name>new</name></domain>\n"
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
not_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "guest.xml"
    path.write_bytes(OLD)
    return path


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o7777


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_read_gives_bytes_and_absolute_path(path, monkeypatch):
    monkeypatch.chdir(path.parent)
    assert files.read("guest.xml") == files.FileText(path, OLD)


def test_dash_is_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(OLD)))
    assert files.read("-") == files.FileText(None, OLD)


def test_closed_standard_input_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(EditorError, match="no standard input"):
        files.read("-")


def test_named_pipe_is_read(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(OLD,))
    writer.start()
    assert files.read(str(pipe)).xml == OLD
    writer.join()


def test_limit_is_that_of_the_document():
    assert files.MAX_BYTES == document_read.MAX_BYTES


def test_50_mb_are_refused_without_reading_them_all(tmp_path):
    large = tmp_path / "disk.img"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(EditorError, match=r"disk\.img is larger than 16 MB"):
        files.read(str(large))


def test_endless_pipe_is_refused(monkeypatch):
    with subprocess.Popen(["yes"], stdout=subprocess.PIPE) as endless:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=endless.stdout))
        with pytest.raises(EditorError, match="Standard input is larger than 16 MB"):
            files.read("-")
        endless.kill()


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.xml", "there is no such file"),
        (".", "it is a folder"),
        ("guest.xml/x", "a part of the path is no folder"),
        ("", "This is no file name"),
        ("a\0b", "This is no file name"),
        ("n" * 300, "File name too long"),
    ],
)
def test_unreadable_is_one_sentence(path, monkeypatch, name, reason):
    monkeypatch.chdir(path.parent)
    with pytest.raises(EditorError, match=reason) as caught:
        files.read(name)
    assert caught.value.hint


@not_root
def test_no_permission_is_said(path):
    path.chmod(0)
    with pytest.raises(EditorError, match="you have no permission"):
        files.read(str(path))


def test_name_that_is_no_utf8_can_be_printed(tmp_path):
    with pytest.raises(EditorError) as caught:
        files.read(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.xml"))
    assert "�.xml" in str(caught.value).encode().decode()


def test_write_replaces_what_was_read(path):
    files.write(path, NEW, replaces=OLD)
    assert path.read_bytes() == NEW
    assert names(path.parent) == ["guest.xml"]


@pytest.mark.parametrize("kept", [0o644, 0o600, 0o664, 0o755])
def test_mode_is_kept(path, kept):
    path.chmod(kept)
    files.write(path, NEW, replaces=OLD)
    assert mode(path) == kept


@as_root
def test_owner_and_group_are_kept(path):
    os.chown(path, 4321, 8765)
    files.write(path, NEW, replaces=OLD)
    assert (path.stat().st_uid, path.stat().st_gid) == (4321, 8765)


def test_another_group_than_before_may_not_read(path, monkeypatch):
    def refuse(*arguments: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    path.chmod(0o664)
    monkeypatch.setattr(os, "chown", refuse)
    files.write(path, NEW, replaces=OLD)
    assert mode(path) == 0o604


def test_extended_attributes_are_kept(path):
    try:
        os.setxattr(path, "user.origin", b"pool")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    files.write(path, NEW, replaces=OLD)
    assert os.getxattr(path, "user.origin") == b"pool"


def test_time_of_the_new_text_is_its_own(path):
    os.utime(path, (1, 1))
    files.write(path, NEW, replaces=OLD)
    assert path.stat().st_mtime > 1


def test_new_file_has_the_usual_mode_and_a_private_one_is_private(tmp_path):
    umask = os.umask(0o022)
    try:
        files.write(tmp_path / "a.xml", NEW)
        files.write(tmp_path / "b.xml", NEW, private=True)
    finally:
        os.umask(umask)
    assert mode(tmp_path / "a.xml") == 0o644
    assert mode(tmp_path / "b.xml") == 0o600


def test_private_takes_the_others_rights(path):
    path.chmod(0o644)
    files.write(path, NEW, replaces=OLD, private=True)
    assert mode(path) == 0o600


def test_symbolic_link_stays_one(path):
    link = path.parent / "link.xml"
    link.symlink_to("guest.xml")
    files.write(link, NEW, replaces=OLD)
    assert link.is_symlink()
    assert path.read_bytes() == NEW


def test_changed_meanwhile_is_refused(path):
    path.write_bytes(b"<domain/>")
    with pytest.raises(ChangedMeanwhileError, match="changed by somebody else"):
        files.write(path, NEW, replaces=OLD)
    assert path.read_bytes() == b"<domain/>"


def test_touched_but_equal_is_no_change(path):
    os.utime(path)
    files.write(path, NEW, replaces=OLD)
    assert path.read_bytes() == NEW


def test_gone_meanwhile_is_refused(path):
    path.unlink()
    with pytest.raises(ChangedMeanwhileError, match="is gone"):
        files.write(path, NEW, replaces=OLD)
    assert names(path.parent) == []


def test_new_file_does_not_overwrite(path):
    with pytest.raises(ChangedMeanwhileError, match="exists already"):
        files.write(path, NEW)
    assert path.read_bytes() == OLD


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_ordinary_file_is_not_replaced(tmp_path, make):
    make(tmp_path / "thing")
    with pytest.raises(EditorError, match="no ordinary file"):
        files.write(tmp_path / "thing", NEW)
    assert names(tmp_path) == ["thing"]


def test_device_is_not_replaced():
    with pytest.raises(EditorError, match="no ordinary file"):
        files.write("/dev/null", NEW, replaces=b"")
    assert Path("/dev/null").is_char_device()


@not_root
def test_write_protected_file_stays(path):
    path.chmod(0o444)
    with pytest.raises(EditorError, match="write-protected"):
        files.write(path, NEW, replaces=OLD)


def test_missing_folder_is_one_sentence(tmp_path):
    with pytest.raises(EditorError, match="no such file or folder"):
        files.write(tmp_path / "no" / "guest.xml", NEW)


@pytest.mark.parametrize("failing", ["fsync", "utime", "chown"])
def test_failure_while_writing_leaves_the_old_text_alone(path, monkeypatch, failing):
    def full(*arguments: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, full)
    with pytest.raises(EditorError, match="No space left on device"):
        files.write(path, NEW, replaces=OLD)
    assert path.read_bytes() == OLD
    assert names(path.parent) == ["guest.xml"]


def test_full_disk_leaves_the_old_text_alone():
    """On a real full file system, in a mount namespace of its own."""
    program = """if True:
        import pathlib, sys
        from editor.connection import files
        from editor.errors import EditorError
        path = pathlib.Path("/mnt/guest.xml")
        path.write_bytes(b"old")
        try:
            files.write(path, bytes(300_000), replaces=b"old")
        except EditorError as error:
            print(error.sentence, path.read_bytes(), *path.parent.iterdir())
    """
    script = 'mount -t tmpfs -o size=64k none /mnt && exec "$0" -c "$1"'
    ran = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, sys.executable, program],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    if "unshare" in ran.stderr or "mount" in ran.stderr:
        pytest.skip(f"no mount namespace here: {ran.stderr}")
    assert ran.stderr == ""
    assert ran.stdout == "/mnt/guest.xml was not saved: No space left on device. b'old' /mnt/guest.xml\n"
