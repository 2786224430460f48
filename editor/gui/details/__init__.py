"""Beside the grid: everything known of the selection.

details        the page: facts of devices, places or a bus, with the reasons
judged_facts   those that have to be worked out first: what the guest sees of a device, what other libvirts say of it
target_fields  what can be set of a controller's `<target>`

The page is told what to show, and says by signal which edit is wanted.
"""
