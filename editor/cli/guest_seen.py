"""What a running guest says of itself, for `show --ask-guest` and `--guest-facts`.

`guest_seen` of an answer as JSON (null where nobody was asked, or nobody answered; `--guest-facts` reads it again):

    {"os": {"id": "debian", "version": "12", "name": "Debian GNU/Linux 12 (bookworm)"},
     "interfaces": [{"name": "enp1s0", "mac": "52:54:00:00:00:01"}],
     "disks": [{"alias": "virtio-disk0", "serial": "", "mounted": "/"}],
     "remarks": [],                                   what could not be had, in words
     "compared": [{"name": "net0", "predicted": "enp1s0", "seen": ["enp1s0"], "agrees": true, "systems": []}],
     "likely_system": null}          whose rules explain all that was seen, where the prediction does not
"""

from __future__ import annotations

import argparse
from concurrent.futures import TimeoutError
from typing import Any

from ..connection import guest_facts
from ..connection.answers import DomainText, GuestFacts
from ..errors import EditorError
from ..guestview.seen import compared, likely_system, system_of
from ..guestview.systems import GuestSystem
from ..phrase import Phrase
from ..rules.question import Question
from .sources import GivenDomain, on_host

_PATIENCE = 30  # seconds until a host is given up that should have given the guest up


def refuse_misuse(arguments: argparse.Namespace) -> None:
    """End with argparse's error where guests cannot be asked, or a file could be of any of several domains."""
    if arguments.ask_guest and not on_host(arguments):
        arguments.parser.error("--ask-guest needs --connect: a file has no running guest")
    if arguments.guest_facts is not None and len(arguments.sources) + len(arguments.domain) != 1:
        arguments.parser.error("--guest-facts is about one domain")
    if arguments.guest_facts == "-" and "-" in arguments.sources:
        arguments.parser.error("standard input is either the domain or what its guest says")


def facts(arguments: argparse.Namespace, each: GivenDomain) -> GuestFacts | None:
    """What the guest says; None where nobody wants to know. EditorError where nothing is to be had."""
    if arguments.guest_facts is not None:
        return guest_facts.read(arguments.guest_facts)
    if not arguments.ask_guest or each.at is None or not isinstance(each.loaded, DomainText):
        return None
    try:
        return each.at.host.ask_guest(each.loaded.uuid).result(_PATIENCE)
    except TimeoutError:
        silent = Phrase("The host is asked about the guest of {name} and does not answer.", name=each.label)
        raise EditorError(silent) from None


def system(found: GuestFacts | None) -> GuestSystem | None:
    """The system that the guest says it is, where that is known here."""
    return system_of(found) if found is not None else None


def as_json(found: GuestFacts | None, question: Question) -> dict[str, Any] | None:
    """`guest_seen`."""
    if found is None:
        return None
    beside = compared(question.view, question.snapshot, found)
    likely = likely_system(beside)
    return guest_facts.as_json(found) | {
        "compared": [
            {
                "name": seen.device.name,
                "predicted": seen.predicted,
                "seen": list(seen.names),
                "agrees": seen.agrees,
                "systems": [each.key for each in seen.systems],
            }
            for seen in beside
        ],
        "likely_system": likely.key if likely is not None else None,
    }
