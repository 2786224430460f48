"""Every message that people bring finds a page."""

import pytest

from editor.document.read import parse
from editor.inference.infer import infer
from editor.knowledge.target import NEWEST, Target, Version
from editor.rules.found import CODES
from editor.rules.messages import answering, explained, lines, nearest
from tests.conformance.test_corpus import CORPUS
from tests.rules.test_fixes import randomly

QEMU = {  # as QEMU 5.2 to 11 say it
    "PCI: slot 2 function 0 not available for qxl-vga, in use by e1000,id=(null)": "address-passthrough",
    "qemu-system-x86_64: -device x: PCI: slot 2 function 0 not available for x, in use by y": "address-passthrough",
    "PCI: slot 2 function 0 not available": "address-passthrough",
    "PCI: single function device can't be populated in function 4.1": "multifunction-denied",
    "PCI: 4.0 indicates single function, but 4.1 is already populated.": "multifunction-denied",
    "PCI: slot 1 function 1 not available for virtio-net-pci, in use by piix3-ide": "address-builtin",
    "qemu-kvm: -device pcie-root-port: Can't add chassis slot, error -16": "controller-chassis",
    "Bus 'pci.7' not found": "controller-order",
    "Bus 'pci.0' not found": "host-machine-overruled",
    "a PCI device with acpi-index = 4 already exist": "guest-acpi-index",
    "USB bus 'usb.0' not found": "controller-companion",
    "Bus 'pcie.0' does not support hotplugging": "hotplug-lost-place",
}
LIBVIRT = {
    "error: internal error: No more available PCI slots": "hotplug-no-places",
    "error: XML error: Attempted double use of PCI Address 0000:00:04.0": "address-duplicate",
    "XML error: an os <type> must be specified": "host-refused",
    "internal error: Primary IDE controller must have PCI address 0:0:1.1": "controller-refused",
    "operation failed: cannot hot unplug multifunction PCI device: 0000:01:00.0": "hotplug-shared-port",
}


MAY_NEED = """XML error: Attempted double use of PCI slot 0000:00:01.0 (may need "multifunction='on'" for device on
function 0)"""
LIBVIRT[MAY_NEED] = "compat-inferred-multifunction"


@pytest.mark.parametrize(("message", "code"), [*QEMU.items(), *LIBVIRT.items()])
def test_a_message_finds_its_page(message, code):
    assert answering(message)[0] == code


def test_every_message_finds_its_own_page_first_or_among_the_first():
    for code, message in lines():
        assert code in answering(message)[:3], message
        assert message in explained(code)


@pytest.mark.skipif(not CORPUS.is_dir(), reason=f"no recorded answers of libvirt at {CORPUS}")
def test_every_recorded_refusal_finds_a_page():
    for path in sorted(CORPUS.glob("*/*.err")):
        assert answering(path.read_text()), path


def test_every_refusal_of_random_domains_finds_a_page():
    for version in (Version(3, 0), NEWEST):
        for source in randomly(version):
            error = infer(parse(source).guest, Target(version)).error
            assert error is None or answering(error) or nearest(error), error


def test_what_is_no_message_has_nearest_pages():
    assert answering("my mouse is slow") == ()
    assert set(nearest("no more slots for my nic")) <= set(CODES)
    assert "hotplug-no-places" in nearest("no more slots available, please")


@pytest.mark.parametrize(
    "message",
    [
        "internal error: qemu unexpectedly closed the monitor: vfio 0000:01:00.0: group 1 is not viable",
        "error: internal error: process exited while connecting to monitor: could not open disk image",
        "XML error: something that no page is about",
        "unsupported configuration: nothing of PCI's",
    ],
)
def test_a_message_of_which_only_the_category_is_known_has_no_page_but_nearest_ones(message):
    assert answering(message) == ()
    assert nearest(message)


def test_every_message_in_the_table_has_words_of_its_own():
    for _, message in lines():
        words = message.removeprefix("unsupported configuration: ").removeprefix("XML error: ")
        assert words.removeprefix("internal error: ").strip("… "), message
