"""Everything that can be done to a domain: one kind of change a file.

For rules (their fixes), the session, the window and the command line. May use `snapshot` and everything below it. The
one idea: an edit is a plain value that says what is wanted, and applying it to a snapshot gives the new text. A drag, a
key, a menu, a fix button and a sub-command all make such a value, and the session performs it; undo needs no inverse.

`edit` says what every edit is. address, attribute, controllers and new_controllers are what several edits share; `hold`
puts edits together.
"""
