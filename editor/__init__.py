"""virt-slots: see, edit and check the PCI topology of libvirt domains.

The XML text of a domain is the only state; everything else is derived from it. Folders are the
architecture: only `gui` knows Qt, only `connection` knows libvirt, only `document` knows lxml.
Layers, top to bottom, each knowing only what is below it:

    cli | gui                                  two front ends
    session                                    one open domain: state, history, save
    rules                                      findings
    outlook                                    which libvirt can still run it
    edits | render                             intentions | pictures
    guestview                                  what the guest will see
    snapshot                                   document + target -> everything shown
    inference | document | connection          what libvirt makes of it | XML text | libvirt and files
    knowledge                                  what a release, a machine and a model is: each fact once
    pci                                        addresses and the guest as written
    errors, phrase, resources

In a checkout the package is called `editor`, installed it is `virt_slots` (pyproject.toml maps the one to
the other): `editor` is a name that others on PyPI have. So imports inside are relative.
"""

__version__ = "0.1.0"
