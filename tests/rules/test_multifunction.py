import pytest

from editor.rules.finding import Severity
from tests.rules.domains import NO_USB, OLD, PC_ROOT, ROOT, asked, codes, net, only, places, port


def test_nothing_to_say_of_a_slot_whose_multifunction_is_inferred():
    assert codes(ROOT, NO_USB, port(1, "00:01.0"), port(2, "00:01.1")) == []


def test_nothing_to_say_of_a_domain_without_devices():
    assert codes() == []


def test_denied_names_those_who_share_the_slot():
    found = only("multifunction-denied", ROOT, port(1, "00:01.0", "off"), port(2, "00:01.1"), port(3, "00:01.7"))
    assert found.severity is Severity.ERROR
    assert "port 2 and port 3" in found.message
    assert places(found) == ["00:01.0"]


def test_denied_offers_no_inference_to_a_libvirt_that_has_none():
    found = only("multifunction-denied", ROOT, port(1, "00:01.0", "off"), port(2, "00:01.1"), target=OLD)
    assert [fix.text for fix in found.fixes] == ["Write “on” instead"]


def test_off_alone_in_its_slot_is_nobody_s_problem():
    assert codes(ROOT, NO_USB, port(1, "00:01.0", "off")) == []


def test_missing_function_0_is_one_finding_a_slot():
    devices = (port(1, "00:02.1"), port(2, "00:02.2"), port(3, "00:03.4"))
    found = [f for f in asked(ROOT, NO_USB, *devices) if f.code == "multifunction-no-function-0"]
    assert [places(f) for f in found] == [["00:02.1", "00:02.2"], ["00:03.4"]]
    assert found[0].fixes[0].text == "Move port 1 to 00:02.0"


@pytest.mark.parametrize(("machine", "root", "place"), [("q35", ROOT, "00:1f.5"), ("pc", PC_ROOT, "00:01.4")])
def test_chipset_slots_have_their_function_0(machine, root, place):
    assert "multifunction-no-function-0" not in codes(root, net(place), machine=machine)


def test_stale_works_so_it_is_a_note_and_its_fix_is_noticed():
    found = only("multifunction-stale", ROOT, port(1, "00:01.0", "on"))
    assert found.severity is Severity.NOTE
    assert [(fix.text, fix.guest_notices) for fix in found.fixes] == [("Take the “on” out", True)]


def test_ignored_is_told_even_where_function_0_is_missing():
    found = codes(ROOT, NO_USB, port(1, "00:01.3", "on"))
    assert found == ["multifunction-no-function-0", "multifunction-ignored"]


def test_errors_come_first_then_places_in_order():
    devices = (port(1, "00:05.1", "on"), port(2, "00:05.0"), port(3, "00:03.0", "on"), port(4, "00:02.0", "off"))
    found = asked(ROOT, NO_USB, *devices, port(5, "00:02.1"), port(6, "00:01.0", "on"))
    assert [(f.severity.value, places(f)[0]) for f in found] == [
        ("error", "00:02.0"),
        ("note", "00:01.0"),
        ("note", "00:03.0"),
        ("note", "00:05.1"),
    ]
