"""A device is given to QEMU on its command line, at a place that libvirt does not know of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ...edits.move import Move
from ...inference.result import Placement
from ...knowledge.abilities import Ability, abilities
from ...pci.address import FUNCTIONS, PciAddress
from ...pci.guest import Guest
from ...phrase import Phrase
from ...snapshot.derive import Snapshot
from ..finding import Finding, Fix, Severity, listed, positions
from ..free import FreePlaces
from ..question import Question

CODE = "address-passthrough"
_COMMAND_LINE = "{http://libvirt.org/schemas/domain/qemu/1.0}commandline"
_ARGUMENT = "{http://libvirt.org/schemas/domain/qemu/1.0}arg"
_ROOT_BUS = re.compile(r"pcie?(\.0)?")
_BUS = re.compile(r"pci\.([0-9]+)")
_PLACE = re.compile(r"(?:0x)?([0-9a-f]{1,2})(?:\.(?:0x)?([0-7]))?", re.IGNORECASE)
_PCI_DRIVERS = (
    "e1000",
    "e1000e",
    "igb",
    "rtl8139",
    "nvme",
    "edu",
    "ivshmem-plain",
    "ivshmem-doorbell",
    "pcie-root-port",
)


class _Given(NamedTuple):
    """A `-device`: its driver, its bus and address as far as they are written. `json`: written as JSON."""

    driver: str
    bus: int | None
    place: PciAddress | None
    json: bool


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU qemu_create_cli_devices, pci_qdev_realize: key=value devices are made before JSON ones.

    So what is given here comes before libvirt's own devices and takes their places, and the buses of
    libvirt's controllers are not there yet (measured with libvirt 9.0.0 and QEMU 7.2).
    """
    snapshot = question.snapshot
    for given in _devices(snapshot.document.guest):
        first = not given.json and Ability.JSON_DEVICES in abilities(snapshot.target)
        there = snapshot.by_address.get(given.place, ()) if given.place else ()
        severity, what = _verdict(given, first, bool(there))
        yield Finding(
            CODE,
            severity,
            "QEMU's command line (<qemu:commandline>) has the device {driver}{what}",
            {
                "driver": given.driver,
                "what": Phrase(
                    what,
                    place=given.place.short if given.place else "",
                    bus=f"pci.{given.bus}",
                    names=listed([snapshot.name(p) for p in there]),
                    victim=_victim(snapshot),
                ),
            },
            (given.place,) if given.place else (),
            positions(there),
            _fixes(snapshot, given.place, there),
        )


def _verdict(given: _Given, first: bool, taken: bool) -> tuple[Severity, str]:
    if taken:
        return Severity.ERROR, " at {place}, where {names} is: QEMU refuses to start the guest. Move one of them."
    if first and given.bus:
        return Severity.ERROR, (
            " on bus {bus}. It is made before libvirt's controllers, so QEMU says “Bus '{bus}' not found”. Give"
            " that -device as JSON."
        )
    if given.place:
        return Severity.NOTE, " at {place}, which libvirt takes for free. Keep that place free."
    if first:
        return Severity.WARNING, (
            " without an address. It is made before libvirt's devices and takes the first free slot{victim}."
            " Give it an addr= of its own."
        )
    return Severity.NOTE, " without an address; it takes a place that is not shown."


def _fixes(snapshot: Snapshot, place: PciAddress | None, there: Sequence[Placement]) -> tuple[Fix, ...]:
    """Move libvirt's device out of the way: what is passed through cannot be moved here."""
    if place is None or len(there) != 1 or there[0].device is None:
        return ()
    free = FreePlaces(snapshot)
    to = free.near(place)
    if to is None:
        return ()
    arguments = {"name": snapshot.name(there[0]), "place": to.short}
    return (Fix("Move {name} to {place}", Move(((there[0].device.position, to),)), True, arguments),)


def _victim(snapshot: Snapshot) -> str:
    """Who has the first slot of bus 0 that QEMU does not fill itself, as far as one can tell."""
    there: list[Placement] = [p for p in snapshot.on_bus(0) if p.address is not None and p.address.slot in (1, 2, 3)]
    free = [p for p in there if p.address is not None and p.address.function == 0 and not _built_in(p)]
    return Phrase(", which may be that of {name}", name=snapshot.name(free[0])) if free else ""


def _built_in(placement: Placement) -> bool:
    return placement.element == "controller" and placement.type in ("ide", "usb") and placement.index == 0


def _devices(guest: Guest) -> Iterator[_Given]:
    """The `-device` options of `<qemu:commandline>` that are on PCI."""
    for line in guest.root.all(_COMMAND_LINE):
        arguments = [argument.get("value") or "" for argument in line.all(_ARGUMENT)]
        for option, value in pairwise(arguments):
            given = _device(value) if option in ("-device", "--device") else None
            if given is not None:
                yield given


def _device(text: str) -> _Given | None:
    """One option's value, as `driver,key=value,…` or JSON; None where it is not about PCI."""
    written: dict[str, object]
    if text.startswith("{"):
        try:
            written = json.loads(text)
        except ValueError:
            return None
    else:
        driver, *options = text.split(",")
        written = {"driver": driver, **{key: value for key, _, value in (each.partition("=") for each in options)}}
    driver = str(written.get("driver", ""))
    bus = _bus(written.get("bus"))
    if bus is None and ("bus" in written or not _is_pci(driver)) and "addr" not in written:
        return None
    slot = _slot(written.get("addr"))
    place = PciAddress(0, bus or 0, *slot) if slot is not None and (bus is not None or "bus" not in written) else None
    return _Given(driver, bus, place, text.startswith("{"))


def _is_pci(driver: str) -> bool:
    return driver.endswith("-pci") or driver in _PCI_DRIVERS


def _bus(written: object) -> int | None:
    """The number of libvirt's bus that QEMU knows under this name (qemuBuildControllersCommandLine)."""
    name = str(written) if written is not None else ""
    if _ROOT_BUS.fullmatch(name):
        return 0
    match = _BUS.fullmatch(name)
    return int(match[1]) if match else None


def _slot(written: object) -> tuple[int, int] | None:
    """Slot and function, hexadecimal `slot.function`, or as a number slot × 8 + function (QEMU set_pci_devfn)."""
    if isinstance(written, int):
        return divmod(written, FUNCTIONS)
    match = _PLACE.fullmatch(str(written)) if written is not None else None
    return (int(match[1], 16), int(match[2] or "0", 16)) if match else None
