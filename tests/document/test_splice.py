"""Splices: attributes and elements, in the neighbours' style, and nothing else touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.locate import attributes, locate
from editor.document.read import Document, parse
from editor.document.splice import Splice, insert_after, insert_child, remove, set_attributes, spliced

ORDER = ("type", "domain", "bus", "slot", "function", "multifunction")


def document(devices: str) -> Document:
    return parse(f"<domain type='q'>\n  <devices>\n{devices}\n  </devices>\n</domain>\n".encode())


def devices_text(before: Document, splices) -> str:
    return spliced(before, splices).decode().split("<devices>\n")[1].split("\n  </devices>")[0]


def first(before: Document):
    return before.guest.devices[0].element


@pytest.mark.parametrize(
    ("tag", "values", "after"),
    [
        ("<a type='pci' bus='0x00'/>", {"bus": "0x01"}, "<a type='pci' bus='0x01'/>"),
        ('<a type="pci"  bus = "0x00" />', {"bus": "0x01"}, '<a type="pci"  bus = "0x01" />'),
        ("<a bus='0x00'/>", {"bus": "0x00"}, "<a bus='0x00'/>"),
        ("<a type='pci'/>", {"bus": "1", "slot": "2"}, "<a type='pci' bus='1' slot='2'/>"),
        ("<a bus='1' function='0'/>", {"slot": "2"}, "<a bus='1' slot='2' function='0'/>"),
        ("<a bus='1'\n   multifunction='on'/>", {"multifunction": None}, "<a bus='1'/>"),
        ("<a/>", {"type": "pci"}, "<a type='pci'/>"),
        ("<a x='>' bus='1'>t</a>", {"bus": "2"}, "<a x='>' bus='2'>t</a>"),
        ("<a type='p'/>", {"other": "<'&\">"}, "<a type='p' other='&lt;&apos;&amp;\"&gt;'/>"),
        ("<a bus='1'/>", {"none": None}, "<a bus='1'/>"),
    ],
)
def test_attributes(tag, values, after):
    before = document(tag)
    assert devices_text(before, set_attributes(before, first(before), values, ORDER)) == after


@pytest.mark.parametrize(
    ("device", "after"),
    [
        ("    <a x='1'/>", "    <a x='1'>\n      <n y='2'/>\n    </a>"),
        ('    <a x="1" />', '    <a x="1">\n      <n y="2"/>\n    </a>'),
        ("    <a>\n      <b/>\n    </a>", "    <a>\n      <b/>\n      <n y='2'/>\n    </a>"),
        ("    <a><b/></a>", "    <a><b/><n y='2'/></a>"),
        ("    <a></a>", "    <a>\n      <n y='2'/>\n    </a>"),
        ("    <a>\n    </a>", "    <a>\n      <n y='2'/>\n    </a>"),
        ("\t<a>\n\t\t<b/>\n\t</a>", "\t<a>\n\t\t<b/>\n\t\t<n y='2'/>\n\t</a>"),
        ("    <x/><a/>", "    <x/><a><n y='2'/></a>"),
    ],
)
def test_a_child_comes_last_and_looks_like_its_siblings(device, after):
    before = document(device)
    parent = next(d.element for d in before.guest.devices if d.tag == "a")
    assert devices_text(before, insert_child(before, parent, "<n y='2'/>")) == after


def test_a_sibling_follows_and_is_indented_alike():
    before = document("    <a/>\n    <b/>")
    after = insert_after(before, first(before), "<n>\n  <m/>\n</n>", "<o/>")
    assert devices_text(before, after) == "    <a/>\n    <n>\n      <m/>\n    </n>\n    <o/>\n    <b/>"


@pytest.mark.parametrize("indent", ["    ", "   ", "\t", " \t"])
def test_an_element_goes_with_its_line(indent):
    before = document(f"{indent}<a/>\n{indent}<b>\n      <c/>\n{indent}</b>\n{indent}<d/>")
    after = f"{indent}<a/>\n{indent}<d/>"
    assert devices_text(before, remove(before, before.guest.devices[1].element)) == after


def test_line_ends_are_kept():
    before = parse(b"<domain>\r\n  <devices>\r\n    <a/>\r\n  </devices>\r\n</domain>\r\n")
    after = spliced(before, insert_child(before, first(before), "<n/>"))
    assert b"\n" not in after.replace(b"\r\n", b"")
    assert b"<a>\r\n      <n/>\r\n    </a>" in after


def test_overlapping_splices_are_a_bug():
    with pytest.raises(ValueError, match="overlapping"):
        spliced(document("<a/>"), [Splice(0, 5, b""), Splice(3, 8, b"")])


def test_comments_with_tags_in_them_and_cdata_do_not_confuse():
    source = b"<domain><!-- <a> '\" --><n><![CDATA[<b>'>]]></n><devices><c d='\">'/></devices></domain>"
    read = parse(source)
    device = read.guest.devices[0]
    span = read.spans[device.position]
    assert source[span.start : span.end] == b"<c d='\">'/>"
    assert attributes(source, span)["d"].quote == b"'"


_names = st.sampled_from(["a", "b", "controller", "address"])
_values = st.text(st.sampled_from("x>'=/ é0"), max_size=4).map(lambda text: text.replace("'", "&apos;"))
_trees = st.recursive(
    st.builds(lambda n, v: f"<{n} k='{v}'/>", _names, _values),
    lambda inner: st.builds(
        lambda n, v, parts: f"<{n}\n k = '{v}' >{''.join(parts)}<!-- <q> --></{n} >", _names, _values, st.lists(inner)
    ),
    max_leaves=12,
)


@given(_trees)
def test_every_element_is_located(text):
    source = f"<domain><devices>{text}</devices></domain>".encode()
    read = parse(source)
    elements = []

    def walk(element):
        elements.append(element)
        for child in element.children:
            walk(child)

    walk(read.guest.root)
    spans = locate(source)
    assert len(spans) == len(elements)
    for element, span in zip(elements, spans, strict=True):
        assert source[span.start :].startswith(b"<" + element.tag.encode())
        assert source[span.end - 1 : span.end] == b">"
        alone = parse(b"<domain>" + source[span.start : span.end] + b"</domain>").guest.root.children[0]
        assert (alone.tag, alone.attributes) == (element.tag, element.attributes)
        assert set(attributes(source, span)) == {name.encode().decode() for name in element.attributes}


def test_attribute_names_in_other_encodings_than_utf_8_are_no_obstacle():
    text = "<?xml version='1.0' encoding='iso-8859-1'?><domain type='q'><devices><a é='1' bus='0'/></devices></domain>"
    before = parse(text.encode("latin-1"))
    after = spliced(before, set_attributes(before, first(before), {"bus": "1"}))
    assert after == text.replace("bus='0'", "bus='1'").encode("latin-1")


def test_an_element_without_an_end_tag_is_opened_at_its_own_slash():
    document = parse(b"<domain><name>g</name><devices><disk a='/dev/x'  /></devices></domain>")
    disk = document.guest.devices[0].element
    after = spliced(document, insert_child(document, disk, "<boot order='1'/>"))
    assert b"<disk a='/dev/x'><boot order='1'/></disk></devices>" in after
