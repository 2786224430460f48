"""Below the grid: findings, XML, changes, history, guest, outlook; one of them is seen.

A panel is told what to show, and says by signal what is wanted.
"""
