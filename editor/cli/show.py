"""`show`: where every device sits, as text or JSON."""

from __future__ import annotations

import argparse
import json

from editor.cli import answer, options
from editor.cli.exits import Exit
from editor.cli.sources import given, target
from editor.errors import EditorError
from editor.rules.check import check
from editor.rules.finding import Question
from editor.snapshot.derive import derive


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("show", help="show where every PCI device of a domain sits")
    options.add_sources(parser)
    options.add_targets(parser)
    options.add_format(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print one answer a domain; what cannot be read is said, and the others go on."""
    code = Exit.CLEAN
    for each in given(arguments):
        asked = target(arguments, each.version)
        if isinstance(each.document, EditorError):
            code = Exit.FAILED
            print(json.dumps(answer.unread(each, each.document, asked), ensure_ascii=False))
        else:
            snapshot = derive(each.document, asked)
            print(json.dumps(answer.domain(each, snapshot, check(Question(snapshot))), ensure_ascii=False))
    return code
