"""The exceptions that a user is meant to see."""

from __future__ import annotations


class EditorError(Exception):
    """A request that cannot be met: one sentence, a hint, and where in the text it is about.

    Raised for bad input and refused requests only. A wrong topology is a finding (data), and any
    other exception is a bug of ours.

    `line` and `column` count from 1, in characters of the XML text; both are None where the
    sentence is not about a place in a text.
    """

    def __init__(self, sentence: str, hint: str = "", *, line: int | None = None, column: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint
        self.line = line
        self.column = column

    def __str__(self) -> str:
        where = "" if self.line is None else f"line {self.line}, column {self.column}: "
        return f"{where}{self.sentence}" + (f"\n{self.hint}" if self.hint else "")


class UsageError(EditorError):
    """What was asked for names something that is none, or that nobody knows: an address, a version, a device."""
