"""Can the tests fail? Small faults are put into a copy of the program, and the tests that reach them have to notice.

`python -m tests.mutation` (see `--help`) is no part of the suite. `mutants` makes the faults, `reach` knows which tests
run which line (coverage.py's contexts, recorded once), `copy` runs those in a copy of the checkout, `__main__` prints.
"""
