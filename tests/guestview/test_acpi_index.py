"""Whose `<acpi index>` a guest reads where devices share a slot."""

import pytest

from tests.guestview.domains import pc, view

# Devices in the order in which libvirt's command line creates them (qemuBuildCommandLine)
DEVICES = (
    "<controller type='scsi' index='0' model='virtio-scsi'>{}</controller>",
    "<disk type='file'><source file='/d'/><target dev='vda' bus='virtio'/>{}</disk>",
    "<filesystem><source dir='/e'/><target dir='e'/>{}</filesystem>",
    "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/>{}</interface>",
    "<serial type='pty'><target type='pci-serial'/>{}</serial>",
    "<input type='mouse' bus='virtio'>{}</input>",
    "<video><model type='qxl'/>{}</video>",
    "<sound model='ich6'>{}</sound>",
    "<watchdog model='i6300esb'>{}</watchdog>",
    "<hostdev mode='subsystem' type='pci'><source><address bus='9' slot='0' function='0'/></source>{}</hostdev>",
    "<memballoon model='virtio'>{}</memballoon>",
    "<rng model='virtio'><backend model='random'>/dev/urandom</backend>{}</rng>",
    "<shmem name='s'><model type='ivshmem-plain'/><size unit='M'>1</size>{}</shmem>",
    "<vsock model='virtio'><cid auto='yes'/>{}</vsock>",
)
NO_BALLOON = "<memballoon model='none'/>"
PLACE = "<acpi index='{index}'/><address type='pci' domain='0' bus='0' slot='5' function='{n}'/>"


@pytest.mark.parametrize("at", range(len(DEVICES) - 1))
@pytest.mark.parametrize("swapped", [False, True])
def test_the_index_of_a_slot_is_that_of_the_device_created_last(at, swapped):
    """Whichever of the two stands at function 0, and in whichever order they are written."""
    earlier, later = DEVICES[at : at + 2]
    places = [PLACE.format(n=n, index=n + 1) for n in ((1, 0) if swapped else (0, 1))]
    written = [later.format(places[1]), earlier.format(places[0]), "<controller type='usb' index='0' model='none'/>"]
    found = view(pc(*written, *([] if "<memballoon" in "".join(written) else [NO_BALLOON]), quiet=False))
    element = later[1 : min(later.index(" "), later.index(">"))]
    in_slot = [device for device in found.devices if device.placement and device.address.slot == 5]
    assert [d.placement.element for d in in_slot if d.reads_index] in ([element], [])
    first = next(device for device in in_slot if device.address.function == 0)
    assert first.reads_index is (first.placement.element == element)
