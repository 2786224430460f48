"""`backups`: the definitions that were put aside before saves: listed, shown, compared, brought back."""

from __future__ import annotations

import argparse
import difflib
import json
from collections.abc import Sequence
from pathlib import Path

from ..connection import files
from ..document.read import parse
from ..errors import EditorError, UsageError
from ..plain_text import plain
from ..session import backup, secrets
from ..session.backup import Kept
from . import answer, options, say, terminal
from .exits import Exit, of_error
from .sources import connect
from .storing import store

_FOR_EVER = "forever"


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "backups",
        help="list, show, compare and bring back what was there before each save",
        description="Before each save to libvirt the previous definition is put aside. This lists them: when, on which"
        " host, which domain, how large, what was changed then, and where the file is.",
        epilog=f"Each is kept for {backup.DAYS} days (--keep-days changes that), and of those from before the last one"
        " of each host, domain and month. Exit code: 0 done, 2 wrong use, 3 could not.",
    )
    parser.add_argument("domains", nargs="*", metavar="DOMAIN", help="only of these, by name or UUID")
    options.add_host(parser)
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--show", metavar="FILE", help="print that backup")
    action.add_argument("--compare", metavar="FILE", help="compare it with what is there now")
    action.add_argument("--restore", metavar="FILE", help="define it again; what is there is put aside")
    action.add_argument(
        "--keep-days", metavar="DAYS", type=_days, help=f"from now on keep each for so long, or “{_FOR_EVER}”"
    )
    action.add_argument("--prune", action="store_true", help="delete now what is too old, and say what was")
    options.add_format(parser)
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for; without anything, list."""
    try:
        if arguments.show is not None:
            document = parse(files.read(arguments.show).xml)
            terminal.print_xml(document.source, document.encoding)
        elif arguments.compare is not None:
            _compare(arguments)
        elif arguments.restore is not None:
            _restore(arguments)
        elif arguments.keep_days is not None:
            backup.keep_for(None if arguments.keep_days == _FOR_EVER else int(arguments.keep_days))
        elif arguments.prune:
            for path in backup.prune():
                print(files.printable(path))
        else:
            _list(arguments)
    except EditorError as error:
        say.failure(error)
        return of_error(error)
    return Exit.CLEAN


def _list(arguments: argparse.Namespace) -> None:
    wanted = {*arguments.domains, *arguments.domain}
    place = arguments.connect
    found = [
        each
        for each in backup.kept(place=place)
        if not wanted or not wanted.isdisjoint((each.name, each.uuid))
    ]  # fmt: skip
    for each in found:
        changed = _changed(each, found)
        if arguments.format == "json":
            print(json.dumps(_as_json(each, changed)))
        else:
            when = each.when.astimezone().strftime("%Y-%m-%d %H:%M:%S")
            words = f"{', '.join(changed)} changed then" if changed else "the last one"
            print(plain(f"{when}  {each.place or '-'}  {each.name}  {each.size} bytes  {words}"))
            print(f"    {files.printable(each.path)}")


def _changed(each: Kept, found: Sequence[Kept]) -> tuple[str, ...]:
    """What the save after which it is the backup had changed, as far as the next backup tells."""
    later = [one for one in found if (one.uuid, one.place) == (each.uuid, each.place) and one.when > each.when]
    if not later:
        return ()
    try:
        return backup.changed_then(files.read(str(each.path)).xml, files.read(str(later[-1].path)).xml)
    except EditorError:
        return ()


def _as_json(each: Kept, changed: Sequence[str]) -> dict[str, object]:
    return {
        "schema": answer.SCHEMA,
        "path": files.printable(each.path),
        "uri": each.place or None,
        "domain": each.name,
        "uuid": each.uuid,
        "when": each.when.isoformat(),
        "size": each.size,
        "changed": list(changed),
    }


def _compare(arguments: argparse.Namespace) -> None:
    kept = _kept(arguments.compare)
    at = connect(_host(arguments, kept), True, arguments.timeout)
    there = at.answer(at.host.read(kept.uuid)).xml
    then = files.read(str(kept.path)).xml
    old, new = (text.decode(errors="replace").splitlines() for text in (then, there))
    difference = difflib.unified_diff(old, new, files.printable(kept.path), "now", lineterm="")
    for line in secrets.masked("\n".join(difference)).splitlines():
        print(plain(line))


def _restore(arguments: argparse.Namespace) -> None:
    kept = _kept(arguments.restore)
    at = connect(_host(arguments, kept), False, arguments.timeout)
    stored = store(parse(files.read(str(kept.path)).xml), at, at.answer(at.host.read(kept.uuid)))
    say.remark(f"{kept.name} is as it was; what was there until now is in {files.printable(stored.backup)}.")
    if stored.active:
        say.remark(f"{kept.name} runs: the change takes effect after its next shutdown.")


def _host(arguments: argparse.Namespace, kept: Kept) -> str:
    place = arguments.connect or kept.place
    if not place:
        raise UsageError("It is not noted which host this backup is of.", "Name the host with --connect.")
    return str(place)


def _kept(name: str) -> Kept:
    path = Path(name).absolute()
    for each in backup.kept():
        if each.path == path:
            return each
    raise UsageError(f"{files.printable(name)} is no backup.", "“virt-slots backups” lists them.")


def _days(text: str) -> str:
    if text != _FOR_EVER and not (text.isdecimal() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"“{text}” is neither a number of days nor “{_FOR_EVER}”")
    return text
