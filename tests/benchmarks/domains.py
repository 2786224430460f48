"""Large domains to measure with."""

from __future__ import annotations

import re

_FRAME = """\
<domain type='qemu'>
  <name>{name}</name>
  <memory unit='MiB'>256</memory>
  <os><type arch='x86_64' machine='{machine}'>hvm</type></os>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <controller type='usb' model='none'/>
    {devices}
    <memballoon model='none'/>
  </devices>
</domain>
"""
_DEVICES_ON_A_BRIDGE = 30


def q35(ports: int) -> bytes:
    """Root ports with an interface in each, no addresses written."""
    devices = [f"<controller type='pci' index='{n}' model='pcie-root-port'/>" for n in range(1, ports + 1)]
    devices += [_interface(n) for n in range(ports)]
    return _domain("q35", devices)


def pc(count: int) -> bytes:
    """Interfaces, with a pci-bridge written for each 30 of them, no addresses written."""
    bridges = (count + _DEVICES_ON_A_BRIDGE - 1) // _DEVICES_ON_A_BRIDGE
    devices = [f"<controller type='pci' index='{n}' model='pci-bridge'/>" for n in range(1, bridges + 1)]
    devices += [_interface(n) for n in range(count)]
    return _domain("pc", devices)


def as_stored(stored: str) -> bytes:
    """What libvirt stored, to be defined anew under the same name."""
    return re.sub(r"<uuid>.*?</uuid>", "", stored).encode()


def _interface(number: int) -> str:
    mac = ":".join(
        f"{byte:02x}" for byte in (0x52, 0x54, number >> 24, number >> 16 & 255, number >> 8 & 255, number & 255)
    )
    return f"<interface type='user'><mac address='{mac}'/><model type='virtio'/></interface>"


def _domain(machine: str, devices: list[str]) -> bytes:
    return _FRAME.format(name=f"benchmark-{machine}", machine=machine, devices="\n    ".join(devices)).encode()
