"""Questions to the user, each without a loop of its own; an answer that is an edit goes out as a signal."""
