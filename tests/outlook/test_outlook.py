"""The three questions: each with its own answer, the reasons, and nothing unknown called accepted."""

import re

import pytest

from editor.document.read import parse
from editor.edits.edit import Edit
from editor.errors import EditorError
from editor.knowledge.target import Target, Version
from editor.outlook.candidate import Candidate, candidate, presets
from editor.outlook.machines import canonical
from editor.outlook.outlook import outlook
from editor.outlook.stays import STAYS
from editor.outlook.subject import Subject
from editor.outlook.verdict import Answer, Reaction
from editor.snapshot.derive import derive
from tests.outlook.domains import domain, held, host, keys, subject

ROOT = "<controller type='pci' index='0' model='pcie-root'/>"
NO_USB = "<controller type='usb' index='0' model='none'/>"
NO_BALLOON = "<memballoon model='none'/>"


def port(index, function, name="", multifunction=""):
    model = f"<model name='{name}'/>" if name else ""
    place = f"bus='0x00' slot='0x04' function='0x{function}'{multifunction}"
    start = f"<controller type='pci' index='{index}' model='pcie-root-port'>"
    return f"{start}{model}<address type='pci' {place}/></controller>"


def two_ports(name="", multifunction=""):
    return domain(NO_USB, ROOT, port(1, 0, name, multifunction), port(2, 1, name), NO_BALLOON)


def answers(there):
    return [judgement.answer for _, judgement in there.judgements]


def texts(judgement):
    return " ".join(concern.text for concern in judgement.concerns)


def test_a_file_that_needs_the_inference_is_refused_and_once_stored_for_something_else():
    there = held(two_ports(), "2.5.0", host("9.0.0", "7.2"))
    assert there.define.answer is Answer.NO
    assert keys(there.define) == {"inferred-multifunction"}
    assert "may need" in there.define.error
    assert there.migrate.answer is Answer.NO
    assert "inferred-multifunction" not in keys(there.migrate)
    assert "'pcie-root-port', which came with libvirt 3.2.0" in texts(there.migrate)


def test_aggregated_ports_are_taken_by_old_ones_once_function_0_says_on():
    there = held(two_ports("ioh3420", " multifunction='on'"), "2.5.0", host("3.1.0"))
    assert there.define.answer is Answer.YES
    assert there.migrate.accepted
    assert there.roll_back.accepted


def test_the_same_libvirt_says_yes_three_times():
    for version in ("2.5.0", "9.0.0", "12.8.0"):
        assert answers(held(domain(NO_BALLOON), version, host(version))) == [Answer.YES] * 3


def test_a_way_back_is_harder_than_a_migration():
    there = held(domain(NO_USB, NO_BALLOON, machine="pc-q35-7.2"), "9.0.0", host("11.3.0", "10.0"))
    assert answers(there) == [Answer.YES, Answer.YES, Answer.NO]
    assert "watchdog model 'itco'" in texts(there.roll_back)


def test_the_watchdog_of_a_chipset_can_be_left_out_of_a_text_only():
    source = domain(NO_USB, "<watchdog model='itco' action='reset'/>", NO_BALLOON, machine="pc-q35-7.2")
    there = held(source, "9.0.0", host("11.3.0", "10.0"))
    assert answers(there) == [Answer.NO, Answer.YES, Answer.NO]
    (define,), (roll_back,) = there.define.concerns, there.roll_back.concerns
    assert [mend.guest_notices for mend in define.mends] == [True]
    assert roll_back.mends == ()
    assert "virsh dumpxml --inactive --migratable" in roll_back.text


def test_what_the_host_refuses_cannot_be_sent_or_kept():
    there = held(domain("<sound model='ich10'/>"), "9.0.0", host("12.8.0"))
    assert answers(there) == [Answer.NO] * 3
    assert "libvirt 12.8.0 itself refuses" in texts(there.migrate)


def test_what_is_really_stored_counts_where_it_is_given():
    recorded = parse(two_ports("ioh3420", " multifunction='on'")).guest
    source = two_ports()
    on = host("9.0.0")
    given = Subject(parse(source).guest, derive(parse(source), on.target).inference, on, recorded)
    assert "value" not in keys(outlook(given, candidate("2.5.0")).roll_back)
    assert "value" in keys(outlook(subject(source, on), candidate("2.5.0")).roll_back)


def test_other_places_are_told_with_both_and_with_the_release_that_changed_it():
    source = domain(NO_USB, "<interface type='user'><model type='rtl8139'/></interface>", NO_BALLOON)
    there = held(source, "4.2.0", host("9.0.0"))
    (places,) = [concern for concern in there.define.concerns if concern.reaction is Reaction.PLACES]
    assert there.define.answer is Answer.BUT
    assert places.since == Version(4, 3)
    assert "pcie-to-pci-bridge" in places.text
    assert places.guest_notices


