"""What stands out in a story is told at its place, and what the author claims is proved or refuted by a playthrough."""

from pathlib import Path
from typing import Literal

import pytest

from game.authoring.exploring import Explored, Finding, Verdict, as_json, explored, lines
from game.authoring.exploring.findings import Kind
from game.play import Program, begin, step
from tests.small import choice, program_from, scene, story_text

PUSH, SPEAK = choice("duw", "pushes leads"), choice("praat", "speaks leads")
SETTLE = choice("los", "settles leads")
LEADS = """
leads:
  title: De leads
  between: henk, mila
  surface: Of ze goed waren.
  matter: Dat niemand belde.
  stakes: {henk: Gezicht., mila: Geld.}
  stirs: start
  bears: 3
  tax: 2
  came to: {untangled: Los., spoken: Gezegd., stirring: Gist nog., entangled: Vast.}
"""


def _story(tmp_path: Path, one: str, two: str = SETTLE, claims: str = "") -> Program:
    return program_from(story_text(scene("een", one), scene("twee", two), complications=LEADS) + claims, tmp_path)


def _kinds(result: Explored) -> dict[Kind, Finding]:
    return {finding.kind: finding for finding in result.findings}


def test_a_choice_that_can_never_be_made_is_found_at_its_line(tmp_path: Path) -> None:
    program = _story(tmp_path, SPEAK + choice("nooit", "pushes leads", when="entangled(leads)"))

    finding = _kinds(explored(program))["choice never open"]

    text = (tmp_path / "story.yaml").read_text(encoding="utf-8").splitlines()
    assert finding.place is not None
    assert text[finding.place.line - 1].strip() == "nooit:"
    assert finding.is_certain


def test_a_condition_that_always_holds_is_found(tmp_path: Path) -> None:
    program = _story(tmp_path, SPEAK, SETTLE + choice("altijd", "pushes leads", when="spoken(leads)"))

    assert _kinds(explored(program))["choice never closed"].values == {"name": "twee.altijd"}


def test_choices_between_which_nothing_ever_differs_are_found(tmp_path: Path) -> None:
    program = _story(tmp_path, SPEAK + choice("zeg", "speaks leads") + PUSH)

    assert _kinds(explored(program))["choices alike"].values == {"name": "een.praat", "others": "zeg"}


def test_a_text_that_is_never_shown_is_found_with_its_words(tmp_path: Path) -> None:
    reply = choice("los", "settles leads", reply='"[entangled(leads)] Ze zwijgt."')
    program = _story(tmp_path, SPEAK, reply)

    assert _kinds(explored(program))["text never shown"].values == {"name": "Ze zwijgt."}


def test_a_text_that_chance_hardly_ever_shows_is_not_said_to_be_missing(tmp_path: Path) -> None:
    many = "".join(choice(f"k{number}", "pushes leads") for number in range(20))
    reply = choice("los", "settles leads", reply='"[picked(een.k7)] Ze weet het."')
    program = _story(tmp_path, many, reply)

    assert "text never shown" not in _kinds(explored(program))


CLAIMS = """
claims:
  always reachable: untangled(leads)
  reachable: entangled(leads) and ending == rest
  never:
    - entangled(leads)
    - ending == goed and not spoken(leads)
"""


def _verdict(result: Explored, words: str) -> Verdict:
    return next(verdict for verdict in result.verdicts if verdict.claim.words == words)


def test_claims_are_proved_or_refuted(tmp_path: Path) -> None:
    program = _story(tmp_path, SPEAK + PUSH + choice("dring", "pushes leads, pushes leads"), claims=CLAIMS)

    result = explored(program)

    told = {verdict.claim.words: verdict.holds for verdict in result.verdicts}
    assert told == {
        "untangled(leads)": False,
        "entangled(leads) and ending == rest": True,
        "entangled(leads)": False,
        "ending == goed and not spoken(leads)": True,
    }


def test_what_refutes_a_claim_is_shown_by_a_playthrough_that_can_be_played(tmp_path: Path) -> None:
    program = _story(tmp_path, SPEAK + PUSH + choice("dring", "pushes leads, pushes leads"), claims=CLAIMS)

    shown = _verdict(explored(program), "entangled(leads)").witness

    assert shown is not None
    state = begin(program, shown.seed).state
    for key in shown.picks:
        state = step(program, state, program.by_key[key]).state
    knot = program.layout.complications["leads"]
    assert state.cells[knot.state] == 4


def test_repair_is_nothing_entangled_and_nothing_blocked(tmp_path: Path) -> None:
    claims = "\nclaims: {always reachable: repair}\n"
    dring = choice("dring", "pushes leads, pushes leads")

    lost = explored(_story(tmp_path, SPEAK + dring, claims=claims))
    kept = explored(_story(tmp_path, SPEAK + dring, SETTLE + choice("toch", "speaks leads"), claims=claims))

    assert [verdict.holds for verdict in (*lost.verdicts, *kept.verdicts)] == [False, True]


def test_where_a_story_is_too_much_nothing_is_claimed_to_be_proved(tmp_path: Path) -> None:
    program = _story(tmp_path, SPEAK + choice("nooit", "pushes leads", when="entangled(leads)"), claims=CLAIMS)

    result = explored(program, budget=1)

    assert not result.found.is_whole
    assert all(not finding.is_certain for finding in result.findings)
    assert _verdict(result, "untangled(leads)").holds is None
    assert _verdict(result, "ending == goed and not spoken(leads)").holds is None


def test_a_story_that_can_come_back_to_itself_is_looked_through_and_its_odds_are_counted(tmp_path: Path) -> None:
    round_again = SPEAK + choice("nog_eens", "result +0", go="punt") + choice("duw", "pushes leads", go="punt")
    claims = "\nclaims: {always reachable: ending == goed, never: ending == rest}\n"

    result = explored(_story(tmp_path, round_again, claims=claims))

    found = result.found
    assert (found.is_whole, found.comes_round, found.playthroughs) == (True, True, None)
    assert found.reaches_all
    assert sum(found.likely.values()) == 1
    assert [verdict.holds for verdict in result.verdicts] == [False, False]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("budget", [1, 100_000])
def test_it_is_told_whole_in_both_languages(language: Literal["nl", "en"], budget: int, tmp_path: Path) -> None:
    program = _story(tmp_path, SPEAK + PUSH + choice("nooit", "pushes leads", when="entangled(leads)"), claims=CLAIMS)

    told = "\n".join(lines(explored(program, budget=budget), "proef", language))

    assert "{" not in told
    assert "verwikkeld play proef --seed" in told


def test_as_data_shares_are_exact(tmp_path: Path) -> None:
    program = _story(tmp_path, SPEAK + PUSH + choice("dring", "pushes leads"))

    data = as_json(explored(program), "en")

    assert data["endings"]["goed"]["exact share"] == "1/3"
    assert data["playthroughs"] == "3"
