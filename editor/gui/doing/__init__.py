"""What commands, gestures and buttons do: the only wing that performs edits, saves, connects and exports.

Each takes the parts of the window that it needs, and none knows the window.
"""
