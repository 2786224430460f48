"""libvirt's errors in our words: which part of the text its schema complains about."""

# ruff: noqa: E501  one complaint a line

from __future__ import annotations

import pytest

from editor.connection.library import load
from editor.connection.refusal import SchemaError, from_libvirt

HEAD = "XML document failed to validate against schema: Unable to validate doc against domain.rng\n"


@pytest.mark.parametrize(
    ("complaints", "element", "what"),
    [
        ("Extra element devices in interleave\nElement domain failed to validate content\n", "devices", "Extra element devices in interleave"),
        ("Invalid attribute foo for element model\nElement devices failed\n", "model", "Invalid attribute foo for element model"),
        ("Expecting element address, got flux.\n", "address", "Expecting element address, got flux"),
        ("something is wrong\n", "", "something is wrong"),
    ],
)  # fmt: skip
def test_the_schemas_innermost_complaint_is_said_and_its_element_found(complaints, element, what):
    error = load().libvirtError("")
    code = load().VIR_ERR_XML_INVALID_SCHEMA
    error.err = (code, load().VIR_FROM_NONE, HEAD + complaints, load().VIR_ERR_ERROR, "", None, None, -1, -1)
    told = from_libvirt(error)
    assert isinstance(told, SchemaError)
    assert told.element == element
    assert told.sentence == f"libvirt's schema does not allow this: {what}."
    assert told.hint.startswith("Nothing was changed.")
