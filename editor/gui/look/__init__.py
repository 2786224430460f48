"""The visual language and small widgets. Knows nothing of open domains; every other wing may use it.

theme       colours, and the style sheet made of them; appearance chooses light or dark
icons       drawings in the theme's colours
language    the translation, and how texts from below the window are translated (`said`)
page, flow, segments, tool_bar, open_over      widgets and how dialogs open
futures     answers of other threads as calls in the window's
once_seen   what waits until the window is seen; collecting: when garbage is collected
announcing  what a screen reader is told that nothing else tells it
tuning      what is set otherwise in Python and PySide for speed, each with what it is worth
no_window   what happens where there can be no window
"""
