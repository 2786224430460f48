"""Findings as SARIF 2.1.0 (OASIS), for code hosts and whatever else shows the findings of checkers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from .. import __version__
from ..rules.finding import Finding, Severity
from ..rules.found import CODES
from ..rules.pages import page, title
from .sources import GivenDomain

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def result(given: GivenDomain, finding: Finding, place: tuple[int, int] | None) -> dict[str, Any]:
    """One finding; `place`: line and column of the element that it is about."""
    region = {} if place is None else {"region": {"startLine": place[0], "startColumn": place[1]}}
    where: dict[str, Any] = {"logicalLocations": [{"name": given.label, "kind": "module"}]}
    if given.uri is None:
        where = {"physicalLocation": {"artifactLocation": {"uri": quote(given.label)}, **region}}
    return {
        "ruleId": finding.code,
        "ruleIndex": CODES.index(finding.code),
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [where],
    }


def log(results: Sequence[Mapping[str, Any]], failures: Iterable[str]) -> dict[str, Any]:
    """The whole of one run; `failures`: what could not be looked at, a sentence each."""
    told = [{"level": "error", "message": {"text": each}} for each in failures]
    driver = {
        "name": "virt-slots",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(code) for code in CODES],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not told, "toolExecutionNotifications": told}],
        "results": list(results),
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str) -> dict[str, Any]:
    text = page(code)
    return {
        "id": code,
        "shortDescription": {"text": title(code)},
        "help": {"text": text, "markdown": text},
    }
