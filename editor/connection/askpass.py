"""ssh asks in a window where there is no terminal that somebody looks at, as it does for virt-manager.

libvirt starts ssh itself, and ssh asks on the terminal that the program was started from, unless it is told otherwise
(SSH_ASKPASS, SSH_ASKPASS_REQUIRE in ssh(1)). Without a program that asks, ssh gives up at once instead of waiting
where nobody looks.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import MutableMapping

_PROGRAMS = (
    "ssh-askpass",
    "ksshaskpass",
    "lxqt-openssh-askpass",
    "/usr/libexec/openssh/gnome-ssh-askpass",
    "/usr/libexec/openssh/ssh-askpass",
    "/usr/lib/openssh/gnome-ssh-askpass",
    "/usr/lib/ssh/ssh-askpass",
    "/usr/lib/ssh/x11-ssh-askpass",
    "/usr/libexec/ssh-askpass",
)
_NOBODY = "/bin/false"


def ask_in_windows(environment: MutableMapping[str, str] = os.environ) -> None:
    """From now on ssh asks by a program with a window; whatever the user has set stays as it is."""
    if "SSH_ASKPASS_REQUIRE" in environment:
        return
    found = environment.get("SSH_ASKPASS") or next(filter(None, map(shutil.which, _PROGRAMS)), _NOBODY)
    environment["SSH_ASKPASS"] = found
    environment["SSH_ASKPASS_REQUIRE"] = "force"
