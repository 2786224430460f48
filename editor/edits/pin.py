"""Write down what libvirt would choose: assigned addresses, and the devices that it would add."""

from __future__ import annotations

from typing import NamedTuple

from ..document.read import parse
from ..document.splice import Splice, insert_child, spliced
from ..errors import EditorError
from ..inference.result import AddressOrigin, Multifunction, Placement
from ..pci.address import PciAddress, Switch
from ..phrase import Phrase
from ..snapshot.derive import Snapshot, derive
from . import address
from .controllers import controller_xml, insert_controllers
from .edit import displaced


class Pin(NamedTuple):
    """Write the assigned addresses of the devices at these positions; None: of all, with the devices that are added.

    All are written, too, where those of some would displace others, whose places libvirt goes on choosing.
    `free`: places that are not written for devices that are added.
    """

    positions: tuple[int, ...] | None = None
    free: frozenset[PciAddress] = frozenset()

    def title(self, snapshot: Snapshot) -> str:
        """“Place net0 as libvirt would”."""
        if self.positions is None:
            return "Place everything as libvirt would"
        return Phrase(
            "Place {names} as libvirt would",
            names=", ".join(snapshot.name(snapshot.by_position[p]) for p in self.positions),
        )

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with the addresses written; what is written already changes where libvirt uses another place.

        EditorError where libvirt, which takes the domain as it is, would refuse it so.
        """
        source = self._written(snapshot)
        after = derive(parse(source), snapshot.target)
        if self.positions is not None and displaced(snapshot, after):
            return Pin().apply(snapshot)
        if snapshot.inference.accepted and not after.inference.accepted:
            raise EditorError(
                Phrase("libvirt would refuse the domain with all written down: {error}", error=after.inference.error),
                "Write down the places of single devices instead.",
            )
        return source

    def _written(self, snapshot: Snapshot) -> bytes:
        document = snapshot.document
        splices: list[Splice] = []
        controllers: list[str] = []
        others: list[str] = []
        for placement in snapshot.placements:
            place = placement.address
            if place is None or placement.twin or placement.address_origin is AddressOrigin.FORCED:
                continue
            if placement.device is None:
                if (
                    self.positions is None
                    and place not in self.free
                    and not _is_refused_when_written(snapshot, placement)
                ):
                    (controllers if placement.is_bus else others).append(added_xml(placement, place))
            elif placement.device.place != place and (
                self.positions is None or placement.device.position in self.positions
            ):
                splices += address.write(document, placement.device, place, _multifunction(placement))
        devices = document.guest.root.child("devices")
        if devices is not None and devices.children:
            splices += insert_child(document, devices, *others) if others else []
            return spliced(document, splices + insert_controllers(document, controllers))
        return spliced(document, splices + insert_controllers(document, [*controllers, *others]))


def _is_refused_when_written(snapshot: Snapshot, placement: Placement) -> bool:
    """Whether libvirt adds a device that it refuses in an XML: a USB controller beside one that says there is no USB.

    Source: virDomainDefControllersParse refuses another one beside model='none', whatever its index.
    """
    if (placement.element, placement.type) != ("controller", "usb"):
        return False
    written = (device.element for device in snapshot.document.guest.by_tag.get("controller", ()))
    return any((each.get("type"), each.get("model")) == ("usb", "none") for each in written)


def _multifunction(placement: Placement) -> Switch | None:
    """What libvirt writes with an address that it chooses; what it infers from others it will infer again."""
    return None if placement.state is Multifunction.INFERRED else placement.stored


def added_xml(placement: Placement, place: PciAddress) -> str:
    """A device that libvirt adds, as it would write it, without what it would fill in all the same."""
    if placement.is_bus:
        return controller_xml(placement.index or 0, placement.model or "", place)
    model = f" model='{placement.model}'" if placement.model else ""
    start = f"<{placement.element}"
    if placement.element == "controller":
        start += f" type='{placement.type}' index='{placement.index}'{model}>"
    elif placement.element == "video":
        start += f">\n  <model type='{placement.model}'/>"
    else:
        start += f"{model}>"
    return f"{start}\n  {address.xml(place, _multifunction(placement))}\n</{placement.element}>"
