"""What a machine, a model and a release of libvirt or QEMU is: each fact once, with its source.

Everybody above refers to it by key; nobody writes a release number or a group of models a second time. It knows
nothing of a particular domain but its architecture and machine, and may use `pci` alone.
"""
