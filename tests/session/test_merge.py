"""Ours and theirs together: what only one side changed is taken, where both did somebody has to choose."""

from editor.session.merge import Merge, Side

BEFORE = b"""<domain type='qemu'>
  <name>web</name>
  <memory unit='MiB'>32</memory>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
    <interface type='user'>
      <mac address='52:54:00:00:00:01'/>
      <model type='virtio'/>
    </interface>
    <interface type='user'>
      <mac address='52:54:00:00:00:02'/>
      <model type='virtio'/>
    </interface>
    <rng model='virtio'/>
  </devices>
</domain>
"""
SECOND = b"<mac address='52:54:00:00:00:02'/>\n      <model type='virtio'/>"
MEMORY = b"<memory unit='MiB'>64</memory>"


def change(text: bytes, *pairs: tuple[bytes, bytes]) -> bytes:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def test_changes_to_different_parts_come_together():
    ours = change(BEFORE, (SECOND, SECOND.replace(b"virtio", b"e1000e")))
    theirs = change(BEFORE, (b"<memory unit='MiB'>32</memory>", MEMORY))
    merge = Merge(BEFORE, ours, theirs)
    assert not merge.clashes
    assert merge.text() == change(ours, (b"<memory unit='MiB'>32</memory>", MEMORY))
    assert [each.key.name for each in merge.differences] == ["memory", "interface 52:54:00:00:00:02"]


def test_what_is_added_and_taken_away():
    sound = b"<sound model='ich9'/>"
    ours = change(BEFORE, (b"    <rng model='virtio'/>\n", b"    <rng model='virtio'/>\n    " + sound + b"\n"))
    theirs = change(BEFORE, (b"    <rng model='virtio'/>\n", b"    <rng model='virtio'/>\n    <vsock/>\n"))
    both = Merge(BEFORE, ours, theirs).text()
    assert sound in both
    assert b"<vsock/>" in both
    without = change(BEFORE, (b"    <rng model='virtio'/>\n", b""))
    assert Merge(BEFORE, without, theirs).text() == change(theirs, (b"    <rng model='virtio'/>\n", b""))
    assert Merge(BEFORE, theirs, without).text() == change(theirs, (b"    <rng model='virtio'/>\n", b""))


def test_the_same_change_on_both_sides_is_none():
    same = change(BEFORE, (b"'virtio'/>\n  </devices>", b"'virtio-transitional'/>\n  </devices>"))
    merge = Merge(BEFORE, same, same.replace(b"\n    <rng", b" <rng"))
    assert not merge.clashes
    assert Merge(BEFORE, same, same).text() == same


def test_a_clash_is_chosen():
    ours = change(BEFORE, (SECOND, SECOND.replace(b"virtio", b"e1000e")))
    theirs = change(BEFORE, (SECOND, SECOND.replace(b"virtio", b"rtl8139")))
    merge = Merge(BEFORE, ours, theirs)
    (clash,) = merge.clashes
    assert merge.text() == theirs
    assert merge.text({clash.key: Side.OURS}) == ours == merge.text(otherwise=Side.OURS)
    assert merge.text({clash.key: Side.BEFORE}) == BEFORE


def test_removed_here_and_changed_there_clashes():
    theirs = change(BEFORE, (b"<rng model='virtio'/>", b"<rng model='virtio-transitional'/>"))
    ours = change(BEFORE, (b"    <rng model='virtio'/>\n", b""))
    merge = Merge(BEFORE, ours, theirs)
    assert len(merge.clashes) == 1
    assert merge.text(otherwise=Side.OURS) == ours
    assert Merge(BEFORE, theirs, ours).text(otherwise=Side.OURS) == theirs


def test_nothing_of_theirs_is_lost_where_they_have_no_devices():
    theirs = b"<domain type='qemu'><name>web</name></domain>"
    sound = change(BEFORE, (b"    <rng model='virtio'/>\n", b"    <rng model='virtio'/><sound model='ac97'/>\n"))
    assert b"ac97" in Merge(BEFORE, sound, theirs).text()


def test_what_nothing_unmistakable_is_written_of_is_counted():
    before = (
        b"<domain type='qemu'><name>a</name><devices><rng model='virtio'/>"
        b"<controller type='pci' model='pcie-root-port'/>"
        b"<controller type='pci' model='pcie-root-port'/><interface type='user'><model type='e1000'/></interface>"
        b"</devices></domain>"
    )
    ours = before
    for old, new in (
        (b"'virtio'", b"'virtio-transitional'"),
        (b"root-port'/><i", b"to-pci-bridge'/><i"),
        (b"e1000", b"rtl8139"),
    ):
        ours = change(ours, (old, new))
    merge = Merge(before, ours, before)
    assert [each.key.name for each in merge.differences] == ["rng 1", "controller 2", "interface 1"]
