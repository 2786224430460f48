"""The oldest libvirt that a domain goes back to, as text and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..knowledge.target import OLDEST, Version
from ..outlook.oldest import Reach, Step
from ..outlook.verdict import Concern
from ..plain_text import plain
from ..snapshot.derive import Snapshot

_SHOWN = 3  # addresses named in one step
_QUESTIONS = {"migrate": "migration", "roll_back": "downgrade"}


def lines(reach: Reach, snapshot: Snapshot) -> Iterator[str]:
    """One line for the three questions, one for each release that older ones differ from."""
    host = f"libvirt {snapshot.target.libvirt}"
    if not snapshot.is_predicted:
        yield "Oldest libvirt: not predicted, as this is no QEMU domain."
        return
    if reach.define is None:
        yield f"Oldest libvirt: {host} itself refuses this domain."
        return
    yield (
        f"Oldest libvirt: defines it as it is: {_said(reach.define)}"
        f" · migration from {host}: {_said(reach.migrate)} · downgrade: {_said(reach.roll_back)}"
    )
    yield from _ends(reach)
    for step in reach.steps:
        for concern in step.concerns:
            yield plain(f"    {step.libvirt} brought {concern.missing}{_where(concern, snapshot)}{_cure(concern)}")


def _ends(reach: Reach) -> Iterator[str]:
    """One line for each reason that ends a migration or a downgrade before the text itself is refused."""
    told: dict[tuple[Version, str], list[str]] = {}
    for end in reach.ends:
        told.setdefault((end.libvirt, str(end.reason)), []).append(_QUESTIONS[end.question])
    for (libvirt, reason), questions in told.items():
        yield plain(f"    no {' or '.join(questions)} to {libvirt}: {reason.rstrip('.')}")


def as_json(reach: Reach, snapshot: Snapshot) -> dict[str, Any]:
    """Releases as X.Y.Z, null where not even the predicted libvirt itself says yes."""
    return {
        "define": _version(reach.define),
        "migrate": _version(reach.migrate),
        "roll_back": _version(reach.roll_back),
        "steps": [_step(step, snapshot) for step in reach.steps],
        "ends": [
            {
                "question": end.question,
                "libvirt": str(end.libvirt),
                "what": str(end.concern.missing),
                "text": str(end.concern.text),
                "subjects": list(_places(end.concern, snapshot)),
            }
            for end in reach.ends
        ],
    }


def _step(step: Step, snapshot: Snapshot) -> dict[str, Any]:
    return {
        "libvirt": str(step.libvirt),
        "needs": [
            {
                "what": str(concern.missing),
                "text": str(concern.text),
                "subjects": list(_places(concern, snapshot)),
                "fixes": [
                    {"title": str(mend.edit.title(snapshot)), "guest_notices": mend.guest_notices}
                    for mend in concern.mends
                ],
            }
            for concern in step.concerns
        ],
    }


def _version(version: Version | None) -> str | None:
    return None if version is None else str(version)


def _said(version: Version | None) -> str:
    if version is None:
        return "none"
    return f"{version} or older" if version == OLDEST else str(version)


def _places(concern: Concern, snapshot: Snapshot) -> Iterator[str]:
    for position in concern.positions:
        placement = snapshot.by_position.get(position)
        if placement is not None and placement.address is not None:
            yield str(placement.address)


def _where(concern: Concern, snapshot: Snapshot) -> str:
    places = [place.removeprefix("0000:") for place in _places(concern, snapshot)]
    if not places:
        return ""
    more = f" and {len(places) - _SHOWN} more" if len(places) > _SHOWN else ""
    return f" (at {', '.join(places[:_SHOWN])}{more})"


def _cure(concern: Concern) -> str:
    """That there is a way round it, and whether the guest would notice."""
    if not concern.mends:
        return ""
    if any(mend.guest_notices for mend in concern.mends):
        return "; another value helps, but changes the guest"
    return "; saved as “on” it is not needed" if concern.feature == "inferred-multifunction" else "; can be changed"
