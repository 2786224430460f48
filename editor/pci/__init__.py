"""PCI addresses, and a guest as its XML writes it.

For everybody above; uses the standard library only. The one idea: what is written (`Guest`, `Device`) and what a
libvirt makes of it (`inference`) are two types. An address that is not written is not "0".
"""
