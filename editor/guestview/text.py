"""The guest's tree as text, in the manner of `lspci -tv`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from editor.guestview.changes import Change
from editor.guestview.view import GuestDevice, GuestView, Unseen
from editor.snapshot.derive import Snapshot

OTHER_GUESTS = (
    "Windows knows a device by its location (bus, device, function): one that moves is a new device to it. A network"
    " adapter then comes up without its settings, and disks behind a moved controller may stay offline."
)
_UNSEEN = {
    Unseen.NO_FUNCTION_0: "its slot has no function 0",
    Unseen.SINGLE_FUNCTION: "function 0 of its slot lacks the multifunction bit",
    Unseen.OUT_OF_REACH: "its bus is out of reach",
}
_On = Mapping[tuple[int, int], Sequence[GuestDevice]]  # by PCI domain and bus number


def tree(view: GuestView, snapshot: Snapshot) -> str:
    """The tree, a line a device, `*` for the multifunction bit; then what the guest does not find, with the reason.

    `snapshot` is the one that the view was made of. Ends with a line feed.
    """
    if view.refused:
        return f"libvirt {snapshot.target.libvirt} would refuse the domain: {snapshot.inference.error}\n"
    if view.stuck:
        return "The guest does not start: SeaBIOS runs out of bus numbers (255 is the last) and never ends.\n"
    on: dict[tuple[int, int], list[GuestDevice]] = {}
    for device in view.devices:
        on.setdefault((device.address.domain, device.address.bus), []).append(device)
    behind = {(device.address.domain, device.buses[0]) for device in view.devices if device.buses is not None}
    roots = [_headed(f"[{place[0]:04x}:{place[1]:02x}]", _bus(place, on)) for place in on if place not in behind]
    lines = _headed("-", roots[0]) if len(roots) == 1 else _joined(roots)
    return "".join(f"{line}\n" for line in (*lines, *_not_found(view, snapshot)))


def nics(view: GuestView) -> str:
    """The network interfaces, a line each: expected name and rule, then those of other systemd versions; none if none.

    The last line says what counts in Windows.
    """
    lines = []
    for device in view.devices:
        if device.nic is not None:
            its = device.nic.expected
            others = "".join(f"; {n.name} by {n.rule} (systemd {n.schemes})" for n in device.nic.alternatives)
            lines.append(f"{device.name}: {its.name} by {its.rule} (systemd {its.schemes}){others}")
    return "".join(f"{line}\n" for line in (*lines, OTHER_GUESTS)) if lines else ""


def listed(found: Sequence[Change]) -> str:
    """Changes, a line each."""
    return "".join(f"{change.sentence}\n" for change in found)


def _bus(place: tuple[int, int], on: _On) -> list[str]:
    return _joined([_device(device, on) for device in on.get(place, ())])


def _device(device: GuestDevice, on: _On) -> list[str]:
    """A device's line, and the lines of what is behind it."""
    address = device.address
    head = f"{address.slot:02x}.{address.function:x}{'*' if device.multifunction else ''}"
    if device.buses is None:
        return [f"{head}  {_label(device)}"]
    first, last = device.buses
    head += f"-[{first:02x}{f'-{last:02x}' if last != first else ''}]"
    return _headed(head, _bus((address.domain, first), on)) or [f"{head}--  {_label(device)}"]


def _label(device: GuestDevice) -> str:
    return device.name + (f" = {device.nic.expected.name}" if device.nic is not None else "")


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


def _not_found(view: GuestView, snapshot: Snapshot) -> list[str]:
    return [
        f"not found: {snapshot.name(placement)} ({_UNSEEN[view.unseen[id(placement)]]})"
        for placement in snapshot.placements
        if id(placement) in view.unseen
    ]
