"""After a run: the mirror, the debrief, another way, the other chair, what is kept and what is deleted."""

import json
from pathlib import Path

import pytest

from game.cli.evening import Evening
from game.errors import GameError
from game.presenting.debriefing import DebriefView
from game.saving import Runs
from tests.cli.afterwards import all_runs, evening, played


def debrief(game: Evening) -> DebriefView:
    """The debrief, when it is ready."""
    for _ in range(1_000):
        view = game.debrief("nl")
        if isinstance(view, DebriefView):
            return view
    raise AssertionError("it is never ready")


def test_the_mirror_of_a_chapter_is_there_when_the_chapter_is_over_and_not_before(tmp_path: Path) -> None:
    game = played(tmp_path)
    before = game.mirror(0, "nl")

    game.pick("een.zeg", "nl")

    mirror = game.mirror(0, "nl")
    assert before is None
    assert mirror is not None
    assert mirror.question == "Wat denk je dat dit met Mila deed?"
    assert mirror.readings == ("Ze rekent op je.", "Ze gelooft het niet.")
    assert mirror.asked.thought.words == "Dat had ik niet verwacht."


def test_what_one_says_of_oneself_is_kept_with_the_run(tmp_path: Path) -> None:
    played(tmp_path, "een.zeg").note("mirror 0", "Ze rekent op je.")

    again = evening(tmp_path)
    again.go_on()

    assert again.notes() == {"mirror 0": "Ze rekent op je."}


def test_empty_words_take_a_note_away(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    game.note("when", "dinsdag")

    game.note("when", " ")

    assert game.notes() == {}


def test_an_answer_to_a_mirror_goes_when_its_chapter_is_taken_back(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg")
    game.note("mirror 0", "Ze rekent op je.")
    game.note("takes along", "vragen")

    game.back("nl")

    assert game.notes() == {"takes along": "vragen"}


def test_a_run_that_is_over_stays_as_it_is_when_one_steps_back_from_it(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")
    (before,) = Runs(tmp_path / "runs").all()

    game.back("nl")
    game.pick("drie.weg", "nl")

    runs = {run.id: run for run in Runs(tmp_path / "runs").all()}
    assert len(runs) == 2
    assert runs[before.id] == before
    (other,) = (run for run in runs.values() if run.id != before.id)
    assert (other.branched, other.shared) == (before.id, 2)


def test_one_goes_back_to_a_moment_and_both_runs_stand_beside_each_other(tmp_path: Path) -> None:
    game = played(tmp_path, "een.wek", "drie.weg")

    game.go_back(1, "nl")
    game.pick("een.zeg", "nl")
    game.pick("drie.los", "nl")

    beside = game.beside("nl")
    assert beside is not None
    assert (beside.earlier.ending, beside.now.ending) == ("Rest", "Goed")
    keys = [(one.key if one else "", other.key if other else "") for one, other in beside.pairs]
    assert keys == [("een.wek", "een.zeg"), ("drie.weg", "drie.los")]
    assert [knot.state for knot in beside.now.web.knots] == ["untangled"]


def test_a_run_from_the_beginning_stands_beside_none(tmp_path: Path) -> None:
    assert played(tmp_path, "een.wek", "drie.weg").beside("nl") is None


def test_where_the_earlier_run_is_deleted_this_one_stands_alone(tmp_path: Path) -> None:
    game = played(tmp_path, "een.wek", "drie.weg")
    (first,) = Runs(tmp_path / "runs").all()
    game.go_back(1, "nl")

    game.delete(first.id)

    assert game.beside("nl") is None


def test_in_the_other_chair_one_hears_what_one_said(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")

    game.cross_over("nl")
    game.pick("twee.weg", "nl")

    view = debrief(game)
    assert view.chair == "marketing"
    assert view.across is not None
    assert [quote.key for quote in view.across.heard] == ["een.zeg", "drie.los"]
    assert (
        view.across.said[0].words
        == "In de stoel van Henk werd alles gezegd en gedaan zoals jij het daar koos, twee keer."
    )


def test_the_other_chair_goes_on_as_recorded_when_the_run_is_taken_up_again(tmp_path: Path) -> None:
    played(tmp_path, "een.zeg", "drie.los").cross_over("nl")

    again = evening(tmp_path)
    again.go_on()
    again.pick("twee.weg", "nl")

    assert Runs(tmp_path / "runs").all()[0].picks[-1].key == "drie.los"


@pytest.mark.parametrize("kind", ["page", "data"])
def test_a_debrief_is_kept_as_a_file(tmp_path: Path, kind: str) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")
    debrief(game)
    game.note("takes along", "Vragen wat ze hoort.")

    path = Path(game.keep_as("page" if kind == "page" else "data", "nl"))

    text = path.read_text(encoding="utf-8")
    assert "Vragen wat ze hoort." in text
    assert path.suffix == (".html" if kind == "page" else ".json")
    assert kind == "page" or json.loads(text)["ending"]["id"] == "goed"


def test_where_a_page_cannot_be_written_that_is_told_and_the_run_is_safe(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")
    debrief(game)
    (tmp_path / "pages").write_text("geen map")

    with pytest.raises(GameError, match="pages"):
        game.keep_as("page", "nl")
    assert len(Runs(tmp_path / "runs").all()) == 1


def test_all_runs_are_listed_with_what_became_ones_own_and_one_thing_to_practise(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")
    game.note("takes along", "Vragen.")

    view = all_runs(game)

    (run,) = view.runs
    assert (run.state, run.is_over, run.own_words) == ("Goed", True, ("Vragen.",))
    assert view.practice is not None
    assert view.practice.words == "Ga in de stoel van Mila zitten, en hoor jezelf van de overkant."
    assert [quote.key for _, quote, _ in view.growth[0].quotes] == ["een.zeg"]


def test_a_run_is_deleted_for_good(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")
    (run,) = Runs(tmp_path / "runs").all()

    game.delete(run.id)

    assert list((tmp_path / "runs").iterdir()) == []


def test_everything_is_deleted_for_good_the_damaged_too(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")
    (tmp_path / "runs" / "stuk.json").write_text("{")

    game.delete("")

    assert list((tmp_path / "runs").iterdir()) == []


def test_a_run_of_the_list_is_taken_up(tmp_path: Path) -> None:
    game = played(tmp_path, "een.zeg", "drie.los")
    (run,) = Runs(tmp_path / "runs").all()

    assert evening(tmp_path).take_up(run.id) == "nl"
    assert game.view("nl").ending is not None
