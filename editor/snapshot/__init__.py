"""One document held against one target: all that the grid, the findings and the command line show.

May use `inference` and `document`. The one idea: `derive(document, target)` is a pure function, and a `Snapshot` is
immutable; whoever wants to know what an edit does derives another one and compares. Who is who stands here too:
identity (names, classes), same (which device is which of another snapshot), search (what a person means).
"""
