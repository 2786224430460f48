"""Each value of an enumeration, on both sides of the release that has it first."""

import pytest

from editor.inference.target import OLDEST, Target, Version
from editor.outlook.candidate import Candidate
from editor.outlook.needs import NEEDS
from editor.outlook.pattern import Written
from editor.outlook.verdict import Reaction
from editor.outlook.vocabulary import VOCABULARY
from tests.outlook.domains import before, domain, held, host

# With its first model came <iommu> itself: an older libvirt ignores the element (tests/outlook/test_features.py).
WHOLE_ELEMENTS = {("iommu model", "intel")}
VALUES = [
    (words, value)
    for words in VOCABULARY
    for value, since in words.values.items()
    if since > OLDEST and (words.what, value) not in WHOLE_ELEMENTS
]


def written(where, value):
    """An element that a pattern is about."""
    tag = where.tags[0] if where.tags else "interface"
    attributes = {"type": where.type, "model": where.models[0] if where.models else None}
    if not where.path and where.attribute:
        attributes[where.attribute] = value
    text = "".join(f" {name}='{each}'" for name, each in attributes.items() if each)
    if not where.path:
        return f"<{tag}{text}/>"
    leaf = f" {where.attribute}='{value}'" if where.attribute else ""
    return f"<{tag}{text}><{where.path[0]}{leaf}/></{tag}>"


def refusals(source, version):
    there = held(source, Candidate(str(version), str(version), Target(version)))
    return [concern for concern in there.define.concerns if concern.feature == "value"]


@pytest.mark.parametrize(("words", "value"), VALUES, ids=[f"{words.what} {value}" for words, value in VALUES])
def test_value_is_known_from_its_release_on(words, value):
    source = domain(written(words.where, value))
    since = words.values[value]
    assert refusals(source, since) == []
    (concern,) = refusals(source, max(before(since), OLDEST))
    assert concern.reaction is Reaction.REFUSES
    assert concern.since == since
    assert f"'{value}'" in concern.text
    assert str(since) in concern.text


NEEDED = [need for need in NEEDS if isinstance(need.where, Written)]


def missing(source, qemu, what):
    concerns = held(source, host("12.8.0", str(qemu))).define.concerns
    return [concern.reaction for concern in concerns if concern.feature == "qemu" and what in concern.text]


@pytest.mark.parametrize("need", NEEDED, ids=[f"{need.what}-{at}" for at, need in enumerate(NEEDED)])
def test_qemu_is_needed_from_its_release_on(need):
    source = domain(written(need.where, need.where.values[0] if need.where.values else "1"))
    assert missing(source, need.qemu, need.what) == []
    assert missing(source, before(need.qemu), need.what) == [Reaction.REFUSES if need.checked else Reaction.FAILS]


def test_a_device_that_qemu_dropped():
    source = domain("<shmem name='s'><size unit='M'>4</size></shmem>")
    assert missing(source, Version(3, 1), "older ivshmem") == []
    assert missing(source, Version(4, 0), "older ivshmem") == [Reaction.REFUSES]


def test_a_need_that_is_newer_than_the_libvirt_is_unknown_and_an_older_one_taken_for_granted():
    source = domain("<interface type='user'><model type='igb'/></interface>")
    assert [c.reaction for c in held(source, "9.3.0").define.concerns] == []
    early = held(source, Candidate("e", "e", Target(Version(8, 0))))
    assert Reaction.UNKNOWN in [c.reaction for c in early.define.concerns]
