"""`outlook(snapshot, candidate)`: the three answers, with their concerns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from ..inference.infer import QEMU_TYPES
from ..inference.result import Inference
from ..knowledge.abilities import Ability, abilities
from ..knowledge.calendar import is_later
from ..knowledge.machine import platform
from ..knowledge.machine_types import is_alias, is_gone, origin
from ..knowledge.target import NEWEST, OLDEST, Target, Version
from ..pci.guest import Device, Guest
from ..phrase import Phrase, joined
from . import history, machines, mends
from .candidate import Candidate
from .compare import Difference, differ, differences
from .needs import OFFERS
from .pattern import Written
from .stored import BEYOND
from .subject import Form, Subject
from .verdict import Answer, Concern, Judgement, Outlook, Reaction
from .vocabulary import by_value

# What newer releases write down of every domain, and whether a guest notices when a text does without
_OWN: Mapping[tuple[str, str], tuple[Written, bool]] = {
    ("watchdog model", "itco"): (Written(("watchdog",), (), None, models=("itco",)), True),
    ("disk model", "usb-storage"): (Written(("disk",), (), "model"), False),
    ("disk model", "usb-bot"): (Written(("disk",), (), "model"), True),
    ("audio type", "none"): (Written(("audio",)), False),
    ("audio type", "spice"): (Written(("audio",)), True),
}
_SHOWN = 4  # devices named in one concern


def outlook(subject: Subject, candidate: Candidate) -> Outlook:
    """What that libvirt would do with the domain."""
    define = define_there(subject, candidate)
    if subject.stored is None or subject.sent is None:
        nothing = _nothing_stored(subject)
        return Outlook(candidate, define, nothing, nothing)
    kept = [*_concerns(subject.stored, subject, candidate), *_unknown_machine(subject, candidate)]
    sent = kept
    if subject.sent is not subject.stored:
        sent = [*_concerns(subject.sent, subject, candidate), *_unknown_machine(subject, candidate)]
    sent = [*sent, *_staying(subject.sent)]
    return Outlook(
        candidate,
        define,
        _judgement(sent, subject.sent, candidate, "migrate"),
        _judgement(kept, subject.stored, candidate, "roll_back"),
    )


def define_there(subject: Subject, candidate: Candidate) -> Judgement:
    """The first of the three questions alone."""
    concerns = map(_mended_in_text, _concerns(subject.written, subject, candidate))
    return _judgement(concerns, subject.written, candidate, "define")


def _mended_in_text(concern: Concern) -> Concern:
    """A text can do without what libvirt adds by itself, though not what is stored of it."""
    if concern.feature != "value":
        return concern
    own = _OWN.get((str(concern.arguments["what"]), concern.arguments["value"]))
    if own is None:
        return concern
    where, guest = own
    return replace(concern, mends=mends.take_out(where, concern.positions, guest))


def answers(subject: Subject, candidate: Candidate) -> tuple[Answer, Answer, Answer]:
    """The answers to the three questions, as `outlook` has them, without a word of why."""
    define = _answer(_first_to_last(subject.written, subject, candidate), "define")
    if subject.stored is None or subject.sent is None:
        return define, Answer.NO, Answer.NO
    unknown = tuple(_unknown_machine(subject, candidate))
    sent = chain(_first_to_last(subject.sent, subject, candidate), unknown, _staying(subject.sent))
    kept = chain(_first_to_last(subject.stored, subject, candidate), unknown)
    return define, _answer(sent, "migrate"), _answer(kept, "roll_back")


def _answer(concerns: Iterable[Concern], question: str) -> Answer:
    """No concern is looked for that cannot change the answer any more."""
    answer = Answer.YES
    for concern in concerns:
        answer = concern.answers(question)
        if answer is Answer.NO:
            break
    return answer


def _judgement(concerns: Iterable[Concern], form: Form, candidate: Candidate, question: str) -> Judgement:
    found = tuple(concerns)
    refused = any(concern.reaction is Reaction.REFUSES for concern in found)
    error = form.at(candidate.target).error if refused else None
    return Judgement(_answer(found, question), not refused, error, found)


def _nothing_stored(subject: Subject) -> Judgement:
    error = subject.written.here.error
    concern = Concern(
        Reaction.REFUSES,
        "{host} itself refuses the domain, so it has nothing to send or to keep: “{error}”.",
        {"host": subject.host.title, "error": (error or "").rstrip(".")},
        "virDomainDefParse",
    )
    return Judgement(Answer.NO, False, error, (concern,))


def _concerns(form: Form, subject: Subject, candidate: Candidate) -> Iterator[Concern]:
    """All of one form, in the order in which they are told."""
    there = form.at(candidate.target)
    explained = False
    for concern in _by_tables(form, candidate.target, there.accepted):
        explained = explained or concern.reaction is Reaction.REFUSES
        yield concern
    if not there.accepted and not explained:
        yield _refused(form, subject, candidate, there)
    if there.accepted and form.here.accepted:
        yield from _differing(form, subject, candidate, differences(form.here, there))
    yield from _of_qemu(form, candidate)
    yield from _of_ignorance(form, candidate, there.accepted)


def _first_to_last(form: Form, subject: Subject, candidate: Candidate) -> Iterator[Concern]:
    """The same for those who want no words: what is found most easily comes first, and is not told."""
    yield from _of_qemu(form, candidate)
    refused = form.is_refused_at(candidate.target)
    if refused:
        yield Concern(Reaction.REFUSES, "", {}, "")
    else:
        yield from _by_tables(form, candidate.target, True)
        if form.here.accepted and differ(form.here, form.at(candidate.target)):
            yield Concern(Reaction.PLACES, "", {}, "", fits=False)
    yield from _of_ignorance(form, candidate, not refused)


def _by_tables(form: Form, target: Target, accepted: bool) -> Iterator[Concern]:
    """What the tables have about a libvirt; a refusal only where it is one, or where the engine does not see it."""
    for words, value, since, found in () if accepted else by_value(form.unknown_words(target.libvirt)):
        instead = words.instead.get(value)
        arguments = {"what": words.what, "value": value, "since": str(since)}
        template = "It does not know {what} '{value}', which came with libvirt {since}."
        if advice := words.advice.get(value):
            arguments["advice"] = advice
            template = "It does not know {what} '{value}', which came with libvirt {since}. {advice}"
        yield Concern(
            Reaction.REFUSES,
            template,
            arguments,
            words.source,
            since,
            "value",
            _positions(found),
            True,
            False,
            mends.replace(words.where, _positions(found), instead) if instead else (),
        )
    for row, found in form.features(target.libvirt):
        if row.older is Reaction.REFUSES and accepted and not row.unseen:
            continue
        yield Concern(
            row.older,
            "It does not know {what}, which came with libvirt {since}. {effect}",
            {"what": row.what, "since": str(row.since), "effect": row.effect},
            row.ability.source,
            row.since,
            row.key,
            _positions(found),
            row.guest,
            row.fits,
            mends.of_feature(row, _positions(found)),
        )


def _refused(form: Form, subject: Subject, candidate: Candidate, there: Inference) -> Concern:
    """A refusal that no table row explains, in libvirt's words, with the release that takes it where there is one."""
    newer = Target(max(subject.host.target.libvirt, NEWEST), subject.host.target.qemu)
    version = history.since(form.anew, candidate.target, newer, lambda inference: inference.accepted)
    arguments = {"error": (there.error or "").rstrip("."), "since": str(version)}
    template = "It refuses this: “{error}”."
    if version is not None:
        template = "It refuses this, which libvirt {since} accepts: “{error}”."
    return Concern(Reaction.REFUSES, template, arguments, "virDomainDefPostParse, virDomainDefValidate", version)


