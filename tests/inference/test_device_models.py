"""What a device model cannot have: libvirt 7.0.0, 9.0.0, 11.3.0 and 12.8.0 themselves said so."""

from __future__ import annotations

import pytest

from tests.inference.support import answer, domain

VIDEO = "<video><model type='{}' {}/></video>"
NIC = "<interface type='user'><model type='{}'/><driver {}/></interface>"
DISK = "<disk type='file'><driver {}/><source file='/a'/><target dev='sda' bus='{}'/></disk>"
CONTROLLER = "<controller type='{}' index='1'{}><serial>s</serial><driver {}/></controller>"
REFUSED = [
    ("7.0.0", VIDEO.format("vbox", ""), "domain configuration does not support video model 'vbox'"),
    ("12.8.0", VIDEO.format("parallels", ""), "domain configuration does not support video model 'parallels'"),
    ("9.0.0", VIDEO.format("bochs", "heads='2'"), "video type 'bochs' doesn't support multiple 'heads'"),
    ("9.0.0", VIDEO.format("vga", "heads='0'"), "video type 'vga' doesn't support multiple 'heads'"),
    ("7.0.0", VIDEO.format("vga", "vgamem='16384'"), "vgamem attribute only supported for video type qxl"),
    ("12.8.0", VIDEO.format("virtio", "ram='65536'"), "ram attribute only supported for video type qxl"),
    ("7.0.0", VIDEO.format("xen", "ram='65536'"), "domain configuration does not support video model 'xen'"),
    ("9.0.0", VIDEO.format("xen", "ram='65536'"), "ram attribute only supported for video type qxl"),
    (
        "9.0.0",
        "<video><driver iommu='on'/><model type='vga'/></video>",
        "iommu driver option is only supported for virtio devices",
    ),
    ("7.0.0", NIC.format("e1000", "iommu='off'"), "iommu driver option is only supported for virtio devices"),
    (
        "12.8.0",
        NIC.format("e1000", "page_per_vq='on' packed='on' ats='on'"),
        "ats driver option is only supported for virtio devices",
    ),
    ("11.3.0", DISK.format("packed='on'", "sata"), "packed driver option is only supported for virtio devices"),
    ("9.0.0", DISK.format("page_per_vq='on'", "usb"), "page_per_vq option is only supported for virtio devices"),
    (
        "9.0.0",
        "<input type='tablet' bus='usb' model='virtio-transitional'/>",
        "only bus 'virtio' is supported for input model 'virtio-transitional'",
    ),
    (
        "7.0.0",
        CONTROLLER.format("scsi", " model='lsilogic'", "queues='2'"),
        "'queues' is only supported by virtio-scsi controller",
    ),
    (
        "12.8.0",
        CONTROLLER.format("sata", "", "ioeventfd='on'"),
        "'ioeventfd' is only supported by virtio-scsi and nvme controllers",
    ),
    (
        "12.8.0",
        "<controller type='nvme'><serial>s</serial><driver max_sectors='5'/></controller>",
        "'max_sectors' is only supported by virtio-scsi controller",
    ),
]
TAKEN = [
    ("7.0.0", VIDEO.format("vga", "heads='2'")),
    ("12.8.0", VIDEO.format("vga", "heads='1'")),
    ("12.8.0", VIDEO.format("qxl", "heads='2' ram='65536' vgamem='16384'")),
    ("12.8.0", VIDEO.format("none", "heads='2' ram='65536'")),
    ("7.0.0", "<video><driver iommu='on'/><model type='vga'/></video>"),
    ("12.8.0", "<video><driver iommu='on'/><model type='virtio'/></video>"),
    ("12.8.0", NIC.format("virtio", "iommu='on' packed='on'")),
    ("7.0.0", NIC.format("e1000", "page_per_vq='on'")),  # not read yet
    ("7.0.0", "<input type='tablet' bus='usb' model='virtio'/>"),
    ("12.8.0", CONTROLLER.format("scsi", " model='virtio-scsi'", "queues='2' cmd_per_lun='3'")),
    ("12.8.0", "<controller type='nvme'><serial>s</serial><driver queues='2'/></controller>"),
    ("12.8.0", CONTROLLER.format("sata", "", "queues='0'")),
    ("12.8.0", "<controller type='usb' model='none' ports='4'/>"),
]


@pytest.mark.parametrize(("libvirt", "device", "words"), REFUSED)
def test_refused_in_the_words_of_the_release(libvirt, device, words):
    assert answer(domain("q35", device), libvirt).error == words


@pytest.mark.parametrize(("libvirt", "device"), TAKEN)
def test_taken(libvirt, device):
    assert answer(domain("q35", device), libvirt).error is None
