"""Values of enumerations: a libvirt that does not know one refuses the domain.

The tables are the engine's (`editor.knowledge.vocabulary`); here they say where in the XML each is
written, in words, and what could stand there instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ..knowledge import vocabulary as models
from ..knowledge.abilities import Ability
from ..knowledge.target import OLDEST, Version
from ..pci.guest import Device
from ..phrase import Phrase
from .pattern import Written


class WrittenWords(NamedTuple):
    """One enumeration: what it is called, where it is written, its values with the release that has each first.

    `instead`: for a newer value an older one that does much the same (the guest sees another device).
    `advice`: for a value what else helps, or why nothing here does. `read`: the first libvirt that reads it; an older
    one passes over it.
    """

    what: str
    where: Written
    values: Mapping[str, Version]
    source: str
    instead: Mapping[str, str]
    advice: Mapping[str, str] = {}
    read: Version = OLDEST

    @property
    def newest(self) -> Version:
        """The release that has the last of the values."""
        return max(self.values.values())

    def newer(self, libvirt: Version) -> WrittenWords | None:
        """The same, looking only for values that this libvirt does not know; None if it knows all."""
        newer = tuple(value for value, since in self.values.items() if since > libvirt)
        return self._replace(where=replace(self.where, values=newer)) if newer else None


_PLAIN_VIRTIO = dict.fromkeys(("virtio-transitional", "virtio-non-transitional"), "virtio")
_INSTEAD: Mapping[str, Mapping[str, str]] = {
    "usb": {"qemu-xhci": "nec-xhci"},
    "scsi": dict.fromkeys(_PLAIN_VIRTIO, "virtio-scsi"),
    "virtio-serial": _PLAIN_VIRTIO,
    "rng": _PLAIN_VIRTIO,
    "memballoon": _PLAIN_VIRTIO,
    "vsock": _PLAIN_VIRTIO,
    "video": {"bochs": "vga"},
    "sound": {"virtio": "ich9"},
}
# NEWS 9.1.0; qemuDomainDefFormatBufInternal. Tried: what 11.3.0 sent of such a guest ran on 9.0.0.
_ADVICE: Mapping[str, Mapping[str, str]] = {
    "watchdog": {
        "itco": "Newer ones add it to every q35 domain when it is defined, so no change here prevents that. Define"
        " there what “virsh dumpxml --inactive --migratable” prints: it leaves the watchdog out while its action is"
        " reset. The guest finds the same chipset, but its watchdog no longer fires.",
    },
    # qemuDomainDefFormatBufInternal; 12.8.0 itself
    "disk": {
        "usb-storage": "Newer ones write it for every disk on USB when it is defined, so no change here prevents that."
        " Define there what “virsh dumpxml --inactive --migratable” prints: it leaves that out.",
        "usb-bot": "Newer ones write it for every CD drive on USB that names no model. With model usb-storage, “virsh"
        " dumpxml --inactive --migratable” prints what can be defined there.",
    },
    # NEWS 7.2.0; qemuDomainDefAddDefaultAudioBackend, qemuDomainDefClearDefaultAudioBackend
    "audio": {
        "none": "Newer ones add it to every domain when it is defined, so no change here prevents that. Define there"
        " what “virsh dumpxml --inactive --migratable” prints: it leaves the default one out.",
    },
}
_ENUMS = {
    "pci": "virDomainControllerModelPCI",
    "usb": "virDomainControllerModelUSB",
    "scsi": "virDomainControllerModelSCSI",
    "ide": "virDomainControllerModelIDE",
    "virtio-serial": "virDomainControllerModelVirtioSerial",
    "sound": "virDomainSoundModel",
    "watchdog": "virDomainWatchdogModel",
    "rng": "virDomainRNGModel",
    "memballoon": "virDomainMemballoonModel",
    "iommu": "virDomainIOMMUModel",
    "vsock": "virDomainVsockModel",
    "panic": "virDomainPanicModel",
    "memory": "virDomainMemoryModel",
    "crypto": "virDomainCryptoModel",
    "video": "virDomainVideo",
    "shmem": "virDomainShmemModel",
    "disk": "virDomainDiskModel",
    "filesystem": "virDomainFSModel",
    "input": "virDomainInputModel",
}
_LATER_MODELS = ("disk", "filesystem", "input")  # whose model was passed over before virtio had several
_KINDS = {"pci": "PCI", "usb": "USB", "scsi": "SCSI", "ide": "IDE"}
_CHILDREN = {"video": "type", "shmem": "type"}  # the model is an attribute of a <model> child


def _controllers() -> Iterator[WrittenWords]:
    for kind, values in models.CONTROLLER_MODELS.items():
        where = Written(("controller",), (), "model", type=kind)
        yield WrittenWords(
            Phrase("{kind} controller model", kind=_KINDS.get(kind, kind)),
            where,
            values,
            _ENUMS[kind],
            _INSTEAD.get(kind, {}),
        )


def _devices() -> Iterator[WrittenWords]:
    for tag, enumeration in models.MODELS.items():
        where = Written((tag,), ("model",), "type") if tag in _CHILDREN else Written((tag,), (), "model")
        what, instead, advice = Phrase("{tag} model", tag=tag), _INSTEAD.get(tag, {}), _ADVICE.get(tag, {})
        read = Ability.MODELS_OF_VIRTIO.since if tag in _LATER_MODELS else OLDEST
        yield WrittenWords(what, where, enumeration.values, _ENUMS[tag], instead, advice, read)


def _types() -> Iterator[WrittenWords]:
    """Tags that share their words are one row."""
    sharing: dict[str, list[str]] = {}
    rows = {words.what: words for each in models.TYPES.values() for words in each}
    for tag, each in models.TYPES.items():
        for words in each:
            sharing.setdefault(words.what, []).append(tag)
    for what, words in rows.items():
        where = Written(tuple(sharing[what]), words.path, words.attribute)
        yield WrittenWords(words.what, where, words.values, words.source, {})


VOCABULARY: tuple[WrittenWords, ...] = (
    WrittenWords("address type", Written(path=("address",), attribute="type"), models.ADDRESS_TYPES,
          "virDomainDeviceAddressType", {}),
    WrittenWords("controller type", Written(("controller",), (), "type"), models.CONTROLLER_TYPES,
          "virDomainController", {}),
    *_controllers(),
    WrittenWords("PCI controller model name", Written(("controller",), ("model",), "name", type="pci"),
          models.CONTROLLER_NAMES, "virDomainControllerPCIModelName", {"pcie-root-port": "ioh3420"}),
    WrittenWords("host device type", Written(("hostdev",), (), "type"), models.HOSTDEV_TYPES,
          "virDomainHostdevSubsys", {}),
    WrittenWords("filesystem driver", Written(("filesystem",), ("driver",), "type"), models.FILESYSTEM_DRIVERS,
          "virDomainFSDriver", {}),
    WrittenWords("audio type", Written(("audio",), (), "type"), models.AUDIO_TYPES, "virDomainAudioType", {},
          dict.fromkeys(("none", "spice"), _ADVICE["audio"]["none"]), models.ELEMENTS["audio"]),
    WrittenWords("input bus", Written(("input",), (), "bus"), models.INPUT_BUSES, "virDomainInputBus", {}),
    *_devices(),
    *_types(),
)  # fmt: skip


class Use(NamedTuple):
    """A value that a device writes: of which enumeration, and which release has it first."""

    words: WrittenWords
    device: Device
    value: str
    since: Version


def newer_words(libvirt: Version) -> Sequence[WrittenWords]:
    """The enumerations, looking only for values that came after that libvirt."""
    return [newer for words in VOCABULARY if (newer := words.newer(libvirt)) is not None]


def uses(words: WrittenWords, devices: Iterable[Device]) -> Iterator[Use]:
    """The values of one enumeration in use."""
    for device in devices:
        for value in words.where.values_of(device):
            yield Use(words, device, value, words.values[value])


def by_value(found: Iterable[Use]) -> Sequence[tuple[WrittenWords, str, Version, Sequence[Device]]]:
    """Enumeration, value, first release, devices. Of what one device writes of an enumeration, the first counts."""
    first: dict[tuple[str, int], Use] = {}
    for use in found:
        first.setdefault((use.words.what, use.device.position), use)
    told: dict[tuple[str, str], tuple[WrittenWords, str, Version, list[Device]]] = {}
    for words, device, value, since in first.values():
        told.setdefault((words.what, value), (words, value, since, []))[3].append(device)
    return [*told.values()]
