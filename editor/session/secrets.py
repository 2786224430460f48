"""Passwords, keys and tokens in a domain's text: shown as dots wherever somebody may look over a shoulder.

What libvirt tells with VIR_DOMAIN_XML_SECURE only: passwords of graphics (virDomainGraphicsAuthDefFormatAttr), cookies
of network disks (virStorageSourceFormatCookies). And what often holds secrets although libvirt does not know of it:
QEMU's own arguments (-object secret,data=…) and environment, texts for the firmware (oemStrings, fw_cfg), certificate
and session of launchSecurity, queries of URLs. A dot stands for each character, so that places in the text stay.
"""

from __future__ import annotations

import re

from ..pci.guest import Element

_DOTS = "•●∙◦○"  # the first that the text does not have itself
_TELLING = r"(?i:secret|passw|data=|token|key)"  # what an argument says that has a secret in it


def _value(start: str, telling: str = "") -> str:
    """An attribute's value, between either quotes; with `telling`, of those only that have such a word in them."""
    has = f"(?=[^{{quote}}<]*{telling})" if telling else ""
    quoted = (f"{quote}{has.format(quote=quote)}([^{quote}<]*){quote}" for quote in ('"', "'"))
    return rf"{start}\s*=\s*(?:{'|'.join(quoted)})"


_SECRET = re.compile(
    "|".join(
        (
            _value(r"(?<=[\s\"'])passwd"),
            _value(r"<[\w.-]+:arg\s(?:[^>]*?\s)?value", _TELLING),
            _value(r"<[\w.-]+:env\s(?:[^>]*?\s)?value"),
            _value(r"<source\s(?:[^>]*?\s)?query"),
            r"<cookie\b[^>]*>([^<]*)</cookie>",
            r"<entry(?:\s+name\s*=\s*[\"']opt/[^>]*)?\s*>([^<]*)</entry>",
            r"<(?:dhCert|session)>([^<]*)</",
        )
    )
)
# The same as elements and attributes, and what names a secret that libvirt keeps: a file is read by more people than a
# screen, so here all counts that may hold one.
_ATTRIBUTES = frozenset({"passwd", "query"})
_ELEMENTS = frozenset({"auth", "cookies", "secret", "oemStrings", "launchSecurity"})
_NAMESPACED = ("}arg", "}env")  # in whatever namespace QEMU's are


def may_hold(element: Element) -> bool:
    """Whether a domain, or a part of it, may hold what others should not read."""
    return (
        element.tag in _ELEMENTS
        or element.tag.endswith(_NAMESPACED)
        or (element.tag == "sysinfo" and element.get("type") == "fwcfg")
        or not _ATTRIBUTES.isdisjoint(element.attributes)
        or any(may_hold(child) for child in element.children)
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
        assert match.lastindex is not None, "each way has a group"
        found.append(match.span(match.lastindex))
    return found
