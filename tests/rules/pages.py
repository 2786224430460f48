"""Help pages taken apart: what their tests run."""

import re
from typing import NamedTuple

from editor.inference.target import NEWEST, Target, Version
from editor.rules.pages import page

HEADINGS = ("What it is", "Why it matters", "Problem", "Fix", "Fixed", "What the guest notices", "Source")
WITHOUT_XML = {"guest-too-many-buses"}  # 255 controllers: tests/rules/test_controller.py makes them


class Page(NamedTuple):
    """`problem` and `fixed` are whole domains, `target` the libvirt that the page holds them against."""

    code: str
    title: str
    sections: dict[str, str]
    target: Target

    @property
    def problem(self) -> bytes:
        return self._xml("Problem")

    @property
    def fixed(self) -> bytes:
        return self._xml("Fixed")

    def _xml(self, heading: str) -> bytes:
        found = re.findall(r"^```xml\n(.*?)^```$", self.sections[heading], re.DOTALL | re.MULTILINE)
        assert len(found) == 1, f"{self.code}: one XML under “{heading}”"
        return found[0].encode()


def read(code: str) -> Page:
    head, *parts = re.split(r"^## ", page(code), flags=re.MULTILINE)
    sections = {}
    target = Target(NEWEST)
    for part in parts:
        heading, _, text = part.partition("\n")
        name, _, against = heading.partition(" (held against libvirt ")
        if against:
            target = Target(Version.parse(against.rstrip(")")))
        sections[name] = text.strip("\n") + "\n"
    first, _, title = head.strip().removeprefix("# ").partition(": ")
    assert first == code
    return Page(code, title, sections, target)
