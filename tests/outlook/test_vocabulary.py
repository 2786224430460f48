"""Each value of an enumeration, on both sides of the release that has it first."""

import pytest

from editor.document.read import parse
from editor.knowledge.qemu import Qemu
from editor.knowledge.target import NEWEST, OLDEST, Target, Version
from editor.outlook.candidate import Candidate
from editor.outlook.needs import NEEDS
from editor.outlook.verdict import Reaction
from editor.outlook.vocabulary import VOCABULARY
from tests.knowledge.releases import QEMU, rows
from tests.knowledge.releases import words as releases_of_words
from tests.outlook.domains import before, domain, held, host

SINCE = releases_of_words()
# With its first value came the element itself, which an older libvirt ignores (tests/outlook/test_features.py).
WHOLE_ELEMENTS = {("iommu model", "intel"), ("audio type", "oss")}
VALUES = [
    (words, value)
    for words in VOCABULARY
    for value, since in words.values.items()
    if since > OLDEST and (words.what, value) not in WHOLE_ELEMENTS
]


WRITTEN = {
    "address type": "<interface type='user'><address type='{}'/></interface>",
    "controller type": "<controller type='{}'/>",
    "PCI controller model": "<controller type='pci' model='{}'/>",
    "USB controller model": "<controller type='usb' model='{}'/>",
    "SCSI controller model": "<controller type='scsi' model='{}'/>",
    "IDE controller model": "<controller type='ide' model='{}'/>",
    "virtio-serial controller model": "<controller type='virtio-serial' model='{}'/>",
    "PCI controller model name": "<controller type='pci'><model name='{}'/></controller>",
    "host device type": "<hostdev type='{}'/>",
    "filesystem driver": "<filesystem><driver type='{}'/></filesystem>",
    "audio type": "<audio type='{}'/>",
    "input bus": "<input type='mouse' bus='{}'/>",
    "disk type": "<disk type='{}'><target dev='vda' bus='virtio'/></disk>",
    "interface type": "<interface type='{}'/>",
    "input type": "<input type='{}' bus='usb'/>",
    "graphics type": "<graphics type='{}'/>",
    "character device type": "<channel type='{}'><target type='virtio'/></channel>",
    "redirected device type": "<redirdev bus='usb' type='{}'/>",
    "source of random numbers": "<rng model='virtio'><backend model='{}'/></rng>",
    "TPM model": "<tpm model='{}'/>",
    "TPM backend": "<tpm><backend type='{}'/></tpm>",
    "video model": "<video><model type='{}'/></video>",
}


def refusals(source, version):
    there = held(source, Candidate(str(version), str(version), Target(version)))
    return [concern for concern in there.define.concerns if concern.feature == "value"]


@pytest.mark.parametrize(("words", "value"), VALUES, ids=[f"{words.what} {value}" for words, value in VALUES])
def test_value_is_known_from_its_release_on(words, value):
    tag = words.what.split()[0]
    source = domain(WRITTEN.get(words.what, f"<{tag} model='{{}}'/>").format(value))
    since = Version.parse(SINCE[words.what, value])
    assert refusals(source, since) == []
    (concern,) = refusals(source, max(before(since), OLDEST))
    assert concern.reaction is Reaction.REFUSES
    assert concern.since == since
    assert f"'{value}'" in concern.text
    assert str(since) in concern.text


CONTROLLER = "<controller type='pci' index='1' model='{}'>{}</controller>"
PARTS = {  # a device that needs it
    "GENERIC_ROOT_PORT": [CONTROLLER.format("pcie-root-port", "<model name='pcie-root-port'/>")],
    "PCIE_TO_PCI": [CONTROLLER.format("pcie-to-pci-bridge", "")],
    "PCI_EXPANDER": [CONTROLLER.format("pci-expander-bus", "")],
    "PCIE_EXPANDER": [CONTROLLER.format("pcie-expander-bus", "")],
    "PORT_HOTPLUG": [
        CONTROLLER.format("pcie-root-port", "<target hotplug='off'/>"),
        CONTROLLER.format("pcie-switch-downstream-port", "<target hotplug='on'/>"),
    ],
    "ROOT_HOTPLUG": ["<controller type='pci' index='0' model='pci-root'><target hotplug='off'/></controller>"],
    "QEMU_XHCI": ["<controller type='usb' index='0' model='qemu-xhci'/>"],
    "ACPI_INDEX": ["<interface type='user'><acpi index='1'/></interface>"],
    "VIRTIO_VIDEO": ["<video><model type='virtio'/></video>"],
    "BOCHS": ["<video><model type='bochs'/></video>"],
    "RAMFB": ["<video><model type='ramfb'/></video>"],
    "VIRTIO_INPUT": ["<input type='mouse' bus='virtio'/>"],
    "E1000E": ["<interface type='user'><model type='e1000e'/></interface>"],
    "IGB": ["<interface type='user'><model type='igb'/></interface>"],
    "VIRTIO_MODELS": [
        "<rng model='virtio-transitional'/>",
        "<memballoon model='virtio-non-transitional'/>",
        "<interface type='user'><model type='virtio-transitional'/></interface>",
        "<interface type='user'><model type='virtio-non-transitional'/></interface>",
    ],
    "DRIVER_IOMMU": ["<interface type='user'><driver iommu='on'/></interface>"],
    "DRIVER_ATS": ["<interface type='user'><driver ats='on'/></interface>"],
    "SHMEM_MODELS": [
        f"<shmem name='s'><model type='{model}'/></shmem>" for model in ("ivshmem-plain", "ivshmem-doorbell")
    ],
    "OLD_IVSHMEM": [
        "<shmem name='s'><size unit='M'>4</size></shmem>",
        "<shmem name='s'><model type='ivshmem'/></shmem>",
    ],
    "VSOCK": ["<vsock/>"],
    "PSTORE": ["<pstore backend='acpi-erst'/>"],
    "VIRTIO_SOUND": ["<sound model='virtio'/>"],
    "VIRTIOFS": ["<filesystem><driver type='virtiofs'/></filesystem>"],
    "VIRTIO_PMEM": ["<memory model='virtio-pmem'/>"],
    "VIRTIO_MEM": ["<memory model='virtio-mem'/>"],
    "INTEL_IOMMU": ["<iommu model='intel'/>"],
    "VIRTIO_IOMMU": ["<iommu model='virtio'/>"],
}
HANDED_ON = {"E1000E", "IGB"}  # libvirt does not look at them: QEMU does not start
OF_QEMU = {name: (since, until) for name, since, until, _ in rows(QEMU)}


