"""`outlook(snapshot, candidate)`: the three answers, with their concerns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from editor.inference.abilities import abilities
from editor.inference.infer import QEMU_TYPES, infer
from editor.inference.result import Inference
from editor.inference.target import NEWEST, OLDEST, Target, Version
from editor.outlook import history, machines, mends
from editor.outlook.candidate import Candidate
from editor.outlook.compare import Difference, differences
from editor.outlook.features import FEATURES, Feature
from editor.outlook.migratable import migratable
from editor.outlook.needs import NEEDS, OFFERS, Need
from editor.outlook.pattern import Rows
from editor.outlook.releases import is_later
from editor.outlook.stored import BEYOND, stored
from editor.outlook.verdict import Answer, Concern, Judgement, Outlook, Reaction
from editor.outlook.vocabulary import Use, Words, unknown_words, words_in_use
from editor.pci.guest import Device, Guest
from editor.phrase import Phrase, joined

_SHOWN = 4  # devices named in one concern
_CHECKS_QEMU = Version(7, 0)  # seen at define with 9.0.0 and 11.3.0; older ones may leave it to QEMU


class Subject:
    """One domain on its way to other libvirts: what is asked of every candidate is worked out once.

    `recorded`: the XML that the host really stores, where a host was asked; else that is predicted.
    `known`: inferences of the text for other targets that are there already. `explains`: whether the
    release that brought a difference is looked for, which takes several inferences.
    """

    def __init__(
        self,
        guest: Guest,
        here: Inference,
        host: Candidate,
        recorded: Guest | None = None,
        known: Iterable[Inference] = (),
        explains: bool = True,
    ) -> None:
        self.host = host
        self.explains = explains
        self._recorded = recorded
        self.written = _Form(guest, here, known)

    @cached_property
    def stored(self) -> _Form | None:
        """What the host's libvirt has of it; None where it would not take it."""
        if self._recorded is not None:
            return _Form(self._recorded, infer(self._recorded, self.host.target))
        here = self.written.here
        # What libvirt has stored it makes the same of again, so the inference of the text holds for it, too.
        return _Form(stored(self.written.guest, here, self.host), here) if here.accepted else None

    @cached_property
    def sent(self) -> _Form | None:
        """What it would send."""
        if self.stored is None:
            return None
        guest = migratable(self.stored.guest)
        return self.stored if guest is self.stored.guest else _Form(guest, self.stored.here)


class _Form:
    """One XML of the domain, with what the host makes of it, and all that the tables find in it."""

    def __init__(self, guest: Guest, here: Inference, known: Iterable[Inference] = ()) -> None:
        self.guest = guest
        self.here = here
        self._inferences = {_likeness(each.target): each for each in (*known, here)}

    def at(self, target: Target) -> Inference:
        """What another libvirt makes of it."""
        likeness = _likeness(target)
        if likeness not in self._inferences:
            self._inferences[likeness] = infer(self.guest, target)
        return self._inferences[likeness]

    def features(self, libvirt: Version) -> Iterator[tuple[Feature, Sequence[Device]]]:
        """What it writes that a libvirt does not know, with the devices."""
        return ((row, found) for row, found in self._features if libvirt < row.since)

    def words(self, libvirt: Version) -> Sequence[tuple[Words, str, Version, Sequence[Device]]]:
        """The values that it writes and a libvirt does not know, as `unknown_words` has them."""
        return unknown_words(self._words if libvirt >= OLDEST else words_in_use(self.guest, libvirt), libvirt)

    def needs(self, target: Target) -> Iterator[tuple[Need, Sequence[Device]]]:
        """What a QEMU lacks of it; where that is not known, what is newer than its libvirt."""
        for need, found in self._needs:
            if need.lacks(target.qemu) if target.qemu is not None else is_later(need.qemu, target.libvirt):
                yield need, found

    @cached_property
    def _features(self) -> Sequence[tuple[Feature, Sequence[Device]]]:
        return _FEATURES.applying(self.guest)

    @cached_property
    def _words(self) -> Sequence[Use]:
        return words_in_use(self.guest, OLDEST)

    @cached_property
    def _needs(self) -> Sequence[tuple[Need, Sequence[Device]]]:
        return _NEEDS.applying(self.guest)


_FEATURES: Rows[Feature] = Rows(FEATURES)
_NEEDS: Rows[Need] = Rows(NEEDS)


