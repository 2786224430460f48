"""What a host stores of a text: complete, the same again when read, and without what it does not know."""

from itertools import product

import pytest

from editor.document.read import parse
from editor.inference.infer import infer
from editor.outlook.compare import differences
from editor.outlook.migratable import migratable
from editor.outlook.stored import BEYOND
from editor.resource_files import RESOURCES
from editor.snapshot.derive import derive
from tests.benchmarks import fleet
from tests.outlook.domains import domain, held, host, subject

SAMPLES = RESOURCES / "samples"
NAMES = ("mail01", "router", "unplaced", "web01", "workstation")
VERSIONS = ("2.5.0", "3.0.0", "4.2.0", "9.0.0", "12.8.0")


def devices(form, tag):
    return [device.element for device in form.guest.devices if device.tag == tag]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("source", [*NAMES, *range(6)])
def test_a_host_makes_the_same_of_what_it_stored(source, version):
    xml = fleet.domain(source) if isinstance(source, int) else (SAMPLES / f"{source}.xml").read_bytes()
    kept = subject(xml, host(version)).stored
    if kept is None:
        assert not derive(parse(xml), host(version).target).inference.accepted
        return
    again = infer(kept.guest, host(version).target)
    assert again.accepted
    assert differences(kept.here, again) == ()
    assert all(placement.device is not None for placement in again.placements)


@pytest.mark.parametrize("on", VERSIONS)
@pytest.mark.parametrize("source", [*NAMES, *range(6)])
def test_what_is_taken_for_granted_of_other_hosts_is_what_is_inferred(source, on):
    xml = fleet.domain(source) if isinstance(source, int) else (SAMPLES / f"{source}.xml").read_bytes()
    held = subject(xml, host(on))
    for form, version in product(filter(None, (held.stored, held.sent)), VERSIONS):
        target = host(version).target
        there, inferred = form.at(target), infer(form.guest, target)
        assert there.accepted is inferred.accepted
        assert not there.accepted or differences(there, inferred) == ()


def test_an_old_libvirt_gives_no_root_to_a_machine_that_was_sent_without_its_own():
    root = "<controller type='pci' index='0' model='pci-root'/>"
    card = "<interface type='user'><model type='virtio'/><address type='pci' bus='0' slot='3'/></interface>"
    there = held(domain(root, card, machine="versatilepb", arch="armv7l"), "4.2.0", host("7.0.0"))
    assert (there.define.accepted, there.migrate.accepted) == (True, False)


def test_written_devices_keep_their_positions_and_added_ones_have_others():
    source = domain("<interface type='user'><model type='virtio'/></interface>")
    kept = subject(source).stored
    known = {device.position for device in parse(source).guest.devices}
    positions = [device.position for device in kept.guest.devices]
    assert known < set(positions)
    assert len(positions) == len(set(positions))
    assert all(position in known or position >= BEYOND for position in positions)


def test_what_newer_libvirts_record():
    (port, *_) = [e for e in devices(subject(domain()).stored, "controller") if e.get("model") == "pcie-root-port"]
    assert port.value("model", "name") == "pcie-root-port"
    assert port.value("address", "multifunction") == "on"
    assert port.child("target").attributes == {"chassis": "1", "port": "0x8"}
    (port, *_) = [
        e for e in devices(subject(domain(), host("3.1.0")).stored, "controller") if e.get("model") == "pcie-root-port"
    ]
    assert port.value("model", "name") == "ioh3420"


def test_default_watchdog_of_q35_is_stored_since_it_exists_but_not_sent():
    new, old = subject(domain(), host("9.1.0")), subject(domain(), host("9.0.0"))
    assert [e.get("model") for e in devices(new.stored, "watchdog")] == ["itco"]
    assert devices(new.sent, "watchdog") == []
    assert devices(old.stored, "watchdog") == []
    assert devices(subject(domain(machine="pc"), host("9.1.0")).stored, "watchdog") == []


def test_watchdog_with_another_action_is_sent():
    form = subject(domain("<watchdog model='itco' action='poweroff'/>")).sent
    assert [e.get("action") for e in devices(form, "watchdog")] == ["poweroff"]


def test_the_watchdog_that_is_added_acts_as_the_first_one_does():
    kept = subject(domain("<watchdog model='i6300esb' action='poweroff'/>"), host("9.1.0")).stored
    assert [(e.get("model"), e.get("action")) for e in devices(kept, "watchdog")] == [
        ("i6300esb", "poweroff"),
        ("itco", "poweroff"),
    ]


def test_a_network_card_on_usb_is_stored_with_an_address_there_since_libvirt_knows_it():
    source = domain("<interface type='user'><model type='usb-net'/></interface>")
    (card,) = devices(subject(source, host("10.3.0")).stored, "interface")
    assert card.value("address", "type") == "usb"
    there = held(source, "9.0.0", host("11.3.0"))
    assert [there.define.accepted, there.migrate.accepted] == [False, True]


def test_controllers_of_an_ich9_usb_set_are_the_same_ones_in_another_order():
    models = ("ich9-uhci1", "ich9-uhci3", "ich9-uhci2", "ich9-ehci1")
    there = held(domain(*(f"<controller type='usb' model='{model}'/>" for model in models)), "9.0.0", host("11.3.0"))
    assert "1d.7" not in " ".join(concern.text for concern in there.define.concerns)


def test_controllers_without_a_place_have_an_index_too():
    for written in (["<controller type='usb' model='none'/>"], ["<controller type='ccid'/>"] * 2):
        kept = devices(subject(domain(*written), host("9.0.0")).stored, "controller")
        found = [e.get("index") for e in kept if e.get("type") in ("usb", "ccid") and e.get("model") != "qemu-xhci"]
        assert found == [str(at) for at in range(len(written))]


