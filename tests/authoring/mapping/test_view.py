"""What is on the map: scenes in the order of their chapters, shares, complications, visits and jumps."""

from fractions import Fraction
from pathlib import Path

from game.authoring.mapping import reach_of
from game.authoring.mapping.view import Jump, Share
from tests.authoring.mapping.large import large_program
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


def test_shares_are_exact_where_everything_can_be_gone_through(tmp_path: Path) -> None:
    program = sample_program(tmp_path)
    reach = reach_of(program)
    shares = {passage.view.key: passage.share for passage in sample_map(program, reach=reach).passages()}

    assert (reach.source, reach.is_whole) == ("exact", True)
    assert {key: share.value for key, share in shares.items() if share} == {
        "gang.eerst": 1,
        "gang.trap": Fraction(333333333, 10**9),
        "gang.zolder": 0,
        "hier.punt": 0,
        "daar.punt": Fraction(333333333, 10**9),
        "buiten.straat": Fraction(666666667, 10**9),
        "terzijde.hoek": Fraction(333333333, 10**9),
    }
    assert [key for key, share in shares.items() if share and share.is_never] == ["gang.zolder", "hier.punt"]
    assert dict(zip(program.endings, reach.endings, strict=True)) == {"goed": Fraction(1, 3), "rest": Fraction(2, 3)}


def test_where_that_is_too_much_plays_are_counted_and_what_was_not_seen_is_not_called_never(tmp_path: Path) -> None:
    program = large_program(tmp_path, 10, 5)
    reach = reach_of(program, moves=20, plays=50)
    view = sample_map(program, reach=reach)
    shares = [passage.share for passage in view.passages() if passage.share]
    either = [scene.share.value for scene in view.chapters[0].slots[0].scenes if scene.share]

    assert (reach.source, reach.is_whole, reach.plays) == ("played", False, 50)
    assert sum(either) == 1
    assert any(share.is_unseen for share in shares)
    assert not any(share.is_never for share in shares)
    assert all(share.there for share in shares if share.value)


def test_what_is_certainly_possible_is_not_called_unseen_by_plays_that_missed_it() -> None:
    share = Share(Fraction(0), True)

    assert share.is_rare
    assert share.percent == "<1%"
    assert not share.is_unseen


def test_a_share_between_nothing_and_all_is_never_rounded_to_either() -> None:
    told = [Share(Fraction(*value), True).percent for value in ((1, 999), (1, 2), (999, 1000), (1, 1), (5, 2))]

    assert told == ["<1%", "50%", ">99%", "100%", "2.5×"]


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
