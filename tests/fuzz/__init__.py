"""Random harm: mutated documents, files that are none, edits that nobody would think of, saves that are killed.

A little of each runs with all other tests; `python -m tests.fuzz --help` runs any of it for as long as wanted.
"""
