"""What is open. No widgets; signals say what changed.

workspace     open domains, one of them shown; opened is one: its session, and where it was read from
hosts         connections and their lists of domains
selection     which devices are selected, from state to state
judging       findings and outlooks of a state, worked out in a thread of their own
held_against  which libvirts a domain is held against
settings      what is remembered between starts
"""
