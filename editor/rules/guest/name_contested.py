"""Network interfaces that a guest would call by the same name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...document.read import parse
from ...edits.acpi_index import PinName
from ...edits.move import Move
from ...errors import EditorError
from ...guestview.contests import Contest, contests, titled
from ...guestview.nic_names import Rule
from ...guestview.view import GuestDevice, guest_view
from ...inference.result import Placement
from ...snapshot.derive import derive
from ..finding import Finding, Fix, Severity, listed, places, positions
from ..free import FreePlaces
from ..question import Question
from .nic_renamed import pin

CODE = "guest-name-contested"
_TRIES = 6  # free places that are tried as a way out


def findings(question: Question) -> Iterator[Finding]:
    """Source: systemd udev-event.c (rename_netif: EEXIST leaves the kernel's name); seen in booted guests."""
    if question.is_draft or not _may_be(question.snapshot.placements):
        return
    for contest in contests(question.view):
        if _is_of_index(contest):
            continue  # QEMU does not start with one index twice: another rule says so
        there = [device.placement for device in contest.devices if device.placement is not None]
        yield Finding(
            CODE,
            Severity.WARNING,
            "{names} want the same name, {name}, in {systems}: one of them gets it, which one is chance, and the others"
            " stay eth0, eth1 or the like. An ACPI index or another slot gives each a name of its own.",
            {
                "names": listed([device.name for device in contest.devices]),
                "name": contest.name,
                "systems": titled(contest.systems),
            },
            places(there),
            positions(there),
            tuple(_fixes(question, contest)),
        )


def _is_of_index(contest: Contest) -> bool:
    nics = [device.nic for device in contest.devices if device.nic is not None]
    return any(contest.name == nic.names.get(Rule.ONBOARD) for nic in nics)


def _may_be(placements: Sequence[Placement]) -> bool:
    """Whether there are two interfaces at all: the guest's view costs more than all other rules."""
    return sum(placement.element == "interface" for placement in placements) > 1


def _fixes(question: Question, contest: Contest) -> Iterator[Fix]:
    """Pin the names of all but one, where the guest would read an index; move all but one."""
    others = _written(contest.devices[1:]) if _written(contest.devices[:1]) else _written(contest.devices)
    if not others:
        return
    if all(pin(question, device) is not None for device in contest.devices[1:]):
        edit = PinName(others)
        yield Fix("{title}, for good", edit, True, {"title": edit.title(question.snapshot)})
    if len(others) == 1:
        yield from _elsewhere(question, contest.devices[-1])


def _written(devices: Sequence[GuestDevice]) -> tuple[int, ...]:
    return positions([device.placement for device in devices if device.placement is not None])


def _elsewhere(question: Question, device: GuestDevice) -> Iterator[Fix]:
    """Move it to a slot of its bus where nobody contests its name: tried, not reckoned."""
    placement = device.placement
    if placement is None or placement.device is None or placement.address is None or placement.address.function:
        return
    free = FreePlaces(question.snapshot)
    for _ in range(_TRIES):
        place = free.near(placement.address)
        if place is None or place.function:
            return
        edit = Move(((placement.device.position, place),))
        if _settles(question, edit, device.name):
            yield Fix("{title}", edit, True, {"title": edit.title(question.snapshot)})
            return


def _settles(question: Question, edit: Move, name: str) -> bool:
    """Whether no interface of that short name is in a contest afterwards."""
    try:
        after = derive(parse(edit.apply(question.snapshot)), question.snapshot.target)
    except EditorError:
        return False
    view = guest_view(after, question.view.system)
    return after.inference.accepted and not any(name == each.name for c in contests(view) for each in c.devices)
