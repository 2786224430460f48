"""A state comes into the window: the only wing that tells the other ones what to show.

states   the shown domain's state in the grid, the tray, the details and the panels; when findings come, those
targets  which libvirts it is held against, and what they answer
titles   the title bar, the status bar, the gauge

Whatever changes ends here by a signal: of the workspace, of `Judging`, of the selection. Nothing is edited here.
"""
