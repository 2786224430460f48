import pytest

from editor.cli.main import main
from editor.resource_files import RESOURCES

SAMPLES = RESOURCES / "samples"


class Ran:
    """What a run of the command line left: exit code, standard output, standard error."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def run(capfd):
    def run(*arguments):
        code = main([str(argument) for argument in arguments])
        return Ran(code, *capfd.readouterr())

    return run


@pytest.fixture
def web01(tmp_path):
    path = tmp_path / "web01.xml"
    path.write_bytes((SAMPLES / "web01.xml").read_bytes())
    return path


@pytest.fixture
def problems():
    return SAMPLES / "problems.xml"
