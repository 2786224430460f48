"""Root directories of Debian's releases, whose udev names the interfaces of booted guests.

`python -m tests.guest.releases DIRECTORY` makes one of each release in DIRECTORY, from its packages, with debootstrap
and the mirror that this knows (as root; 300 MB each). The tests find them by VIRT_SLOTS_GUEST_ROOTS=DIRECTORY; without,
they use the udev of the machine that they run on.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SUITES = {"d11": "bullseye", "d13": "trixie", "sid": "sid"}
VARIABLE = "VIRT_SLOTS_GUEST_ROOTS"


def roots() -> dict[str, Path]:
    """The roots that there are, by name; at least that of this machine, whose name is empty."""
    there = Path(os.environ[VARIABLE]) if VARIABLE in os.environ else None
    found = {name: there / name for name in SUITES if there is not None and (there / name / "usr/bin/udevadm").exists()}
    return {"": Path("/"), **found}


def main() -> None:
    """Make those that are missing."""
    directory = Path(sys.argv[1])
    directory.mkdir(parents=True, exist_ok=True)
    for name, suite in SUITES.items():
        if not (directory / name / "usr/bin/udevadm").exists():
            subprocess.run(["debootstrap", "--variant=minbase", "--include=udev", suite, directory / name], check=True)


if __name__ == "__main__":
    main()