def _differing(form: Form, subject: Subject, candidate: Candidate, found: Sequence[Difference]) -> Iterator[Concern]:
    """One concern about devices elsewhere, one about those filled in otherwise, with the release that brought it."""
    if not found:
        return
    older, newer = sorted((candidate.target, subject.host.target), key=lambda target: target.libvirt)
    version = history.since(
        form.anew, older, newer, lambda inference: not differences(inference, form.at(newer)), history.behaviours
    )
    told = history.told_of(version) if version is not None else ""
    for reaction, template, words, moved in (
        (Reaction.PLACES, "{devices}: elsewhere than on {host}.{changed}{told}", _move, True),
        (Reaction.COMPLETES, "{devices}: filled in otherwise than on {host}.{changed}{told}", _change, False),
    ):
        concerned = [each for each in found if each.moved is moved]
        if concerned:
            changed = Phrase(" That changed with libvirt {since}.", since=version) if version is not None else ""
            arguments = {
                "devices": _listed([words(each) for each in concerned]),
                "host": subject.host.title,
                "changed": changed,
                "told": Phrase(" {told}", told=told) if told else "",
            }
            positions = tuple(e.position for e in concerned if e.position is not None and e.position < BEYOND)
            source = "qemuDomainAssignPCIAddresses"
            yield Concern(reaction, template, arguments, source, version, "", positions, True, False, mends.pin())


