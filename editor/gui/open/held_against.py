"""Which libvirts each open domain is held against: remembered by name, for the domain and from start to start."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from ...errors import EditorError
from ...outlook.candidate import Candidate, candidate
from . import settings
from .opened import Opened
from .workspace import Workspace


class HeldAgainst(QObject):
    """A name is a version, a release or the URI of a host; a host that is not connected waits until it is."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._names: dict[str, tuple[str, ...]] = {}
        workspace.changed.connect(self._recall)
        workspace.hosts.changed.connect(self._recall)

    def names(self, opened: Opened) -> tuple[str, ...]:
        """All that the domain is to be held against: what the command line named, else what is remembered."""
        given = tuple(each.name for each in opened.session.state.also)
        return self._names.setdefault(opened.key, given or tuple(settings.targets_of(opened.key)))

    def missing(self, opened: Opened) -> tuple[str, ...]:
        """Those that nothing can be said of now."""
        return tuple(name for name in self.names(opened) if self._candidate(name) is None)

    def add(self, name: str) -> None:
        """Hold the shown domain against that one, too."""
        self._choose(lambda names: dict.fromkeys([*names, name]))

    def take_out(self, name: str) -> None:
        """Hold the shown domain against that one no longer."""
        self._choose(lambda names: (each for each in names if each != name))

    def hosts(self) -> tuple[Candidate, ...]:
        """The connected hosts."""
        entries = self._workspace.hosts.entries.values()
        return tuple(entry.candidate for entry in entries if entry.candidate is not None)

    def _choose(self, change: Callable[[tuple[str, ...]], Iterable[str]]) -> None:
        opened = self._workspace.current
        if opened is not None:
            names = self._names[opened.key] = tuple(change(self.names(opened)))
            settings.set_targets_of(opened.key, list(names))
            self._ask(opened)
            self.changed.emit()

    def _recall(self) -> None:
        for opened in list(self._workspace.opened.values()):
            self._ask(opened)

    def _ask(self, opened: Opened) -> None:
        found = (self._candidate(name) for name in self.names(opened))
        also = tuple(each for each in found if each is not None)
        state = opened.session.state
        if also != state.also:
            opened.session.ask(state.target, also, state.policy)

    def _candidate(self, name: str) -> Candidate | None:
        for host in self.hosts():
            if host.name == name:
                return host
        try:
            return candidate(name)
        except EditorError:
            return None
