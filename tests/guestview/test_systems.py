"""Which guest it is, and what that changes."""

import pytest

from editor.document.read import parse
from editor.errors import UsageError
from editor.guestview.changes import changes
from editor.guestview.contests import contests
from editor.guestview.nic_names import SCHEMES
from editor.guestview.systems import KERNEL, UNKNOWN, Family, generations, named, of_guest, systems
from editor.guestview.text import WINDOWS, nics
from editor.guestview.view import guest_view
from tests.guestview.domains import bus, nic, pc, port, q35, seen, snapshot, whole

NS = "http://libosinfo.org/xmlns/libvirt/domain/1.0"
CLASH = pc(bus("pci-bridge", 1, "00:04.0"), nic("virtio", "00:07.0"), nic("virtio", "01:07.0"))


def of_metadata(inner):
    return of_guest(parse(f"<domain type='qemu'><name>g</name><metadata>{inner}</metadata></domain>".encode()).guest)


def test_each_has_a_known_scheme_and_a_source():
    schemes = {scheme.name for scheme in SCHEMES} | {KERNEL}
    for system in systems().values():
        assert system is UNKNOWN or system.source
        assert (system.naming in schemes) == (system.family is Family.LINUX)


def test_generations_stand_for_all_schemes_of_systemd():
    assert {each.naming for each in generations()} == {scheme.name for scheme in SCHEMES}


def test_no_id_is_in_two_rows():
    ids = [each for system in systems().values() for each in system.osinfo]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("osinfo", "key"),
    [
        ("http://debian.org/debian/12", "debian-12"), ("http://redhat.com/rhel/9.4", "rhel-9"),
        ("http://redhat.com/rhel/90", "unknown"), ("http://microsoft.com/win/11", "windows"),
        ("http://microsoft.com/win/2k22", "windows"), ("http://ubuntu.com/ubuntu/24.04", "ubuntu-24.04"),
        ("http://alpinelinux.org/alpinelinux/3.19", "eth0"), ("http://nobody.example/1", "unknown"), ("", "unknown"),
    ],
)  # fmt: skip
def test_the_metadata_say_which(osinfo, key):
    written = f"<x:libosinfo xmlns:x='{NS}'><x:os id='{osinfo}'/></x:libosinfo>"
    assert of_metadata(written).key == key


def test_an_id_in_another_namespace_is_none_of_libosinfo():
    other = "<x:libosinfo xmlns:x='http://example.org/'><x:os id='http://debian.org/debian/12'/></x:libosinfo>"
    assert of_metadata(other) is UNKNOWN


def test_a_misspelt_name_gets_the_nearest():
    with pytest.raises(UsageError, match="Did you mean “debian-12”"):
        named("debain-12")


@pytest.mark.parametrize(
    ("key", "names"),
    [("debian-12", ("ens7", "enp1s7")), ("debian-13", ("ens7", "ens7")), ("eth0", ("eth0", "eth1"))],
)
def test_names_are_those_of_the_guest(key, names):
    view = guest_view(snapshot(CLASH), named(key))
    assert tuple(seen(view, name).nic.expected.name for name in ("net0", "net1")) == names


def test_contested_is_what_two_would_be_called_there():
    assert contests(guest_view(snapshot(CLASH), named("debian-12"))) == ()
    (contest,) = contests(guest_view(snapshot(CLASH), named("debian-13")))
    assert contest.name == "ens7"
    assert [device.name for device in contest.devices] == ["net0", "net1"]
    (contest,) = contests(guest_view(snapshot(CLASH)))
    assert [system.key for system in contest.systems] == ["debian-13"]


def test_the_kernel_counts_in_the_order_in_which_it_finds_them():
    """All of bus 0 come first, then what is behind its bridges."""
    behind = q35(port(1, "00:01.0"), nic("virtio", "01:00.0"), nic("virtio", "00:09.0"))
    view = guest_view(snapshot(behind), named("eth0"))
    assert [seen(view, name).nic.text for name in ("net1", "net0")] == ["eth0", "eth1"]


def test_windows_is_spoken_of_where_it_is_the_guest():
    assert nics(guest_view(snapshot(CLASH), named("windows"))) == f"{WINDOWS}\n"
    assert "Windows" not in nics(guest_view(snapshot(CLASH)))
    assert "not predicted" in nics(guest_view(snapshot(CLASH), named("other")))


def test_a_teamed_interface_has_a_standby():
    teamed = pc(nic("virtio", "00:07.0")).xml("g").replace(b"<model", b"<teaming type='persistent'/><model")
    assert seen(guest_view(snapshot(teamed), named("debian-13")), "net0").nic.standby == "ens7nsby"
    two = teamed.replace(b"</interface>", b"</interface><interface type='user'><model type='virtio'/></interface>")
    view = guest_view(snapshot(two), named("eth0"))
    assert (seen(view, "net0").nic.text, seen(view, "net0").nic.standby) == ("eth1", "eth2")


def test_changes_are_those_of_the_guest_and_of_each_generation_that_differs():
    """The slot's own number counts for systemd 257, whatever the order of the slots."""
    before = snapshot(pc(bus("pci-bridge", 1, "00:04.0"), nic("virtio", "01:07.0")))
    after = snapshot(pc(bus("pci-bridge", 1, "00:04.0"), nic("virtio", "01:07.0"), machine="pc-i440fx-1.7"))

    def renamed(system=None):
        found = changes(guest_view(before, system), guest_view(after, system))
        return [(each.old, each.new, each.systems) for each in found if each.kind == "renamed"]

    assert renamed(named("debian-12")) == []
    assert renamed(named("debian-13")) == [("ens7", "enp1s7", "")]
    assert renamed() == [("ens7", "enp1s7", "Debian 13")]


def test_a_standby_has_the_longest_name_that_linux_takes():
    teamed = "<interface type='user'><mac/><teaming type='persistent'/><model type='virtio'/>{}</interface>"
    place = "<address type='pci' bus='1' slot='31' function='{}' multifunction='{}'/>"
    wide = whole(
        "x86_64",
        "pc",
        "<controller type='pci' index='1' model='pci-expander-bus'><target busNr='100'/></controller>",
        teamed.format(place.format(0, "on")),
        teamed.format(place.format(1, "off")),
    )
    found = seen(guest_view(snapshot(wide), named("debian-13")), "net1").nic
    assert (found.text, found.standby) == ("enp101s31f1", "enp101s31f1nsby")
