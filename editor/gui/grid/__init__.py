"""The grid: buses, slots and functions as one item view.

cells      what a place shows
model      rows (`render.rows`) and cells as an item model
paint      a cell as a card
row_paint  what rows have beside cells
view       folding, keys, the mouse, selection, drag and drop
drag       which devices go where, and whether they may
tray       devices that have no place yet
"""
