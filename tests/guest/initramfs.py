"""A small root file system for the observed guest: busybox, udevadm with its libraries, the NIC drivers of a kernel."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

INIT = Path(__file__).parent / "init"
MODULES = (
    "virtio_pci", "virtio_net", "e1000", "e1000e", "igb", "8139cp", "8139too", "ne2k_pci", "pcnet32", "vmxnet3",
    "e100", "tulip", "virtio_console",
)  # fmt: skip
# What names interfaces, besides the program: rules, and the policy of the names
UDEV = (
    "udev/rules.d/50-udev-default.rules", "udev/rules.d/75-net-description.rules",
    "udev/rules.d/80-net-setup-link.rules", "systemd/network/99-default.link",
)  # fmt: skip
PROGRAMS = ("busybox", "udevadm", "modprobe", "ldd")
TRAILER = "TRAILER!!!"


class Kernel(NamedTuple):
    """An installed kernel: its image and its release."""

    image: Path
    release: str


def kernel() -> Kernel | None:
    """The newest kernel that is installed with its modules, None where there is none."""
    found = [Kernel(image, image.name.removeprefix("vmlinuz-")) for image in Path("/boot").glob("vmlinuz-*-amd64")]
    found = [each for each in found if Path("/lib/modules", each.release, "modules.dep").exists()]
    return max(found, key=lambda each: [int(part) for part in re.findall(r"\d+", each.release)], default=None)


def build(release: str, root: Path = Path("/")) -> bytes:
    """The initramfs for the kernel of that release, a cpio archive in the "newc" format.

    `root`: the root directory of the system whose udev is to name the interfaces (tests.guest.releases makes some).
    """
    udevadm = root / "usr/bin/udevadm"
    files = {"init": INIT, "bin/busybox": _program("busybox"), "bin/udevadm": udevadm, "lib/systemd-udevd": udevadm}
    files |= _libraries(udevadm, root)
    files |= {f"usr/lib/{name}": _in_root(root, name) for name in UDEV}
    agent = shutil.which("qemu-ga")
    if agent is not None and root == Path("/"):  # its libraries are this machine's
        files |= {"bin/qemu-ga": Path(agent).resolve(), "etc/os-release": Path("/etc/os-release").resolve()}
        files |= _libraries(Path(agent).resolve(), root)
    modules = _modules(release)
    files |= {f"modules/{module.name}": module for module in modules}
    order = "".join(f"{module.name}\n" for module in modules).encode()
    directories = {str(parent) for name in files for parent in Path(name).parents if parent.name} | {
        "proc", "sys", "dev", "run", "tmp",
    }  # fmt: skip
    entries = [_entry(name, 0o40755, b"") for name in sorted(directories)]
    entries += [_entry(name, 0o100755, source.read_bytes()) for name, source in files.items()]
    return b"".join([*entries, _entry("modules/order", 0o100644, order), _entry(TRAILER, 0, b"")])


def _program(name: str) -> Path:
    found = shutil.which(name)
    assert found, f"{name} is not installed"
    return Path(found).resolve()


def _libraries(program: Path, root: Path) -> dict[str, Path]:
    """The libraries of a program of that root, by their place: its own loader lists them, without a chroot."""
    loader = _resolved(root / "lib64/ld-linux-x86-64.so.2", root)
    places = [root / each for each in ("usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu", "usr/lib/systemd")]
    places.append(root / "usr/lib/x86_64-linux-gnu/systemd")
    asked = [loader, "--library-path", ":".join(map(str, places)), "--list", program]
    listed = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    found = [Path(name) for name in re.findall(r"=> (/\S+)", listed)]
    return {"lib64/ld-linux-x86-64.so.2": loader} | {
        f"usr/lib/x86_64-linux-gnu/{each.name}": _resolved(each, root) for each in found
    }


def _resolved(path: Path, root: Path) -> Path:
    """Where links lead within the root: they may be absolute there."""
    while path.is_symlink():
        target = path.readlink()
        path = root / target.relative_to("/") if target.is_absolute() else path.parent / target
    return path


def _in_root(root: Path, name: str) -> Path:
    """A file of udev: below /usr/lib, or still below /lib."""
    return next(place for place in (root / "usr/lib" / name, root / "lib" / name) if place.exists())


def _modules(release: str) -> list[Path]:
    """The drivers and all they need, in the order in which they must be loaded."""
    asked = ["modprobe", "--set-version", release, "--show-depends", "--all", *MODULES]
    listed = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return [Path(name) for name in dict.fromkeys(re.findall(r"^insmod (\S+)", listed, re.MULTILINE))]


def _entry(name: str, mode: int, content: bytes) -> bytes:
    """One file in the format that the kernel documents in driver-api/early-userspace/buffer-format."""
    path = name.encode() + b"\0"
    numbers = (0, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(path), 0)
    head = b"070701" + b"".join(b"%08x" % number for number in numbers) + path
    return _padded(head) + _padded(content)


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)
