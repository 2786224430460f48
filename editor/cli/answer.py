"""Snapshots and findings as JSON values, in the shape of the stable machine interface (version 2)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..connection.answers import GuestFacts
from ..document.read import Document
from ..errors import EditorError
from ..guestview.arrival import hot_plug_places
from ..guestview.view import GuestView
from ..inference.result import Placement
from ..knowledge.target import Target
from ..pci.address import PciAddress
from ..rules.finding import Finding
from ..rules.question import Question
from ..snapshot.assumed import assumption
from ..snapshot.derive import Snapshot
from . import guest, guest_seen, reach
from .sources import GivenDomain

SCHEMA = 2
_ASKS_HOST = "virPCIDeviceIsPCIExpress"


def printed(answer: object) -> str:
    """A value as JSON on one line, whoever splits it: control characters, U+0085, U+2028 and the like are escaped."""
    return json.dumps(answer).replace("\x7f", "\\u007f")


def unread(given: GivenDomain, error: EditorError, target: Target) -> dict[str, Any]:
    """The answer for what could not be read: every key, `accepted` null, the reason in `error`."""
    return (
        source(given)
        | {"target": str(target.libvirt), "accepted": None, "error": sentence(error)}
        | {"devices": [], "guest_system": None, "guest_tree": [], "guest_unclear": False}
        | {"hot_plug_places": None, "hot_plug": None, "guest_seen": None, "oldest": None, "findings": []}
    )


def domain(
    given: GivenDomain, question: Question, findings: Iterable[Finding], facts: GuestFacts | None = None
) -> dict[str, Any]:
    """The whole answer about one domain; `facts`: what its guest says of itself."""
    snapshot, view = question.snapshot, question.view
    return source(given) | {
        "target": str(snapshot.target.libvirt),
        "accepted": snapshot.inference.accepted,
        "error": snapshot.inference.error,
        "devices": [_device(placement, view, snapshot) for placement in snapshot.placements],
        "guest_system": view.system.key,
        "guest_tree": guest.tree(view, snapshot),
        "hot_plug_places": hot_plug(snapshot),
        "guest_unclear": view.unclear,
        "hot_plug": guest.hot_plug(view, snapshot),
        "guest_seen": guest_seen.as_json(facts, question),
        "oldest": reach.as_json(question.reach, snapshot),
        "findings": [finding(each, snapshot.document) for each in findings],
    }


def hot_plug(snapshot: Snapshot) -> dict[str, int] | None:
    """How many devices can be plugged in while the guest runs, by kind; null where libvirt refuses the domain."""
    places = hot_plug_places(snapshot)
    return None if places is None else {"pcie": len(places.pcie), "pci": len(places.pci)}


def place(found: Finding, document: Document) -> tuple[int, int] | None:
    """Line and column of the first element that a finding is about, None where it is about none."""
    return document.line_and_column(min(found.positions)) if found.positions else None


def finding(found: Finding, document: Document) -> dict[str, Any]:
    """One finding, in the text that it is about."""
    line, column = place(found, document) or (None, None)
    return {
        "code": found.code,
        "severity": found.severity.value,
        "message": found.message,
        "line": line,
        "column": column,
        "subjects": [str(address) for address in found.subjects],
        "fixes": [
            {"title": fix.text, "guest_notices": fix.guest_notices, "consequences": list(fix.consequences)}
            for fix in found.fixes
        ],
    }


def source(given: GivenDomain) -> dict[str, Any]:
    """Which domain an answer is about."""
    guest = given.document.guest if isinstance(given.document, Document) else None
    return {
        "schema": SCHEMA,
        "file": None if given.uri else given.label,
        "uri": given.uri,
        "domain": guest and {"name": guest.name or None, "arch": guest.arch or None, "machine": guest.machine or None},
    }


def sentence(error: EditorError) -> str:
    """An error on one line."""
    return " ".join(str(error).split("\n"))


def _device(placement: Placement, view: GuestView, snapshot: Snapshot) -> dict[str, Any]:
    assumed = assumption(snapshot, placement)
    return {
        "element": placement.element,
        "type": placement.type,
        "model": placement.model,
        "model_name": placement.model_name,
        "index": placement.index,
        "mac": placement.mac,
        "target_dev": placement.target_dev,
        "source": placement.source,
        "alias": placement.alias,
        "origin": "added" if placement.device is None else "written",
        "address": _text(placement.address),
        "written_address": _text(placement.written_address),
        "address_origin": placement.address_origin,
        "target": dict(placement.target) if placement.target else None,
        "multifunction": {"written": placement.written, "stored": placement.stored, "state": placement.state},
        "reasons": [
            {"about": reason.about, "text": reason.text, "source": reason.source, "since": reason.since}
            for reason in placement.reasons
        ]
        + ([{"about": "address", "text": assumed, "source": _ASKS_HOST, "since": None}] if assumed else []),
        "guest": guest.device(view, placement),
    }


def _text(address: PciAddress | None) -> str | None:
    return None if address is None else str(address)
