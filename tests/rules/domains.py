"""Small domains for rule tests."""

from editor.document.read import parse
from editor.knowledge.target import Target, Version
from editor.outlook.candidate import of_target
from editor.rules.check import check
from editor.rules.question import Question
from editor.snapshot.derive import derive

TARGET = Target(Version(9, 0))
OLD = Target(Version(2, 5))
NEW = Target(Version(12, 8))
ROOT = "<controller type='pci' index='0' model='pcie-root'/>"
PC_ROOT = "<controller type='pci' index='0' model='pci-root'/>"
NO_USB = "<controller type='usb' index='0' model='none'/>"


def at(place, multifunction=None):
    bus, slot, function = place[:2], place[3:5], place[6]
    switch = f" multifunction='{multifunction}'" if multifunction else ""
    return f"<address type='pci' domain='0x0000' bus='0x{bus}' slot='0x{slot}' function='0x{function}'{switch}/>"


def controller(index, model, place=None, multifunction=None, target=""):
    inner = target + (at(place, multifunction) if place else "")
    return f"<controller type='pci' index='{index}' model='{model}'>{inner}</controller>"


def port(index, place=None, multifunction=None, target=""):
    return controller(index, "pcie-root-port", place, multifunction, target)


def net(place=None, multifunction=None, model="virtio"):
    return f"<interface type='user'><model type='{model}'/>{at(place, multifunction) if place else ''}</interface>"


def xml(*devices, machine="q35", tail=""):
    return (
        "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>g</name>"
        f"<os><type arch='x86_64' machine='{machine}'>hvm</type></os>"
        f"<devices>{''.join(devices)}<memballoon model='none'/></devices>{tail}</domain>"
    ).encode()


def asked(*devices, machine="q35", tail="", target=TARGET, also=()):
    """What the rules say of a domain with these devices."""
    snapshot = derive(parse(xml(*devices, machine=machine, tail=tail)), target)
    return check(Question(snapshot, tuple(map(of_target, also))))


def codes(*devices, **how):
    return [finding.code for finding in asked(*devices, **how)]


def only(code, *devices, **how):
    """The one finding with that code."""
    (found,) = [finding for finding in asked(*devices, **how) if finding.code == code]
    return found


def places(finding):
    return [address.short for address in finding.subjects]
