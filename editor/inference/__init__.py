"""What a given libvirt makes of a guest: addresses, added controllers, multifunction, or its refusal.

The heart of the program: `infer(guest, target)`, a pure function. May use `knowledge` and `pci`. The one idea: the
steps are libvirt's own, in its order, each working on one `Lineup` (virDomainDef); each names the libvirt function that
it follows, and asks what the target is able to, never which release it is.

| step | modules |
|---|---|
| parse | parsing, elements, controller_elements, addresses; refusals in libvirt's words: refusal, enums |
| complete | defaults, default_devices, implied, serials, order |
| choose and place | transport, classes, connect, assign, slots, settle, chipset, isolation, legacy, zpci |
| fill in | controllers, usb |
| validate | validate and its three parts, general, values |
| answer | infer, multifunction, reasons, result; able: for which other targets the same holds |
| besides | fits: where a device may go |
"""
