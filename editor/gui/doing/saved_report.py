"""A report of a save that one can keep: what was saved, where, when, what libvirt made of it, what was to be known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from ...connection import files
from ...connection.answers import Stored
from ...phrase import Phrase
from ...plain_text import plain
from ...session.secrets import masked
from ..look.language import said
from ..open.opened import Opened
from ..panels.changes import unified
from ..panels.findings_table import message

Known = tuple[Sequence[str], Sequence[str]]
"""What was done, and the findings, before a save."""

_HTML = (".html", ".htm")


class SavedReport(NamedTuple):
    """Sections, each a heading and lines."""

    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]

    def text(self) -> str:
        """As text, to be put into a ticket."""
        parts = [self.title, "=" * len(self.title)]
        for heading, lines in self.sections:
            parts += ["", heading, "-" * len(heading), *lines]
        return "\n".join(parts) + "\n"

    def html(self) -> str:
        """As a page of its own."""
        parts = [f"<!DOCTYPE html>\n<meta charset='utf-8'>\n<title>{escape(self.title)}</title>"]
        parts.append(f"<h1>{escape(self.title)}</h1>")
        for heading, lines in self.sections:
            parts.append(f"<h2>{escape(heading)}</h2>\n<pre>{escape(chr(10).join(lines))}</pre>")
        return "\n".join(parts) + "\n"

    def write(self, path: Path) -> None:
        """To a file, as HTML where it is called so. EditorError if that fails."""
        text = self.html() if path.suffix.lower() in _HTML else self.text()
        there = path.read_bytes() if path.exists() else None
        files.write(path, text.encode(), replaces=there, private=True)


class Reporting(QObject):
    """Makes the report; what was known before the save is noted before it."""

    def begin(self, opened: Opened) -> Known:
        """What was done, and the findings, as they are now."""
        session = opened.session
        done = [said(each.title) for each in session.history[1 : session.at + 1]]
        findings = session.state.findings if session.state.is_judged else ()
        return done, [f"{each.severity.value}: {message(each)} [{each.code}]" for each in findings]

    def made(self, name: str, place: str, before: Known, sent: bytes, stored: Stored) -> SavedReport:
        """The report of a save."""
        done, findings = before
        none = (self.tr("nothing"),)
        facts = [
            f"{self.tr('Domain')}: {plain(name)}",
            f"{self.tr('Host')}: {plain(place)}",
            f"{self.tr('When')}: {datetime.now().astimezone().isoformat(' ', 'seconds')}",
            f"{self.tr('What was there before')}: {files.printable(stored.backup)}",
        ]
        if stored.active:
            facts.append(self.tr("It ran: the change takes effect after its next shutdown."))
        changed = unified(stored.before, stored.stored, self.tr("before"), self.tr("now"))
        by_libvirt = unified(sent, stored.stored, self.tr("sent"), self.tr("stored"))
        return SavedReport(
            said(Phrase("{name} was saved", name=plain(name))),
            (
                (self.tr("Saved"), tuple(facts)),
                (self.tr("What was done"), tuple(done) or none),
                (self.tr("Findings when it was saved"), tuple(findings) or none),
                (self.tr("What is different now"), tuple(masked(changed).splitlines()) or none),
                (self.tr("What libvirt changed of what it was given"), tuple(masked(by_libvirt).splitlines()) or none),
            ),
        )
