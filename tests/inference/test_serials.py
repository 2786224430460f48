"""Serial ports: which address their type takes, by architecture and release (seen with real 9.0.0)."""

from __future__ import annotations

import pytest

from tests.inference.support import answer, domain

DRIVE = "<address type='drive' controller='0'/>"
PCI = "<address type='pci' slot='5'/>"
UNFIT = (
    "Serial device with target type '{}' and target model '{}' not compatible with guest architecture or machine type"
)


def serial(kind: str | None, address: str = "", model: str | None = None) -> str:
    named = f"<model name='{model}'/>" if model else ""
    target = f"<target type='{kind}'>{named}</target>" if kind else ""
    return f"<serial type='pty'>{target}{address}</serial>"


@pytest.mark.parametrize(
    ("machine", "arch", "device", "error"),
    [
        ("pc", "x86_64", serial("pci-serial", DRIVE), "Target type 'pci-serial' requires address type 'pci'"),
        ("pc", "x86_64", serial("pci-serial", PCI), None),
        ("pc", "x86_64", serial(None, PCI), "Target type 'isa-serial' requires address type 'isa'"),
        ("pc", "x86_64", serial("usb-serial", PCI), "usb-serial requires address of usb type"),
        ("pc", "x86_64", serial("system-serial", PCI), "Target type 'system-serial' cannot have an associated address"),
        ("pc", "x86_64", serial("spapr-vio-serial", PCI), UNFIT.format("spapr-vio-serial", "spapr-vty")),
        ("pc", "x86_64", serial("sclp-serial"), UNFIT.format("sclp-serial", "sclpconsole")),
        ("pc", "x86_64", serial("pl011"), "unknown target type 'pl011' specified for character device"),
        ("pc", "x86_64", serial("system-serial", model="pl011"), UNFIT.format("system-serial", "pl011")),
        (
            "pc",
            "x86_64",
            serial("usb-serial", model="pci-serial"),
            "Target model 'pci-serial' requires target type 'pci-serial'",
        ),
        ("virt", "aarch64", serial(None, PCI), "Target type 'system-serial' cannot have an associated address"),
        ("virt", "aarch64", serial("system-serial", model="pl011"), None),
        ("virt", "aarch64", serial("isa-debug"), "isa-debug serial type only valid on x86 architecture"),
        ("pseries", "ppc64", serial(None, DRIVE), None),
        ("s390-ccw-virtio", "s390x", serial("isa-serial"), None),
    ],
)
def test_address_of_a_serial_port(machine, arch, device, error):
    assert answer(domain(machine, device, arch=arch), "9.0.0").error == error


def test_the_first_console_without_a_serial_port_is_one():
    console = "<console type='pty'>" + PCI + "</console>"
    assert answer(domain("pc", console), "9.0.0").error == "Target type 'isa-serial' requires address type 'isa'"
    assert answer(domain("pc", serial(None), console), "9.0.0").error is None


def test_types_and_their_check_have_a_release():
    assert answer(domain("pc", serial("pci-serial", DRIVE)), "3.9.0").error is None
    assert answer(domain("pc", serial("pci-serial", DRIVE)), "3.10.0").error is not None
    assert answer(domain("pc", serial("isa-debug")), "8.0.0").error is not None
    assert answer(domain("pc", serial("isa-debug")), "8.1.0").error is None
