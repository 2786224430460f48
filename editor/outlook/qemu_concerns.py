"""What there is to say of another host's QEMU, and where the knowledge of this program ends."""

from __future__ import annotations

from collections.abc import Iterator

from ..inference.infer import QEMU_TYPES
from ..knowledge.abilities import Ability, abilities
from ..knowledge.calendar import is_later
from ..knowledge.machine import platform
from ..knowledge.machine_types import is_alias, is_gone, origin
from ..knowledge.target import NEWEST, OLDEST, Version
from ..pci.guest import Guest
from ..phrase import Phrase
from . import machines
from .candidate import Candidate
from .libvirt_concerns import positions
from .memo import FormMemo
from .needs import OFFERS
from .subject import Subject
from .verdict import Concern, Reaction


def missing_in_qemu(form: FormMemo, candidate: Candidate) -> Iterator[Concern]:
    """What its QEMU lacks."""
    yield from _machine(form.guest, candidate)
    yield from _qemu(form, candidate)
    yield from _missing_models(form, candidate)


def not_known_here(form: FormMemo, candidate: Candidate, accepted: bool) -> Iterator[Concern]:
    """What is not known here."""
    if accepted:
        yield from _unknown_qemu(form, candidate)
    yield from _limits(form.guest, candidate)


def _machine(guest: Guest, candidate: Candidate) -> Iterator[Concern]:
    machine = guest.machine
    qemu = candidate.target.qemu
    if candidate.machines is not None:
        if machine and machine not in candidate.machines:
            yield _no_machine(candidate, "Its QEMU has no machine type '{machine}'.", {"machine": machine})
        return
    found = origin(machine)
    if found is None:
        return
    arguments = {"machine": machine, "vendor": _VENDORS[found.vendor]}
    if candidate.vendor is not None and not _has_vendor(candidate.vendor, found.vendor):
        yield _no_machine(candidate, "Machine type '{machine}' is one of {vendor}, which its QEMU lacks.", arguments)
    elif found.qemu is None:
        has = machines.has(found.release, candidate)
        if has is False:
            yield _no_machine(candidate, "Machine type '{machine}' is one of {vendor} that its QEMU lacks.", arguments)
        if has is not None:
            return
        yield Concern(
            Reaction.UNKNOWN, "Machine type '{machine}' is one of {vendor}; whether its QEMU has it is not known here.",
            arguments, "qemu -machine help", feature="machine",
        )  # fmt: skip
    elif qemu is not None and (found.qemu > qemu or is_gone(platform(guest), qemu)):
        arguments |= {"qemu": _short(qemu)}
        yield _no_machine(candidate, "Machine type '{machine}' is not in QEMU {qemu}.", arguments)


_VENDORS = {"upstream": "QEMU's own", "rhel": "Red Hat's", "ubuntu": "Ubuntu's"}


def _has_vendor(vendor: str, wanted: str) -> bool:
    return vendor == wanted or (vendor == "ubuntu" and wanted == "upstream")


def _no_machine(candidate: Candidate, template: str, arguments: dict[str, str]) -> Concern:
    reaction = Reaction.REFUSES if Ability.QEMU_CHECKED in abilities(candidate.target) else Reaction.FAILS
    return Concern(reaction, template, arguments, "virQEMUCapsIsMachineSupported", feature="machine", fits=False)


def unknown_machine(subject: Subject, candidate: Candidate) -> Iterator[Concern]:
    """The host will record the machine type that an alias stands for, and which that is cannot be told."""
    assert subject.stored is not None
    machine = subject.stored.guest.machine
    if is_alias(machine) and candidate.target != subject.host.target:
        yield Concern(
            Reaction.UNKNOWN,
            "{host} records the machine type that its QEMU means by '{machine}'; which that is, is not known here.",
            {"host": subject.host.title, "machine": machine or "its default"},
            "virQEMUCapsGetCanonicalMachine",
            feature="machine",
        )


def _qemu(form: FormMemo, candidate: Candidate) -> Iterator[Concern]:
    qemu = candidate.target.qemu
    if qemu is None:
        return
    for need, found in form.needs(candidate.target):
        refused = need.checked and Ability.QEMU_CHECKED in abilities(candidate.target)
        template = "For {what} it needs QEMU {needed}; it has {qemu}."
        if need.part.until is not None and qemu >= need.part.until:
            template = "QEMU {qemu} no longer has {what}."
        yield Concern(
            Reaction.REFUSES if refused else Reaction.FAILS,
            template,
            {"what": need.part.what, "needed": _short(need.part.since), "qemu": _short(qemu)},
            need.part.source,
            None,
            "qemu",
            positions(found),
            False,
            False,
        )


def _missing_models(form: FormMemo, candidate: Candidate) -> Iterator[Concern]:
    """What a host that was asked says its QEMU lacks, be it only not built in or not installed."""
    for offer in OFFERS if candidate.models else ():
        offered = {value for device, name, value in candidate.models if (device, name) == (offer.device, offer.name)}
        for device in form.guest.devices if offered else ():
            value = offer.where.value(device)
            if value is not None and value not in offered:
                yield Concern(
                    Reaction.REFUSES,
                    "Its QEMU has no {device} '{value}'.",
                    {"device": offer.device, "value": value},
                    "virConnectGetDomainCapabilities",
                    None,
                    "host-model",
                    positions([device]),
                    False,
                    False,
                )


def _unknown_qemu(form: FormMemo, candidate: Candidate) -> Iterator[Concern]:
    """What is newer than the libvirt cannot be taken for granted beside it, where its QEMU is not known."""
    if candidate.target.qemu is not None:
        return
    wanted = [(need.part.since, need.part.what) for need, _ in form.needs(candidate.target)]
    found = origin(form.guest.machine)
    if found is not None and found.qemu is not None and candidate.machines is None:
        wanted.append((found.qemu, Phrase("machine type '{machine}'", machine=form.guest.machine)))
    newer = [(qemu, what) for qemu, what in wanted if is_later(qemu, candidate.target.libvirt)]
    if newer:
        qemu, what = max(newer)
        yield Concern(
            Reaction.UNKNOWN,
            "For {what} it needs QEMU {qemu}, which is newer than that libvirt; whether it has one is not known.",
            {"what": what, "qemu": _short(qemu)},
            "qemu -machine help, -device help",
            feature="qemu",
        )


def _limits(guest: Guest, candidate: Candidate) -> Iterator[Concern]:
    """Where the knowledge of this program ends."""
    version = candidate.target.libvirt
    if not OLDEST <= version <= NEWEST:
        arguments = {"version": str(version), "oldest": str(OLDEST), "newest": str(NEWEST)}
        template = "libvirt {version} is outside of what is known here ({oldest} to {newest})."
        yield Concern(Reaction.UNKNOWN, template, arguments, "", feature="version")
    if guest.type not in QEMU_TYPES:
        template = "Only QEMU's domains can be predicted, this is one of type '{type}'."
        yield Concern(Reaction.UNKNOWN, template, {"type": guest.type}, "", feature="type")


def _short(version: Version) -> str:
    return str(version).removesuffix(".0")
