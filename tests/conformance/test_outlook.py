"""“Define there” against recorded answers: what is called accepted was accepted, what is called refused was refused."""

import json

import pytest

from editor.document.read import parse
from editor.inference.infer import infer
from editor.knowledge.target import NEWEST, Target, Version
from editor.outlook.candidate import Candidate
from editor.outlook.outlook import define_there
from editor.outlook.subject import Subject
from tests.conformance.test_corpus import CORPUS

QEMU = {"2.5.0": "2.8", "3.0.0": "2.8", "7.0.0": "5.2", "9.0.0": "7.2", "11.3.0": "10.0", "12.8.0": "11.1"}
HOST = Candidate("here", "the newest", Target(NEWEST))

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no recorded answers of libvirt at {CORPUS}")


@pytest.mark.parametrize("version", QEMU)
def test_acceptance_is_predicted(version):
    target = Target(Version.parse(version), Version.parse(QEMU[version]))
    folder = CORPUS / f"real-{version}"
    wrong = []
    for row in json.loads((folder / "index.json").read_text()):
        guest = parse((folder / f"{row['case']}.in.xml").read_bytes()).guest
        subject = Subject(guest, infer(guest, HOST.target), HOST)
        judgement = define_there(subject, Candidate(version, version, target, "upstream"))
        if judgement.accepted is not row["accepted"]:
            wrong.append(row["case"])
    assert wrong == []
