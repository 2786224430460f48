"""Have connected hosts judge the shown domain themselves, and say where they disagree with the prediction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...document.read import parse
from ...errors import EditorError
from ...outlook.candidate import of_target
from ...session.session import State
from ...snapshot.derive import derive
from ..bars.message_bar import MessageBar
from ..open.host_entry import HostEntry
from ..open.judging import Judging
from ..open.workspace import Workspace

if TYPE_CHECKING:
    from ...connection.judge import HostAnswer
    from ...inference.result import Inference
    from ...outlook.verdict import Judgement
    from .outlook_panel import OutlookLine

_MOST = 4


class Asking(QObject):
    """What a host said holds for the text that it was asked about. `answered` tells of a new word."""

    answered = Signal()

    def __init__(self, workspace: Workspace, judging: Judging, bar: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._judging = judging
        self._bar = bar
        self._said: dict[tuple[str, bytes], str] = {}

    def ask(self, key: str, trial: bool) -> None:
        """Ask a host about the shown domain; by a define that is taken back at once, if `trial`."""
        opened, entry = self._workspace.current, self._workspace.hosts.entries.get(key)
        if opened is None or entry is None or entry.target is None:
            return
        xml = opened.session.state.output
        future = entry.host.judge_by_trial(xml) if trial else entry.host.judge(xml)
        self._workspace.hosts.store(
            entry,
            future,
            self.tr("Asking %1 …").replace("%1", entry.uri),
            lambda answer: self._answered(entry, xml, answer),
            lambda error: self._refused(entry, xml, error),
        )

    def lines(self, state: State, own_host: str | None) -> tuple[OutlookLine, ...]:
        """The table's rows: the libvirt that the picture is of, then the others. Only of a judged state."""
        from .outlook_panel import OutlookLine

        question = state.question
        home = question.at_home
        lines = [OutlookLine("", home.candidate.title, home, True, own_host, self._word(own_host, state))]
        outlooks = {each.candidate: each for each in question.outlooks}
        entries = self._workspace.hosts.entries
        for each in state.also:
            host = next((key for key, e in entries.items() if e.candidate is not None and e.uri == each.name), None)
            outlook = outlooks.get(each) or home
            lines.append(OutlookLine(each.name, each.title, outlook, False, host, self._word(host, state)))
        return tuple(lines)

    def readonly(self) -> dict[str, bool]:
        """The connected hosts by their key."""
        entries = self._workspace.hosts.entries
        return {key: entry.readonly for key, entry in entries.items() if entry.facts is not None}

    def _word(self, host: str | None, state: State) -> str:
        return self._said.get((host, state.output), "") if host is not None else ""

    def _answered(self, entry: HostEntry, xml: bytes, answer: HostAnswer) -> None:
        from ...outlook.outlook import define_there
        from ...outlook.subject import Subject

        target = entry.target
        if target is None:
            return

        def compared() -> str:
            here = derive(parse(xml), target)
            on = entry.candidate or of_target(target)
            define = define_there(Subject(here.document.guest, here.inference, on), on)
            return self._words(answer, define, here.inference)

        self._judging.run(compared, lambda words: self._say(entry, xml, words))

    def _words(self, answer: HostAnswer, define: Judgement, predicted: Inference) -> str:
        from ...outlook.disagreement import on_acceptance, on_stored

        if answer.accepted is None:
            return self.tr("It could not tell: “%1”").replace("%1", answer.error or "")
        concerns = on_acceptance(define, answer.accepted, answer.error)
        if concerns:
            return self.tr("It disagrees. ") + " ".join(concern.text for concern in concerns)
        if not answer.accepted:
            return self.tr("It refuses it, as predicted: “%1”").replace("%1", (answer.error or "").rstrip("."))
        if answer.stored is None:
            return self.tr("It accepts it, as predicted.")
        found = [each.name for each in on_stored(predicted, parse(answer.stored).guest)]
        if not found:
            return self.tr("It accepts it, and stores what was predicted.")
        names = ", ".join(found[:_MOST]) + (" …" if len(found) > _MOST else "")
        return self.tr("It accepts it, but stores otherwise than predicted: %1").replace("%1", names)

    def _refused(self, entry: HostEntry, xml: bytes, error: EditorError) -> None:
        self._say(entry, xml, error.sentence)
        self._bar.error(error)

    def _say(self, entry: HostEntry, xml: bytes, words: str) -> None:
        self._said[entry.asked, xml] = words
        self.answered.emit()
