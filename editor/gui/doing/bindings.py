"""Who does what a command of the menus says: the other half of the table in `bars.commands`, by the same names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..panels.panels import Panels
from .file_commands import FileCommands
from .gestures import Gestures
from .help_commands import HelpCommands
from .host_commands import HostCommands
from .live_commands import LiveCommands
from .parts import Parts
from .picture_commands import Pictures
from .wayfinding import Wayfinding

Doers = Mapping[str, Callable[[], object]]


def bindings(
    files: FileCommands,
    pictures: Pictures,
    gestures: Gestures,
    way: Wayfinding,
    panels: Panels,
    hosts: HostCommands,
    live: LiveCommands,
    help_: HelpCommands,
    parts: Parts,
    close: Callable[[], object],
) -> Doers:
    """Each command's doer; `close` ends the program."""
    return {
        "open_file": files.open_file,
        "review": files.review,
        "save_as": files.save_as,
        "backups": files.backups,
        "load_again": files.load_again,
        "close_domain": files.close_domain,
        "close": close,
        "export_picture": pictures.export_picture,
        "copy_picture": pictures.copy_picture,
        "copy_as_text": pictures.copy_as_text,
        "print_picture": pictures.print_picture,
        **_of_devices(gestures),
        "find_devices": way.find_devices,
        "find_next": way.find_next,
        "find_previous": way.find_previous,
        "go_to_bus": way.go_to_bus,
        "unfold_all": way.unfold_all,
        "fold_all": way.fold_all,
        "zoom_in": way.zoom_in,
        "zoom_out": way.zoom_out,
        "zoom_usual": way.zoom_usual,
        "show_findings": panels.show_findings,
        "show_xml": panels.show_xml,
        "show_changes": panels.show_changes,
        "show_history": panels.show_history,
        "show_guest": panels.show_guest,
        "show_outlook": panels.show_outlook,
        "to_grid": parts.to_grid,
        "next_part": parts.next_part,
        "previous_part": parts.previous_part,
        "next_domain": parts.next_domain,
        "previous_domain": parts.previous_domain,
        "toggle_sources": parts.toggle_sources,
        "toggle_details": parts.toggle_details,
        "toggle_panels": parts.toggle_panels,
        "full_screen": parts.full_screen,
        "connect_host": hosts.connect_host,
        "refresh_hosts": hosts.refresh_hosts,
        "disconnect_host": hosts.disconnect_host,
        "show_running": live.show_running,
        "attach_now": live.attach_now,
        "detach_now": live.detach_now,
        "handbook": help_.handbook,
        "keys": help_.keys,
        "whats_this": help_.whats_this,
        "about": help_.about,
    }


def _of_devices(gestures: Gestures) -> Doers:
    return {
        "undo": gestures.undo,
        "redo": gestures.redo,
        "cut": gestures.cut,
        "paste": gestures.paste,
        "copy_address": gestures.copy_address,
        "move_to": gestures.move_to,
        "nudge_left": gestures.nudge_left,
        "nudge_right": gestures.nudge_right,
        "nudge_up": gestures.nudge_up,
        "nudge_down": gestures.nudge_down,
        "pin": gestures.pin,
        "pin_all": gestures.pin_all,
        "forget": gestures.forget,
        "multifunction_unwritten": gestures.multifunction_unwritten,
        "multifunction_on": gestures.multifunction_on,
        "multifunction_off": gestures.multifunction_off,
        "follow": gestures.follow,
        "add_ports": gestures.add_ports,
        "remove": gestures.remove,
    }
