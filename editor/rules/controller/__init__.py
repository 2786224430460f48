"""Rules about PCI controllers: their tree and their numbers."""
