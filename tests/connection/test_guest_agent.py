"""Asking the agent through libvirt's calls, with a libvirt that answers what a test wants."""

import pytest

from editor.connection import guest_agent
from editor.connection.domains import Link
from editor.connection.library import load
from editor.errors import EditorError

libvirt = pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")
MAC = "52:54:00:00:00:01"


class Domain:
    """A running domain whose agent says `addresses` and `info`; an exception among them is raised."""

    def __init__(self, addresses=None, info=None, active=True):
        self.addresses, self.info, self.active, self.asked = addresses, info, active, []

    def name(self):
        return "web01"

    def isActive(self):  # noqa: N802
        return self.active

    def agentSetResponseTimeout(self, seconds):  # noqa: N802
        self.asked.append(seconds)

    def interfaceAddresses(self, source):  # noqa: N802
        assert source == libvirt.VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT
        return self._said(self.addresses)

    def guestInfo(self, kinds, flags):  # noqa: N802
        return self._said(self.info)

    def _said(self, answer):
        if isinstance(answer, Exception):
            raise answer
        return answer


class Connection:
    def __init__(self, domain):
        self.domain = domain

    def lookupByName(self, name):  # noqa: N802
        return self.domain


def ask(domain, readonly=False):
    load()
    return guest_agent.ask(Link(Connection(domain), "test:///x", readonly), "web01")


def failure(message):
    error = libvirt.libvirtError(message)
    error.err = (libvirt.VIR_ERR_AGENT_UNRESPONSIVE, 10, message, 2, message, "", "", -1, -1)
    return error


def test_names_system_and_disks():
    info = {
        "os.id": "debian", "os.version-id": "12", "os.pretty-name": "Debian GNU/Linux 12", "fs.count": 1,
        "fs.0.mountpoint": "/", "fs.0.disk.count": 1, "fs.0.disk.0.alias": "vda", "fs.0.disk.0.serial": "S1",
    }  # fmt: skip
    domain = Domain({"enp1s0": {"addrs": None, "hwaddr": MAC}, "lo": {"addrs": None, "hwaddr": None}}, info)
    found = ask(domain)
    assert [tuple(each) for each in found.interfaces] == [("enp1s0", MAC)]
    assert (found.os_id, found.os_version) == ("debian", "12")
    assert [tuple(each) for each in found.disks] == [("vda", "S1", "/")]
    assert domain.asked == [guest_agent.PATIENCE, libvirt.VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT]


def test_no_answer_is_one_sentence_and_the_time_out_is_put_back():
    domain = Domain(failure("Guest agent is not responding: QEMU guest agent is not connected"))
    with pytest.raises(EditorError, match="The guest agent of web01 does not answer: Guest agent is not"):
        ask(domain)
    assert domain.asked[-1] == libvirt.VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT


def test_a_guest_that_does_not_say_which_system_it_is_still_has_names():
    found = ask(Domain({"eth0": {"addrs": [], "hwaddr": MAC}}, failure("not supported")))
    assert len(found.interfaces) == 1
    assert len(found.remarks) == 1


def test_read_only_and_not_running_are_said_before_anything_is_asked():
    with pytest.raises(EditorError, match="read-only"):
        ask(Domain({}), readonly=True)
    with pytest.raises(EditorError, match="not running"):
        ask(Domain({}, active=False))


def test_a_lying_agent_cannot_count_for_ever():
    lies = {"fs.count": 10**9, "fs.0.disk.count": 10**9, "os.id": 3, "os.version-id": "9" * 5000}
    found = ask(Domain({f"e{n}": {"hwaddr": MAC} for n in range(2000)}, lies))
    assert len(found.interfaces) == 256
    assert (found.os_id, len(found.os_version)) == ("", 64)
