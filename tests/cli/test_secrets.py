"""Nothing that a run says has a secret in it; only the XML that is asked for has, for it must not be lost."""

from __future__ import annotations

import stat

import pytest

from tests.secret_domain import DOMAIN, MARK


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "secrets.xml"
    file.write_bytes(DOMAIN)
    return file


@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("show", "--format", "json"),
        ("show", "--format", "svg"),
        ("show", "--guest"),
        ("check", "--target", "2.5.0"),
        ("check", "--target", "2.5.0", "--format", "json"),
        ("check", "--target", "2.5.0", "--summary"),
        ("diff",),
        ("diff", "--format", "json"),
    ],
    ids=" ".join,
)
def test_no_output_has_a_secret(run, file, words):
    ran = run(*words, file)
    assert ran.out or ran.err
    assert MARK not in ran.out + ran.err


def test_a_file_that_may_hold_a_secret_is_its_owners_only_and_keeps_them(run, file, tmp_path):
    for at, secret in enumerate((DOMAIN, *_each_alone())):
        file.write_bytes(secret)
        out = tmp_path / f"{at}.xml"
        ran = run("move", file, "vda", "00:07.0", "-o", out)
        assert ran.code in (0, 1), ran.err
        assert MARK not in ran.out + ran.err
        assert out.read_bytes().count(MARK.encode()) == secret.count(MARK.encode())
        assert stat.S_IMODE(out.stat().st_mode) == 0o600, secret.decode()


def _each_alone():
    """The domain with one of its secrets only."""
    head, tail = DOMAIN.split(b"<name>", 1)[0], b"</domain>"
    disk = b"<disk type='file'><target dev='vda' bus='virtio'/><address type='pci' slot='5' function='0'/></disk>"
    for inside in (
        f"<qemu:commandline><qemu:arg value='secret,data={MARK}'/></qemu:commandline>",
        f"<qemu:commandline><qemu:env name='x' value='{MARK}'/></qemu:commandline>",
        f"<sysinfo type='smbios'><oemStrings><entry>{MARK}</entry></oemStrings></sysinfo>",
        f"<sysinfo type='fwcfg'><entry name='opt/x'>{MARK}</entry></sysinfo>",
        f"<launchSecurity type='sev'><session>{MARK}</session></launchSecurity>",
    ):
        os_ = b"<os><type arch='x86_64' machine='q35'>hvm</type></os>"
        yield head + b"<name>s</name>" + os_ + b"<devices>" + disk + b"</devices>" + inside.encode() + tail
