"""The domains that the arguments name: files or standard input."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from editor.document.read import MAX_BYTES, Document, parse
from editor.errors import EditorError
from editor.inference.target import Target, Version


@dataclass(frozen=True, slots=True)
class Given:
    """One argument: a domain that could be read, or why not. `uri` and `version` are those of the host, if any."""

    label: str
    document: Document | EditorError
    uri: str | None = None
    version: Version | None = None


def given(options: argparse.Namespace) -> Iterator[Given]:
    """All domains that the arguments name, in their order."""
    for label in options.sources:
        yield Given(label, _read(label))


def target(options: argparse.Namespace, host: Version | None = None) -> Target:
    """The libvirt to predict: the first one asked for, else the host's, else the newest known."""
    asked = options.target[0] if options.target else host
    return Target(*filter(None, (asked,)), qemu=options.qemu)


def _read(label: str) -> Document | EditorError:
    try:
        if label == "-":
            return parse(sys.stdin.buffer.read(MAX_BYTES + 1))
        with Path(label).open("rb") as file:
            return parse(file.read(MAX_BYTES + 1))
    except EditorError as error:
        return error
    except OSError as error:
        return EditorError(f"It cannot be read: {error.strerror}.")
