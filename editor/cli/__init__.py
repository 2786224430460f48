"""The command line: a front end without Qt, one sub-command a file."""

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
