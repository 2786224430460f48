"""Backups on the command line: listed, shown, compared, brought back."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")

from editor.session import backup
from tests.equipment.fixtures import behind, faulty, test_daemon

__all__ = ["behind", "faulty", "test_daemon"]


@pytest.fixture
def saved(run, faulty, tmp_path, monkeypatch):
    """The domain “ports”, saved once: the one backup."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert run("move", "--save", "-c", faulty.uri(), "ports", "01:00.0", "02:00.0").code == 0
    (kept,) = backup.kept()
    return kept


def test_listed_with_host_domain_and_path(run, saved, faulty):
    out = run("backups").out
    assert faulty.uri() in out
    assert "ports" in out
    assert str(saved.path) in out
    assert run("backups", "nobody").out == ""
    (one,) = (json.loads(line) for line in run("backups", "ports", "--format", "json").out.splitlines())
    assert (one["uri"], one["domain"], one["uuid"], one["path"]) == (faulty.uri(), "ports", saved.uuid, str(saved.path))


def test_what_was_changed_then(run, saved, faulty):
    assert run("move", "--save", "-c", faulty.uri(), "ports", "02:00.0", "01:00.0").code == 0
    assert "interface 52:54:00:00:00:01 changed then" in run("backups").out


def test_shown_and_compared_with_what_is_there(run, saved):
    assert run("backups", "--show", saved.path).out.encode() == saved.path.read_bytes()
    out = run("backups", "--compare", saved.path).out
    assert "-      <address" in out
    assert "+      <address" in out


def test_brought_back_and_what_was_there_is_put_aside(run, saved, behind):
    before = behind.lookupByName("ports").XMLDesc(2)
    ran = run("backups", "--restore", saved.path)
    assert ran.code == 0
    assert behind.lookupByName("ports").XMLDesc(2).encode() == saved.path.read_bytes()
    aside = next(each.path for each in backup.kept() if each != saved)
    assert aside.read_text() == before
    assert str(aside) in ran.err


def test_kept_as_long_as_is_wished(run, saved):
    assert run("backups", "--keep-days", "forever").code == 0
    assert backup.days() is None
    assert run("backups", "--keep-days", "7").code == 0
    assert backup.days() == 7
    assert run("backups", "--keep-days", "0").code == 2
    assert run("backups", "--prune").out == ""


def test_what_is_no_backup_is_wrong_use(run, saved, tmp_path):
    other = tmp_path / "other.xml"
    other.write_bytes(saved.path.read_bytes())
    assert run("backups", "--restore", other).code == 2
    assert run("backups", "--show", tmp_path / "none.xml").code == 3
