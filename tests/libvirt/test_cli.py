"""The main job by command line alone, on libvirt's QEMU driver: look, move, add ports, save, start."""

import json

import libvirt
import pytest

from editor.cli.main import main
from editor.document.read import parse
from editor.resource_files import RESOURCES

WEB01 = (RESOURCES / "samples" / "web01.xml").read_text()


@pytest.fixture
def web01(embed, tmp_path):
    image = tmp_path / "web01.qcow2"
    image.touch()
    # The sample without its network, which is not there, and with a disk and memory that are.
    xml = WEB01.replace("type='network'", "type='user'").replace("<source network='default'/>", "")
    xml = xml.replace("/var/lib/libvirt/images/web01.qcow2", str(image)).replace("type='qcow2'", "type='raw'")
    domain = embed.defineXML(xml.replace("'MiB'>2048<", "'MiB'>64<"))
    yield domain
    domain.undefine()


def run(capfd, *arguments):
    code = main(list(arguments))
    out, err = capfd.readouterr()
    return code, out, "".join(line for line in err.splitlines(True) if line.startswith(("virt-slots", "web01")))


def test_move_add_ports_and_save_store_what_show_predicts_and_qemu_starts_it(embed, web01, capfd):
    uri = embed.getURI()
    assert run(capfd, "check", "-c", uri, "web01") == (0, "", "")
    code, out, err = run(capfd, "move", "-c", uri, "--save", "web01", "net1", "01:00.1")
    assert (code, out) == (0, "")
    assert "[guest-nic-renamed]" in err
    assert run(capfd, "add-ports", "-c", uri, "--save", "web01", "2") == (0, "", "")
    stored = parse(web01.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE).encode()).guest
    assert [str(d.place) for d in stored.devices if d.tag == "interface"] == ["0000:01:00.0", "0000:01:00.1"]
    ports = {d.element.get("index"): d.place.short for d in stored.devices if d.is_pci_controller and d.place}
    assert (ports["6"], ports["7"]) == ("00:01.5", "00:01.6")
    answer = json.loads(run(capfd, "show", "--format", "json", "-c", uri, "web01")[1])
    shown = {device["address"]: device["multifunction"]["stored"] for device in answer["devices"] if device["address"]}
    assert shown == {str(d.place): d.multifunction for d in stored.devices if d.place}
    web01.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    try:
        code, _, err = run(capfd, "move", "-c", uri, "--save", "web01", "net1", "02:00.0")
        assert code == 0
        assert "[multifunction-stale]" in run(capfd, "check", "-c", uri, "web01")[1], "the on that libvirt recorded"
        assert "after its next shutdown" in err
    finally:
        web01.destroy()


def test_a_refusal_of_libvirt_changes_nothing(embed, web01, capfd):
    before = web01.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)
    code, out, err = run(capfd, "move", "-c", embed.getURI(), "--save", "web01", "net1", "00:1f.3")
    assert (code, out) == (3, "")
    assert "Attempted double use of PCI Address 0000:00:1f.3" in err
    assert web01.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE) == before
