"""Which commands can be used now."""

from __future__ import annotations

from collections.abc import Mapping

from ...session.session import Session
from ..bars.commands import PICTURES

_WITH_DEVICES = (
    "cut",
    "move_to",
    "forget",
    "remove",
    "pin",
    "follow",
    "nudge_left",
    "nudge_right",
    "nudge_up",
    "nudge_down",
    "multifunction_unwritten",
    "multifunction_on",
    "multifunction_off",
)
_WITH_DOMAIN = (
    "review",
    "save_as",
    "backups",
    "load_again",
    "close_domain",
    "add_ports",
    "pin_all",
    "unfold_all",
    "fold_all",
    "find_devices",
    "find_next",
    "find_previous",
    "go_to_bus",
    *PICTURES,
)


def usable(
    session: Session | None, devices: bool, place: bool, marked: bool, hosts: bool, runs: bool
) -> Mapping[str, bool]:
    """By name; all others always can.

    `devices` are selected, a `place` has the keyboard, some are `marked` to move; the domain `runs`.
    """
    return {
        **dict.fromkeys(_WITH_DOMAIN, session is not None),
        **dict.fromkeys(_WITH_DEVICES, devices),
        "undo": session is not None and session.at > 0,
        "redo": session is not None and session.at < len(session.history) - 1,
        "paste": marked and place,
        "copy_address": place,
        "refresh_hosts": hosts,
        "disconnect_host": hosts,
        "show_running": runs,
        "attach_now": runs and devices,
        "detach_now": runs and devices,
    }
