"""One open domain: its states, its history, saving it, and keeping what is not saved."""
