"""Passwords and cookies in a domain's text: shown as dots wherever somebody may look over a shoulder.

What libvirt tells with VIR_DOMAIN_XML_SECURE only: passwords of graphics (virDomainGraphicsAuthDefFormatAttr), cookies
of network disks (virStorageSourceFormatCookies). A dot stands for each character, so that places in the text stay.
"""

from __future__ import annotations

import re

_DOTS = "•●∙◦○"  # the first that the text does not have itself
_SECRET = re.compile(
    r"(?<=[\s\"'])passwd\s*=\s*(?:\"(?P<double>[^\"<]*)\"|'(?P<single>[^'<]*)')"
    r"|<cookie\b[^>]*>(?P<cookie>[^<]*)</cookie>"
)


def masked(text: str) -> str:
    """The text with dots for its secrets, as long as they are."""
    dot = _dot(text)
    parts: list[str] = []
    at = 0
    for start, end in _places(text):
        parts += (text[at:start], dot * (end - start))
        at = end
    return "".join([*parts, text[at:]])


def has_secrets(text: str) -> bool:
    """Whether there is anything to mask."""
    return any(start < end for start, end in _places(text))


def unmasked(typed: str, shown: str) -> str | None:
    """What was typed over `masked(shown)`, with the secrets in it again; None where the dots do not tell which.

    Dots that were replaced by another text, or went together with their element, are fine.
    """
    known = [shown[start:end] for start, end in _places(shown) if start < end]
    if not known:
        return typed
    runs = list(re.finditer(f"{_dot(shown)}+", typed))
    if len(runs) == len(known) and all(len(run[0]) == len(text) for run, text in zip(runs, known, strict=True)):
        texts = known
    else:
        lengths = [len(text) for text in known]
        if len(set(lengths)) != len(lengths) or any(len(run[0]) not in lengths for run in runs):
            return None
        texts = [known[lengths.index(len(run[0]))] for run in runs]
    parts: list[str] = []
    at = 0
    for run, text in zip(runs, texts, strict=True):
        parts += (typed[at : run.start()], text)
        at = run.end()
    return "".join([*parts, typed[at:]])


def _dot(text: str) -> str:
    return next((dot for dot in _DOTS if dot not in text), _DOTS[0])


def _places(text: str) -> list[tuple[int, int]]:
    found = []
    for match in _SECRET.finditer(text):
        group = next(name for name in ("double", "single", "cookie") if match[name] is not None)
        found.append(match.span(group))
    return found
