"""Find devices by what a person knows of them, and buses by number, port or what is on them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from ..errors import EditorError, UsageError
from ..inference.result import Placement
from ..pci.address import LAST_BUS, PciAddress
from ..phrase import Phrase
from .derive import Snapshot
from .identity import device_class


def find(snapshot: Snapshot, text: str) -> Placement:
    """The device that a person means by its name, address, MAC, target or alias. EditorError if none or several."""
    wanted = text.strip().lower()
    found = [p for p in snapshot.placements if wanted in _referrals(snapshot, p)]
    if not found:
        with contextlib.suppress(EditorError):
            found = list(snapshot.by_address.get(PciAddress.parse(wanted), ()))
    if len(found) == 1:
        return found[0]
    known = [snapshot.name(p) for p in snapshot.placements]
    if found:
        raise UsageError(
            Phrase(
                "“{text}” may be several devices: {names}.", text=text, names=", ".join(snapshot.name(p) for p in found)
            ),
            "Name one of them.",
        )
    import difflib  # for what is misspelt only

    near = difflib.get_close_matches(wanted, known, 1)
    hint = (
        Phrase("Did you mean “{name}”?", name=near[0])
        if near
        else Phrase("There are: {names}.", names=", ".join(known))
    )
    raise UsageError(Phrase("No device is called “{text}”.", text=text), hint)


def matching(snapshot: Snapshot, text: str) -> tuple[Placement, ...]:
    """The devices of which something that is known has the text in it; none for an empty text.

    Where there is none, those that have every word of it somewhere. Searched are name, class, element, type, model,
    model name, MAC, target, alias, source and address, whatever the case. Ordered by address; those without one come
    last.
    """
    words = text.casefold().split()
    if not words:
        return ()
    placements = [p for p in snapshot.placements if not p.twin]
    found = [p for p in placements if _has_all(snapshot, p, [" ".join(words)])]
    found = found or [p for p in placements if _has_all(snapshot, p, words)]
    nowhere = PciAddress(1 << 32, 0, 0, 0)
    return tuple(sorted(found, key=lambda p: p.address or nowhere))


def bus_of(snapshot: Snapshot, text: str) -> int:
    """The bus that a person means: its number, in hexadecimal as in addresses, its port's name, or a device on it.

    EditorError if there is none.
    """
    wanted = text.strip().lower()
    digits = wanted.removeprefix("bus").strip().removeprefix("0x")
    if 0 < len(digits) <= 2 and all(each in "0123456789abcdef" for each in digits):
        number = int(digits, 16)
        if number in snapshot.buses:
            return number
        last = max((n for n in snapshot.buses if n <= LAST_BUS), default=0)
        raise UsageError(
            Phrase("There is no bus {bus}.", bus=f"{number:02x}"),
            Phrase("The last one is bus {bus}.", bus=f"{last:02x}"),
        )
    placement = find(snapshot, text)
    if placement.is_bus and placement.index is not None:
        return placement.index
    if placement.address is None:
        raise UsageError(
            Phrase("{name} is on no bus.", name=snapshot.name(placement)), "Name a bus, a port or another device."
        )
    return placement.address.bus


def _referrals(snapshot: Snapshot, placement: Placement) -> tuple[str, ...]:
    name = snapshot.name(placement)
    every = (name, name.replace(" ", ""), name.replace(" ", "-"), placement.mac, placement.target_dev, placement.alias)
    return tuple(each.lower() for each in every if each)


def _has_all(snapshot: Snapshot, placement: Placement, words: list[str]) -> bool:
    known = [each.casefold() for each in _known(snapshot, placement)]
    return all(any(word in each for each in known) for word in words)


def _known(snapshot: Snapshot, placement: Placement) -> Iterator[str]:
    name = snapshot.name(placement)
    yield from (name, name.replace(" ", ""), device_class(placement).value, placement.element)
    for text in (placement.type, placement.model, placement.model_name, placement.mac, placement.target_dev):
        yield text or ""
    for text in (placement.alias, placement.source, str(placement.address or "")):
        yield text or ""
