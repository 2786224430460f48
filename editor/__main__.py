"""`virt-slots`: a sub-command goes to the front end without Qt, anything else opens the window."""

from __future__ import annotations

import gc
import importlib.util
import os
import sys

from .cli import COMMANDS

_FOR_COMMAND_LINE = {"-h", "--help", "--version", *COMMANDS}
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(argv: list[str] | None = None) -> int:
    """Run with these arguments, by default the process's own. Returns the exit code.

    Where no window can be opened, that is said in one line and the domains are shown as text.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments and arguments[0] in _FOR_COMMAND_LINE:
        return _run_command(arguments)
    obstacle = _obstacle()
    if obstacle:
        print(f"virt-slots: {obstacle}, so here is the text instead of the window.", file=sys.stderr)  # noqa: T201
        return _run_command(["show", *arguments])
    return _open_window(arguments)


def _run_command(arguments: list[str]) -> int:
    from .cli.main import main as run  # the window needs little of it

    return run(arguments)


def _open_window(arguments: list[str]) -> int:
    gc.disable()  # nothing that is loaded goes away again: looking for it, now and later, would only take time
    from .gui.app import main as run  # Qt takes longer to import than `show` takes to run

    gc.freeze()
    gc.enable()
    return run(arguments)


def _obstacle() -> str | None:
    """Why no window can be opened, None where one can."""
    if not any(os.environ.get(name) for name in _DISPLAYS):
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed"
    return None


if __name__ == "__main__":
    sys.exit(main())
