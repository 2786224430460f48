"""What the guest will see: its PCI tree with bus numbers, multifunction bits and the names of network interfaces.

For rules, for comparing two states, and for the window and the command line, which show it. May use `snapshot` and
everything below it. The one idea: build the hardware as QEMU does, then walk it as firmware and Linux do, so that what
the guest finds, and what it misses, follows from the walk. Checked against real guests: tests/guest.

| module | what |
|---|---|
| machine, hardware | what QEMU builds |
| numbering | firmware gives bus numbers, and Linux walks the buses |
| hotplug, slots | how devices come and go, and which hot-plug slots Linux knows |
| build | these four put together |
| view | what the guest finds |
| arrival | what it would find of a device that is plugged in later |
| nic_names, acpi_index | the rules by which systemd names network interfaces |
| systems, naming, contests | what each operating system calls them, and which of them want the same name |
| changes | what the guest notices between two views |
| seen | a view beside what a running guest says |
| written | the domain as if libvirt added nothing |
| text | the tree as text |
| zpci | devices on s390, which have no bus |
"""
