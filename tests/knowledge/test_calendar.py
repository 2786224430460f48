"""When releases came out, by the projects' announcements."""

import pytest

from editor.knowledge.calendar import contemporary, is_later, libvirt_month, qemu_month
from editor.knowledge.target import Version


@pytest.mark.parametrize(
    ("libvirt", "year", "month"),
    [
        ("1.2.10", 2014, 10), ("1.3.0", 2015, 12), ("1.3.4", 2016, 4), ("2.0.0", 2016, 7), ("2.5.0", 2016, 12),
        ("3.0.0", 2017, 1), ("4.5.0", 2018, 6), ("9.0.0", 2023, 1), ("11.3.0", 2025, 4),
    ],
)  # fmt: skip
def test_libvirt(libvirt, year, month):
    assert libvirt_month(Version.parse(libvirt)) == year * 12 + month


@pytest.mark.parametrize(
    ("qemu", "year", "month"),
    [
        ("1.7", 2013, 12), ("2.0", 2014, 4), ("2.1", 2014, 8), ("2.2", 2014, 12), ("2.3", 2015, 4), ("2.4", 2015, 8),
        ("2.5", 2015, 12), ("2.6", 2016, 5), ("2.7", 2016, 9), ("2.8", 2016, 12), ("2.9", 2017, 4), ("2.10", 2017, 8),
        ("2.11", 2017, 12), ("2.12", 2018, 4), ("3.0", 2018, 8), ("3.1", 2018, 12), ("4.0", 2019, 4),
        ("4.2", 2019, 12), ("7.1", 2022, 8), ("10.0", 2025, 4),
    ],
)  # fmt: skip
def test_qemu(qemu, year, month):
    assert qemu_month(Version.parse(qemu)) == year * 12 + month


@pytest.mark.parametrize(("libvirt", "later"), [("9.2.0", True), ("9.3.0", False), ("9.4.0", False)])
def test_a_qemu_of_the_same_month_is_not_later(libvirt, later):
    assert is_later(Version(8, 0), Version.parse(libvirt)) is later


@pytest.mark.parametrize(
    ("libvirt", "qemu"),
    [
        ("12.8.0", "10.0"), ("11.3.0", "10.0"), ("11.2.0", "8.0"), ("9.2.0", "8.0"), ("9.1.0", "6.2"),
        ("7.10.0", "6.2"), ("7.9.0", "6.1"), ("1.2.9", "6.1"),
    ],
)  # fmt: skip
def test_the_qemu_of_a_libvirts_own_time(libvirt, qemu):
    assert contemporary(Version.parse(libvirt)) == Version.parse(qemu)
