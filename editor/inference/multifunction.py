"""The multifunction truth of each slot: what is written, what libvirt infers, what the user is told."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from ..knowledge.abilities import Ability
from ..knowledge.stale_words import STALE_REASON
from ..pci.address import FUNCTIONS, PciAddress, Switch
from .result import Multifunction, Reason

_SINCE = str(Ability.INFERS.since)
_RULE = "virDomainPCIAddressSetAllMulti"
_STATES: dict[Multifunction, Reason] = {
    Multifunction.INFERRED: Reason(
        "multifunction",
        "Other functions of this slot are in use and nothing is written here, so libvirt turns it on; in a file it goes"
        " away again when the others do.",
        _RULE,
        _SINCE,
    ),
    Multifunction.DENIED: Reason(
        "multifunction",
        "Other functions of this slot are in use, but function 0 says off. libvirt respects that, and QEMU then refuses"
        " to start: “single function device can't be populated”.",
        f"{_RULE}; QEMU do_pci_register_device",
        _SINCE,
    ),
    Multifunction.STALE: Reason(
        "multifunction",
        STALE_REASON,
        "libvirt commit 8f4008713",
        _SINCE,
    ),
    Multifunction.NO_FUNCTION_0: Reason(
        "multifunction",
        "The guest will not find this device: PCI requires a device at function 0 of its slot.",
        "PCI Local Bus Specification 3.0, 3.2.2.3.4",
    ),
    Multifunction.IGNORED: Reason(
        "multifunction",
        "It is written as on at another function than 0, where it has no effect; libvirt keeps it.",
        _RULE,
    ),
    Multifunction.WRITTEN_ON: Reason(
        "multifunction", "It is written as on (perhaps by libvirt itself, which stores what it infers).", _RULE
    ),
    Multifunction.WRITTEN_OFF: Reason("multifunction", "It is written as off, which libvirt respects.", _RULE),
}


Slot = tuple[int, int, int]  # domain, bus, slot


def slots_in_use(addresses: Iterable[PciAddress], builtin: Iterable[PciAddress] = ()) -> dict[Slot, int]:
    """For each slot, the bit set of its functions in use. Those beyond 7, which a file can name, have no bit."""
    used: dict[Slot, int] = {}
    for address in (*addresses, *builtin):
        slot, function = address[:3], address[3]
        used[slot] = used.get(slot, 0) | (1 << function if function < FUNCTIONS else 0)
    return used


def truth(
    address: PciAddress | None, written: Switch | None, functions: int, able: Container[Ability]
) -> tuple[Multifunction, Switch | None, Sequence[Reason]]:
    """State, stored value and reasons of the device at `address`.

    `functions` is the bit set of the functions of its slot that devices of the XML, or the chipset,
    occupy. Source: virDomainPCIAddressSetAllMulti; before 3.0.0 nothing is inferred.
    """
    if address is None:
        return Multifunction.NONE, written, ()
    stored = written
    if address[3] == 0:
        shared = functions & ~1
        if written is Switch.ON:
            state = Multifunction.WRITTEN_ON if shared else Multifunction.STALE
        elif written is Switch.OFF:
            state = Multifunction.DENIED if shared else Multifunction.WRITTEN_OFF
        elif shared and Ability.INFERS in able:
            state, stored = Multifunction.INFERRED, Switch.ON
        else:
            state = Multifunction.NONE
    elif not functions & 1:
        state = Multifunction.NO_FUNCTION_0
    elif written is Switch.ON:
        state = Multifunction.IGNORED
    else:
        state = Multifunction.WRITTEN_OFF if written is Switch.OFF else Multifunction.NONE
    if state is Multifunction.NONE:
        return state, stored, ()
    return state, stored, (_STATES[state],)
