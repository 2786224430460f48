"""English text that can be said in another language, because it remembers what it was made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from .plain_text import plain


class Phrase(str):
    """A sentence, or a piece of one, made from a template with {named} arguments, which may be phrases themselves.

    It is its English text to all who do not ask for more. With `n`, the template has “%n” for that number and “(s)”
    for the plural, as texts for Qt's translations have.
    """

    __slots__ = ("arguments", "n", "template")

    template: str
    arguments: dict[str, object]
    n: int | None

    def __new__(cls, template: str, n: int | None = None, /, **arguments: object) -> Self:
        """The template, the number for “%n”, the arguments: text among them may be anybody's, and is made plain."""
        english = template if n is None else counted(template, n)
        quoted = {name: _plain(argument) for name, argument in arguments.items()}
        made = super().__new__(cls, english.format_map(quoted))
        made.template, made.arguments, made.n = template, quoted, n
        return made


def _plain(argument: object) -> object:
    return argument if isinstance(argument, (Phrase, int)) else plain(str(argument))


def counted(template: str, n: int) -> str:
    """English with the number for “%n”, and its singular or plural."""
    return template.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")


def joined(texts: Sequence[str], by: str = ", ") -> str:
    """The texts one behind the other; phrases among them stay phrases."""
    if not any(isinstance(text, Phrase) for text in texts):
        return by.join(texts)
    names = [f"text{at}" for at in range(len(texts))]
    return Phrase(by.join(f"{{{name}}}" for name in names), **dict(zip(names, texts, strict=True)))
