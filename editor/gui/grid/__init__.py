"""The grid: buses, slots and functions as one item view.

layout   which rows there are: sections, slots, folded runs of free slots
cells    what a place shows
model    both as an item model
paint    a cell as a card
view     rows, keys, selection
drag     which devices go where, and whether they may
tray     devices that have no place yet
"""
