"""One open domain: perform edits, undo, redo. History is a list of texts, not of inverse commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from ..document.read import Document, parse
from ..edits.edit import Edit
from ..edits.multifunction import SetMultifunction
from ..edits.replace_text import ReplaceText
from ..errors import EditorError
from ..guestview.systems import GuestSystem
from ..inference.result import Multifunction
from ..knowledge.target import Target
from ..outlook.candidate import Candidate
from ..rules.finding import Finding
from ..snapshot.derive import Snapshot, derive
from .policy import Policy, newly_recorded, output, typed

if TYPE_CHECKING:
    from ..rules.question import Question
    from ..snapshot.difference import Change

_Key = TypeVar("_Key")
_READY = 8  # states of 230 ports take some 3 MB each, their texts 77 kB


class Moment(NamedTuple):
    """What a state of the history is derived from: `title`, `source` and `recorded` are those of the state."""

    title: str
    source: bytes
    recorded: frozenset[str] = frozenset()
    base: int = 0
    """Which of the texts that others wrote it was made from: 0 the one that was opened."""


@dataclass(frozen=True)
class State:
    """One moment of an open domain, immutable; everything shown is derived from it.

    `title` says which edit led here, empty for what was opened. `also` are the further libvirts
    that must take the domain. `recorded` names the devices whose inferred multifunction an unsaved
    edit has written down. `system` is the guest's operating system, where somebody has said. `loaded` is what the file
    or host has, as far as is known, held against the same target.
    `derived` is the snapshot of the document, where somebody has it already; that of another document is not used.
    """

    document: Document
    target: Target
    loaded: Snapshot
    also: tuple[Candidate, ...] = ()
    policy: Policy = Policy.LEAVE
    title: str = ""
    recorded: frozenset[str] = frozenset()
    system: GuestSystem | None = None
    derived: Snapshot | None = field(default=None, repr=False, compare=False)
    _findings: list[tuple[Finding, ...]] = field(default_factory=list, init=False, repr=False, compare=False)

    @cached_property
    def edited(self) -> Snapshot:
        """The snapshot of the document as edited: what further edits start from."""
        if self.derived is not None and self.derived.document is self.document:
            return self.derived
        return self.loaded if self.document is self.loaded.document else derive(self.document, self.target)

    @cached_property
    def output(self) -> bytes:
        """The text as it is shown and would be saved, by the policy."""
        return self.document.source if self.policy is Policy.LEAVE else output(self.edited, self.policy)

    @cached_property
    def snapshot(self) -> Snapshot:
        """The snapshot of the text as it would be saved. Element positions are those of `edited`."""
        return self.edited if self.output == self.document.source else derive(parse(self.output), self.target)

    @cached_property
    def question(self) -> Question:
        """What rules are asked about the text as it would be saved; it remembers what they worked out on the way."""
        from ..rules.question import Question  # with all that it asks: shown is a domain before it is judged

        same = self.loaded.document.source == self.output
        return Question(self.snapshot, self.also, None if same else self.loaded, system=self.system)

    @cached_property
    def changes(self) -> Sequence[Change]:
        """What differs from what is loaded, device by device."""
        from ..snapshot.difference import changes

        return () if self.question.loaded is None else changes(self.loaded, self.snapshot)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong or worth knowing about the text as it would be saved; worked out once."""
        from ..rules.check import check

        if not self._findings:
            self._findings.append(check(self.question))
        return self._findings[0]

    @property
    def is_judged(self) -> bool:
        """Whether its findings, and what they rest on, are worked out already."""
        return bool(self._findings)


