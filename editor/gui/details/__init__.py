"""Beside the grid: everything known of the selection, as a page, and the fields of a controller's `<target>`."""
