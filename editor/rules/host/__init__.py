"""Rules about what the host lacks."""
