"""Capital over a run: come by, leaned on, asked on about; one's own or borrowed."""

from pathlib import Path

import pytest

from game.assessment import Held, Reading, capital
from tests.assessment.runs import read
from tests.small import choice

ASKED = choice("vraag", "asked gebeld by joke")


def held(run: Reading) -> Held:
    (found,) = capital(run)
    return found


def turns(run: Reading) -> list[tuple[str, int, str | None]]:
    return [(turn.what, turn.step, turn.other) for turn in held(run).turns]


def test_what_played_no_part_is_not_there(tmp_path: Path) -> None:
    assert capital(read(tmp_path, "dagen +0", "weg")) == ()


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("gains gebeld", [("gained", None)]),
        ("lowers mila, gains gebeld from mila", [("gained", "mila")]),
        ("gains gebeld from mila", [("not told", "mila")]),
        ("gains gebeld, leans on gebeld", [("gained", None), ("own", None)]),
        ("leans on gebeld", [("borrowed", None)]),
        ("leans on gebeld, gains gebeld", [("borrowed", None), ("gained", None)]),
        ("leans on gebeld, leans on gebeld", [("borrowed", None), ("borrowed", None)]),
        ("leans on gebeld, asked gebeld by joke", [("borrowed", None), ("let go", "joke")]),
        ("gains gebeld, asked gebeld by joke", [("gained", None), ("stuck", "joke")]),
        (
            "leans on gebeld, gains gebeld, asked gebeld by joke",
            [("borrowed", None), ("gained", None), ("stuck", "joke")],
        ),
        ("gains gebeld from mila, leans on gebeld", [("not told", "mila"), ("borrowed", None)]),
    ],
)
def test_what_one_did_with_it_is_told_in_its_order(
    does: str, told: list[tuple[str, str | None]], tmp_path: Path
) -> None:
    assert turns(read(tmp_path, does)) == [(what, 1, other) for what, other in told]


def test_what_was_borrowed_lets_go_in_the_step_in_which_it_was_asked(tmp_path: Path) -> None:
    run = read(tmp_path, "leans on gebeld", "vraag", second=ASKED)

    assert turns(run) == [("borrowed", 1, None), ("let go", 2, "joke")]
    assert not held(run).is_own


def test_what_is_ones_own_sticks(tmp_path: Path) -> None:
    run = read(tmp_path, "gains gebeld", "vraag", second=ASKED)

    assert turns(run) == [("gained", 1, None), ("stuck", 2, "joke")]
    assert held(run).is_own


def test_what_let_go_once_is_not_asked_again(tmp_path: Path) -> None:
    second = choice("vraag", "asked gebeld by joke", go="punt")

    assert turns(read(tmp_path, "leans on gebeld", "vraag", "vraag", second=second)) == [
        ("borrowed", 1, None),
        ("let go", 2, "joke"),
    ]


def test_asking_about_what_one_never_used_tells_nothing(tmp_path: Path) -> None:
    assert capital(read(tmp_path, "dagen +0", "vraag", second=ASKED)) == ()


def test_to_come_by_what_one_has_tells_nothing_new(tmp_path: Path) -> None:
    run = read(tmp_path, "gains gebeld", "haal", second=choice("haal", "gains gebeld"))

    assert turns(run) == [("gained", 1, None)]


def test_what_let_go_may_be_borrowed_again(tmp_path: Path) -> None:
    second = choice("vraag", "asked gebeld by joke", go="punt") + choice("leen", "leans on gebeld", go="punt")

    run = read(tmp_path, "leans on gebeld", "vraag", "leen", "vraag", second=second)

    assert [what for what, _, _ in turns(run)] == ["borrowed", "let go", "borrowed", "let go"]


def test_what_a_passage_does_is_told_in_its_scene(tmp_path: Path) -> None:
    run = read(tmp_path, "leans on gebeld", arriving="asked gebeld by joke for henk")

    assert [(turn.what, run.program.scenes[turn.scene].scene.id) for turn in held(run).turns] == [
        ("borrowed", "een"),
        ("let go", "twee"),
    ]


def test_what_somebody_else_has_is_theirs(tmp_path: Path) -> None:
    assert capital(read(tmp_path, "gains gebeld for mila, leans on gebeld for mila")) == ()
