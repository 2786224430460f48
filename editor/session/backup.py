"""Previous definitions, put aside before each define: every define can be taken back from here."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path

from ..connection import files
from ..connection.answers import DomainText
from ..errors import EditorError
from ..phrase import Phrase

_TIME = "%Y%m%dT%H%M%S.%fZ"


def folder() -> Path:
    """Where backups are kept: `virt-slots/backups` in XDG_STATE_HOME (XDG Base Directory Specification)."""
    state = os.environ.get("XDG_STATE_HOME", "")
    base = Path(state) if Path(state).is_absolute() else Path.home() / ".local" / "state"
    return base / "virt-slots" / "backups"


def keep(text: DomainText) -> Path:
    """Put a definition aside, readable by its owner only, and say where. Nothing is ever overwritten.

    The file is on disk when this returns. EditorError if that failed.
    """
    name = re.sub(r"[^\w.-]", "-", text.name, flags=re.ASCII)[:100]
    where = folder()
    try:
        where.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = where / f"{name}_{text.uuid}_{datetime.now(UTC).strftime(_TIME)}.xml"
        files.write(path, text.xml, private=True)
    except (OSError, EditorError) as error:
        why = error.sentence if isinstance(error, EditorError) else f"{error.strerror}."
        raise EditorError(
            Phrase(
                "The previous definition cannot be put aside in {folder}: {why}",
                folder=files.printable(where),
                why=why,
            ),
            "Nothing was changed. Make room or set XDG_STATE_HOME, or save to a file.",
        ) from None
    return path
