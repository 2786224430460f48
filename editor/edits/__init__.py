"""Edits: one intention a file. An edit is a value; applying it gives the document's new bytes.

Mouse, keyboard, menu, fix button and command line all end in the same `Edit`, performed by
`editor.session`.
"""