def _likeness(target: Target) -> object:
    """Equal for targets that infer the same: the engine knows a QEMU by the abilities that it takes away only."""
    return target.libvirt, abilities(target)


def outlook(subject: Subject, candidate: Candidate) -> Outlook:
    """What that libvirt would do with the domain."""
    define = define_there(subject, candidate)
    if subject.stored is None or subject.sent is None:
        nothing = _nothing_stored(subject)
        return Outlook(candidate, define, nothing, nothing)
    kept = [*_judge(subject.stored, subject, candidate), *_unknown_machine(subject, candidate)]
    sent = kept
    if subject.sent is not subject.stored:
        sent = [*_judge(subject.sent, subject, candidate), *_unknown_machine(subject, candidate)]
    return Outlook(
        candidate,
        define,
        _judgement(sent, subject.sent, candidate, _FATAL_IN_USE, True),
        _judgement(kept, subject.stored, candidate, _FATAL_IN_USE, False),
    )


def define_there(subject: Subject, candidate: Candidate) -> Judgement:
    """The first of the three questions alone."""
    concerns = _judge(subject.written, subject, candidate)
    return _judgement(concerns, subject.written, candidate, frozenset({Reaction.REFUSES}), False)


_FATAL_IN_USE = frozenset({Reaction.REFUSES, Reaction.FAILS})


def _judgement(
    concerns: Iterable[Concern], form: _Form, candidate: Candidate, fatal: frozenset[Reaction], running: bool
) -> Judgement:
    """`fatal`: reactions that make it a no. `running`: a guest's state comes along, which must fit."""
    found = tuple(concerns)
    refused = any(concern.reaction is Reaction.REFUSES for concern in found)
    no = any(concern.reaction in fatal or (running and not concern.fits) for concern in found)
    answer = Answer.NO if no else Answer.BUT if found else Answer.YES
    error = form.at(candidate.target).error if refused else None
    return Judgement(answer, not refused, error, found)


def _nothing_stored(subject: Subject) -> Judgement:
    error = subject.written.here.error
    concern = Concern(
        Reaction.REFUSES,
        "{host} itself refuses the domain, so it has nothing to send or to keep: “{error}”.",
        {"host": subject.host.title, "error": (error or "").rstrip(".")},
        "virDomainDefParse",
    )
    return Judgement(Answer.NO, False, error, (concern,))


def _judge(form: _Form, subject: Subject, candidate: Candidate) -> Iterator[Concern]:
    there = form.at(candidate.target)
    explained = False
    for concern in _by_tables(form, candidate.target, there.accepted):
        explained = explained or concern.reaction is Reaction.REFUSES
        yield concern
    if not there.accepted and not explained:
        yield _refused(form, subject, candidate, there)
    if there.accepted and form.here.accepted:
        yield from _differing(form, subject, candidate, there)
    yield from _machine(form.guest, candidate)
    yield from _qemu(form, candidate)
    yield from _missing_models(form, candidate)
    if there.accepted:
        yield from _unknown_qemu(form, candidate)
    yield from _limits(form.guest, candidate)


def _by_tables(form: _Form, target: Target, accepted: bool) -> Iterator[Concern]:
    """What the tables have about a libvirt; a refusal only where it is one, or where the engine does not see it."""
    for words, value, version, found in () if accepted else form.words(target.libvirt):
        instead = words.instead.get(value)
        yield Concern(
            Reaction.REFUSES,
            "It does not know {what} '{value}', which came with libvirt {since}.",
            {"what": words.what, "value": value, "since": str(version)},
            words.source,
            version,
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
            row.source,
            row.since,
            row.key,
            _positions(found),
            row.guest,
            row.fits,
            mends.of_feature(row, _positions(found)),
        )


def _refused(form: _Form, subject: Subject, candidate: Candidate, there: Inference) -> Concern:
    """A refusal that no table row explains, in libvirt's words, with the release that takes it where there is one."""
    newer = Target(max(subject.host.target.libvirt, NEWEST), subject.host.target.qemu)
    version = None
    if subject.explains:
        version = history.since(form.guest, candidate.target, newer, lambda inference: inference.accepted)
    arguments = {"error": (there.error or "").rstrip("."), "since": str(version)}
    template = "It refuses this: “{error}”."
    if version is not None:
        template = "It refuses this, which libvirt {since} accepts: “{error}”."
    return Concern(Reaction.REFUSES, template, arguments, "virDomainDefPostParse, virDomainDefValidate", version)


