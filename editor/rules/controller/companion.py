"""A USB companion controller comes before its master, or has none."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.attribute import SetAttribute
from ...inference.result import Placement
from ..finding import Finding, Fix, Severity, listed, places, positions
from ..question import Question

CODE = "controller-companion"
_ALONE = (
    "{names} is a companion of a USB 2 controller (ich9-ehci1), and none has its index, {index}: libvirt defines the"
    " domain, but does not start it (“masterbus not found”). Give both the same index."
)
_EARLY = (
    "{names} comes before {master}, whose companion it is. libvirt {version} sorts them only where the index is"
    " written, and QEMU refuses to start the guest: “USB bus '{bus}' not found”. Write the index, or the master first."
)


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt qemuBuildUSBControllerFindMasterAlias, virDomainControllerInsertPreAlloced.

    Seen with libvirt 9.0.0 and QEMU 7.2. From USB2_RESORTED on, libvirt sorts again once it has chosen the indexes.
    """
    if not question.snapshot.inference.accepted:
        return
    usb = [p for p in question.snapshot.placements if p.element == "controller" and p.type == "usb"]
    for index in dict.fromkeys(p.index for p in usb if _is_companion(p)):
        there = [p for p in usb if p.index == index]
        masters = [at for at, p in enumerate(there) if not _is_companion(p)]
        early = there[: masters[0]] if masters else there
        if not early:
            continue
        unwritten = [p for p in there if p.device is not None and p.device.element.get("index") is None]
        edit = SetAttribute.same((), "index", positions(unwritten), str(index))
        yield Finding(
            CODE,
            Severity.ERROR,
            _EARLY if masters else _ALONE,
            {
                "names": listed([question.snapshot.name(p) for p in early]),
                "master": question.snapshot.name(there[masters[0]]) if masters else "",
                "index": str(index),
                "bus": f"usb{index or ''}.0",
                "version": str(question.snapshot.target.libvirt),
            },
            places(early),
            positions(early),
            (Fix("Write down the index", edit, False),) if masters else (),
        )


def _is_companion(controller: Placement) -> bool:
    written = controller.device is not None and controller.device.element.child("master") is not None
    return written or (controller.model or "").startswith("ich9-uhci")
