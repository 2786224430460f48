"""Our complete answer against libvirt's define, in one run on one machine: python -m tests.benchmarks.define

Ours is parse, derive and all findings; libvirt's is defining the same XML on qemu:///embed (its QEMU
driver in this process). A ratio below 1 means that ours was faster. Also the time of `fits` for a
whole grid, and the memory of a derived snapshot.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from editor.connection.library import Connection, load
from editor.document.read import parse
from editor.inference.fits import Fitter
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from editor.rules.check import check
from editor.rules.question import Question
from editor.snapshot.derive import Snapshot, derive
from tests.benchmarks.domains import as_stored, pc, q35
from tests.libvirt.conftest import AS_ROOT, QEMU_CONF

T = TypeVar("T")
Q35_PORTS = (8, 64, 200, 230)
PC_DEVICES = (500, 2000, 6000)


def best(function: Callable[[], T], times: int) -> tuple[float, T]:
    """The shortest of some runs, in seconds, and what the last one gave."""
    shortest = float("inf")
    for _ in range(times):
        begin = time.perf_counter()
        result = function()
        shortest = min(shortest, time.perf_counter() - begin)
    return shortest, result


def define(connection: Connection, xml: bytes, times: int) -> tuple[float, str]:
    """How long libvirt takes, and what it stores."""
    shortest = float("inf")
    for _ in range(times):
        text = xml.decode()
        begin = time.perf_counter()
        domain = connection.defineXML(text)
        shortest = min(shortest, time.perf_counter() - begin)
        stored = domain.XMLDesc(2)
        domain.undefine()
    return shortest, stored


def answer(xml: bytes, target: Target) -> Snapshot:
    """All that the program shows of a domain."""
    snapshot = derive(parse(xml), target)
    check(Question(snapshot))
    return snapshot


def measure(connection: Connection, name: str, xml: bytes, target: Target) -> tuple[float, str]:
    """Print one line; our time, and what libvirt stored."""
    times = 7 if len(xml) < 100_000 else 3
    theirs, stored = define(connection, xml, times)
    ours, snapshot = best(lambda: answer(xml, target), times)
    derived, _ = best(lambda: derive(parse(xml), target), times)
    assert snapshot.inference.accepted, snapshot.inference.error
    gc.collect()
    tracemalloc.start()
    kept = answer(xml, target)
    memory = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    print(
        f"{name:22} {len(kept.placements):5} devices  libvirt {theirs * 1e3:8.1f} ms  ours {ours * 1e3:8.1f} ms"
        f"  ratio {ours / theirs:4.2f}  without findings {derived / theirs:4.2f}  snapshot {memory / 1e6:5.1f} MB"
    )
    return ours, stored


def grid(target: Target) -> None:
    """Print how long `fits` takes for all cells of all buses."""
    snapshot = derive(parse(q35(Q35_PORTS[-1])), target)
    cells = [
        PciAddress(0, bus.number, slot, function)
        for bus in snapshot.inference.buses
        for slot in range(bus.first_slot, bus.last_slot + 1)
        for function in range(8)
    ]
    dragged = next(p for p in snapshot.placements if p.element == "interface")

    def colour() -> None:
        fitter = Fitter(snapshot.document.guest, snapshot.inference, dragged)
        for cell in cells:
            fitter.at(cell)

    shortest, _ = best(colour, 7)
    print(f"fits of {len(cells)} cells: {shortest * 1e3:.1f} ms")


def main() -> None:
    """Measure everything."""
    libvirt = load()
    with tempfile.TemporaryDirectory(prefix="embed-", dir="/tmp") as directory:
        (Path(directory) / "etc").mkdir()
        (Path(directory) / "etc" / "qemu.conf").write_text(QEMU_CONF + (AS_ROOT if os.geteuid() == 0 else ""))
        print("(libvirt asks QEMU for its capabilities first, which takes some seconds)", file=sys.stderr)
        connection = libvirt.open(f"qemu:///embed?root={directory}")
        target = Target(Version.from_number(connection.getLibVersion()), Version.from_number(connection.getVersion()))
        print(f"libvirt {target.libvirt}, QEMU {target.qemu}")
        for make, name, sizes in ((q35, "q35", Q35_PORTS), (pc, "pc", PC_DEVICES)):
            for size in sizes:
                _, stored = measure(connection, f"{name} {size}", make(size), target)
                measure(connection, f"{name} {size} as stored", as_stored(stored), target)
        for make, name, size in ((q35, "q35 ports", 100), (pc, "pc devices", 1500)):
            once, twice = [best(partial(answer, make(n), target), 5)[0] for n in (size, 2 * size)]
            print(f"from {size} to {2 * size} {name}: {twice / once:.2f} times as long")
        grid(target)
        connection.close()


if __name__ == "__main__":
    main()
