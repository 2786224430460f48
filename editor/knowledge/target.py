"""The libvirt (and QEMU) that a prediction is about."""

from __future__ import annotations

import re
from typing import NamedTuple, Self

from ..errors import UsageError
from ..phrase import Phrase


class Version(NamedTuple):
    """A release of libvirt or QEMU, ordered."""

    major: int
    minor: int
    micro: int = 0

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.micro}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `X.Y.Z` or `X.Y`. EditorError if it is none."""
        match = re.fullmatch(r"(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?", text.strip())
        if match is None:
            raise UsageError(Phrase("“{text}” is no version.", text=text), "Write it as X.Y.Z, such as 9.0.0.")
        return cls(int(match[1]), int(match[2]), int(match[3] or 0))

    @classmethod
    def from_number(cls, number: int) -> Self:
        """Read libvirt's own form: major × 1,000,000 + minor × 1,000 + micro (virConnectGetLibVersion)."""
        return cls(number // 1000000, number // 1000 % 1000, number % 1000)


OLDEST = Version(1, 2, 9)
NEWEST = Version(12, 8, 0)


class Target(NamedTuple):
    """What is to be predicted. `qemu` None: a QEMU that has all that the XML names and that libvirt chooses."""

    libvirt: Version = NEWEST
    qemu: Version | None = None
