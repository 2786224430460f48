"""Serial ports: what kind they are, and which address that kind takes."""

from __future__ import annotations

from typing import NamedTuple

from ..knowledge.abilities import Ability
from ..knowledge.machine import ARM, RISCV, S390, X86, Chipset
from ..knowledge.vocabulary import SERIAL_TYPES
from .lineup import Lineup
from .part import Part
from .refusal import Refusal


class _SerialType(NamedTuple):
    """A target type: its address type (None: it takes no address) and the model that it has by default."""

    address: str | None
    model: str


_KINDS = {  # qemuValidateChrSerialTargetTypeToAddressType, qemuDomainChrDefPostParse
    "isa-serial": _SerialType("isa", "isa-serial"),
    "usb-serial": _SerialType("usb", "usb-serial"),
    "pci-serial": _SerialType("pci", "pci-serial"),
    "spapr-vio-serial": _SerialType("spapr-vio", "spapr-vty"),
    "system-serial": _SerialType(None, "none"),
    "sclp-serial": _SerialType(None, "sclpconsole"),
    "isa-debug": _SerialType("isa", "isa-debugcon"),
}
_MODELS = {  # qemuValidateChrSerialTargetModelToTargetType
    **{kind.model: name for name, kind in _KINDS.items()},
    "pl011": "system-serial",
    "16550a": "system-serial",
    "sclplmconsole": "sclp-serial",
}


def complete_serials(lineup: Lineup) -> None:
    """Set the type that is meant where none is written (qemuDomainChrDefPostParse); isa-serial once meant any.

    Refusal, too, of what does not get past virDomainChrDefParseXML.
    """
    for part in lineup.lists["serial"]:
        _check_parsed(part, lineup)
        _complete(part, lineup)


def _check_parsed(part: Part, lineup: Lineup) -> None:
    if part.type is not None and (part.type not in SERIAL_TYPES or not lineup.able.reaches(SERIAL_TYPES[part.type])):
        raise Refusal(f"unknown target type '{part.type}' specified for character device")
    written = part.element.find("target", "model")
    name = written.get("name") if written is not None and Ability.TYPED_SERIALS in lineup.able else None
    if name is not None and not (name in _MODELS and lineup.able.reaches(SERIAL_TYPES[_MODELS[name]])):
        raise Refusal(f"unknown target model '{name}' specified for character device")
    if part.type == "usb-serial" and part.transport not in ("none", "usb"):
        raise Refusal("usb-serial requires address of usb type")


def _complete(part: Part, lineup: Lineup) -> None:
    if Ability.TYPED_SERIALS not in lineup.able:
        return
    if part.type == "isa-debug" and lineup.arch not in X86:
        raise Refusal("isa-debug serial type only valid on x86 architecture")
    if part.type in (None, "isa-serial"):
        part.type = _default(lineup)


def _default(lineup: Lineup) -> str | None:
    if lineup.arch in X86:
        return "isa-serial"
    if lineup.arch in S390:
        return "sclp-serial"
    if lineup.chipset is Chipset.PSERIES:
        return "spapr-vio-serial"
    return "system-serial" if lineup.chipset is Chipset.VIRT else None


def serial_ports(lineup: Lineup) -> list[Part]:
    """The serial ports; without any the first console is one (virDomainDefAddConsoleCompat)."""
    consoles = lineup.lists["console"]
    kind = lineup.guest.root.find("os", "type")
    if lineup.lists["serial"] or not consoles or consoles[0].type not in (None, "serial"):
        return lineup.lists["serial"]
    if kind is None or kind.text.strip() != "hvm":
        return []
    console = Part("serial", None, None)
    console.element = consoles[0].element
    console.transport = consoles[0].transport
    _complete(console, lineup)
    if console.type == "spapr-vio-serial":
        console.transport = "spapr-vio"  # whatever is written (qemuDomainAssignSpaprVIOAddresses)
    return [console]


def validate_serial(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainChrDef."""
    kind = part.type
    if kind is None or Ability.TYPED_SERIALS not in lineup.able:
        return
    wanted, model = _KINDS[kind]
    if wanted is None and part.transport != "none":
        raise Refusal(f"Target type '{kind}' cannot have an associated address")
    if wanted is not None and part.transport not in ("none", wanted):
        raise Refusal(f"Target type '{kind}' requires address type '{wanted}'")
    written = part.element.find("target", "model")
    name = written.get("name") if written is not None else None
    if name is not None and _MODELS[name] != kind:
        raise Refusal(f"Target model '{name}' requires target type '{_MODELS[name]}'")
    if not _suits(kind, name, lineup):
        raise Refusal(
            f"Serial device with target type '{kind}' and target model '{name or model}' not compatible with guest"
            " architecture or machine type"
        )


def _suits(kind: str, model: str | None, lineup: Lineup) -> bool:
    virt = lineup.chipset is Chipset.VIRT
    if kind == "spapr-vio-serial":
        return lineup.chipset is Chipset.PSERIES
    if kind == "sclp-serial":
        return lineup.arch in S390
    if model == "pl011":
        return virt and lineup.arch in ARM
    return model != "16550a" or (virt and lineup.arch in RISCV)
