"""The record of one unsaved domain: JSON that a person can read in need, and that anybody may have written."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from ..connection.answers import DomainText
from ..connection.files import FileText, printable
from .policy import Policy

_FORMAT = 1  # of the records; what has another number stays for the version that can read it
_Kind = TypeVar("_Kind")


class OtherFormatError(ValueError):
    """The record is of another version of the program."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """One open domain as it would be lost. All texts are bytes of XML.

    `loaded` is what its file or host (`uri`) had when it was last read or written; `text` the document as edited,
    to which `policy` adds what it records; `draft` what was typed and is no domain yet, None where there is none.
    """

    name: str
    loaded: FileText | DomainText
    text: bytes
    policy: Policy = Policy.LEAVE
    draft: bytes | None = None
    uri: str | None = None
    readonly: bool = False

    @property
    def place(self) -> str:
        """Where it came from, for people."""
        if isinstance(self.loaded, DomainText):
            return self.uri or "libvirt"
        return printable(self.loaded.path) if self.loaded.path else "standard input"


def encoded(unsaved: Unsaved) -> bytes:
    """The record of it."""
    loaded = unsaved.loaded
    if isinstance(loaded, DomainText):
        source: dict[str, object] = {
            "name": loaded.name,
            "uuid": loaded.uuid,
            "active": loaded.active,
            "persistent": loaded.persistent,
            "secrets_missing": loaded.secrets_missing,
        }
    else:
        source = {"path": None if loaded.path is None else os.fspath(loaded.path)}
    record = {
        "format": _FORMAT,
        "name": unsaved.name,
        "uri": unsaved.uri,
        "readonly": unsaved.readonly,
        "policy": unsaved.policy.value,
        "source": source,
        "loaded": _text(loaded.xml),
        "text": _text(unsaved.text),
        "draft": None if unsaved.draft is None else _text(unsaved.draft),
    }
    return json.dumps(record, indent=1).encode()


def decoded(data: bytes) -> Unsaved:
    """What a record says. ValueError (OtherFormatError) where it says nothing that this version can open."""
    try:
        record = json.loads(data)
        number = _of(record, "format", int)
    except (RecursionError, TypeError, KeyError) as error:
        raise ValueError(str(error)) from None
    if number != _FORMAT:
        raise OtherFormatError(number)
    try:
        return _unsaved(record)
    except (TypeError, KeyError, IndexError) as error:
        raise ValueError(str(error)) from None


def _unsaved(record: Mapping[str, Any]) -> Unsaved:
    source, xml = _of(record, "source", dict), _bytes(record["loaded"])
    if "uuid" in source:
        name, uuid = (_of(source, key, str) for key in ("name", "uuid"))
        active, persistent, missing = (_of(source, key, bool) for key in ("active", "persistent", "secrets_missing"))
        loaded: FileText | DomainText = DomainText(name, uuid, active, persistent, xml, missing)
    else:
        path = source["path"]
        loaded = FileText(None if path is None else Path(_path(_of(source, "path", str))), xml)
    return Unsaved(
        _of(record, "name", str),
        loaded,
        _bytes(record["text"]),
        Policy(record["policy"]),
        None if record["draft"] is None else _bytes(record["draft"]),
        None if record["uri"] is None else _of(record, "uri", str),
        _of(record, "readonly", bool),
    )


def _path(written: str) -> str:
    if not Path(written).is_absolute() or "\0" in written:
        raise ValueError("no absolute path")
    os.fsencode(written)  # ValueError for what no file can be called
    return written


def _of(record: Mapping[str, Any], key: str, kind: type[_Kind]) -> _Kind:
    value = record[key]
    if type(value) is not kind:
        raise TypeError(f"{key} is no {kind.__name__}")
    return value


def _text(data: bytes) -> str | list[str]:
    """Bytes for JSON: as text, so that a person can read the file in need; else in Base64."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return [base64.b64encode(data).decode()]


_FROM: Mapping[type, Callable[..., bytes]] = {str: str.encode, list: lambda parts: base64.b64decode(parts[0])}


def _bytes(written: str | list[str]) -> bytes:
    return _FROM[type(written)](written)
