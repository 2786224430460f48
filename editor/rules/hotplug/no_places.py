"""Fewer places for devices to be plugged in later than somebody wants."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.add_controller import AddController
from ...edits.add_root_ports import AddRootPorts
from ...edits.hold import Hold, Together
from ...guestview.arrival import hot_plug_places
from ...phrase import Phrase
from ..finding import Finding, Fix, Severity
from ..question import Question

CODE = "hotplug-no-places"
_PORTS = "Add %n pcie-root-port(s)"


def findings(question: Question) -> Iterator[Finding]:
    """Source: virDomainPCIAddressGetNextAddr: “No more available PCI slots”; a live attach adds no controllers."""
    wanted = question.hot_plug
    places = hot_plug_places(question.snapshot) if wanted is not None else None
    if wanted is None or places is None:
        return
    express = "pcie-root" in {bus.model for bus in question.snapshot.inference.buses}
    for kind, number, there in (("PCI Express", wanted.pcie, places.pcie), ("PCI", wanted.pci, places.pci)):
        if len(there) >= number:
            continue
        missing = number - len(there)
        if kind == "PCI Express" and not express:
            yield Finding(CODE, Severity.WARNING, _NO_EXPRESS, {"devices": Phrase(_DEVICES[kind], number)}, (), (), ())
            continue
        yield Finding(
            CODE,
            Severity.WARNING,
            "{devices} should find a place while the guest runs, but there is room for {room}: libvirt says “No more"
            " available PCI slots” then. {advice}",
            {
                "devices": Phrase(_DEVICES[kind], number),
                "room": str(len(there)),
                "advice": _ADVICE[kind] if express else _ADVICE_PCI,
            },
            (),
            (),
            _fixes(kind, missing, express),
        )


_DEVICES = {"PCI Express": "%n PCI Express device(s)", "PCI": "%n conventional PCI device(s)"}
_ADVICE = {
    "PCI Express": "Add pcie-root-ports, and define the domain before its next start.",
    "PCI": "Conventional devices (rtl8139, e1000, …) need a pcie-to-pci-bridge; most have a PCI Express counterpart.",
}
_ADVICE_PCI = "Add a pci-bridge, and define the domain before its next start."
_NO_EXPRESS = (
    "{devices} should find a place while the guest runs, but this machine has no PCI Express: whatever is plugged in"
    " takes a conventional place. Ask for those (pci=N)."
)


def _fixes(kind: str, missing: int, express: bool) -> tuple[Fix, ...]:
    if kind == "PCI Express":
        return (Fix("{what}", Hold(AddRootPorts(missing), ()), True, {"what": Phrase(_PORTS, missing)}),)
    if not express:
        return (Fix("Add a pci-bridge", AddController("pci-bridge"), True),)
    bridge = Hold(Together((AddController("pcie-to-pci-bridge"), AddRootPorts(1))), ())
    return (Fix("Add a pcie-to-pci-bridge behind a port of its own", bridge, True),)
