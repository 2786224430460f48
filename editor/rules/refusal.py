"""The target refuses the domain, and no other rule has said why: libvirt's own words, as one finding."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from ..errors import EditorError
from ..pci.address import PciAddress
from .address import duplicate
from .compat import inferred_multifunction, refused
from .controller import cycle, order
from .cures import cure
from .finding import Finding, Fix, Severity, places, positions
from .forgetting import forget
from .multifunction import denied
from .question import Question


class _RefusalKind(NamedTuple):
    """What a refusal is about, told by libvirt's words; `said_by`: rules that explain it better."""

    words: str
    code: str
    said_by: tuple[str, ...] = ()


# The first that matches; the messages are those of virDomainPCIAddress…, qemuValidate… and virDomainDef…
_KINDS = (
    _RefusalKind(
        r"may need \"multifunction", "address-refused", (inferred_multifunction.CODE, denied.CODE, duplicate.CODE)
    ),
    _RefusalKind(r"index must be larger than bus", "controller-refused", (order.CODE, cycle.CODE)),
    _RefusalKind(r"double use of PCI", "address-refused", (duplicate.CODE,)),
    _RefusalKind(
        r"cannot be plugged into|integrated device|doesn't allow auto-assignment|hotplug capab", "connect-refused"
    ),
    _RefusalKind(
        r"[Pp][Cc][Ii]e? controller|controllers? |PCI[e]? slot is needed|PCI bus|busNr|target index",
        "controller-refused",
    ),
    _RefusalKind(
        r"PCI [Aa]ddress|PCI buses|PCI slots|<address>|element 'address'|must have PCI address", "address-refused"
    ),
)
_OTHERWISE = _RefusalKind("", "host-refused")
CODES = ("address-refused", "connect-refused", "controller-refused", "host-refused")
_WORDS = "libvirt {version} refuses this domain: “{error}”."
_WITH_ADVICE = "libvirt {version} refuses this domain: “{error}”. {advice}"
_ADDRESS = re.compile(r"\b[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]\b")


def findings(question: Question, said: Collection[str]) -> Iterator[Finding]:
    """At most one; `said` are the codes of what the other rules found."""
    snapshot = question.snapshot
    error = snapshot.inference.error
    if snapshot.inference.accepted or error is None:
        return
    kind = next((kind for kind in _KINDS if re.search(kind.words, error)), _OTHERWISE)
    if any(code in said for code in kind.said_by) or refused.explains(question):
        return
    subjects = tuple(dict.fromkeys(_addresses(error)))
    help = cure(snapshot, error)
    there = list(help.devices) or [p for address in subjects for p in snapshot.by_address.get(address, ())]
    movable = [p for p in there if p.device is not None and p.device.place is not None]
    choose = Fix("Let libvirt choose another place", forget(positions(movable)), True)
    yield Finding(
        kind.code,
        Severity.ERROR,
        _WITH_ADVICE if help.advice else _WORDS,
        {"version": str(snapshot.target.libvirt), "error": error.rstrip("."), "advice": help.advice},
        subjects or places(there),
        positions(there),
        tuple(help.fixes) or ((choose,) if movable else ()),
    )


def _addresses(text: str) -> Iterator[PciAddress]:
    for match in _ADDRESS.finditer(text):
        try:
            yield PciAddress.parse(match[0])
        except EditorError:
            continue
