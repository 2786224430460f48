"""Pictures of a snapshot, none of which needs a screen: one layout, several ways to draw it.

text        plain text, for terminals and tickets
layout      snapshot -> boxes on pages (boxes: what they are; measure: how wide texts are)
svg         a page of boxes -> SVG
cells, rows what a place shows and which rows there are; the window's grid takes them too
signs       icons and colours; words: all words, so that a window can translate them
"""
