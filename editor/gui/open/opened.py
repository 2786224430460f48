"""One open domain: its session, and where it was read from."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...connection.answers import DomainText
from ...connection.files import FileText, printable
from ...connection.layers import Layers
from ...document.read import Document
from ...edits.replace_text import ReplaceText
from ...knowledge.target import Target
from ...plain_text import plain
from ...session.session import Session
from ...snapshot.derive import Snapshot
from ..grid.folding import Folds


@dataclass
class Opened:
    """`loaded` is what the file or host had when it was last read or written; `uri` the host's key in `Hosts`."""

    session: Session
    loaded: FileText | DomainText
    uri: str | None = None
    host_target: Target | None = None
    readonly: bool = False
    folds: Folds | None = None  # None until it is shown
    draft: bytes | None = None  # typed as XML, but no domain yet; None where there is none
    layers: Layers | None = None  # what of it is not its definition, where that is known
    runs: bool = False  # what is shown is what runs now, and not its definition
    copy_of: str = ""  # what it is an untitled copy of: it has no file until it is saved
    theirs: DomainText | None = None  # what somebody else has stored meanwhile, where it was not taken over

    @property
    def key(self) -> str:
        """What tells this domain from all others that are open."""
        if isinstance(self.loaded, DomainText):
            return domain_key(self.uri or "", self.loaded.uuid) + (_RUNS if self.runs else "")
        if self.copy_of:
            return copy_key(self.copy_of)
        return file_key(str(self.loaded.path)) if self.loaded.path else "standard input"

    @property
    def on_host(self) -> DomainText | None:
        """What its host had when it was last read or written; None where it is from a file."""
        return self.loaded if isinstance(self.loaded, DomainText) and not self.runs else None

    @property
    def name(self) -> str:
        """The domain's name as it is written now."""
        return plain(self.session.state.document.guest.name)

    @property
    def place(self) -> str:
        """Where it is from, for the window's title."""
        if isinstance(self.loaded, DomainText):
            return self.uri or ""
        if self.copy_of:
            return QCoreApplication.translate("Opened", "untitled copy of %1").replace("%1", plain(self.copy_of))
        return printable(self.loaded.path) if self.loaded.path else "standard input"

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost if it were closed."""
        return not self.runs and (self.session.modified or self.draft is not None)

    @property
    def document(self) -> Document:
        """What would be saved."""
        return self.session.state.snapshot.document

    @property
    def active(self) -> bool:
        """Whether the domain runs, so that a change holds after its next shutdown."""
        return isinstance(self.loaded, DomainText) and self.loaded.active

    @property
    def saved(self) -> Snapshot:
        """What was loaded or last saved, held against the same target."""
        return self.session.state.loaded

    def take_over(self, loaded: FileText | DomainText, title: str, others: bool = True) -> None:
        """Have what its file or host has now, in place of what is shown; undo leads back. EditorError if it is none.

        `others`: somebody else wrote it, so that a state from before would take it back.
        """
        if others:
            self.session.take_over(loaded.xml, title)
        else:
            self.session.perform(ReplaceText(loaded.xml, title))
        self.loaded, self.theirs, self.draft = loaded, None, None
        self.session.was_saved(loaded.xml)

    def rest_on(self, loaded: FileText | DomainText, text: bytes, title: str) -> None:
        """Have what its file or host has now as what is saved, and `text` as an unsaved edit on top of it."""
        draft = self.draft
        self.take_over(loaded, title)
        self.session.perform(ReplaceText(text, title))
        self.draft = draft


_RUNS = " runs"


def running_key(uri: str, uuid: str) -> str:
    """The key of what runs of a host's domain."""
    return domain_key(uri, uuid) + _RUNS


def file_key(path: str) -> str:
    """The key of a file."""
    return f"file {path}"


def copy_key(name: str) -> str:
    """The key of an untitled copy."""
    return f"copy of {name}"


def domain_key(uri: str, uuid: str) -> str:
    """The key of a host's domain."""
    return f"{uri} {uuid}"
