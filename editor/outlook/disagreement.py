"""Where a host that was asked itself disagrees with the prediction for it."""

from __future__ import annotations

from typing import Protocol

from ..inference.infer import infer
from ..inference.result import Inference
from ..pci.guest import Guest
from .compare import Difference, differences_of_recorded
from .verdict import Concern, Reaction


class Prediction(Protocol):
    """Whether a text would be accepted: an inference, or a judgement, which looks at machine types as well."""

    @property
    def accepted(self) -> bool:
        """Whether."""

    @property
    def error(self) -> str | None:
        """What libvirt says where it would not, as far as they are known."""


def on_acceptance(predicted: Prediction, accepted: bool | None, error: str | None) -> tuple[Concern, ...]:
    """What the host says of the text; nothing where both agree, or where it could not be told (`accepted` None)."""
    if accepted is None or accepted is predicted.accepted:
        return ()
    said = (error or "").rstrip(".")
    ours = (predicted.error or "a refusal").rstrip(".")
    template = "The host accepts it; “{ours}” was predicted." if accepted else "The host refuses it: “{said}”."
    return (Concern(Reaction.UNKNOWN, template, {"said": said, "ours": ours}, "", feature="host"),)


def on_stored(predicted: Inference, recorded: Guest) -> tuple[Difference, ...]:
    """The devices that the host stored otherwise than predicted."""
    return differences_of_recorded(predicted, infer(recorded, predicted.target))
