"""The words outside the devices that a libvirt knows: features, CPU modes, clocks, how memory is had.

Releases by formatdomain and NEWS; the messages are those of 7.0.0, 9.0.0, 11.3.0 and 12.8.0 themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .target import OLDEST, Version
from .vocabulary import AFTER_NINE, AFTER_SEVEN, NEVER, KnownWords, known_words


class DomainWords(NamedTuple):
    """The values of an attribute (None: the tags of the children) of all elements at the end of a path.

    `old_text`: the message before "Invalid value for attribute …" came with `new_text_since`. `read`: the first
    libvirt that reads it; an older one passes over it.
    """

    path: tuple[str, ...]
    attribute: str | None
    values: KnownWords
    old_text: str
    new_text_since: Version = NEVER
    read: Version = OLDEST


# In the order in which virDomainDefParseXML comes by them
DOMAIN_WORDS: Sequence[DomainWords] = (
    DomainWords(
        ("memoryBacking", "source"),
        "type",
        known_words("file", "anonymous", v4_10_0=("memfd",)),
        "unknown memoryBacking/source/type '{}'",
        read=Version(3, 2),
    ),
    DomainWords(
        ("memoryBacking", "access"),
        "mode",
        known_words("shared", "private"),
        "unknown memoryBacking/access/mode '{}'",
        read=Version(3, 2),
    ),
    DomainWords(
        ("memoryBacking", "allocation"),
        "mode",
        known_words("immediate", "ondemand"),
        "unknown memoryBacking/allocation/mode '{}'",
        read=Version(3, 2),
    ),
    DomainWords(
        ("cpu",),
        "mode",
        known_words("custom", "host-model", "host-passthrough", v7_1_0=("maximum",)),
        "Invalid mode attribute '{}'",
    ),
    DomainWords(
        ("cpu",),
        "check",
        known_words("none", "partial", "full"),
        "Invalid check attribute for CPU specification",
        AFTER_SEVEN,
        Version(3, 2),
    ),
    DomainWords(
        ("cpu",),
        "migratable",
        known_words("on", "off"),
        "Invalid value in migratable attribute: '{}'",
        AFTER_SEVEN,
        Version(6, 5),
    ),
    DomainWords(
        ("numatune", "memory"),
        "mode",
        known_words("strict", "preferred", "interleave", v7_3_0=("restrictive",)),
        "Unsupported NUMA memory tuning mode '{}'",
    ),
    DomainWords(
        ("features",),
        None,
        known_words(
            "acpi",
            "apic",
            "pae",
            "hap",
            "viridian",
            "privnet",
            "hyperv",
            "kvm",
            "pvspinlock",
            "capabilities",
            v1_2_12=("pmu",),
            v1_2_16=("vmport", "gic"),
            v2_1_0=("smm",),
            v3_4_0=("ioapic",),
            v3_10_0=("hpt",),
            v4_4_0=("vmcoreinfo",),
            v4_6_0=("htm",),
            v4_10_0=("nested-hv",),
            v5_1_0=("msrs",),
            v5_9_0=("ccf-assist",),
            v6_3_0=("xen", "cfpc", "sbbc", "ibs"),
            v8_0_0=("tcg",),
            v9_6_0=("async-teardown",),
            v10_4_0=("ras",),
            v10_7_0=("ps2",),
            v11_1_0=("aia",),
        ),
        "unexpected feature '{}'",
    ),
    DomainWords(
        ("features", "hyperv"),
        None,
        known_words(
            "relaxed",
            "vapic",
            "spinlocks",
            v1_3_3=("vpindex", "runtime", "synic", "stimer", "reset", "vendor_id"),
            v4_7_0=("frequencies", "reenlightenment", "tlbflush"),
            v4_10_0=("ipi", "evmcs"),
            v8_10_0=("avic",),
            v10_7_0=("emsr_bitmap", "xmm_input"),
        ),
        "unsupported HyperV Enlightenment feature: {}",
    ),
    DomainWords(
        ("features", "kvm"),
        None,
        known_words(
            "hidden",
            v5_7_0=("hint-dedicated",),
            v6_10_0=("poll-control",),
            v7_10_0=("pv-ipi",),
            v8_0_0=("dirty-ring",),
        ),
        "unsupported KVM feature: {}",
    ),
    DomainWords(
        ("clock",),
        "offset",
        known_words("utc", "localtime", "variable", "timezone", v8_4_0=("absolute",)),
        "unknown clock offset '{}'",
    ),
    DomainWords(
        ("clock", "timer"),
        "name",
        known_words("platform", "pit", "rtc", "hpet", "tsc", "kvmclock", "hypervclock", v6_1_0=("armvtimer",)),
        "unknown timer name '{}'",
        AFTER_SEVEN,
    ),
    DomainWords(
        ("clock", "timer"),
        "tickpolicy",
        known_words("delay", "catchup", "merge", "discard"),
        "unknown timer tickpolicy '{}'",
        AFTER_SEVEN,
    ),
    DomainWords(
        ("os", "acpi", "table"),
        "type",
        known_words("slic", v11_2_0=("raw", "rawset", "msdm")),
        "Unknown acpi table type: {}",
        AFTER_NINE,
    ),
)
