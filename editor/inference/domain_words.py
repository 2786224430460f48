"""What the parser refuses outside the devices: words that it does not know."""

from __future__ import annotations

from collections.abc import Iterator

from ..knowledge.domain_words import DOMAIN_WORDS, DomainWords
from ..pci.guest import Element
from .able import Able
from .enums import invalid_value
from .refusal import Refusal


def check_domain_words(root: Element, able: Able) -> None:
    """Refuse the first of them in a `<domain>`."""
    there = {child.tag for child in root.children}
    for words in DOMAIN_WORDS:
        if words.path[0] not in there:
            continue
        for value in _values(root, words):
            since = words.values.get(value)
            if (since is not None and able.reaches(since)) or not able.reaches(words.read):
                continue
            if words.attribute is not None and able.reaches(words.new_text_since):
                raise invalid_value(words.attribute, words.path[-1], value)
            raise Refusal(words.old_text.format(value))


def _values(root: Element, words: DomainWords) -> Iterator[str]:
    for element in _at(root, words.path):
        if words.attribute is not None:
            value = element.get(words.attribute)
            if value is not None:
                yield value
        elif element.get("mode") != "passthrough":  # of hyperv, whose children are not read then
            yield from (child.tag for child in element.children if not child.tag.startswith("{"))


def _at(element: Element, path: tuple[str, ...]) -> Iterator[Element]:
    if not path:
        yield element
    for child in element.all(path[0]) if path else ():
        yield from _at(child, path[1:])
