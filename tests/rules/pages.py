"""Help pages taken apart: what their tests run."""

import re
from typing import NamedTuple

from editor.knowledge.target import NEWEST, Target, Version
from editor.outlook.candidate import Candidate, of_target
from editor.rules.pages import page
from editor.rules.question import HotPlugDemand

HEADINGS = ("What it is", "Why it matters", "Problem", "Fix", "Fixed", "What the guest notices", "Source")
WITHOUT_XML = {"host-schema", "guest-too-many-buses"}  # 255 controllers: tests/rules/test_controller.py makes them


class Page(NamedTuple):
    """`problem` and `fixed` are whole domains, `target` the libvirt that the page holds them against, `also` others.

    Where a finding is about edits, the first of two domains under “Problem” is the one that was `loaded`.
    """

    code: str
    title: str
    sections: dict[str, str]
    target: Target
    also: tuple[Candidate, ...]
    hot_plug: HotPlugDemand | None = None

    @property
    def problem(self) -> bytes:
        return self._xmls("Problem")[-1]

    @property
    def loaded(self) -> bytes | None:
        xmls = self._xmls("Problem")
        return xmls[0] if len(xmls) > 1 else None

    @property
    def fixed(self) -> bytes:
        (fixed,) = self._xmls("Fixed")
        return fixed

    def _xmls(self, heading: str) -> list[bytes]:
        found = re.findall(r"^```xml\n(.*?)^```$", self.sections[heading], re.DOTALL | re.MULTILINE)
        assert found, f"{self.code}: an XML under “{heading}”"
        return [xml.encode() for xml in found]


def read(code: str) -> Page:
    head, *parts = re.split(r"^## ", page(code), flags=re.MULTILINE)
    sections = {}
    target = Target(NEWEST)
    also: list[Target] = []
    hot_plug = None
    for part in parts:
        heading, _, text = part.partition("\n")
        name, _, against = heading.partition(" (held against libvirt ")
        if match := re.fullmatch(r"(.*) \(with room for (\d+) PCI Express devices\)", heading):
            name, hot_plug = match[1], HotPlugDemand(pcie=int(match[2]))
        if against:
            target, *also = [Target(Version.parse(version)) for version in against.rstrip(")").split(" and ")]
        sections[name] = text.strip("\n") + "\n"
    first, _, title = head.strip().removeprefix("# ").partition(": ")
    assert first == code
    return Page(code, title, sections, target, tuple(map(of_target, also)), hot_plug)
