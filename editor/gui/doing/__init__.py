"""What commands, gestures and buttons do: the only wing that performs edits, saves, connects and exports.

bindings          which doer does which command of the menus; enabling says which can be used now
gestures          what is done to devices, as edits
file_commands     the File menu; saving is reviewed and done in saving, files come by drop in file_drop
picture_commands  export, copy and print; picture draws
host_commands     the Host menu and the list of sources
wayfinding        find, go to a bus, fold, zoom
help_commands     the Help menu
fixing            a finding's fix: seen first, then done
recovering        unsaved work is put aside, and offered after a crash
crash             a bug's last words, after the open texts were put aside
context_menus     the menus that open at the pointer

A doer takes the parts of the window that it needs; none knows the window.
"""
