"""What is installed beside the code, looked for as an installed program would."""

import tomllib
from pathlib import Path

import pytest

from editor.document.read import parse
from editor.resource_files import RESOURCES

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((RESOURCES / "samples").iterdir(), key=lambda sample: sample.name)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_sample_is_a_domain_named_as_its_file(sample):
    guest = parse(sample.read_bytes()).guest
    assert guest.name + ".xml" == sample.name
    assert guest.type == "qemu", "so that it can be defined where there is no KVM"
    assert any(device.tag == "interface" for device in guest.devices)


def test_everything_is_installed():
    setuptools = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    folders = {
        ".".join((package, *folder.relative_to(ROOT / top).parts)): folder
        for package, top in setuptools["package-dir"].items()
        for folder in (ROOT / top, *(ROOT / top).rglob("*"))
        if folder.is_dir() and folder.name != "__pycache__"
    }
    assert sorted(folders) == sorted(setuptools["packages"])
    beside_the_package = [path for paths in setuptools["data-files"].values() for path in paths]
    patterns = [*setuptools["package-data"]["*"], *beside_the_package, "*.ts"]  # .ts: what .qm are made from
    beside = [path for folder in folders.values() for path in folder.iterdir() if path.is_file()]
    left_out = [path for path in beside if path.suffix not in (".py", ".pyc") and not any(map(path.match, patterns))]
    assert left_out == []
