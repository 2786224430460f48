"""What a machine, a model and a release of libvirt or QEMU is: each fact once, with its source.

For everybody above; may use `pci` alone, and of a particular domain it sees no more than what it runs on. The one idea:
a fact has a key, and nobody writes a release number or a group of models a second time.

| module | what |
|---|---|
| target | a release, and what a prediction is for: a libvirt, and its QEMU where that is known |
| abilities | what came or went with which libvirt: the table |
| qemu | the same of QEMU |
| vocabulary | the words that a libvirt knows, with the release that has each first |
| models | groups of controller models: roots, ports, expanders, the ich9 USB set |
| machine | architecture, machine and chipset of a guest; what is not written is filled in here |
| machine_types | what the name of a machine type says: whose it is, and of which QEMU |
| qemu_devices | the PCI devices that QEMU has, and whether they can be plugged in |
| stale_words | the words for a multifunction that is written on and not needed |
| calendar | when releases came out |
"""
