"""When releases came out, to the month: what a libvirt may be expected to stand beside, where its QEMU is not known."""

from __future__ import annotations

from .target import Version

# The months since the year 0 of releases before the calendar became regular (the projects' release announcements)
_EARLY_QEMU = {
    (2, 0): (2014, 4), (2, 1): (2014, 8), (2, 2): (2014, 12), (2, 3): (2015, 4), (2, 4): (2015, 8), (2, 5): (2015, 12),
    (2, 6): (2016, 5), (2, 7): (2016, 9), (2, 8): (2016, 12), (2, 9): (2017, 4), (2, 10): (2017, 8),
    (2, 11): (2017, 12), (2, 12): (2018, 4), (3, 0): (2018, 8), (3, 1): (2018, 12),
}  # fmt: skip
# The QEMU that a libvirt is assumed to have where nobody says: the newest release at the time
_CONTEMPORARY = (
    (Version(11, 3), Version(10, 0)),  # April 2025
    (Version(9, 2), Version(8, 0)),  # April 2023
    (Version(7, 10), Version(6, 2)),  # December 2021
)
_BEFORE_THOSE = Version(6, 1)


def libvirt_month(libvirt: Version) -> int:
    """Since 3.0.0 a release a month or nearly, the major number counting years from 2017."""
    if libvirt.major >= 3:
        return (2014 + libvirt.major) * 12 + libvirt.minor + 1
    if libvirt.major == 2:
        return 2016 * 12 + 7 + libvirt.minor
    return (2015 * 12 + 12 if libvirt.minor >= 3 else 2013 * 12 + 12) + libvirt.micro


def qemu_month(qemu: Version) -> int:
    """Since 4.0 three releases a year (April, August, December), the major number counting years from 2019."""
    if qemu.major >= 4:
        return (2015 + qemu.major) * 12 + 4 * (qemu.minor + 1)
    year, month = _EARLY_QEMU.get((qemu.major, qemu.minor), (2013, 12))
    return year * 12 + month


def is_later(qemu: Version, libvirt: Version) -> bool:
    """Whether that QEMU came out after that libvirt, so that it cannot be taken for granted beside it."""
    return qemu_month(qemu) > libvirt_month(libvirt)


def contemporary(libvirt: Version) -> Version:
    """The QEMU that such a libvirt is assumed to have where nobody says."""
    return next((qemu for since, qemu in _CONTEMPORARY if libvirt >= since), _BEFORE_THOSE)
