"""English that remembers what it was made of."""

from editor.phrase import Phrase, joined


def test_a_phrase_is_its_english_and_keeps_template_and_arguments():
    phrase = Phrase("Move {name} to {place}", name="net0", place="01:00.0")
    assert phrase == "Move net0 to 01:00.0"
    assert (phrase.template, phrase.arguments) == ("Move {name} to {place}", {"name": "net0", "place": "01:00.0"})


def test_a_number_chooses_singular_or_plural():
    assert [Phrase("%n port(s) of {of}", n, of="net") for n in (0, 1, 2)] == [
        "0 ports of net",
        "1 port of net",
        "2 ports of net",
    ]


def test_arguments_may_hold_braces():
    assert Phrase("“{text}” is none", text="{x}") == "“{x}” is none"


def test_joined_phrases_stay_phrases():
    assert joined(["a", "b"]) == "a, b"
    one = Phrase("{n} more", n="2")
    found = joined(["a", one], " and ")
    assert found == "a and 2 more"
    assert found.arguments["text1"] is one
