"""A fleet of domains of ordinary size (30 devices), no two with the same topology: what an admin's hosts would have."""

from __future__ import annotations

import random

_FRAME = """\
<domain type='qemu'>
  <name>fleet-{number:05d}</name>
  <memory unit='MiB'>256</memory>
  <os>
    <type arch='x86_64' machine='{machine}'>hvm</type>
  </os>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
{devices}
  </devices>
</domain>
"""
_DEVICES = 30


def domain(number: int, seed: int = 0) -> bytes:
    """The domain of that number: q35 two times of three, else pc; half of its places are written, half are not."""
    chance = random.Random(f"{seed}-{number}")
    return (_q35 if chance.random() < 0.67 else _pc)(number, chance)


def _q35(number: int, chance: random.Random) -> bytes:
    ports = chance.randint(6, 14)
    places = [(slot, function) for slot in range(2, 9) for function in range(8)]
    chosen = sorted(chance.sample(places, ports))
    lines = ["<controller type='pci' index='0' model='pcie-root'/>"]
    used = {slot for slot, _ in chosen}
    for index, (slot, function) in enumerate(chosen, 1):
        address = _address(0, slot, function) if chance.random() < 0.6 else ""
        lines.append(f"<controller type='pci' index='{index}' model='pcie-root-port'>{address}</controller>")
    buses = chance.sample(range(1, ports + 1), ports)
    used.clear()
    for nth in range(_DEVICES - ports - 1):
        bus = buses.pop() if buses and chance.random() < 0.5 else None
        lines.append(_device(number, nth, chance, "" if bus is None else _address(bus, 0, 0)))
    return _domain(number, "q35", lines)


def _pc(number: int, chance: random.Random) -> bytes:
    slots = chance.sample(range(3, 31), 14)
    lines = ["<controller type='pci' index='0' model='pci-root'/>"]
    for nth in range(_DEVICES - 1):
        slot = slots.pop() if slots and chance.random() < 0.5 else None
        lines.append(_device(number, nth, chance, "" if slot is None else _address(0, slot, 0)))
    return _domain(number, "pc", lines)


def _device(number: int, nth: int, chance: random.Random, address: str) -> str:
    if chance.random() < 0.5:
        model = chance.choice(("virtio", "virtio", "e1000e", "e1000", "rtl8139"))
        mac = f"52:54:{number >> 8 & 255:02x}:{number & 255:02x}:00:{nth:02x}"
        return f"<interface type='user'><mac address='{mac}'/><model type='{model}'/>{address}</interface>"
    name = f"vd{chr(97 + nth % 26)}" if nth < 26 else f"vda{chr(97 + nth - 26)}"
    source = f"<source file='/var/lib/libvirt/images/{number}-{nth}.qcow2'/>"
    driver = "<driver name='qemu' type='qcow2'/>"
    target = f"<target dev='{name}' bus='virtio'/>"
    return f"<disk type='file' device='disk'>{driver}{source}{target}{address}</disk>"


def _address(bus: int, slot: int, function: int) -> str:
    return f"<address type='pci' domain='0x0000' bus='0x{bus:02x}' slot='0x{slot:02x}' function='0x{function:x}'/>"


def _domain(number: int, machine: str, lines: list[str]) -> bytes:
    devices = "\n".join(f"    {line}" for line in lines)
    return _FRAME.format(number=number, machine=machine, devices=devices).encode()
