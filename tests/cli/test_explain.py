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