def _differing(form: _Form, subject: Subject, candidate: Candidate, there: Inference) -> Iterator[Concern]:
    """One concern about devices elsewhere, one about those filled in otherwise, with the release that brought it."""
    found = differences(form.here, there)
    if not found:
        return
    older, newer = sorted((candidate.target, subject.host.target), key=lambda target: target.libvirt)
    version = None
    if subject.explains:
        version = history.since(
            form.guest, older, newer, lambda i: not differences(i, form.at(newer)), history.behaviours
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


def _machine(guest: Guest, candidate: Candidate) -> Iterator[Concern]:
    machine = guest.machine
    qemu = candidate.target.qemu
    if candidate.machines is not None:
        if machine and machine not in candidate.machines:
            yield _no_machine(candidate, "Its QEMU has no machine type '{machine}'.", {"machine": machine})
        return
    found = machines.origin(machine)
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
    elif qemu is not None and (found.qemu > qemu or machines.is_gone(machine, guest.arch, qemu)):
        arguments |= {"qemu": _short(qemu)}
        yield _no_machine(candidate, "Machine type '{machine}' is not in QEMU {qemu}.", arguments)


_VENDORS = {"upstream": "QEMU's own", "rhel": "Red Hat's", "ubuntu": "Ubuntu's"}


def _has_vendor(vendor: str, wanted: str) -> bool:
    return vendor == wanted or (vendor == "ubuntu" and wanted == "upstream")


def _no_machine(candidate: Candidate, template: str, arguments: dict[str, str]) -> Concern:
    reaction = Reaction.REFUSES if candidate.target.libvirt >= _CHECKS_QEMU else Reaction.FAILS
    return Concern(reaction, template, arguments, "virQEMUCapsIsMachineSupported", feature="machine", fits=False)


def _unknown_machine(subject: Subject, candidate: Candidate) -> Iterator[Concern]:
    """The host will record the machine type that an alias stands for, and which that is cannot be told."""
    assert subject.stored is not None
    machine = subject.stored.guest.machine
    if machines.is_alias(machine) and candidate.target != subject.host.target:
        yield Concern(
            Reaction.UNKNOWN,
            "{host} records the machine type that its QEMU means by '{machine}'; which that is, is not known here.",
            {"host": subject.host.title, "machine": machine or "its default"},
            "virQEMUCapsGetCanonicalMachine",
            feature="machine",
        )


def _qemu(form: _Form, candidate: Candidate) -> Iterator[Concern]:
    qemu = candidate.target.qemu
    if qemu is None:
        return
    for need, found in form.needs(candidate.target):
        refused = need.checked and candidate.target.libvirt >= _CHECKS_QEMU
        template = "For {what} it needs QEMU {needed}; it has {qemu}."
        if need.until is not None and qemu >= need.until:
            template = "QEMU {qemu} no longer has {what}."
        yield Concern(
            Reaction.REFUSES if refused else Reaction.FAILS,
            template,
            {"what": need.what, "needed": _short(need.qemu), "qemu": _short(qemu)},
            need.source,
            None,
            "qemu",
            _positions(found),
            False,
            False,
        )


def _missing_models(form: _Form, candidate: Candidate) -> Iterator[Concern]:
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


def _unknown_qemu(form: _Form, candidate: Candidate) -> Iterator[Concern]:
    """What is newer than the libvirt cannot be taken for granted beside it, where its QEMU is not known."""
    if candidate.target.qemu is not None:
        return
    wanted = [(need.qemu, need.what) for need, _ in form.needs(candidate.target)]
    found = machines.origin(form.guest.machine)
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
    arguments = {"version": str(version), "oldest": str(OLDEST), "newest": str(NEWEST), "type": guest.type}
    if not OLDEST <= version <= NEWEST:
        template = "libvirt {version} is outside of what is known here ({oldest} to {newest})."
        yield Concern(Reaction.UNKNOWN, template, arguments, "", feature="version")
    if guest.type not in QEMU_TYPES:
        template = "Only QEMU's domains can be predicted, this is one of type '{type}'."
        yield Concern(Reaction.UNKNOWN, template, arguments, "", feature="type")


def _positions(devices: Iterable[Device]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(device.position for device in devices if device.position < BEYOND))


def _listed(words: Sequence[str]) -> str:
    shown = joined(words[:_SHOWN])
    return Phrase("{names} and {count} more", names=shown, count=len(words) - _SHOWN) if len(words) > _SHOWN else shown


def _short(version: Version) -> str:
    return str(version).removesuffix(".0")
