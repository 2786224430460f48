"""Each row of the table, on both sides of its release; a row without a sample here fails."""

import pytest

from editor.knowledge.target import Target, Version
from editor.outlook.candidate import Candidate
from editor.outlook.features import FEATURES
from editor.outlook.pattern import Written
from editor.outlook.verdict import Answer, Reaction
from tests.knowledge.releases import ABILITIES, rows
from tests.outlook.domains import NEWEST, before, domain, held, host, keys, subject

ROOT = "<controller type='pci' index='0' model='pcie-root'/>"
NET = "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='{}'/>{}</interface>"
HOSTDEV = (
    "<hostdev mode='subsystem' type='pci' managed='yes'>{}<source>"
    "<address domain='{}' bus='0x03' slot='0x00' function='0x0'/></source></hostdev>"
)


def port(index, address="", more="", model="pcie-root-port"):
    return f"<controller type='pci' index='{index}' model='{model}'>{more}{address}</controller>"


def at(bus, slot, function, multifunction=""):
    place = f"domain='0x0000' bus='0x{bus:02x}' slot='0x{slot:02x}' function='0x{function}'"
    return f"<address type='pci' {place}{multifunction}/>"


def pc(*devices):
    return domain("<controller type='usb' index='0' model='none'/>", *devices, machine="pc")


def q35(*devices):
    return domain("<controller type='usb' index='0' model='none'/>", ROOT, *devices)


SAMPLES = {
    "inferred-multifunction": q35(port(1, at(0, 4, 0)), port(2, at(0, 4, 1))),
    "multifunction-off": q35(port(1, at(0, 4, 0, " multifunction='off'")), port(2, at(0, 4, 1))),
    "empty-address": pc(NET.format("virtio", "<address type='pci'/>")),
    "host-domain": pc(HOSTDEV.format("", "0x10000")),
    "zpci": domain(
        NET.format("virtio", "<address type='pci'><zpci uid='0x0001' fid='0x00000000'/></address>"),
        machine="s390-ccw-virtio",
        arch="s390x",
    ),
    "zpci-numbers": domain(NET.format("virtio", "<address type='pci'/>"), machine="s390-ccw-virtio", arch="s390x"),
    "acpi-index": pc(NET.format("virtio", "<acpi index='1'/>")),
    "acpi-nodeset": pc(HOSTDEV.format("<acpi nodeset='0'/>", "0x0000")),
    "user-alias": pc(NET.format("virtio", "<alias name='ua-front'/>")),
    "controller-index": pc(
        "<controller type='pci' index='0' model='pci-root'/>",
        "<controller type='pci' model='pci-bridge'/>",
        "<controller type='pci' model='pci-bridge'/>",
    ),
    "several-roots": domain(
        "<controller type='pci' index='0' model='pci-root'/>",
        "<controller type='pci' index='1' model='pci-root'/>",
        machine="pseries",
        arch="ppc64le",
    ),
    "expander-slots": q35(port(1, at(0, 4, 0), model="pcie-expander-bus"), port(2, at(1, 3, 0))),
    "dmi-slot-0": q35(
        port(1, at(0, 30, 0), model="dmi-to-pci-bridge"),
        port(2, at(1, 1, 0), model="pci-bridge"),
        NET.format("e1000", at(1, 0, 0)),
    ),
    "model-name": pc(port(1, "", "<model name='pci-bridge'/>", "pci-bridge")),
    "chassis-nr": pc(port(1, "", "<target chassisNr='7'/>", "pci-bridge")),
    "target-hotplug": q35(port(1, "", "<target hotplug='off'/>")),
    "root-hotplug": pc("<controller type='pci' index='0' model='pci-root'><target hotplug='off'/></controller>"),
    "mem-reserve": q35(port(1, "", "<target memReserve='1024'/>")),
    "virtio-model": pc(
        "<disk type='file' device='disk' model='virtio-transitional'><source file='/d'/>"
        "<target dev='vda' bus='virtio'/></disk>"
    ),
    "virtio-nic-model": pc(NET.format("virtio-transitional", "")),
    "virtio-iommu-option": pc(NET.format("virtio", "<driver iommu='on'/>")),
    "virtio-ats-option": pc(NET.format("virtio", "<driver ats='on'/>")),
    "usb-net": domain(NET.format("usb-net", "")),
    "shmem": pc("<shmem name='s'><size unit='M'>4</size></shmem>"),
    "shmem-model": pc("<shmem name='s'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"),
    "vsock": pc("<vsock model='virtio'><cid auto='yes'/></vsock>"),
    "crypto": pc("<crypto model='virtio' type='qemu'><backend model='builtin'/></crypto>"),
    "pstore": pc("<pstore backend='acpi-erst'><path>/p</path><size unit='KiB'>8</size></pstore>"),
    "iommu": q35("<iommu model='intel'/>"),
    "iommu-bus": q35("<iommu model='intel'><driver pciBus='0'/></iommu>"),
    "several-iommus": q35("<iommu model='intel'/>", "<iommu model='intel'/>"),
    "several-watchdogs": pc("<watchdog model='i6300esb'/>", "<watchdog model='i6300esb'/>"),
    "iommufd": pc(HOSTDEV.format("<driver iommufd='yes'/>", "0x0000")),
    "video-device": pc("<video><model type='virtio' device='virtio-vga'/></video>"),
    "riscv-pci": domain(NET.format("virtio", "<address type='pci'/>"), machine="virt", arch="riscv64"),
    "loongarch": domain("<memballoon model='virtio'/>", machine="virt", arch="loongarch64"),
}
ROWS = {row.key: row for row in FEATURES}
RELEASES = {name: Version.parse(since) for name, since, _, _ in rows(ABILITIES)}
SINCE = {row.key: RELEASES[row.ability.name] for row in FEATURES}


