"""What a running guest says beside the prediction."""

from editor.connection.guest_facts import facts
from editor.guestview.seen import compared, likely_system, system_of
from editor.guestview.systems import named
from editor.guestview.text import seen_there
from editor.guestview.view import guest_view
from tests.guestview.domains import bus, nic, pc, snapshot

CLASH = pc(bus("pci-bridge", 1, "00:04.0"), nic("virtio", "00:07.0"), nic("virtio", "01:07.0"))


def beside(system, **names):
    domain = snapshot(CLASH)
    said = facts(interfaces=[(name, f"52:54:00:00:00:{mac}") for name, mac in names.items()])
    return compared(guest_view(domain, named(system)), domain, said)


def test_what_was_predicted_and_seen_agrees():
    found = beside("debian-12", ens7="01", enp1s7="02")
    assert [str(seen.sentence) for seen in found] == [
        "net0: predicted ens7, seen ens7",
        "net1: predicted enp1s7, seen enp1s7",
    ]
    assert likely_system(found) is None


def test_the_loser_of_a_contest_agrees():
    assert all(seen.agrees for seen in beside("debian-13", ens7="02", eth0="01"))


def test_other_names_are_explained_by_the_systems_that_have_them():
    found = beside("debian-12", eth0="01", eth1="02")
    assert likely_system(found).naming == "kernel"
    assert "as in SLES 15" in found[0].sentence


def test_names_of_nobody_are_said_to_be_by_hand():
    first, second = beside("debian-12", lan0="01", enx525400000002="02")
    assert "a udev rule of its own" in first.sentence
    assert "udev's name by MAC" in second.sentence


def test_an_interface_that_the_guest_does_not_name():
    assert "names no interface with its MAC" in beside("debian-12", ens7="01")[1].sentence


def test_a_bridge_with_the_same_mac_does_not_hide_it():
    assert beside("debian-12", br0="01", ens7="01", enp1s7="02")[0].agrees


def test_the_guest_says_which_system_it_is():
    assert system_of(facts(("debian", "12", ""))).key == "debian-12"
    assert system_of(facts(("rocky", "9.4", ""))).key == "rhel-9"
    assert system_of(facts(("debian", "", ""))).key == "debian-sid"
    assert system_of(facts(("debiann", "12", ""))) is None
    assert system_of(facts()) is None


def test_all_of_it_as_text():
    said = facts(("debian", "12", "Debian 12"), [("ens7", "52:54:00:00:00:01")], [("virtio-disk0", "", "/")])
    text = seen_there(said, compared(guest_view(snapshot(CLASH)), snapshot(CLASH), said))
    assert text.splitlines()[0] == "The guest says that it is Debian 12."
    assert "disk virtio-disk0, serial -: mounted at /" in text
