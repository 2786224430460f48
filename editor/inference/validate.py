"""What libvirt refuses although every address is settled (virDomainDefValidate and qemuValidateDomainDeviceDef…).

Only what is about PCI, controllers and the models of devices on PCI. Tables name the function that
holds the rule in 11.3.0, and the release since when a define is checked.
"""

from __future__ import annotations

from collections.abc import Callable

from ..knowledge.abilities import Ability
from ..knowledge.machine import S390, X86, Chipset
from ..pci.guest import read_number
from .general import validate_device
from .lineup import Lineup
from .part import Part
from .refusal import Refusal
from .serials import serial_ports
from .validate_addresses import validate_address, validate_zpci
from .validate_devices import DEVICE_CHECKS


def validate(lineup: Lineup) -> None:
    """Refusal where validation would refuse."""
    _validate_memories(lineup)
    _validate_panics(lineup)
    _validate_watchdogs(lineup)
    for tag, parts in lineup.lists.items():
        check = DEVICE_CHECKS.get(tag)
        for part in serial_ports(lineup) if tag == "serial" else parts:
            try:
                validate_device(part, lineup)
            except Refusal:
                if Ability.GENERAL_FIRST not in lineup.able:
                    _validate_part(part, check, lineup)
                raise
            _validate_part(part, check, lineup)
    _refuse_target_twice(lineup)
    _validate_sources(lineup)
    _refuse_drive_twice(lineup)
    if any(part.primary for part in lineup.lists["video"][1:]):  # virDomainDefVideoValidate
        raise Refusal("Only one primary video device is supported")


def _validate_part(part: Part, check: Callable[[Part, Lineup], None] | None, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDef."""
    if part.transport == "pci":
        if part.uid is not None or part.fid is not None:
            validate_zpci(part, lineup)
    elif part.transport != "none":
        validate_address(part, lineup)
    if check is not None:
        check(part, lineup)


def _validate_memories(lineup: Lineup) -> None:
    """As qemuDomainDefValidateMemoryHotplugDevice, before all devices."""
    for part in lineup.lists["memory"]:
        model = part.model or ""
        if model in ("dimm", "nvdimm") and part.transport not in ("none", "dimm"):
            raise Refusal("only 'dimm' addresses are supported for the pc-dimm device")
        if model == "virtio-pmem" and part.transport not in ("none", "pci"):
            raise Refusal("only 'pci' addresses are supported for the virtio-pmem device")
        if model == "virtio-mem" and part.transport not in ("none", "pci"):
            if Ability.VIRTIO_MEM_CCW not in lineup.able:
                raise Refusal("only 'pci' addresses are supported for the virtio-mem device")
            if part.transport != "ccw":
                raise Refusal("only 'pci' and 'ccw' addresses are supported for the virtio-mem device")


def _refuse_target_twice(lineup: Lineup) -> None:
    """As virDomainDefDuplicateDiskInfoValidate, after all devices."""
    seen: dict[str, Part] = {}
    for part in lineup.lists["disk"]:
        name = part.name
        if name is None:
            continue
        if name in seen:
            sources = (_source(seen[name]), _source(part))
            raise Refusal("target '{}' duplicated for disk sources '{}' and '{}'".format(name, *sources))
        seen[name] = part


def _source(disk: Part) -> str:
    """As virDomainDiskGetSource: the path of what is behind a disk."""
    source = disk.element.child("source")
    named = () if source is None else (source.get(name) for name in ("file", "dev", "dir", "name"))
    return next((text for text in named if text), "(null)")


def _refuse_drive_twice(lineup: Lineup) -> None:
    """As virDomainDefDuplicateDriveAddressesValidate. Host devices are said with controller and bus swapped."""
    disks: dict[object, Part] = {}
    for part in lineup.lists["disk"]:
        key = (part.type, place := part.drive_place)
        if place is not None and key in disks:
            shown = "controller='{}' bus='{}' target='{}' unit='{}'".format(*place)
            name = disks[key].name
            _refuse_drive(f"Found duplicate drive address for disk with target name '{name}' {shown}", lineup)
        disks.setdefault(key, part)
    places = [part.drive_place for part in lineup.lists["hostdev"] if part.type == "scsi"]
    for at, place in enumerate(places):
        if place is None:
            continue
        shown = "controller='{1}' bus='{0}' target='{2}' unit='{3}'".format(*place)
        if place in places[at + 1 :]:
            _refuse_drive(f"SCSI host address {shown} in use by another SCSI host device", lineup)


def _refuse_drive(text: str, lineup: Lineup) -> None:
    if Ability.DRIVES_ONCE in lineup.able:
        raise Refusal(text)


def _validate_sources(lineup: Lineup) -> None:
    """As virDomainDefHostdevValidate, after all devices: no host device twice."""
    seen: set[object] = set()
    for part in lineup.hostdevs:
        source: object = part.host
        if part.type == "mdev":
            source = part.element.value("source", "address", "uuid")
        elif part.type == "usb":
            source = _usb_source(part)
        if source is not None and source in seen and Ability.HOSTDEVS_ONCE in lineup.able:
            raise Refusal("Hostdev already exists in the domain configuration")
        seen.add(source)


def _usb_source(part: Part) -> object:
    """What virDomainHostdevMatchSubsysUSB goes by: the place on the host, else maker and product."""
    source = part.element.child("source")
    if source is None:
        return None
    place = source.child("address")
    if place is not None:
        return "place", *map(read_number, (place.get("bus"), place.get("device")))
    return "kind", *(read_number(source.value(name, "id")) for name in ("vendor", "product"))


def _validate_panics(lineup: Lineup) -> None:
    """As qemuValidateDomainDefPanic, before all devices."""
    at_home = {
        "s390": (lineup.arch in S390, "S390"),
        "hyperv": (lineup.arch in X86, "i686 and x86_64"),
        "pseries": (lineup.chipset is Chipset.PSERIES, "pSeries"),
    }
    for part in lineup.lists["panic"]:
        if part.model is None:
            raise Refusal("no panic model provided, and no default for the architecture and machine type")
        if part.model in at_home:
            fitting, guests = at_home[part.model]
            if not fitting:
                raise Refusal(f"only {guests} guests support panic device of model '{part.model}'")
            if part.transport != "none":
                raise Refusal(f"setting the panic device address is not supported for model '{part.model}'")
        if part.model == "pvpanic" and part.transport != "pci":
            raise Refusal("pvpanic is supported only with PCI address type")
        if part.model == "isa" and part.transport not in ("none", "isa"):
            raise Refusal("panic is supported only with ISA address type")


def _validate_watchdogs(lineup: Lineup) -> None:
    """As qemuValidateDomainDefWatchdogs: a chipset has its own watchdog but once."""
    watchdogs = lineup.lists["watchdog"]
    if len(watchdogs) < 2 or Ability.IB700_VALIDATED not in lineup.able:
        return
    seen = set()
    for part in watchdogs:
        if part.model in seen:
            raise Refusal(f"domain can only have one watchdog with model '{part.model}'")
        if part.model != "i6300esb":
            seen.add(part.model)
