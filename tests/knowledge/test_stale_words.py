"""The words for a stale `on` stand in one module, and nobody writes them again."""

from __future__ import annotations

import ast
from pathlib import Path

import editor
from editor.knowledge import stale_words

WORDS = [words for name, words in vars(stale_words).items() if name.isupper()]


def _plain(text: str) -> str:
    return text.rstrip(".").lower()


def test_no_other_module_writes_them() -> None:
    assert len(WORDS) == 6
    mine = {_plain(words) for words in WORDS}
    places = [
        file.name
        for file in sorted(Path(editor.__path__[0]).rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _plain(node.value) in mine
    ]
    assert places == ["stale_words.py"] * len(WORDS)
