"""Boot a domain by libvirt and read what its guest saw: `python -m tests.guest.boot FILE.xml` prints it as JSON.

The domain's own disks and boot settings do not matter: kernel, initramfs and a serial console are put into its XML.
It runs under TCG in libvirt's embedded QEMU driver; one boot takes some ten seconds.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from lxml import etree

from tests.guest import initramfs

PATIENCE = 240  # seconds until a guest is given up
ARRIVAL = 60  # seconds until a device that was plugged in counts as lost: native hot-plug blinks for five
AGENT = "agent"  # among the devices: ask the guest's agent instead
QEMU_CONF = 'stdio_handler = "file"\nsecurity_driver = "none"\n'
# As root libvirt would run QEMU as another user, who may not read the test's directory
AS_ROOT = 'user = "root"\ngroup = "root"\nnamespaces = []\ncgroup_controllers = []\n'
COMMAND_LINE = "console=ttyS0 quiet loglevel=0 panic=1 mitigations=off random.trust_cpu=on"


def boot(domain: bytes, directory: Path, root: Path = Path("/"), attach: Sequence[str] = ()) -> dict[str, Any]:
    """What the guest of this XML printed, as `seen` has it. `directory` keeps what libvirt learns of QEMU.

    `root`: whose udev names the interfaces. `attach`: devices that are plugged in one after another; `hot` says what
    became of each. AGENT among them: what its agent says comes last.
    """
    kernel = initramfs.kernel()
    assert kernel, "no kernel is installed"
    image = directory / "initramfs"
    image.write_bytes(initramfs.build(kernel.release, root))
    with tempfile.TemporaryDirectory(dir=directory) as private:
        console = Path(private, "console")
        text = etree.tostring(_bootable(etree.fromstring(domain), kernel.image, image, console), encoding="unicode")
        steps = _run(text, directory / "libvirt", console, attach)
        answer = seen(console.read_text(errors="replace"))
        return answer | {"hot": steps} if attach else answer


def seen(console: str) -> dict[str, Any]:
    """The lines of the guest's init as values: devices by address, slots by name, NICs by MAC."""
    assert _finished(console), f"the guest did not finish: …{console[-2000:]}"
    answer: dict[str, Any] = {"udev": None, "devices": {}, "slots": {}, "nics": {}}
    first = console.replace("\r", "").partition("BEGIN\n")[2].partition("\nEND")[0]
    for line in first.splitlines():
        match line.split():
            case ["UDEV", version]:
                answer["udev"] = int(version)
            case ["PCI", address, parent, vendor, device, kind, header, sun, index]:
                answer["devices"][address] = {
                    "parent": parent if parent.count(":") == 2 else None,
                    "id": f"{vendor[2:]}:{device[2:]}",
                    "class": kind[2:],
                    "header": int(header),
                    "sun": None if sun == "-" else int(sun),
                    "acpi_index": None if index == "-" else int(index),
                }
            case ["SLOT", name, address]:
                answer["slots"][name] = address
            case ["NIC", address, mac, name]:
                answer["nics"][mac] = {"address": address, "name": name, "names": {}}
            case ["NAME", mac, scheme, name]:
                kind, _, value = name.partition("=")
                answer["nics"][mac]["names"].setdefault(scheme, {})[kind.lower()] = value
    return answer


def _finished(console: str) -> bool:
    return "\nEND" in console.replace("\r", "")


def _bootable(root: etree._Element, kernel: Path, image: Path, console: Path) -> etree._Element:
    """The domain with a kernel to boot, a console to read, and no file of this host that it would need besides."""
    system = root.find("os")
    for child in list(system):
        if child.tag in ("boot", "bootmenu", "kernel", "initrd", "cmdline"):
            system.remove(child)
    for tag, value in (("kernel", str(kernel)), ("initrd", str(image)), ("cmdline", COMMAND_LINE)):
        etree.SubElement(system, tag).text = value
    for tag in ("on_poweroff", "on_reboot", "on_crash"):
        for old in root.findall(tag):
            root.remove(old)
        etree.SubElement(root, tag).text = "destroy"
    devices = root.find("devices")
    for old in devices.findall("serial") + devices.findall("console"):
        if old.find("target[@type='pci-serial']") is None:
            devices.remove(old)
    serial = etree.SubElement(devices, "serial", type="file")
    etree.SubElement(serial, "source", path=str(console))
    return root


