"""More buses below a host bridge than bus numbers up to the next one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...edits.attribute import SetAttribute
from ...inference.result import Placement
from ...knowledge.models import EXPANDERS
from ..finding import Finding, Fix, Severity, places, positions
from ..question import Question
from .tree import buses_needed, by_index

CODE = "controller-bus-overlap"
_AT_THE_END = "with SeaBIOS the guest does not start, with OVMF devices will be missing in it"  # seen with QEMU 7.2
BUSES = 256  # PCI Local Bus Specification 3.0, 3.2.2.3.2: eight bits of bus number


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU docs/pci_expander_bridge.txt: the buses of an expander are numbered from its busNr on."""
    snapshot = question.snapshot
    expanders = sorted((c for c in question.controllers if c.model in EXPANDERS), key=_start)
    if not expanders:
        return
    controllers = by_index(question)
    needed = buses_needed(controllers)
    if 0 not in controllers or sum(needed.values()) > BUSES:
        return  # the rule about too many buses says it
    hosts = [controllers[0], *expanders]
    counts = [needed.get(host.index or 0, 1) for host in hosts]
    starts = [_start(host) for host in hosts]
    for at, (start, after) in enumerate(zip(starts, [*starts[1:], BUSES], strict=True)):
        if start == after or start + counts[at] <= after:
            continue
        there = hosts[at : at + 2]
        is_last = at + 1 == len(hosts)
        yield Finding(
            CODE,
            Severity.WARNING,
            "{name} and the buses below it need {count} bus numbers from {start} on, but only {room} are left up to"
            " {limit}: {outcome}. Choose other busNr values.",
            {
                "name": snapshot.name(hosts[at]),
                "count": str(counts[at]),
                "start": str(start),
                "room": str(after - start),
                "limit": "the end (255)" if is_last else snapshot.name(hosts[at + 1]),
                "outcome": _AT_THE_END if is_last else "devices will be missing in the guest",
            },
            places(there),
            positions(there),
            _fixes(hosts, starts, counts),
        )


def _start(host: Placement) -> int:
    return (host.target or {}).get("busNr", 0)


def _fixes(hosts: Sequence[Placement], starts: Sequence[int], counts: Sequence[int]) -> tuple[Fix, ...]:
    """Move the bus numbers apart: down from the top as far as needed, or all right behind one another."""
    spread = list(starts)
    above = BUSES
    for at in reversed(range(1, len(hosts))):
        spread[at] = above = min(starts[at], above - counts[at])
    if above < counts[0]:
        spread[1:] = [sum(counts[:at]) for at in range(1, len(hosts))]
    values = tuple(
        (host.device.position, str(number))
        for host, old, number in zip(hosts, starts, spread, strict=True)
        if host.device is not None and number != old
    )
    numbers = {"numbers": ", ".join(number for _, number in values)}
    edit = SetAttribute(("target",), "busNr", values)
    return (Fix("Choose busNr values that leave room ({numbers})", edit, True, numbers),)
