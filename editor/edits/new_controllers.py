"""New PCI controllers at the places where libvirt's own search would put them now, moving nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..document.read import Document, parse
from ..document.splice import spliced
from ..errors import EditorError
from ..pci.address import LAST_BUS, PciAddress
from ..phrase import Phrase, joined
from ..snapshot.derive import Snapshot, derive
from .controllers import controller_xml, insert_controllers
from .edit import displaced
from .pin import Pin


@dataclass(frozen=True, slots=True)
class NewController:
    """A controller that is to be added: `place` None leaves the choice to libvirt's search.

    `node`: the guest NUMA node of an expander bus.
    """

    index: int
    model: str
    place: PciAddress | None = None
    node: int | None = None

    @property
    def xml(self) -> str:
        """Its text; model name, chassis, port and bus number are libvirt's."""
        return controller_xml(self.index, self.model, self.place, self.node)


def bus_models(snapshot: Snapshot) -> frozenset[str]:
    """The models of the domain's PCI buses. EditorError where they cannot be told, for libvirt would refuse it."""
    if not snapshot.inference.accepted:
        raise EditorError(
            Phrase("libvirt would refuse the domain as it is: {error}", error=snapshot.inference.error),
            "Mend that first; then it can be said where more controllers would go.",
        )
    return frozenset(bus.model for bus in snapshot.inference.buses)


def indexes(snapshot: Snapshot, count: int) -> range:
    """The next free controller indexes, behind those that libvirt adds. EditorError where there are too few."""
    first = max((bus.number for bus in snapshot.inference.buses), default=0) + 1
    if first + count - 1 > LAST_BUS:
        hint = Phrase("Add at most {most}.", most=LAST_BUS - first + 1) if first <= LAST_BUS else "Remove some first."
        raise EditorError(
            Phrase(
                "{count} more controllers would need indexes up to {last}; libvirt allows {most}.",
                count=count,
                last=first + count - 1,
                most=LAST_BUS,
            ),
            hint,
        )
    return range(first, first + count)


def placed(snapshot: Snapshot, wanted: Sequence[NewController]) -> tuple[NewController, ...]:
    """The same controllers, each with its place.

    libvirt itself is asked, as far as we can predict it: everything that it would place is written
    down first (so that nothing moves), then it is given the new ones. EditorError, in its words,
    where it would not take them.
    """
    pinned = parse(Pin().apply(snapshot))
    after = derive(parse(_with(pinned, wanted)), snapshot.target)
    if not after.inference.accepted:
        raise EditorError(
            Phrase(
                "libvirt would not take {counted}: “{error}”.", counted=_counted(wanted), error=after.inference.error
            ),
            "Its upstream side needs a free place of the right kind; add that first.",
        )
    there = {bus.number for bus in snapshot.inference.buses}
    places = {p.index: p.address for p in after.placements if p.is_bus and p.address and p.address.bus in there}
    found = tuple(NewController(new.index, new.model, new.place or places.get(new.index), new.node) for new in wanted)
    if any(p.index in {new.index for new in wanted} and p.is_bus and p.address is None for p in after.placements):
        raise EditorError(
            Phrase("libvirt places no devices in a domain of type '{type}'.", type=snapshot.document.guest.type),
            "Write the controllers into the XML, with their addresses.",
        )
    if any(new.place is None for new in found):  # libvirt would even plug a switch into a port of its own
        raise EditorError(
            Phrase("There is no free place for {counted}.", counted=_counted(wanted)),
            "Add root ports, or free one, first.",
        )
    return found


def added(snapshot: Snapshot, new: Sequence[NewController]) -> bytes:
    """The document with these controllers.

    Where that would move something whose place libvirt chooses (a written index above those of
    controllers that libvirt adds changes what it adds), those places are written down as well.
    """
    source = _with(snapshot.document, new)
    if not displaced(snapshot, derive(parse(source), snapshot.target)):
        return source
    return _with(parse(Pin().apply(snapshot)), new)


def _with(document: Document, new: Sequence[NewController]) -> bytes:
    return spliced(document, insert_controllers(document, [controller.xml for controller in new]))


def _counted(new: Sequence[NewController]) -> str:
    counts = Counter(controller.model for controller in new)
    return joined([Phrase("%n more {model}(s)", count, model=model) for model, count in counts.items()], " and ")
