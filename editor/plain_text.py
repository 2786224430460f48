"""Text of strangers (names, models, paths, what a host says) as text on one line that does nothing to who shows it."""

from __future__ import annotations

import re

# Unicode 15: what has no picture of its own but an effect: the C0 and C1 controls (Cc), line and paragraph separators
# (Zl, Zp), invisible formatting such as changes of direction (Cf), lone surrogates (Cs). The zero width (non-)joiners
# stay, for Persian and Indian languages are spelt with them.
_FORMATTING = (
    r"\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    r"\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e007f"
)
_EFFECTS = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff" + _FORMATTING
_LONGEST = 10_000  # characters: nobody reads more, and a window takes minutes for a line of a million
_IN_LINES = re.compile(f"[{_EFFECTS}]")
_IN_A_LINE = re.compile(f"[\t\n{_EFFECTS}]")


def plain(text: str) -> str:
    r"""The text on one line, each character that is no picture as its escape (\x1b, \u202e); very long ones are cut."""
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "…"
    return text if text.isprintable() else _IN_A_LINE.sub(_escape, text)


def plain_lines(text: str) -> str:
    """The same for text that has lines and tabs of its own."""
    return text if text.isprintable() else _IN_LINES.sub(_escape, text)


def referenced(text: str) -> str:
    """XML that means the same with such characters as references: &#x202e; (in comments it is not the same)."""
    return _IN_LINES.sub(lambda found: f"&#x{ord(found[0]):x};", text)


def _escape(found: re.Match[str]) -> str:
    number = ord(found[0])
    if found[0] in "\t\n\r":
        return {"\t": r"\t", "\n": r"\n", "\r": r"\r"}[found[0]]
    if number < 0x100:
        return rf"\x{number:02x}"
    return rf"\u{number:04x}" if number < 0x10000 else rf"\U{number:08x}"