def test_a_root_bus_that_only_one_of_the_two_adds():
    source = domain(machine="s390-ccw-virtio", arch="s390x")
    (places,) = held(source, "4.5.0").define.concerns
    assert places.reaction is Reaction.PLACES
    assert "root 0 not there" in places.text


def test_an_ignored_attribute_that_the_guest_sees_forbids_only_the_migration_of_its_state():
    source = domain(
        NO_USB, ROOT, "<controller type='pci' index='1' model='pcie-root-port'><target hotplug='off'/></controller>",
        NO_BALLOON, machine="pc-q35-5.0",
    )  # fmt: skip
    there = held(source, Candidate("o", "o", Target(Version(6, 2), Version(5, 0)), "upstream"), host("9.0.0", "7.2"))
    assert answers(there) == [Answer.BUT, Answer.NO, Answer.BUT]
    assert there.migrate.accepted


def test_machine_types():
    def asked(machine, name, on=None):
        return held(domain(NO_USB, NO_BALLOON, machine=machine), name, on or host("12.8.0")).define

    assert asked("pc-q35-7.2", "debian-12").answer is Answer.YES
    assert "not in QEMU 7.2" in texts(asked("pc-q35-8.0", "debian-12"))
    assert "not in QEMU 10.0" in texts(asked("pc-i440fx-2.3", "debian-13"))
    assert "QEMU's own, which its QEMU lacks" in texts(asked("pc-q35-7.2", "rhel-9"))
    assert "Red Hat's, which its QEMU lacks" in texts(asked("pc-q35-rhel9.4.0", "debian-12"))
    assert asked("pc-q35-6.2", "ubuntu-22.04").answer is Answer.YES
    assert asked("pc-q35-jammy", "ubuntu-22.04").answer is Answer.YES
    assert asked("pc-q35-focal-hpb", "ubuntu-22.04").answer is Answer.YES
    assert "one of Ubuntu's that its QEMU lacks" in texts(asked("pc-q35-noble", "ubuntu-22.04"))
    assert asked("pc-q35-jammy", "ubuntu-26.04").concerns[0].reaction is Reaction.UNKNOWN
    assert asked("pc-q35-nobody", "ubuntu-26.04").concerns[0].reaction is Reaction.UNKNOWN
    assert asked("pc-q35-rhel9.4.0", "rhel-9").answer is Answer.YES
    assert "one of Red Hat's that its QEMU lacks" in texts(asked("pc-q35-rhel9.4.0", "rhel-9.2"))
    assert "one of Red Hat's that its QEMU lacks" in texts(asked("pc-q35-rhel8.6.0", "rhel-10"))
    assert "one of Red Hat's that its QEMU lacks" in texts(asked("pc-i440fx-rhel7.6.0", "rhel-10"))
    assert asked("pc-q35-8.0", "debian-10").answer is Answer.BUT  # accepted, and QEMU does not start it
    real = Candidate("h", "h", Target(Version(9, 0), Version(7, 2)), machines=frozenset({"q35", "pc-q35-7.2"}))
    assert asked("pc-q35-7.2", real).answer is Answer.YES
    assert "no machine type 'pc-q35-6.2'" in texts(asked("pc-q35-6.2", real))


@pytest.mark.parametrize(
    ("machine", "release", "recorded"),
    [
        ("q35", "debian-12", "pc-q35-7.2"),
        ("", "debian-12", "pc-i440fx-7.2"),
        ("q35", "rhel-9", "pc-q35-rhel9.8.0"),
        ("pc", "rhel-9", "pc-i440fx-rhel7.6.0"),
        ("pc", "rhel-7", "pc-i440fx-rhel7.0.0"),
        ("pc", "rhel-10", None),
        ("q35", "rhel-8.2", None),
        ("q35", "ubuntu-22.04", "pc-q35-6.2"),
        ("ubuntu-q35", "ubuntu-22.04", "pc-q35-jammy"),
        ("", "ubuntu-24.04", "pc-i440fx-noble"),
    ],
)
def test_what_an_alias_of_a_machine_type_is_recorded_as(machine, release, recorded):
    guest = parse(domain(machine=machine)).guest
    assert canonical(guest, candidate(release)) == recorded


def test_what_an_asked_host_does_not_have_is_refused_there():
    source = domain(NO_USB, "<video><model type='qxl'/></video>", NO_BALLOON, machine="pc")
    target = Target(Version(11, 3), Version(10, 0))
    with_qxl = Candidate("h", "h", target, models=frozenset({("video", "modelType", "qxl")}))
    without = Candidate("h", "h", target, models=frozenset({("video", "modelType", "vga")}))
    assert held(source, with_qxl).define.accepted
    assert texts(held(source, without).define) == "Its QEMU has no video 'qxl'."
    assert held(source, Candidate("h", "h", target, models=frozenset({("rng", "model", "virtio")}))).define.accepted


