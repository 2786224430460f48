"""The agent of QEMU in a real guest, asked by the program's own code; and none, where there is none."""

import shutil

import pytest

from editor.connection.guest_facts import of_json
from editor.guestview.seen import compared, system_of
from editor.guestview.view import guest_view
from tests.guest.boot import AGENT
from tests.guest.record import observe
from tests.guest.test_boot import directory  # noqa: F401
from tests.guest.topologies import nic, port, q35
from tests.guestview.domains import snapshot

CHANNEL = "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
DEVICES = (port(1, "00:01.0"), port(2, "00:01.1"), nic("virtio", "01:00.0"))
pytestmark = pytest.mark.guest


def test_it_says_the_names_that_were_predicted(directory):  # noqa: F811
    if shutil.which("qemu-ga") is None:
        pytest.skip("qemu-guest-agent is not installed")
    topology = q35(*DEVICES, CHANNEL)
    (said,) = observe(topology.xml("agent"), directory, attach=[AGENT])["hot"]
    facts = of_json({"guest_seen": said})
    domain = snapshot(topology)
    view = guest_view(domain, system_of(facts))
    (net0,) = compared(view, domain, facts)
    assert (net0.agrees, net0.names) == (True, ("enp1s0",))
    assert facts.os_id


def test_no_agent_is_said_within_seconds(directory):  # noqa: F811
    (said,) = observe(q35(*DEVICES).xml("none"), directory, attach=[AGENT])["hot"]
    assert said["error"].startswith("The guest agent of none does not answer: ")
