"""Whatever sets the exit code is printed, and what nobody can know sets none."""

import json

import pytest

from editor.__main__ import main as entry
from editor.cli.exits import PAGE
from editor.resource_files import RESOURCES
from tests.benchmarks import fleet

DOMAIN = """<domain type='{type}'><name>a</name><memory>1048576</memory>
<os><type arch='x86_64' machine='{machine}'>hvm</type></os>
<devices><controller type='usb' index='0' model='none'/>{devices}<memballoon model='none'/></devices></domain>
"""
SOURCE = "<source><address domain='0' bus='1' slot='0' function='0'/></source>"
HOST_DEVICE = f"<hostdev mode='subsystem' type='pci'>{SOURCE}</hostdev>"
TARGETS = ("9.0.0", "2.5.0", "debian-8", "rhel-9")


@pytest.fixture
def domain(tmp_path):
    def write(machine="pc-q35-6.2", devices="", type="kvm"):
        path = tmp_path / "a.xml"
        path.write_text(DOMAIN.format(machine=machine, devices=devices, type=type))
        return path

    return write


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"devices": HOST_DEVICE}, "depends on that device"),
        ({"machine": "pc-i440fx-rhel7.6.0"}, "is one of Red Hat's"),
        ({"type": "xen"}, "Only QEMU's domains can be predicted"),
    ],
)
def test_what_nobody_can_know_is_said_and_fails_nothing(run, domain, given, words):
    ran = run("check", "--target", "9.0.0", domain(**given))
    assert ran.code == 0
    assert f"{words}" in ran.out
    assert ": note: " in ran.out


def test_an_alias_whose_meaning_is_not_known_is_a_note(run, domain):
    ran = run("check", "--host", "11.3.0", "--target", "12.8.0", domain("q35"))
    assert (ran.code, "records the machine type that its QEMU means by 'q35'" in ran.out) == (0, True)


def test_the_way_back_counts_where_it_is_asked_about(run, web01):
    arguments = ("check", "--target", "9.0.0", "--target", "12.8.0", web01)
    ran = run(*arguments)
    assert ran.code == 0
    assert "note: After it is defined here, it cannot be downgraded to libvirt 9.0.0." in ran.out
    ran = run(*arguments, "--rollback")
    assert ran.code == 1
    assert "warning: After it is defined here, it cannot be downgraded to libvirt 9.0.0." in ran.out


def test_a_way_back_from_the_only_target_to_itself_is_no_question(run, web01):
    ran = run("check", "--target", "debian-12", "--rollback", web01)
    assert (ran.code, ran.out) == (2, "")
    assert "--host NAME" in ran.err
    assert run("check", "--target", "debian-12", "--rollback", "--host", "debian-12", web01).code == 0
    assert run("check", "--rollback", web01).code == 0


@pytest.mark.parametrize("target", TARGETS)
def test_exit_code_1_has_its_reason_and_no_answer_is_silent(run, tmp_path, target):
    paths = sorted((RESOURCES / "samples").glob("*.xml"))
    for number in range(40):
        paths.append(tmp_path / f"{number}.xml")
        paths[-1].write_bytes(fleet.domain(number))
    for path in paths:
        ran = run("check", "--target", target, path)
        (answer,) = map(json.loads, run("check", "--format", "json", "--target", target, path).out.splitlines())
        worst = any(f": {severity}: " in ran.out for severity in ("error", "warning"))
        assert ran.code == int(worst), path
        assert ran.code == int(any(finding["fails"] for finding in answer["findings"]))
        (view,) = answer["outlook"]
        assert ran.code or {view["define"]["answer"], view["migrate"]["answer"]} <= {"yes", "but"}
        assert view["answer"] == "yes" or ran.out


def test_what_fails_can_be_chosen(run, problems):
    def code(*options):
        return run("check", *options, problems).code

    assert code() == 1
    assert code("--fail-on", "error") == 1
    assert code("--fail-on", "never") == 0
    assert code("--only", "multifunction-stale") == 0
    assert code("--only", "multifunction-stale", "--fail-on", "note") == 1
    assert run("check", "--only", "multifunction-stale", problems).out.count("[") == 1
    assert "[address-duplicate]" not in run("check", "--ignore", "address-duplicate", problems).out


def test_answers_fail_by_their_own_option(run, domain):
    path = domain(devices=HOST_DEVICE)
    assert run("check", "--target", "9.0.0", "--fail-on-answer", "but", path).code == 1
    assert run("check", "--target", "2.5.0", domain()).code == 0
    old = domain("pc-q35-12.0")
    assert run("check", "--target", "debian-12", old).code == 1
    assert run("check", "--target", "debian-12", "--fail-on-answer", "never", old).code == 0
    refused = RESOURCES / "samples" / "problems.xml"
    assert run("check", "--target", "9.0.0", "--fail-on", "never", refused).code == 1
    assert run("check", "--target", "9.0.0", "--fail-on", "never", "--fail-on-answer", "never", refused).code == 0


def test_a_summary_says_why_too(run, domain):
    ran = run("check", "--summary", "--target", "debian-12", domain("pc-q35-12.0"))
    assert ran.code == 1
    assert "no: Debian 12 (bookworm): Machine type 'pc-q35-12.0' is not in QEMU 7.2. (1 domain)" in ran.out


