"""What there is to say of another libvirt itself: what it does not know, refuses, or makes something else of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..inference.result import Inference
from ..knowledge.target import NEWEST, Target
from ..pci.guest import Device
from ..phrase import Phrase, joined
from . import history, mends
from .candidate import Candidate
from .compare import Difference, differences
from .memo import FormMemo
from .stored import BEYOND
from .subject import Subject
from .verdict import Concern, Reaction
from .vocabulary import by_value

_SHOWN = 4  # devices named in one concern


def unknown_things(form: FormMemo, target: Target, accepted: bool) -> Iterator[Concern]:
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
            positions(found),
            True,
            False,
            mends.replace(words.where, positions(found), instead) if instead else (),
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
            positions(found),
            row.guest,
            row.fits,
            mends.of_feature(row, positions(found)),
        )


def unexplained_refusal(form: FormMemo, subject: Subject, candidate: Candidate, there: Inference) -> Concern:
    """A refusal that no table row explains, in libvirt's words, with the release that takes it where there is one."""
    newer = Target(max(subject.host.target.libvirt, NEWEST), subject.host.target.qemu)
    version = history.since(form.anew, candidate.target, newer, lambda inference: inference.accepted)
    arguments = {"error": (there.error or "").rstrip("."), "since": str(version)}
    template = "It refuses this: “{error}”."
    if version is not None:
        template = "It refuses this, which libvirt {since} accepts: “{error}”."
    return Concern(Reaction.REFUSES, template, arguments, "virDomainDefPostParse, virDomainDefValidate", version)


def differing_devices(
    form: FormMemo, subject: Subject, candidate: Candidate, found: Sequence[Difference]
) -> Iterator[Concern]:
    """One concern about devices elsewhere, one about those filled in otherwise, with the release that brought it."""
    if not found:
        return
    older, newer = sorted((candidate.target, subject.host.target), key=lambda target: target.libvirt)
    version = history.since(
        form.anew, older, newer, lambda inference: not differences(inference, form.at(newer)), history.behaviours
    )
    told = history.what_changed(version) if version is not None else ""
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


def positions(devices: Iterable[Device]) -> tuple[int, ...]:
    """Where the document has them; those that libvirt adds are left out."""
    return tuple(dict.fromkeys(device.position for device in devices if device.position < BEYOND))


def _listed(words: Sequence[str]) -> str:
    shown = joined(words[:_SHOWN])
    return Phrase("{names} and {count} more", names=shown, count=len(words) - _SHOWN) if len(words) > _SHOWN else shown
