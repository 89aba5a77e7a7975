"""Not one recipe: the wise move is the one that random play ends best with, and it is not always of one kind."""

from pathlib import Path

from game.authoring.cues.findings import Finding
from game.authoring.cues.moves import points_of
from game.authoring.cues.recipe import recipe
from tests.authoring.cues.material import keys, move, plays, program


def found(folder: Path, *scenes: list[str]) -> Finding:
    made = program(folder, *scenes)
    return recipe(points_of(made, "nl"), plays(made, 800))[0]


def a_point(best: str) -> list[str]:
    """A choice point at which one drive costs nothing and the others do."""
    return [
        move(drive, drive, does="result +1" if drive == best else "result -1")
        for drive in ("ego", "fear", "function", "collaboration")
    ]


def test_a_story_in_which_one_kind_always_comes_out_best_is_told(tmp_path: Path) -> None:
    story = found(tmp_path, *(a_point("collaboration") for _ in range(4)))

    assert story.is_fault
    assert story.figure == 1
    assert keys(story) == [f"s{n}.collaboration" for n in range(4)]


def test_a_story_in_which_it_differs_is_fine(tmp_path: Path) -> None:
    story = found(tmp_path, *(a_point(best) for best in ("ego", "fear", "function", "collaboration")))

    assert not story.is_fault
    assert story.figure == 0.25


def test_where_no_move_comes_out_above_another_none_is_wise_for_certain(tmp_path: Path) -> None:
    story = found(tmp_path, *([move("een", "ego"), move("twee", "collaboration")] for _ in range(5)))

    assert story.says.en.endswith("for certain 0")


def test_what_is_wise_among_people_and_what_is_in_result_is_told_apart(tmp_path: Path) -> None:
    made = program(
        tmp_path,
        [
            move("open", "collaboration", does="eases mila, settles leads"),
            move("geld", "ego", does="pushes leads, result +3"),
        ],
    )

    _, people, result = recipe(points_of(made, "nl"), plays(made, 400))

    assert people.says.en == "between people alone: ego 0, fear 0, function 0, collaboration 1"
    assert result.says.en == "in result alone: ego 1, fear 0, function 0, collaboration 0"
