"""Recorded answers of real libvirts, where they are at hand: ../shared/corpus, or the folder VIRT_SLOTS_CORPUS."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from editor.document.read import parse
from editor.inference.infer import infer
from editor.knowledge.target import Target, Version
from tests.libvirt.rows import predicted_rows, stored_rows

CORPUS = Path(os.environ.get("VIRT_SLOTS_CORPUS") or Path(__file__).parents[3] / "shared" / "corpus")
LEAST = {"real-2.5.0": 0.995, "real-3.0.0": 0.995, "libvirt-11.3.0": 0.99}
CATEGORY = re.compile(r"^(error: )?(XML error|internal error|unsupported configuration): ")

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no recorded answers of libvirt at {CORPUS}")


def folders() -> list[str]:
    return sorted(path.parent.name for path in CORPUS.glob("*/index.json")) or ["none"]


@pytest.mark.parametrize("folder", folders())
def test_recorded_answers_are_predicted(folder):
    directory = CORPUS / folder
    target = Target(Version.parse(folder.rsplit("-", 1)[1]))
    cases = [row["case"] for row in json.loads((directory / "index.json").read_text())]
    wrong = [case for case in cases if not _is_right(directory, case, target)]
    assert 1 - len(wrong) / len(cases) >= LEAST.get(folder, 1), wrong


def _is_right(directory: Path, case: str, target: Target) -> bool:
    written = (directory / f"{case}.in.xml").read_bytes()
    inference = infer(parse(written).guest, target)
    refusal = directory / f"{case}.err"
    if refusal.exists():
        return inference.error == CATEGORY.sub("", refusal.read_text().strip()).strip()
    given = {mac.lower() for mac in re.findall(r"<mac address=['\"]([^'\"]*)", written.decode())}
    wanted = stored_rows((directory / f"{case}.out.xml").read_text(), given)
    return inference.accepted and predicted_rows(inference, given) == wanted
