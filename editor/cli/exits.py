"""Exit codes of the command line, those of the virt-* family and of grep: 0 good, 1 found something, 2 wrong use."""

from enum import IntEnum


class Exit(IntEnum):
    """What a sub-command returns to the shell."""

    CLEAN = 0
    FINDINGS = 1  # of severity warning or error
    WRONG_USE = 2  # as argparse has it
    FAILED = 3
