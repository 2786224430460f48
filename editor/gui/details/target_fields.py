"""The `<target>` of a PCI controller, to be edited: hot-plug, chassis, port, bus number, NUMA node."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...document.read import parse
from ...edits.attribute import SetAttribute, TakeOut
from ...edits.numa_node import SetNode, node_of, nodes
from ...inference.result import Placement
from ...knowledge.abilities import Ability
from ...knowledge.machine import Chipset, platform
from ...knowledge.models import EXPANDERS, PORTS
from ...knowledge.target import Version
from ...pci.address import Switch
from ...pci.guest import read_number
from ...snapshot.derive import Snapshot, derive
from ..look.language import QT_TRANSLATE_NOOP
from ..look.plain import text_label, tip
from ..look.segments import Segment, Segments

_PATH = ("target",)


class Number(NamedTuple):
    """An attribute of `<target>`, its name in words, the numbers that libvirt takes (virDomainControllerDefValidate),
    and how it writes them.
    """

    attribute: str
    text: str
    low: int
    high: int = 255
    format: str = "{}"


_CHASSIS = Number("chassis", QT_TRANSLATE_NOOP("Target", "Chassis"), 0)
_PORT = Number("port", QT_TRANSLATE_NOOP("Target", "Port"), 0, format="0x{:x}")
_CHASSIS_NR = Number("chassisNr", QT_TRANSLATE_NOOP("Target", "Chassis number"), 1)
_BUS_NR = Number("busNr", QT_TRANSLATE_NOOP("Target", "Guest bus number"), 1, 254)
# Of which models (qemuValidateDomainDeviceDefControllerPCI)
NUMBERS: Mapping[str, tuple[Number, ...]] = {
    **dict.fromkeys(PORTS, (_CHASSIS, _PORT)),
    "pci-bridge": (_CHASSIS_NR,),
    **dict.fromkeys(EXPANDERS, (_BUS_NR,)),
}
# Since when it can be written for which models. Older ones pass it over for ports, and refuse it for pci-root.
_HOTPLUG: Mapping[str, Version] = {
    **dict.fromkeys(PORTS, Ability.HOTPLUG_OFF.since),
    "pci-root": Ability.ROOT_HOTPLUG.since,  # with i440FX only: it is a property of that machine's ACPI
}


def has_fields(snapshot: Snapshot, placement: Placement) -> bool:
    """Whether there is anything to edit."""
    numbers = placement.is_bus and placement.device is not None and placement.model in NUMBERS
    return numbers or takes_hotplug(snapshot, placement)


def takes_hotplug(snapshot: Snapshot, placement: Placement) -> bool:
    """Whether hot-plug behind it can be written."""
    if placement.device is None or not placement.is_bus:
        return False
    guest = snapshot.document.guest
    fits = placement.model != "pci-root" or platform(guest).chipset is Chipset.I440FX
    return fits and placement.model in _HOTPLUG


class HotPlugChoice(QWidget):
    """Hot-plug behind one or several ports: not written, on or off."""

    edit_wanted = Signal(object)  # Edit

    def __init__(self, snapshot: Snapshot, ports: Sequence[Placement], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        devices = [port.device for port in ports if port.device is not None]
        self._positions = tuple(device.position for device in devices)
        written = {device.element.value("target", "hotplug") for device in devices}
        segments = (
            Segment(None, self.tr("not written"), self.tr("Devices can be plugged in and out while the guest runs.")),
            Segment(Switch.ON, self.tr("on"), self.tr("As if nothing were written.")),
            Segment(Switch.OFF, self.tr("off"), self.tr("Nothing comes or goes behind it while the guest runs.")),
        )
        present = written.pop() if len(written) == 1 else "several"
        choice = Segments("hotplug", segments, present)
        choice.chosen.connect(self._set)
        self.buttons = choice.buttons
        heading = text_label(self.tr("Hot-plug behind it") if len(devices) == 1 else self.tr("Hot-plug behind them"))
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(choice)
        libvirt = snapshot.target.libvirt
        since = max(_HOTPLUG[port.model or ""] for port in ports)
        if libvirt < since:
            refuses = any(port.model == "pci-root" for port in ports)
            words = (
                self.tr("libvirt %1 refuses it: it is known since %2.")
                if refuses
                else self.tr("libvirt %1 passes it over: it is known since %2.")
            )
            old = text_label(words.replace("%1", str(libvirt)).replace("%2", str(since)))
            old.setWordWrap(True)
            old.setProperty("role", "card-error" if present == Switch.OFF else "muted")
            column.addWidget(old)

    def _set(self, value: Switch | None) -> None:
        text = None if value is None else str(value)
        self.edit_wanted.emit(SetAttribute.same(_PATH, "hotplug", self._positions, text))


class NumberEdit(QLineEdit):
    """One number; empty is not written."""

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class TargetFields(QWidget):
    """The fields of one controller. What is not valid is said below them, and stays as it was typed."""

    edit_wanted = Signal(object)  # Edit

    def __init__(self, snapshot: Snapshot, placement: Placement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert placement.device is not None, "only what is written can be edited"
        self._snapshot = snapshot
        self._placement = placement
        self._position = placement.device.position
        self._target = placement.device.element.child("target")
        self._default = cache(partial(_defaults, snapshot, placement))
        self.numbers: dict[str, NumberEdit] = {}
        self._wrong: dict[str, str] = {}  # what is the matter with a field, until it is mended
        self.note = text_label()
        self.note.setWordWrap(True)
        self.note.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(4)
        for number in NUMBERS.get(placement.model or "", ()):
            form.addRow(_tr(number.text), self._number(number))
        if placement.model in EXPANDERS:
            form.addRow(self.tr("NUMA node"), self._node())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if takes_hotplug(snapshot, placement):
            self.hotplug = HotPlugChoice(snapshot, (placement,))
            self.hotplug.edit_wanted.connect(self.edit_wanted)
            column.addWidget(self.hotplug)
        column.addLayout(form)
        column.addWidget(self.note)

    # Numbers.

    def _number(self, number: Number) -> NumberEdit:
        edit = self.numbers[number.attribute] = NumberEdit(self)
        edit.setObjectName(f"target {number.attribute}")
        written = self._written(number.attribute)
        edit.setText(written or "")
        edit.setAccessibleName(_tr(number.text))
        edit.setToolTip(tip(self._bounds(number)))
        edit.setAccessibleDescription(self._bounds(number))
        if written is None:
            chosen = self._chosen(number)
            edit.setPlaceholderText(self.tr("not written") + (f" → {chosen}" if chosen else ""))
        edit.entered.connect(partial(self._explain, number))
        edit.editingFinished.connect(partial(self._finish, number))
        return edit

    def _chosen(self, number: Number) -> str:
        """What libvirt chooses where nothing is written; empty where it refuses the domain before it chooses."""
        unwritten = self._written(number.attribute) is None
        numbers = (self._placement.target or {}) if unwritten else self._default()
        return number.format.format(numbers[number.attribute]) if number.attribute in numbers else ""

    def _explain(self, number: Number) -> None:
        chosen = self._chosen(number)
        words = self.tr("%1 to %2. Empty: libvirt chooses, here %3.") if chosen else self.tr("%1 to %2.")
        words = words.replace("%3", chosen)
        low, high = number.format.format(number.low), number.format.format(number.high)
        self._say(words.replace("%1", low).replace("%2", high))

    def _finish(self, number: Number) -> None:
        text = self.numbers[number.attribute].text().strip()
        self._wrong.pop(number.attribute, None)
        self._mark(number, "")
        if text == (self._written(number.attribute) or ""):
            return
        value = read_number(text)
        if text and (value is None or not number.low <= value <= number.high):
            words = self.tr("%1 must be a number from %2 to %3.").replace("%1", _tr(number.text))
            low, high = number.format.format(number.low), number.format.format(number.high)
            self._mark(number, words.replace("%2", low).replace("%3", high))
        else:
            self._set(number.attribute, text or None)

    def _mark(self, number: Number, wrong: str) -> None:
        """Mark a field as wrong, with a sentence that stays until it is mended; or as right, where there is none."""
        if wrong:
            self._wrong[number.attribute] = wrong
        edit = self.numbers[number.attribute]
        edit.setProperty("invalid", bool(wrong))
        edit.style().unpolish(edit)
        edit.style().polish(edit)
        edit.setAccessibleDescription(wrong or self._bounds(number))
        self._say("")

    def _say(self, text: str) -> None:
        self.note.setText("\n".join(filter(None, (*self._wrong.values(), text))))
        self.note.setProperty("role", "error" if self._wrong else "muted")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.note.setVisible(bool(self.note.text()))

    def _bounds(self, number: Number) -> str:
        bounds = self.tr("%1 to %2; empty: libvirt chooses.").replace("%1", number.format.format(number.low))
        return bounds.replace("%2", number.format.format(number.high))

    def _written(self, attribute: str) -> str | None:
        return self._target.get(attribute) if self._target is not None else None

    def _set(self, attribute: str, value: str | None) -> None:
        self.edit_wanted.emit(SetAttribute(_PATH, attribute, ((self._position, value),)))

    # NUMA node.

    def _node(self) -> QComboBox:
        self.node = QComboBox()
        self.node.setObjectName("target node")
        self.node.setAccessibleName(self.tr("Guest NUMA node"))
        there, now = nodes(self._snapshot), node_of(self._target)
        self.node.addItem(self.tr("not written") if there else self.tr("the guest has none"), None)
        for node in sorted({*there, *(() if now is None else (now,))}):
            self.node.addItem(str(node), node)
        self.node.setCurrentIndex(max(self.node.findData(now), 0))
        self.node.setEnabled(self.node.count() > 1)
        self.node.activated.connect(lambda at: self._set_node(self.node.itemData(at)))
        return self.node

    def _set_node(self, node: int | None) -> None:
        if node != node_of(self._target):
            self.edit_wanted.emit(SetNode(self._position, node))


def _defaults(snapshot: Snapshot, placement: Placement) -> Mapping[str, int]:
    """The numbers that libvirt chooses for a controller without `<target>`."""
    assert placement.device is not None, "only what is written can be edited"
    after = derive(parse(TakeOut((placement.device.position,), _PATH).apply(snapshot)), snapshot.target)
    return after.by_position[placement.device.position].target or {}  # what went stood behind it


def _tr(text: str) -> str:
    return QCoreApplication.translate("Target", text)
