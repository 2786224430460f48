"""PCI addresses and the guest as its XML writes it (standard library only).

What is written (`Guest`, `Device`) and what a libvirt makes of it (`editor.inference`) are two
types: an address that is not written is not "0".
"""
