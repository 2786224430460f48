"""A host that was asked itself is believed, and what was predicted is told beside it."""

from typing import NamedTuple

import pytest

from editor.outlook.disagreement import on_acceptance


class Predicted(NamedTuple):
    accepted: bool
    error: str | None = None


@pytest.mark.parametrize(
    ("predicted", "accepted", "error", "text"),
    [
        (Predicted(True), True, None, None),
        (Predicted(False, "no such bus"), False, "no such bus", None),
        (Predicted(False, "no such bus"), None, "no such file", None),
        (Predicted(False, "no bus X."), True, None, "The host accepts it; “no bus X” was predicted."),
        (Predicted(False), True, None, "The host accepts it; “a refusal” was predicted."),
        (Predicted(True), False, "no such bus.", "The host refuses it: “no such bus”."),
        (Predicted(True), False, None, "The host refuses it: “”."),
    ],
)
def test_only_a_difference_is_told(predicted, accepted, error, text):
    assert [each.text for each in on_acceptance(predicted, accepted, error)] == ([] if text is None else [text])
