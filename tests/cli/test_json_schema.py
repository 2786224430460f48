"""The JSON of each command is what its JSON Schema in resources/schemas says."""

import json

import pytest

from editor.cli.answer import SCHEMA
from editor.resource_files import RESOURCES

jsonschema = pytest.importorskip("jsonschema")
SAMPLES = sorted((RESOURCES / "samples").glob("*.xml"))


def held(command, lines):
    schema = json.loads((RESOURCES / "schemas" / f"{command}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    answers = [json.loads(line) for line in lines.splitlines()]
    for answer in answers:
        errors = [f"{'/'.join(map(str, each.absolute_path))}: {each.message}" for each in validator.iter_errors(answer)]
        assert errors == []
        assert answer["schema"] == SCHEMA
    return answers


def test_show(run, tmp_path):
    assert len(held("show", run("show", "--format", "json", *SAMPLES, tmp_path / "none").out)) == len(SAMPLES) + 1


@pytest.mark.parametrize("targets", [(), ("--target", "2.5.0", "--target", "debian-12"), ("--oldest",)])
def test_check(run, tmp_path, targets):
    ran = run("check", "--format", "json", *targets, "--hotplug", "pcie=9", *SAMPLES, tmp_path / "none")
    assert len(held("check", ran.out)) == len(SAMPLES) + 1


@pytest.mark.parametrize("other", ["mail01", "web01", "unplaced"])
def test_diff(run, other):
    paths = [RESOURCES / "samples" / f"{name}.xml" for name in ("web01", other)]
    held("diff", run("diff", "--format", "json", *paths).out)
