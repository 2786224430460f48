"""The sample domains on real libvirt: what it stores of them, or why it refuses them, is what we predict."""

import pytest

from editor.document.read import parse
from editor.resource_files import RESOURCES
from editor.snapshot.derive import derive
from tests.libvirt.oracle import Oracle

SAMPLES = sorted((RESOURCES / "samples").iterdir(), key=lambda sample: sample.name)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_is_stored_as_predicted(sample, embed):
    oracle = Oracle(embed)
    predicted = derive(parse(sample.read_bytes()), oracle.target).inference
    with oracle.judged(sample.read_bytes()) as judged:
        assert (predicted.error or "") == (judged.refusal or "").removeprefix("XML error: ")
        if judged.refusal is None:
            stored = parse(judged.stored.encode()).guest.devices
            assert sorted((d.tag, d.place, d.multifunction) for d in stored if d.place) == sorted(
                (p.element, p.address, p.stored) for p in predicted.placements if p.address
            )
    assert (judged.refusal is None) is (sample.name != "problems.xml")
