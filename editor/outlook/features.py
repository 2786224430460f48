"""What an older libvirt does with a thing that it does not know: what it is called, where it is written, what happens.

When each came, and where that is known from, stands in `knowledge.abilities`. Only what the engine cannot tell by
itself is a fact here: what is ignored in silence. A row whose reaction is a refusal explains one that the engine
predicts (`unseen`: that it does not).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..knowledge.abilities import Ability
from ..knowledge.machine import RISCV, S390, platform
from ..knowledge.target import Version
from ..pci.address import Switch
from ..pci.guest import Device, Guest, read_number
from .pattern import Tagged, Written
from .verdict import Reaction

IGNORES, REFUSES, FAILS = Reaction.IGNORES, Reaction.REFUSES, Reaction.FAILS
_NEW_VIRTIO = ("virtio-transitional", "virtio-non-transitional")


class Feature(NamedTuple):
    """One row. `what` is a noun phrase for the thing, `effect` a sentence: what an older libvirt does.

    `guest`: the guest sees a difference on the older one. `fits`: a running guest's state can be
    taken there all the same (device identity and PCI configuration space do not change).
    """

    key: str
    ability: Ability
    older: Reaction
    what: str
    effect: str
    where: Callable[[Guest], tuple[Device, ...]]
    guest: bool = False
    fits: bool = True
    unseen: bool = False

    @property
    def since(self) -> Version:
        """The release that brought it."""
        return self.ability.since


def _needs_inference(guest: Guest) -> tuple[Device, ...]:
    return _shared_function_0(guest, None)


def _denies(guest: Guest) -> tuple[Device, ...]:
    return _shared_function_0(guest, Switch.OFF)


def _shared_function_0(guest: Guest, multifunction: Switch | None) -> tuple[Device, ...]:
    """Devices written at function 0 of a slot in which others are written, with that multifunction."""
    first = [
        (device, address)
        for device in guest.devices
        if (address := device.address) is not None and device.multifunction is multifunction and not address.function
    ]
    if not first:
        return ()
    others = {d.address[:3] for d in guest.devices if d.address is not None and d.address[3]}
    if not others:
        return ()
    return tuple(device for device, address in first if address[:3] in others and not address.is_empty)


def _empty_address(guest: Guest) -> tuple[Device, ...]:
    return tuple(device for device in guest.devices if device.address is not None and device.address.is_empty)


def _without_index(controllers: Sequence[Device]) -> Sequence[Device]:
    return [d for d in controllers if d.element.get("index") is None]


def _further_roots(controllers: Sequence[Device]) -> Sequence[Device]:
    roots = [d for d in controllers if d.element.attributes.get("model") == "pci-root" and d.is_pci_controller]
    return [d for d in roots if d.element.get("index") not in (None, "0")]


def _behind_expander_slot(guest: Guest) -> tuple[Device, ...]:
    expanders = _buses(guest, "pcie-expander-bus")
    if not expanders:
        return ()
    return tuple(d for d in guest.devices if d.place is not None and d.place.bus in expanders and d.place.slot)


def _in_dmi_slot_0(guest: Guest) -> tuple[Device, ...]:
    bridges = _buses(guest, "dmi-to-pci-bridge")
    if not bridges:
        return ()
    return tuple(d for d in guest.devices if d.place is not None and d.place.bus in bridges and not d.place.slot)


def _buses(guest: Guest, model: str) -> set[int | None]:
    modelled = [d for d in guest.devices if d.element.attributes.get("model") == model]
    return {read_number(d.element.get("index")) for d in modelled if d.is_pci_controller}


def _other_chassis_nr(controllers: Sequence[Device]) -> Sequence[Device]:
    buses = (d for d in controllers if d.is_pci_controller)
    numbers = ((d, d.element.value("target", "chassisNr"), d.element.get("index")) for d in buses)
    return [d for d, number, index in numbers if number is not None and read_number(number) != read_number(index)]


def _wide_host_domain(hostdevs: Sequence[Device]) -> Sequence[Device]:
    return [d for d in hostdevs if (read_number(d.element.value("source", "address", "domain")) or 0) > 0xFFFF]


def _all_but_first(devices: Sequence[Device]) -> Sequence[Device]:
    return devices[1:]


def _zpci_to_choose(guest: Guest) -> tuple[Device, ...]:
    if platform(guest).arch not in S390:
        return ()
    found = []
    for device in guest.devices:
        if device.address is not None:
            numbers = device.element.find("address", "zpci")
            if numbers is None or numbers.get("uid") is None or numbers.get("fid") is None:
                found.append(device)
    return tuple(found)


def _pci_on_riscv(guest: Guest) -> tuple[Device, ...]:
    return (
        tuple(device for device in guest.devices if device.address is not None) if platform(guest).arch in RISCV else ()
    )


def _on_loongarch(guest: Guest) -> tuple[Device, ...]:
    return guest.devices[:1] if platform(guest).arch == "loongarch64" else ()


def _unplaced_usb_net(interfaces: Sequence[Device]) -> Sequence[Device]:
    unplaced = [d for d in interfaces if d.address is None and d.element.child("address") is None]
    return [device for device in unplaced if _USB_NET.matches(device)]


_USB_NET = Written((), ("model",), "type", ("usb-net",))


FEATURES: tuple[Feature, ...] = (
    # Addresses
    Feature(
        "inferred-multifunction", Ability.INFERS, REFUSES,
        "the inferred multifunction",
        "Function 0 of a slot that others share does not say multifunction='on', which it does not infer.",
        _needs_inference,
    ),
    Feature(
        "multifunction-off", Ability.FUNCTIONS, REFUSES,
        "function 0 with multifunction='off' in a shared slot",
        "It keeps the whole slot for a function 0 that says off, and QEMU would not start it anyway.",
        _denies,
    ),
    Feature(
        "empty-address", Ability.EMPTY_ADDRESS, REFUSES,
        "a PCI address without numbers", "It takes it for 0000:00:00.0.",
        _empty_address,
    ),
    Feature(
        "host-domain", Ability.HOST_DOMAINS, REFUSES,
        "a host device in a PCI domain above 0xffff", "It has 16 bits for the domain.",
        Tagged(("hostdev",), _wide_host_domain), unseen=True,
    ),
    Feature(
        "zpci", Ability.S390_ROOT, REFUSES,
        "<zpci>", "It has no PCI for s390 guests.",
        Written(path=("address", "zpci")),
    ),
    Feature(
        "zpci-numbers", Ability.ZPCI_NUMBERS, Reaction.COMPLETES,
        "zPCI numbers that libvirt chooses", "It ties uid and fid to each other, so the numbers may be others.",
        _zpci_to_choose, guest=True,
    ),
    Feature(
        "acpi-index", Ability.ACPI_INDEX, IGNORES,
        "<acpi index>", "The guest no longer names the interface after it (enoN) from its next boot on.",
        Written(path=("acpi",), attribute="index"), guest=True,
    ),
    Feature(
        "acpi-nodeset", Ability.ACPI_NODESET, IGNORES,
        "<acpi nodeset>", "The guest is not told which NUMA nodes belong to the device.",
        Written(("hostdev",), ("acpi",), "nodeset"), guest=True,
    ),
    Feature(
        "user-alias", Ability.USER_ALIASES, IGNORES,
        "an alias of your own (ua-…)", "QEMU's names of device and bus are libvirt's own again.",
        Written(path=("alias",), attribute="name", prefix="ua-"),
    ),
    # PCI controllers
    Feature(
        "controller-index", Ability.INDEX_OPTIONAL, REFUSES,
        "a controller without index", "It takes a missing index for 0.",
        Tagged(("controller",), _without_index),
    ),
    Feature(
        "several-roots", Ability.PHBS, REFUSES,
        "further pci-root controllers", "It knows only one.",
        Tagged(("controller",), _further_roots),
    ),
    Feature(
        "expander-slots", Ability.EXPANDER_SLOTS, REFUSES,
        "slots above 0 of a pcie-expander-bus", "It gives that bus one slot.",
        _behind_expander_slot,
    ),
    Feature(
        "dmi-slot-0", Ability.DMI_SLOT_0, REFUSES,
        "slot 0 of a dmi-to-pci-bridge", "Its slots begin at 1.",
        _in_dmi_slot_0,
    ),
    Feature(
        "model-name", Ability.MODEL_NAMES, IGNORES,
        "a PCI controller's <model name>", "It takes the one implementation that it knows.",
        Written(("controller",), ("model",), "name", type="pci"),
    ),
    Feature(
        "chassis-nr", Ability.TARGET_NUMBERS, IGNORES,
        "a chassisNr other than the index", "It takes the index.",
        Tagged(("controller",), _other_chassis_nr), guest=True, fits=False,
    ),
    Feature(
        "target-hotplug", Ability.HOTPLUG_OFF, IGNORES,
        "<target hotplug>", "The controller is hot-pluggable again; a port's slot capabilities differ.",
        Written(("controller",), ("target",), "hotplug", ("off",), "pci"), guest=True, fits=False,
    ),
    Feature(
        "root-hotplug", Ability.ROOT_HOTPLUG, REFUSES,
        "<target hotplug> of pci-root", "It has that for ports only.",
        Written(("controller",), ("target",), "hotplug", (), "pci", ("pci-root",)),
    ),
    Feature(
        "mem-reserve", Ability.MEM_RESERVE, IGNORES,
        "<target memReserve>", "The firmware reserves its default, so hot-plugging a device with large BARs may fail.",
        Written(("controller",), ("target",), "memReserve", type="pci"), guest=True, fits=False,
    ),
    # Devices
    Feature(
        "virtio-model", Ability.MODELS_OF_VIRTIO, IGNORES,
        "model virtio-transitional or virtio-non-transitional",
        "The device becomes plain virtio, with another PCI id.",
        Written(("disk", "filesystem", "input", "hostdev"), (), "model", _NEW_VIRTIO),
        guest=True, fits=False,
    ),
    Feature(
        "virtio-nic-model", Ability.MODELS_OF_VIRTIO, FAILS,
        "interface model virtio-transitional or virtio-non-transitional",
        "It hands the name to QEMU, which has no device of that name.",
        Written(("interface",), ("model",), "type", _NEW_VIRTIO),
    ),
    Feature(
        "virtio-iommu-option", Ability.VIRTIO_OPTIONS, IGNORES,
        "<driver iommu>", "The device bypasses the guest's IOMMU.",
        Written(path=("driver",), attribute="iommu"), guest=True, fits=False,
    ),
    Feature(
        "virtio-ats-option", Ability.VIRTIO_OPTIONS, IGNORES,
        "<driver ats>", "The device has no address translation service.",
        Written(path=("driver",), attribute="ats"), guest=True, fits=False,
    ),
    Feature(
        "usb-net", Ability.USB_NET, REFUSES,
        "interface model usb-net", "It looks for a place on PCI for it.",
        Tagged(("interface",), _unplaced_usb_net),
    ),
    Feature(
        "shmem", Ability.SHMEM, IGNORES,
        "<shmem>", "The guest does not get the device.",
        Written(("shmem",)), guest=True, fits=False,
    ),
    Feature(
        "shmem-model", Ability.SHMEM_MODELS, IGNORES,
        "the model of <shmem>", "It gives the guest the older device ivshmem.",
        Written(("shmem",), ("model",), "type", ("ivshmem-plain", "ivshmem-doorbell")),
        guest=True, fits=False,
    ),
    Feature(
        "vsock", Ability.VSOCK, IGNORES,
        "<vsock>", "The guest does not get the device.",
        Written(("vsock",)), guest=True, fits=False,
    ),
    Feature(
        "crypto", Ability.CRYPTO, IGNORES,
        "<crypto>", "The guest does not get the device.",
        Written(("crypto",)), guest=True, fits=False,
    ),
    Feature(
        "pstore", Ability.PSTORE, IGNORES,
        "<pstore>", "The guest does not get the device.",
        Written(("pstore",)), guest=True, fits=False,
    ),
    Feature(
        "iommu", Ability.IOMMU, IGNORES,
        "<iommu>", "The guest does not get the device.",
        Written(("iommu",)), guest=True, fits=False,
    ),
    Feature(
        "iommu-bus", Ability.SEVERAL_IOMMUS, IGNORES,
        "<driver pciBus> of an IOMMU", "The IOMMU is not confined to that bus.",
        Written(("iommu",), ("driver",), "pciBus"),
        guest=True, fits=False,
    ),
    Feature(
        "several-iommus", Ability.SEVERAL_IOMMUS, REFUSES,
        "several <iommu>", "It takes one.",
        Tagged(("iommu",), _all_but_first),
    ),
    Feature(
        "several-watchdogs", Ability.SEVERAL_WATCHDOGS, REFUSES,
        "several <watchdog>", "It takes one.",
        Tagged(("watchdog",), _all_but_first),
    ),
    Feature(
        "iommufd", Ability.IOMMUFD, IGNORES,
        "<driver iommufd> of a host device", "It uses VFIO's older interface, which the guest does not see.",
        Written(("hostdev",), ("driver",), "iommufd"),
    ),
    Feature(
        "video-device", Ability.VIDEO_DEVICE, IGNORES,
        "the recorded device of a virtio video",
        "It chooses between virtio-vga and virtio-gpu anew at each start, by what that QEMU has.",
        Written(("video",), ("model",), "device"),
    ),
    # Machines
    Feature(
        "riscv-pci", Ability.RISCV_PCI, Reaction.UNKNOWN,
        "PCI on RISC-V", "What it makes of the addresses is not known here.",
        _pci_on_riscv,
    ),
    Feature(
        "loongarch", Ability.LOONGARCH, REFUSES,
        "the architecture loongarch64", "It does not know it.",
        _on_loongarch, unseen=True,
    ),
)  # fmt: skip
