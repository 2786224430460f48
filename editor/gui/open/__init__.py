"""What is open: domains, hosts, what is selected and judged, what is remembered between starts.

No widgets of its own but those of the grid that the selection stands for; signals say what changed.
"""
