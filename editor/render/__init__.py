"""Pictures of a snapshot, none of which needs a screen."""
