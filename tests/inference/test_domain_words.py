"""Words outside the devices that a libvirt does not know: what the releases themselves said."""

from __future__ import annotations

import pytest

from tests.inference.support import answer, domain

REFUSED = [
    ("7.0.0", "<cpu mode='maximum'/>", "Invalid mode attribute 'maximum'"),
    ("12.8.0", "<cpu mode='x'/>", "Invalid mode attribute 'x'"),
    ("7.0.0", "<cpu check='x'/>", "Invalid check attribute for CPU specification"),
    ("9.0.0", "<cpu check='x'/>", "Invalid value for attribute 'check' in element 'cpu': 'x'."),
    ("7.0.0", "<numatune><memory mode='restrictive'/></numatune>", "Unsupported NUMA memory tuning mode 'restrictive'"),
    ("9.0.0", "<features><ps2 state='off'/></features>", "unexpected feature 'ps2'"),
    ("9.0.0", "<features><acpi/><async-teardown enabled='yes'/></features>", "unexpected feature 'async-teardown'"),
    ("7.0.0", "<features><tcg/></features>", "unexpected feature 'tcg'"),
    (
        "9.0.0",
        "<features><hyperv><relaxed state='on'/><xmm_input state='on'/></hyperv></features>",
        "unsupported HyperV Enlightenment feature: xmm_input",
    ),
    ("7.0.0", "<features><kvm><pv-ipi state='on'/></kvm></features>", "unsupported KVM feature: pv-ipi"),
    ("7.0.0", "<clock offset='absolute' start='0'/>", "unknown clock offset 'absolute'"),
    ("7.0.0", "<clock offset='utc'><timer name='x'/></clock>", "unknown timer name 'x'"),
    (
        "9.0.0",
        "<clock offset='utc'><timer name='tsc'/><timer name='x'/></clock>",
        "Invalid value for attribute 'name' in element 'timer': 'x'.",
    ),
    ("9.0.0", "<os><acpi><table type='msdm'>/a</table></acpi></os>", "Unknown acpi table type: msdm"),
    (
        "11.3.0",
        "<os><acpi><table type='x'>/a</table></acpi></os>",
        "Invalid value for attribute 'type' in element 'table': 'x'.",
    ),
    (
        "12.8.0",
        "<memoryBacking><access mode='x'/></memoryBacking>",
        "unknown memoryBacking/access/mode 'x'",
    ),
]
TAKEN = [
    ("7.1.0", "<cpu mode='maximum'/>"),
    ("9.6.0", "<features><async-teardown enabled='yes'/></features>"),
    ("8.4.0", "<clock offset='absolute' start='0'/>"),
    ("3.1.0", "<memoryBacking><source type='memfd'/></memoryBacking>"),  # not read yet
]


def guest(words):
    """A domain with these elements besides its own."""
    own = domain("q35").decode()
    if words.startswith("<os>"):
        return own.replace("</os>", words.removeprefix("<os>")).encode()
    return own.replace("<features><acpi/></features>", words).encode()


@pytest.mark.parametrize(("libvirt", "words", "text"), REFUSED)
def test_refused_in_the_words_of_the_release(libvirt, words, text):
    assert answer(guest(words), libvirt).error == text


@pytest.mark.parametrize(("libvirt", "words"), TAKEN)
def test_taken_from_its_release_on(libvirt, words):
    assert answer(guest(words), libvirt).accepted
