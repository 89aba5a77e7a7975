"""What is on the map: scenes in the order of their chapters, shares, complications, visits and jumps."""

from fractions import Fraction
from pathlib import Path

from game.authoring.mapping import Reach
from game.authoring.mapping.view import Jump, Share
from tests.authoring.mapping.sample import sample_map, sample_program


def test_scenes_stand_in_the_order_of_their_chapters_and_what_no_chapter_lists_beside_them(tmp_path: Path) -> None:
    view = sample_map(sample_program(tmp_path))

    assert [[[scene.view.id for scene in slot.scenes] for slot in chapter.slots] for chapter in view.chapters] == [
        [["gang"], ["hier", "daar"]],
        [["buiten"]],
        [["terzijde"]],
    ]
    assert [slot.is_any_of for slot in view.chapters[0].slots] == [False, True]
    assert [chapter.is_aside for chapter in view.chapters] == [False, False, True]


def test_shares_are_those_of_the_plays_and_what_was_not_seen_is_not_called_never(tmp_path: Path) -> None:
    view = sample_map(sample_program(tmp_path))
    shares = {passage.view.key: passage.share for passage in view.passages()}

    first, attic = shares["gang.eerst"], shares["gang.zolder"]
    assert first
    assert attic
    assert first.value == 1
    assert attic.is_unseen
    assert not attic.is_never


def test_where_all_was_gone_through_what_nobody_comes_by_is_never_reached(tmp_path: Path) -> None:
    program = sample_program(tmp_path)
    reach = Reach("exact", (Fraction(1), Fraction(1, 2), *[Fraction(0)] * 5), (Fraction(1), Fraction(0)))
    shares = [passage.share for passage in sample_map(program, reach=reach).passages()]

    assert [share.is_never for share in shares if share] == [False, False, *[True] * 5]


def test_a_share_between_nothing_and_all_is_never_rounded_to_either() -> None:
    told = [Share(Fraction(*value), True).percent for value in ((0, 1), (1, 999), (1, 2), (999, 1000), (1, 1))]

    assert told == ["0%", "<1%", "50%", ">99%", "100%"]


def test_what_leads_out_of_a_scene_is_a_jump_and_a_visit_knows_who_visits(tmp_path: Path) -> None:
    view = sample_map(sample_program(tmp_path))

    assert set(view.jumps) == {
        Jump("gang", "buiten", False),
        Jump("gang", "terzijde", True),
        Jump("gang", "end goed", False),
    }
    assert [scene.visited_from for scene in view.scenes() if scene.view.id == "terzijde"] == [("gang.bezoek",)]


def test_complications_are_marked_where_they_are_touched(tmp_path: Path) -> None:
    view = sample_map(sample_program(tmp_path))

    assert [(mark.letter, mark.id) for mark in view.complications] == [("A", "leads"), ("B", "getal")]
    assert {it.view.key for it in view.passages() if it.marks} == {"gang.eerst"}
