"""QEMU's command line names another machine type than the XML."""

from __future__ import annotations

from collections.abc import Iterator

from ...knowledge.machine import Chipset, platform, platform_of
from ...pci.command_line import machine
from ..finding import Finding, Severity
from ..question import Question

CODE = "host-machine-overruled"
_OTHER = (
    "QEMU's command line (<qemu:commandline>) names machine type '{other}', the XML '{machine}'. libvirt lays the"
    " devices out for the XML's, QEMU builds the other: it does not find libvirt's buses (“Bus '{bus}' not found”) and"
    " does not start the guest. Write the machine type into <os><type machine=…>, and let libvirt place the devices"
    " anew."
)
_SAME = (
    "QEMU's command line (<qemu:commandline>) names machine type '{other}', the XML '{machine}'. QEMU takes that of the"
    " command line; libvirt, migration and what is said here go by that of the XML. Write it into <os><type machine=…>."
)


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU qemu_parse_machine (the last -machine counts); seen with libvirt 9.0.0 and QEMU 7.2."""
    guest = question.snapshot.document.guest
    other, on = machine(guest), platform(guest)
    if other is None or other == on.machine:
        return
    lost = platform_of(on.arch, other).chipset is not on.chipset
    bus = "pcie.0" if on.chipset is Chipset.Q35 else "pci.0"
    arguments = {"other": other, "machine": on.machine, "bus": bus}
    severity = Severity.ERROR if lost else Severity.WARNING
    yield Finding(CODE, severity, _OTHER if lost else _SAME, arguments, (), ())
