"""Previous definitions are put aside privately, and never overwritten."""

import os
import re
from datetime import UTC, datetime, timedelta
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


HOST = "qemu+ssh://root@b1/system"


def put(days_ago: float, place: str = HOST, uuid: str = UUID) -> Path:
    """A backup as old as that."""
    path = backup.keep(text(uuid=uuid), place)
    when = datetime.now(UTC) - timedelta(days=days_ago)
    return path.rename(path.with_name(f"web01_{uuid}_{when.strftime('%Y%m%dT%H%M%S.%fZ')}.xml"))


def test_each_host_has_its_own_and_they_are_listed_last_first():
    older, newer = put(2), put(1)
    other = put(3, "test:///default")
    assert [each.path for each in backup.kept(UUID)] == [newer, older, other]
    assert [each.place for each in backup.kept()] == [HOST, HOST, "test:///default"]
    assert [each.path for each in backup.kept(place="test:///default")] == [other]
    assert not backup.kept("nobody")


def test_of_old_ones_the_last_of_each_month_stays():
    now = datetime(2026, 6, 15, 12, tzinfo=UTC)
    backup.keep_for(None)

    def at(month: int, day: int) -> Path:
        return put((datetime.now(UTC) - datetime(2026, month, day, 12, tzinfo=UTC)) / timedelta(days=1))

    april, late_april, may, june = at(4, 2), at(4, 20), at(5, 1), at(6, 10)
    young = at(5, 20)
    backup.keep_for(30)
    assert backup.prune(now=now) == (april,)
    assert {each.path for each in backup.kept()} == {late_april, may, june, young}


def test_how_long_can_be_set():
    old, older = put(50), put(51)
    backup.keep_for(None)
    assert backup.days() is None
    assert backup.prune() == ()
    backup.keep_for(60)
    assert backup.prune() == ()
    backup.keep_for(10)
    assert set(backup.prune()) <= {old, older}
    assert backup.days() == 10


def test_a_save_prunes_but_never_what_it_has_just_written():
    backup.keep_for(1)
    path = backup.keep(text(), HOST)
    assert path.exists()


def test_what_was_changed_then_is_said_by_part():
    before = b"<domain><name>a</name><devices><rng model='virtio'/></devices></domain>"
    assert backup.changed_then(before, before.replace(b"'virtio'", b"'other'")) == ("rng 1",)
