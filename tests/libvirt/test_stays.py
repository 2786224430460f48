"""What keeps a running guest on its host, asked of real libvirt: can it be saved, and restored again?"""

import libvirt
import pytest

from editor.document.read import parse
from editor.inference.infer import infer
from editor.outlook.outlook import outlook
from editor.outlook.subject import Subject
from editor.outlook.verdict import Reaction
from tests.libvirt.test_outlook import own

NET = "<interface type='mcast'><source address='230.0.0.1' port='5558'/><model type='{}'/>{}</interface>"
SHMEM = "<shmem name='virt-slots-test'{}><model type='ivshmem-plain'/><size unit='M'>1</size></shmem>"
DEVICES = {
    "nothing special": NET.format("virtio", ""),
    "usb-net": NET.format("usb-net", "<address type='usb' bus='0' port='1'/>"),
    "shmem": SHMEM.format(""),
    "shmem of a master": SHMEM.format(" role='master'"),
}


@pytest.mark.parametrize("device", DEVICES.values(), ids=DEVICES.keys())
def test_what_can_be_saved_can_migrate(device, embed, tmp_path):
    host = own(embed)
    xml = (
        "<domain type='qemu'><name>staying</name><memory unit='MiB'>32</memory><features><acpi/></features>"
        f"<os><type arch='x86_64' machine='q35'>hvm</type></os><devices>{device}</devices></domain>"
    )
    guest = parse(xml.encode()).guest
    migrate = outlook(Subject(guest, infer(guest, host.target), host), host).migrate
    assert migrate.accepted
    domain = embed.defineXML(xml)
    image = str(tmp_path / "image")
    refusal = None
    try:
        domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
        try:
            domain.save(image)
            embed.restore(image)
        except libvirt.libvirtError as error:
            refusal = error.get_error_message()
    finally:
        if domain.isActive():
            domain.destroy()
        domain.undefine()
    stays = [concern.reaction for concern in migrate.concerns] == [Reaction.STAYS]
    assert stays is (refusal is not None), refusal
    assert refusal is None or "migrat" in refusal
