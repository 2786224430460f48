"""ssh asks in a window, or gives up; never where nobody looks."""

from editor.connection.askpass import ask_in_windows


def test_what_the_user_has_set_stays():
    for own in ({"SSH_ASKPASS_REQUIRE": "never"}, {"SSH_ASKPASS_REQUIRE": "prefer", "SSH_ASKPASS": "/mine"}):
        environment = dict(own)
        ask_in_windows(environment)
        assert environment == own


def test_a_program_of_the_users_is_taken(tmp_path):
    environment = {"SSH_ASKPASS": "/mine"}
    ask_in_windows(environment)
    assert environment == {"SSH_ASKPASS": "/mine", "SSH_ASKPASS_REQUIRE": "force"}


def test_the_first_that_is_installed_else_nobody(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}" if name == "ksshaskpass" else None)
    environment: dict[str, str] = {}
    ask_in_windows(environment)
    assert environment["SSH_ASKPASS"] == "/usr/bin/ksshaskpass"
    monkeypatch.setattr("shutil.which", lambda name: None)
    environment = {}
    ask_in_windows(environment)
    assert environment["SSH_ASKPASS"] == "/bin/false"
