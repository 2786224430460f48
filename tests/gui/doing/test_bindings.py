"""Commands and those who do them: the same names on both sides, or the menus are not built."""

from editor.gui.bars.commands import MENUS, Command
from editor.gui.doing.bindings import bindings
from editor.gui.doing.enabling import usable


def test_every_command_of_the_menus_is_done_by_somebody(window):
    names = {line.name for lines in MENUS.values() for line in lines if isinstance(line, Command)}
    assert set(window.actions_by_name) == names


def test_only_commands_that_there_are_can_be_disabled(window):
    assert set(usable(None, False, False, False, False, False)) <= set(window.actions_by_name)


def test_nothing_is_bound_that_is_in_no_menu(monkeypatch, make_window):
    asked = []

    def note(*doers):
        found = bindings(*doers)
        asked.extend(found)
        return found

    monkeypatch.setattr("editor.gui.window.bindings", note)
    window = make_window()
    assert set(asked) == set(window.actions_by_name)
