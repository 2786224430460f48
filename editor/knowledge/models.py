"""Groups of controller models (virDomainControllerModelPCI, virDomainControllerModelUSB)."""

from __future__ import annotations

ROOTS = ("pci-root", "pcie-root")  # a host bridge's own bus
ROOT_PORT = "pcie-root-port"
UPSTREAM_PORT = "pcie-switch-upstream-port"
DOWNSTREAM_PORT = "pcie-switch-downstream-port"
PORTS = (ROOT_PORT, DOWNSTREAM_PORT)  # one slot each, into which a device is plugged while the guest runs
EXPANDERS = ("pci-expander-bus", "pcie-expander-bus")  # host bridges of their own
# USB controllers that sit in one slot and share an index (virDomainDefAddUSBController); the first one stands for all
USB2_SET = ("ich9-ehci1", "ich9-uhci1", "ich9-uhci2", "ich9-uhci3")
USB2_COMPANIONS = USB2_SET[1:]
