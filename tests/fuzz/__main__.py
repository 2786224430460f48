"""`python -m tests.fuzz edits|files|kills|all --minutes 60`: how much was tried, and each fault with its seed."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random, SystemRandom

from tests.fuzz.runs import RUNS

_LONGEST = 60  # seconds that one input may take


def main() -> int:
    """Run until the time is over. Exit code 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("kind", choices=(*RUNS, "all"))
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(2**32), help="of the first input")
    parser.add_argument("--times", type=int, help="so many inputs instead of a time")
    arguments = parser.parse_args()
    kinds = list(RUNS) if arguments.kind == "all" else [arguments.kind]
    counts: Counter[str] = Counter()
    faults = 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="virt-slots-fuzz-") as folder:
        seed = arguments.seed
        while _goes_on(arguments, begun, seed):
            for kind in kinds:
                faults += not _tried(kind, seed, counts, Path(folder))
            seed += 1
    took = time.monotonic() - begun
    print(f"{took / 60:.1f} minutes, seeds {arguments.seed} to {seed - 1}: {dict(counts)}, {faults} faults")
    return 1 if faults else 0


def _goes_on(arguments: argparse.Namespace, begun: float, seed: int) -> bool:
    if arguments.times is not None:
        return seed < arguments.seed + arguments.times
    return time.monotonic() - begun < arguments.minutes * 60


def _tried(kind: str, seed: int, counts: Counter[str], folder: Path) -> bool:
    def too_long(number: int, frame: object) -> None:
        raise TimeoutError(f"longer than {_LONGEST} seconds")

    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(_LONGEST)
    try:
        RUNS[kind](Random(seed), counts, folder)
    except Exception:
        print(f"A fault: python -m tests.fuzz {kind} --seed {seed} --times 1", flush=True)
        traceback.print_exc()
        return False
    finally:
        signal.alarm(0)
    return True


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
