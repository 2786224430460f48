"""The guest's tree as text, in the manner of `lspci -tv`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from .changes import Change
from .nic_names import NicName, Rule
from .view import GuestDevice, GuestView, Unseen

OTHER_GUESTS = Phrase(
    "Windows knows a device by its location (bus, device, function): one that moves is a new device to it. A network"
    " adapter then comes up without its settings, and disks behind a moved controller may stay offline."
)
_STUCK = Phrase("The guest does not start: SeaBIOS runs out of bus numbers (255 is the last) and never ends.")
_UNSEEN = {
    Unseen.NO_FUNCTION_0: "not found: {name} (its slot has no function 0)",
    Unseen.SINGLE_FUNCTION: "not found: {name} (function 0 of its slot lacks the multifunction bit)",
    Unseen.OUT_OF_REACH: "not found: {name} (its bus is out of reach)",
}
_NAMES = {
    Rule.ONBOARD: "{name} by onboard (systemd {schemes})",
    Rule.SLOT: "{name} by slot (systemd {schemes})",
    Rule.PATH: "{name} by path (systemd {schemes})",
}
_On = Mapping[tuple[int, int], Sequence[GuestDevice]]  # by PCI domain and bus number


def tree(view: GuestView, snapshot: Snapshot, said: Callable[[object], str] = str) -> str:
    """The tree, a line a device, `*` for the multifunction bit; then what the guest does not find, with the reason.

    `snapshot` is the one that the view was made of; `said` translates. Ends with a line feed.
    """
    if view.refused:
        refusal = Phrase(
            "libvirt {version} would refuse the domain: {error}",
            version=snapshot.target.libvirt,
            error=snapshot.inference.error,
        )
        return f"{said(refusal)}\n"
    if view.stuck:
        return f"{said(_STUCK)}\n"
    on: dict[tuple[int, int], list[GuestDevice]] = {}
    for device in view.devices:
        on.setdefault((device.address.domain, device.address.bus), []).append(device)
    behind = {(device.address.domain, device.buses[0]) for device in view.devices if device.buses is not None}
    roots = [_headed(f"[{place[0]:04x}:{place[1]:02x}]", _bus(place, on, said)) for place in on if place not in behind]
    lines = _headed("-", roots[0]) if len(roots) == 1 else _joined(roots)
    return "".join(f"{line}\n" for line in (*lines, *map(said, _not_found(view, snapshot))))


def nics(view: GuestView, said: Callable[[object], str] = str) -> str:
    """The network interfaces, a line each: expected name and rule, then those of other systemd versions; none if none.

    The last line says what counts in Windows.
    """
    lines = []
    for device in view.devices:
        if device.nic is not None:
            names = (device.nic.expected, *device.nic.alternatives)
            lines.append(f"{device.name}: {'; '.join(said(_name(name)) for name in names)}")
    return "".join(f"{line}\n" for line in (*lines, said(OTHER_GUESTS))) if lines else ""


def _name(nic: NicName) -> Phrase:
    return Phrase(_NAMES[nic.rule], name=nic.name, schemes=nic.schemes)


def listed(found: Sequence[Change]) -> str:
    """Changes, a line each."""
    return "".join(f"{change.sentence}\n" for change in found)


def _bus(place: tuple[int, int], on: _On, said: Callable[[object], str]) -> list[str]:
    return _joined([_device(device, on, said) for device in on.get(place, ())])


def _device(device: GuestDevice, on: _On, said: Callable[[object], str]) -> list[str]:
    """A device's line, and the lines of what is behind it."""
    address = device.address
    label = said(device.name) + (f" = {device.nic.expected.name}" if device.nic is not None else "")
    head = f"{address.slot:02x}.{address.function:x}{'*' if device.multifunction else ''}"
    if device.buses is None:
        return [f"{head}  {label}"]
    first, last = device.buses
    head += f"-[{first:02x}{f'-{last:02x}' if last != first else ''}]"
    return _headed(head, _bus((address.domain, first), on, said)) or [f"{head}--  {label}"]


def _headed(head: str, lines: Sequence[str]) -> list[str]:
    """The lines with a head before the first."""
    return [(head if at == 0 else " " * len(head)) + line for at, line in enumerate(lines)]


def _joined(blocks: Sequence[Sequence[str]]) -> list[str]:
    """Branches one below the other, as lspci draws them; `----` where there is but one."""
    lines = []
    for at, block in enumerate(blocks):
        lead, rest = ("-+-" if at == 0 else " +-"), " | "
        if at == len(blocks) - 1:
            lead, rest = ("----" if at == 0 else " \\-"), ("    " if at == 0 else "   ")
        lines += [lead + block[0], *(rest + line for line in block[1:])]
    return lines


def _not_found(view: GuestView, snapshot: Snapshot) -> list[Phrase]:
    return [
        Phrase(_UNSEEN[view.unseen[id(placement)]], name=snapshot.name(placement))
        for placement in snapshot.placements
        if id(placement) in view.unseen
    ]
