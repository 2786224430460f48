"""A define that is under way: whether libvirt was asked, where the backup is, what is known without an answer."""

from __future__ import annotations

import threading
from pathlib import Path

from ..connection.answers import DomainText
from ..connection.files import printable
from ..errors import EditorError
from ..phrase import Phrase
from . import backup


class NoAnswerError(EditorError):
    """A host was told to store a domain, and has not said whether it did."""


class Storing:
    """One define of a domain on `place`. `keep` is what `Host.define` calls before it asks libvirt."""

    def __init__(self, name: str, uuid: str, place: str, replaces: bool = True) -> None:
        """`replaces`: there is a definition that is put aside; else it is a new domain's."""
        self.name, self.uuid, self.place = name, uuid, place
        self._replaces = replaces
        self.backup: Path | None = None
        """What was there before; None as long as libvirt has not been asked."""
        self._stopped = False
        self._lock = threading.Lock()

    def keep(self, text: DomainText) -> Path:
        """Put the previous definition aside. EditorError if it was stopped: then libvirt is not asked any more."""
        with self._lock:
            if self._stopped:
                raise EditorError(Phrase("Saving “{name}” was given up.", name=self.name), "Nothing was changed.")
            self.backup = backup.keep(text, self.place)
            return self.backup

    def stop(self) -> EditorError:
        """Wait no longer; libvirt is not asked any more if it was not yet. What is known then, as a sentence."""
        with self._lock:
            self._stopped = True
            if not self._replaces:
                return NoAnswerError(
                    Phrase("{place} has not said whether it defined “{name}”.", name=self.name, place=self.place),
                    "Connect again and look; there was none before.",
                )
            if self.backup is None:
                return EditorError(
                    Phrase("“{name}” was not sent to {place} yet.", name=self.name, place=self.place),
                    "Nothing was changed there.",
                )
            return NoAnswerError(
                Phrase(
                    "{place} has not said whether it stored “{name}”: it may have the old definition or the new one.",
                    name=self.name,
                    place=self.place,
                ),
                Phrase("Connect again and look; what was before is in {backup}.", backup=printable(self.backup)),
            )
