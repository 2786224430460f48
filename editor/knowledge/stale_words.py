"""All words for a stale multifunction='on': function 0 says it, but nothing else is in its slot.

In pictures and in the window's grid, as the reason for the inferred state, and in the finding.
"""

from __future__ import annotations

STALE_LEGEND = "no longer needed"
STALE_SPOKEN = "multifunction written on, not needed"
STALE_TEXT = "multifunction on, but nobody else is in the slot"
STALE_REASON = (
    "It is written as on, but no other function of this slot is in use. libvirt keeps it; the guest probes seven empty"
    " functions."
)
STALE_FINDING = (
    "{name} at {place} says multifunction='on', but nothing else is in its slot. It works; if no other function is to"
    " come back, take it out."
)
TAKE_ON_OUT = "Take the “on” out"  # the fix, which the rule for an ignored one offers, too
