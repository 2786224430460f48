"""Which tests reach a line: recorded once, and kept outside the checkout for as long as that does not change."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path

import coverage

from .mutants import Mutant

# What needs a window, a guest, real libvirt or processes of its own comes last: it is slow.
SLOW = ("tests/gui/", "tests/libvirt/", "tests/scenarios/", "tests/connection/")
# Where else a package is tested, besides the folder of its name
NEAR = {"knowledge": ("inference", "outlook", "guestview", "conformance"), "inference": ("conformance",)}
FEW = 4  # tests that reach a line; then there may be others, that found its work done already
LEFT_OUT = ("tests/guest", "tests/benchmarks", "tests/packaging", "tests/mutation", "tests/test_contracts.py")


def cache() -> Path:
    """The folder of recordings."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "virt-slots" / "mutation"


def record(checkout: Path, folder: Path, tests: Iterable[str]) -> None:
    """Run the tests once, noting what each reaches."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    left_out = [f"--ignore={path}" for path in LEFT_OUT]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.mutation.recording", "-p", "no:cacheprovider"]
    environment = os.environ | {"VIRT_SLOTS_REACH": str(folder)}
    ran = subprocess.run([*command, *left_out, *tests], cwd=checkout, env=environment, check=False)
    if ran.returncode not in (0, 1):  # 1: some failed
        sys.exit(f"The tests were not recorded: pytest ended with {ran.returncode}.")
    (folder / "checkout").write_text(str(checkout))
    (folder / "state").write_text(state(checkout))


def state(checkout: Path) -> str:
    """A digest of the program and the tests: what was recorded of another is out of date."""
    digest = sha256()
    for file in sorted(path for folder in ("editor", "tests") for path in (checkout / folder).rglob("*.py")):
        digest.update(str(file.relative_to(checkout)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def is_recorded(checkout: Path, folder: Path) -> bool:
    """Whether the recording is there and of this state."""
    written = folder / "state"
    return written.exists() and written.read_text() == state(checkout)


@dataclass(frozen=True)
class Reach:
    """The recording in `folder`, made in a copy of the checkout."""

    folder: Path
    checkout: Path

    @cached_property
    def seconds(self) -> dict[str, float]:
        """What each test takes (processor time, with its fixtures)."""
        return json.loads((self.folder / "seconds.json").read_text())

    @cached_property
    def _data(self) -> coverage.CoverageData:
        data = coverage.CoverageData(basename=str(self.folder / "coverage"))
        data.read()
        return data

    @lru_cache  # noqa: B019  (one recording a run)
    def _lines(self, path: Path) -> dict[int, set[str]]:
        recorded = Path((self.folder / "checkout").read_text()) / path
        by_line = self._data.contexts_by_lineno(str(recorded))
        return {line: {test for test in tests if test in self.seconds} for line, tests in by_line.items()}

    @lru_cache  # noqa: B019
    def _shape(self, path: Path) -> _Shape:
        return _Shape(ast.parse((self.checkout / path).read_text()))

    def tests(self, mutant: Mutant) -> list[str]:
        """Those that reach it: first those of its own package, quick ones first.

        What runs on import, or once and is remembered, was noted for whichever test came first, or for none: there
        those follow that run anything of the module, or of its users.
        """
        lines, shape = self._lines(mutant.path), self._shape(mutant.path)
        found: set[str] = set()
        if shape.in_function(mutant.line):
            found = lines.get(mutant.line) or set().union(*(lines.get(n, ()) for n in shape.statement(mutant.line)))
        others = self._of_module(mutant.path) - found if len(found) < FEW else set()
        if not shape.in_function(mutant.line):
            others |= self._idle
        return self._ranked(found, mutant) + self._ranked(others, mutant)

    @cached_property
    def _idle(self) -> frozenset[str]:
        """Tests that look at tables only, and run nothing."""
        return frozenset(self.seconds.keys() - self._data.measured_contexts())

    def _ranked(self, tests: set[str], mutant: Mutant) -> list[str]:
        own = tuple(f"tests/{folder}/" for folder in (mutant.path.parts[1], *NEAR.get(mutant.path.parts[1], ())))
        rank = {test: (test.startswith(SLOW), not test.startswith(own), self.seconds[test], test) for test in tests}
        return sorted(tests, key=rank.__getitem__)

    @lru_cache  # noqa: B019
    def _of_module(self, path: Path) -> frozenset[str]:
        """Tests that run any function of it or of its users; of a user without functions, those of its users."""
        found = set(self._inside(path))
        waiting, seen = [path], {path}
        while waiting:
            for user in self._users(waiting.pop()) - seen:
                seen.add(user)
                inside = self._inside(user)
                found |= inside
                waiting += [] if inside else [user]
        return frozenset(found)

    @lru_cache  # noqa: B019
    def _inside(self, path: Path) -> frozenset[str]:
        lines, shape = self._lines(path), self._shape(path)
        return frozenset(test for line, tests in lines.items() if shape.in_function(line) for test in tests)

    def _users(self, path: Path) -> set[Path]:
        return {user for user, used in self._imports.items() if path in used}

    @cached_property
    def _imports(self) -> dict[Path, set[Path]]:
        files = [file.relative_to(self.checkout) for file in (self.checkout / "editor").rglob("*.py")]
        return {file: self._shape(file).imports(file, set(files)) for file in files}


class _Shape:
    """Of a module's source: which lines are in functions, and which belong to one statement."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._inside: set[int] = set()
        self._statements: list[ast.stmt] = []
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._inside |= set(range(node.body[0].lineno, (node.end_lineno or 0) + 1))
            if isinstance(node, ast.stmt):
                self._statements.append(node)

    def in_function(self, line: int) -> bool:
        return line in self._inside

    def statement(self, line: int) -> range:
        """The lines of the smallest statement around one."""
        spans = [
            (s.lineno, s.end_lineno or s.lineno) for s in self._statements if s.lineno <= line <= (s.end_lineno or 0)
        ]
        first, last = min(spans, key=lambda span: span[1] - span[0])
        return range(first, last + 1)

    def imports(self, path: Path, files: set[Path]) -> set[Path]:
        found: set[Path] = set()
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom):
                base = path.parents[node.level - 1] if node.level else Path()
                module = base.joinpath(*(node.module or "").split("."))
                for name in ("", *(alias.name for alias in node.names)):
                    inner = module / name if name else module
                    found |= {inner.with_suffix(".py"), inner / "__init__.py"} & files
        return found
