"""Where a domain's text goes: its file, another file, libvirt."""

from __future__ import annotations

import os
import re
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from ..connection import files
from ..connection.answers import DomainText, Stored
from ..document.read import Document, parse
from . import backup
from .secrets import may_hold
from .storing import Storing

if TYPE_CHECKING:
    from ..connection.host import Host

_SECRETS_MISSING = (
    b"<!-- Read over a read-only connection: graphics passwords and other secrets are missing here. "
    b"Defining this would remove them. -->\n"
)
_XML_DECLARATION = re.compile(r"\s*<\?xml\s[^>]*\?>\s*")


def save(document: Document, loaded: files.FileText) -> files.FileText:
    """Write the document to the file that it was loaded from, its mode kept.

    Secrets that the file did not hold before make it readable by its owner only. Returns what the file
    holds now. EditorError (ChangedMeanwhileError among them), and the file untouched, if it cannot be done.
    """
    if loaded.path is None:
        raise ValueError("standard input cannot be saved to")
    private = may_hold(document.guest.root) and not may_hold(parse(loaded.xml).guest.root)
    files.write(loaded.path, document.source, replaces=loaded.xml, private=private)
    return files.FileText(loaded.path, document.source)


def save_as(
    document: Document, path: Path, *, overwrite: bool = False, secrets_missing: bool = False
) -> files.FileText:
    """Write the document to another file; with secrets in it, readable by its owner only.

    `overwrite`: whoever asks for this knows that the file may exist. `secrets_missing`: the domain was read over a
    read-only connection, and a comment in the file says so. Returns what the file holds now. EditorError
    (ChangedMeanwhileError for a file that exists), and the file untouched, if it cannot be done.
    """
    xml = _with_remark(document) if secrets_missing else document.source
    files.refuse_what_is_no_file(path)
    is_there = overwrite and os.path.exists(path)  # noqa: PTH110  unlike Path.exists it raises nothing
    there = files.read(str(path)).xml if is_there else None
    files.write(path, xml, replaces=there, private=may_hold(document.guest.root))
    return files.FileText(path.absolute(), xml)


def define(
    document: Document, host: Host, loaded: DomainText, storing: Storing | None = None, validates: bool = True
) -> Future[Stored]:
    """Store the document on the host in place of what was loaded from there; `Host.define` says what it refuses.

    `storing` can tell meanwhile how far it is. `validates`: libvirt's schema must allow it.
    """
    return host.define(loaded, _for_libvirt(document), backup.keep if storing is None else storing.keep, validates)


def define_new(document: Document, host: Host) -> Future[DomainText]:
    """Define the document as a domain that the host does not have yet."""
    return host.define_new(_for_libvirt(document))


def _for_libvirt(document: Document) -> bytes:
    """The text in UTF-8, as libvirt's API takes it, so without a declaration that says otherwise."""
    return _XML_DECLARATION.sub("", document.text, count=1).encode()


def _with_remark(document: Document) -> bytes:
    """The text with a comment before the root element, unless it is there already."""
    start = document.spans[0].start
    source = document.source
    return source if _SECRETS_MISSING in source[:start] else source[:start] + _SECRETS_MISSING + source[start:]
