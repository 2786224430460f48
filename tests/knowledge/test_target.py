"""Versions as they are written."""

import pytest

from editor.errors import UsageError
from editor.knowledge.target import Version


@pytest.mark.parametrize("text", ["", "x", "9", "9.x", "9..0", "-1"])
def test_what_is_no_version_is_said(text):
    with pytest.raises(UsageError) as error:
        Version.parse(text)
    assert error.value.sentence == f"“{text}” is no version."
    assert error.value.hint == "Write it as X.Y.Z, such as 9.0.0."


def test_what_is_left_out_is_0():
    assert Version.parse("9.0") == Version(9, 0, 0)
    assert str(Version.parse("2.11")) == "2.11.0"
