"""What libvirt's schema does not allow is found, wherever it is, and said in plain words."""

import json

import pytest

from editor.document.schema import PLACES

pytestmark = pytest.mark.skipif(not any(each.is_file() for each in PLACES), reason="no domain.rng is installed")

DOMAIN = """<domain type='kvm'>
  <name>a</name>
  <memory unit='MiB'>512</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='none'/>
    <interface type='user'>
      <mac address='52:54:00:00:00:01'/>
      <model type='virtio'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x05' function='0x0'/>
    </interface>
    <memballoon model='none'/>
  </devices>
</domain>
"""


@pytest.fixture
def look(run, tmp_path):
    def look(old="", new=""):
        path = tmp_path / "a.xml"
        path.write_text(DOMAIN.replace(old, new, 1) if old else DOMAIN)
        ran = run("check", "--schema", path, "--format", "json")
        (answer,) = map(json.loads, ran.out.splitlines())
        return [each for each in answer["findings"] if each["code"] == "host-schema"]

    return look


def test_a_domain_that_is_allowed_is_quiet(look):
    assert look() == []


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("function='0x0'", "function='0x00'", (12, 7), "function='0x00' of <address> in <interface>"),
        ("bus='0x00'", "buss='0x00'", (12, 7), "It knows no attribute of that name"),
        ("<mac address='52:54:00:00:00:01'/>", "<mac address='nonsense'/>", (10, 7), "address='nonsense' of <mac>"),
        ("<model type='virtio'/>", "<modell type='virtio'/>", (11, 7), "<modell> in <interface>"),
        ("<memory unit='MiB'>", "<memory unit='MiBs'>", (3, 3), "unit='MiBs' of <memory> in <domain>"),
        ("<name>a</name>", "<name>a</name><nam>b</nam>", (2, 17), "<nam> in <domain>"),
    ],
)
def test_what_is_at_fault_is_named_with_its_place(look, old, new, place, words):
    (found,) = look(old, new)
    assert (found["line"], found["column"]) == place
    assert words in found["message"]


def test_faults_of_several_devices_are_all_told(look):
    assert len(look("<memballoon model='none'/>", "<memballoon modell='none'/><rng modell='virtio'/>")) == 2


def test_a_schema_that_is_none(run, web01, tmp_path):
    none = tmp_path / "none.rng"
    assert run("check", "--schema", none, web01).code == 3
    none.write_text("<nonsense/>")
    ran = run("check", "--schema", none, web01)
    assert (ran.code, ran.err.count("\n")) == (3, 1)
