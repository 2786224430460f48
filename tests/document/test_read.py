import pytest

from editor.document.read import MAX_BYTES, parse
from editor.errors import EditorError
from editor.pci.address import PciAddress, Switch


def domain(devices: str) -> bytes:
    return f"<domain type='qemu'><name>g</name><devices>{devices}</devices></domain>".encode()


def test_describes_the_guest():
    guest = parse(
        b"<?xml version='1.0'?>\n<!-- mine --><domain type='qemu'><name> web </name><uuid>u</uuid>"
        b"<os><type arch='x86_64' machine='q35'>hvm</type></os>"
        b"<devices><!-- x --><interface><address type='pci' bus='0x02' slot='010' multifunction='on'/></interface>"
        b"<disk><address type='drive' bus='1'/></disk><rng/></devices></domain>"
    ).guest
    assert (guest.name, guest.uuid, guest.arch, guest.machine) == ("web", "u", "x86_64", "q35")
    net, disk, rng = guest.devices
    assert (net.address, net.multifunction) == (PciAddress(0, 2, 8, 0), Switch.ON)
    assert disk.address is None
    assert disk.address_element is not None
    assert rng.address_element is None


@pytest.mark.parametrize("written", ["slot='1f'", "bus='-1'", "function=''"])
def test_a_number_that_cannot_be_read_is_no_address(written):
    (device,) = parse(domain(f"<rng><address type='pci' {written}/></rng>")).guest.devices
    assert device.address is None


def test_the_empty_address_is_written_but_no_place():
    (device,) = parse(domain("<rng><address type='pci' slot='0' function='3'/></rng>")).guest.devices
    assert device.address == PciAddress(0, 0, 0, 3)
    assert device.place is None


@pytest.mark.parametrize(
    ("source", "sentence", "line", "column"),
    [
        (b"", "empty", None, None),
        (b" \n", "empty", None, None),
        (b"\x7fELF\0\0\0\0", "binary", None, None),
        ("<domain/>".encode("utf-16"), "UTF-16", None, None),
        ("<domain/>".encode("utf-16-le"), "UTF-16", None, None),
        (b"<?xml version='1.0' encoding='EBCDIC-CP-US'?><domain/>", "encoding", None, None),
        (b"<?xml version='1.0' encoding='no-such'?><domain/>", "encoding", None, None),
        (b"<?xml version='1.0' encoding='Shift_JIS'?><domain/>", "encoding", None, None),
        (b"<domain>\n  <na\xffme/></domain>", "UTF-8", 2, 6),
        (b"<!DOCTYPE domain>\n<domain/>", "DOCTYPE", 1, 1),
        (b"<?xml version='1.0'?>\n <!DOCTYPE d [<!ENTITY a 'b'>]>\n<domain>&a;</domain>", "DOCTYPE", 2, 2),
        (b"<domain>\n<devices>", "not well-formed", 2, 10),
        (b"<domain>&nope;</domain>", "not well-formed", 1, 15),
        (b"hello", "not well-formed", 1, 1),
        (b"\n<network><name>n</name></network>", "<network>", 2, 1),
        (b"<domainsnapshot/>", "<domainsnapshot>", 1, 1),
        (b"<domain xmlns='http://example.org/other'/>", "<domain>", 1, 1),
    ],
)
def test_refuses_what_is_no_plain_domain(source, sentence, line, column):
    with pytest.raises(EditorError, match=sentence) as refusal:
        parse(source)
    assert (refusal.value.line, refusal.value.column) == (line, column)


def test_refuses_what_is_too_large_without_reading_it():
    with pytest.raises(EditorError, match="more than 16 MB"):
        parse(b"<" + b" " * MAX_BYTES)


def test_other_encodings_that_contain_ascii_are_read():
    source = "<?xml version='1.0' encoding='ISO-8859-1'?><domain><name>Käse</name></domain>".encode("latin-1")
    assert parse(source).guest.name == "Käse"
    assert "Käse" in parse(source).text


def test_a_byte_order_mark_is_kept_in_the_bytes_and_left_out_of_the_text():
    document = parse(b"\xef\xbb\xbf" + domain("<rng/>"))
    assert document.text.startswith("<domain")
    assert document.source[document.spans[0].start :].startswith(b"<domain")


@pytest.mark.parametrize(
    ("inside", "sentence"),
    [
        ("<devices>" + "<sound/>" * 5001 + "</devices>", "5001 devices; more than 5000"),
        ("<devices>" + "<sound/>" * 2501 + "</devices><devices>" + "<disk/>" * 2500 + "</devices>", "5001 devices"),
        ("<x/>" * 200_000, "more than 200000 elements"),
        ("<metadata " + " ".join(f"a{at}=''" for at in range(1001)) + "/>", "more than 1000 attributes"),
        ("<metadata " + " ".join(f"a{at}=''" for at in range(100_000)) + "/>", "more than 1000 attributes"),
    ],
    ids=["devices", "devices twice", "elements", "attributes", "many attributes"],
)
def test_what_no_domain_has_so_many_of_is_refused_with_the_bound(inside, sentence):
    with pytest.raises(EditorError, match=sentence) as caught:
        parse(f"<domain type='kvm'>{inside}</domain>".encode())
    assert caught.value.hint


def test_as_many_as_the_bounds_are_read():
    attributes = " ".join(f"a{at}=''" for at in range(1000))
    read = parse(f"<domain type='kvm'><metadata {attributes}/><devices>{'<sound/>' * 5000}</devices></domain>".encode())
    assert len(read.guest.devices) == 5000


@pytest.mark.parametrize("source", [b"", b"PNG\0\0"])
def test_who_gives_something_else_than_xml_is_told_what_to_give(source):
    with pytest.raises(EditorError) as refusal:
        parse(source)
    assert refusal.value.hint == "Give the XML of a domain."
