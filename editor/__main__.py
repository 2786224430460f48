"""`virt-slots`: a sub-command goes to the front end without Qt, anything else opens the window."""

from __future__ import annotations

import gc
import os
import sys

from .cli import COMMANDS

_FOR_COMMAND_LINE = {"-h", "--help", "-V", "--version", *COMMANDS}
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_WINDOW_NEEDS = ("PySide6", "shiboken6")


def main(argv: list[str] | None = None) -> int:
    """Run with these arguments, by default the process's own. Returns the exit code.

    Where no window can be opened, that is said in one line and the domains are shown as text.
    """
    _occupy_standard_descriptors()
    if "_ARGCOMPLETE" in os.environ:  # the shell asks what could come next
        from .cli.completion import complete

        complete()
    arguments = sys.argv[1:] if argv is None else argv
    if arguments and arguments[0] in _FOR_COMMAND_LINE:
        return _run_command(arguments)
    advice = _advice(arguments)
    if advice:
        print(f"virt-slots: There is no command or file “{arguments[0]}”. {advice}", file=sys.stderr)  # noqa: T201
        return 2  # as `cli.exits` has it for wrong use
    if not any(os.environ.get(name) for name in _DISPLAYS):
        return _show_instead(arguments, "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)")
    return _open_window(arguments)


def _advice(arguments: list[str]) -> str | None:
    """What to type instead of a first word that is no command; None where it may be a file, a domain or an option."""
    word = arguments[0] if arguments else ""
    if not word.isprintable() or word.startswith("-") or {".", os.sep} & {*word} or os.path.exists(word):  # noqa: PTH110
        return None
    import difflib  # for what is misspelt only

    near = difflib.get_close_matches(word, COMMANDS, 1, 0.75)
    if near:
        return f"Did you mean “{near[0]}”?"
    if not word or any(each.startswith(("-c", "--c")) for each in arguments):  # then it is a domain of that host
        return None
    return f"Commands: {', '.join(COMMANDS)}. A domain is named with -d, a host with -c."


def _show_instead(arguments: list[str], obstacle: str) -> int:
    print(f"virt-slots: {obstacle}, so here is the text instead of the window.", file=sys.stderr)  # noqa: T201
    return _run_command(["show", *arguments])


def _run_command(arguments: list[str]) -> int:
    from .cli.main import leave  # the window needs little of it
    from .cli.main import main as run

    return leave(run(arguments))


def _open_window(arguments: list[str]) -> int:
    from .cli import window

    gc.disable()  # nothing that is loaded goes away again: looking for it, now and later, would only take time
    try:
        from .gui.app import main as run  # Qt takes longer to import than `show` takes to run
    except ImportError as error:
        missing = _missing(error)
        if missing is None:
            raise
        return _show_instead(arguments, missing)
    finally:
        gc.freeze()
        gc.enable()
    return run(arguments, window.parser(), lambda obstacle: _show_instead(arguments, obstacle))


def _missing(error: ImportError) -> str | None:
    """What the window lacks to be loaded, as a clause; None if it is a fault of our own."""
    if isinstance(error, ModuleNotFoundError):
        if error.name == f"{__package__}.gui":
            return "the window is not installed"  # distributions have it as a package of its own
        ours = (error.name or "").partition(".")[0] not in _WINDOW_NEEDS
        return None if ours else f"{error.name} is not installed"
    if (error.path or "").endswith(".so"):
        return f"Qt cannot be loaded ({error})"  # the linker's words name the library
    return None


def _occupy_standard_descriptors() -> None:
    """Have 0, 1 and 2 open: else a file that is opened would get such a number, and what libraries print with it."""
    while (descriptor := os.open(os.devnull, os.O_RDWR)) < 3:
        pass
    os.close(descriptor)


if __name__ == "__main__":
    sys.exit(main())
