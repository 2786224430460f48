"""packaging/set-up, run and test in a checkout whose Python and package lists are stand-ins."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


class Checkout:
    """`python` and system-packages write their arguments to `asked`; `fails` makes those with one of its lines fail.

    As long as nothing fails, the stand-in for the distribution's Python has PySide6 and libvirt.
    """

    def __init__(self, root: Path) -> None:
        self.root = root / "a checkout"
        self.log = root / "log"
        self.fails = root / "fails"
        shutil.copytree(PACKAGING, self.root / "packaging")
        (self.root / "pyproject.toml").write_text('[project]\ngui = ["PySide6-Essentials>=6.8"]\n')
        self.script("packaging/system-packages", "packages")
        self.script(
            "bin/python3",
            "python3",
            'case "$*" in *venv*) cp -r "${0%/*}" "$5"; mv "$5/bin/python3" "$5/bin/python" ;; esac',
        )

    def script(self, path: str, name: str, then: str = "") -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            f'#!/usr/bin/env bash\necho "{name} $*" >> "{self.log}"\n{then}\n'
            f'[ ! -e "{self.fails}" ] || ! grep -q -F -f "{self.fails}" <<<"{name} $*"\n'
        )
        file.chmod(0o755)

    def run(self, script: str, *arguments: str, python: str = "bin/python3") -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": f"{self.root}/bin:{os.environ['PATH']}",
            "HOME": str(self.root),
            "SYSTEM_PYTHON": str(self.root / python),
        }
        environment |= {name: os.environ[name] for name in ("VIRT_SLOTS_PYSIDE",) if name in os.environ}
        self.log.write_text("")
        return subprocess.run(
            [self.root / "packaging" / script, *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )

    @property
    def asked(self) -> list[str]:
        return self.log.read_text().splitlines()


@pytest.fixture
def checkout(tmp_path):
    checkout = Checkout(tmp_path)
    checkout.script(".venv/bin/python", "python")
    program = checkout.root / ".venv" / "bin" / "virt-slots"
    program.write_text('#!/usr/bin/env bash\nprintf "%s\\n" started "$@"\n')
    program.chmod(0o755)
    return checkout


def pip(checkout):
    return [line.partition(str(checkout.root))[2] for line in checkout.asked if " pip install " in line]


def packages(checkout):
    return [line.removeprefix("packages install ") for line in checkout.asked if line.startswith("packages")]


QT, LIBVIRT = "python - 6.8 PySide6", "python -  libvirt"  # the questions whether these are there


def test_first_start_installs_and_the_second_only_starts(checkout):
    first = checkout.run("run", "--yes", "a file.xml", "--target", "2.5.0")
    assert first.returncode == 0, first.stderr
    assert first.stdout.splitlines() == ["started", "a file.xml", "--target", "2.5.0"]
    assert packages(checkout) == ["--yes python", "--yes qt|window"]
    assert pip(checkout) == [""]
    second = checkout.run("run", "a file.xml")
    assert (second.stdout.splitlines(), second.stderr) == (["started", "a file.xml"], "")
    assert checkout.asked == []


def test_without_arguments_a_sample_is_opened(checkout):
    sample = Path(checkout.run("run").stdout.splitlines()[1])
    assert (PACKAGING.parent / sample.relative_to(checkout.root)).is_file()


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/system-packages", "packaging/set-up"])
def test_a_changed_list_is_looked_at_again(checkout, changed):
    checkout.run("run")
    with (checkout.root / changed).open("a") as file:
        file.write("# changed\n")
    checkout.run("run")
    assert pip(checkout) == [""]


def test_a_moved_checkout_is_set_up_again(checkout):
    checkout.run("run")
    checkout.root = checkout.root.rename(checkout.root.with_name("moved"))
    checkout.run("run")
    assert pip(checkout) == [""]


def test_declined_packages_are_asked_for_at_the_next_start(checkout):
    checkout.fails.write_text("packages install")
    assert checkout.run("run").stdout.startswith("started")
    checkout.run("run")
    assert packages(checkout)[0] == "python"


def test_without_libvirt_python_files_still_work(checkout):
    checkout.fails.write_text(f"{LIBVIRT}\n[libvirt]\n")
    ran = checkout.run("run")
    assert ran.returncode == 0
    assert ran.stdout.startswith("started")
    assert "Files work without it" in ran.stderr


def test_what_the_distribution_does_not_have_comes_from_pypi(checkout):
    checkout.fails.write_text(f"{QT}\n{LIBVIRT}\n")
    checkout.run("run", "--yes")
    assert packages(checkout) == ["--yes python", "--yes qt|window", "--yes window", "--yes build"]
    assert pip(checkout) == ["[gui]", "[libvirt]"]


def test_the_distributions_python_comes_before_another_in_path(checkout):
    (checkout.root / ".venv" / "bin" / "python").unlink()
    (checkout.root / "bin").rename(checkout.root / "usr")
    checkout.script("bin/python3", "another")
    checkout.run("run", python="usr/python3")
    assert f"python3 -m venv --clear --system-site-packages {checkout.root}/.venv" in checkout.asked
    assert not any(line.startswith("another") for line in checkout.asked)


def test_without_the_rest_it_does_not_start(checkout):
    checkout.fails.write_text("pip install")
    ran = checkout.run("run")
    assert (ran.returncode, ran.stdout) == (3, "")


def test_a_broken_environment_is_made_anew(checkout):
    python = checkout.root / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3")
    checkout.run("run")
    assert f"python3 -m venv --clear --system-site-packages {checkout.root}/.venv" in checkout.asked


def test_an_old_python_is_named(checkout):
    (checkout.root / ".venv" / "bin" / "python").unlink()
    for name in ("python3", "python3.14", "python3.13", "python3.12", "python3.11"):
        checkout.script(f"bin/{name}", name, 'case "$*" in --version) echo Python 3.9.2 ;; -c*) exit 1 ;; esac')
    ran = checkout.run("run")
    assert ran.returncode == 3
    assert "needs Python 3.11 or newer" in ran.stderr
    assert "Python 3.9.2" in ran.stderr


def test_the_tests_get_their_packages_and_arguments(checkout):
    checkout.fails.write_text("-m pytest -k some")
    ran = checkout.run("test", "--yes", "-k", "some thing")
    assert packages(checkout) == ["--yes python test", "--yes guest", "--yes window"]
    assert pip(checkout) == ["[gui,test]"]
    assert checkout.asked[-1] == "python -m pytest -k some thing"
    assert ran.returncode == 1


def test_the_tests_can_try_the_distributions_pyside(checkout, monkeypatch):
    monkeypatch.setenv("VIRT_SLOTS_PYSIDE", "system")
    checkout.run("test", "--yes")
    assert packages(checkout) == ["--yes python test", "--yes guest", "--yes qt-test", "--yes qt|window"]
    assert pip(checkout) == ["[test]"]
