"""The catalogues of texts: complete, of this code, and what the window loads is what Linguist edits."""

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
from lxml import etree
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en")
MEND = "run “.venv/bin/python packaging/translations”, and translate what is new with “pyside6-linguist”"


class Message(NamedTuple):
    context: str
    source: str
    texts: tuple[str, ...]
    finished: bool
    plural: bool


def messages(catalogue: Path) -> list[Message]:
    found = []
    for context in etree.parse(str(catalogue)).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            texts = [form.text or "" for form in translation.iterfind("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None
            plural = message.get("numerus") == "yes"
            found.append(Message(context.findtext("name"), message.findtext("source"), tuple(texts), finished, plural))
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """Catalogues made from nothing, so that they have what the code has."""
    folder = tmp_path_factory.mktemp("translations")
    subprocess.run([sys.executable, ROOT / "packaging" / "translations", "--check", folder], check=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_has_the_texts_of_the_code_and_no_others(language, made):
    name = f"virt-slots_{language}.ts"
    ours, wanted = ({(m.context, m.source, m.plural) for m in messages(folder / name)} for folder in (FOLDER, made))
    assert ours == wanted, MEND


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language):
    lacking = [m.source for m in messages(FOLDER / f"virt-slots_{language}.ts") if not (m.finished and all(m.texts))]
    assert lacking == [], MEND


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_places_of_arguments_and_the_blanks_around(language):
    for message in messages(FOLDER / f"virt-slots_{language}.ts"):
        for text in message.texts:
            assert places(text) == places(message.source), text
            assert ends(text) == ends(message.source), text


def places(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%[0-9n]", text))


def ends(text: str) -> tuple[str, str]:
    return re.match(r"\s*", text)[0], re.search(r"\s*$", text)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_window_loads_is_what_linguist_edits(language):
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"virt-slots_{language}.qm"))
    for message in messages(FOLDER / f"virt-slots_{language}.ts"):
        for n, text in zip((1, 2), message.texts, strict=False):
            said = translator.translate(message.context, message.source, "", n if message.plural else -1)
            assert said == text, MEND
