"""Dominance and price, by what the rules really do in states that were come by."""

from pathlib import Path

from game.authoring.cues.at_once import Seen
from game.authoring.cues.dominance import dominance
from game.authoring.cues.findings import Finding
from game.authoring.cues.late import late
from game.authoring.cues.moves import points_of
from game.authoring.cues.price import price
from tests.authoring.cues.material import about, keys, move, plays, program


def found(folder: Path, *scenes: list[str]) -> list[Finding]:
    made = program(folder, *scenes)
    seen = Seen(made, points_of(made, "nl"), plays(made))
    return [*dominance(seen), *price(seen)]


def test_a_move_that_is_best_in_every_way_at_once_is_told(tmp_path: Path) -> None:
    moves = [
        move("alles", "collaboration", does="lowers mila, result +1"),
        move("half", "ego", does="result +1"),
        move("niets", "fear"),
    ]

    story = found(tmp_path, moves)

    assert about(story, "best in every way").is_fault
    assert keys(about(story, "best in every way")) == ["s0.alles"]
    assert keys(about(story, "dominated")) == ["s0.half", "s0.niets"]
    assert about(story, "dominated").spots[1].why.en == "under: alles, half"


def test_moves_that_each_give_and_cost_something_are_fine(tmp_path: Path) -> None:
    moves = [
        move("een", "collaboration", does="lowers mila, result -1"),
        move("twee", "ego", does="result +1, pushes leads"),
        move("drie", "function", does="speaks leads"),
    ]

    story = found(tmp_path, moves)

    assert not about(story, "best in every way").is_fault
    assert keys(about(story, "dominated")) == []


def test_a_guard_that_is_down_already_gives_no_more(tmp_path: Path) -> None:
    """The second scene lowers what the first one always lowered: there it does nothing, so the other is the best."""
    first = [move("eerst", "collaboration", does="lowers mila")]
    second = [move("nog_eens", "collaboration", does="lowers mila"), move("geld", "ego", does="result +1")]

    story = found(tmp_path, first, second)

    assert keys(about(story, "best in every way")) == ["s1.geld"]


def test_genuine_moves_that_cost_nothing_are_named_when_they_are_too_many(tmp_path: Path) -> None:
    free, costly = move("vrij", "collaboration", does="lowers mila"), move("duur", "collaboration", does="result -1")

    cheap = about(found(tmp_path, [free, move("weg", "fear")], [costly, move("weg", "fear")]), "genuine costs")
    dear = about(found(tmp_path, [costly, move("weg", "fear")], [costly, move("weg", "fear")]), "genuine costs")

    assert cheap.is_fault
    assert (cheap.figure, keys(cheap)) == (0.5, ["s0.vrij"])
    assert not dear.is_fault


def test_ego_and_fear_that_never_pay_are_told(tmp_path: Path) -> None:
    poor = found(tmp_path, [move("trots", "ego", does="pushes leads"), move("echt", "collaboration")])
    rich = found(tmp_path, [move("trots", "ego", does="pushes leads, result +1"), move("echt", "collaboration")])

    assert about(poor, "ego or fear pays").is_fault
    assert keys(about(poor, "ego or fear pays")) == ["s0.punt"]
    assert not about(rich, "ego or fear pays").is_fault


def test_prices_that_all_fall_at_once_are_told(tmp_path: Path) -> None:
    made = program(tmp_path, [move("duur", "function", does="result -1")], [move("weg", "function")])

    found = late(made, points_of(made, "nl"), plays(made))

    assert found.is_fault
    assert keys(found) == ["s0.duur"]
    assert found.spots[0].why.en == "soon 200 times, late 0 times"


def test_what_was_borrowed_and_lets_go_two_scenes_later_is_a_late_price(tmp_path: Path) -> None:
    borrows = [move("leen", "ego", does="leans on gebeld")]
    asked = [move("gevraagd", "function", does="asked gebeld by joke")]

    later, sooner = (program(tmp_path, borrows, *rest) for rest in ([[move("weg", "function")], asked], [asked]))

    far = late(later, points_of(later, "nl"), plays(later))
    near = late(sooner, points_of(sooner, "nl"), plays(sooner))

    assert far.figure == 0.25  # what falls with the asking falls at once for who asked: let go, closed up, strained
    assert near.figure == 0
