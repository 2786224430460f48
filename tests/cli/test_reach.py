"""What the command line says of the oldest libvirt."""

import json

import pytest

from tests.outlook.test_oldest import DOMAINS


@pytest.fixture
def inferred(tmp_path):
    path = tmp_path / "inferred.xml"
    path.write_bytes(DOMAINS["inferred"])
    return path


def test_show_says_it_and_how_to_get_further_back(run, inferred):
    ran = run("show", inferred)
    assert (ran.code, ran.err) == (0, "")
    assert "Oldest libvirt: defines it as it is: 3.0.0" in ran.out
    assert "    3.0.0 brought the inferred multifunction (at 00:04.0); saved as “on” it is not needed" in ran.out


def test_check_says_it_when_asked_and_that_is_no_finding(run, inferred):
    assert run("check", inferred).out == ""
    ran = run("check", "--oldest", inferred)
    assert (ran.code, ran.err) == (0, "")
    assert f"{inferred}: Oldest libvirt: defines it as it is: 3.0.0" in ran.out


def test_json_has_releases_and_steps(run, inferred):
    oldest = json.loads(run("show", "--format", "json", inferred).out)["oldest"]
    assert oldest["define"] == "3.0.0"
    (step,) = [step for step in oldest["steps"] if step["libvirt"] == "3.0.0"]
    (need,) = step["needs"]
    assert need["subjects"] == ["0000:00:04.0"]
    assert [fix["guest_notices"] for fix in need["fixes"]] == [False]
    assert json.loads(run("check", "--oldest", "--format", "json", inferred).out)["oldest"] == oldest
    assert json.loads(run("check", "--format", "json", inferred).out)["oldest"] is None


def test_what_ends_a_downgrade_is_named_with_the_release(run, inferred):
    told = [line for line in run("check", "--oldest", inferred).out.splitlines() if "no downgrade to" in line]
    (line,) = told
    assert line.endswith(": it does not know watchdog model 'itco', which came with libvirt 9.1.0")
    ends = json.loads(run("check", "--oldest", "--format", "json", inferred).out)["oldest"]["ends"]
    (end,) = [end for end in ends if end["question"] == "roll_back"]
    assert end["what"] == "watchdog model 'itco'"
    assert f"no downgrade to {end['libvirt']}: " in line
