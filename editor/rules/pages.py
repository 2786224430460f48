"""The help pages: one a code, in Markdown, beside its rule."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import UsageError
from ..phrase import Phrase
from .found import CODES


def known(code: str) -> str:
    """The code itself. UsageError, with the nearest code as a hint, if no finding has it."""
    if code not in CODES:
        near = difflib.get_close_matches(code, CODES, 1)
        raise UsageError(
            Phrase("No finding has the code “{code}”.", code=code),
            Phrase("Did you mean “{name}”?", name=near[0]) if near else "“virt-slots explain” lists them all.",
        )
    return code


def page(code: str) -> str:
    """The page of a code. UsageError, with the nearest code as a hint, if there is none."""
    known(code)
    family, _, name = code.partition("-")
    path = Path(__file__).parent / family / (name.replace("-", "_") + ".md")
    return path.read_text(encoding="utf-8")


def pieces(code: str) -> Iterator[tuple[str, str]]:
    """The page in pieces that a translator can take one by one: what stands before the words, and the words.

    That is a heading, a paragraph, or an entry of a list, on one line; an example is without words.
    """
    for at, part in enumerate(re.split(r"^(```.*?^```)$", page(code), flags=re.DOTALL | re.MULTILINE)):
        if at % 2:
            yield part, ""
            continue
        for block in filter(None, re.split(r"\n\n|\n(?=- )", part.strip("\n"))):
            lead, words = re.fullmatch(r"(# [\w-]+: |#+ |- |)(.*)", block, re.DOTALL).groups()  # type: ignore[union-attr]
            yield lead, " ".join(words.split())


def translated(code: str, translate: Callable[[str], str]) -> str:
    """The page in another language; what has no translation stays as it is."""
    return "\n\n".join(lead + translate(words) if words else lead for lead, words in pieces(code))


def title(code: str) -> str:
    """What a code stands for in a few words: the page's first heading behind the code."""
    return page(code).partition("\n")[0].partition(": ")[2]
