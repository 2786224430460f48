"""Exit codes of the command line, those of the virt-* family and of grep: 0 good, 1 found something, 2 wrong use."""

from enum import IntEnum

from ..errors import EditorError, UsageError

PAGE = """exit codes:
  0    done; check: nothing but notes; diff: the guest notices nothing
  1    check: a warning or an error, or the answer “no” to defining or migrating for a target that was named
       (--fail-on, --fail-on-answer and --ignore change that), or a host that disagrees with the prediction;
       diff: the guest notices something; a command that edits: done, but libvirt or QEMU will refuse the domain now
  2    wrong use: an option, address, device, target, code or URI that is none; nothing was done
  3    it could not be done: something cannot be read, written or reached, or libvirt refused; one sentence says what
  130  interrupted (Ctrl-C); 143: ended by SIGTERM or SIGHUP; 141: whoever read the output has gone
Whatever leads to 1, 2 or 3 is printed: findings and answers on standard output, the rest on standard error."""


class Exit(IntEnum):
    """What a sub-command returns to the shell."""

    CLEAN = 0
    FINDINGS = 1  # see failing.Failing
    WRONG_USE = 2  # as argparse has it
    FAILED = 3


def of_error(error: EditorError) -> Exit:
    """Wrong use, or what could not be done."""
    return Exit.WRONG_USE if isinstance(error, UsageError) else Exit.FAILED
