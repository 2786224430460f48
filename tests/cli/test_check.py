import json


def test_silence_on_success(run, web01):
    ran = run("check", web01)
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_findings_with_file_severity_code_and_fixes(run, problems):
    ran = run("check", problems)
    assert ran.code == 1
    first = ran.out.splitlines()[0]
    assert first.startswith(f"{problems}:14:5: error: ")
    assert first.endswith("[multifunction-denied]")
    assert "    fix: Move net1 to 05:00.1 (the guest notices)\n" in ran.out


def test_two_findings_of_the_duplicate_are_one_line_for_both_devices(run, problems):
    assert run("check", problems).out.count("[address-duplicate]") == 1


def test_each_target_is_asked_and_what_differs_is_said(run, web01):
    ran = run("check", "--target", "9.0.0", "--target", "2.5.0", web01)
    assert ran.code == 1
    assert "(libvirt 2.5.0) [compat-inferred-multifunction]" in ran.out
    assert run("check", "--target", "9.0.0", web01).out == ""


def test_notes_alone_are_clean(run, web01):
    web01.write_bytes(
        web01.read_bytes().replace(b"slot='0x01' function='0x1'/>", b"slot='0x01' function='0x1' multifunction='on'/>")
    )
    ran = run("check", web01)
    assert ran.code == 0
    assert "note: port 2 at 00:01.1" in ran.out


def test_json(run, web01, problems, tmp_path):
    ran = run("check", "--format", "json", "--target", "9.0.0", "--target", "2.5.0", web01, problems, tmp_path / "none")
    clean, broken, missing = map(json.loads, ran.out.splitlines())
    assert ran.code == 3
    assert clean["accepted"] == {"9.0.0": True, "2.5.0": False}
    assert clean.keys() == broken.keys() == missing.keys()
    assert clean["findings"][0]["targets"] == ["2.5.0"]
    assert missing["accepted"] == {"9.0.0": None, "2.5.0": None}
    assert "no such file" in missing["error"]
    assert "address-duplicate" in [found["code"] for found in broken["findings"]]


def test_what_cannot_be_read_outweighs_findings(run, problems, tmp_path):
    ran = run("check", tmp_path / "none", problems)
    assert ran.code == 3
    assert "[address-duplicate]" in ran.out


def test_findings_stand_where_the_element_stands_in_characters(run, web01):
    text = web01.read_text().replace("<name>", "<!-- ä€ --> <name>")
    start = text.index("<interface")
    line_start = text.rindex("\n", 0, start) + 1
    text = text[:line_start] + "<!-- ä€ -->" + text[line_start:]
    text = text.replace("<mac address='52:54:00:00:00:01'/>", "<mac address='52:54:00:00:00:01'/><acpi index='70000'/>")
    web01.write_text(text)
    (answer,) = map(json.loads, run("check", "--format", "json", web01).out.splitlines())
    (found,) = [each for each in answer["findings"] if each["code"] == "guest-acpi-index"] or [{}]
    if found:
        line = text.splitlines()[found["line"] - 1]
        assert line[found["column"] - 1 :].startswith("<interface")
    for each in answer["findings"]:
        assert (each["line"] is None) == (each["column"] is None)


def test_sarif(run, problems, web01, tmp_path):
    strange = tmp_path / "a b%.xml"
    strange.write_bytes(problems.read_bytes())
    ran = run("check", "--format", "sarif", problems, web01, strange, tmp_path / "none.xml")
    log = json.loads(ran.out)
    assert ran.code == 3
    (part,) = log["runs"]
    rules = part["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert part["results"]
    for result in part["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert result["message"]["text"]
        (where,) = result["locations"]
        assert " " not in where["physicalLocation"]["artifactLocation"]["uri"]
    regions = [each["locations"][0]["physicalLocation"].get("region") for each in part["results"]]
    assert {"startLine": 14, "startColumn": 5} in regions
    (invocation,) = part["invocations"]
    assert invocation["executionSuccessful"] is False
    assert "none.xml" in invocation["toolExecutionNotifications"][0]["message"]["text"]
