"""The build backend (PEP 517): setuptools', with three things that it does not do by itself.

A wheel has the man page and the shells' completion, made from the program while it is built. An sdist has all that
the project is, tests and packaging too, and is the same file for the same source. Both take their times from
SOURCE_DATE_EPOCH, by default the last commit's. Stays in packaging/: the top of the repository holds no build scripts.
"""

from __future__ import annotations

import gzip
import importlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from setuptools import build_meta
from setuptools.build_meta import (  # noqa: F401  # what a frontend may ask of a backend
    build_editable,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

ROOT = Path(__file__).resolve().parents[2]
GENERATED = Path("build", "generated")  # pyproject.toml's data-files take it from there
_LEFT_OUT = ("__pycache__", "build", "dist")
_COMPLETION = {
    "bash": "virt-slots.bash",
    "zsh": "_virt-slots",
    "fish": "virt-slots.fish",
}
_YEAR_1980 = 315532800  # the first that a ZIP archive, and so a wheel, can tell
Settings = Mapping[str, Any] | None


def get_requires_for_build_wheel(config_settings: Settings = None) -> list[str]:
    """What is needed beside setuptools: the program's parsers are loaded."""
    return [*build_meta.get_requires_for_build_wheel(config_settings), "lxml>=4.9", "argcomplete>=2.0"]


def build_wheel(wheel_directory: str, config_settings: Settings = None, metadata_directory: str | None = None) -> str:
    """The wheel, with the man page and the completion of three shells."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(_time()))
    os.umask(0o022)  # the wheel's files have the modes of those that are built
    for stale in ("lib", "bdist.*"):  # setuptools would take what an earlier build left there
        for folder in (ROOT / "build").glob(stale):
            shutil.rmtree(folder)
    generate(ROOT / GENERATED)
    return build_meta.build_wheel(wheel_directory, config_settings, metadata_directory)


def generate(folder: Path) -> None:
    """Write the man page and the shells' completion there."""
    sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
    os.environ["COLUMNS"] = "80"  # argparse breaks usage lines there
    package = importlib.import_module("editor")
    commands, window, exits = (importlib.import_module(f"editor.cli.{name}") for name in ("main", "window", "exits"))
    man_page = importlib.import_module("man_page").man_page
    page = man_page(commands.parser(), window.parser(), exits.PAGE, package.__version__)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "virt-slots.1").write_text(page, encoding="utf-8")
    shellcode = importlib.import_module("argcomplete").shellcode
    for shell, name in _COMPLETION.items():
        (folder / name).write_text(shellcode(["virt-slots"], shell=shell) + "\n", encoding="utf-8")


def build_sdist(sdist_directory: str, config_settings: Settings = None) -> str:
    """All that is under version control, and PKG-INFO."""
    epoch = max(int(os.environ.get("SOURCE_DATE_EPOCH") or _time()), _YEAR_1980)
    with tempfile.TemporaryDirectory() as folder:
        info = Path(folder, prepare_metadata_for_build_wheel(folder, config_settings))
        metadata = (info / "METADATA").read_bytes()
    version = info.name.removesuffix(".dist-info").rpartition("-")[2]
    top = f"virt_slots-{version}"
    with (
        Path(sdist_directory, f"{top}.tar.gz").open("wb") as file,
        gzip.GzipFile("", "wb", fileobj=file, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted(_sources()):
            _add(archive, f"{top}/{path}", (ROOT / path).read_bytes(), os.access(ROOT / path, os.X_OK), epoch)
        _add(archive, f"{top}/PKG-INFO", metadata, False, epoch)
    return f"{top}.tar.gz"


def _add(archive: tarfile.TarFile, name: str, content: bytes, is_program: bool, epoch: int) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mtime, entry.mode = len(content), epoch, 0o755 if is_program else 0o644
    archive.addfile(entry, io.BytesIO(content))


def _sources() -> Iterator[str]:
    """The files of the project, as git has them; of an archive without git, all that no build has made."""
    tracked = _git("ls-files", "-z")
    if tracked is not None:
        yield from (path for path in tracked.split("\0") if path and (ROOT / path).is_file())
        return
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        is_made = any(part in _LEFT_OUT or part.endswith((".egg-info", ".dist-info", "_cache")) for part in parts)
        if path.is_file() and not is_made and parts[0] not in (".git", ".venv", ".hypothesis", "PKG-INFO"):
            yield str(Path(*parts))


def _time() -> int:
    """When the source was last changed: its last commit; else its newest metadata."""
    committed = _git("log", "-1", "--format=%ct")
    return int(committed) if committed else int((ROOT / "pyproject.toml").stat().st_mtime)


def _git(*arguments: str) -> str | None:
    """What git says of this tree; None where it is no repository's top or there is no git."""
    if not (ROOT / ".git").exists():
        return None
    try:
        ran = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return ran.stdout if ran.returncode == 0 else None
