"""Edits put together: several in turn, and one during which all other devices stay where they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..document.read import parse
from ..document.splice import Splice, insert_child, spliced
from ..errors import EditorError
from ..inference.result import AddressOrigin, Placement
from ..snapshot.derive import Snapshot, derive
from . import address
from .controllers import insert_controllers
from .edit import Edit
from .pin import added_xml

_CHOSEN = (AddressOrigin.ASSIGNED, AddressOrigin.CHANGED)


class Together(NamedTuple):
    """Several edits in turn, named by the first. All but the last leave every element where it stands."""

    edits: tuple[Edit, ...]

    def title(self, snapshot: Snapshot) -> str:
        """That of the first."""
        return self.edits[0].title(snapshot)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document after all of them."""
        *before, last = reversed(self.edits)
        now = snapshot
        for edit in before:
            now = derive(parse(edit.apply(now)), snapshot.target)
        return last.apply(now)


class Hold(NamedTuple):
    """An edit, and the places written down that libvirt has chosen for other devices and would choose otherwise then.

    `moving`: the devices that may go elsewhere by it, by position.
    """

    edit: Edit
    moving: tuple[int, ...]

    def title(self, snapshot: Snapshot) -> str:
        """That of the edit."""
        return self.edit.title(snapshot)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document after it. EditorError as the edit's."""
        source = self.edit.apply(snapshot)
        after = derive(parse(source), snapshot.target)
        if not (snapshot.inference.accepted and after.inference.accepted):
            return source
        held = {**_needed(snapshot, after), **self._displaced(snapshot, after)}
        return _written(after, held) if held else source

    def _displaced(self, before: Snapshot, after: Snapshot) -> Mapping[tuple[object, ...], Placement]:
        """Those that would go elsewhere, by identity, as they were; with the controllers that they hang on."""
        now, then = before.inference.by_identity, after.inference.by_identity
        elsewhere = {
            key: placement
            for key, placement in now.items()
            if placement.address_origin in _CHOSEN
            and not (placement.device is not None and placement.device.position in self.moving)
            and (key not in then or then[key].address != placement.address)
        }
        held = {key: p for key, p in elsewhere.items() if p.device is not None or key in then}
        return {**held, **_added_above(before, held.values())}


def _needed(before: Snapshot, after: Snapshot) -> Mapping[tuple[object, ...], Placement]:
    """The controllers that libvirt adds and that devices hang on whose place is written now and was not before."""
    were = before.inference.by_identity
    news = [
        placement
        for key, placement in after.inference.by_identity.items()
        if _is_written(placement) and not (key in were and _is_written(were[key]))
    ]
    return _added_above(after, news)


def _is_written(placement: Placement) -> bool:
    return placement.device is not None and placement.device.place is not None


def _added_above(snapshot: Snapshot, held: Iterable[Placement]) -> Mapping[tuple[object, ...], Placement]:
    """The controllers that libvirt adds and that these hang on."""
    above: dict[int, Placement] = {}
    wanted = [p.address.bus for p in held if p.address is not None]
    while wanted:
        number = wanted.pop()
        if number in snapshot.buses and number not in above:
            controller = snapshot.controller(snapshot.buses[number])
            if controller.device is None and controller.address is not None:
                above[number] = controller
                wanted.append(controller.address.bus)
    keys = {p.number: key for key, p in snapshot.inference.by_identity.items()}
    return {keys[p.number]: p for p in above.values()}


def _written(after: Snapshot, held: Mapping[tuple[object, ...], Placement]) -> bytes:
    document = after.document
    splices: list[Splice] = []
    controllers: list[str] = []
    others: list[str] = []
    for key, was in held.items():
        placement, place = after.inference.by_identity.get(key), was.address
        assert place is not None, "only what had a place is held"
        if placement is not None and placement.device is not None:
            splices += address.write(document, placement.device, place, placement.device.multifunction)
        else:
            (controllers if was.is_bus else others).append(added_xml(was, place))
    devices = document.guest.root.child("devices")
    if devices is None:
        raise EditorError("The domain has no <devices>.", "Add <devices/> first.")
    splices += insert_child(document, devices, *others) if others else []
    return spliced(document, splices + insert_controllers(document, controllers))
