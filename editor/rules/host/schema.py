"""Something that libvirt's schema does not allow, though libvirt itself may take it."""

from __future__ import annotations

from collections.abc import Iterator

from ...document.schema import Fault
from ...phrase import Phrase
from ..finding import Finding, Severity
from ..question import Question

CODE = "host-schema"
_TEMPLATE = (
    "libvirt's schema does not allow {what}: “virsh edit” and “virsh define --validate” refuse the domain. {advice}"
)


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt's domain.rng, where somebody asked for it."""
    snapshot = question.snapshot
    for fault in question.faults:
        devices = [d for d in snapshot.document.guest.devices if d.position <= fault.position]
        owner = devices[-1] if devices else None
        inside = owner is not None and fault.position <= _last(owner.element)
        there = snapshot.by_position.get(owner.position) if owner is not None and inside else None
        yield Finding(
            CODE,
            Severity.WARNING,
            _TEMPLATE,
            {"what": _what(fault), "advice": _advice(fault)},
            (there.address,) if there is not None and there.address is not None else (),
            (fault.position,),
        )


def _last(element: object) -> int:
    children = getattr(element, "children", ())
    return _last(children[-1]) if children else int(getattr(element, "position", -1))


def _what(fault: Fault) -> str:
    parent = Phrase(" in <{parent}>", parent=fault.parent) if fault.parent else ""
    if fault.attribute is None:
        return Phrase("<{tag}>{parent} as it is written", tag=fault.tag, parent=parent)
    template = "{attribute}='{value}' of <{tag}>{parent}"
    return Phrase(template, attribute=fault.attribute, value=fault.value, tag=fault.tag, parent=parent)


def _advice(fault: Fault) -> str:
    if fault.tag == "address" and fault.attribute in _DIGITS:
        return Phrase("Write {form}.", form=_DIGITS[fault.attribute])
    if fault.attribute is None:
        return "Something in it is missing, is there twice, or does not belong there."
    if not fault.known:
        return "It knows no attribute of that name; look for a slip."
    return "The attribute does not belong there, or its value is none of those that it knows."


_DIGITS = {  # pciFunction, pciSlot and so on of basictypes.rng
    "function": "one digit, 0x0 to 0x7",
    "slot": "two digits, 0x00 to 0x1f",
    "bus": "two digits, 0x00 to 0xff",
    "domain": "four digits, 0x0000 to 0xffff",
}
