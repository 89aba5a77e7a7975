"""Wording: a word that only one kind of move uses is found and named; words that say nothing are not."""

from pathlib import Path
from random import Random

from game.authoring.cues.wording import suspicion, wording
from game.story import DRIVES
from tests.authoring.cues.material import about, of_each_drive, points

NOUNS = ("koffie", "noten", "blik", "dia", "trui", "bril", "lijst", "sheet", "fles", "krant", "stoel", "raam")


def told(chance: Random, mark: str) -> str:
    return f"De {chance.choice(NOUNS)} en de {chance.choice(NOUNS)} {mark} {chance.choice(NOUNS)}."


def scenes(mark: str, count: int = 12) -> list[list[str]]:
    """Every move of the same few words, by chance; what is genuine says `mark` where others say «bij»."""
    chance = Random(3)
    return [
        of_each_drive({drive: told(chance, mark if drive == "collaboration" else "bij") for drive in DRIVES}, n)
        for n in range(count)
    ]


def test_a_word_that_only_the_genuine_move_uses_gives_it_away(tmp_path: Path) -> None:
    found = about(wording(points(tmp_path, *scenes("samen")), "nl"), "collaboration")

    assert found.is_fault
    assert found.figure == 1
    assert (found.words[0].word, found.words[0].here, found.words[0].elsewhere) == ("samen", 12, 0)
    assert len(found.spots) == 12
    assert found.spots[0].why.en.startswith("by: samen")


def test_without_such_a_word_nothing_is_given_away(tmp_path: Path) -> None:
    found = wording(points(tmp_path, *scenes("bij")), "nl")

    assert [finding.about for finding in found if finding.is_fault] == []


def test_in_a_story_so_small_that_chance_does_as_well_nothing_is_told(tmp_path: Path) -> None:
    found = about(wording(points(tmp_path, *scenes("samen", 2)), "nl"), "collaboration")

    assert not found.is_fault


def test_it_learns_from_other_stories_as_well(tmp_path: Path) -> None:
    others = points(tmp_path, *scenes("samen"))
    one = points(tmp_path, *scenes("samen", 1))

    alone, taught = suspicion(one), suspicion(one, others)

    genuine = next(move.choice.index for move in one[0].moves if move.is_genuine)
    assert alone[genuine] == 0
    assert taught[genuine] == max(taught.values()) > 0


def test_the_same_seed_gives_the_same_figures(tmp_path: Path) -> None:
    made = points(tmp_path, *scenes("bij"))

    assert wording(made, "nl", seed=5) == wording(made, "nl", seed=5)
