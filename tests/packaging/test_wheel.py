"""The sdist and the wheel that it gives: complete, the same each time, and good neighbours."""

import email
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from editor import __version__
from editor.cli import COMMANDS
from editor.cli.exits import Exit
from editor.gui.app import DESKTOP_ID

ROOT = Path(__file__).parents[2]
PROJECT = (".ci", "editor", "packaging", "resources", "tests", "pyproject.toml", "README.md", "LICENSE")
# Two others that are called editor: a module (python3-editor on Debian, python-editor on PyPI), and a package (PyPI).
NEIGHBOURS = {
    "editor.py": "def edit():\n    return 'theirs'\n",
    "editor/__init__.py": "def edit():\n    return 'theirs'\n",
}


def build(kind, source, into):
    code = f"import backend; print(backend.build_{kind}({str(into)!r}))"
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1700000000", "PYTHONPATH": "packaging/python"}
    into.mkdir(exist_ok=True)
    ran = subprocess.run([sys.executable, "-c", code], cwd=source, env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return into / ran.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    """Made from a copy without git: what an archive of a code host has."""
    folder = tmp_path_factory.mktemp("source")
    for name in PROJECT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(ROOT / name, folder / name)
    return build("sdist", folder, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def unpacked(sdist, tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    subprocess.run(["tar", "-x", "-z", "-f", sdist, "-C", folder], check=True)
    return next(folder.iterdir())


@pytest.fixture(scope="module")
def wheel(unpacked, tmp_path_factory):
    return build("wheel", unpacked, tmp_path_factory.mktemp("wheel"))


def test_the_sdist_has_everything_and_is_the_same_again(sdist, unpacked, tmp_path):
    for name in (*PROJECT, "PKG-INFO", "packaging/run", "tests/conftest.py", "resources/samples/web01.xml"):
        assert (unpacked / name).exists()
    assert os.access(unpacked / "packaging" / "run", os.X_OK)
    assert build("sdist", unpacked, tmp_path / "again").read_bytes() == sdist.read_bytes()


def test_the_wheel_is_the_same_again_whatever_was_built_there_before(wheel, unpacked, tmp_path):
    (unpacked / "build" / "lib" / "virt_slots" / "stale.py").write_text("")
    assert build("wheel", unpacked, tmp_path / "again").read_bytes() == wheel.read_bytes()


def test_the_wheel_has_all_that_a_desktop_and_a_shell_look_for(wheel):
    data = f"virt_slots-{__version__}.data/data/share/"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = email.message_from_bytes(archive.read(f"virt_slots-{__version__}.dist-info/METADATA"))
    assert {name.removeprefix(data) for name in names if name.startswith(data)} == {
        f"applications/{DESKTOP_ID}.desktop",
        f"metainfo/{DESKTOP_ID}.metainfo.xml",
        f"icons/hicolor/scalable/apps/{DESKTOP_ID}.svg",
        f"icons/hicolor/symbolic/apps/{DESKTOP_ID}-symbolic.svg",
        "man/man1/virt-slots.1",
        "bash-completion/completions/virt-slots.bash",
        "zsh/site-functions/_virt-slots",
        "fish/vendor_completions.d/virt-slots.fish",
    }
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"virt_slots"}
    modules = {f"virt_slots/{path.relative_to(ROOT / 'editor')}" for path in (ROOT / "editor").rglob("*.py")}
    assert modules <= set(names)
    assert (metadata["License-Expression"], metadata["Version"]) == ("GPL-2.0-or-later", __version__)


@pytest.mark.parametrize("neighbour", NEIGHBOURS)
def test_both_run_beside_another_that_is_called_editor(wheel, tmp_path, neighbour):
    site = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", site, wheel]
    subprocess.run(pip, check=True, capture_output=True)
    (site / neighbour).parent.mkdir(exist_ok=True)
    (site / neighbour).write_text(NEIGHBOURS[neighbour])

    def run(*command):
        environment = os.environ | {"PYTHONPATH": str(site)}
        ran = subprocess.run([sys.executable, *command], cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    sample = site / "virt_slots" / "resources" / "samples" / "web01.xml"
    assert run(site / "bin" / "virt-slots", "show", sample).startswith("web01 · ")
    assert run("-c", "import virt_slots; print(virt_slots.__file__)").startswith(str(site))
    assert run("-c", "import editor; print(editor.edit())") == "theirs\n"


def test_the_man_page_has_every_command_and_option(unpacked, wheel):
    page = (unpacked / "build" / "generated" / "virt-slots.1").read_text().replace("\\-", "-")
    for command in COMMANDS:
        assert f".SS {command}\n" in page
    assert "@" not in page
    assert "\\fB--target\\fR" in page
    for code in Exit:
        assert f".TP\n\\fB{code}\\fR\n" in page


def test_every_package_is_of_this_version():
    """What RELEASING.md says to change for a release."""
    packaging = ROOT / "packaging"
    assert (packaging / "debian" / "changelog").read_text().startswith(f"virt-slots ({__version__}-")
    assert f"\nVersion:        {__version__}\n" in (packaging / "rpm" / "virt-slots.spec").read_text()
    assert f"\nversion: {__version__}\n" in (packaging / "ansible" / "galaxy.yml").read_text()
    assert f"\n## {__version__}" in (ROOT / "CHANGELOG.md").read_text()
