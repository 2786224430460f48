"""Boot topologies and keep what their guests saw: `python -m tests.guest.record DIRECTORY ROOT [NAME…]`.

Without names: those that have no recording yet. DIRECTORY keeps the initramfs between boots; ROOT is the root directory
of the system whose udev names the interfaces, best the newest (tests.guest.releases): it knows all older schemes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.guest.topologies import TOPOLOGIES

SEEN = Path(__file__).parent / "seen"


def observe(xml: bytes, directory: Path, root: Path = Path("/"), attach: Sequence[str] = ()) -> dict[str, Any]:
    """What the guest of this domain saw, named by the udev of that root, and of what was plugged in.

    A process of its own: libvirt's embedded driver opens once in each.
    """
    directory.mkdir(parents=True, exist_ok=True)
    source = directory / "domain.xml"
    source.write_bytes(xml)
    asked = [sys.executable, "-m", "tests.guest.boot", source, directory, root, *attach]
    ran = subprocess.run(asked, cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr[-3000:]
    seen: dict[str, Any] = json.loads(ran.stdout)
    return seen


def text(seen: dict[str, Any]) -> str:
    """The recording: devices and NICs, one a line."""
    parts = [f' "udev": {seen["udev"]}']
    for key in ("devices", "nics"):
        values = seen[key]
        lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(values[name])}" for name in sorted(values))
        parts.append(f' "{key}": {{\n{lines}\n }}' if values else f' "{key}": {{}}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main() -> None:
    """Record."""
    directory, root, names = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    for name in names or [name for name in TOPOLOGIES if not (SEEN / f"{name}.json").exists()]:
        try:
            seen = observe(TOPOLOGIES[name].xml(name), directory, root)
        except AssertionError as error:
            print(f"{name}: {error}", file=sys.stderr)
            continue
        SEEN.mkdir(exist_ok=True)
        (SEEN / f"{name}.json").write_text(text(seen))
        print(name, len(seen["devices"]), flush=True)


if __name__ == "__main__":
    main()
