"""Questions to the user, a file each. A dialog has no loop of its own; its answer goes out as a signal, often an edit.

Loaded by the doer that opens it, never before: no start waits for a dialog.
"""
