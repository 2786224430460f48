"""The user's language: Qt's translators, and the texts that come from the layers below the window.

Those are English there (`editor.phrase`), and are looked up here when they are shown. The catalogues are
resources/translations; packaging/translations brings them up to date.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ...phrase import Phrase
from ...resource_files import RESOURCES

CONTEXT = "texts"  # of everything from below the window
_installed: list[QTranslator] = []


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for Qt's lupdate, which goes by this name; PySide6's own is not typed."""
    return text


def install(app: QCoreApplication, locale: QLocale | None = None) -> None:
    """Show the window in the desktop's language (LANGUAGE, LC_MESSAGES, …) as far as there is a translation.

    The English catalogue has plurals only; it is below the others, for what they lack.
    """
    while _installed:
        app.removeTranslator(_installed.pop())
    wanted = locale or QLocale.system()
    ours = str(RESOURCES / "translations")
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language, name, folder in (
        (QLocale("en"), "virt-slots", ours),
        (wanted, "qtbase", theirs),
        (wanted, "virt-slots", ours),
    ):
        translator = QTranslator()
        if translator.load(language, name, "_", folder):
            app.installTranslator(translator)
            _installed.append(translator)


def picture_word(text: str) -> str:
    """One of the words of pictures (`render.words`) in the user's language; the window's grid says them too."""
    return QCoreApplication.translate("Words", text)


def said(text: object) -> str:
    """A text from below the window in the user's language; what has no translation stays as it is."""
    if not isinstance(text, Phrase):
        return QCoreApplication.translate(CONTEXT, str(text)) if text else str(text)
    template = QCoreApplication.translate(CONTEXT, text.template, "", -1 if text.n is None else text.n)
    return template.format_map({name: said(argument) for name, argument in text.arguments.items()})
