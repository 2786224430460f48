"""The help pages are run: the Problem raises the finding, the fix makes the Fixed of it, byte for byte."""

from pathlib import Path

import pytest

from editor import rules
from editor.document.read import parse
from editor.errors import EditorError
from editor.guestview.changes import notices
from editor.guestview.view import guest_view
from editor.rules.check import check
from editor.rules.finding import RANKS
from editor.rules.found import CODES
from editor.rules.pages import page, title
from editor.rules.question import Question
from editor.snapshot.derive import derive
from tests.rules.pages import HEADINGS, WITHOUT_XML, read

WITH_XML = sorted(set(CODES) - WITHOUT_XML)


def question(xml, page):
    """What the rules are asked about a domain; with what was loaded, where it is another one."""
    loaded = derive(parse(page.loaded), page.target) if page.loaded not in (None, xml) else None
    return Question(derive(parse(xml), page.target), page.also, loaded, page.hot_plug)


def findings(xml, page):
    return check(question(xml, page))


def of_code(code, xml, page):
    return [finding for finding in findings(xml, page) if finding.code == code]


@pytest.mark.parametrize("code", CODES)
def test_page_has_all_headings_in_order_and_something_under_each(code):
    found = read(code)
    assert tuple(found.sections) == HEADINGS
    assert all(text.strip() for text in found.sections.values())
    assert found.title == title(code)


def test_each_page_is_that_of_a_finding_in_the_handbook():
    folder = Path(rules.__file__).parent
    pages = {f"{page.parent.name}-{page.stem}".replace("_", "-") for page in folder.glob("*/*.md")}
    assert pages == set(CODES)


@pytest.mark.parametrize("code", WITH_XML)
def test_problem_raises_exactly_its_finding(code):
    found = read(code)
    assert [finding.code for finding in findings(found.problem, found)] == [code]


@pytest.mark.parametrize("code", WITH_XML)
def test_finding_names_places_and_devices_that_exist(code):
    found = read(code)
    snapshot = derive(parse(found.problem), found.target)
    for finding in findings(found.problem, found):
        assert "{" not in finding.message
        assert finding.message.endswith((".", "”."))
        assert set(finding.positions) <= set(snapshot.by_position)
        assert len(set(finding.subjects)) == len(finding.subjects)


@pytest.mark.parametrize("code", WITH_XML)
def test_first_fix_makes_the_fixed_xml(code):
    found = read(code)
    snapshot = derive(parse(found.problem), found.target)
    (finding,) = findings(found.problem, found)
    if finding.fixes:
        assert finding.fixes[0].edit.apply(snapshot) == found.fixed
        assert found.sections["Fix"].startswith(f"**{finding.fixes[0].text}.**")
    else:
        assert "**" not in found.sections["Fix"]


@pytest.mark.parametrize("code", WITH_XML)
def test_fixed_xml_is_better_and_brings_no_other_finding(code):
    found = read(code)
    (before,) = findings(found.problem, found)
    after = findings(found.fixed, found)
    assert all(finding.code == code and RANKS[finding.severity] > RANKS[before.severity] for finding in after)
    assert derive(parse(found.fixed), found.target).inference.accepted


@pytest.mark.parametrize("code", WITH_XML)
def test_each_fix_helps_and_says_whether_the_guest_notices(code):
    found = read(code)
    snapshot = derive(parse(found.problem), found.target)
    (finding,) = findings(found.problem, found)
    for fix in finding.fixes:
        source = fix.edit.apply(snapshot)
        after = derive(parse(source), found.target)
        assert all(RANKS[other.severity] > RANKS[finding.severity] for other in of_code(code, source, found))
        before = derive(parse(found.loaded), found.target) if found.loaded else snapshot
        if snapshot.inference.accepted and notices(guest_view(before), guest_view(after)):
            assert fix.guest_notices, f"{fix.text}: the guest does notice"
        assert fix.edit.title(snapshot)


def test_unknown_code_is_refused_with_the_nearest_one():
    with pytest.raises(EditorError) as refused:
        page("multifunction-deneid")
    assert "multifunction-denied" in refused.value.hint
    with pytest.raises(EditorError, match="No finding"):
        page("../../etc/passwd")


def test_codes_are_of_the_known_families():
    families = {"multifunction", "address", "controller", "connect", "hotplug", "compat", "guest", "host"}
    assert {code.partition("-")[0] for code in CODES} <= families
