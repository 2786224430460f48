"""The summary: a row for each domain, a column for each target, in it the answers to the three questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..outlook.candidate import Candidate
from ..outlook.verdict import Answer
from .holding import Report

_HEADS = ("define", "migrate", "back")
_WIDTHS = (7, 8, 5)
_LEAST = 8  # characters of a name, however narrow the terminal is
_REASONS = 30
_UNREAD = ("-", "-", "-")


def table(reports: Sequence[Report], targets: Sequence[Candidate], columns: int | None = None) -> str:
    """The table as text; a domain that could not be read has dashes. With many rows, counts follow.

    `columns`: how wide it should be at most, where a person reads it: names that are longer lose their beginning.
    """
    block = sum(_WIDTHS)
    width = max(_LEAST, *(len(report.label) for report in reports))
    if columns is not None:
        width = max(_LEAST, min(width, columns - (block + 2) * len(targets)))
    first = " " * width + "".join(f"  {_fit(each.name, block)}" for each in targets)
    second = f"{'domain':{width}}" + f"  {_cells(_HEADS)}" * len(targets)
    rows = [_row(report, width, len(targets)) for report in reports]
    return "\n".join(each.rstrip() for each in (first, second, *rows, *_counts(reports, width, len(targets)))) + "\n"


def why(reports: Sequence[Report]) -> str:
    """Why answers are not yes, the most frequent reasons first, those of a no before the others; none if none."""
    counts = Counter(reason for report in reports for reason in report.reasons)
    ordered = sorted(counts.items(), key=lambda item: (item[0][0] != Answer.NO, -item[1]))
    lines = [f"{answer}: {text} ({_domains(count)})" for (answer, text), count in ordered[:_REASONS]]
    if len(ordered) > _REASONS:
        lines.append(f"and {len(ordered) - _REASONS} more reasons: see “virt-slots check” without --summary")
    return "".join(f"{line}\n" for line in ["", *lines]) if lines else ""


def _domains(count: int) -> str:
    return f"{count} domain{'s' if count != 1 else ''}"


def _row(report: Report, width: int, targets: int) -> str:
    answers = report.answers or (_UNREAD,) * targets
    label = report.label if len(report.label) <= width else f"…{report.label[1 - width :]}"
    return f"{label:{width}}" + "".join(f"  {_cells(each)}" for each in answers)


def _counts(reports: Sequence[Report], width: int, targets: int) -> list[str]:
    """How many are not a plain yes, where there are too many rows to count."""
    if len(reports) < 2:
        return []
    counts = [
        tuple(str(sum(bool(r.answers) and r.answers[at][nth] == "no" for r in reports)) for nth in range(3))
        for at in range(targets)
    ]
    return [f"{'no, of ' + str(len(reports)):{width}}" + "".join(f"  {_cells(each)}" for each in counts)]


def _cells(texts: Sequence[str]) -> str:
    return "".join(f"{text:{width}}" for text, width in zip(texts, _WIDTHS, strict=True))


def _fit(text: str, width: int) -> str:
    return f"{text[:width]:{width}}"
