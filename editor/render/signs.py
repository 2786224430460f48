"""The signs that pictures and the window share: an icon and a colour on white for each class of devices."""

from __future__ import annotations

from collections.abc import Mapping

from ..snapshot.identity import DeviceClass

# Stroked paths in SVG's words, on a 16 × 16 field.
PATHS: Mapping[str, str] = {
    "root": "M8 1.8l5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9z M8 6.5v3 M6.5 8h3",
    "port": "M7 2.5H3v11h4 M6 8h8 M11 5l3 3-3 3",
    "bridge": "M1.5 12.5v-5 M14.5 12.5v-5 M1.5 7.5c3.5 4 9.5 4 13 0 M1.5 12.5h13 M5.5 10v2.5 M10.5 10v2.5",
    "network": "M3 5h10 M10 2l3 3-3 3 M13 11H3 M6 8l-3 3 3 3",
    "storage": "M2 2.5h12v5H2z M2 8.5h12v5H2z M4.5 5h.01 M4.5 11h.01 M8 5h4 M8 11h4",
    "display": "M1.5 2.5h13v8.5h-13z M5 14h6 M8 11v3",
    "sound": "M6 12V3.5l7-1.5v8.5 M6 12a2 1.7 0 1 1-4 0a2 1.7 0 1 1 4 0z M13 10.5a2 1.7 0 1 1-4 0a2 1.7 0 1 1 4 0z",
    "usb": "M8 14.5V3 M6 4.5L8 1.5l2 3 M8 11.5L4 9V7 M8 10l4-2.5V6 M3 4.5h2v2.5H3z M11 3.5h2V6h-2z",
    "input": "M1.5 4h13v8h-13z M4 6.700h.01 M6.7 6.700h.01 M9.4 6.700h.01 M12 6.700h.01 M5 9.5h6",
    "serial": "M2 4.5h12l-1.5 7h-9z M5 7h.01 M8 7h.01 M11 7h.01 M6.5 9.200h.01 M9.5 9.200h.01",
    "host": "M5.5 1.5v4 M10.5 1.5v4 M3.5 5.5h9v2.5a4.5 4.5 0 0 1-9 0z M8 12.5v2.5",
    "memory": "M1.5 4.5h13v6h-13z M4 10.5v2.5 M7 10.5v2.5 M10 10.5v2.5 M13 10.5v2.5 M4 7.5h2.5 M9 7.5h2.5",
    "system": "M8 1.8l5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9z",
    "error": "M4 4l8 8 M12 4l-8 8",
    "warning": "M8 2.5L14.5 13.5H1.5z M8 6.5v3.5 M8 11.900h.01",
}
# Never the only sign: the icon says the same.
COLOURS: Mapping[DeviceClass, str] = {
    DeviceClass.ROOT: "#5c6675",
    DeviceClass.PORT: "#4a5668",
    DeviceClass.BRIDGE: "#7a5c3e",
    DeviceClass.NETWORK: "#0b66b0",
    DeviceClass.STORAGE: "#0a8562",
    DeviceClass.DISPLAY: "#b23e8c",
    DeviceClass.SOUND: "#7a4fc9",
    DeviceClass.USB: "#2a7a8c",
    DeviceClass.INPUT: "#5b6b22",
    DeviceClass.SERIAL: "#6b6257",
    DeviceClass.HOST: "#b0521a",
    DeviceClass.MEMORY: "#4d5fb3",
    DeviceClass.SYSTEM: "#818a97",
}
WARNING, ERROR = "#a85b00", "#b3201b"
