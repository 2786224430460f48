"""Below the grid, one of them seen. A panel is told what to show, and says by signal what is wanted.

panels         the tabs; makes a panel when it is first asked for, and tells it what to show
findings       what is wrong or worth knowing, with its fixes: findings_table
xml_view       the text, which can be edited
xml_highlighter  its colours
changes        the difference from what was loaded, by device and as text
history        the edits, to go back and forth
guest_panel    what the guest will see: guest_tree, guest_words
outlook_panel  libvirts × questions; asking: the host's own word
noticed        what the guest notices of a change, for dialogs, too
content        what panels have in common
"""
