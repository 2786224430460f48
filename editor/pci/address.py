"""A place on PCI, in libvirt's notation `dddd:bb:ss.f`."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple, Self

from ..errors import UsageError
from ..phrase import Phrase

FUNCTIONS = 8  # PCI Local Bus Specification 3.0, 3.2.2.3.2: three bits of function number
LAST_SLOT = 0x1F
LAST_BUS = 0xFF
_ADDRESS = re.compile(r"(?:([0-9a-f]{1,8}):)?([0-9a-f]{1,2}):([0-9a-f]{1,2})(?:\.([0-7]))?")


class Switch(StrEnum):
    """An on/off attribute of libvirt. Not written is None, and means neither (virTristateSwitch)."""

    ON = "on"
    OFF = "off"


class PciAddress(NamedTuple):
    """Domain, bus (= index of the PCI controller it belongs to), slot and function; ordered as they are.

    libvirt's `bus` is a controller index, not the bus number that the guest sees.
    """

    domain: int
    bus: int
    slot: int
    function: int

    def __str__(self) -> str:
        return f"{self.domain:04x}:{self.bus:02x}:{self.slot:02x}.{self.function:x}"

    @property
    def short(self) -> str:
        """`bb:ss.f` where the domain is 0, else the whole address."""
        return str(self)[5:] if self.domain == 0 else str(self)

    @property
    def is_empty(self) -> bool:
        """Domain, bus and slot all 0: libvirt takes it for "no address" (virPCIDeviceAddressIsEmpty)."""
        return self.domain == self.bus == self.slot == 0

    def at(self, function: int) -> Self:
        """The same slot, another function."""
        return type(self)(self[0], self[1], self[2], function)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `[dddd:]bb:ss[.f]`, hexadecimal as libvirt and lspci print it. EditorError if it is none."""
        match = _ADDRESS.fullmatch(text.strip().lower())
        if match is None or int(match[3], 16) > LAST_SLOT:
            raise UsageError(
                Phrase("“{text}” is no PCI address.", text=text),
                "Write bus:slot.function in hexadecimal, such as 00:1f.2 or 0000:01:00.0.",
            )
        return cls(int(match[1] or "0", 16), int(match[2], 16), int(match[3], 16), int(match[4] or "0"))
