"""Which page answers a message of libvirt or QEMU: the table, and the search in it.

Templates are the messages as their sources have them (libvirt's virDomainPCIAddress…, virDomainDef…, qemuDomain…;
QEMU's hw/pci/pci.c, hw/pci/pcie.c, hw/acpi/pcihp.c, qdev-monitor.c), an … for what differs. Of several that fit, the
longest counts, then the first.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from .found import CODES
from .pages import page, title

_TABLE: Mapping[str, Sequence[str]] = {
    "address-duplicate": ("Attempted double use of PCI Address …", "Attempted double use of PCI slot …"),
    "compat-inferred-multifunction": (
        "Attempted double use of PCI slot … (may need \"multifunction='on'\" for device on function 0)",
        "Attempted double use of PCI Address … (may need \"multifunction='on'\" for device on function 0)",
    ),
    "multifunction-denied": (
        "PCI: single function device can't be populated in function …",
        "PCI: … indicates single function, but … is already populated",
    ),
    "address-passthrough": (
        "PCI: slot … function … not available",
        "PCI: slot … function … not available for …, in use by …",
        "PCI: slot … function … not available for …, reserved",
        "PCI: slot … function … already occupied by …",
        "PCI: no slot/function available for …, all in use",
        "PCI: no slot/function available for …, all in use or reserved",
    ),
    "address-builtin": ("PCI: slot 1 function … not available for …, in use by piix…",),
    "host-machine-overruled": ("Bus 'pci.0' not found", "Bus 'pcie.0' not found"),
    "controller-order": ("Bus 'pci.…' not found", "index must be larger than bus"),
    "controller-cycle": ("PCI controller at index … has bus='…', but index must be larger than bus",),
    "controller-chassis": ("Can't add chassis slot, error …",),
    "controller-bus-nr": ("Bus … is already in use", "bus_nr … already in use", "The PXB bus number …"),
    "controller-companion": ("masterbus not found", "USB bus '…' not found"),
    "controller-refused": (
        "The PCI controller with index='0' must be model='…' for this machine type, but model='…' was found instead",
        "Multiple '…' controllers with index '…'",
        "a PCI slot is needed to connect a PCI controller model='…', but none is available",
        "a PCIe slot is needed to connect a PCI controller model='…', but none is available",
        "Cannot automatically add a new PCI bus for a device with connect flags …",
        "Primary SATA controller must have PCI address …",
        "Primary IDE controller must have PCI address …",
        "PIIX3 USB controller … must have PCI address …",
        "No PCI buses available",
        "… controllers are only supported on …",
        "… controllers are not supported",
        "… controllers are unsupported",
        "Option '…' is not valid for PCI controller",
        "PCI controller … is not supported",
        "The PCI controller with index=… can't be associated with a NUMA node",
        "PCI controller target index '…' out of range",
        "Only the PCI controller with index … can have target index …",
        "pci-root and pcie-root controllers should …",
        "… with index … is configured for a NUMA node (…) not present in the domain's <cpu><numa> array",
    ),
    "address-refused": (
        "Invalid PCI address …",
        "Only PCI domain 0 is available",
        "zPCI uid … is already reserved",
        "zPCI fid … is already reserved",
        "Invalid value for attribute '…' in element 'address'",
        "Unknown value '…' for <address> '…' attribute",
        "Missing required attribute '…' in element 'address'",
        "PCI: slot … is not valid for …, parent device only allows plugging into slot 0",
        "Unable to find an unused …",
        "… is supported only with PCI address type",
        "… needs a PCI address",
    ),
    "connect-refused": (
        "The device at PCI address … cannot be plugged into the PCI controller with index='…'",
        "The device at PCI address … needs to be an integrated device",
        "… doesn't allow auto-assignment",
        "The device at PCI address … requires hotplug capability",
        "The device at PCI address … has unrecognized connection type flags",
    ),
    "hotplug-no-places": ("No more available PCI slots", "No more available PCI addresses"),
    "hotplug-shared-port": (
        "cannot hot unplug multifunction PCI device",
        "cannot hot unplug multifunction PCI device with no other functions",
        "cannot hot unplug multifunction PCI device: …",
        "Only PCI device addresses with function=0 are supported",
        "PCI: slot … function 0 already occupied by …, new func … cannot be exposed to guest",
        "PCI: slot … function 0 already …, new func … cannot be exposed to guest",
    ),
    "guest-acpi-index": (
        "acpi-index should be less or equal to …",
        "a PCI device with acpi-index = … already exist",
    ),
    "controller-bus-overlap": ("no bus numbers available", "bus number … out of range"),
    "compat-refused": (
        "Unknown model type '…'",
        "unknown model type '…'",
        "Unknown PCI controller model name '…'",
        "unknown … '…'",
        "Unknown … '…'",
        "Emulator '…' does not support machine type '…'",
        "Invalid value for attribute '…' in element '…'",
    ),
    "compat-qemu": (
        "'…' is not a valid device model name",
        "unsupported machine type",
        "Property '…' not found",
        "this QEMU does not support …",
        "this qemu doesn't support …",
        "this QEMU binary doesn't support …",
        "… is not supported by this QEMU binary",
    ),
    "compat-placed": ("Target device PCI address … does not match source …",),
    "compat-stored": (
        "State blocked by non-migratable device",
        "domain has assigned non-USB host devices",
        "cannot migrate a domain with …",
        "Migration is disabled when …",
    ),
    "hotplug-lost-place": (
        "Unsupported bus. Bus doesn't have property 'acpi-pcihp-bsel' set",
        "Bus '…' does not support hotplugging",
        "Hot-plug failed: unsupported by the port device '…'",
        "Device '…' does not support hotplugging",
        "Unsupported PCI slot … for standard hotplug controller",
    ),
    "host-refused": (
        "video type '…' is only valid as primary video device",
        "ACPI index is only supported for PCI devices",
        "an os <type> must be specified",
        "unknown OS type '…'",
        "Invalid address type '…' for the disk '…' with the bus type '…'",
        "Unsupported address type '…' with mediated device model '…'",
        "setting virtiofs boot order is supported only with PCI bus",
    ),
}
_NEAREST = 3


def answering(message: str) -> tuple[str, ...]:
    """The codes of the pages that answer a message, the one that fits best first; none where nothing fits."""
    text = " ".join(message.replace("’", "'").replace("‘", "'").split())
    fitting = [(len(template), -at, code) for at, (code, template) in enumerate(_templates()) if _fits(template, text)]
    return tuple(dict.fromkeys(code for _, _, code in sorted(fitting, reverse=True)))


def nearest(message: str) -> tuple[str, ...]:
    """The codes of the pages that have most of a text's words in their titles and messages."""
    words = set(re.findall(r"[a-z]{3,}", message.lower()))
    scores = {code: len(words & set(re.findall(r"[a-z]{3,}", _words(code)))) for code in CODES}
    best = sorted((code for code in CODES if scores[code]), key=lambda code: -scores[code])[:_NEAREST]
    return tuple(best) or tuple(difflib.get_close_matches(message.lower(), CODES, _NEAREST, 0))


def explained(code: str) -> str:
    """The page of a code, with the messages that it answers."""
    messages = _TABLE.get(code, ())
    listed = "".join(f"- “{each}”\n" for each in messages)
    return page(code) + (f"\n## Messages that this answers\n\n{listed}" if messages else "")


@cache
def _templates() -> Sequence[tuple[str, str]]:
    return [(code, template) for code, templates in _TABLE.items() if code in CODES for template in templates]


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(".*?".join(map(re.escape, template.split("…"))), re.IGNORECASE)


def _fits(template: str, text: str) -> bool:
    return _pattern(template).search(text) is not None


def _words(code: str) -> str:
    return f"{code.replace('-', ' ')} {title(code)} {' '.join(_TABLE.get(code, ()))}".lower()


def lines() -> Iterator[tuple[str, str]]:
    """All messages with the code of their page."""
    return iter(_templates())
