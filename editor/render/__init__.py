"""Pictures of a snapshot, made without a screen.

For the command line, and for the window, which exports the same pictures and takes its rows, cells, signs and words
from here. May use `guestview` and everything below it. The one idea: one layout, several ways to draw it. The layout
decides what stands where, in boxes; whoever draws them decides nothing.

| module | what |
|---|---|
| layout, bus_cards, device_boxes, paper | a snapshot as boxes on pages |
| boxes | what such a box is |
| measure | how wide a text will be, without a font |
| svg | a page of boxes as SVG |
| text | plain text, for terminals and tickets: it has a layout of its own |
| rows, cells | which rows a picture has, and what each place shows |
| signs, words | icons and colours; all words, so that the window can translate them |
"""
