"""Files are read whole or refused, and written whole or left alone."""

import errno
import fcntl
import io
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from editor.connection import files, writing
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


def test_named_pipe_that_nobody_writes_to_is_refused_soon(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_WRITER", 0.05)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(EditorError, match="is a pipe, and nobody writes to it"):
        files.read(str(tmp_path / "pipe"))


def test_named_pipe_through_which_nothing_comes_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_BYTES", 0.05)
    os.mkfifo(tmp_path / "pipe")
    silent = os.open(tmp_path / "pipe", os.O_RDWR)
    try:
        with pytest.raises(EditorError, match="nothing came through it"):
            files.read(str(tmp_path / "pipe"))
    finally:
        os.close(silent)


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_devices_are_refused(device):
    with pytest.raises(EditorError, match="is no file but a device or a socket"):
        files.read(device)


def test_socket_is_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        with pytest.raises(EditorError, match="is no file but a device or a socket"):
            files.read("socket")


def test_standard_input_that_cannot_be_read_is_one_sentence(monkeypatch):
    def read(size):
        raise IsADirectoryError(21, "Is a directory")

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=SimpleNamespace(read=read)))
    with pytest.raises(EditorError, match="Standard input cannot be read: it is a folder"):
        files.read("-")


def test_a_read_error_is_no_failed_write(path, monkeypatch):
    def damaged(*arguments: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(files, "_whole", damaged)
    with pytest.raises(EditorError, match="cannot be read: Input/output error") as caught:
        files.read(str(path))
    assert "untouched" not in caught.value.hint
    with pytest.raises(EditorError, match="cannot be read: Input/output error"):
        files.write(path, NEW, replaces=OLD)


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


def test_the_group_is_kept_where_only_the_owner_cannot_be(path, monkeypatch):
    """As for a user who writes the file of somebody else in a group of both."""
    given = []

    def refuse_owner(_file: object, owner: int, group: int, **_how: object) -> None:
        if owner != -1:
            raise PermissionError(1, "Operation not permitted")
        given.append(group)

    path.chmod(0o664)
    monkeypatch.setattr(os, "chown", refuse_owner)
    files.write(path, NEW, replaces=OLD)
    assert mode(path) == 0o664
    assert given == [path.stat().st_gid]


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


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EPERM])
def test_an_owner_who_has_no_number_here_is_no_obstacle(path, monkeypatch, number):
    """chown(2) says EINVAL where the file's owner is not mapped in the user namespace."""

    def refuse(*arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "chown", refuse)
    files.write(path, NEW, replaces=OLD)
    assert path.read_bytes() == NEW


def test_the_other_names_of_a_file_do_not_lose_it_silently(path):
    (path.parent / "other.xml").hardlink_to(path)
    with pytest.raises(EditorError, match=r"has 2 names \(hard links\)"):
        files.write(path, NEW, replaces=OLD)
    assert path.read_bytes() == OLD
    assert names(path.parent) == ["guest.xml", "other.xml"]


@as_root
def test_a_folder_that_takes_no_files_is_one_sentence():
    """As an ordinary user, in a process of its own; pytest's folders let nobody else in."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "guest.xml")
        path.write_bytes(OLD)
        path.chmod(0o666)
        path.parent.chmod(0o555)
        child = os.fork()
        if child == 0:
            os.setuid(65534)
            try:
                files.write(path, NEW, replaces=OLD)
            except EditorError as error:
                os._exit(0 if "make files in its folder" in error.sentence and files.read(str(path)) else 1)
            os._exit(2)
        assert os.waitpid(child, 0)[1] == 0
        assert path.read_bytes() == OLD


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


SAVER = """if True:
    import sys
    from editor.connection import files
    from editor.errors import EditorError
    print("ready", flush=True)
    for line in sys.stdin:
        path, old, new = line.split()
        try:
            files.write(path, new.encode(), replaces=None if old == "none" else old.encode())
            print("saved", flush=True)
        except EditorError as error:
            print(type(error).__name__, flush=True)
