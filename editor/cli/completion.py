"""What a shell offers on Tab: argcomplete asks the parsers that the program runs with, so nothing is listed twice.

Names that the parsers cannot know (domains of a host, releases of distributions, codes of findings) are looked up
here, by the metavar under which an option asks for them. bash, zsh and fish call the program with `_ARGCOMPLETE` set;
the package installs the few lines of shell for each.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import TimeoutError as TooLate

from ..connection.host import Host
from ..errors import EditorError
from ..outlook.candidate import presets
from ..rules.found import CODES
from ..rules.pages import title
from . import COMMANDS, main, window

Completer = Callable[..., Iterable[str]]  # a mapping: each with what zsh and fish say beside it
_WAIT = 3.0  # seconds for a host, while somebody waits at a prompt


def complete() -> None:
    """Answer the shell and end the process; without argcomplete there is no answer, and the program must not run."""
    try:
        import argcomplete
        from argcomplete.completers import FilesCompleter
    except ImportError:
        os._exit(1)
    parser = _for_line(os.environ.get("COMP_LINE", ""))
    name_things(parser)
    argcomplete.autocomplete(parser, always_complete_options=False, default_completer=FilesCompleter())
    os._exit(1)


def _for_line(line: str) -> argparse.ArgumentParser:
    """The parser for what was typed: of the commands, of the window, and while the first word is typed, of both."""
    first, rest = (line.split(maxsplit=1)[1:] or [""])[0].partition(" ")[::2]
    is_typed = not rest and not line.endswith(" ")
    if first and first not in COMMANDS and not is_typed:
        return window.parser()
    parser = main.parser()
    if first not in COMMANDS:
        for action in window.parser()._actions:
            if action.option_strings and not isinstance(action, argparse._HelpAction):
                parser._add_action(action)
    return parser


def name_things(parser: argparse.ArgumentParser) -> None:
    """Give each argument of the parser and of its sub-commands what completes it."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                name_things(command)
        kinds = str(action.metavar).split("|")
        completer = next((_COMPLETERS[kind] for kind in kinds if kind in _COMPLETERS), None)
        if completer is not None:
            action.completer = completer  # type: ignore[attr-defined]  # where argcomplete looks


def _codes(**_: object) -> Mapping[str, str]:
    return {code: title(code) for code in CODES}


def _targets(**_: object) -> Mapping[str, str]:
    return {name: preset.title for name, preset in presets().items()}


def _domains(parsed_args: argparse.Namespace, **_: object) -> Iterable[str]:
    return _names(getattr(parsed_args, "connect", None))


def _files_or_domains(prefix: str, parsed_args: argparse.Namespace, **others: object) -> Iterable[str]:
    if getattr(parsed_args, "connect", None):
        return _domains(parsed_args)
    from argcomplete.completers import FilesCompleter

    return FilesCompleter(("xml",))(prefix, **others)


def _names(uri: str | None) -> list[str]:
    """The names of the host's domains; none where it cannot be asked: a prompt is no place for an error."""
    host = Host(uri, readonly=True)
    try:
        host.open().result(_WAIT)
        return [entry.name for entry in host.domains().result(_WAIT)]
    except (EditorError, TooLate):
        return []


_COMPLETERS: dict[str, Completer] = {
    "CODE": _codes,
    "NAME": _targets,
    "DOMAIN": _domains,
    "FILE": _files_or_domains,
    "...": _files_or_domains,
}
