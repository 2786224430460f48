"""The guest's tree as text, in the manner of `lspci -tv`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from ..connection.answers import GuestFacts
from ..phrase import Phrase, joined
from ..snapshot.derive import Snapshot
from .arrival import Arrival
from .changes import GuestChange
from .contests import contests, is_known, titled
from .naming import NicNames
from .nic_names import Rule
from .seen import Seen, likely_system
from .systems import Family
from .view import GuestDevice, GuestView, Unseen

WINDOWS = Phrase(
    "Windows knows a device by its location (bus, device, function): one that moves is a new device to it. A network"
    " adapter then comes up without its settings, and disks behind a moved controller may stay offline."
)
_NOT_PREDICTED = Phrase("What another system calls its network interfaces is not predicted.")
_DRIVERS = Phrase("The cards are of several models: which of them the kernel counts first depends on the drivers.")
_CONTESTED = (
    "{names} want the same name, {name}, in {systems}: one of them gets it, which one is chance, the others stay ethN."
)
_STANDBY = "{name}: its standby, the second interface of a teamed one, is {standby}"
_STUCK = Phrase("The guest does not start: SeaBIOS runs out of bus numbers (255 is the last) and never ends.")
UNCLEAR = Phrase(
    "What the guest sees is not known: the busNr of an expander leaves fewer bus numbers than the bridges before it"
    " need, and UEFI then moves or leaves out buses. A higher busNr avoids that."
)
_UNSEEN = {
    Unseen.NO_FUNCTION_0: "not found: {name} (its slot has no function 0)",
    Unseen.SINGLE_FUNCTION: "not found: {name} (function 0 of its slot lacks the multifunction bit)",
    Unseen.OUT_OF_REACH: "not found: {name} (its bus is out of reach)",
}
_NAMES = {
    Rule.ONBOARD: "{name} by onboard (systemd {schemes})",
    Rule.SLOT: "{name} by slot (systemd {schemes})",
    Rule.PATH: "{name} by path (systemd {schemes})",
    Rule.KERNEL: "{name} by the kernel's count",
}
_NAMES_THERE = {
    Rule.ONBOARD: "{name} by onboard ({systems})",
    Rule.SLOT: "{name} by slot ({systems})",
    Rule.PATH: "{name} by path ({systems})",
    Rule.KERNEL: "{name} by the kernel's count ({systems})",
}
_SAYS = "The guest says that it is {system}."
_LIKELY = "All that was seen is as in {system}: “--guest {key}” predicts it."
_DISK = "disk {alias}, serial {serial}: mounted at {place}"
_KINDS = {"pcie": "PCIe", "pci": "PCI"}
_NO_PLACE = "Hot-plug: no place is left for a {kind} device (“No more available PCI slots”)."
_LOST = "Hot-plug: libvirt would put the next {kind} device at {place}, and it would not arrive: {reason}."
_ARRIVES = "Hot-plug: libvirt puts the next {kind} device at {place}; the guest finds it at {address}, told by {by}."
_ARRIVES_NAMED = (
    "Hot-plug: libvirt puts the next {kind} device at {place}; the guest finds it at {address}, told by {by}, and would"
    " call an interface {name}."
)
_ARRIVES_SOMEWHERE = "Hot-plug: libvirt puts the next {kind} device at {place}, and the guest is told."
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
    if view.unclear:
        return f"{said(UNCLEAR)}\n"
    on: dict[tuple[int, int], list[GuestDevice]] = {}
    for device in view.devices:
        on.setdefault((device.address.domain, device.address.bus), []).append(device)
    behind = {(device.address.domain, device.buses[0]) for device in view.devices if device.buses is not None}
    roots = [_headed(f"[{place[0]:04x}:{place[1]:02x}]", _bus(place, on, said)) for place in on if place not in behind]
    lines = _headed("-", roots[0]) if len(roots) == 1 else _joined(roots)
    return "".join(f"{line}\n" for line in (*lines, *map(said, _not_found(view, snapshot))))


def nics(view: GuestView, said: Callable[[object], str] = str) -> str:
    """The network interfaces, a line each, by the guest's system; then what is to be known of them. Empty for none.

    Where it is not known which system it is, and not all say the same, what each generation says.
    """
    if not any(_is_nic(device) for device in view.devices):
        return ""
    lines = [said(line) for line in _nic_lines(view)]
    return "".join(f"{line}\n" for line in lines)


def _nic_lines(view: GuestView) -> Iterator[Phrase]:
    if view.system.family is Family.WINDOWS:
        yield WINDOWS
    elif view.system.family is Family.OTHER:
        yield _NOT_PREDICTED
    found = [(device, device.nic) for device in view.devices if device.nic is not None]
    for device, nic in found:
        yield Phrase("{device}: {names}", device=device.name, names=joined(list(answers(nic, view)), "; "))
        if nic.standby:
            yield Phrase(_STANDBY, name=device.name, standby=nic.standby)
    for contest in contests(view):
        names = ", ".join(device.name for device in contest.devices)
        yield Phrase(_CONTESTED, names=names, name=contest.name, systems=titled(contest.systems))
    drivers = {_driver(device) for device, nic in found if nic.expected.rule is Rule.KERNEL}
    if len(drivers) > 1:
        yield _DRIVERS


def hot_plugged(found: Sequence[tuple[str, Arrival]], said: Callable[[object], str] = str) -> str:
    """What comes of the next PCIe and of the next conventional device that is plugged in, a line each."""
    return "".join(f"{said(_of_arrival(_KINDS[kind], came))}\n" for kind, came in found)


def seen_there(facts: GuestFacts, found: Sequence[Seen], said: Callable[[object], str] = str) -> str:
    """What the guest says of itself: its system, its interfaces beside the prediction, its disks."""
    lines: list[object] = []
    if facts.os_name or facts.os_id:
        lines.append(Phrase(_SAYS, system=facts.os_name or f"{facts.os_id} {facts.os_version}"))
    lines += [seen.sentence for seen in found]
    likely = likely_system(found)
    if likely is not None:
        lines.append(Phrase(_LIKELY, system=likely.title, key=likely.key))
    lines += [
        Phrase(_DISK, alias=disk.alias or "?", serial=disk.serial or "-", place=disk.mounted) for disk in facts.disks
    ]
    return "".join(f"{said(line)}\n" for line in (*lines, *facts.remarks))


def _of_arrival(kind: str, came: Arrival) -> Phrase:
    if came.place is None:
        return Phrase(_NO_PLACE, kind=kind)
    if came.why is not None:
        return Phrase(_LOST, kind=kind, place=came.place.short, reason=came.why)
    if came.address is None:
        return Phrase(_ARRIVES_SOMEWHERE, kind=kind, place=came.place.short)
    if came.nic is None:
        return Phrase(_ARRIVES, kind=kind, place=came.place.short, address=came.address, by=came.by)
    named = {"address": came.address, "by": came.by, "name": came.nic.text}
    return Phrase(_ARRIVES_NAMED, kind=kind, place=came.place.short, **named)


def answers(nic: NicNames, view: GuestView) -> Iterator[Phrase]:
    """The names with rule and who says so: systemd's versions where all say the same, else the systems."""
    one = len({answer.name for answer in nic.answers}) == 1
    if one and not is_known(view):
        yield Phrase(_NAMES[nic.expected.rule], name=nic.expected.name, schemes=nic.expected.schemes)
        return
    for name in dict.fromkeys(answer.name for answer in nic.answers):
        systems = [system for answer in nic.answers if answer.name == name for system in answer.systems]
        yield Phrase(_NAMES_THERE[name.rule], name=name.name, systems=titled(systems))


def _is_nic(device: GuestDevice) -> bool:
    return device.placement is not None and device.placement.element == "interface"


def _driver(device: GuestDevice) -> str:
    """What drives it, as far as cards differ in that: all of virtio have one driver."""
    model = (device.placement.model if device.placement is not None else None) or ""
    return "virtio" if model.startswith("virtio") else model


def listed(found: Sequence[GuestChange]) -> str:
    """Changes, a line each."""
    return "".join(f"{change.sentence}\n" for change in found)


def _bus(place: tuple[int, int], on: _On, said: Callable[[object], str]) -> list[str]:
    return _joined([_device(device, on, said) for device in on.get(place, ())])


def _device(device: GuestDevice, on: _On, said: Callable[[object], str]) -> list[str]:
    """A device's line, and the lines of what is behind it."""
    address = device.address
    label = said(device.name) + (f" = {said(device.nic.text)}" if device.nic is not None else "")
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
        Phrase(_UNSEEN[view.unseen[placement.number]], name=snapshot.name(placement))
        for placement in snapshot.placements
        if placement.number in view.unseen
    ]