"""


@pytest.fixture
def savers():
    """Two programs that save when they are told to."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "bufsize": 1, "env": environment}
    both = [subprocess.Popen([sys.executable, "-c", SAVER], **pipes) for _ in range(2)]
    assert [each.stdout.readline() for each in both] == ["ready\n"] * 2
    yield both
    for each in both:
        each.communicate()


@pytest.mark.parametrize("old", ["none", "old"])
def test_of_two_programs_that_save_at_the_same_instant_one_is_refused(tmp_path, savers, old):
    for number in range(20):
        path = tmp_path / f"{number}.xml"
        if old != "none":
            path.write_text(old)
        for each, new in zip(savers, ("one", "two"), strict=True):
            each.stdin.write(f"{path} {old} {new}\n")
        said = [each.stdout.readline().strip() for each in savers]
        assert sorted(said) == ["ChangedMeanwhileError", "saved"]
        assert path.read_text() == ("one", "two")[said.index("saved")]
    assert len(names(tmp_path)) == 20


@pytest.fixture(params=["nameless", "named"])
def filesystem(request, monkeypatch):
    """With files that have no name yet, and without."""
    if request.param == "named":
        monkeypatch.delattr(os, "O_TMPFILE")
    return request.param


@pytest.mark.parametrize("replaces", [OLD, None])
def test_what_appears_while_it_is_written_is_not_overwritten(path, monkeypatch, filesystem, replaces):
    """By somebody who knows nothing of our lock."""
    if replaces is None:
        path.unlink()
    fsync = os.fsync

    def meddle(descriptor):
        fsync(descriptor)
        path.write_bytes(b"of somebody else")

    monkeypatch.setattr(os, "fsync", meddle)
    with pytest.raises(ChangedMeanwhileError):
        files.write(path, NEW, replaces=replaces)
    assert path.read_bytes() == b"of somebody else"
    assert names(path.parent) == ["guest.xml"]


def test_what_appears_at_the_last_moment_is_not_overwritten(path, monkeypatch, filesystem):
    path.unlink()
    link = os.link

    def meddle(*arguments, **options):
        path.write_bytes(b"of somebody else")
        link(*arguments, **options)

    monkeypatch.setattr(os, "link", meddle)
    with pytest.raises(ChangedMeanwhileError, match="exists already"):
        files.write(path, NEW)
    assert path.read_bytes() == b"of somebody else"
    assert names(path.parent) == ["guest.xml"]


def test_a_killed_save_leaves_nothing_or_the_next_takes_it_away(path, monkeypatch, filesystem):
    child = os.fork()
    if child == 0:
        os.fsync = lambda descriptor: os.kill(os.getpid(), signal.SIGKILL)
        files.write(path, NEW, replaces=OLD)
    os.waitpid(child, 0)
    assert path.read_bytes() == OLD
    if filesystem == "nameless":
        assert names(path.parent) == ["guest.xml"]
    (path.parent / "mine.virt-slots-0123456789abcdef").write_bytes(b"no hidden file")
    files.write(path, NEW, replaces=OLD)
    assert path.read_bytes() == NEW
    assert names(path.parent) == ["guest.xml", "mine.virt-slots-0123456789abcdef"]


def test_file_system_without_links_and_without_locks(path, monkeypatch, filesystem):
    def refuse(*arguments, **options):
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))

    monkeypatch.setattr(writing.fcntl, "flock", refuse)
    if filesystem == "named":
        monkeypatch.setattr(os, "link", refuse)
    files.write(path, NEW, replaces=OLD)
    files.write(path.with_name("new.xml"), NEW)
    assert names(path.parent) == ["guest.xml", "new.xml"]


def test_a_folder_that_another_program_keeps_locked_is_one_sentence(path, monkeypatch):
    monkeypatch.setattr(writing, "_TURN", 0.05)
    holder = os.open(path.parent, os.O_RDONLY)
    fcntl.flock(holder, fcntl.LOCK_EX)
    try:
        with pytest.raises(EditorError, match="Another program is saving"):
            files.write(path, NEW, replaces=OLD)
    finally:
        os.close(holder)
    assert path.read_bytes() == OLD
