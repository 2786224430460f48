"""What a host's answer to a question about a text means; what real ones say is in tests/libvirt/test_judge.py."""

from __future__ import annotations

import pytest

from editor.connection import judge
from editor.connection.domains import Link
from editor.connection.library import load

XML = b"<domain type='qemu'><name>judged</name><uuid>8d2c0b1e-0000-4000-8000-000000000001</uuid></domain>"


def failure(code: str, message: str) -> Exception:
    error = load().libvirtError(message)
    error.err = (getattr(load(), code), load().VIR_FROM_QEMU, message, load().VIR_ERR_ERROR, "", None, None, -1, -1)
    return error


class Defined:
    def __init__(self, xml: str, undefined: list[str]) -> None:
        self._xml, self._undefined = xml, undefined

    def XMLDesc(self, flags: int) -> str:  # noqa: N802
        return self._xml.replace("</domain>", "<devices/></domain>")

    def undefineFlags(self, flags: int) -> None:  # noqa: N802
        self._undefined.append(self._xml)


class Answering:
    """A connection that fails with the error, if one is given."""

    def __init__(self, error: Exception | None = None) -> None:
        self._error = error
        self.undefined: list[str] = []

    def isAlive(self) -> bool:  # noqa: N802
        return True

    def domainXMLToNative(self, kind: str, xml: str, flags: int) -> str:  # noqa: N802
        if self._error is not None:
            raise self._error
        return "qemu"

    def defineXML(self, xml: str) -> Defined:  # noqa: N802
        if self._error is not None:
            raise self._error
        return Defined(xml, self.undefined)


def link(error: Exception | None = None) -> Link:
    return Link(Answering(error), "host", readonly=False)


@pytest.mark.parametrize(
    ("code", "message", "accepted"),
    [
        ("VIR_ERR_XML_ERROR", "Attempted double use of PCI Address 0000:00:04.0", False),
        ("VIR_ERR_INVALID_ARG", "slot must be <= 31", False),
        ("VIR_ERR_CONFIG_UNSUPPORTED", "host doesn't support VFIO PCI passthrough type", None),
        ("VIR_ERR_INTERNAL_ERROR", "Unable to open TLS certificate", None),
        ("VIR_ERR_OPERATION_FAILED", "no room", None),
    ],
)
def test_an_error_that_is_not_about_the_definition_is_no_refusal(code, message, accepted):
    assert judge.acceptance(link(failure(code, message)), XML) == judge.HostAnswer(accepted, message)


@pytest.mark.parametrize("ask", [judge.acceptance, judge.trial])
def test_a_host_that_cannot_or_may_not_answer_is_no_refusal(ask):
    for code in ("VIR_ERR_NO_SUPPORT", "VIR_ERR_ACCESS_DENIED"):
        with pytest.raises(load().libvirtError, match="not here"):
            ask(link(failure(code, "not here")), XML)


def test_what_fits_is_accepted_and_a_trial_gives_what_is_stored_and_leaves_nothing():
    assert judge.acceptance(link(), XML) == judge.HostAnswer(True, None)
    there = Answering()
    answer = judge.trial(Link(there, "host", readonly=False), XML)
    assert answer == judge.HostAnswer(
        True, None, XML.replace(b"'", b'"').replace(b"</domain>", b"<devices /></domain>")
    )
    (undefined,) = there.undefined
    assert "<name>judged<" not in undefined


def test_a_trial_that_fails_is_a_refusal():
    error = failure("VIR_ERR_XML_ERROR", "no such model")
    assert judge.trial(link(error), XML) == judge.HostAnswer(False, "no such model")