def of_release(key, version):
    return held(SAMPLES[key], Candidate(str(version), str(version), Target(version)))


@pytest.mark.parametrize("key", ROWS)
def test_the_release_that_brought_it_has_no_concern_about_it(key):
    assert key not in keys(of_release(key, SINCE[key]).define)


@pytest.mark.parametrize("key", ROWS)
def test_one_before_reacts_as_the_table_says(key):
    row = ROWS[key]
    define = of_release(key, before(SINCE[key])).define
    (concern,) = [concern for concern in define.concerns if concern.feature == key]
    assert concern.reaction is row.older
    assert concern.since == SINCE[key]
    assert concern.source
    assert str(SINCE[key]) in concern.text
    assert "{" not in concern.text
    assert define.answer is (Answer.NO if row.older is Reaction.REFUSES else Answer.BUT)


@pytest.mark.parametrize(
    "key", [row.key for row in FEATURES if row.older is Reaction.IGNORES and isinstance(row.where, Written)]
)
def test_a_host_that_ignores_it_does_not_store_it(key):
    row = ROWS[key]
    older = subject(SAMPLES[key], host(str(before(SINCE[key])))).stored
    newer = subject(SAMPLES[key], host(NEWEST)).stored
    assert older is not None
    assert not row.where(older.guest)
    assert newer is not None
    assert row.where(newer.guest)


def test_keys_and_samples_are_the_same():
    assert len(ROWS) == len(FEATURES)
    assert SAMPLES.keys() == ROWS.keys()


@pytest.mark.parametrize(
    ("zpci", "chosen"),
    [("", True), (" uid='0x0001'", True), (" fid='0x00000000'", True), (" uid='0x0001' fid='0x00000000'", False)],
)
def test_zpci_numbers_are_chosen_unless_both_are_written(zpci, chosen):
    address = f"<address type='pci'><zpci{zpci}/></address>" if zpci else "<address type='pci'/>"
    source = domain(NET.format("virtio", address), machine="s390-ccw-virtio", arch="s390x")
    there = held(source, Candidate("6.4.0", "6.4.0", Target(Version(6, 4))))
    assert ("zpci-numbers" in keys(there.define)) is chosen
