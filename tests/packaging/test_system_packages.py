"""packaging/system-packages with a package manager that only writes down what it is asked."""

import os
import pty
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "system-packages"
DISTRIBUTIONS = ("debian", "fedora", "opensuse", "arch")


class Machine:
    """A Debian of which `dpkg` says what is installed; apt-get and sudo append their arguments to `asked`."""

    def __init__(self, root: Path, dpkg: str = "", user: int = 0, has_sudo: bool = True) -> None:
        self.bin = root / "bin"
        self.log = root / "log"
        self.bin.mkdir()
        self.dpkg = root / "dpkg"
        self.dpkg.write_text(dpkg)
        for name in ("bash", "env", "awk", "sed", "sort", "comm", "tr", "fold", "paste"):
            self.bin.joinpath(name).symlink_to(f"/usr/bin/{name}")
        self.command("dpkg-query", f"cat {self.dpkg}")
        self.command("id", f"echo {user}")
        # What is to be installed is from then on.
        self.command("apt-cache", f"[ ! -e {root}/offered ] || echo Version: $(<{root}/offered)")
        self.command(
            "apt-get",
            f'echo "apt-get $*" >> {self.log}; [ "$1" = update ] || for name; do '
            f'echo "installed $name, " >> {self.dpkg}; done',
        )
        self.bin.joinpath("cat").symlink_to("/bin/cat")
        if has_sudo:
            self.command("sudo", f'echo sudo >> {self.log}; exec "$@"')

    def command(self, name: str, body: str) -> None:
        path = self.bin / name
        path.write_text(f"#!/usr/bin/bash\n{body}\n")
        path.chmod(0o755)

    def run(self, *arguments: str, typed: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run the script; `typed` is what a person types at a terminal, None for no terminal."""
        stdin, ours = subprocess.DEVNULL, None
        if typed is not None:
            ours, stdin = pty.openpty()
            os.write(ours, typed.encode())
        try:
            return subprocess.run(
                [SCRIPT, *arguments],
                stdin=stdin,
                capture_output=True,
                text=True,
                env={"PATH": str(self.bin)},
                timeout=120,
            )
        finally:
            if ours is not None:
                os.close(ours)
                os.close(stdin)

    @property
    def asked(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


def listed(distribution, *groups):
    environment = os.environ | {"PACKAGES_FOR": distribution}
    ran = subprocess.run([SCRIPT, "list", *groups], capture_output=True, text=True, env=environment, check=True)
    return ran.stdout.split()


@pytest.mark.parametrize("group", ["python", "qt", "window", "build", "test"])
@pytest.mark.parametrize("distribution", DISTRIBUTIONS)
def test_each_distribution_has_names_in_each_group(distribution, group):
    assert listed(distribution, group)


def test_every_row_of_the_table_has_all_columns():
    table = SCRIPT.read_text().partition("<<'END'\n")[2].partition("\nEND\n")[0].splitlines()
    assert table[0].split() == ["#", "group", *DISTRIBUTIONS]
    assert [row for row in table[1:] if len(row.split()) != 1 + len(DISTRIBUTIONS)] == []


def test_what_is_there_or_provided_is_not_missing(tmp_path):
    names = listed("debian", "build")
    installed = "".join(f"installed {name}, \n" for name in names[2:])
    machine = Machine(
        tmp_path,
        installed + f"installed {names[0]}t64, something, {names[0]} (= 1.0)\nnot-installed {names[1]}, \n",
    )
    assert machine.run("missing", "build").stdout.split() == [names[1]]


def test_root_installs_without_sudo_and_names_the_packages_first(tmp_path):
    machine = Machine(tmp_path)
    ran = machine.run("install", "--yes", "build")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert machine.asked[0] == "apt-get update -q"
    assert machine.asked[1].startswith("apt-get install -y --no-install-recommends ")
    assert set(listed("debian", "build")) <= set(machine.asked[1].split())
    assert ran.stdout.startswith(f"{len(listed('debian', 'build'))} system packages are missing:\n")
    assert all(name in ran.stdout for name in listed("debian", "build"))


def test_others_install_with_sudo(tmp_path):
    machine = Machine(tmp_path, user=1000)
    assert machine.run("install", "--yes", "build").returncode == 0
    assert machine.asked[0::2] == ["sudo", "sudo"]


def test_without_root_and_sudo_it_says_the_command(tmp_path):
    machine = Machine(tmp_path, user=1000, has_sudo=False)
    ran = machine.run("install", "--yes", "build")
    assert ran.returncode == 1
    assert machine.asked == []
    assert "apt-get install" in ran.stdout


def test_nothing_is_asked_when_nothing_is_missing(tmp_path):
    machine = Machine(tmp_path, "".join(f"installed {name}, \n" for name in listed("debian", "build")))
    ran = machine.run("install", "build")
    assert (ran.returncode, ran.stdout, machine.asked) == (0, "", [])


def test_without_a_terminal_nothing_is_installed_unasked(tmp_path):
    machine = Machine(tmp_path)
    ran = machine.run("install", "build")
    assert (ran.returncode, machine.asked) == (1, [])
    assert "--yes" in ran.stdout


@pytest.mark.parametrize(("answer", "installs"), [("\n", True), ("y\n", True), ("n\n", False), ("No\n", False)])
def test_at_a_terminal_the_answer_decides(tmp_path, answer, installs):
    machine = Machine(tmp_path)
    ran = machine.run("install", "build", typed=answer)
    assert ran.returncode == (0 if installs else 1)
    assert bool(machine.asked) is installs


def test_a_package_that_stays_missing_is_named(tmp_path):
    machine = Machine(tmp_path)
    machine.command("apt-get", "true")
    ran = machine.run("install", "--yes", "build")
    assert ran.returncode == 1
    assert f"Still missing: {' '.join(listed('debian', 'build'))}" in ran.stdout


def test_an_unknown_distribution_gets_the_names_to_look_for(tmp_path):
    machine = Machine(tmp_path)
    (machine.bin / "apt-get").unlink()
    ran = machine.run("install", "--yes", "build")
    assert ran.returncode == 1
    assert "libvirt-dev" in ran.stdout


def test_the_distributions_pyside_is_taken_where_it_is_new_enough(tmp_path):
    machine = Machine(tmp_path)
    for version, group in (("", "window"), ("6.7.2-1", "window"), ("6.8.2.1-4", "qt"), ("6.10.0-1", "qt")):
        (tmp_path / "offered").write_text(version)
        assert machine.run("missing", "qt|window").stdout.split() == listed("debian", group)


def test_lists_that_are_fetched_first_may_offer_it(tmp_path):
    machine = Machine(tmp_path)
    fetched = f'[ "$1" != update ] || echo 6.8.2 >{tmp_path}/offered; '
    command = (machine.bin / "apt-get").read_text().split("\n", 1)[1]
    machine.command("apt-get", fetched + command)
    ran = machine.run("install", "--yes", "qt|window")
    assert ran.returncode == 0
    assert set(listed("debian", "qt")) <= set(machine.asked[-1].split())
    assert "libxcb-cursor0" not in machine.asked[-1]
