"""What the guest will see: its PCI tree with the bus numbers that firmware gives, multifunction bits, NIC names.

`hardware` builds the tree that QEMU builds, `numbering` has firmware and Linux go through it, `slots` says which of
Linux's hot-plug slots there are, `nic_names` names the NICs by systemd's rules, `view` puts that together and
`changes` compares two views. Checked against real guests: see tests/guest.
"""