def test_unknown_is_said_and_never_a_plain_yes():
    newer = Candidate("n", "n", Target(Version(13, 0)))
    older = Candidate("o", "o", Target(Version(1, 1, 1)))
    for there in (held(domain(NO_BALLOON), newer), held(domain(NO_BALLOON), older)):
        assert Reaction.UNKNOWN in [concern.reaction for concern in there.define.concerns]
        assert there.define.answer is Answer.BUT
        assert there.define.accepted, "nothing is called unknown to a libvirt that nothing is known of"
    xen = held(domain(NO_BALLOON).replace(b"type='qemu'", b"type='xen'", 1), "9.0.0").define
    assert xen.answer is Answer.BUT
    alias = held(domain(NO_USB, NO_BALLOON, machine="pc"), "9.0.0", host("12.8.0")).migrate
    assert alias.answer is Answer.BUT
    assert "records the machine type that its QEMU means by 'pc'" in texts(alias)


@pytest.mark.parametrize(
    "source",
    [
        two_ports(),
        domain(NO_USB, "<interface type='user'><model type='virtio'/><acpi index='1'/></interface>", NO_BALLOON),
        domain(NO_USB, "<watchdog model='itco' action='reset'/>", NO_BALLOON),
        domain("<controller type='usb' index='0' model='qemu-xhci'/>", ROOT, NO_BALLOON),
        domain(NO_USB, "<interface type='user'><model type='virtio-transitional'/></interface>", machine="pc"),
        domain(NO_USB, "<rng model='virtio-transitional'><backend model='random'>/dev/r</backend></rng>", machine="pc"),
        domain(NO_USB, "<vsock model='virtio'><cid auto='yes'/></vsock>", machine="pc"),
        domain(NO_USB, "<disk type='file' device='disk' model='virtio-transitional'><source file='/d'/>"
               "<target dev='vda' bus='virtio'/></disk>", machine="pc"),
    ],
)  # fmt: skip
def test_mends_help_and_move_nothing(source):
    on, against = host("12.8.0"), candidate("2.5.0")
    concerns = outlook(subject(source, on), against).define.concerns
    assert any(concern.mends for concern in concerns)
    for concern in concerns:
        for mend in concern.mends:
            edit: Edit = mend.edit
            snapshot = derive(parse(source), on.target)
            mended = edit.apply(snapshot)
            after = held(mended, against, on).define
            if concern.reaction not in (Reaction.PLACES, Reaction.COMPLETES):
                assert concern.text not in [other.text for other in after.concerns]
            there = {snapshot.name(p): p.address for p in snapshot.placements}
            now = derive(parse(mended), on.target)
            assert {now.name(p): p.address for p in now.placements}.items() <= there.items()


def test_presets_name_what_they_are_from():
    assert {"debian-8", "debian-13", "rhel-7", "rhel-10", "ubuntu-24.04", "sles-15.6"} <= presets().keys()
    for name, preset in presets().items():
        assert str(preset.target.libvirt).removesuffix(".0") in preset.source or "unconfirmed" in preset.source, name
        assert preset.target.qemu is not None
        assert preset.vendor in ("upstream", "rhel", "ubuntu")
        assert (preset.newest is None) or (preset.vendor != "upstream")
    for name in ("rhel-9", "rhel-9.8", "almalinux-9", "rocky-9.8"):
        assert candidate(name).title == "RHEL 9.8"
    assert candidate("CentOS-7") is candidate("rhel-7")
    assert candidate("9.0").target == Target(Version(9, 0, 0))
    with pytest.raises(EditorError, match="known by the name") as refused:
        candidate("debain-12")
    assert "debian-12" in refused.value.hint


STAYING = [
    ("<interface type='user'><model type='usb-net'/></interface>", Reaction.STAYS),
    ("<crypto model='virtio' type='qemu'><backend model='builtin'/></crypto>", Reaction.STAYS),
    ("<sound model='virtio'/>", Reaction.STAYS),
    ("<shmem name='s'><model type='ivshmem-plain'/></shmem>", Reaction.STAYS),
    ("<shmem name='s' role='master'><model type='ivshmem-plain'/></shmem>", None),
    (
        "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='3' slot='0' function='0'/></source>"
        "</hostdev>",
        Reaction.UNKNOWN,
    ),
    (
        "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='3' slot='0' function='0'/></source>"
        "<teaming type='transient' persistent='ua-x'/></hostdev>",
        None,
    ),
]


