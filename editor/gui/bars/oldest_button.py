"""The oldest libvirt that takes the shown domain, always in sight; a press lists what ends it there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ...knowledge.target import OLDEST, Version
from ...outlook.oldest import Reach
from ...outlook.verdict import Concern
from ...session.session import State
from ..look.language import said
from ..look.plain import menu_text, tip

_SHOWN = 3  # devices named in one line


class OldestButton(QToolButton):
    """Says it in a few words; the menu has the three questions, and each release that older ones differ from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._now: tuple[State | None, Reach | None] | None = None

    def show_reach(self, state: State | None, reach: Reach | None) -> None:
        """Of that state; without a `reach` it says that the answer is still to come."""
        if self._now == (state, reach):
            return
        self._now = (state, reach)
        self._menu.clear()
        words = self._words(state, reach)
        self.setText(menu_text(words))
        self.setAccessibleName(words)
        self.setEnabled(reach is not None and (state is None or state.snapshot.is_predicted))
        lines = [] if state is None or reach is None else [*self._lines(state, reach)]
        self.setToolTip(tip("\n".join(lines) or self.tr("Which releases of libvirt can still take this domain?")))
        self.setAccessibleDescription("\n".join(lines))
        for line in lines:
            self._menu.addAction(menu_text(line))

    def _words(self, state: State | None, reach: Reach | None) -> str:
        if state is None or reach is None:
            return self.tr("Oldest libvirt: …")
        if not state.snapshot.is_predicted:
            return self.tr("Oldest libvirt: not predicted")
        if reach.define is None:
            return self.tr("Oldest libvirt: none")
        return self.tr("Oldest libvirt: %1").replace("%1", self._version(reach.define))

    def _lines(self, state: State, reach: Reach) -> Iterator[str]:
        host = f"libvirt {state.snapshot.target.libvirt}"
        if not state.snapshot.is_predicted:
            yield self.tr("Only QEMU domains are predicted.")
            return
        if reach.define is None:
            yield self.tr("%1 itself refuses this domain.").replace("%1", host)
            return
        yield self.tr("Defines it as it is: libvirt %1").replace("%1", self._version(reach.define))
        line = self.tr("Migration from %1: libvirt %2")
        yield line.replace("%1", host).replace("%2", self._version(reach.migrate))
        line = self.tr("Downgrade from %1: libvirt %2")
        yield line.replace("%1", host).replace("%2", self._version(reach.roll_back))
        for end in reach.ends:
            line = self.tr("No migration to libvirt %1: %2")
            if end.question == "roll_back":
                line = self.tr("No downgrade to libvirt %1: %2")
            yield line.replace("%1", str(end.libvirt)).replace("%2", said(end.reason).rstrip("."))
        for step in reach.steps:
            for concern in step.concerns:
                line = self.tr("libvirt %1 brought %2").replace("%1", str(step.libvirt))
                yield line.replace("%2", said(concern.missing)) + self._where(concern, state) + self._cure(concern)

    def _version(self, version: Version | None) -> str:
        if version is None:
            return self.tr("none")
        return self.tr("%1 or older").replace("%1", str(version)) if version == OLDEST else str(version)

    def _where(self, concern: Concern, state: State) -> str:
        there = state.snapshot.by_position
        names = [state.snapshot.name(there[position]) for position in concern.positions if position in there]
        if not names:
            return ""
        more = self.tr(" and %n more", "", len(names) - _SHOWN) if len(names) > _SHOWN else ""
        return f" ({', '.join(names[:_SHOWN])}{more})"

    def _cure(self, concern: Concern) -> str:
        if not concern.mends:
            return ""
        if any(mend.guest_notices for mend in concern.mends):
            return self.tr("; another value helps, but changes the guest")
        if concern.feature == "inferred-multifunction":
            return self.tr("; saved as “on” it is not needed")
        return self.tr("; can be changed")
