"""Small domains held against other libvirts."""

from editor.document.read import parse
from editor.knowledge.target import Target, Version
from editor.outlook.candidate import Candidate, candidate
from editor.outlook.outlook import outlook
from editor.outlook.subject import Subject
from editor.snapshot.derive import derive

NEWEST = "12.8.0"


def domain(*devices, machine="q35", arch="x86_64"):
    return (
        f"<domain type='qemu'>\n  <name>d</name>\n  <memory unit='MiB'>64</memory>\n"
        f"  <os>\n    <type arch='{arch}' machine='{machine}'>hvm</type>\n  </os>\n  <devices>\n"
        + "".join(f"    {device}\n" for device in devices)
        + "  </devices>\n</domain>\n"
    ).encode()


def host(version=NEWEST, qemu=None):
    target = Target(Version.parse(version), qemu and Version.parse(qemu))
    return Candidate(version, f"libvirt {version}", target, "upstream" if qemu else None)


def subject(source, on=None):
    on = on or host()
    document = parse(source)
    return Subject(document.guest, derive(document, on.target).inference, on)


def held(source, against, on=None):
    """The outlook of a domain; `against` a name or a candidate, `on` where it is now."""
    return outlook(subject(source, on), candidate(against) if isinstance(against, str) else against)


def before(version):
    """A release right before that one (no need for it to exist)."""
    if version.micro:
        return version._replace(micro=version.micro - 1)
    if version.minor:
        return version._replace(minor=version.minor - 1, micro=9 if version.major == 1 else 0)
    return Version(version.major - 1, 99)


def keys(judgement):
    return {concern.feature for concern in judgement.concerns}
