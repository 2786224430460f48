"""Groups of PCI controller models (virDomainControllerModelPCI)."""

from __future__ import annotations

ROOTS = ("pci-root", "pcie-root")  # a host bridge's own bus
ROOT_PORT = "pcie-root-port"
UPSTREAM_PORT = "pcie-switch-upstream-port"
DOWNSTREAM_PORT = "pcie-switch-downstream-port"
PORTS = (ROOT_PORT, DOWNSTREAM_PORT)  # one slot each, into which a device is plugged while the guest runs
EXPANDERS = ("pci-expander-bus", "pcie-expander-bus")  # host bridges of their own
