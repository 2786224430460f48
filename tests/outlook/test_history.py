"""Since when an answer is another one, and what the release changed."""

import pytest

from editor.document.read import parse
from editor.inference.infer import infer
from editor.knowledge.target import Target, Version
from editor.outlook.history import since, what_changed
from tests.outlook.test_outlook import two_ports

GUEST = parse(two_ports()).guest


def accepted_since(there: str, newer: str) -> Version | None:
    return since(
        lambda target: infer(GUEST, target),
        Target(Version.parse(there)),
        Target(Version.parse(newer)),
        lambda inference: inference.accepted,
    )


@pytest.mark.parametrize(
    ("there", "newer", "release"),
    [
        ("2.5.0", "12.8.0", Version(3, 0)),
        ("2.5.0", "3.0.0", Version(3, 0)),
        ("1.3.5", "9.0.0", Version(3, 0)),
        ("2.0.0", "2.5.0", None),
        ("2.5.0", "2.5.0", None),
    ],
)
def test_the_release_from_which_on_it_is_accepted(there, newer, release):
    assert accepted_since(there, newer) == release


def test_what_a_release_changed():
    told = what_changed(Version(3, 0))
    assert "multifunction is turned on where others share the slot." in told
    assert "Root ports placed automatically share a slot." in told
    assert "begins at the first slot of bus 0" not in told
    assert what_changed(Version(3, 6)).startswith("The search for a free place begins at the first slot of bus 0. ")
    assert what_changed(Version(99, 0)) == ""
