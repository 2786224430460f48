"""The window (PySide6). Nothing below this package knows Qt.

One direction: gesture → `Edit` → `Session.perform` → `Session.on_change` → every part draws the new state. Parts change
nothing and do not know each other: what is wanted of them goes out as a signal, and `window` wires them together.

Wings, top to bottom; each knows only those below it (import contract in pyproject.toml):

    app      the program: arguments, QApplication, crash hook
    window   makes the parts and the doers, and connects them; nothing else
    showing  a state comes into the window: who tells which part what to show
    doing    what commands, gestures and buttons do: edits, saving, connecting, exporting
    dialogs  questions to the user
    details  beside the grid: everything known of the selection
    panels   below the grid: findings, XML, changes, history, guest, outlook
    bars     around the grid: menus, tools, targets, messages, find bar, list of sources, start page
    open     what is open, selected, judged, remembered between starts
    grid     buses, slots and functions as one item view, and the tray below it
    look     theme, icons, texts in the user's language, pages, small widgets

Each wing's docstring says what is in it.

PySide makes a class of Qt, with each member of its enumerations, when somebody first names it, also in an import. So
what only a dialog needs is named there (`QtWidgets.QFileDialog`), and modules of our own that the first picture does
without are loaded by what opens them.
"""

from .look.tuning import import_as_python_does

import_as_python_does()
