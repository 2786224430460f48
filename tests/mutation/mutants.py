"""Small faults in the program's source, one at a time, made by mutmut's operators.

Left alone: type annotations, docstrings, texts with a blank in them and names of libvirt's functions, which people read
(the latter are sources). Words without a blank are mostly libvirt's, and facts. Unlike mutmut itself, tables outside
functions are mutated, too: most releases stand there.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import libcst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators


@dataclass(frozen=True)
class Mutant:
    """`path` is relative to the checkout; `text` replaces the characters from `start` to `end` of its source."""

    path: Path
    line: int
    start: int
    end: int
    text: str

    def apply(self, source: str) -> str:
        """The source with the fault."""
        return source[: self.start] + self.text + source[self.end :]

    def difference(self, source: str) -> str:
        """The lines that change, as a diff without context."""
        old, new = source.splitlines(), self.apply(source).splitlines()
        return "\n".join(line for line in difflib.unified_diff(old, new, lineterm="", n=0) if line[:3] not in NO_LINES)


_READ = re.compile(r"\s|^.?.(vir|qemu)[A-Z]")
NO_LINES = ("---", "+++", "@@ ")


def mutants(root: Path, paths: Iterable[Path]) -> list[Mutant]:
    """All faults of these files and folders, in a fixed order; some may not compile."""
    files = sorted({file for path in paths for file in ([path] if path.is_file() else path.rglob("*.py"))})
    return [mutant for file in files for mutant in _of_file(file.relative_to(root), file.read_text())]


def _of_file(path: Path, source: str) -> list[Mutant]:
    wrapper = MetadataWrapper(libcst.parse_module(source))
    finder = _Finder(path, source, wrapper.module)
    wrapper.visit(finder)
    return list(dict.fromkeys(mutant for mutant in finder.found if mutant.apply(source) != source))


def compiles(source: str) -> bool:
    """Whether Python takes it."""
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


class _Finder(libcst.CSTVisitor):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, path: Path, source: str, module: libcst.Module) -> None:
        super().__init__()
        self.found: list[Mutant] = []
        self._path, self._module = path, module
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def on_visit(self, node: libcst.CSTNode) -> bool:
        if isinstance(node, libcst.Expr) and isinstance(node.value, libcst.BaseString):
            return False  # a docstring
        if isinstance(node, (libcst.Annotation, libcst.Import, libcst.ImportFrom)):
            return False
        if isinstance(node, libcst.BaseString) and _READ.search(self._module.code_for_node(node)):
            return False
        where = self.get_metadata(PositionProvider, node, None)
        if where is not None:
            start = self._starts[where.start.line - 1] + where.start.column
            end = self._starts[where.end.line - 1] + where.end.column
            for kind, operator in mutation_operators:
                if isinstance(node, kind):
                    for changed in operator(node):
                        text = self._module.code_for_node(changed)
                        self.found.append(Mutant(self._path, where.start.line, start, end, text))
        return True
