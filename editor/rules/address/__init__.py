"""Rules about written addresses."""
