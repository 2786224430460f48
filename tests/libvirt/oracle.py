"""Real libvirt as a judge: what it stores of a domain, what it refuses, and whether QEMU starts it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import libvirt

from editor.knowledge.target import Target, Version


@dataclass(frozen=True)
class Judged:
    """`stored` is the inactive XML of the defined domain, `refusal` libvirt's message if it would not define it."""

    stored: str = ""
    refusal: str | None = None
    domain: libvirt.virDomain | None = None

    def start_refusal(self) -> str | None:
        """Start it paused and stop it again: None, or why QEMU would not."""
        assert self.domain is not None, "libvirt refused to define it"
        try:
            self.domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
        except libvirt.libvirtError as error:
            return str(error)
        self.domain.destroy()
        return None


class Oracle:
    """A connection to libvirt's QEMU driver, asked one domain at a time."""

    def __init__(self, connection: libvirt.virConnect) -> None:
        self.connection = connection
        self.target = Target(
            Version.from_number(connection.getLibVersion()), Version.from_number(connection.getVersion())
        )

    @contextmanager
    def judged(self, xml: bytes) -> Iterator[Judged]:
        """Define the domain (any UUID in it is dropped, to have a fresh one), and undefine it at the end."""
        try:
            domain = self.connection.defineXML(re.sub(r"<uuid>.*?</uuid>", "", xml.decode()))
        except libvirt.libvirtError as error:
            yield Judged(refusal=error.get_error_message())
            return
        try:
            yield Judged(stored=domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE), domain=domain)
        finally:
            domain.undefine()
