import pytest

from editor.knowledge.target import Target, Version
from editor.rules.finding import Severity
from tests.rules.domains import NEW, NO_USB, OLD, ROOT, asked, codes, net, only, port

CODE = "compat-inferred-multifunction"
SHARED = (ROOT, NO_USB, port(1, "00:01.0"), port(2, "00:01.1"))


def test_newer_libvirts_need_no_record():
    assert codes(*SHARED) == []


def test_an_older_one_that_must_also_take_it_does():
    found = only(CODE, *SHARED, also=(OLD,))
    assert "libvirt 2.5.0" in found.message
    assert [(fix.text, fix.guest_notices) for fix in found.fixes] == [("Record “on”", False)]


def test_the_target_itself_may_be_the_older_one_and_its_refusal_is_said_once():
    assert codes(*SHARED, target=OLD) == [CODE]


def test_recorded_on_satisfies_it():
    assert CODE not in codes(ROOT, NO_USB, port(1, "00:01.0", "on"), port(2, "00:01.1"), also=(OLD,))


def test_places_that_libvirt_chooses_do_not_count():
    assert CODE not in codes(ROOT, NO_USB, port(1, "00:01.0"), port(2), net(), also=(OLD,))


@pytest.mark.parametrize(("name", "notices"), [("ioh3420", True), ("pcie-root-port", False)])
def test_a_fix_is_quiet_where_the_guest_sees_no_other_device(name, notices):
    """Without its model name, a port becomes the one that libvirt prefers."""
    named = port(1, "00:01.0", target=f"<model name='{name}'/>")
    found = only("compat-ignored", ROOT, NO_USB, named, also=(Target(Version(1, 2, 10)),))
    assert [fix.guest_notices for fix in found.fixes] == [notices]


def test_what_an_older_one_refuses_is_an_error_of_its_own_code():
    iommu = "<iommu model='intel'/>"
    found = only("compat-refused", ROOT, NO_USB, iommu, iommu, target=NEW, also=(Target(Version(9, 0)),))
    assert found.severity is Severity.ERROR
    assert "libvirt 9.0.0 refuses" in found.message
    assert "several <iommu>" in found.message


def test_what_has_a_rule_of_its_own_is_not_told_again_by_the_outlook():
    found = [each for each in asked(*SHARED, also=(OLD,)) if "multifunction" in each.message]
    assert [each.code for each in found] == [CODE]
