"""Ask every rule: what they find, with the fixes that they propose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from . import refusal
from .address import builtin, duplicate, no_such_bus, passthrough, zero
from .compat import ignored as compat_ignored
from .compat import inferred_multifunction, placed, qemu, refused, stored, unknown
from .connect import conventional
from .controller import bus_nr, bus_overlap, chassis, chassis_nr, companion, cycle, order, port
from .finding import RANKS, Finding
from .guest import acpi_index, acpi_index_unseen, name_contested, nic_renamed, noticed, too_many_buses
from .host import card_split, machine_overruled, schema
from .hotplug import lost_place, no_places, shared_port
from .multifunction import denied, ignored, no_function_0, stale
from .question import Question

RULES: Mapping[str, Callable[[Question], Iterator[Finding]]] = {
    rule.CODE: rule.findings
    for rule in (
        denied,
        no_function_0,
        stale,
        ignored,
        duplicate,
        no_such_bus,
        zero,
        builtin,
        passthrough,
        inferred_multifunction,
        refused,
        compat_ignored,
        qemu,
        placed,
        stored,
        unknown,
        chassis,
        chassis_nr,
        port,
        bus_nr,
        bus_overlap,
        order,
        cycle,
        companion,
        too_many_buses,
        nic_renamed,
        name_contested,
        noticed,
        acpi_index,
        acpi_index_unseen,
        shared_port,
        no_places,
        lost_place,
        card_split,
        machine_overruled,
        schema,
        conventional,
    )
}
CODES = tuple(sorted((*RULES, *refusal.CODES)))


def found(question: Question) -> tuple[Finding, ...]:
    """All findings, errors first, then by place, those without a place last. `check` looks at their fixes as well."""
    every = [finding for rule in RULES.values() for finding in rule(question)]
    every += refusal.findings(question, {finding.code for finding in every})
    return tuple(sorted(every, key=lambda f: (RANKS[f.severity], not f.subjects, f.subjects[:1], f.code)))
