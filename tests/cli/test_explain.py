from editor.rules.found import CODES


def test_page(run):
    ran = run("explain", "multifunction-denied")
    assert ran.code == 0
    assert ran.out.startswith("# multifunction-denied: ")
    assert "```xml" in ran.out


def test_list_of_all_codes(run):
    ran = run("explain")
    assert [line.split()[0] for line in ran.out.splitlines()] == list(CODES)
    assert ran.code == 0


def test_did_you_mean(run):
    ran = run("explain", "adress-zero")
    assert (ran.code, ran.out) == (2, "")
    assert "Did you mean “address-zero”?" in ran.err


def test_explain_takes_messages(run):
    assert run("explain", "PCI: slot 2 function 0 not available").out.startswith("# address-passthrough: ")
    assert run("explain", "No", "more", "available", "PCI", "slots").out.startswith("# hotplug-no-places: ")
    ran = run("explain", "my mouse is slow today")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1
