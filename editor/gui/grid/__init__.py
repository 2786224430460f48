"""The grid: buses, slots and functions as one item view, and the tray of devices without a place below it.

cells       what a place shows, as values
model       rows (`render.rows`) and cells as an item model
view        the view: what Qt asks of it, what is selected
geometry    where rows, columns and cells are
going       to a bus, to where a domain begins, to where one was
keys        where the arrow keys lead
folding     which buses and runs of free slots are folded
found       what was searched for
drag        devices on their way over the grid
hints       what comes of a drop, worked out place by place
pointing    what a menu is about
type_ahead  letters that lead to a device
kin         which port and which bus belong together
mover       which devices go where, and whether they may
grid_paint  rows as the view paints them: row_paint has their parts, paint a cell as a card
tray        devices that have no place yet
"""
