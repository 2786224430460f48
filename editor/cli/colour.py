"""Colours on a terminal: the severity of a finding, so that errors are seen among notes; never colour alone."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Protocol

from ..rules.finding import Severity

_STYLES: Mapping[str, str] = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "36"}
_SEVERITY = re.compile(rf"^(.*?: )({'|'.join(_STYLES)})(?=: )", re.MULTILINE)


class Stream(Protocol):
    """What can be asked whether a person is looking."""

    def isatty(self) -> bool:
        """Whether it is a terminal."""


def are_wanted(stream: Stream) -> bool:
    """Whether to colour: a terminal that can, and nobody who said NO_COLOR (no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM", "dumb") == "dumb":
        return False
    return stream.isatty()


def painted(text: str) -> str:
    """The text with the severities of findings in colour."""
    return _SEVERITY.sub(lambda found: f"{found[1]}\33[{_STYLES[found[2]]}m{found[2]}\33[0m", text)
