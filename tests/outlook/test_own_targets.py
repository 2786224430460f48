"""Targets of the user's own, and what is said of a file that is none."""

import pytest

from editor.errors import UsageError
from editor.knowledge.target import Target, Version
from editor.outlook import candidate as candidates
from editor.outlook import own_targets
from editor.outlook.candidate import candidate, presets

POOL = '[Pool-A]\nlibvirt = "9.0.0"\nqemu = "7.2"\naliases = ["a"]\n'


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    caches = (presets, candidates._names, candidates._rows)
    for each in caches:
        each.cache_clear()
    own_targets.path().parent.mkdir()
    yield own_targets.path()
    for each in caches:
        each.cache_clear()


def test_they_are_known_by_name_and_alias(file):
    file.write_text(POOL)
    assert candidate("pool-a").target == candidate("A").target == Target(Version(9, 0, 0), Version(7, 2, 0))
    assert candidate("pool-a").title == "Pool-A"
    assert "debian-12" in presets()


def test_they_may_stand_for_a_distributions(file):
    file.write_text('[debian-12]\nlibvirt = "10.0.0"\nqemu = "8.2"\n')
    assert candidate("debian-12").target.libvirt == Version(10, 0, 0)


def test_without_a_file_there_are_those_of_distributions(file):
    assert candidate("debian-12").target.libvirt == Version(9, 0, 0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[pool", "targets.toml"),
        ("pool = 1\n", "“pool” stands outside"),
        ('[pool]\nlibvirt = "9.0.0"\n', "no “qemu”"),
        (POOL + "libvrt = 1\n", "“libvrt”"),
        ('[pool]\nlibvirt = 9.0\nqemu = "7.2"\n', "no text"),
        ('[pool]\nlibvirt = "nine"\nqemu = "7.2"\n', "the “libvirt” of [pool]"),
        (POOL.replace('["a"]', '"a"'), "no text"),
    ],
)
def test_a_file_that_is_none_is_said_where_a_name_is_not_known(file, text, said):
    file.write_text(text)
    with pytest.raises(UsageError) as raised:
        candidate("pool-a")
    assert said in str(raised.value)
    assert candidate("debian-12").target.libvirt == Version(9, 0, 0), "all others work on"
