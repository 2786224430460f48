"""Ask the agent in a running guest: how it names its interfaces, which system it is, what it has mounted.

Only through libvirt's own calls, which need a connection that may write; never through QEMU's monitor, which taints the
domain. Each answer is waited for a few seconds. All of it runs in the host's thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from types import ModuleType

from ..errors import EditorError
from ..phrase import Phrase
from . import guest_facts, refusal
from .answers import GuestFacts
from .domains import Link, find
from .library import Domain, load

PATIENCE = 5  # seconds for each answer
_READ_ONLY = "This connection is read-only: libvirt asks no guest over it."
_NO_AGENT = "The guest agent of {name} does not answer: {reason}."
_HINT = "It needs the channel org.qemu.guest_agent.0 in the domain and qemu-guest-agent running in the guest."


def ask(link: Link, wanted: str) -> GuestFacts:
    """What the guest of the domain with that id, UUID or name says. EditorError, one sentence, where nothing comes."""
    libvirt = load()
    if link.readonly:
        raise EditorError(_READ_ONLY, "Connect without “read-only”; predictions work without.")
    domain = find(link, wanted)
    if domain is None:
        raise EditorError(Phrase("There is no domain “{wanted}” on {place}.", wanted=wanted, place=link.place))
    if not domain.isActive():
        raise EditorError(
            Phrase("{name} is not running, so there is no guest to ask.", name=domain.name()),
            "Predictions need no running guest.",
        )
    with suppress(libvirt.libvirtError, AttributeError):  # libvirt 5.10 and newer
        domain.agentSetResponseTimeout(PATIENCE)
    try:
        return _asked(domain, libvirt)
    finally:
        with suppress(libvirt.libvirtError, AttributeError):
            domain.agentSetResponseTimeout(libvirt.VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT)


def _asked(domain: Domain, libvirt: ModuleType) -> GuestFacts:
    try:
        found = domain.interfaceAddresses(libvirt.VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT)
    except libvirt.libvirtError as error:
        raise EditorError(
            Phrase(_NO_AGENT, name=domain.name(), reason=refusal.detail(error).rstrip(".")), _HINT
        ) from None
    interfaces: list[tuple[object, object]] = [(name, each.get("hwaddr")) for name, each in found.items()]
    remarks: tuple[str, ...] = ()
    info: Mapping[str, object] = {}
    try:
        kinds = libvirt.VIR_DOMAIN_GUEST_INFO_OS | libvirt.VIR_DOMAIN_GUEST_INFO_FILESYSTEM
        info = domain.guestInfo(kinds, 0)
    except AttributeError:  # libvirt before 5.7
        remarks = (Phrase("This libvirt cannot ask for the operating system."),)
    except libvirt.libvirtError as error:
        remarks = (Phrase("The guest does not say which system it is: {reason}", reason=refusal.detail(error)),)
    system = (info.get("os.id"), info.get("os.version-id"), info.get("os.pretty-name"))
    return guest_facts.facts(system, interfaces, list(_disks(info)), remarks)


def _disks(info: Mapping[str, object]) -> list[tuple[object, object, object]]:
    """The disks of each file system: fs.0.mountpoint, fs.0.disk.0.alias, fs.0.disk.0.serial, …"""
    found: list[tuple[object, object, object]] = []
    for at in range(min(_count(info.get("fs.count")), guest_facts.MOST)):
        for disk in range(min(_count(info.get(f"fs.{at}.disk.count")), guest_facts.MOST)):
            stem = f"fs.{at}.disk.{disk}"
            found.append((info.get(f"{stem}.alias"), info.get(f"{stem}.serial"), info.get(f"fs.{at}.mountpoint")))
    return found


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0
