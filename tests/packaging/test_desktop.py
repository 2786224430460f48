"""The desktop entry, the AppStream metadata and the icon: one id, understood by the desktop's own tools."""

import configparser
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from editor import __version__
from editor.gui.app import DESKTOP_ID
from editor.resource_files import RESOURCES

ENTRY = RESOURCES / f"{DESKTOP_ID}.desktop"
METAINFO = RESOURCES / f"{DESKTOP_ID}.metainfo.xml"
MIME_DATABASE = Path("/usr/share/mime/mime.cache")
TEXT_EDITOR = "[Desktop Entry]\nType=Application\nName=Writer\nExec=true %f\nMimeType=text/plain;\n"
ALL_THAT_OPEN_FILES = """
from gi.repository import Gio
print(*(app.get_id() for app in Gio.AppInfo.get_all() if app.supports_files()), sep="\\n")
"""


def needs(*programs):
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def entry():
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read_string(ENTRY.read_text())
    return read["Desktop Entry"]


def test_one_id_everywhere():
    metainfo = etree.fromstring(METAINFO.read_bytes())
    assert metainfo.findtext("id") == DESKTOP_ID
    assert metainfo.findtext("launchable") == ENTRY.name
    assert entry()["Icon"] == DESKTOP_ID
    for icon in (DESKTOP_ID, f"{DESKTOP_ID}-symbolic"):
        assert (RESOURCES / "icons" / f"{icon}.svg").is_file()
    assert entry()["Exec"].split()[0] == metainfo.findtext("provides/binary") == "virt-slots"


def test_the_version_is_among_the_releases():
    assert etree.fromstring(METAINFO.read_bytes()).xpath("string(releases/release[1]/@version)") == __version__


@needs("desktop-file-validate")
def test_the_desktop_entry_is_valid():
    ran = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (0, "")


@needs("appstreamcli")
def test_the_metadata_are_valid():
    ran = subprocess.run(["appstreamcli", "validate", "--no-net", METAINFO], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout


@pytest.fixture
def desktop(tmp_path):
    """A machine with the real database of file types, and for programs ours and one that opens plain text."""
    if not MIME_DATABASE.exists():
        pytest.skip("no database of file types (shared-mime-info)")
    applications = tmp_path / "share" / "applications"
    applications.mkdir(parents=True)
    (tmp_path / "share" / "mime").symlink_to(MIME_DATABASE.parent)
    (applications / "writer.desktop").write_text(TEXT_EDITOR)
    shutil.copy(ENTRY, applications)
    program = tmp_path / "bin" / "virt-slots"  # TryExec: without the program it is not offered
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    subprocess.run(["update-desktop-database", applications], check=True)
    environment = {
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "XDG_DATA_DIRS": str(tmp_path / "share"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_CONFIG_DIRS": str(tmp_path / "config"),
        "LC_ALL": "C.UTF-8",
    }

    def run(*command):
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    return run


@needs("gio", "update-desktop-database")
@pytest.mark.parametrize("kind", ["application/xml", "text/xml", "text/plain", "application/octet-stream"])
def test_it_becomes_the_default_of_no_file_type(desktop, kind):
    said = desktop("gio", "mime", kind).stdout
    assert DESKTOP_ID not in said
    assert kind == "application/octet-stream" or "writer.desktop" in said


@needs("gio", "update-desktop-database")
def test_open_with_offers_it(desktop):
    ran = desktop("/usr/bin/python3", "-c", ALL_THAT_OPEN_FILES)
    if "No module named 'gi'" in ran.stderr:
        pytest.skip("python3-gi is not installed")
    assert ENTRY.name in ran.stdout.split()
