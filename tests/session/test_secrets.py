"""Secrets are dots where people look, and themselves where programs read."""

import pytest

from editor.session.secrets import has_secrets, masked, unmasked
from tests.secret_domain import DOMAIN, MARK

TEXT = """<domain>
  <graphics type='vnc' passwd='geheim' port="1"/>
  <graphics type='spice' port='2' passwd="auch geheim"/>
  <cookies><cookie name='id'>abc</cookie></cookies>
  <title>passwd of mine</title>
</domain>"""


def test_each_secret_is_as_many_dots():
    shown = masked(TEXT)
    assert len(shown) == len(TEXT)
    assert not any(secret in shown for secret in ("geheim", ">abc<"))
    assert "passwd of mine" in shown
    assert has_secrets(TEXT)
    assert not has_secrets("<graphics passwd=''/>")


def test_what_is_typed_around_them_has_them_again():
    assert unmasked(masked(TEXT), TEXT) == TEXT
    assert unmasked(masked(TEXT).replace("port='2'", "port='3'"), TEXT) == TEXT.replace("port='2'", "port='3'")
    moved = TEXT.replace("type='vnc'", "type='rdp'")
    assert unmasked(masked(moved), TEXT) == moved


def test_one_that_is_taken_out_or_written_anew():
    without = TEXT.replace("""  <graphics type='vnc' passwd='geheim' port="1"/>\n""", "")
    assert unmasked(masked(without), TEXT) == without
    anew = masked(TEXT).replace("•" * 6, "new", 1)
    assert unmasked(anew, TEXT) == TEXT.replace("geheim", "new", 1)


@pytest.mark.parametrize("typed", ["<a passwd='••'/>", "<a>•</a>" * 3])
def test_dots_that_are_nobodys_are_not_guessed(typed):
    assert unmasked(typed, TEXT) is None


def test_two_of_one_length_are_told_apart_by_their_order_only_while_both_are_there():
    twice = "<a passwd='one'/><a passwd='two'/>"
    assert unmasked(masked(twice), twice) == twice
    assert unmasked("<a passwd='•••'/>", twice) is None


def test_dots_of_the_texts_own_are_none_of_ours():
    plain = "<a><title>one • two</title></a>"
    assert unmasked(plain, plain) == plain
    both = "<a><title>one • two</title><b passwd='geheim'/></a>"
    shown = masked(both)
    assert "one • two" in shown
    assert "geheim" not in shown
    assert unmasked(shown.replace("two", "three"), both) == both.replace("two", "three")


def test_all_places_of_secrets_are_masked_and_come_back():
    text = DOMAIN.decode()
    shown = masked(text)
    assert MARK not in shown
    assert len(shown) == len(text)
    assert unmasked(shown, text) == text
    assert shown.count("<") == text.count("<")
