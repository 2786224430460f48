"""What goes to standard error."""

from __future__ import annotations

import sys

from ..errors import EditorError
from ..plain_text import plain
from .answer import sentence


def failure(error: EditorError, label: str = "") -> None:
    """One line: the program, what it is about (if the sentence does not say so itself), the sentence and the hint."""
    remark(about(error, label))


def about(error: EditorError, label: str) -> str:
    """The sentence and the hint, behind the label."""
    return (f"{label}: " if label and label not in error.sentence else "") + sentence(error)


def remark(text: str) -> None:
    """One line."""
    print(f"virt-slots: {plain(text)}", file=sys.stderr)
