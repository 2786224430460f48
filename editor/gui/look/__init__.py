"""The visual language and small widgets: theme, icons, texts in the user's language, pages, flows.

Knows nothing of domains that are open; every other wing may use it.
"""
