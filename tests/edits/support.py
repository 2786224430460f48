"""Small domains for edit tests, and the lines that an edit changed."""

import difflib

from editor.document.read import parse
from editor.knowledge.target import Target, Version
from editor.snapshot.derive import Snapshot, derive
from editor.snapshot.search import find

TARGET = Target(Version(9, 0))
HEAD = """<domain type='qemu'>
  <name>g</name>
  <memory unit='MiB'>64</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='usb' index='0' model='none'/>
    <controller type='pci' index='0' model='pcie-root'/>
"""
TAIL = """    <memballoon model='none'/>
  </devices>
</domain>
"""


def port(index: int, address: str = "", target: str = "") -> str:
    inner = f"      <target chassis='{index}' port='{target}'/>\n" if target else ""
    inner += f"      {address}\n" if address else ""
    start = f"    <controller type='pci' index='{index}' model='pcie-root-port'"
    return f"{start}>\n{inner}    </controller>\n" if inner else f"{start}/>\n"


def net(number: int, address: str = "") -> str:
    inner = f"      {address}\n" if address else ""
    mac = f"      <mac address='52:54:00:00:00:{number:02x}'/>\n"
    return f"    <interface type='user'>\n{mac}      <model type='virtio'/>\n{inner}    </interface>\n"


def at(place: str, multifunction: str = "") -> str:
    bus, slot, function = place[:2], place[3:5], place[6]
    switch = f" multifunction='{multifunction}'" if multifunction else ""
    return f"<address type='pci' domain='0x0000' bus='0x{bus}' slot='0x{slot}' function='0x{function}'{switch}/>"


def snapshot(*devices: str, target: Target = TARGET) -> Snapshot:
    return derive(parse((HEAD + "".join(devices) + TAIL).encode()), target)


def position(before: Snapshot, name: str) -> int:
    device = find(before, name).device
    assert device is not None
    return device.position


def changes(before: Snapshot, after: bytes) -> list[str]:
    """The changed lines, `-` and `+`, without their indentation."""
    lines = difflib.ndiff(before.document.text.splitlines(), after.decode().splitlines())
    return [line[0] + line[2:].strip() for line in lines if line[0] in "-+"]
