"""`verwikkeld test`: scripts are played, recorded and approved; the exit code says whether they come out."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld
from game.play import Pick
from game.saving import KeptRun, Runs
from tests.authoring.storytests.scripts import program, written


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "proef"
    folder.mkdir()
    program(folder)
    return folder


def ran(*words: object, typed: str = "") -> Result:
    return CliRunner().invoke(verwikkeld, ["test", *map(str, words), "--lang", "en"], input=typed)


def test_scripts_that_come_out_have_exit_code_0(story: Path) -> None:
    written(story, "pick zeg\nends goed\n? says Mila: Donderdag\n")

    result = ran(story)

    assert result.exit_code == 0
    assert result.stdout == "tests/proef.script: comes out; picks: 1; proposed and not approved yet: 1\n"


def test_a_script_that_does_not_come_out_is_told_with_exit_code_1(story: Path) -> None:
    written(story, "pick zeg\nends rest\n")

    result = ran(story, "proef")

    assert result.exit_code == 1
    assert result.stdout == (
        "tests/proef.script: does not come out; faults: 1\n"
        "  tests/proef.script:2: it ends with ‘goed’, not with ‘rest’\n"
    )


def test_the_outcome_is_there_as_data_and_nothing_else(story: Path) -> None:
    written(story, "pick zeg\nends rest\n")

    told = json.loads(ran(story, "--json").stdout)

    assert (told["format"], told["story"], told["faults"]) == (1, "proef", 1)
    assert told["scripts"][0]["faults"][0]["line"] == 2
    assert told["scripts"][0]["faults"][0]["came"] == "goed"


def test_a_run_played_in_the_terminal_is_recorded_and_approved(story: Path) -> None:
    played = ran(story, "--record", "eerste", "--seed", "1", "--chair", "sales", typed="2\n")
    approved = ran(story, "eerste", "--approve", typed="y\n")
    after = ran(story, "eerste")

    assert played.exit_code == approved.exit_code == after.exit_code == 0
    assert "tests/eerste.script" in played.stdout
    assert "Write tests/eerste.script like this? [y/N]: y" in approved.stdout
    assert after.stdout == "tests/eerste.script: comes out; picks: 1\n"


def test_what_the_debrief_says_to_both_chairs_is_proposed_once(story: Path) -> None:
    ran(story, "--record", "beide", "--chair", "both", "--picks", "zeg,weg", "--seed", "1")

    script = (story / "tests" / "beide.script").read_text(encoding="utf-8")
    told = [line for line in script.splitlines() if "debrief says" in line]
    assert told
    assert len(told) == len(set(told))


@pytest.mark.parametrize(("typed", "code"), [("j\n", 0), ("ja\n", 0), ("x\nJA\n", 0), ("nee\n", 1), ("\n", 1)])
def test_in_dutch_ja_is_an_answer(story: Path, typed: str, code: int) -> None:
    written(story, "pick zeg\nends rest\n")

    result = CliRunner().invoke(verwikkeld, ["test", str(story), "--approve", "--lang", "nl"], input=typed)

    assert "[j/N]" in result.stdout
    assert result.exit_code == code


def test_what_is_not_approved_stays_as_it_was(story: Path) -> None:
    path = written(story, "pick zeg\nends rest\n")

    result = ran(story, "--approve", typed="n\n")

    assert result.exit_code == 1
    assert "  2 - ends rest\n    + ends goed\n" in result.stdout
    assert path.read_text(encoding="utf-8") == "pick zeg\nends rest\n"


def test_everything_is_approved_at_once_with_yes(story: Path) -> None:
    path = written(story, "pick zeg\nends rest\n")

    result = ran(story, "--approve", "--yes")

    assert result.exit_code == 0
    assert path.read_text(encoding="utf-8") == "pick zeg\nends goed\n"


def test_picks_a_trace_and_a_run_of_the_window_are_recorded_alike(story: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace.json"
    play = ["play", str(story), "--chair", "sales", "--seed", "5", "--picks", "zeg", "--json", "--lang", "nl"]
    trace.write_text(CliRunner().invoke(verwikkeld, play).stdout, encoding="utf-8")
    picks = (Pick("sales", "een.zeg"), Pick("marketing", "twee.weg"))
    kept = KeptRun("r", "proef", str(story), "", 5, "sales", "nl", picks, 0.0, "", is_over=True)
    Runs(tmp_path / "runs").keep(kept)

    codes = [
        ran(story, "--record", "a", "--picks", "zeg", "--seed", "5").exit_code,
        ran(story, "--record", "b", "--from", trace).exit_code,
        ran(story, "--record", "c", "--from", tmp_path / "runs" / "r.json").exit_code,
    ]

    assert codes == [0, 0, 0]
    assert len({(story / "tests" / f"{name}.script").read_text(encoding="utf-8") for name in "abc"}) == 1


def test_the_latest_run_of_the_window_is_recorded(story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.cli.kept_runs.runs_folder", lambda: tmp_path / "data" / "runs")
    picks = (Pick("sales", "een.wek"), Pick("marketing", "twee.weg"))
    kept = KeptRun("oud", "proef", str(story), "", 5, "sales", "nl", (), 1.0, "", is_over=False)
    for run in (kept, replace(kept, id="nieuw", picks=picks, saved=2.0)):
        Runs(tmp_path / "data" / "runs").keep(run)

    result = ran(story, "--record", "a", "--from", "latest")

    assert result.exit_code == 0
    assert "pick een.wek" in (story / "tests" / "a.script").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["nergens"], "there is no script 'nergens'; there are: proef"),
        (["--record", "proef", "--picks", "zeg"], "tests/proef.script is there already"),
        (["--record", "../elders", "--picks", "zeg"], "'../elders' cannot be the name of a script"),
        (["--record", "a", "--picks", ""], "nothing was picked"),
        (["--record", "a", "--chair", "both"], "with --chair both give the picks"),
        (["--record", "a", "--picks", "nergens"], "'nergens' is not on offer"),
        (["--record", "a", "--from", "nergens.json"], "'nergens.json' is no run"),
    ],
)
def test_what_cannot_be_done_is_told_and_nothing_is_written(story: Path, words: list[str], why: str) -> None:
    path = written(story, "pick zeg\n")

    result = ran(story, *words)

    assert why in str(result.exception)
    assert list((story / "tests").iterdir()) == [path]


def test_a_run_that_the_story_no_longer_allows_is_told_with_the_place(story: Path, tmp_path: Path) -> None:
    picks = (Pick("sales", "een.zeg"), Pick("marketing", "twee.weg"), Pick("sales", "drie.weg"))
    Runs(tmp_path).keep(KeptRun("r", "proef", str(story), "", 5, "sales", "nl", picks, 0.0, "", is_over=True))

    result = ran(story, "--record", "a", "--from", tmp_path / "r.json")

    assert str(result.exception) == (
        "2 of the 3 picks of this run can still be made in this story: after twee.weg there is no drie.weg to pick"
    )