def test_settings_file(run, problems, tmp_path, monkeypatch):
    settings = tmp_path / "fleet.toml"
    settings.write_text('[check]\ntarget = ["9.0.0"]\nfail-on = "never"\nfail-on-answer = "never"\n')
    assert run("check", "--settings", settings, problems).code == 0
    assert run("check", "--settings", settings, "--fail-on", "error", problems).code == 1
    settings.write_text('[check]\nonly = ["multifunction-stale"]\n')
    monkeypatch.chdir(tmp_path)
    assert run("check", problems).code == 1
    settings.rename("virt-slots.toml")
    assert run("check", problems).code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[check]\nfial-on = 'never'\n", "fial-on"),
        ("[check]\ntarget = '9.0.0'\n", "must be a list of texts"),
        ("[check]\nfail-on = 'sometimes'\n", "cannot be “sometimes”"),
        ("[check]\nignore = ['adress-zero']\n", "Did you mean “address-zero”?"),
        ("[check]\ntarget = ['debain-12']\n", "Did you mean “debian-12”?"),
        ("[chekc]\n", "may have one table only"),
        ("check = \n", "is no TOML"),
    ],
)
def test_settings_that_are_none_are_wrong_use(run, problems, tmp_path, text, said):
    settings = tmp_path / "fleet.toml"
    settings.write_text(text)
    ran = run("check", "--settings", settings, problems)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_settings_that_cannot_be_read_are_no_wrong_use(run, problems, tmp_path):
    assert run("check", "--settings", tmp_path / "none.toml", problems).code == 3


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--target", "debain-12", "web01"),
        ("check", "--only", "multifunction-deneid", "web01"),
        ("show", "-c", "nosuchalias", "web01"),
        ("explain", "no-such-code"),
        ("move", "web01", "net0", "0g:00.0"),
        ("move", "web01", "net77", "01:00.1"),
        ("check", "--fail-on", "sometimes", "web01"),
    ],
)
def test_wrong_use_is_2(run, web01, arguments):
    ran = run(*(web01 if each == "web01" and arguments[0] != "show" else each for each in arguments))
    assert ran.code == 2, ran.err
    assert ran.out == ""


@pytest.mark.parametrize("arguments", [("check", "--target", "qemu+unix:///system?socket=/nonexistent", "web01")])
def test_what_cannot_be_reached_is_3(run, web01, arguments):
    pytest.importorskip("libvirt")
    ran = run(*(web01 if each == "web01" else each for each in arguments))
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("virt-slots: ")


def test_help_has_the_page_of_exit_codes_and_readme_the_same(run):
    assert PAGE in run("--help").out
    readme = (RESOURCES.parent / "README.md").read_text(encoding="utf-8")
    assert all(line.strip() in readme for line in PAGE.splitlines())
    assert run("-V").out == run("--version").out


def test_no_express_places_are_promised_by_a_bridge(run, domain):
    path = domain()
    path.write_text(
        "<domain type='kvm'><name>g</name><memory>1</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>"
        "<features><acpi/></features></domain>"
    )
    ran = run("check", "--hotplug", "pcie=4,pci=1", path)
    assert ran.code == 1
    assert "this machine has no PCI Express" in ran.out
    assert "pci-bridge" not in ran.out
    assert "No more available" not in ran.out


def test_places_that_somebody_wants(run, domain):
    path = domain()
    path.write_text(path.read_text().replace("<devices>", "<features><acpi/></features><devices>"))
    assert run("check", path).out == ""
    ran = run("check", "--hotplug", "pcie=2,pci=1", path)
    assert ran.code == 1
    assert ran.out.count("[hotplug-no-places]") == 2
    assert "    fix: Add 2 pcie-root-ports" in ran.out
    assert "    fix: Add a pcie-to-pci-bridge" in ran.out
    assert run("check", "--hotplug", "pcie=2;pci=1", path).code == 2
    (answer,) = map(json.loads, run("show", "--format", "json", path).out.splitlines())
    assert answer["hot_plug_places"] == {"pcie": 0, "pci": 0}
    path.write_text(run("add-ports", path, "2").out)
    assert run("check", "--hotplug", "pcie=2", path).code == 0


def test_slips_of_options_and_commands_are_told(run, web01, capfd):
    ran = run("check", "--fail-onn", "error", web01)
    assert (ran.code, "Did you mean “--fail-on”?" in ran.err) == (2, True)
    assert entry(["chekc", str(web01)]) == 2
    assert "Did you mean “check”?" in capfd.readouterr().err


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":97"}])
@pytest.mark.parametrize("word", ["foo", "web01", "grün"])
def test_a_word_that_is_neither_command_nor_file_is_wrong_use_and_the_commands_are_named(
    display, word, monkeypatch, capfd, tmp_path
):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in display.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    assert entry([word]) == 2
    said = capfd.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert f"There is no command or file “{word}”. Commands: show, check, " in said.err


@pytest.mark.parametrize("arguments", [["guest", "-c", "test:///default"], ["guest", "--connect=test:///default"]])
def test_with_a_host_such_a_word_is_a_domain(arguments, monkeypatch, capfd):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    entry(arguments)
    assert "There is no command or file" not in capfd.readouterr().err