@pytest.mark.parametrize(("device", "reaction"), STAYING)
def test_what_keeps_a_running_guest_where_it_is_matters_for_its_migration_alone(device, reaction):
    source = domain(NO_BALLOON, device, machine="pc-q35-7.2")
    there = held(source, "12.8.0", host("12.8.0", "10.0"))
    found = [concern for concern in there.migrate.concerns if concern.feature == "stays"]
    assert [concern.reaction for concern in found] == ([reaction] if reaction else [])
    assert there.migrate.answer is (Answer.BUT if reaction else Answer.YES)
    assert there.migrate.accepted
    assert (there.define.answer, there.roll_back.answer) == (Answer.YES, Answer.YES)


def test_each_row_about_staying_has_a_sample():
    found = {concern.arguments["what"] for device, _ in STAYING for concern in
             held(domain(NO_BALLOON, device), "12.8.0").migrate.concerns if concern.feature == "stays"}  # fmt: skip
    assert found == {row.what for row in STAYS}


def test_disks_that_an_old_libvirt_lists_in_another_order_are_told_apart():
    disk = "<disk type='file' device='disk'><source file='/{0}'/><target dev='{0}'{1}/></disk>"
    there = held(domain(disk.format("vdb", " bus='virtio'"), disk.format("vda", ""), machine="pc"), "7.0.0")
    (moved,) = [concern.text for concern in there.define.concerns if concern.reaction is Reaction.PLACES]
    assert moved.startswith("vdb at 00:03.0 (here 00:02.0), vda at 00:02.0 (here 00:03.0): elsewhere")
    assert Reaction.PLACES not in {concern.reaction for concern in there.roll_back.concerns}


@pytest.mark.parametrize(
    ("name", "hint"),
    [("debian12", "Did you mean “debian-12”?"), ("???", "Write a version such as 9.0.0, or debian-13, ")],
)
def test_no_such_release_is_one_sentence(name, hint):
    with pytest.raises(EditorError, match=f"No libvirt is known by the name “{re.escape(name)}”") as refused:
        candidate(name)
    assert refused.value.hint.startswith(hint)


def test_audio_that_every_domain_gets_keeps_it_from_rolling_back_to_7_0():
    """Seen with 9.0.0 and 7.0.0 themselves: “unknown audio type 'none'”; 6.6.0 does not read the element."""
    there = held(domain("<graphics type='vnc'/>"), "7.0.0", host("9.0.0"))
    assert (there.define.accepted, there.migrate.accepted, there.roll_back.accepted) == (True, True, False)
    assert there.roll_back.error == "unknown audio type 'none'"
    assert "--migratable" in texts(there.roll_back)
    assert held(domain("<graphics type='vnc'/>"), "6.6.0", host("9.0.0")).roll_back.accepted
    source = domain("<audio id='1' type='none'/>")
    (mend,) = [mend for concern in held(source, "7.0.0").define.concerns for mend in concern.mends]
    assert not mend.guest_notices
    snapshot = derive(parse(source), host().target)
    assert held(mend.edit.apply(snapshot), "7.0.0").define.accepted


def test_models_of_disks_on_usb_keep_them_from_rolling_back():
    """Seen with 12.8.0 and 11.3.0 themselves."""
    disk = "<disk type='file' device='{}'><target dev='sda' bus='usb'/></disk>"
    there = held(domain(disk.format("disk")), "11.3.0")
    assert (there.define.accepted, there.migrate.accepted, there.roll_back.accepted) == (True, True, False)
    assert there.roll_back.error == "Invalid value for attribute 'model' in element 'disk': 'usb-storage'."
    there = held(domain(disk.format("cdrom")), "11.3.0")
    assert (there.define.accepted, there.migrate.accepted, there.roll_back.accepted) == (True, False, False)


def test_a_qemu_is_not_asked_for_what_its_libvirt_does_not_read():
    source = domain("<interface type='user'><model type='virtio'/><acpi index='1'/></interface>")
    assert held(source, host("7.0.0", "5.2")).define.accepted
    assert not held(source, host("7.3.0", "5.2")).define.accepted


@pytest.mark.parametrize(("disks", "more"), [(4, ""), (5, " and 1 more"), (7, " and 3 more")])
def test_of_many_that_move_some_are_named_and_the_rest_counted(disks, more):
    disk = "<disk type='file' device='disk'><source file='/{0}'/><target dev='{0}'{1}/></disk>"
    named = [f"vd{letter}" for letter in "gfedcba"[-disks:]]
    devices = [disk.format(name, "" if name == "vda" else " bus='virtio'") for name in named]
    there = held(domain(*devices, machine="pc"), "7.0.0")
    (moved,) = [concern.text for concern in there.define.concerns if concern.reaction is Reaction.PLACES]
    assert moved.count("(here ") == 4
    assert moved.partition(": elsewhere")[0].endswith(f"){more}")


def test_what_a_running_guest_stays_with_is_named():
    (concern,) = held(domain(NO_BALLOON, "<crypto model='virtio' type='qemu'/>"), "12.8.0").migrate.concerns
    assert concern.text == "A running guest with <crypto> can be neither migrated nor saved."
