"""The handbook in the window: every link leads somewhere, pictures fit and follow the palette."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QPalette, QTextDocument

from editor.gui.dialogs.handbook_dialog import FOLDER, ISSUES, PROJECT, HandbookDialog, anchor
from editor.rules.found import CODES

PAGES = sorted(FOLDER.glob("*.md"))


@pytest.fixture
def handbook(qtbot):
    dialog = HandbookDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def links(page):
    """The links of the page that is shown."""
    block, found = page.document().begin(), set()
    while block.isValid():
        fragment = block.begin()
        while not fragment.atEnd():
            href = fragment.fragment().charFormat().anchorHref()
            if href:
                found.add(href)
            fragment += 1
        block = block.next()
    return found


def test_it_begins_with_the_contents_and_goes_back(handbook):
    page = handbook.page
    assert "tour.md" in links(page)
    page.go(QUrl("tour.md"))
    assert page.toPlainText().startswith("A tour in five minutes")
    page.backward()
    assert page.source().fileName() == "index.md"


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.name)
def test_links_between_pages_lead_to_a_page_and_a_heading(handbook, file):
    page = handbook.page
    page.go(QUrl.fromLocalFile(str(file)))
    for href in links(page):
        url = page.source().resolved(QUrl(href))
        if url.scheme() != "file" or ".." in href:
            continue
        target = Path(url.toLocalFile())
        assert target in PAGES
        headings = [anchor(line.lstrip("# ")) for line in target.read_text().splitlines() if line.startswith("#")]
        assert not url.fragment() or url.fragment() in headings


def test_a_link_to_a_heading_scrolls_there(handbook, qtbot):
    page = handbook.page
    page.go(QUrl("tasks.md#check-three-hundred-hosts"))
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)


def test_every_code_is_listed_and_has_its_page(handbook):
    page = handbook.page
    page.go(QUrl("findings.md"))
    listed = {href.partition(":")[2] for href in links(page) if href.startswith("finding:")}
    assert listed == set(CODES)
    page.go(QUrl("finding:multifunction-stale"))
    assert page.toPlainText().startswith("multifunction-stale")


def test_pictures_fit_and_follow_the_palette(handbook):
    page = handbook.page
    page.go(QUrl("tour.md"))
    image = QTextDocument.ResourceType.ImageResource.value
    picture = QUrl("pictures/window-light.png")
    light = page.loadResource(image, picture)
    assert 0 < light.width() <= page.viewport().width()
    palette = page.palette()
    palette.setColor(QPalette.ColorRole.Base, "#202327")
    page.setPalette(palette)
    dark = page.loadResource(image, picture)
    centre = light.rect().center()
    assert light.pixelColor(centre).lightness() > dark.pixelColor(centre).lightness()


def test_addresses_of_the_web_go_to_the_browser(handbook, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    handbook.page.go(QUrl("https://github.com/virt-slots/virt-slots"))
    handbook.page.go(QUrl("../../CONTRIBUTING.md"))  # is not installed with the program
    assert [url.host() for url in opened] == ["github.com"] * 2
    assert opened[1].path().endswith("/CONTRIBUTING.md")
    assert handbook.page.source().fileName() == "index.md"


def test_the_help_menu_shows_one_handbook(window):
    window.actions_by_name["handbook"].trigger()
    window.actions_by_name["handbook"].trigger()
    shown = [each for each in window.findChildren(HandbookDialog) if each.isVisible()]
    assert len(shown) == 1
    shown[0].close()


def test_the_project_is_where_its_metadata_say():
    urls = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text())["project"]["urls"]
    assert urls["Source"] == urls["Homepage"] == PROJECT
    assert urls["Issues"] == ISSUES
