"""The command line: a front end without Qt, one sub-command a file."""

COMMANDS = ("show", "check", "diff", "explain", "move", "add-ports", "backups")
