"""Ask real libvirts about the project's own domains, and keep what they say: `python -m tests.libvirt.record`.

The domains stand in tests/conformance/recorded/domains.xml, the answers beside it in answers.json: of each domain what
a release refused it with, or where it stored its PCI devices. The libvirt of this machine is asked, or that of a
command that runs Python elsewhere, such as `--python chroot DIRECTORY python3` or `--python ssh HOST python3`. What is
refused for other reasons than PCI, and what that libvirt has no emulator for, is left out.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.libvirt.rows import Row, stored_rows

RECORDED = Path(__file__).parents[1] / "conformance" / "recorded"
DOMAINS, ANSWERS = RECORDED / "domains.xml", RECORDED / "answers.json"
_DOMAIN = re.compile(r"<domain\b.*?</domain>", re.DOTALL)
_NAME = re.compile(r"<name>([^<]*)</name>")
CATEGORY = re.compile(r"^(XML error|internal error|unsupported configuration): ")
# What libvirt refuses and is none of PCI's business: CPUs, what this QEMU lacks, ports on USB and virtio-serial
ELSEWHERE = re.compile(
    "requires shared memory|Maximum CPUs|[Tt]his QEMU|QEMU binary|version of (QEMU|qemu)|does not support video model"
    "|backend of pstore|hub at port|USB port|USB bus \\d|spapr-vio (address|reg)|evdev|nvram device"
    "|default for the arch|virtio-serial controller \\d+ not avail|first console can be"
    "|target port .* already allocated"
)
UNFIT = re.compile(
    "could not find capabilities|No emulator found|Cannot check QEMU binary|does not support (virt|machine) type"
    "|Unknown architecture|does not support ACPI|requires UEFI|[Mm]issing (source|target|<target>|input)"
    "|[Mm]issing (required|element).*'(source|chardev|path|name|type' in element 'source)|RNG backend is supported"
    "|must be specified for scsi|malformed '|shmem element|no longer supported|requires a '<source>|vhostuser requires"
    "|requires to have <input>|Missing required attribute '(id|backend)'|Spice audio|requires a '.*' element"
    "|NVMe controller"
)


def domains() -> dict[str, str]:
    """The project's own domains, by name."""
    found = {_NAME.search(xml)[1]: xml for xml in _DOMAIN.findall(DOMAINS.read_text())}  # type: ignore[index]
    return dict(sorted(found.items()))


def answers() -> dict[str, Any]:
    """What was recorded: `qemu`, that of each libvirt, and `answers`: of each domain `libvirt` (releases) that stored
    the same `rows`, or `refused` it with the same text.
    """
    return json.loads(ANSWERS.read_text()) if ANSWERS.exists() else {"qemu": {}, "answers": {}}


def ask(python: list[str], asked: dict[str, str]) -> dict[str, Any]:
    """The answers of the libvirt of that Python."""
    program = f"DOMAINS = {asked!r}\n" + Path(__file__).with_name("answering.py").read_text()
    ran = subprocess.run([*python, "-"], input=program, capture_output=True, text=True)
    if ran.returncode:
        sys.exit(ran.stderr)
    return json.loads(ran.stdout)


def as_recorded(rows: Counter[Row]) -> list[list[object]]:
    """The PCI devices of a domain, as they stand in the file."""
    return sorted(json.loads(json.dumps(list(rows.elements()))), key=json.dumps)


def _keep(known: dict[str, list[dict[str, Any]]], asked: dict[str, str], said: dict[str, Any]) -> None:
    version = said["libvirt"]
    for name, answer in said["answers"].items():
        kept = [{**each, "libvirt": [v for v in each["libvirt"] if v != version]} for each in known.get(name, ())]
        refusal = answer.get("refused")
        if refusal is not None and (ELSEWHERE.search(refusal) or UNFIT.search(refusal)):
            new = None
        elif refusal is not None:
            new = {"refused": CATEGORY.sub("", refusal)}
        else:
            macs = {mac.lower() for mac in re.findall(r"<mac address=['\"]([^'\"]*)", asked[name])}
            new = {"rows": as_recorded(stored_rows(answer["stored"], macs))}
        if new is not None:
            for each in kept:
                if each.items() >= new.items():
                    each["libvirt"] = sorted([*each["libvirt"], version], key=_number)
                    break
            else:
                kept.append({"libvirt": [version], **new})
        known[name] = sorted((each for each in kept if each["libvirt"]), key=lambda each: _number(each["libvirt"][0]))


def _number(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def _write(known: dict[str, Any], names: Iterable[str]) -> None:
    parts = []
    for name in names:
        lines = ",\n".join(f"  {json.dumps(each, separators=(',', ':'))}" for each in known["answers"][name])
        parts.append(f" {json.dumps(name)}: [\n{lines}\n ]")
    shown = ",\n".join(parts)
    ANSWERS.write_text(f'{{"qemu": {json.dumps(known["qemu"])}, "answers": {{\n{shown}\n}}}}\n')


def main() -> None:
    """Record."""
    parser = argparse.ArgumentParser(prog="python -m tests.libvirt.record", description=__doc__)
    parser.add_argument(
        "--python", nargs="+", default=[shutil.which("python3", path="/usr/bin") or sys.executable], metavar="WORD",
        help="a command that runs Python 3 beside the libvirt to ask (%(default)s)",
    )  # fmt: skip
    asked, known = domains(), answers()
    said = ask(parser.parse_args().python, asked)
    known["qemu"][said["libvirt"]] = said["qemu"]
    _keep(known["answers"], asked, said)
    _write(known, [name for name in asked if known["answers"].get(name)])
    print(f"libvirt {said['libvirt']}, QEMU {said['qemu']}: {len(asked)} domains")


if __name__ == "__main__":
    main()
