"""Domains of a host, by libvirt's test driver (which assigns no PCI addresses but stores what it is given)."""

import json

import pytest

pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")

URI = "test:///default"


def test_domains_by_name_id_and_uuid(run):
    uuid = "6695eb01-f6a4-8304-79aa-97f2502e193f"
    ran = run("show", "--format", "json", "-c", URI, "test", "1", uuid)
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 0
    assert [answer["domain"]["name"] for answer in answers] == ["test"] * 3
    assert {(answer["file"], answer["uri"]) for answer in answers} == {(None, URI)}


def test_all_domains_of_a_host(run):
    assert run("check", "-c", URI).code == 0
    assert run("show", "-c", URI).out.startswith("test ·")


def test_default_uri(run, monkeypatch):
    monkeypatch.setenv("LIBVIRT_DEFAULT_URI", URI)
    assert run("show", "-d", "test", "--readonly").out.startswith("test ·")


def test_target_is_the_hosts_own_version(run):
    libvirt = pytest.importorskip("libvirt")
    number = libvirt.getVersion()
    expected = f"{number // 1000000}.{number // 1000 % 1000}.{number % 1000}"
    assert json.loads(run("show", "--format", "json", "-c", URI, "test").out)["target"] == expected


def test_unknown_domain_is_said_and_the_others_go_on(run):
    ran = run("show", "-c", URI, "tset", "test")
    assert ran.code == 3
    assert "Did you mean “test”?" in ran.err
    assert ran.out.startswith("test ·"), "no empty line for what could not be read"


def test_host_that_is_not_there(run):
    ran = run("show", "--format", "json", "-c", "test:///no/such/file", "a", "b")
    assert ran.code == 3
    assert [json.loads(line)["accepted"] for line in ran.out.splitlines()] == [None, None]
    assert "Traceback" not in ran.err


def test_what_runs_instead_of_the_definition(run):
    assert run("show", "-c", URI, "--running", "test").out.startswith("test ·")
    assert run("move", "-c", URI, "--running", "--save", "test", "x", "01:00.0").code == 2


def test_what_does_not_run_is_said(run, tmp_path):
    node = tmp_path / "node.xml"
    node.write_text(
        "<node><domain type='test'><name>off</name><memory>8192</memory><os><type>hvm</type></os>"
        "<test:runstate xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>5</test:runstate></domain></node>"
    )
    ran = run("show", "-c", f"test://{node}", "--running", "off")
    assert ran.code == 3
    assert "does not run" in ran.err


def test_read_only_cannot_save(run):
    ran = run("add-ports", "-c", URI, "--readonly", "--save", "test", "1")
    assert ran.code == 3
    assert ran.err.count("\n") == 1
