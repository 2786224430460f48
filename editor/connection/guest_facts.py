"""What a guest says of itself, read from whatever it was said in: libvirt's answers, the agent's JSON, our own.

None of it is trusted: texts are cut, lists end, what has another shape is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import EditorError
from ..phrase import Phrase
from ..plain_text import plain
from .answers import GuestFacts, SeenDisk, SeenInterface

LARGEST = 1 << 20  # bytes of a file
MOST = 256  # interfaces, and disks
_LONGEST = 64  # characters of a text; a name of Linux has 15
_TOO_MANY = "The guest names more than {most} interfaces or disks; the rest is left out."
_HINT = (
    'Give what “virsh qemu-agent-command DOMAIN \'{"execute": "guest-network-get-interfaces"}\'” prints, or what'
    " “virt-slots show --format json --ask-guest” printed."
)


def read(name: str) -> GuestFacts:
    """The facts in a file, or in standard input ("-").

    EditorError where it cannot be read, is no JSON, or says nothing of a guest.
    """
    try:
        with open(0, "rb", closefd=False) if name == "-" else Path(name).open("rb") as file:
            source = file.read(LARGEST + 1)
    except OSError as error:
        raise EditorError(
            Phrase("{name} cannot be read: {reason}.", name=name, reason=error.strerror or "?"), _HINT
        ) from None
    if len(source) > LARGEST:
        raise EditorError(Phrase("{name} is larger than 1 MB: that is no answer of a guest agent.", name=name), _HINT)
    try:
        value = json.loads(source)
    except (ValueError, RecursionError):
        raise EditorError(Phrase("{name} is no JSON.", name=name), _HINT) from None
    facts = of_json(value)
    if facts is None:
        raise EditorError(Phrase("{name} says nothing of a guest.", name=name), _HINT)
    return facts


def of_json(value: object) -> GuestFacts | None:
    """The facts in an answer of the agent (guest-network-get-interfaces, guest-get-osinfo), or in ours; else None."""
    if isinstance(value, dict) and isinstance(value.get("guest_seen"), dict):
        return _of_ours(value["guest_seen"])
    if isinstance(value, dict) and "return" in value:
        value = value["return"]
    if isinstance(value, list):
        there = [each for each in value if isinstance(each, dict)]
        names = ((each.get("name"), each.get("hardware-address")) for each in there)
        return facts(interfaces=list(names)) if len(there) == len(value) else None
    if isinstance(value, dict) and isinstance(value.get("id"), str):
        return facts((value["id"], value.get("version-id"), value.get("pretty-name")))
    return None


def as_json(found: GuestFacts) -> dict[str, Any]:
    """The form that `of_json` reads again."""
    return {
        "os": {"id": found.os_id, "version": found.os_version, "name": found.os_name},
        "interfaces": [{"name": each.name, "mac": each.mac} for each in found.interfaces],
        "disks": [{"alias": d.alias, "serial": d.serial, "mounted": d.mounted} for d in found.disks],
        "remarks": list(found.remarks),
    }


def facts(
    system: tuple[object, object, object] = ("", "", ""),
    interfaces: list[tuple[object, object]] | None = None,
    disks: list[tuple[object, object, object]] | None = None,
    remarks: tuple[str, ...] = (),
) -> GuestFacts:
    """Facts of values that may be anything."""
    cards, places = interfaces or [], disks or []
    if len(cards) > MOST or len(places) > MOST:
        remarks = (*remarks, Phrase(_TOO_MANY, most=MOST))
    identity, version, title = map(_text, system)
    return GuestFacts(
        identity,
        version,
        title,
        interfaces=tuple(_interfaces(cards)),
        disks=tuple(SeenDisk(_text(a), _text(s), _text(m)) for a, s, m in places[:MOST]),
        remarks=remarks,
    )


def _of_ours(value: Mapping[str, Any]) -> GuestFacts:
    said = value.get("os")
    system: Mapping[str, Any] = said if isinstance(said, dict) else {}
    cards, places = (_rows(value.get(key)) for key in ("interfaces", "disks"))
    return facts(
        (system.get("id"), system.get("version"), system.get("name")),
        [(each.get("name"), each.get("mac")) for each in cards],
        [(each.get("alias"), each.get("serial"), each.get("mounted")) for each in places],
    )


def _rows(value: object) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _interfaces(cards: list[tuple[object, object]]) -> Iterator[SeenInterface]:
    """Those that have a name and a MAC: not the loopback."""
    for name, mac in cards[:MOST]:
        if _text(name) and _text(mac) and set(_text(mac)) - set("0:"):
            yield SeenInterface(_text(name), _text(mac).lower())


def _text(value: object) -> str:
    return plain(value)[:_LONGEST] if isinstance(value, str) else ""
