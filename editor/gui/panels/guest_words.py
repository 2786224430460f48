"""What the guest sees of a device, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from ...guestview import text
from ...guestview.arrival import WHY, lost_buses
from ...guestview.contests import contests, titled
from ...guestview.hotplug import HotPlug
from ...guestview.view import GuestDevice, GuestView, Unseen
from ...inference.result import Bus, Placement
from ...phrase import Phrase
from ...snapshot.derive import Snapshot
from ..look.language import said


def facts(view: GuestView | None, placement: Placement, snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    """Rows for the details; of a view that is not known yet, its place is kept."""
    if view is None:
        yield _tr("Guest sees"), "…"
        return
    device = view.device(placement)
    if device is None:
        reason = view.why_unseen(placement)
        if reason is not None:
            yield _tr("Guest sees"), _tr("nothing: %1").replace("%1", unseen(reason))
        return
    yield _tr("Guest sees"), _tr("%1, header %2").replace("%1", address(device)).replace("%2", header(device))
    if device.nic is not None:
        for answer in text.answers(device.nic, view):
            yield _tr("In Linux"), said(answer)
        for rival in rivals(device, view):
            yield _tr("Contested"), rival
        if device.nic.standby:
            yield _tr("Its standby"), device.nic.standby
    if device.buses is not None:
        yield _tr("Buses behind it"), buses(device)
        behind = hot_plug_behind(view, device, snapshot)
        yield _tr("Hot-plug behind"), _tr("none") if behind is None else _tr("by %1").replace("%1", hot_plug(behind))
    if device.hot_plug is not None:
        yield _tr("Unplugged by"), hot_plug(device.hot_plug)


def takes_hot_plug(snapshot: Snapshot, bus: Bus) -> str:
    """Whether what is plugged in there while the guest runs arrives; why not, where libvirt would try."""
    lost = lost_buses(snapshot).get(bus.number) if bus.hotplug else None
    if lost is not None:
        return _tr("no: %1").replace("%1", said(Phrase(WHY[lost])))
    return _tr("yes") if bus.hotplug else _tr("no")


def hot_plug_behind(view: GuestView, device: GuestDevice, snapshot: Snapshot) -> HotPlug | None:
    """How devices come and go behind a bridge, where libvirt would plug one in there."""
    placement = device.placement
    bus = snapshot.buses.get(placement.index) if placement is not None and placement.index is not None else None
    if placement is None or not placement.is_bus or bus is None or not bus.hotplug:
        return None
    return view.hot_plug_behind(device)


def address(device: GuestDevice) -> str:
    """The guest's address, without the PCI domain where that is 0."""
    return device.address.short if not device.address.domain else str(device.address)


def header(device: GuestDevice) -> str:
    """The header type register: 0x80 is the multifunction bit, 0x01 a bridge."""
    return f"0x{device.header:02x}"


def buses(device: GuestDevice) -> str:
    """The numbers of the buses behind a bridge."""
    if device.buses is None:
        return ""
    first, last = device.buses
    return f"{first:02x}" if first == last else f"{first:02x}–{last:02x}"


def rivals(device: GuestDevice, view: GuestView) -> Iterator[str]:
    """“ens5 with net1 (Debian 13)”, for each name that others want, too."""
    for contest in contests(view):
        if device in contest.devices:
            others = ", ".join(each.name for each in contest.devices if each is not device)
            words = _tr("%1, with %2 (%3)").replace("%1", contest.name).replace("%2", others)
            yield words.replace("%3", titled(contest.systems))


def tip(device: GuestDevice, view: GuestView) -> str:
    """Its address; of a network interface the names that it can have, and who contests them."""
    if device.nic is None:
        return address(device)
    contested = (_tr("Contested: %1").replace("%1", rival) for rival in rivals(device, view))
    return "\n".join([*map(said, text.answers(device.nic, view)), *contested])


def hot_plug(how: HotPlug) -> str:
    """Who tells the guest."""
    return _PLUGS[how]()


def unseen(why: Unseen) -> str:
    """Why the guest does not find a device."""
    return {
        Unseen.NO_FUNCTION_0: _tr("its slot has no function 0"),
        Unseen.SINGLE_FUNCTION: _tr("function 0 of its slot lacks the multifunction bit"),
        Unseen.OUT_OF_REACH: _tr("its bus is out of reach"),
    }[why]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Guest", words)


# Translated when they are said: a large guest has hundreds.
_PLUGS: Mapping[HotPlug, Callable[[], str]] = {
    HotPlug.ACPI: lambda: "ACPI",
    HotPlug.PCIE: lambda: _tr("its PCIe port"),
    HotPlug.SHPC: lambda: _tr("its bridge (SHPC)"),
    HotPlug.ZPCI: lambda: _tr("the host (zPCI)"),
    HotPlug.SPAPR: lambda: _tr("the host (pSeries)"),
}