class Session:
    """An open domain with its history. Not thread-safe: one thread performs edits.

    `on_change` is called after each change of state, with the new one.
    """

    def __init__(self, source: bytes, target: Target, also: tuple[Candidate, ...] = ()) -> None:
        """Open a text. EditorError if it is no domain."""
        document = parse(source)
        self.state = State(document, target, derive(document, target), also)
        self.saved = source
        self._moments = [_moment(self.state)]
        self._at = 0
        self._base = 0
        self._saved_from = source  # the document whose output was saved
        self._ready = {self._moments[0]: self.state}
        self._previews: dict[Edit, State] = {}
        self.sealed: EditorError | None = None
        """Why nothing can be edited here; None where it can."""
        self.on_change: Callable[[State], None] = lambda state: None

    @property
    def history(self) -> tuple[Moment, ...]:
        """All moments, oldest first, those that redo would bring back included."""
        return tuple(self._moments)

    @property
    def at(self) -> int:
        """Which moment of the history is that of the current state."""
        return self._at

    @property
    def saved_at(self) -> int:
        """The last moment of the history that was opened or saved; -1 where none was."""
        return max((at for at, each in enumerate(self._moments) if each.source == self._saved_from), default=-1)

    @property
    def modified(self) -> bool:
        """Whether saving would write something else than what was opened or last saved."""
        return self.state.output != self.saved

    def preview(self, edit: Edit) -> State:
        """The state that the edit would lead to. EditorError if it cannot be done.

        Kept for a while: a drag asks for a place again and again, and then drops there.
        """
        if self.sealed is not None:
            raise self.sealed
        state = self._previews.pop(edit) if edit in self._previews else after(self.state, edit)
        self._previews[edit] = state  # as the last one
        _trim(self._previews)
        return state

    def perform(self, edit: Edit) -> None:
        """Do it. EditorError, and nothing changed, if it cannot be done; an edit without effect leaves no trace."""
        edited = self.preview(edit)
        if edited.document.source != self.state.document.source:
            self._append(edited, self._at + 1)

    def rewrite(self, text: bytes, title: str, amend: bool = False) -> None:
        """Have the output become what somebody typed over it. EditorError, and nothing changed, if it is no domain.

        `amend`: as part of the rewrite that led to the current state, so that one undo takes both back. What the
        save policy recorded is not written because of it: see `policy.typed`.
        """
        state = self.state
        if text == state.output:
            return
        rewritten = self.preview(ReplaceText(typed(state.edited, state.policy, text), title))
        at = self._at - 1 if amend and self._at > 0 else self._at
        if rewritten.document.source == self._moments[at].source:
            self.go(at)
        else:
            self._append(rewritten, at + 1)

    def _append(self, state: State, at: int) -> None:
        """The state comes into the history, there, and all that was there and later goes."""
        self._moments[at:] = [_moment(state)._replace(base=self._moments[self._at].base)]
        self._ready.setdefault(self._moments[at], state)  # after a move to and fro it is there already
        self.go(at)

    def undo(self) -> None:
        """Go back one edit, if there is one."""
        self.go(max(self._at - 1, 0))

    def redo(self) -> None:
        """Take back one undo, if there is one."""
        self.go(min(self._at + 1, len(self._moments) - 1))

    def go(self, at: int) -> None:
        """Make the state at that place of the history the current one."""
        moment = self._moments[at]
        self.state = self._ready.pop(moment) if moment in self._ready else self._derived(moment)
        self._ready[moment] = self.state
        self._at = at
        considered, self._previews = self._previews, {}
        self.on_change(self.state)
        _trim(self._ready)  # once the new state is shown: to free some takes a while
        considered.clear()

    def _derived(self, moment: Moment) -> State:
        loaded = self.state.loaded.document
        document = loaded if moment.source == loaded.source else parse(moment.source)
        return replace(self.state, document=document, title=moment.title, recorded=moment.recorded, derived=None)

    def ask(self, target: Target, also: tuple[Candidate, ...], policy: Policy) -> None:
        """Hold every state against these from now on. It is no edit: undo does not change it."""
        loaded = self.state.loaded
        if target != loaded.target:
            loaded = derive(loaded.document, target)
        self._become(replace(self.state, target=target, loaded=loaded, also=also, policy=policy, derived=None))

    @property
    def is_behind(self) -> bool:
        """Whether the current state was made before what others wrote was taken over: it would take that back."""
        return self._moments[self._at].base < self._base

    def take_over(self, text: bytes, title: str) -> None:
        """Have what somebody else wrote, as an edit. EditorError, and nothing changed, if it is no domain."""
        sealed, self.sealed = self.sealed, None
        try:
            self.perform(ReplaceText(text, title))
        finally:
            self.sealed = sealed
        self._base += 1
        self._moments[self._at] = self._moments[self._at]._replace(base=self._base)
        self._ready = {self._moments[self._at]: self.state}

    def speak_of(self, system: GuestSystem | None) -> None:
        """Say from now on what a guest with that system sees; None: as the domain's metadata says. It is no edit."""
        self._become(replace(self.state, system=system))

    def was_saved(self, stored: bytes) -> None:
        """Note that this is what the file or host has now."""
        self.saved = stored
        self._saved_from = self.state.document.source if stored == self.state.output else stored
        self._moments = [moment._replace(recorded=frozenset()) for moment in self._moments]
        here = self._moments[self._at]
        if here.base < self._base and here.source == self._saved_from:  # saved knowingly: nobody's change is to come
            self._moments[self._at] = here._replace(base=self._base)
        loaded = derive(parse(stored), self.state.target)
        self._become(replace(self.state, recorded=frozenset(), loaded=loaded))

    def _become(self, state: State) -> None:
        """The state is held against something else now, and so will be all others of the history."""
        self._ready = {self._moments[self._at]: state}
        self.go(self._at)


def _moment(state: State) -> Moment:
    return Moment(state.title, state.document.source, state.recorded)


def _trim(states: dict[_Key, State]) -> None:
    """Forget all but those that came last."""
    for key in list(states)[:-_READY]:
        del states[key]


def after(state: State, edit: Edit) -> State:
    """The state that an edit leads to. EditorError if it cannot be done."""
    before = state.edited
    edited = replace(state, document=parse(edit.apply(before)), title=edit.title(before), derived=None)
    recorded = (state.recorded | newly_recorded(before, edited.edited)) & set(edited.edited.names.values())
    if recorded != edited.recorded:
        edited = replace(edited, recorded=recorded, derived=edited.edited)
    return _without_needless(edited)


def _without_needless(state: State) -> State:
    """Without the recorded `on` of slots that no other function uses any more."""
    for placement in state.edited.placements:
        name = state.edited.name(placement)
        if name in state.recorded and placement.state is Multifunction.STALE and placement.device is not None:
            source = SetMultifunction(placement.device.position, None).apply(state.edited)
            return _without_needless(
                replace(state, document=parse(source), recorded=state.recorded - {name}, derived=None)
            )
    return state