def test_each_need_has_a_device_here():
    assert {need.part.name for need in NEEDS} == PARTS.keys()


def missing(source, qemu, what):
    concerns = held(source, host("12.8.0", str(qemu))).define.concerns
    return [concern.reaction for concern in concerns if concern.feature == "qemu" and what in concern.text]


@pytest.mark.parametrize(("name", "device"), [(name, device) for name in PARTS for device in PARTS[name]])
def test_qemu_is_needed_from_its_release_on(name, device):
    source, what = domain(device), Qemu[name].what
    since, until = (Version.parse(release) if release else None for release in OF_QEMU[name])
    reaction = Reaction.FAILS if name in HANDED_ON else Reaction.REFUSES
    assert missing(source, since, what) == []
    assert missing(source, before(since), what) == [reaction]
    if until is not None:
        assert missing(source, before(until), what) == []
        assert missing(source, until, what) == [reaction]


@pytest.mark.parametrize(
    ("device", "name", "xml"),
    [
        ("video", "modelType", "<video><model type='virtio'/></video>"),
        ("rng", "model", "<rng model='virtio'/>"),
        ("filesystem", "driverType", "<filesystem><driver type='virtio'/></filesystem>"),
        ("disk", "bus", "<disk type='file'><target dev='vda' bus='virtio'/></disk>"),
        ("panic", "model", "<panic model='virtio'/>"),
        ("crypto", "model", "<crypto model='virtio'/>"),
    ],
)
def test_what_a_host_was_asked_about_and_does_not_offer(device, name, xml):
    source = domain(xml)

    def told(*values):
        models = frozenset((device, name, value) for value in values)
        there = held(source, Candidate("h", "h", Target(NEWEST), models=models))
        return [concern.text for concern in there.define.concerns if f"no {device} 'virtio'" in concern.text]

    assert told("virtio", "other") == []
    assert len(told("other")) == 1
    assert told() == [], "it was not asked"


def test_a_need_that_is_newer_than_the_libvirt_is_unknown_and_an_older_one_taken_for_granted():
    source = domain("<interface type='user'><model type='igb'/></interface>")
    assert [c.reaction for c in held(source, "9.3.0").define.concerns] == []
    early = held(source, Candidate("e", "e", Target(Version(8, 0))))
    assert Reaction.UNKNOWN in [c.reaction for c in early.define.concerns]


@pytest.mark.parametrize(
    ("device", "instead"),
    [
        ("<controller type='virtio-serial' model='virtio-transitional'/>", "virtio"),
        ("<controller type='scsi' model='virtio-non-transitional'/>", "virtio-scsi"),
        ("<controller type='usb' model='qemu-xhci'/>", "nec-xhci"),
        ("<rng model='virtio-transitional'/>", "virtio"),
        ("<memballoon model='virtio-transitional'/>", "virtio"),
        ("<sound model='virtio'/>", "ich9"),
        ("<video><model type='bochs'/></video>", "vga"),
        (
            "<controller type='pci' index='1' model='pcie-root-port'><model name='pcie-root-port'/></controller>",
            "ioh3420",
        ),
    ],
)
def test_an_older_value_that_does_much_the_same(device, instead):
    guest = parse(domain(device)).guest
    found = [words.instead for words in VOCABULARY if words.where(guest)]
    wanted = {other for values in found for value, other in values.items() if f"'{value}'" in device}
    assert wanted == {instead}


@pytest.mark.parametrize(
    ("there", "words", "since"),
    [
        ("9.0.0", "<features><ps2 state='off'/></features>", "10.7.0"),
        ("7.0.0", "<cpu mode='maximum'/>", "7.1.0"),
        ("7.0.0", "<features><kvm><pv-ipi state='on'/></kvm></features>", "7.10.0"),
    ],
)
def test_a_word_outside_the_devices_is_told_with_the_release_that_has_it_first(there, words, since):
    source = domain().replace(b"  <devices>", words.encode() + b"  <devices>")
    (concern,) = held(source, there).define.concerns
    assert concern.reaction is Reaction.REFUSES
    assert f"which libvirt {since} accepts" in concern.text