def _run(xml: str, directory: Path, console: Path, attach: Sequence[str]) -> list[dict[str, Any]]:
    """Create the domain, wait until its guest has said all, plug in what is wanted, and end it (without ACPI it cannot
    switch itself off)."""
    import libvirt

    (directory / "etc").mkdir(parents=True, exist_ok=True)
    (directory / "etc" / "qemu.conf").write_text(QEMU_CONF + (AS_ROOT if os.geteuid() == 0 else ""))
    with _event_loop():
        connection = libvirt.open(f"qemu:///embed?root={directory}")
        domain = connection.createXML(xml)

        def said() -> str:
            return console.read_text(errors="replace").replace("\r", "")

        _wait(lambda: not domain.isActive() or _finished(said()), PATIENCE)
        steps = [_attached(domain, device, said) for device in attach if device != AGENT]
        if AGENT in attach:
            steps.append(_agent(connection, domain))
        domain.destroy()
    return steps


def _agent(connection: Any, domain: Any) -> dict[str, Any]:
    """What the program's own code gets out of the agent in the guest: `guest_seen`, or {"error"}."""
    from editor.connection import guest_agent, guest_facts
    from editor.connection.domains import Link
    from editor.errors import EditorError

    try:
        return guest_facts.as_json(guest_agent.ask(Link(connection, connection.getURI(), False), domain.UUIDString()))
    except EditorError as error:
        return {"error": str(error)}


def _attached(domain: Any, device: str, said: Callable[[], str]) -> dict[str, Any]:
    """Plug it in and wait for the guest to find it: {"place", "arrives", "address", "name"}, or {"error"}."""
    import libvirt

    mac = etree.fromstring(device).find("mac").get("address")
    try:
        domain.attachDeviceFlags(device, libvirt.VIR_DOMAIN_AFFECT_LIVE)
    except libvirt.libvirtError as error:
        return {"error": error.get_error_message()}
    there = next(i for i in etree.fromstring(domain.XMLDesc()).iter("interface") if i.find("mac").get("address") == mac)
    at = there.find("address")
    place = ":".join(f"{int(at.get(key), 16):0{width}x}" for key, width in (("domain", 4), ("bus", 2), ("slot", 2)))
    place += f".{int(at.get('function'), 16)}"
    line = re.compile(rf"^NIC (\S+) {mac} (\S+)$", re.MULTILINE)
    found = _wait(lambda: next(iter(line.findall(said().rpartition("BEGIN")[2])), None), ARRIVAL)
    address, name = found or (None, None)
    return {"place": place, "arrives": found is not None, "address": address, "name": name}


def _wait(until: Callable[[], Any], seconds: float) -> Any:
    """The first true answer; what is not there by then, None."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := until():
            return answer
        time.sleep(0.3)
    return None


@contextlib.contextmanager
def _event_loop() -> Iterator[None]:
    """libvirt's event loop on a thread: the embedded driver needs it."""
    import libvirt

    libvirt.virEventRegisterDefaultImpl()

    def turn() -> None:
        while True:
            libvirt.virEventRunDefaultImpl()

    threading.Thread(target=turn, daemon=True).start()
    yield


def main() -> None:
    """Boot the domain in the file named first; the directory named second is kept for the next boot.

    The third is the root directory whose udev names the interfaces; the rest are devices to be plugged in.
    """
    directory = Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix="vs-guest-"))
    directory.mkdir(parents=True, exist_ok=True)
    root = Path(sys.argv[3] if len(sys.argv) > 3 else "/")
    print(json.dumps(boot(Path(sys.argv[1]).read_bytes(), directory, root, sys.argv[4:]), indent=1))


if __name__ == "__main__":
    main()
