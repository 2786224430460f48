"""One open domain: its states, its history, and saving it."""
