"""Everything known of the selection, with a reason for what is inferred."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QToolButton,
    QWidget,
)

from ...edits.multifunction import SetMultifunction
from ...inference.multifunction import slots_in_use, truth
from ...inference.result import Multifunction, Placement, Reason
from ...knowledge.abilities import abilities
from ...knowledge.models import ROOTS
from ...knowledge.stale_words import STALE_LEGEND
from ...pci.address import PciAddress, Switch
from ...pci.guest import Device
from ...plain_text import plain
from ...session.secrets import masked
from ...session.session import State
from ...snapshot.derive import Snapshot
from ..look.language import picture_word, said
from ..look.page import (
    ADDRESS,
    BAD_CARD,
    CARD,
    CODE,
    HEADING,
    MUTED,
    RICH_BAD_CARD,
    RICH_CARD,
    RICH_MUTED,
    TITLE,
    FactsPage,
)
from ..look.segments import Segment, Segments
from .target_fields import HotPlugChoice, TargetFields, has_fields, takes_hotplug

if TYPE_CHECKING:
    from ...inference.result import Bus
    from .judged_facts import JudgedFacts

_CHOICES: tuple[Switch | None, ...] = (None, Switch.ON, Switch.OFF)


class Details(QScrollArea):
    """Shows a state's devices at the chosen places. The tri-state control emits an edit."""

    edit_wanted = Signal(object)  # Edit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details of the selection"))
        self.setAccessibleDescription(
            self.tr("Everything known of the places that are selected in the grid, with reasons")
        )
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("m") * 18)
        self.choices: Mapping[object, QToolButton] = {}
        self.target: TargetFields | None = None
        self._judged_facts: JudgedFacts | None = None
        self._device: Device | None = None  # whose multifunction is chosen
        self._state: State | None = None
        self._selection: tuple[object, ...] = ()
        self._page = FactsPage()
        self._page.setContentsMargins(14, 12, 14, 14)
        self._page.add_room_below()
        self._page.setProperty("role", "panel")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWidget(self._page)

    def show_judged(self, state: State) -> None:
        """The shown state is judged: say what takes a while to find out."""
        if self._judged_facts is not None and self._state is state:
            self._judged_facts.show_judged(state)

    def show_selection(
        self, state: State | None, positions: tuple[int, ...], places: tuple[PciAddress, ...], bus: int | None = None
    ) -> None:
        """Show these devices; where there are none, what is said of the places, or the controller of the bus."""
        selection = (positions, places, bus)
        if state is self._state and selection == self._selection:
            return
        if selection != self._selection:
            self.verticalScrollBar().setValue(0)
        self._state, self._selection = state, selection
        focused = self._focused_field()
        self.choices = {}
        self.target = self._judged_facts = None
        self._page.begin()
        if state is not None:
            self._fill(state, positions, places, bus)
        self._page.end()
        inside = (each for each in self._page.inside() if each.window() is self.window())  # no lists of boxes
        taking = [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, widget in pairwise((self, *taking)):  # made last, they would come last
            QWidget.setTabOrder(before, widget)
        again = self.target.findChild(QWidget, focused) if self.target is not None and focused else None
        if again is not None:
            again.setFocus()

    def _focused_field(self) -> str:
        """The name of the field with the keyboard, for those fields are made anew; and they take no more words."""
        if self.target is None:
            return ""
        self.target.blockSignals(True)  # what is half typed is not meant for another state
        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None and self.target.isAncestorOf(focused) else ""

    def _fill(self, state: State, positions: tuple[int, ...], places: tuple[PciAddress, ...], bus: int | None) -> None:
        snapshot = state.snapshot
        devices = [snapshot.by_position[position] for position in positions if position in snapshot.by_position]
        ghosts = [p for place in places for p in snapshot.by_address.get(place, ()) if p.device is None]
        shown = devices + ghosts
        if len(shown) > 1:
            self._page.label(TITLE, self.tr("%n device(s)", "", len(shown)))
            none = self.tr("no place")
            self._page.facts([(snapshot.name(p), p.address.short if p.address else none) for p in shown])
            if len({p.address for p in shown}) == 1:
                words = self.tr("They are at the same address; libvirt refuses that. Move one of them away.")
                self._page.label(BAD_CARD, words)
            if all(takes_hotplug(snapshot, p) for p in shown):
                choice = self._page.add(HotPlugChoice(snapshot, shown))
                choice.edit_wanted.connect(self.edit_wanted)
        elif shown:
            self._show_device(state, shown[0])
        elif places:
            self._place(snapshot, places[0])
        elif bus is not None and bus in snapshot.buses:
            self._show_device(state, snapshot.controller(snapshot.buses[bus]))
        else:
            self._guest(snapshot)

    def _guest(self, snapshot: Snapshot) -> None:
        guest = snapshot.document.guest
        self._page.label(TITLE, plain(guest.name) or self.tr("(no name)"))
        if guest.uuid:
            self._page.label(ADDRESS, guest.uuid)
        rows = [(self.tr("Machine"), guest.machine), (self.tr("Architecture"), guest.arch)]
        rows.append((self.tr("On PCI"), self.tr("%n device(s)", "", len(snapshot.placements))))
        self._page.facts([(name, text) for name, text in rows if text])
        if snapshot.inference.error:
            refusal = self.tr("libvirt %1 would refuse this domain: %2").replace("%1", str(snapshot.target.libvirt))
            self._page.label(BAD_CARD, refusal.replace("%2", snapshot.inference.error))
        self._page.label(MUTED, self.tr("Select a place to see everything that is known of it."))

    def _place(self, snapshot: Snapshot, place: PciAddress) -> None:
        reserved = snapshot.inference.reserved.get(place)
        self._page.label(TITLE, self.tr("Reserved by the chipset") if reserved else self.tr("Free place"))
        self._page.label(ADDRESS, str(place))
        if reserved is not None:
            self._page.label(CARD, self._sourced(reserved))
            return
        bus = snapshot.buses.get(place.bus)
        if bus is None:
            self._page.label(BAD_CARD, self.tr("There is no bus %1 in this domain.").replace("%1", f"{place.bus:02x}"))
        else:
            hotplug = _takes_hot_plug(snapshot, bus)
            self._page.facts([(self.tr("Bus"), f"{bus.number:02x} · {bus.model}"), (self.tr("Hot-plug"), hotplug)])
        neighbours = ", ".join(snapshot.name(p) for p in snapshot.slot(place))
        if neighbours:
            self._page.facts([(self.tr("Same slot"), neighbours)])
        self._page.label(MUTED, self.tr("Drag a device here, or cut one with Ctrl+X and paste it here with Ctrl+V."))

    def _show_device(self, state: State, placement: Placement) -> None:
        from .judged_facts import JudgedFacts

        snapshot = state.snapshot
        self._page.label(TITLE, _headline(snapshot, placement))
        self._page.label(ADDRESS, str(placement.address) if placement.address else self.tr("no address"))
        self._page.facts(self._facts(snapshot, placement))
        self._judged_facts = self._page.kept(JudgedFacts, JudgedFacts)
        self._judged_facts.show_placement(placement, state)
        if placement.model not in ROOTS:
            self._multifunction(snapshot, placement)
        if has_fields(snapshot, placement):
            self.target = self._page.add(TargetFields(snapshot, placement))
            self.target.edit_wanted.connect(self.edit_wanted)
        others = [reason for reason in placement.reasons if reason.about != "multifunction"]
        if others:
            self._page.label(HEADING, self.tr("Why"))
            words = {
                "address": self.tr("Address"),
                "device": self.tr("Device"),
                "model": self.tr("Model"),
                "model_name": self.tr("Model name"),
                "target": self.tr("Chassis, port"),
            }
            lines = [f"<b>{words.get(r.about, r.about)}:</b> {escape(self._sourced(r))}" for r in others]
            self._page.label(RICH_CARD, "<br><br>".join(lines))
        if placement.device is not None:
            self._page.label(HEADING, "XML")
            start, _, _, end = snapshot.document.spans[placement.device.position]
            text = snapshot.document.source[start:end].decode(snapshot.document.encoding)
            self._page.label(CODE, _dedented(masked(text)))

    def _facts(self, snapshot: Snapshot, placement: Placement) -> Iterable[tuple[str, str]]:
        if placement.device is None:
            yield self.tr("Origin"), self.tr("libvirt adds it by itself")
        elif placement.device.place is None and placement.address is not None:
            yield self.tr("Address"), self.tr("not written; libvirt would choose it")
        yield self.tr("Model"), " · ".join(dict.fromkeys(filter(None, (placement.model, placement.model_name))))
        if placement.mac:
            yield "MAC", placement.mac
        if placement.target_dev:
            yield self.tr("Target"), placement.target_dev
        if placement.source:
            yield self.tr("Host device"), placement.source
        if placement.alias:
            yield self.tr("Alias"), placement.alias
        if placement.is_bus and placement.index is not None and placement.model not in ROOTS:
            behind = ", ".join(snapshot.name(p) for p in snapshot.on_bus(placement.index)) or self.tr("nothing")
            words = self.tr("bus %1 (%2)").replace("%1", f"{placement.index:02x}").replace("%2", behind)
            yield self.tr("Leads to"), words
        if not has_fields(snapshot, placement):
            yield from self._target_facts(snapshot, placement)

    def _target_facts(self, snapshot: Snapshot, placement: Placement) -> Iterable[tuple[str, str]]:
        target = placement.target or {}
        if "chassis" in target or "port" in target:
            port = f"0x{target['port']:x}" if "port" in target else "–"
            yield self.tr("Chassis, port"), f"{target.get('chassis', '–')}, {port}"
        if "chassisNr" in target:
            yield self.tr("Chassis number"), str(target["chassisNr"])
        if "busNr" in target:
            yield self.tr("Bus number"), str(target["busNr"])
        bus = snapshot.buses.get(placement.index) if placement.is_bus and placement.index is not None else None
        if bus is not None:
            yield self.tr("Its bus takes hot-plug"), _takes_hot_plug(snapshot, bus)

    # Multifunction.

    def _multifunction(self, snapshot: Snapshot, placement: Placement) -> None:
        self._page.label(HEADING, self.tr("Multifunction"))
        words = {None: self.tr("not written"), Switch.ON: self.tr("on"), Switch.OFF: self.tr("off")}
        changeable = placement.device is not None and placement.address is not None
        meanings = [Segment(each, words[each], self._meaning(snapshot, placement, each)) for each in _CHOICES]
        row = self._page.kept(Segments, lambda: self._segments(meanings))
        row.show_segments(meanings, placement.written)
        row.setEnabled(changeable)
        self.choices = row.buttons
        self._device = placement.device
        bad = placement.state in (Multifunction.DENIED, Multifunction.NO_FUNCTION_0)
        reasons = [escape(self._sourced(r)) for r in placement.reasons if r.about == "multifunction"]
        now = "<br>".join(reasons) or self.tr("Off: nothing is written, and no other function of its slot asks for it.")
        self._page.label(RICH_BAD_CARD if bad else RICH_CARD, f"<b>{self._state_word(placement)}</b> {now}")
        for choice, word, meaning in meanings:
            if choice != placement.written and changeable:
                self._page.label(RICH_MUTED, f"<b>{word}</b>: {escape(meaning)}")

    def _segments(self, meanings: Sequence[Segment]) -> Segments:
        made = Segments("multifunction", meanings)
        made.chosen.connect(self._choose)
        return made

    def _choose(self, choice: Switch | None) -> None:
        if self._device is not None:
            self.edit_wanted.emit(SetMultifunction(self._device.position, choice))

    def _state_word(self, placement: Placement) -> str:
        return {
            Multifunction.WRITTEN_ON: self.tr("Written on."),
            Multifunction.WRITTEN_OFF: self.tr("Written off."),
            Multifunction.INFERRED: self.tr("Inferred on."),
            Multifunction.DENIED: self.tr("Needed, but written off."),
            Multifunction.STALE: _sentence(picture_word(STALE_LEGEND)),
            Multifunction.NO_FUNCTION_0: self.tr("No function 0."),
            Multifunction.IGNORED: self.tr("Without effect."),
            Multifunction.DEVICE: self.tr("Set by libvirt."),
            Multifunction.NONE: "",
        }[placement.state]

    def _meaning(self, snapshot: Snapshot, placement: Placement, choice: Switch | None) -> str:
        """What that choice would mean at this place, on this target."""
        place = placement.address
        if place is None:
            return self.tr("It has no place yet.")
        others = [p.address for p in snapshot.slot(place) if p.address is not None]
        reserved = [address for address in snapshot.inference.reserved if address.at(0) == place.at(0)]
        functions = slots_in_use(others, reserved).get(place[:3], 0)
        state, stored, reasons = truth(place, choice, functions, abilities(snapshot.target))
        if state is Multifunction.NONE:
            return self.tr("It stays off.") if stored is not Switch.ON else self.tr("It is on.")
        return said(reasons[0].text) if reasons else ""

    def _sourced(self, reason: Reason) -> str:
        since = self.tr(" (since libvirt %1)").replace("%1", reason.since) if reason.since else ""
        return f"{said(reason.text)}{since}"


def _headline(snapshot: Snapshot, placement: Placement) -> str:
    name = snapshot.name(placement)
    if placement.is_bus:
        return f"{placement.model} {placement.index}"
    return name


def _dedented(xml: str) -> str:
    """An element's text, its further lines moved left by the indentation of the last one."""
    lines = xml.splitlines()
    indent = len(lines[-1]) - len(lines[-1].lstrip()) if len(lines) > 1 else 0
    return "\n".join([lines[0], *(line[indent:] if not line[:indent].strip() else line for line in lines[1:])])


def _takes_hot_plug(snapshot: Snapshot, bus: Bus) -> str:
    from ..panels import guest_words  # with all that the guest sees, which the first look at a window does without

    return guest_words.takes_hot_plug(snapshot, bus)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
