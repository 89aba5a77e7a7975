"""Playing a script: what comes out has no faults, and what does not is told with its line and what came instead."""

from pathlib import Path

import pytest

from game.authoring.storytests import play_story_test, read_story_test
from game.authoring.storytests.keeping import Keeping
from game.play import Occupant, Session
from game.saving import Runs
from tests.authoring.storytests.scripts import RUBRIC, faults, program, written


def test_a_run_that_comes_out_as_it_says_has_no_faults(tmp_path: Path) -> None:
    script = """
        debrief never says Jij
        # Henk zegt het.
        chair sales
        seed 3
        at een.punt
        at een
        open zeg
        closed bel because in de auto
        closed een.droom
        says Ze kijken
        pick zeg
        says Donderdag dan.
        says Mila: Donderdag *dan*
        never says Henk: Donderdag
        holds untangled(leads) and not blocked(henk, mila) and toon == koel and dagen >= 2 and not beloofd
        debrief says Jij deed iets met wat er gezegd was.
        ends goed
    """

    assert faults(tmp_path, script) == []


def test_with_both_chairs_the_script_makes_the_picks_of_both(tmp_path: Path) -> None:
    script = """
        chair both
        pick zeg
        at twee.punt
        pick twee.knik
        says Henk: Je knikt.
        holds result == 1 and picked(twee.knik)
        debrief says == De leads (ontward)
        ends goed
    """

    assert faults(tmp_path, script) == []


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ("pick nergens", "1: there is no choice ‘nergens’ in this story"),
        ("pick knik", "1: ‘knik’ cannot be picked here; on offer: weg, zeg, wek"),
        ("pick een.bel", "1: ‘een.bel’ cannot be picked here; on offer: een.weg, een.zeg, een.wek"),
        ("pick zeg\npick weg", "2: ‘weg’ cannot be picked any more: the story is over, with ‘goed’"),
        ("at een.pnut", "1: there is no passage ‘een.pnut’ in this story; the nearest: ‘een.punt’"),
        ("at twee.punt", "1: here the story waits in een.punt, not in twee.punt"),
        ("pick zeg\nat twee", "2: here the story does not wait in twee: it is over, with ‘goed’"),
        ("pick zeg\nsays Vrijdag", "2: expected since the last pick, and not read: ‘Vrijdag’"),
        (
            "pick zeg\nsays Mila: Vrijdag dan.",
            "2: expected since the last pick, and not read: ‘Mila: Vrijdag dan.’; the nearest: ‘Mila: Donderdag dan.’",
        ),
        ("chair both\npick zeg\npick weg\nsays Donderdag", "4: expected since the last pick, and not read: ‘Donderdag’"),
        ("pick zeg\nnever says Donderdag", "2: this was to stay away, and it was read: ‘Mila: Donderdag dan.’"),
        ("open bel", "1: ‘bel’ is closed here: De telefoon ligt nog in de auto."),
        ("closed zeg", "1: ‘zeg’ is open here"),
        (
            "closed bel because de baas",
            "1: the choice is closed, but for another reason than ‘de baas’: De telefoon ligt nog in de auto.",
        ),
        ("open knik", "1: ‘knik’ is no choice of een.punt, where the story waits now"),
        ("open zge", "1: there is no choice ‘zge’ in this story; the nearest: ‘zeg’"),
        ("holds stirring(leads) and untangled(leads)", "1: this does not hold here: untangled(leads)"),
        ("holds beloofd == 1", "1: this does not hold here: beloofd"),
        ("holds beloofd == misschien", "1: the condition cannot be read: "),
        ("holds stiring(leads)", "1: the condition cannot be read: 'stiring(…)' is nothing one can ask; did you mean"),
        ("pick weg\nends goed", "2: it ends with ‘rest’, not with ‘goed’"),
        ("pick weg\nends reest", "2: this story has no ending ‘reest’; the nearest: ‘rest’"),
        ("ends goed", "1: the story is not over yet; it waits in een.punt"),
        (
            "pick zeg\ndebrief says Joke deed iets met wat er gezegd was.",
            "2: the debrief does not say: ‘Joke deed iets met wat er gezegd was.’; "
            "the nearest: ‘Maandag, ‘een’. Jij deed iets met wat er gezegd was. De knoop ging los.’",
        ),
        (
            "pick zeg\ndebrief never says Jij deed iets",
            "2: the debrief was not to say this, and says: "
            "‘Maandag, ‘een’. Jij deed iets met wat er gezegd was. De knoop ging los.’",
        ),
        ("chair inkoop\npick zeg", "1: this story has no chair ‘inkoop’; it has: sales, marketing, both"),
        ("seed 1\nlanguage de", "2: this story is not there in the language ‘de’; it is in: nl"),
    ],
)  # fmt: skip
def test_what_does_not_come_out_is_told_with_its_line_and_what_came(tmp_path: Path, script: str, fault: str) -> None:
    told = faults(tmp_path, script)

    assert len(told) == 1
    assert told[0].startswith(f"tests/proef.script:{fault}")


def test_every_line_is_held_also_after_one_that_does_not_come_out(tmp_path: Path) -> None:
    told = faults(tmp_path, "at twee\nsays niets\npick zeg\nends rest\n")

    assert [line.split(":")[1] for line in told] == ["1", "2", "4"]


def test_a_proposed_line_is_no_fault(tmp_path: Path) -> None:
    assert faults(tmp_path, "? at twee\n? says niets\npick zeg\n") == []


def test_the_run_is_kept_in_a_real_file_after_every_pick(tmp_path: Path) -> None:
    test = read_story_test(written(tmp_path, "chair both\npick zeg\npick knik\n"))

    play_story_test(program(tmp_path), test, RUBRIC, Keeping(tmp_path / "kept"))

    kept = Runs(tmp_path / "kept").read("run")
    assert [pick.key for pick in kept.picks] == ["een.zeg", "twee.knik"]


class Forgetful(Keeping):
    """Loses the last pick, as a fault in keeping might."""

    def reopened(self, session: Session, language: str, occupants: object) -> Session:
        assert isinstance(occupants, dict)
        sitting: dict[str, Occupant] = occupants
        return super().reopened(session.back(), language, sitting)


def test_a_run_that_goes_on_differently_after_keeping_and_opening_is_told_once(tmp_path: Path) -> None:
    test = read_story_test(written(tmp_path, "chair sales\npick zeg\nends goed\n"))

    played = play_story_test(program(tmp_path), test, RUBRIC, Forgetful(tmp_path / "kept"))

    assert [fault.render("en") for fault in played.faults] == [
        "tests/proef.script:2: kept and opened again this run goes on differently: "
        "it waits in een.punt, and without keeping in goed"
    ]


def test_a_fault_is_told_in_dutch_and_as_data(tmp_path: Path) -> None:
    test = read_story_test(written(tmp_path, "at twee.punt\n"))

    (fault,) = play_story_test(program(tmp_path), test, RUBRIC).faults

    assert fault.render("nl") == "tests/proef.script:1: hier wacht het verhaal in een.punt, niet in twee.punt"
    assert fault.as_data("nl") == {
        "file": "tests/proef.script",
        "line": 1,
        "kind": "elsewhere",
        "expected": "twee.punt",
        "came": "een.punt",
        "nearest": "",
        "message": "hier wacht het verhaal in een.punt, niet in twee.punt",
    }
