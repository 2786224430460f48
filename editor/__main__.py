"""`virt-slots`: a sub-command goes to the front end without Qt, anything else opens the window."""

from __future__ import annotations

import importlib.util
import os
import sys

from editor.cli.main import COMMANDS
from editor.cli.main import main as run_command

_FOR_COMMAND_LINE = {"-h", "--help", "--version"} | {
    command.__name__.rpartition(".")[2].replace("_", "-") for command in COMMANDS
}
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def main(argv: list[str] | None = None) -> int:
    """Run with these arguments, by default the process's own. Returns the exit code.

    Where no window can be opened, that is said in one line and the domains are shown as text.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments and arguments[0] in _FOR_COMMAND_LINE:
        return run_command(arguments)
    obstacle = _obstacle()
    if obstacle:
        print(f"virt-slots: {obstacle}, so here is the text instead of the window.", file=sys.stderr)  # noqa: T201
        return run_command(["show", *arguments])
    from editor.gui.app import main as open_window  # Qt takes longer to import than `show` takes to run

    return open_window(arguments)


def _obstacle() -> str | None:
    """Why no window can be opened, None where one can."""
    if not any(os.environ.get(name) for name in _DISPLAYS):
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)"
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed"
    return None


if __name__ == "__main__":
    sys.exit(main())
