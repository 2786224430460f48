"""Findings: one rule a file by family, each with its help page beside it.

A page's *Problem* XML raises the finding, and the fix makes its *Fixed* XML of it, byte for byte:
the tests run the pages.
"""
