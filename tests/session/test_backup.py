"""Previous definitions are put aside privately, and never overwritten."""

import os
import re
from datetime import datetime
from pathlib import Path

import pytest

from editor.connection.answers import DomainText
from editor.errors import EditorError
from editor.session import backup

UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f"


def text(name="web01", uuid=UUID, xml=b"<domain/>"):
    return DomainText(name=name, uuid=uuid, active=False, persistent=True, xml=xml, secrets_missing=False)


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def test_kept_privately_in_the_state_folder(state):
    path = backup.keep(text())
    assert path.parent == state / "virt-slots" / "backups"
    assert path.read_bytes() == b"<domain/>"
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


@pytest.mark.parametrize("value", ["", "relative"])
def test_without_a_usable_state_home_it_is_the_default(value, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", value)
    assert backup.folder() == Path.home() / ".local" / "state" / "virt-slots" / "backups"


def test_the_name_says_whose_it_is_and_when_it_was_put_aside():
    first, second = backup.keep(text(xml=b"1")), backup.keep(text(name="renamed", xml=b"2"))
    assert re.fullmatch(rf"web01_{UUID}_\d{{8}}T\d{{6}}\.\d{{6}}Z\.xml", first.name)
    assert second.name.startswith(f"renamed_{UUID}_")
    assert first.name.rpartition("_")[2] < second.name.rpartition("_")[2]


@pytest.mark.parametrize("name", ["../../etc/passwd", "a b", "größe", "x" * 255, "web_01", ".hidden", "-"])
def test_any_name_makes_a_file_in_the_folder(name):
    path = backup.keep(text(name=name))
    assert list(backup.folder().iterdir()) == [path]


def test_same_moment_does_not_overwrite(monkeypatch):
    class Stopped(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(2026, 1, 2, 3, 4, 5, 6, tz)

    monkeypatch.setattr(backup, "datetime", Stopped)
    kept = backup.keep(text(xml=b"1"))
    assert kept.name == f"web01_{UUID}_20260102T030405.000006Z.xml"
    with pytest.raises(EditorError):
        backup.keep(text(xml=b"2"))
    assert kept.read_bytes() == b"1"


def test_full_disk_is_one_sentence_and_leaves_nothing(monkeypatch):
    def full(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EditorError, match="cannot be put aside"):
        backup.keep(text())
    assert list(backup.folder().iterdir()) == []


def test_folder_that_cannot_be_made_is_one_sentence(state):
    state.write_text("a file")
    with pytest.raises(EditorError, match="cannot be put aside") as caught:
        backup.keep(text())
    assert "Nothing was changed" in caught.value.hint
