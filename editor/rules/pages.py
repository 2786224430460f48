"""The help pages: one a code, in Markdown, beside its rule."""

from __future__ import annotations

import difflib
from pathlib import Path

from editor.errors import EditorError
from editor.phrase import Phrase
from editor.rules.check import CODES


def page(code: str) -> str:
    """The page of a code. EditorError, with the nearest code as a hint, if there is none."""
    if code not in CODES:
        near = difflib.get_close_matches(code, CODES, 1)
        raise EditorError(
            Phrase("No finding has the code “{code}”.", code=code),
            Phrase("Did you mean “{name}”?", name=near[0]) if near else "“virt-slots explain” lists them all.",
        )
    family, _, name = code.partition("-")
    path = Path(__file__).parent / family / (name.replace("-", "_") + ".md")
    return path.read_text(encoding="utf-8")


def title(code: str) -> str:
    """What a code stands for in a few words: the page's first heading behind the code."""
    return page(code).partition("\n")[0].partition(": ")[2]
