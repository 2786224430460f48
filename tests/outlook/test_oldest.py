"""The oldest libvirt: the same as asking every release there has been, one by one."""

import pytest

from editor.knowledge.target import NEWEST, OLDEST, Target, Version
from editor.outlook.candidate import of_target
from editor.outlook.oldest import reach
from editor.outlook.outlook import answers
from editor.outlook.verdict import Answer
from editor.resource_files import RESOURCES
from tests.outlook.domains import domain, host, subject

SAMPLES = sorted((RESOURCES / "samples").iterdir(), key=lambda sample: sample.name)
NO_USB = "<controller type='usb' model='none'/>"


def every_release():
    """All that libvirt has published from the oldest predicted one on, the newest first."""
    found = [Version(1, 2, micro) for micro in range(9, 22)] + [Version(1, 3, micro) for micro in range(6)]
    found += [Version(2, minor) for minor in range(6)] + [Version(3, minor) for minor in range(11)]
    found += [Version(major, minor) for major in range(4, 13) for minor in range(11)]
    return [version for version in reversed(found) if OLDEST <= version <= NEWEST]


def asked_one_by_one(of, at=NEWEST):
    """The oldest release of each question before which none says no, by asking all."""
    oldest = [None, None, None]
    going = {0, 1, 2}
    for release in (at, *(each for each in every_release() if each < at)):
        there = answers(of, of_target(Target(release)))
        going -= {question for question in going if there[question] is Answer.NO}
        for question in going:
            oldest[question] = release
    return tuple(oldest)


def port(index, function, bits=""):
    place = f"<address type='pci' bus='0' slot='4' function='{function}'{bits}/>"
    return f"<controller type='pci' index='{index}' model='pcie-root-port'>{place}</controller>"


DOMAINS = {
    "inferred": domain(NO_USB, port(1, 0), port(2, 1)),
    "recorded": domain(NO_USB, port(1, 0, " multifunction='on'"), port(2, 1)),
    "pc": domain("<interface type='user'/>", "<disk type='file'><target dev='vda'/></disk>", machine="pc"),
    "evdev": domain(NO_USB, "<input type='evdev'><source dev='/dev/input/event0'/></input>"),
    "port without hot-plug": domain(
        NO_USB, "<controller type='pci' index='1' model='pcie-root-port'><target hotplug='off'/></controller>"
    ),
    "arm": domain("<interface type='user'/>", machine="virt", arch="aarch64"),
}


@pytest.mark.parametrize("source", [*DOMAINS.values(), *(sample.read_bytes() for sample in SAMPLES)])
def test_it_is_what_every_release_asked_by_itself_gives(source):
    found = reach(subject(source))
    assert (found.define, found.migrate, found.roll_back) == asked_one_by_one(subject(source))


@pytest.mark.parametrize("at", ["2.5.0", "4.5.0", "9.0.0"])
def test_it_goes_downwards_from_the_host(at):
    source = DOMAINS["recorded"]
    found = reach(subject(source, host(at)))
    one_by_one = asked_one_by_one(subject(source, host(at)), Version.parse(at))
    assert (found.define, found.migrate, found.roll_back) == one_by_one


class TestSteps:
    def test_inference_ends_it_at_3_0_and_can_be_recorded(self):
        found = reach(subject(DOMAINS["inferred"]))
        assert found.define == Version(3, 0)
        (step,) = [step for step in found.steps if step.libvirt == Version(3, 0)]
        assert [concern.feature for concern in step.concerns] == ["inferred-multifunction"]
        assert all(concern.mends for concern in step.concerns)

    def test_recorded_it_goes_further_back(self):
        found = reach(subject(DOMAINS["recorded"]))
        assert found.define < Version(3, 0)
        assert Version(3, 0) not in [step.libvirt for step in found.steps]

    @pytest.mark.parametrize("name", DOMAINS)
    def test_the_newest_step_is_the_oldest_that_defines_it(self, name):
        found = reach(subject(DOMAINS[name]))
        if found.define != OLDEST:
            assert found.steps[0].libvirt == found.define
        assert [step.libvirt for step in found.steps] == sorted((s.libvirt for s in found.steps), reverse=True)

    def test_a_domain_that_its_own_host_refuses_has_no_oldest(self):
        twice = "<interface type='user'><address type='pci' slot='9'/></interface>"
        found = reach(subject(domain(twice, twice)))
        assert (found.define, found.migrate, found.roll_back, found.steps) == (None, None, None, ())


class TestEnds:
    def test_what_is_stored_of_a_q35_domain_ends_the_downgrade_and_is_named(self):
        found = reach(subject(domain(NO_USB)))
        (end,) = [end for end in found.ends if end.question == "roll_back"]
        assert end.libvirt < found.roll_back
        assert end.reason == "it does not know watchdog model 'itco', which came with libvirt 9.1.0"

    @pytest.mark.parametrize("name", DOMAINS)
    def test_each_question_that_ends_later_than_the_text_has_one_and_no_other(self, name):
        found = reach(subject(DOMAINS[name]))
        later = {each for each in ("migrate", "roll_back") if getattr(found, each) > found.define}
        assert {end.question for end in found.ends} == later
        assert all(end.concern.answers(end.question) is Answer.NO and end.reason for end in found.ends)
