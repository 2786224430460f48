"""One open domain: its states, its history, saving it, and keeping what is not saved.

For the window and the command line, which change a domain only through here. May use `rules`, `connection` and
everything below them. The one idea: a session is a list of texts. Each edit adds one, undo and redo step through them,
and all else that is shown is derived from the text that is current.

| module | what |
|---|---|
| session | perform, undo, redo |
| policy | whether the inferred multifunction is written into the text that is saved |
| quiet_fixes | all fixes that the guest does not notice, as one edit |
| save, storing, backup | where a text goes, how far a define is, and the definition that it replaced |
| merge | our changes and somebody else's, put together |
| recovery, record | what is not saved, kept through a crash |
| secrets | passwords and keys, shown as dots |
"""
