"""What libvirt fills in for PCI controllers once all addresses are settled (end of qemuDomainAssignPCIAddresses)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..knowledge.abilities import Ability
from . import reasons
from .connect import MODELS
from .lineup import Lineup
from .part import Part
from .refusal import Refusal

_LAST_TARGET_INDEX = 31


def fill_controllers(lineup: Lineup) -> None:
    """Model names and target values of all PCI controllers, in list order. Refusal where none is left."""
    for part in lineup.controllers.parts:
        if part.type != "pci":
            continue
        model = part.model or ""
        if part.model_name is None:
            part.model_name = _model_name(model, lineup)
            if part.model_name is not None:
                part.reasons += (reasons.MODEL_NAME,)
        fill = _FILLERS.get(model)
        if fill is not None:
            before = len(part.target or ())
            fill(part, lineup)
            if len(part.target or ()) > before:
                part.reasons += (reasons.TARGET,)
        bus = part.place.bus if part.place else 0
        index = part.index or 0
        if model == "pci-bridge" and index <= bus:
            raise Refusal(
                f"PCI controller at index {index} (0x{index:02x}) has bus='0x{bus:02x}', but index must be larger than"
                " bus"
            )


def _model_name(model: str, lineup: Lineup) -> str | None:
    """As qemuDomainPCIControllerSetDefaultModelName."""
    if model == "pcie-root-port" and Ability.GENERIC_ROOT_PORT not in lineup.able:
        return "ioh3420"
    if model == "pci-root" and lineup.isolates:
        return "spapr-pci-host-bridge"
    return MODELS[model].name


def _bridge(part: Part, lineup: Lineup) -> None:
    _target(part).setdefault("chassisNr", part.index or 0)


def _root_port(part: Part, lineup: Lineup) -> None:
    target = _target(part)
    target.setdefault("chassis", part.index or 0)
    target.setdefault("port", (part.place.slot << 3) + part.place.function if part.place else 0)


def _downstream_port(part: Part, lineup: Lineup) -> None:
    target = _target(part)
    target.setdefault("chassis", part.index or 0)
    target.setdefault("port", part.place.slot if part.place else 0)


def _expander(part: Part, lineup: Lineup) -> None:
    """As qemuDomainAddressFindNewBusNr: two below the lowest in use."""
    target = _target(part)
    if "busNr" in target:
        return
    used = [p.target["busNr"] for p in lineup.controllers.parts if p.target and "busNr" in p.target]
    lowest = min(used, default=256)
    if lowest <= 2:
        bus = part.place.bus if part.place else 0
        raise Refusal(
            "No free busNr lower than current lowest busNr is available to auto-assign to bus"
            f" {bus}. Must be manually assigned"
        )
    target["busNr"] = min(lowest, 256) - 2


def _host_bridge(part: Part, lineup: Lineup) -> None:
    """As qemuDomainAddressFindNewTargetIndex: it does not see controllers further down that have no model name yet."""
    target = _target(part)
    if not lineup.isolates or "index" in target:
        return
    if part.index == 0:
        target["index"] = 0
        return
    used = {
        p.target["index"]
        for p in lineup.controllers.parts
        if p.model_name == "spapr-pci-host-bridge" and p.target and "index" in p.target
    }
    free = next((index for index in range(1, _LAST_TARGET_INDEX + 1) if index not in used), None)
    if free is None:
        raise Refusal("No usable target index found for 0")
    target["index"] = free


def _target(part: Part) -> dict[str, int]:
    if part.target is None:
        part.target = {}
    return part.target


_FILLERS: Mapping[str, Callable[[Part, Lineup], None]] = {
    "pci-bridge": _bridge,
    "pcie-root-port": _root_port,
    "pcie-switch-downstream-port": _downstream_port,
    "pci-expander-bus": _expander,
    "pcie-expander-bus": _expander,
    "pci-root": _host_bridge,
}
