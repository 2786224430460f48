"""One document held against one target: all that the grid, the findings and the command line show."""
