"""What `infer` answers: every PCI device as the target would store it, with reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from math import inf
from typing import NamedTuple

from ..knowledge.models import USB2_SET
from ..knowledge.target import Target
from ..pci.address import PciAddress, Switch
from ..pci.guest import Device
from .able import Scope


class Multifunction(StrEnum):
    """What a user is told about the multifunction bit of one device."""

    WRITTEN_ON = "written-on"
    WRITTEN_OFF = "written-off"
    INFERRED = "inferred"
    DENIED = "denied"  # others use the slot, function 0 says off: QEMU refuses to start
    STALE = "stale"  # function 0 says on, nobody else is there
    NO_FUNCTION_0 = "no-function-0"
    IGNORED = "ignored"  # on, at another function than 0: without effect
    DEVICE = "device"  # a fixed rule of libvirt, as for USB companions
    NONE = "none"


class AddressOrigin(StrEnum):
    """Where an address comes from."""

    WRITTEN = "written"
    ASSIGNED = "assigned"
    FORCED = "forced"  # the chipset has it there
    CHANGED = "changed"  # libvirt alters what was written


class Reason(NamedTuple):
    """Why something was inferred: one sentence, the libvirt function or document, the version since when.

    `about` is the key that it explains: address, multifunction, device, model, model_name, target.
    """

    about: str
    text: str
    source: str
    since: str | None = None


class Placement(NamedTuple):
    """One device that has, or would get, a PCI address, and pcie-root/pci-root.

    The fields are those of show-json.md's `devices`. `device` is None where libvirt adds it by itself.
    `target` has those of chassisNr, chassis, port, busNr, index that apply, as libvirt would store
    them. Where the domain is refused, written addresses stay, all others and `stored` are None.
    `twin`: the console as which libvirt shows the first serial port once more; it takes no place itself.
    `number`: its place in `Inference.placements`, by which look-ups know it.
    A NamedTuple because hundreds are made for each answer.
    """

    element: str
    type: str | None
    model: str | None
    model_name: str | None
    index: int | None  # type: ignore[assignment]
    source: str | None
    device: Device | None
    address: PciAddress | None
    written_address: PciAddress | None
    address_origin: AddressOrigin | None
    target: Mapping[str, int] | None
    written: Switch | None
    stored: Switch | None
    state: Multifunction
    reasons: tuple[Reason, ...] = ()
    twin: bool = False
    number: int = 0

    @property
    def mac(self) -> str | None:
        """The MAC address that is written."""
        return self._written("mac", "address")

    @property
    def target_dev(self) -> str | None:
        """The name of the disk, interface or directory in the guest that is written."""
        name = self._written("target", "dev") or self._written("target", "dir")
        return name if name is None else name.removeprefix("ioemu:")

    @property
    def alias(self) -> str | None:
        """The alias that is written."""
        return self._written("alias", "name")

    def _written(self, tag: str, attribute: str) -> str | None:
        """Of several such children the last one counts."""
        children = self.device.element.children if self.device is not None else ()
        return next((child.get(attribute) for child in reversed(children) if child.tag == tag), None)

    @property
    def is_bus(self) -> bool:
        """Whether a PCI bus hangs on it: its `index` is that bus's number."""
        return self.element == "controller" and self.type == "pci"


class Bus(NamedTuple):
    """The bus of one PCI controller. `number` is the controller's index.

    `hotplug`: whether devices can be hot-plugged there. `controller` is its place in
    `Inference.placements`.
    """

    number: int
    model: str
    first_slot: int
    last_slot: int
    hotplug: bool
    controller: int


@dataclass(frozen=True)
class Inference:
    """What the target would make of the guest.

    `error` is libvirt's own message where it would refuse. `reserved`: places that the chipset
    keeps although no device of the XML stands there, with the reason. `scope`: all targets of which the same
    can be inferred.
    """

    target: Target
    accepted: bool
    error: str | None
    placements: tuple[Placement, ...]
    buses: tuple[Bus, ...]
    reserved: Mapping[PciAddress, Reason]
    scope: Scope

    @cached_property
    def by_identity(self) -> Mapping[tuple[object, ...], Placement]:
        """Devices of one text by who they are: controllers by type and index, all others by their place among their
        like in the document, behind which come those that are added. Between texts, see `snapshot.same`.

        The controllers of an ich9 USB set share type and index, and libvirt sorts them otherwise since 9.1.0.
        """
        return _keyed(sorted(self.placements, key=_written_at))

    @cached_property
    def by_order(self) -> Mapping[tuple[object, ...], Placement]:
        """The same in libvirt's order, in which it writes them: for comparisons with what it has written."""
        return _keyed(self.placements)


def controller_key(placement: Placement) -> tuple[object, ...]:
    """What tells a controller from others. The controllers of an ich9 USB set share type and index."""
    of_set = placement.model if placement.model in USB2_SET else None
    return placement.element, placement.type, placement.index, of_set


def _written_at(placement: Placement) -> float:
    return placement.device.element.position if placement.device is not None else inf


def _keyed(placements: Iterable[Placement]) -> Mapping[tuple[object, ...], Placement]:
    seen: dict[tuple[object, ...], int] = {}
    keyed = {}
    for placement in placements:
        kind: tuple[object, ...] = (placement.element,)
        if placement.element == "controller":
            kind = controller_key(placement)
        seen[kind] = number = seen.get(kind, 0) + 1
        keyed[(*kind, number)] = placement
    return keyed
