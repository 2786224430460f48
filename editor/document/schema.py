"""libvirt's own schema of domains (RelaxNG), and what of a domain it does not allow.

lxml says whether a document is valid; why not, it says in words that help nobody (“Extra element devices in
interleave”, line 0). So the part at fault is found by narrowing down: what becomes valid without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from ..errors import EditorError
from ..phrase import Phrase
from .read import Document

# Where libvirt installs it: Debian's package libvirt0 (libvirt-common from 13 on), others' libvirt-libs
PLACES = (Path("/usr/share/libvirt/schemas/domain.rng"),)
_NAMESPACE = "{http://relaxng.org/ns/structure/1.0}"


@dataclass(frozen=True, slots=True)
class Fault:
    """An element that the schema does not allow as it is, by position; `attribute` where that is at fault.

    `known`: the schema has an attribute of that name somewhere. `parent`: the tag of what it is in.
    """

    position: int
    tag: str
    parent: str
    attribute: str | None = None
    value: str = ""
    known: bool = True


class Schema:
    """A schema that is loaded."""

    def __init__(self, path: Path | None = None) -> None:
        """EditorError where there is none, or where it is no RelaxNG schema."""
        found = path or next((place for place in PLACES if place.is_file()), None)
        if found is None:
            raise EditorError(
                "libvirt's schema is not installed here (domain.rng).",
                "Install libvirt's package with its schemas (libvirt0, libvirt-common), or name one: --schema FILE.",
            )
        try:
            self._schema = etree.RelaxNG(file=str(found))
        except (etree.RelaxNGParseError, etree.XMLSyntaxError, OSError) as error:
            why = " ".join(str(error).split())
            raise EditorError(Phrase("{path} is no schema: {why}.", path=found, why=why)) from None
        parts = list(found.parent.glob("*.rng"))
        self._attributes = {name for part in parts for name in _names(part, "attribute")}
        self._elements = {name for part in parts for name in _names(part, "element")}

    def faults(self, document: Document) -> Iterator[Fault]:
        """What it does not allow of a domain; nothing where all is well."""
        root = etree.fromstring(document.source, etree.XMLParser(resolve_entities=False, no_network=True))
        positions = {element: at for at, element in enumerate(root.iter(etree.Element))}
        for element, attribute in self._narrowed(root):
            above = element.getparent()
            parent = str(above.tag) if above is not None else ""
            value = element.get(attribute, "") if attribute is not None else ""
            known = attribute is None or attribute in self._attributes
            yield Fault(positions[element], str(element.tag), parent, attribute, value, known)

    def _narrowed(self, root: etree._Element) -> list[tuple[etree._Element, str | None]]:
        """The parts at fault: of the domain, then of each device, each looked at alone."""
        if self._schema.validate(root):
            return []
        devices = root.find("devices")
        every = [each for each in devices if isinstance(each.tag, str)] if devices is not None else []
        found: list[tuple[etree._Element, str | None]] = []
        with _Without(every):
            if not self._schema.validate(root):
                found.append(self._part(root, root))
        if devices is None or found:
            return found
        for device in every:
            with _Without([each for each in every if each is not device]):
                if not self._schema.validate(root):
                    found.append(self._part(root, device))
        return found or [(devices, None)]

    def _part(self, root: etree._Element, at: etree._Element) -> tuple[etree._Element, str | None]:
        """The smallest part of an element without which the whole is valid; the element itself where there is none."""
        for name, value in list(at.attrib.items()):
            del at.attrib[name]
            is_valid = self._schema.validate(root)
            at.set(name, value)
            if is_valid:
                return at, str(name)
        for child in [each for each in at if isinstance(each.tag, str)]:
            with _Without([child]):
                is_valid = self._schema.validate(root)
            if is_valid:
                return self._part(root, child)
        # An attribute that the element needs, with a value that is none
        alone = len(at.attrib) == 1 and not len(at) and at.tag in self._elements
        return at, (str(next(iter(at.attrib))) if alone else None)


class _Without:
    """Elements are away from their parents for a while, and then where they were."""

    def __init__(self, elements: list[etree._Element]) -> None:
        self._elements = elements
        self._places: list[tuple[etree._Element, list[etree._Element]]] = []

    def __enter__(self) -> None:
        for parent in dict.fromkeys(each.getparent() for each in self._elements):
            if parent is not None:
                self._places.append((parent, list(parent)))
                for child in [each for each in parent if each in self._elements]:
                    parent.remove(child)

    def __exit__(self, *about: object) -> None:
        for parent, children in self._places:
            parent[:] = children


def _names(path: Path, kind: str) -> Iterator[str]:
    tree = etree.parse(str(path))
    return (name for each in tree.iter(_NAMESPACE + kind) if (name := each.get("name")) is not None)
