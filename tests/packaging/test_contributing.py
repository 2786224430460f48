"""CONTRIBUTING sends people to files: they are there, and so is what they are to look for in them."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
NAMES = {
    "editor/inference/chipset.py": ("_settle_q35", "Q35_VIDEO"),
    "editor/knowledge/target.py": ("NEWEST",),
    "editor/gui/panels/findings_table.py": ("def headerData", "def _of"),
    "editor/gui/look/theme.py": ("def ghost",),
    "editor/gui/doing/picture.py": ("FORMATS",),
    "editor/gui/doing/bindings.py": ("def bindings",),
    "editor/cli/options.py": ("svg",),
}


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:editor|resources|packaging|tests)/[\w./-]*)`", PAGE))))
def test_what_it_names_is_there(path):
    placeholder = re.sub(r"(FAMILY/)?NAME\.(py|md)$", "", path)
    assert (ROOT / placeholder).exists()


@pytest.mark.parametrize("path", NAMES)
def test_what_is_to_be_looked_for_is_there(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    assert [name for name in NAMES[path] if name not in text] == []
