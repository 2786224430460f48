"""Rules about plugging and unplugging while the guest runs."""
