"""All checks together: stable, in both languages of the output, and as data."""

import json
from pathlib import Path

import pytest

from game.authoring.cues import cues, cues_data, cues_lines
from game.authoring.cues.findings import CHECKS, Bound
from game.errors import GameError
from game.story import DRIVES
from tests.authoring.cues.material import of_each_drive, program, rubric

SAYS = {drive: f"Dat is {drive}, zeg ik je." for drive in DRIVES}


def test_the_same_seed_gives_the_same_findings(tmp_path: Path) -> None:
    made = program(tmp_path, *(of_each_drive(SAYS, n, ego="result +1") for n in range(3)))

    first, again = (cues(made, rubric(), plays=60, seed=4) for _ in range(2))

    assert first == again


def test_every_check_is_there_in_both_languages(tmp_path: Path) -> None:
    found = cues(program(tmp_path, of_each_drive(SAYS)), rubric(), plays=60)

    dutch, english = ("\n".join(cues_lines(found, language)) for language in ("nl", "en"))
    assert {finding.check for finding in found.findings} == set(CHECKS)
    assert "Verklikkers" in dutch
    assert "Tell-tale words" in english
    assert "1 keuzemoment, 4 zetten (ego 1, angst 1, functie 1, samenwerking 1)" in dutch


def test_as_data_each_finding_has_its_figure_bound_and_places(tmp_path: Path) -> None:
    found = cues(program(tmp_path, of_each_drive(SAYS)), rubric(), plays=60)

    told = json.loads(json.dumps(cues_data(found, "en")))

    parts = next(it for it in told["findings"] if (it["check"], it["about"]) == ("feedback", "parts"))
    assert (told["format"], told["story"], told["seed"]) == (1, tmp_path.name, 1)
    assert (parts["figure"], parts["bound"], parts["fault"]) == (4, {"kind": "at most", "value": 0}, True)
    assert (parts["places"][0]["file"], parts["places"][0]["key"]) == ("story.yaml", "s0.ego")
    assert parts["places"][0]["line"] > 0


def test_all_places_are_told_when_they_are_asked_for(tmp_path: Path) -> None:
    found = cues(program(tmp_path, *(of_each_drive(SAYS, n) for n in range(2))), rubric(), plays=60)

    some, everything = ("\n".join(cues_lines(found, "nl", it)) for it in (False, True))
    assert "… en nog 3 (--all)" in some
    assert "… en nog" not in everything
    assert all(f"s{n}.{drive}" in everything for n in range(2) for drive in DRIVES)


def test_progress_goes_up(tmp_path: Path) -> None:
    told: list[float] = []

    cues(program(tmp_path, of_each_drive(SAYS)), rubric(), plays=60, progress=told.append)

    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1


def test_a_story_without_a_choice_has_nothing_to_give_away(tmp_path: Path) -> None:
    made = program(tmp_path, of_each_drive(SAYS))
    made.choices = ()

    with pytest.raises(GameError, match="has no choices: there is nothing to give away"):
        cues(made, rubric())


@pytest.mark.parametrize(("kind", "allows"), [("at most", (1, 2)), ("at least", (2, 3)), ("below", (1,))])
def test_a_bound_allows_what_its_name_says(kind: str, allows: tuple[int, ...]) -> None:
    bound = Bound(kind, 2)  # type: ignore[arg-type]

    assert tuple(figure for figure in (1, 2, 3) if bound.allows(figure)) == allows
