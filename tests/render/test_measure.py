import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.render.measure import shortened, width, wrapped


@given(st.text(max_size=40), st.floats(0, 300))
def test_shortened_text_fits_and_starts_as_the_text_does(text, room):
    shown = shortened(text, 12, room)
    assert not shown or width(shown, 12) <= room
    assert shown == text or text.startswith(shown.removesuffix("…"))


def test_text_that_fits_is_left_alone():
    assert shortened("net0", 12, 100) == "net0"
    assert shortened("→ bus 01 · net0, net1", 10, 60) == "→ bus 01…"
    assert shortened("net0", 12, 5) == ""


@pytest.mark.parametrize(("narrow", "wide"), [("il", "mw"), ("net", "ネット"), ("e", "éé")])
def test_widths_differ(narrow, wide):
    assert width(narrow, 10) < width(wide, 10)


def test_combining_marks_take_no_room_and_bold_takes_more():
    assert width("e\u0301", 10) == width("e", 10)
    assert width("net0", 10) < width("net0", 10, bold=True)


def test_wrapped_lines_fit_and_lose_no_word():
    text = "Attempted double use of PCI Address 0000:05:00.0 " * 5
    lines = wrapped(text, 12, 300)
    assert " ".join(lines) == text.strip()
    assert all(width(line, 12) <= 300 for line in lines)
