"""The running guest: what runs shown beside the definition, devices attached and detached now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ...connection.answers import DomainText
from ...connection.live import Came
from ...document.read import parse
from ...errors import EditorError
from ...guestview.arrival import WHY, lost_buses
from ...inference.result import Placement
from ...phrase import Phrase
from ...snapshot.derive import Snapshot, derive
from ...snapshot.live import attach_obstacle, detach_obstacle
from ..bars.message_bar import MessageBar, Offer
from ..look.language import said
from ..look.open_over import open_over
from ..open.host_entry import HostEntry
from ..open.opened import Opened, running_key
from ..open.selection import Selection
from ..open.workspace import Workspace

_PATIENCE = 10_000  # milliseconds until it is said that the guest does not let go


class LiveCommands(QObject):
    """Attaching and detaching is asked first, and its end is said: the place, or that the guest does not let go."""

    def __init__(self, workspace: Workspace, selection: Selection, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._selection = selection
        self._bar = bar
        self._window = window

    def show_running(self) -> None:
        """Show what runs of the shown domain."""
        opened = self._workspace.current
        if opened is not None and not opened.runs:
            self._workspace.show_running(opened)

    def attach_now(self) -> None:
        """Ask whether to plug the selected device of the definition into what runs."""
        opened, entry, placement = self._asked_about()
        if opened is None or entry is None or placement is None:
            return
        running = opened.layers.running if opened.layers is not None else None
        snapshot = opened.session.state.snapshot
        if running is None:
            self._refuse(self.tr("What runs is not known yet; try again in a moment."))
            return
        runs = derive(parse(running), snapshot.target)
        obstacle = attach_obstacle(runs, placement) or self._loss(runs, placement)
        if obstacle:
            self._refuse(obstacle)
            return
        name, device = snapshot.name(placement), _source(snapshot, placement)
        words = self.tr("Attach %1 to the running %2 now?").replace("%1", name).replace("%2", opened.name)
        is_saved = placement.device is not None and device in opened.loaded.xml.decode(errors="replace")
        self._ask(words, not is_saved, partial(self._attach, opened, entry, name, device))

    def _loss(self, runs: Snapshot, placement: Placement) -> str:
        """Why libvirt would attach it, and the guest not get it; empty where it gets it."""
        lost = lost_buses(runs).get(placement.address.bus) if placement.address is not None else None
        if lost is None:
            return ""
        return self.tr("libvirt would attach it, and it would not arrive: %1.").replace("%1", said(Phrase(WHY[lost])))

    def detach_now(self) -> None:
        """Ask whether to have the guest let go of the selected device."""
        opened, entry, placement = self._asked_about()
        if opened is None or entry is None or placement is None:
            return
        loaded = opened.loaded
        assert isinstance(loaded, DomainText)
        runs = opened if opened.runs else self._workspace.opened.get(running_key(entry.asked, loaded.uuid))
        if runs is None or runs is not opened:
            self._workspace.show_running(opened)
            self._bar.say("note", self.tr("This is what runs: select the device here, then detach it."))
            return
        snapshot = opened.session.state.snapshot
        obstacle = detach_obstacle(snapshot, placement)
        if obstacle:
            self._refuse(obstacle)
            return
        name, device = snapshot.name(placement), _source(snapshot, placement)
        words = self.tr("Have the running %2 let go of %1 now?").replace("%1", name).replace("%2", opened.name)
        self._ask(words, True, partial(self._detach, opened, entry, name, device))

    def _asked_about(self) -> tuple[Opened | None, HostEntry | None, Placement | None]:
        """The shown domain, its host, the one selected device that is written in its XML."""
        opened = self._workspace.current
        entry = self._workspace.hosts.entries.get(opened.uri or "") if opened is not None else None
        positions = self._selection.positions()
        if opened is None or entry is None or entry.facts is None:
            self._refuse(self.tr("Its host is not connected."))
        elif len(positions) != 1:
            self._refuse(self.tr("Select one device that is written in the XML."))
        else:
            return opened, entry, opened.session.state.snapshot.by_position.get(positions[0])
        return None, None, None

    def _ask(self, words: str, config: bool, then: Callable[[bool], None]) -> None:
        from ..dialogs.live_dialog import LiveDialog

        dialog = LiveDialog(words, config, self._window)
        dialog.wanted.connect(then)
        open_over(dialog, self._window)

    def _attach(self, opened: Opened, entry: HostEntry, name: str, device: str, config: bool) -> None:
        busy = self.tr("Attaching %1 …").replace("%1", name)
        future = entry.host.attach(_uuid(opened), device, config)
        self._workspace.hosts.store(entry, future, busy, lambda came: self._came(name, came), self._bar.error)

    def _came(self, name: str, came: Came) -> None:
        words = self.tr("%1 was attached at %2.") if came.place else self.tr("%1 was attached.")
        self._bar.say("good", words.replace("%1", name).replace("%2", came.place))

    def _detach(self, opened: Opened, entry: HostEntry, name: str, device: str, config: bool) -> None:
        busy = self.tr("Waiting for the guest to let go of %1 …").replace("%1", name)
        future = entry.host.detach(_uuid(opened), device, config)
        self._workspace.hosts.store(
            entry, future, busy, lambda gone: self._gone(opened, name, device, gone), self._bar.error
        )

    def _gone(self, opened: Opened, name: str, device: str, gone: bool) -> None:
        if gone:
            self._bar.say("good", self.tr("The guest has let go of %1.").replace("%1", name))
            return
        self._bar.say("note", self.tr("The guest was asked to let go of %1, and has not yet.").replace("%1", name))
        QTimer.singleShot(_PATIENCE, self, partial(self._look_whether_gone, opened, name, device))

    def _look_whether_gone(self, opened: Opened, name: str, device: str) -> None:
        """What runs follows the event of the removal; so its text tells."""
        text = opened.session.state.document.text
        if device in text and self._workspace.opened.get(opened.key) is opened:
            error = EditorError(
                Phrase("The guest does not let go of {name}.", name=name),
                "It must unmount or shut down what uses it, and needs a driver that hears of it; "
                "else it goes at the next shutdown.",
            )
            self._bar.error(error, Offer(self.tr("Look again"), lambda: self._look_whether_gone(opened, name, device)))
        else:
            self._bar.say("good", self.tr("The guest has let go of %1.").replace("%1", name))

    def _refuse(self, why: str) -> None:
        self._bar.error(EditorError(why))


def _source(snapshot: Snapshot, placement: Placement) -> str:
    """The device's XML as it is written."""
    document = snapshot.document
    assert placement.device is not None, "selected by its position"
    span = document.spans[placement.device.element.position]
    return document.source[span.start : span.end].decode(document.encoding)


def _uuid(opened: Opened) -> str:
    loaded = opened.loaded
    assert isinstance(loaded, DomainText)
    return loaded.uuid
