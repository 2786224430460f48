"""Draw faults at random, see which of them the tests notice: `python -m tests.mutation [--sample 400] [--seed N]`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from .copy import Outcome, copied, failing, run
from .mutants import Mutant, compiles, mutants
from .reach import Reach, cache, is_recorded, record

CHECKOUT = Path(__file__).parents[2]
PACKAGES = ("knowledge", "inference", "document", "edits", "rules", "outlook", "guestview", "session", "connection")


def main() -> None:
    """Record where that is needed, draw, test, print."""
    options = _options()
    os.nice(10)
    folder = options.cache or cache()
    if not (is_recorded(CHECKOUT, folder) or options.keep):
        with copied(CHECKOUT) as copy:
            record(copy, folder, options.tests)
    reach = Reach(folder, CHECKOUT)
    drawn = _drawn(options)
    differences = {mutant: mutant.difference((CHECKOUT / mutant.path).read_text()) for mutant in drawn}
    print(f"{len(drawn)} mutants with --seed {options.seed}", flush=True)
    survivors = []
    outcomes = _outcomes(drawn, reach, options.jobs, options.patience)
    for number, (mutant, outcome, ran) in enumerate(outcomes, 1):
        where = f"{number:4} {mutant.path}:{mutant.line}"
        if outcome.by is not None:
            print(f"{where} killed by {outcome.by} ({outcome.seconds:.1f} s)", flush=True)
            continue
        survivors.append((mutant, ran))
        print(f"{where} SURVIVED {ran} tests ({outcome.seconds:.1f} s)", flush=True)
        print(differences[mutant], flush=True)
    print(f"\n{len(survivors)} survived:")
    for mutant, ran in sorted(survivors, key=lambda each: (each[0].path, each[0].line)):
        print(f"\n{mutant.path}:{mutant.line} ({ran} tests)")
        print(differences[mutant])
    killed = len(drawn) - len(survivors)
    print(f"\n{killed} of {len(drawn)} killed, {killed / max(len(drawn), 1):.1%} (--seed {options.seed})")
    sys.exit(bool(survivors))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--sample", type=int, default=400, metavar="N", help="how many mutants to draw (%(default)s)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32), help="repeat a run")
    parser.add_argument(
        "--only", type=Path, nargs="+", metavar="PATH", help="files or folders, with :LINE or :FIRST-LAST behind"
    )
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), help="how many at once (%(default)s)")
    parser.add_argument(
        "--patience", type=float, default=15, metavar="SECONDS",
        help="of tests run for a mutant, the quick and near ones first; a survivor has survived those (%(default)s)",
    )  # fmt: skip
    parser.add_argument(
        "--tests", nargs="+", default=["tests"], metavar="TESTS",
        help="the tests that count, when it is noted anew which lines they reach: after each change (default: all)",
    )  # fmt: skip
    parser.add_argument("--keep", action="store_true", help="do with what was noted of another state of the checkout")
    parser.add_argument("--cache", type=Path, metavar="FOLDER", help="of that recording (below XDG_CACHE_HOME)")
    return parser.parse_args()


def _drawn(options: argparse.Namespace) -> list[Mutant]:
    asked = options.only or [Path("editor") / package for package in PACKAGES]
    everything: list[Mutant] = []
    for each in asked:
        name, _, lines = str(each).partition(":")
        first, _, last = lines.partition("-")
        found = mutants(CHECKOUT, [CHECKOUT / name])
        everything += [m for m in found if not lines or int(first) <= m.line <= int(last or first)]
    random.Random(options.seed).shuffle(everything)
    valid = (m for m in everything if compiles(m.apply((CHECKOUT / m.path).read_text())))
    return list(islice(valid, options.sample))


def _outcomes(drawn: list[Mutant], reach: Reach, jobs: int, patience: float) -> Iterator[tuple[Mutant, Outcome, int]]:
    """In the order in which they are known."""
    with ExitStack() as stack:
        free = multiprocessing.SimpleQueue()
        for _ in range(jobs):
            free.put(copy := stack.enter_context(copied(CHECKOUT)))
        unfit = _unfit(copy, reach)
        pool = stack.enter_context(
            ProcessPoolExecutor(jobs, initializer=_take_copy, initargs=(free, frozenset(reach.seconds)))
        )
        work = [pool.submit(_one, mutant, *_chosen(reach, mutant, patience, unfit)) for mutant in drawn]
        yield from (done.result() for done in as_completed(work))


def _unfit(copy: Path, reach: Reach) -> set[str]:
    """Tests that fail here without a mutant; found out once for each recording."""
    known = reach.folder / "unfit"
    if not known.exists():
        known.write_text("\n".join(sorted(failing(copy, list(reach.seconds), sum(reach.seconds.values())))))
    unfit = set(filter(None, known.read_text().split("\n")))
    print(f"{len(unfit)} tests that fail without a mutant are left out", *sorted(unfit), sep="\n  ", flush=True)
    return unfit


def _chosen(reach: Reach, mutant: Mutant, patience: float, unfit: set[str]) -> tuple[list[str], float]:
    """Tests worth these seconds, and what they take."""
    tests, total = [], 0.0
    for test in reach.tests(mutant):
        if test not in unfit and total + reach.seconds[test] <= patience:
            total += reach.seconds[test]
            tests.append(test)
    return tests, total


_own: list[tuple[Path, frozenset[str]]] = []  # of each process: its copy, and all tests


def _take_copy(free: multiprocessing.SimpleQueue[Path], known: frozenset[str]) -> None:
    _own.append((free.get(), known))


def _one(mutant: Mutant, tests: list[str], seconds: float) -> tuple[Mutant, Outcome, int]:
    ((copy, known),) = _own
    return mutant, run(copy, mutant, tests, known, seconds) if tests else Outcome(None, 0), len(tests)


if __name__ == "__main__":
    main()
