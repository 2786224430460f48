"""Rules about the multifunction bit of a slot."""
