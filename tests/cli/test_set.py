"""`set` writes an attribute only where libvirt reads it."""

from __future__ import annotations

import pytest

from editor.resource_files import RESOURCES

WEB01 = RESOURCES / "samples" / "web01.xml"


@pytest.mark.parametrize("key", ["hotplug=off", "chassis=9", "port=9"])
@pytest.mark.parametrize("device", ["net0", "vda", "usb 0"])
def test_what_controllers_have_is_written_at_no_other_device(run, key, device):
    ran = run("set", WEB01, key, device)
    assert ran.code == 2
    assert ran.out == ""
    assert f"{device} is no PCI controller" in ran.err


def test_a_port_takes_them(run):
    assert "hotplug='off'" in run("set", WEB01, "hotplug=off", "port 1").out
