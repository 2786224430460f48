"""The terms of the field, explained where they are seen: Shift+F1 and a click."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ..look.language import QT_TRANSLATE_NOOP

GRID = (
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Bus:</b> what PCI devices are plugged into. Each controller of type pci makes one; bus 00 is the root.",
    ),
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Slot:</b> a place for a card on a bus, one row here. A conventional bus has up to 32, a PCI"
        " Express port one.",
    ),
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Function:</b> one of up to eight devices in a slot, .0 to .7. A guest looks at .0 first, and at"
        " the others"
        " only if .0 is there and says multifunction.",
    ),
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Root port:</b> a PCI Express port of the root. One device can be plugged in behind it, also"
        " while the guest"
        " runs.",
    ),
)
MULTIFUNCTION = (
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Multifunction:</b> a bit of the device at function 0. It tells the guest that the slot has"
        " further functions."
        " libvirt infers it since 3.0.0 where it is not written; what is written as on or off it respects.",
    ),
)
TARGET_FIELDS = (
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Chassis:</b> the number by which the guest tells one port's slot from another's; each must be different.",
    ),
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Port:</b> the port's own number on its bus, mostly slot × 8 + function. libvirt fills both in.",
    ),
)
TARGETS = (
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Target:</b> the libvirt, and its QEMU, whose behaviour is shown. The domain can be held against"
        " others: would"
        " they take it, can it migrate there, can it be downgraded?",
    ),
)
POLICY = (
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Save policy:</b> whether the multifunction that libvirt infers is left out of the text (it goes"
        " away by itself"
        " with its cause), or recorded in it (for hosts older than libvirt 3.0.0).",
    ),
)
TRAY = (
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Not placed yet:</b> devices without a written address. libvirt chooses one when the domain is"
        " defined; it is"
        " shown where that would be.",
    ),
)
GAUGE = (
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Hot-plug:</b> to plug a device in while the guest runs. That needs a wholly free slot on a bus"
        " that takes it.",
    ),
)
OUTLOOK = (
    QT_TRANSLATE_NOOP(
        "WhatsThis",
        "<b>Compatibility:</b> what other libvirts would do with the domain: define it, take it in a migration,"
        " still run it"
        " after a downgrade.",
    ),
)


def explain(widget: QWidget, terms: tuple[str, ...]) -> None:
    """Let the widget, and what is in it, explain these terms."""
    widget.setWhatsThis("<p>".join(QCoreApplication.translate("WhatsThis", term) for term in terms))


def explain_parts(
    grid: QWidget, tray: QWidget, details: QWidget, targets: QWidget, policy: QWidget, gauge: QWidget
) -> None:
    """The terms that are met in these parts of the window."""
    for widget, terms in (
        (grid, GRID),
        (tray, TRAY),
        (details, MULTIFUNCTION + TARGET_FIELDS),
        (targets, TARGETS),
        (policy, POLICY),
        (gauge, GAUGE),
    ):
        explain(widget, terms)
