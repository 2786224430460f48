"""The short names that libvirt's own configuration gives to URIs (virConnectOpenFindURIAliasMatch)."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

_LIST = re.compile(r"^\s*uri_aliases\s*=\s*\[(.*?)\]", re.MULTILINE | re.DOTALL)
_PAIR = re.compile(
    r"""["']([A-Za-z0-9_-]+)=([^"']+)["']"""
)  # the characters that virConnectOpenFindURIAliasMatch takes
_COMMENT = re.compile(r"^\s*#.*$", re.MULTILINE)


def aliases() -> Mapping[str, str]:
    """URIs by their short names; empty where there are none or the file cannot be read: libvirt will say why."""
    try:
        text = _configuration().read_text(errors="replace")
    except OSError:
        return {}
    found = _LIST.search(_COMMENT.sub("", text))
    return dict(_PAIR.findall(found[1])) if found else {}


def _configuration() -> Path:
    """The one file that libvirt looks at: root's is the machine's (virConnectGetConfigFilePath)."""
    if os.geteuid() == 0:
        return Path("/etc/libvirt/libvirt.conf")
    base = os.environ.get("XDG_CONFIG_HOME", "")
    return (Path(base) if base else Path.home() / ".config") / "libvirt" / "libvirt.conf"
