"""Bytes to `Document`: refuse what is no plain libvirt domain, keep the bytes, describe the guest."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from functools import cached_property
from xml.parsers import expat

from lxml import etree

from ..errors import EditorError
from ..pci.guest import Element, Guest, device
from ..phrase import Phrase
from .locate import Span, locate

MAX_BYTES = 16 * 1024 * 1024
MAX_DEVICES, MAX_ELEMENTS, MAX_ATTRIBUTES = 5_000, 200_000, 1_000
"""Of a domain, and of an element. QEMU starts none with a tenth of that; more of them would stop a window."""
_OTHER_ROOTS = {
    "domstatus": "It is libvirt's own status of a running domain; take “virsh dumpxml --inactive” instead.",
    "domainsnapshot": "It is a snapshot; the domain inside it cannot be edited here.",
    "domainbackup": "It describes a backup job.",
}


@dataclass(frozen=True)
class Document:
    """The XML text of one domain, immutable: the only state there is.

    `source` holds the bytes as they were read or edited; `encoding` is a Python codec name that
    decodes them.
    """

    source: bytes
    encoding: str
    guest: Guest

    @property
    def text(self) -> str:
        """The bytes as text, a byte order mark left out."""
        return self.source.decode(self.encoding).removeprefix("\ufeff")

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Byte ranges of all elements; the index is `Element.position`."""
        return locate(self.source)

    def line_and_column(self, position: int) -> tuple[int, int]:
        """Where the element at that position begins, both from 1, the column in characters."""
        before = self.source[: self.spans[position].start]
        line_start = before.rfind(b"\n") + 1
        column = before[line_start:].decode(self.encoding).removeprefix("\ufeff")
        return before.count(b"\n") + 1, len(column) + 1


def parse(source: bytes) -> Document:
    """Read the bytes of a domain's XML. EditorError, with line and column where there is one, if it is none.

    Refused: more than 16 MiB, more devices, elements or attributes than any domain has, UTF-16 and other encodings in
    which ASCII is not ASCII, a DOCTYPE (so no entity is ever expanded), text that is not well-formed, a root element
    that is not `<domain>`. Nothing is ever loaded from elsewhere.
    """
    if len(source) > MAX_BYTES:
        raise EditorError(
            Phrase(
                "This is {size} MB; a domain's XML of more than 16 MB is not read.", size=f"{len(source) / 1048576:.0f}"
            ),
            "Is it a disk image or another file by mistake?",
        )
    encoding = _encoding(source)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(source, parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        detail = (error.msg or "it cannot be read").rsplit(", line ", 1)[0]
        raise EditorError(
            Phrase("This is not well-formed XML: {detail}.", detail=detail),
            "Mend the text at that place.",
            line=line,
            column=max(column, 1),
        ) from None
    if root.tag != "domain":
        raise EditorError(
            Phrase(
                "This is no libvirt domain: its outermost element is <{tag}>, not <domain>.",
                tag=etree.QName(root).localname,
            ),
            _OTHER_ROOTS.get(str(root.tag), "Give the XML of a domain, as “virsh dumpxml --inactive” prints it."),
            line=root.sourceline if isinstance(root.sourceline, int) else None,
            column=1,
        )
    devices = sum(map(len, root.iterchildren("devices")))
    if devices > MAX_DEVICES:
        raise _too_much(
            root,
            Phrase(
                "The domain has {count} devices; more than {most} are not looked at.", count=devices, most=MAX_DEVICES
            ),
        )
    return Document(source, encoding, _guest(_element(root, [0])))


def _too_much(node: etree._Element, sentence: str) -> EditorError:
    line = node.sourceline if isinstance(node.sourceline, int) else None
    return EditorError(sentence, "No QEMU starts such a domain. Is it another file by mistake?", line=line, column=1)


def _encoding(source: bytes) -> str:
    """Look at the prolog only: the declared encoding as a codec name; refuses a DOCTYPE."""
    if source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\0", b"\0<")):
        raise EditorError("The text is UTF-16; libvirt's XML is read as UTF-8 only.", "Convert the file to UTF-8.")
    if not source.strip():
        raise EditorError("There is no XML here: the text is empty.", "Give the XML of a domain.")
    if b"\0" in source[:4096]:
        raise EditorError("This is a binary file, not the XML of a domain.", "Give the XML of a domain.")
    declared = "utf-8"
    reader = expat.ParserCreate()

    def declaration(version: str, encoding: str | None, _standalone: int) -> None:
        nonlocal declared
        declared = encoding or declared

    def doctype(*names: object) -> None:
        before = source[: source.rindex(b"<!DOCTYPE", 0, reader.CurrentByteIndex + len("<!DOCTYPE"))]
        raise EditorError(
            "The XML has a DOCTYPE, which is refused: libvirt never writes one, and it can pull in other files.",
            "Take the <!DOCTYPE …> line out.",
            **_place(before),
        )

    def first_element(*element: object) -> None:
        raise StopIteration

    reader.XmlDeclHandler = declaration
    reader.StartDoctypeDeclHandler = doctype
    reader.StartElementHandler = first_element
    try:
        reader.Parse(source, True)
    except StopIteration:
        pass
    except expat.ExpatError:
        pass  # lxml will say it, with the better words
    except (LookupError, ValueError):  # pyexpat: unknown, or multi-byte
        raise _encoding_error(declared) from None
    try:
        codec = codecs.lookup(declared).name
        if "<>'\"=/".encode(codec) != b"<>'\"=/":
            raise LookupError(declared)
        source.decode(codec)
    except LookupError:
        raise _encoding_error(declared) from None
    except UnicodeDecodeError as error:
        before = source[: error.start]
        raise EditorError(
            Phrase(
                "The text is not {encoding}: byte 0x{byte} has no meaning there.",
                encoding=declared.upper(),
                byte=f"{source[error.start]:02x}",
            ),
            "Convert the file to UTF-8, or mend the damaged place.",
            **_place(before),
        ) from None
    return codec


def _encoding_error(declared: str) -> EditorError:
    return EditorError(
        Phrase("The XML says that its encoding is “{declared}”, which is not read here.", declared=declared),
        "Convert the file to UTF-8.",
    )


def _place(before: bytes) -> dict[str, int]:
    """Line and column of what follows these bytes, as EditorError takes them."""
    return {"line": before.count(b"\n") + 1, "column": len(before) - before.rfind(b"\n")}


def _element(node: etree._Element, counter: list[int]) -> Element:
    """An lxml element as a value; `counter` holds the next position."""
    position = counter[0]
    counter[0] += 1
    if position >= MAX_ELEMENTS:
        raise _too_much(node, Phrase("The XML has more than {most} elements.", most=MAX_ELEMENTS))
    if len(node.attrib) > MAX_ATTRIBUTES:  # lxml takes the square of their number to read them
        raise _too_much(node, Phrase("An element has more than {most} attributes.", most=MAX_ATTRIBUTES))
    children = tuple([_element(child, counter) for child in node]) if len(node) else ()
    attributes: dict[str, str] = dict(node.items())  # type: ignore[arg-type]
    return Element(node.tag, attributes, node.text or "", children, position)


def _guest(root: Element) -> Guest:
    def text(*path: str) -> str:
        element = root.find(*path)
        return element.text.strip() if element else ""

    return Guest(
        root=root,
        type=root.get("type") or "",
        name=text("name"),
        uuid=text("uuid"),
        arch=root.value("os", "type", "arch") or "",
        machine=root.value("os", "type", "machine") or "",
        devices=tuple([device(element) for devices in root.all("devices") for element in devices.children]),
    )
