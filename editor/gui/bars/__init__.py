"""Around the grid: menu and tool bar, target strip, message bar, find bar, list of sources, legend, start page.

A bar shows what it is given and says by signal what is wanted; it changes no domain.
"""
