"""What the guest will see: its PCI tree with the bus numbers that firmware gives, multifunction bits, NIC names.

`hardware` builds the tree that QEMU builds, `numbering` has firmware and Linux go through it, `hotplug` and `slots` say
how devices come and go and which of Linux's hot-plug slots there are; `build` puts that together. On it rest `view`,
what the guest finds, and `arrival`, what it would find of a device that is plugged in later. `nic_names` has systemd's
rules, `systems` the operating systems, `naming` what a system calls each interface, `contests` which several want.
`changes` compares two views, `seen` a view with what a running guest says. Checked against real guests: tests/guest.
"""
