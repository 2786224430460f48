"""Boot random topologies, plug devices in, and compare all of it with the prediction.

`python -m tests.guest.random_run DIRECTORY ROOT FIRST COUNT`: a line for each seed; ends with 1 where anything differs.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from editor.document.read import parse
from editor.guestview.arrival import arrivals
from editor.guestview.systems import systems
from editor.guestview.view import guest_view
from editor.snapshot.derive import derive
from tests.guest.comparison import TARGET, misnamed, names_predicted, names_seen, predicted, tree_predicted, tree_seen
from tests.guest.random_topologies import draw
from tests.guest.record import observe

SYSTEMS = {247: "debian-11", 252: "debian-12", 257: "debian-13"}  # by the version of udev
PLUGGED = ("virtio", "e1000", "virtio")


def device(number: int, model: str, place: str = "") -> str:
    """An interface to be plugged in, or as it then is in the domain."""
    address = ""
    if place:
        bus, slot = place[5:7], place[8:10]
        address = f"<address type='pci' domain='0x0000' bus='0x{bus}' slot='0x{slot}' function='0x0'/>"
    mac = f"<mac address='52:54:00:77:00:{number:02x}'/>"
    return f"<interface type='user'>{mac}<model type='{model}'/>{address}</interface>"


def differences(xml: bytes, seen: dict[str, Any]) -> list[str]:
    """What was predicted otherwise; empty for nothing."""
    view = predicted(xml)
    if view.unclear or view.stuck:
        return []
    found = []
    if tree_seen(seen) != tree_predicted(view):
        found.append("tree")
    if names_seen(seen) != names_predicted(view, seen):
        found.append(f"names {names_seen(seen)} {names_predicted(view, seen)}")
    found += misnamed(view, seen)
    return found + list(_hot(xml, seen))


def _hot(xml: bytes, seen: dict[str, Any]) -> list[str]:
    system = systems()[SYSTEMS.get(seen["udev"], "debian-13")]
    express = b"pcie-root" in xml
    found = []
    for number, (model, step) in enumerate(zip(PLUGGED, seen["hot"], strict=True), 1):
        snapshot = derive(parse(xml), TARGET)
        kinds = dict(arrivals(snapshot, guest_view(snapshot, system)))
        came = kinds.get("pcie" if express and model == "virtio" else "pci")
        if "error" in step:
            if came is not None and came.arrives:
                found.append(f"{model}: {came.place} was predicted, {step['error']}")
            continue
        if came is None or (str(came.place), came.arrives) != (step["place"], step["arrives"]):
            found.append(f"{model}: {came and (str(came.place), came.lost)} was predicted, {step}")
        elif came.arrives and came.nic is not None:
            right = step["address"] == str(came.address) and step["name"] in (
                came.nic.expected.name,
                *_losers(came, step),
            )
            if not right:
                found.append(f"{model}: {came.address} {came.nic.text} was predicted, {step}")
        xml = xml.replace(b"  </devices>", device(number, model, step["place"]).encode() + b"\n  </devices>")
    return found


def _losers(came: Any, step: dict[str, Any]) -> tuple[str, ...]:
    return (step["name"],) if any(each.rivals for each in came.nic.answers) and step["name"].startswith("eth") else ()


def main() -> int:
    """Go through the seeds."""
    directory, root, first, count = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    wrong = 0
    for seed in range(first, first + count):
        xml = draw(seed).xml(f"random-{seed}")
        if not derive(parse(xml), TARGET).inference.accepted:
            continue
        attach = [device(number, model) for number, model in enumerate(PLUGGED, 1)]
        try:
            found = differences(xml, observe(xml, directory, root, attach))
        except AssertionError as error:
            found = [str(error)[-300:]]
        wrong += bool(found)
        print(seed, found or "ok", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
