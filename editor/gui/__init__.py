"""The window (PySide6). Nothing below this package knows Qt.

One direction: gesture → `Edit` → `Session.perform` → `Session.on_change` → every view draws the new
state. Views change nothing and do not know each other; `window` wires them together.

    app           QApplication, arguments, crash hook
    window        its parts, and who listens to whom
    frame, tools, panels, context_menus               where everything is
    showing       a state comes into all of it; collecting looks for garbage afterwards
    once_seen     what waits until the window is seen
    selection     what is selected, from state to state
    gestures      what is done to devices, as edits
    commands      the menus as a table: file_commands, picture_commands, wayfinding, host_commands, help_commands do
                  what gestures and panels do not; enabling says which of them can be used now
    workspace     what is open; opened is one domain: its session and where it came from
    sources, hosts                    the list of hosts, their domains, and files; the hosts themselves
    grid/         buses, slots, functions: an item view
    details       everything known of the selection, as a page; target_fields edits what ports and bridges are given
    controller_menu, gauge            what can be added; how much can still be hot-plugged
    target_bar    which libvirt is predicted, and which must also run the domain; target_chips says what of each
    policy_button whether inferred multifunction is recorded
    held_against  which libvirts that are, remembered for each domain
    judging       findings and outlooks of a state, in a thread of their own, also of one that may come; judged_facts
                  waits for them
    fixing, fix_preview, noticed      a fix is seen before it is done, with what the guest notices
    outlook_panel, outlook_words, asking              libvirts × questions; the host's own word
    guest_panel, guest_tree, guest_words              what the guest will see
    find_bar, bus_dialog              where is it
    findings, xml_view, changes, history              the panels below
    save_dialog, controller_dialog, remove_dialog, move_dialog, sign_in_dialog
    message_bar   errors and waiting, calmly
    theme, icons, legend              the visual language
    futures       answers of host threads as calls in the GUI thread
    settings      what is remembered between starts
    recovering    unsaved work is put aside; recovery_dialog offers it after a crash
    crash         a bug's last words, after the open texts were put aside

PySide makes a class of Qt, with each member of its enumerations, when somebody first names it, also in an import. So
what only a dialog needs is named there (`QtWidgets.QFileDialog`), and modules of our own are loaded by what opens them.
"""

from __future__ import annotations

import builtins

import PySide6  # noqa: F401

# From here on PySide would read the source of each module that is imported, to see whether it may want Qt's names in
# Python's spelling. None does here; reading them takes a tenth of the start, and 6 MB.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
