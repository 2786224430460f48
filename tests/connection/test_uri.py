"""A URI and its parts are the same thing twice."""

import pytest

from editor.connection.uri import HostUri, parts, starts_command


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("qemu:///system", HostUri()),
        ("qemu:///session", HostUri(path="session")),
        ("qemu+ssh://root@b1:2222/system", HostUri("ssh", "root", "b1:2222")),
        ("qemu+tls://b1.example.org/system?no_verify=1", HostUri("tls", "", "b1.example.org", options="no_verify=1")),
        ("qemu+tcp://[fe80::1]:16509/system", HostUri("tcp", "", "[fe80::1]:16509")),
        ("test:///default", HostUri(path="default", driver="test")),
        ("qemu+ssh://a%40b@b1/system", HostUri("ssh", "a@b", "b1")),
    ],
)
def test_there_and_back(uri, expected):
    assert parts(uri) == expected
    assert str(expected) == uri


def test_an_address_of_ipv6_gets_brackets():
    assert str(HostUri("tls", "", "fe80::1")) == "qemu+tls://[fe80::1]/system"


@pytest.mark.parametrize("text", ["", "house", "qemu+pigeon://b1/system", "qemu://[", "://x"])
def test_what_is_no_uri_has_no_parts(text):
    assert parts(text) is None


@pytest.mark.parametrize(
    ("uri", "starts"),
    [
        ("qemu:///system", False),
        ("qemu+ssh://user@host/system?keyfile=/k&no_tty=1", False),
        ("qemu+ssh://host/system?netcat=/bin/x", True),
        ("qemu+ssh://host/system?COMMAND=/bin/x", True),
        ("qemu+ssh://host/system?keyfile=/k;command=/bin/x", True),
        ("qemu+ssh://host/system?%63ommand=/bin/x", True),
        ("qemu+ext:///system", True),
        ("QEMU+EXT:///system", True),
        ("qemu+ssh://-oProxyCommand=x/system", True),
        ("qemu+ssh://u@-oProxyCommand=x/system", True),
        ("qemu+ssh://[bad/system", True),
        ("", False),
    ],
)
def test_which_uris_start_a_command(uri, starts):
    assert starts_command(uri) is starts
