"""What a given libvirt makes of a guest: addresses, added controllers, multifunction, or its refusal.

The heart of the program. `infer(guest, target)` is a pure function. Tables over branches, and each
row names the libvirt function, document or version that it comes from.
"""