def _move(difference: Difference) -> str:
    here, there = difference.here, difference.there
    was = Phrase(" (here {place})", place=here.address.short) if here is not None and here.address is not None else ""
    if there is None:
        return Phrase("{name} not there{was}", name=difference.name, was=was)
    becomes = Phrase(" at {place}", place=there.address.short) if there.address is not None else ""
    template = "{name} added{becomes}{was}" if here is None else "{name}{becomes}{was}"
    return Phrase(template, name=difference.name, becomes=becomes, was=was)


def _change(difference: Difference) -> str:
    name, here, there = difference.name, difference.here, difference.there
    assert here is not None
    assert there is not None
    for was, becomes in ((here.model, there.model), (here.model_name, there.model_name)):
        if was != becomes:
            without = "without a model"
            return Phrase("{name} is {there} (here {here})", name=name, there=becomes or without, here=was or without)
    if here.stored != there.stored:
        said, was = there.stored or "unset", here.stored or "unset"
        return Phrase("{name} has multifunction {there} (here {here})", name=name, there=said, here=was)
    ours, theirs = _numbers(here.target), _numbers(there.target)
    return Phrase("{name} has {there} (here {here})", name=name, there=theirs, here=ours)


def _numbers(target: object) -> str:
    items = dict(target).items() if isinstance(target, dict) else ()
    return " ".join(f"{name} {number}" for name, number in items) or "no numbers"


def _staying(form: Form) -> Iterator[Concern]:
    """What no other host would get of a running guest, whichever it is; the domain as such can move (--offline)."""
    for row, found in form.stays():
        template = "A running guest with {what} can be neither migrated nor saved."
        if not row.certain:
            template = "Whether a running guest with {what} can be migrated or saved depends on that device."
        reaction = Reaction.STAYS if row.certain else Reaction.UNKNOWN
        yield Concern(reaction, template, {"what": row.what}, row.source, None, "stays", _positions(found))


def _of_qemu(form: Form, candidate: Candidate) -> Iterator[Concern]:
    """What its QEMU lacks."""
    yield from _machine(form.guest, candidate)
    yield from _qemu(form, candidate)
    yield from _missing_models(form, candidate)


def _of_ignorance(form: Form, candidate: Candidate, accepted: bool) -> Iterator[Concern]:
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


def _unknown_machine(subject: Subject, candidate: Candidate) -> Iterator[Concern]:
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


def _qemu(form: Form, candidate: Candidate) -> Iterator[Concern]:
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
            _positions(found),
            False,
            False,
        )


def _missing_models(form: Form, candidate: Candidate) -> Iterator[Concern]:
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
                    _positions([device]),
                    False,
                    False,
                )


def _unknown_qemu(form: Form, candidate: Candidate) -> Iterator[Concern]:
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


def _positions(devices: Iterable[Device]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(device.position for device in devices if device.position < BEYOND))


def _listed(words: Sequence[str]) -> str:
    shown = joined(words[:_SHOWN])
    return Phrase("{names} and {count} more", names=shown, count=len(words) - _SHOWN) if len(words) > _SHOWN else shown


def _short(version: Version) -> str:
    return str(version).removesuffix(".0")
