"""Rules about which device fits which bus."""
