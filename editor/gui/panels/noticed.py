"""What a guest notices between two states, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...guestview.changes import changes, notices
from ...guestview.view import GuestView
from ...session.session import State
from ...snapshot.derive import Snapshot
from ..look.language import said


def notice_lines(before: State, after: State) -> tuple[str, ...]:
    """Each thing that the guest notices; empty where it notices nothing."""
    return lines(before.snapshot, before.question.view, after.snapshot, after.question.view)


def lines(before: Snapshot, old: GuestView, after: Snapshot, new: GuestView) -> tuple[str, ...]:
    """The same of snapshots, with what the guest sees of each."""
    if old.refused or new.refused:
        if not notices(old, new):
            return ()
        words = QCoreApplication.translate(
            "GuestNotices",
            "An address, a multifunction bit or the presence of a device changes; libvirt refuses the domain before or"
            " after it, so more cannot be told.",
        )
        return (words,)
    return tuple(said(change.sentence) for change in changes(old, new))
