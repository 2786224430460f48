"""The command line: every sub-command is a file, and none of them needs Qt.

May use everything but `gui`. The one idea: a sub-command reads arguments, asks the layers below and prints; it decides
nothing about PCI. What it prints for people goes through `terminal`, for programs through `answer` (JSON) and `sarif`,
and how it ends is in `exits`.

`main` has each sub-command declare its options, and runs the one that is wanted; `COMMANDS` has them in the order of
`--help`. What they share: options, sources (which domains), editing (one domain in, new XML out), storing (onto a
host), waiting (for hosts), crowd and workers (thousands of domains).
"""

COMMANDS = (
    "show",
    "check",
    "diff",
    "explain",
    "fix",
    "move",
    "swap",
    "forget",
    "pin",
    "remove",
    "set",
    "add-ports",
    "add-controller",
    "backups",
)
