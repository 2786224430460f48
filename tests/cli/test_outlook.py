import json

import pytest

from editor.cli import crowd
from editor.cli.crowd import watched
from tests.benchmarks import fleet


@pytest.fixture
def many(tmp_path):
    """More domains than one process takes."""
    paths = [tmp_path / f"{number:03d}.xml" for number in range(60)]
    for number, path in enumerate(paths):
        path.write_bytes(fleet.domain(number))
    return paths


def test_three_answers_for_each_target(run, web01):
    ran = run("check", "--format", "json", "--target", "2.5.0", "--target", "debian-12", web01)
    (answer,) = map(json.loads, ran.out.splitlines())
    old, new = answer["outlook"]
    assert ran.code == 1
    assert (old["target"], old["libvirt"], old["qemu"]) == ("2.5.0", "2.5.0", None)
    assert (new["target"], new["title"], new["qemu"]) == ("debian-12", "Debian 12 (bookworm)", "7.2.0")
    assert [old[question]["answer"] for question in ("define", "migrate", "roll_back")] == ["no", "no", "no"]
    assert new["answer"] == "yes"
    assert old["define"]["error"] == "Unknown model type 'qemu-xhci'"
    since = {reason["since"] for reason in old["migrate"]["reasons"]}
    assert {"3.2.0", "3.3.0"} <= since  # the recorded model name, and qemu-xhci
    assert "3.0.0" not in since  # the recorded multifunction is no obstacle any more


def test_where_the_domains_are_now_can_be_said(run, web01):
    assert run("check", "--target", "debian-12", web01).out == ""
    ran = run("check", "--target", "debian-12", "--host", "debian-13", web01)
    assert ran.code == 1
    assert "downgraded to Debian 12 (bookworm). It does not know watchdog model 'itco'" in ran.out
    assert "'pc-q35-10.0' is not in QEMU 7.2" in ran.out


def test_table_of_several_domains_or_targets(run, web01, problems):
    ran = run("check", "--summary", "--target", "2.5.0", "--target", "9.0.0", web01, problems)
    table, _, why = ran.out.partition("\n\n")
    head, names, first, second, counts = table.splitlines()
    assert head.split() == ["2.5.0", "9.0.0"]
    assert names.split() == ["domain", *("define", "migrate", "back") * 2]
    assert first.split() == [str(web01), *("no",) * 3, *("yes",) * 3]
    assert second.split() == [str(problems), *("no",) * 6]
    assert counts.split() == ["no,", "of", "2", *("2",) * 3, *("1",) * 3]
    assert "no: libvirt 2.5.0: " in why
    assert all(
        line.startswith(("no: ", "but: ")) and line.endswith(("domain)", "domains)")) for line in why.splitlines()
    )


def test_no_table_for_one_domain_and_one_target(run, web01):
    assert "define" not in run("check", "--target", "2.5.0", web01).out.splitlines()[-1]


def test_what_cannot_be_read_has_dashes(run, web01, tmp_path):
    ran = run("check", "--summary", "--target", "9.0.0", web01, tmp_path / "none")
    assert ran.code == 3
    assert ran.out.splitlines()[3].split()[1:] == ["-", "-", "-"]


def test_unknown_target_is_wrong_use_with_the_nearest(run, web01):
    ran = run("check", "--target", "debain-12", web01)
    assert ran.code == 2
    assert "debian-12" in ran.err


def test_many_domains_on_all_cores_give_the_same_as_one_by_one(run, many, monkeypatch):
    arguments = ("check", "--format", "json", "--target", "2.5.0", "--target", "9.0.0", *many)
    together = run(*arguments)
    monkeypatch.setattr(crowd, "_WORTH_IT", 1000)
    assert together.out == run(*arguments).out
    assert together.err == ""


def test_a_bar_only_on_a_terminal(many, capsys, monkeypatch):
    list(watched(iter(many), len(many)))
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    list(watched(iter(many), len(many)))
    assert "] 60/60" in capsys.readouterr().err
