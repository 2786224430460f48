"""Rules about what the guest can make of it."""
