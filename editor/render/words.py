"""The words in pictures, as one table: a window passes them in translated, the command line leaves them English."""

from __future__ import annotations

from typing import NamedTuple

from ..knowledge.stale_words import STALE_LEGEND, STALE_SPOKEN, STALE_TEXT


class Words(NamedTuple):
    """Templates with {named} arguments. Names and models are libvirt's own and are not among them."""

    def said(self, text: str) -> str:
        """A text from the layers below in the same language: what the chipset keeps a place for, where a port leads."""
        return str(text)

    def spoken(self, what: str) -> str:
        """The words for a badge of the multifunction bit, or for a mark: “stale”, “error”, …"""
        return str(getattr(self, f"spoken_{what}"))

    no_name: str = "no name"
    refused: str = "libvirt refuses it: {error}"
    description: str = "PCI devices: {devices}; buses: {buses}; as libvirt {version} would have them."
    no_pci: str = "This domain has no PCI bus: there are no slots to show."
    not_qemu: str = (
        "Only QEMU domains are predicted. This one is of type “{type}”: what is shown are the addresses in its XML."
    )
    page: str = "page {page} of {pages}"
    continued: str = "continued"

    bus: str = "Bus {bus}"
    buses: str = "Buses {first}–{last}"
    far_bus: str = "Domain {domain}, bus {bus}"
    behind: str = "behind {what}"
    behind_named: str = "behind {name} at {place}"
    behind_unplaced: str = "behind {name}, which has no address"
    missing: str = "no controller in the XML"
    elsewhere: str = "Elsewhere"
    impossible: str = "places that there are not"
    free: str = "free"
    all_free: str = "{count} × {model} · all free"
    free_slots: str = "{count} free slots"
    free_span: str = "{first}–{last} free"
    first_only: str = "only functions .0 in use"
    room: str = "{free} of {slots} slots free"
    hotplug: str = "hot-pluggable"
    no_hotplug: str = "not hot-pluggable"
    chipset: str = "chipset"
    unplaced: str = "Not placed in the XML"
    unplaced_origin: str = "libvirt chooses the places"
    nowhere: str = "no place"
    room_left: str = "Free hot-plug slots: {pcie} PCIe, {pci} PCI"

    spoken_inferred: str = "multifunction inferred on"
    spoken_written: str = "multifunction written on"
    spoken_stale: str = STALE_SPOKEN
    spoken_denied: str = "multifunction needed, but written off"
    spoken_off: str = "multifunction written off"
    spoken_ghost: str = "by libvirt"
    spoken_error: str = "has an error"
    spoken_warning: str = "has a warning"
    spoken_reserved: str = "kept by the chipset"

    legend_inferred: str = "inferred"
    legend_written: str = "written"
    legend_stale: str = STALE_LEGEND
    legend_denied: str = "needed, but off"
    legend_off: str = "off"
    legend_ghost: str = "libvirt adds or places it"
    legend_error: str = "error"
    legend_warning: str = "warning"

    text_written: str = "multifunction on, written"
    text_inferred: str = "multifunction on, inferred by libvirt"
    text_off: str = "multifunction off, written"
    text_denied: str = "multifunction off, but others use the slot"
    text_stale: str = STALE_TEXT
    text_no_function_0: str = "nothing at function 0 of the slot"
    text_ignored: str = "multifunction on, without effect at this function"
    text_added: str = "libvirt adds it"
    text_chosen: str = "libvirt chooses the place"
    text_twice: str = "two devices at one place"

    class_root: str = "root bus"
    class_port: str = "port"
    class_bridge: str = "bridge"
    class_network: str = "network"
    class_storage: str = "storage"
    class_display: str = "display"
    class_sound: str = "sound"
    class_usb: str = "USB"
    class_input: str = "input"
    class_serial: str = "serial"
    class_host: str = "host device"
    class_memory: str = "memory"
    class_system: str = "system"


ENGLISH = Words()
