"""Where samples, translations, tables and icons are that come with the program."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
# Installed they are in the package, where the build puts them (pyproject.toml); a checkout has them at its top.
RESOURCES = next(filter(Path.is_dir, (_PACKAGE / "resources", _PACKAGE.parent / "resources")), _PACKAGE / "resources")
