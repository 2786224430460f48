"""A domain on its way to other libvirts, in the forms that it takes: as written, as stored, as sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import is_

from ..inference.infer import infer
from ..inference.result import Inference
from ..knowledge.machine import Chipset, platform
from ..knowledge.target import Version
from ..pci.guest import Device, Guest
from .candidate import Candidate
from .form import Form
from .memo import FormMemo
from .migratable import migratable
from .pattern import Known
from .stored import stored


class Subject:
    """One domain, defined on a host: what is asked of every candidate is worked out once.

    `recorded`: the XML that the host really stores, where a host was asked; else that is predicted.
    `known`: inferences of the text for other targets that are there already.
    """

    def __init__(
        self,
        guest: Guest,
        here: Inference,
        host: Candidate,
        recorded: Guest | None = None,
        known: Iterable[Inference] = (),
    ) -> None:
        self.host = host
        self._recorded = recorded
        self._matches: dict[Version, Known] = {}
        self.written = FormMemo(Form(guest, here), self._matches, (here, *known))

    @cached_property
    def stored(self) -> FormMemo | None:
        """What the host's libvirt has of it; None where it would not take it."""
        if self._recorded is not None:
            here = infer(self._recorded, self.host.target)
            return FormMemo(Form(self._recorded, here), self._matches, (here,))
        here = self.written.here
        if not here.accepted:
            return None
        guest = stored(self.written.guest, here, self.host)
        # What libvirt has stored it makes the same of again, so the inference of the text holds for it, too.
        return self.written if guest is self.written.guest else self._made_of_text(guest, here)

    @cached_property
    def sent(self) -> FormMemo | None:
        """What it would send."""
        if self.stored is None:
            return None
        guest = migratable(self.stored.guest)
        if guest is self.stored.guest:
            return self.stored
        if guest.machine == self.written.guest.machine and _same(guest.devices, self.written.guest.devices):
            return self.written
        # What is left out every libvirt adds again to a PC; elsewhere an old one may lack it.
        predicted = self._recorded is None and platform(guest).chipset in (Chipset.I440FX, Chipset.Q35)
        if predicted:
            return self._made_of_text(guest, self.stored.here)
        return FormMemo(Form(guest, self.stored.here), self._matches)

    def _made_of_text(self, guest: Guest, here: Inference) -> FormMemo:
        """A form that the host is predicted to make of the text."""
        return FormMemo(Form(guest, here), self._matches, text=self.written)


def _same(some: Sequence[Device], others: Sequence[Device]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))
