"""The oldest libvirt in the strip: right for the state that is shown, and never that of another one."""

from editor.edits.multifunction import SetMultifunction
from editor.pci.address import Switch
from tests.gui.conftest import judged


def lines(window):
    return [action.text() for action in window.targets.oldest.menu().actions()]


def test_it_is_in_sight_with_what_ends_it(window, qtbot):
    judged(window, qtbot)
    assert window.targets.oldest.text() == "Oldest libvirt: 3.0.0"
    (line,) = [line for line in lines(window) if line.startswith("libvirt 3.0.0 brought the inferred multifunction")]
    assert line.endswith("saved as “on” it is not needed")


def test_what_ends_the_downgrade_is_named(window, qtbot):
    judged(window, qtbot)
    (line,) = [line for line in lines(window) if line.startswith("No downgrade to libvirt ")]
    assert ": it does not know " in line
    assert not line.endswith(".")


def test_after_an_edit_nothing_old_is_shown_until_the_new_answer_is_there(window, qtbot):
    judged(window, qtbot)
    first = next(at for at, p in window.state.snapshot.by_position.items() if window.state.snapshot.name(p) == "port 1")
    window.gestures.perform(SetMultifunction(first, Switch.ON))
    assert window.targets.oldest.text() == "Oldest libvirt: …"
    assert lines(window) == []
    judged(window, qtbot)
    assert window.targets.oldest.text() != "Oldest libvirt: 3.0.0"
    assert not any("inferred multifunction" in line for line in lines(window))


def test_a_domain_that_is_refused_says_so(window, qtbot):
    judged(window, qtbot)
    text = window.state.output
    net = text[text.index(b"<interface") : text.index(b"</interface>") + len(b"</interface>")]
    window.gestures.type_text(text.replace(net, net + net), False)
    judged(window, qtbot)
    assert window.targets.oldest.text() == "Oldest libvirt: none"
    assert lines(window) == ["libvirt 9.0.0 itself refuses this domain."]
