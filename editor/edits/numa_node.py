"""Set the guest NUMA node of an expander bus."""

from __future__ import annotations

from typing import NamedTuple

from ..document.splice import Splice, insert_child, remove, spliced
from ..errors import EditorError
from ..pci.guest import Element, read_number
from ..phrase import Phrase
from ..snapshot.derive import Snapshot


class SetNode(NamedTuple):
    """Write `<target><node>` at the controller at a `Device.position`; None takes it out: it belongs to no node."""

    position: int
    node: int | None

    def title(self, snapshot: Snapshot) -> str:
        """“Put expander 1 on NUMA node 0”."""
        name = snapshot.name(snapshot.by_position[self.position])
        if self.node is None:
            return Phrase("Take {name} off its NUMA node", name=name)
        return Phrase("Put {name} on NUMA node {node}", name=name, node=self.node)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with it. EditorError where the guest has no such node."""
        document = snapshot.document
        there = nodes(snapshot)
        if self.node is not None and self.node not in there:
            known = Phrase("It has {nodes}.", nodes=", ".join(map(str, there))) if there else "Its <cpu> has no <numa>."
            raise EditorError(Phrase("The guest has no NUMA node {node}.", node=self.node), known)
        device = snapshot.by_position[self.position].device
        assert device is not None, "positions are those of written devices"
        target = device.element.child("target")
        if target is None:
            xml = f"<target>\n  <node>{self.node}</node>\n</target>"
            return spliced(document, [] if self.node is None else insert_child(document, device.element, xml))
        return spliced(document, self._in(snapshot, target))

    def _in(self, snapshot: Snapshot, target: Element) -> list[Splice]:
        document, written = snapshot.document, target.child("node")
        if written is None:
            return [] if self.node is None else insert_child(document, target, f"<node>{self.node}</node>")
        if self.node is None:
            alone = not target.attributes and target.children == (written,)
            return remove(document, target if alone else written)
        span = document.spans[written.position]
        return [Splice(span.start, span.end, f"<node>{self.node}</node>".encode(document.encoding))]


def nodes(snapshot: Snapshot) -> tuple[int, ...]:
    """The guest's NUMA nodes; a cell without an id has its place in the list (virDomainNumaDefParseXML)."""
    numa = snapshot.document.guest.root.find("cpu", "numa")
    if numa is None:
        return ()
    found = (read_number(cell.get("id") or str(at)) for at, cell in enumerate(numa.all("cell")))
    return tuple(number for number in found if number is not None)


def node_of(target: Element | None) -> int | None:
    """The node that a controller's `<target>` names."""
    written = target.child("node") if target is not None else None
    return read_number(written.text) if written is not None else None
