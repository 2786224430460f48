"""What a host answers, tells and asks: immutable values, the only ones that leave its thread."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import NamedTuple


class HostFacts(NamedTuple):
    """What a host says of itself.

    `uri` is what libvirt made of the one that was asked for. `libvirt` and `hypervisor` are versions in libvirt's own
    form, major × 1,000,000 + minor × 1,000 + micro (virConnectGetLibVersion, virConnectGetVersion); `hypervisor`
    is that of QEMU, None for another driver or where none is installed. `driver` is virConnectGetType's word: QEMU, …
    """

    uri: str
    libvirt: int
    hypervisor: int | None
    readonly: bool
    driver: str


class DomainEntry(NamedTuple):
    """A domain in a host's list; `id` is None while it is not running."""

    name: str
    uuid: str
    id: int | None
    active: bool
    persistent: bool


class DomainText(NamedTuple):
    """A domain's definition as read: the XML that holds from its next start on, in UTF-8.

    `secrets_missing`: read over a read-only connection, which never tells graphics passwords and the like.
    """

    name: str
    uuid: str
    active: bool
    persistent: bool
    xml: bytes
    secrets_missing: bool


class Stored(NamedTuple):
    """What a define did: the text before, the text that libvirt stored, where the former was put aside.

    `active`: the domain runs, so the change takes effect after its next shutdown.
    """

    before: bytes
    stored: bytes
    backup: Path
    active: bool


class Happening(Enum):
    """What can happen to a domain, as far as a list of domains shows it."""

    DEFINED = "defined"
    UNDEFINED = "undefined"
    STARTED = "started"
    STOPPED = "stopped"
    CHANGED = "changed"  # a device came to what runs, or went


class DomainEvent(NamedTuple):
    """Something happened to a domain on the host."""

    name: str
    uuid: str
    what: Happening


class Prompt(NamedTuple):
    """What libvirt wants to know for authentication; `hidden`: do not show what is typed."""

    text: str
    hidden: bool
    default: str


Authenticate = Callable[[tuple[Prompt, ...]], tuple[str, ...] | None]
"""Answers in the order of the prompts, None to give up. Called in the host's thread, which waits."""


class SeenInterface(NamedTuple):
    """A network interface as a guest names it; `mac` in lower case."""

    name: str
    mac: str


class SeenDisk(NamedTuple):
    """A disk that the guest has mounted something of: libvirt's alias of the device, its serial number, the place."""

    alias: str
    serial: str
    mounted: str


class GuestFacts(NamedTuple):
    """What a running guest says of itself, as far as that was asked and answered. All of it is anybody's text.

    `os_id` and `os_version` are those of os-release ("debian", "12"), `os_name` is its title. `remarks`: what could not
    be had, or was too much.
    """

    os_id: str = ""
    os_version: str = ""
    os_name: str = ""
    interfaces: tuple[SeenInterface, ...] = ()
    disks: tuple[SeenDisk, ...] = ()
    remarks: tuple[str, ...] = ()
