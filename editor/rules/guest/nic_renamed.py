"""A network interface of a Linux guest that will have another name."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.acpi_index import PinName
from ...edits.replace_text import ReplaceText
from ...guestview.changes import GuestChange, GuestChangeKind
from ...guestview.nic_names import Rule
from ...guestview.view import GuestDevice
from ...knowledge.abilities import Ability, abilities
from ...knowledge.qemu import Qemu
from ...phrase import Phrase, joined
from ..finding import Finding, Fix, Severity, places, positions
from ..question import Question

CODE = "guest-nic-renamed"
_REASONS = {
    GuestChangeKind.MOVED: "it moves from {old} to {new} there",
    GuestChangeKind.MULTIFUNCTION: "its multifunction bit becomes {new}",
}
_SYSTEM = Phrase("A Linux guest")
UNDO = "Revert all unsaved changes"


def findings(question: Question) -> Iterator[Finding]:
    """Source: systemd.net-naming-scheme(7); see editor.guestview.nic_names."""
    for change in question.noticed:
        if change.kind is not GuestChangeKind.RENAMED or change.is_certain_now:
            continue
        if change.after is not None and change.after.placement is not None:
            there = [change.after.placement]
            yield Finding(
                CODE,
                Severity.NOTE if _is_pinned(change) else Severity.WARNING,
                "{system} will call {name} {new} instead of {old}{reason}: what it has configured for {old} no"
                " longer holds for it.",
                {
                    "system": change.systems or _SYSTEM,
                    "name": change.name,
                    "old": change.old,
                    "new": change.new,
                    "reason": _reason(change, question),
                },
                places(there),
                positions(there),
                tuple(_fixes(question, change.after)),
            )


def pin(question: Question, device: GuestDevice) -> Fix | None:
    """Pin its name, where the target can and the guest would read it."""
    target = question.snapshot.target
    placement = device.placement
    if placement is None or placement.device is None or not device.reads_index:
        return None
    if Ability.ACPI_INDEX not in abilities(target):
        return None
    if device.nic is not None and device.nic.expected.rule is Rule.ONBOARD:
        return None  # it has one already
    if target.qemu is not None and not Qemu.ACPI_INDEX.is_in(target.qemu):
        return None
    edit = PinName((placement.device.position,))
    return Fix("{title}, for good", edit, True, {"title": edit.title(question.snapshot)})


def _is_pinned(change: GuestChange) -> bool:
    """Whether the new name comes from an ACPI index, which nobody writes but for the sake of a name."""
    names = change.after.nic if change.after is not None else None
    return names is not None and names.expected.rule is Rule.ONBOARD


def _fixes(question: Question, device: GuestDevice) -> Iterator[Fix]:
    if question.loaded is not None:
        yield Fix(UNDO, ReplaceText(question.loaded.document.source, UNDO), False, takes_back=True)
    pinned = pin(question, device)
    if pinned is not None:
        yield pinned


def _reason(change: GuestChange, question: Question) -> str:
    """Why, in brackets with a blank before, as far as it shows at the device itself."""
    found = [
        Phrase(_REASONS[other.kind], old=other.old, new=other.new)
        for other in question.noticed
        if other.kind in _REASONS and other.after is change.after
    ]
    return Phrase(" ({reasons})", reasons=joined(found)) if found else ""
