import pytest

from editor.errors import EditorError
from editor.pci.address import PciAddress
from editor.pci.guest import read_number


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("0000:01:1f.7", PciAddress(0, 1, 0x1F, 7)),
        ("01:1f.7", PciAddress(0, 1, 0x1F, 7)),
        ("ff:00", PciAddress(0, 0xFF, 0, 0)),
        ("  0A:0b.1 ", PciAddress(0, 10, 11, 1)),
    ],
)
def test_reads_what_libvirt_and_lspci_print(text, address):
    assert PciAddress.parse(text) == address


@pytest.mark.parametrize("text", ["", "1", "01:20.0", "01:00.8", "g1:00.0", "01:00.0.0", "100:00.0"])
def test_refuses_what_is_no_address(text):
    with pytest.raises(EditorError, match="no PCI address"):
        PciAddress.parse(text)


def test_prints_as_libvirt_does():
    assert str(PciAddress(0, 1, 0x1A, 7)) == "0000:01:1a.7"
    assert PciAddress(0, 1, 0x1A, 7).short == "01:1a.7"
    assert PciAddress(1, 1, 0x1A, 7).short == "0001:01:1a.7"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0x1f", 31),
        ("010", 8),  # C's rules: octal
        ("10", 10),
        ("0", 0),
        (" +7", 7),
        ("0xffffffff", 0xFFFFFFFF),
        ("09", None),
        ("1f", None),
        ("-1", None),
        ("", None),
        ("0x", None),
        ("7 ", None),
        ("0x100000000", None),
        (None, None),
    ],
)
def test_numbers_have_bases_by_cs_rules(text, number):
    assert read_number(text) == number
