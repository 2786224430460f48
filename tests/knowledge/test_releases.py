"""The tables of releases, held against the numbers once more (see `releases`)."""

from editor.knowledge.abilities import Ability
from editor.knowledge.qemu import Qemu
from editor.knowledge.target import OLDEST
from editor.outlook.vocabulary import VOCABULARY
from tests.knowledge.releases import ABILITIES, QEMU, rows, words


def text(version):
    return "" if version is None else str(version)


def test_since_until_and_which_qemu():
    known = {(a.name, str(a.since), text(a.until), a.qemu.name if a.qemu else "") for a in Ability}
    assert known == set(rows(ABILITIES))


def test_what_came_with_which_qemu():
    assert {(q.name, str(q.since), text(q.until), "") for q in Qemu} == set(rows(QEMU))


def test_the_words_that_came_later():
    later = {
        (each.what, word): str(since) for each in VOCABULARY for word, since in each.values.items() if since > OLDEST
    }
    assert later == words()
