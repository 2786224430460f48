"""Each value of an enumeration, on both sides of the release that has it first."""

import pytest

from editor.knowledge.target import NEWEST, OLDEST, Target, Version
from editor.outlook.candidate import Candidate
from editor.outlook.needs import NEEDS, OFFERS
from editor.outlook.pattern import Written
from editor.outlook.verdict import Reaction
from editor.outlook.vocabulary import VOCABULARY
from tests.knowledge.releases import words as releases_of_words
from tests.outlook.domains import before, domain, held, host

SINCE = releases_of_words()
# With its first value came the element itself, which an older libvirt ignores (tests/outlook/test_features.py).
WHOLE_ELEMENTS = {("iommu model", "intel"), ("audio type", "oss")}
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
    since = Version.parse(SINCE[words.what, value])
    assert refusals(source, since) == []
    (concern,) = refusals(source, max(before(since), OLDEST))
    assert concern.reaction is Reaction.REFUSES
    assert concern.since == since
    assert f"'{value}'" in concern.text
    assert str(since) in concern.text


# Of rows that are more than a pattern
SAMPLES = {"the older ivshmem": "<shmem name='s'><size unit='M'>4</size></shmem>"}


def needing(need):
    """A domain that needs it; a row that is no pattern and has no sample fails here."""
    if isinstance(need.where, Written):
        return domain(written(need.where, need.where.values[0] if need.where.values else "1"))
    return domain(SAMPLES[need.part.what])


def missing(source, qemu, what):
    concerns = held(source, host("12.8.0", str(qemu))).define.concerns
    return [concern.reaction for concern in concerns if concern.feature == "qemu" and what in concern.text]


@pytest.mark.parametrize("need", NEEDS, ids=[f"{need.part.what}-{at}" for at, need in enumerate(NEEDS)])
def test_qemu_is_needed_from_its_release_on(need):
    source, reaction = needing(need), Reaction.REFUSES if need.checked else Reaction.FAILS
    part = need.part
    assert missing(source, part.since, part.what) == []
    assert missing(source, before(part.since), part.what) == [reaction]
    if part.until is not None:
        assert missing(source, before(part.until), part.what) == []
        assert missing(source, part.until, part.what) == [reaction]


@pytest.mark.parametrize("offer", OFFERS, ids=[f"{offer.device} {offer.name}" for offer in OFFERS])
def test_what_a_host_was_asked_about_and_does_not_offer(offer):
    source = domain(written(offer.where, "virtio"))

    def told(*values):
        models = frozenset((offer.device, offer.name, value) for value in values)
        there = held(source, Candidate("h", "h", Target(NEWEST), models=models))
        return [concern.text for concern in there.define.concerns if f"no {offer.device} 'virtio'" in concern.text]

    assert told("virtio", "other") == []
    assert len(told("other")) == 1
    assert told() == [], "it was not asked"


def test_a_need_that_is_newer_than_the_libvirt_is_unknown_and_an_older_one_taken_for_granted():
    source = domain("<interface type='user'><model type='igb'/></interface>")
    assert [c.reaction for c in held(source, "9.3.0").define.concerns] == []
    early = held(source, Candidate("e", "e", Target(Version(8, 0))))
    assert Reaction.UNKNOWN in [c.reaction for c in early.define.concerns]