def test_an_index_that_an_added_controller_has_is_not_given_twice():
    scsi = "<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/></source></hostdev>"
    kept = subject(domain("<controller type='scsi' model='ibmvscsi'/>", scsi), host("9.0.0")).stored
    assert sorted(e.get("index") for e in devices(kept, "controller") if e.get("type") == "scsi") == ["0", "1"]


def test_machine_is_recorded_by_its_own_name_where_that_is_known():
    known = subject(domain(), host("9.0.0", "7.2"))
    assert known.stored.guest.machine == "pc-q35-7.2"
    assert known.stored.guest.root.value("os", "type", "machine") == "pc-q35-7.2"
    assert subject(domain(), host("9.0.0")).stored.guest.machine == "q35"


def test_companions_of_an_added_usb_set_have_their_master():
    kept = subject(domain(), host("2.4.0")).stored
    sets = {
        e.get("model"): e.value("master", "startport") for e in devices(kept, "controller") if e.get("type") == "usb"
    }
    assert sets == {"ich9-ehci1": None, "ich9-uhci1": "0", "ich9-uhci2": "2", "ich9-uhci3": "4"}


def test_lone_root_and_usb_controller_of_pc_are_not_sent():
    whole = subject(domain(machine="pc"))
    assert {e.get("type") for e in devices(whole.stored, "controller")} == {"usb", "pci"}
    assert devices(whole.sent, "controller") == []
    bridged = subject(domain("<controller type='pci' index='1' model='pci-bridge'/>", machine="pc")).sent
    assert [e.get("model") for e in devices(bridged, "controller")] == ["pci-bridge", "pci-root"]


@pytest.mark.parametrize(
    "kept",
    [
        "<controller type='pci' index='0' model='pci-root'><alias name='ua-root'/></controller>",
        "<controller type='pci' index='0' model='pci-root'><pcihole64 unit='KiB'>1048576</pcihole64></controller>",
    ],
)
def test_root_with_something_of_its_own_is_sent(kept):
    sent = subject(domain(kept, machine="pc")).sent
    assert [e.get("type") for e in devices(sent, "controller")] == ["pci"]


def test_name_of_a_host_bridge_stays_at_home():
    bridges = (
        "<controller type='pci' index='0' model='pci-root'/>",
        "<controller type='pci' index='1' model='pci-root'/>",
    )
    whole = subject(domain(*bridges, machine="pseries", arch="ppc64le"))
    stored = [e for e in devices(whole.stored, "controller") if e.get("type") == "pci"]
    sent = [e for e in devices(whole.sent, "controller") if e.get("type") == "pci"]
    assert {e.value("model", "name") for e in stored} == {"spapr-pci-host-bridge"}
    assert {e.value("model", "name") for e in sent} == {None}


def test_nothing_is_copied_where_everything_is_sent():
    form = subject(domain("<graphics type='egl-headless'/>"), host("9.0.0")).stored
    assert migratable(form.guest) is form.guest


# As 9.0.0 and 12.8.0 themselves store and send it (qemuDomainDefSuggestDefaultAudioBackend)
@pytest.mark.parametrize(
    ("graphics", "kinds"),
    [
        ("", ["none"]),
        ("<graphics type='vnc'/>", ["none"]),
        ("<graphics type='spice'/>", ["spice"]),
        ("<graphics type='spice'/><graphics type='vnc'/>", ["none"]),
        ("<graphics type='vnc'/><graphics type='egl-headless'/>", ["none"]),
        ("<graphics type='vnc'/><graphics type='sdl'/>", []),
        ("<graphics type='egl-headless'/>", []),
    ],
)
def test_audio_is_added_by_the_graphics_and_not_sent(graphics, kinds):
    new = subject(domain(graphics), host("7.2.0"))
    assert [e.get("type") for e in devices(new.stored, "audio")] == kinds
    assert devices(new.sent, "audio") == []
    assert devices(subject(domain(graphics), host("7.1.0")).stored, "audio") == []


def test_audio_of_ones_own_is_sent():
    form = subject(domain("<audio id='1' type='alsa'/>")).sent
    assert [e.get("type") for e in devices(form, "audio")] == ["alsa"]
    form = subject(domain("<audio id='1' type='none'/><audio id='2' type='none'/>")).sent
    assert len(devices(form, "audio")) == 2


# As 11.3.0 and 12.8.0 themselves store and send it
@pytest.mark.parametrize(
    ("device", "model", "stored", "sent"),
    [
        ("disk", "", "usb-storage", None),
        ("disk", " model='usb-bot'", "usb-bot", None),
        ("cdrom", "", "usb-bot", "usb-bot"),
        ("cdrom", " model='usb-storage'", "usb-storage", None),
    ],
)
def test_disks_on_usb_have_their_model_written_down(device, model, stored, sent):
    source = domain(f"<disk type='file' device='{device}'{model}><target dev='sda' bus='usb'/></disk>")
    new = subject(source)
    assert [e.get("model") for e in devices(new.stored, "disk")] == [stored]
    assert [e.get("model") for e in devices(new.sent, "disk")] == [sent]
    if not model:
        assert [e.get("model") for e in devices(subject(source, host("11.3.0")).stored, "disk")] == [None]


def test_the_stored_domain_holds_its_devices_as_elements_too():
    """Whoever looks at the tree finds the same devices as in the list, and all else as it was written."""
    guest = subject(domain("<interface type='user'/>"), host("9.0.0", "7.2")).stored.guest
    (inside,) = [child for child in guest.root.children if child.tag == "devices"]
    assert list(inside.children) == [device.element for device in guest.devices]
    assert "interface" in [child.tag for child in inside.children]
    assert [child.tag for child in guest.root.children] == ["name", "memory", "os", "devices"]
