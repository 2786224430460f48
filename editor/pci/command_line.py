"""What a domain gives QEMU on its command line (`<qemu:commandline>`): devices, machine, properties."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from .address import FUNCTIONS
from .guest import Guest

_COMMAND_LINE = "{http://libvirt.org/schemas/domain/qemu/1.0}commandline"
_ARGUMENT = "{http://libvirt.org/schemas/domain/qemu/1.0}arg"
_PLACE = re.compile(r"(?:0x)?([0-9a-f]{1,2})(?:\.(?:0x)?([0-7]))?", re.IGNORECASE)
_SINGLE_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'")
_VGA = {  # QEMU's vga_interfaces
    "std": "VGA",
    "cirrus": "cirrus-vga",
    "qxl": "qxl-vga",
    "vmware": "vmware-svga",
    "virtio": "virtio-vga",
}


class GivenDevice(NamedTuple):
    """A device on the command line: QEMU's driver (empty: the machine's own choice), bus and id as written.

    `slot`: slot and function, None where none is written. `json`: given as JSON. `early`: made with the machine, before
    every `-device`.
    """

    driver: str
    option: str
    bus: str | None = None
    id: str | None = None
    slot: tuple[int, int] | None = None
    multifunction: bool = False
    json: bool = False
    early: bool = False


def options(guest: Guest) -> Iterator[tuple[str, str]]:
    """The options with their values, as `device`, `e1000,addr=2`; one that has no value has that of the next one."""
    for line in guest.root.all(_COMMAND_LINE):
        arguments = [argument.get("value") or "" for argument in line.all(_ARGUMENT)]
        for option, value in pairwise((*arguments, "")):
            if option.startswith("-"):
                yield option.lstrip("-"), value


def devices(guest: Guest) -> Iterator[GivenDevice]:
    """The devices, those that come with the machine first, as QEMU makes them: display adapters before networks."""
    given = list(options(guest))
    adapters = (value for name, value in given if name == "vga" and value in _VGA)
    yield from (GivenDevice(_VGA[value], f"-vga {value}", early=True) for value in adapters)
    for name, value in given:
        network = _network(name, value)
        if network is not None:
            yield network
    for name, value in given:
        found = _device(value) if name == "device" else None
        if found is not None:
            yield found


def machine(guest: Guest) -> str | None:
    """The machine type that the command line names, which overrules that of the XML; the last one counts."""
    named = [_read(value) for name, value in options(guest) if name in ("machine", "M")]
    types = [str(each.get("type") or each.get("driver") or "") for each in named]
    return next((each for each in reversed(types) if each), None)


def properties(guest: Guest) -> Mapping[tuple[str, str], str]:
    """The properties that `-global driver.property=value` sets."""
    found: dict[tuple[str, str], str] = {}
    for name, value in options(guest):
        if name == "global":
            written = _read(value)
            if "property" in written:
                found[str(written.get("driver")), str(written["property"])] = str(written.get("value", ""))
            elif match := re.fullmatch(r"([^.,=]+)\.([^,=]+)=(.*)", value):
                found[match[1], match[2]] = match[3]
    return found


def _network(name: str, value: str) -> GivenDevice | None:
    """The card that `-nic` and `-net nic` make; its slot, where one is written."""
    written = _read(value)
    kind = written.get("driver")
    if (name == "nic" and kind != "none") or (name == "net" and kind == "nic"):
        model = str(written.get("model", ""))
        card = "virtio-net-pci" if model == "virtio" else model
        return GivenDevice(card, f"-{name} {value}", slot=slot(written.get("addr")), early=True)
    return None


def _device(text: str) -> GivenDevice | None:
    written = _read(text)
    driver = str(written.get("driver", ""))
    if not driver:
        return None
    bus, name = written.get("bus"), written.get("id")
    return GivenDevice(
        driver,
        f"-device {driver}",
        None if bus is None else str(bus),
        None if name is None else str(name),
        slot(written.get("addr")),
        str(written.get("multifunction", "")).lower() in ("on", "true", "yes"),
        text.lstrip().startswith("{"),
    )


def _read(text: str) -> Mapping[str, object]:
    """`driver,key=value,…` or JSON, which QEMU takes with single quotes, too; nothing where it is neither."""
    if not text.lstrip().startswith("{"):
        first, *rest = text.split(",")
        pairs = [each.partition("=")[::2] for each in rest]
        head = dict([first.partition("=")[::2]]) if "=" in first else {"driver": first}
        return {**head, **dict(pairs)}
    for form in (text, _SINGLE_QUOTED.sub(lambda match: json.dumps(match[1]), text)):
        try:
            found = json.loads(form)
        except ValueError:
            continue
        return found if isinstance(found, dict) else {}
    return {}


def slot(written: object) -> tuple[int, int] | None:
    """Slot and function: hexadecimal `slot.function`, or as a number slot × 8 + function (QEMU set_pci_devfn)."""
    if isinstance(written, int):
        return divmod(written, FUNCTIONS)
    match = _PLACE.fullmatch(str(written)) if written is not None else None
    return (int(match[1], 16), int(match[2] or "0", 16)) if match else None
