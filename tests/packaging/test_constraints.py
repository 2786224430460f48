"""CI's versions are within our bounds, and name all that we depend on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
BUILT_HERE = {"libvirt-python"}  # from PyPI it is compiled against the machine's own libvirt


def constraints() -> dict[str, str]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if not line.startswith("#"))
    return {_name(name): version for name, version in pairs}


def _name(written: str) -> str:
    return re.sub(r"[-_.]+", "-", written).lower()


def test_each_dependency_has_a_version_within_its_bounds():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    texts = [*project["dependencies"], *(each for extra in project["optional-dependencies"].values() for each in extra)]
    versions = constraints()
    for text in texts:
        wanted = Requirement(text)
        if _name(wanted.name) not in BUILT_HERE and wanted.name != project["name"]:
            version = versions[_name(wanted.name)]
            assert wanted.specifier.contains(version) or wanted.marker is not None, f"{text}: {version}"


def test_ci_uses_them():
    assert "packaging/constraints.txt" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
