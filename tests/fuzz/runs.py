"""The runs: what is done with one random input, and what must hold. An AssertionError or any other error is a fault."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from pathlib import Path
from random import Random

from editor.cli.holding import Request, Task, hold
from editor.connection import files
from editor.document.read import parse
from editor.errors import EditorError
from editor.knowledge.target import Target, Version
from editor.outlook.candidate import of_target
from editor.render import text
from editor.session.session import Session
from editor.snapshot.derive import derive
from tests.fuzz import documents
from tests.fuzz.edits import random_edit

VERSIONS = ("1.2.9", "1.3.5", "2.5.0", "3.0.0", "3.9.0", "5.2.0", "7.0.0", "9.0.0", "11.3.0", "12.8.0")


def target(chance: Random) -> Target:
    """Any libvirt."""
    return Target(Version.parse(chance.choice(VERSIONS)))


def edits(chance: Random, counts: Counter[str], folder: Path) -> None:
    """Ten edits of a domain, one after the other: each is refused with a sentence or leaves a domain; undo is exact."""
    asked = target(chance)
    source = documents.domain(chance)
    session = Session(source, asked)
    before = [session.state.document.source]
    for _ in range(10):
        counts["edits"] += 1
        try:
            edit = random_edit(chance, session.state.edited)
            if edit is None:
                continue
            assert edit.title(session.state.edited)
            session.perform(edit)
        except EditorError:
            counts["refused"] += 1
            continue
        if session.state.document.source != before[-1]:
            before.append(session.state.document.source)
    while len(before) > 1:
        assert session.state.document.source == before.pop()
        session.undo()
    assert session.state.document.source == source


def hostile_files(chance: Random, counts: Counter[str], folder: Path) -> None:
    """A damaged file: a sentence, or a domain about which everything can be said, on one line each."""
    counts["files"] += 1
    path = folder / f"{os.getpid()}.xml"
    path.write_bytes(documents.file(chance))
    known = (of_target(target(chance)), of_target(target(chance)))
    for as_json in (False, True):
        report = hold(Task(str(path)), Request(known, None, True, as_json))
        counts["read"] += not report.failure and as_json
        assert len(report.failure.splitlines()) <= 1
        if as_json:
            assert len(report.text.splitlines()) == 1
    try:
        drawn = text.draw(derive(parse(path.read_bytes()), known[0].target))
    except EditorError:
        return
    assert not set(drawn) & {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\u2028", "\u202e"} - {"\n"}


def kills(chance: Random, counts: Counter[str], folder: Path) -> None:
    """A save that is killed at any moment: the file has the old text or the new, and nothing lies about."""
    counts["kills"] += 1
    path = folder / f"{os.getpid()}" / "guest.xml"
    path.parent.mkdir(exist_ok=True)
    old, new = b"<domain>" + b"o" * 300_000 + b"</domain>", b"<domain>" + b"n" * 200_000 + b"</domain>"
    path.write_bytes(old)
    child = os.fork()
    if child == 0:
        try:
            files.write(path, new, replaces=old)
        finally:
            os._exit(0)
    time.sleep(chance.random() * 0.006)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    found = path.read_bytes()
    assert found in (old, new)
    counts["new text"] += found == new
    files.write(path, b"<domain/>", replaces=found)
    assert [each.name for each in path.parent.iterdir()] == ["guest.xml"]


RUNS = {"edits": edits, "files": hostile_files, "kills": kills}
