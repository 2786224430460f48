"""Saving to files: secrets stay private, nothing is overwritten by accident."""

import pytest

from editor.connection import files
from editor.connection.refusal import ChangedMeanwhileError
from editor.document.read import parse
from editor.errors import EditorError
from editor.session.save import save, save_as
from editor.session.secrets import may_hold

PLAIN = b"<domain type='kvm'>\n  <name>web01</name>\n</domain>\n"
DEVICES = "<domain type='kvm'><name>web01</name><devices>{}</devices></domain>"
PASSWORD = b"<domain type='kvm'><devices><graphics type='spice' passwd='geheim'/></devices></domain>"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "guest.xml"


def mode(path):
    return path.stat().st_mode & 0o777


def loaded_from(path, source, permissions=0o644):
    path.write_bytes(source)
    path.chmod(permissions)
    return files.read(str(path))


@pytest.mark.parametrize(
    ("device", "secret"),
    [
        ("<graphics type='vnc' passwd='geheim'/>", True),
        ("<graphics type='vnc'/>", False),
        ("<disk><source protocol='https'><cookies><cookie name='a'>b</cookie></cookies></source></disk>", True),
        ("<disk><auth username='a'><secret type='ceph' usage='b'/></auth></disk>", True),
        (
            "<disk><source><encryption format='luks'><secret type='passphrase' uuid='c'/></encryption></source></disk>",
            True,
        ),
        ("<disk><source file='/secret/passwd'/></disk>", False),
    ],
)
def test_what_holds_secrets(device, secret):
    assert may_hold(parse(DEVICES.format(device).encode()).guest.root) is secret


def test_save_keeps_the_mode_and_is_the_new_state(path):
    loaded = loaded_from(path, PLAIN, 0o640)
    now = save(parse(PLAIN.replace(b"web01", b"web02")), loaded)
    assert files.read(str(path)) == now
    assert b"web02" in now.xml
    assert mode(path) == 0o640
    save(parse(PLAIN), now)


def test_save_refuses_what_changed_meanwhile(path):
    loaded = loaded_from(path, PLAIN)
    path.write_bytes(b"theirs")
    with pytest.raises(ChangedMeanwhileError):
        save(parse(PLAIN.replace(b"web01", b"web02")), loaded)
    assert path.read_bytes() == b"theirs"


def test_file_that_held_secrets_keeps_its_mode(path):
    loaded = loaded_from(path, PASSWORD)
    save(parse(PASSWORD.replace(b"spice", b"vnc")), loaded)
    assert mode(path) == 0o644


def test_file_that_gets_its_first_secret_becomes_private(path):
    loaded = loaded_from(path, PLAIN)
    save(parse(PASSWORD), loaded)
    assert mode(path) == 0o600


@pytest.mark.parametrize("there", [False, True])
def test_secrets_saved_elsewhere_are_private(path, there):
    if there:
        loaded_from(path, PLAIN)
    save_as(parse(PASSWORD), path, overwrite=there)
    assert mode(path) == 0o600


def test_save_as_overwrites_only_when_told(path):
    loaded_from(path, PLAIN)
    other = parse(PLAIN.replace(b"web01", b"web02"))
    with pytest.raises(ChangedMeanwhileError, match="exists already"):
        save_as(other, path)
    assert path.read_bytes() == PLAIN
    assert save_as(other, path, overwrite=True) == files.FileText(path, other.source)
    assert path.read_bytes() == other.source


def test_save_as_over_a_disk_image_is_refused(path):
    with path.open("wb") as file:
        file.truncate(files.MAX_BYTES + 1)
    with pytest.raises(EditorError, match="larger than 16 MB"):
        save_as(parse(PLAIN), path, overwrite=True)
    assert path.stat().st_size == files.MAX_BYTES + 1


@pytest.mark.parametrize("prolog", [b"", b"<?xml version='1.0'?>\n<!-- by hand -->\n"])
def test_missing_secrets_are_said_once_in_the_file(path, prolog):
    document = parse(prolog + PLAIN)
    now = save_as(document, path, secrets_missing=True)
    start, end = now.xml.split(b"<!-- Read over a read-only connection: ")
    assert start == prolog
    assert end.endswith(b"-->\n" + PLAIN)
    assert parse(now.xml).guest == document.guest
    assert save_as(parse(now.xml), path, overwrite=True, secrets_missing=True) == now
