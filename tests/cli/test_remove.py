"""`remove` says how it is told what becomes of the devices behind a controller."""

from __future__ import annotations

from editor.resource_files import RESOURCES


def test_a_controller_in_use_is_refused_with_the_options_that_help(run):
    web01 = RESOURCES / "samples" / "web01.xml"
    ran = run("remove", web01, "port 1")
    assert ran.code == 3
    assert "left without a bus: net0." in ran.err
    for option in ("--remove-behind", "--forget-behind"):
        assert option in ran.err
        assert run("remove", web01, "port 1", option).code in (0, 1)
