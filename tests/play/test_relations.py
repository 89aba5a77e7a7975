"""Relations open, strain and block; over a blocked one choices are gone."""

from pathlib import Path

import pytest

from game.play import NotOnOffer, Session
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text


def run(folder: Path, does: str) -> Session:
    choices = NOTHING + choice("it", does) + choice("wek", "result +1")
    second = NOTHING + choice("bel", "result +1", needs="mila")
    return played(program_from(story_text(scene("een", choices), scene("twee", second)), folder), "it")


def between(session: Session) -> object:
    return state(session, "relation", "henk mila")


@pytest.mark.parametrize(
    ("does", "after"),
    [
        ("strains mila", "strained"),
        ("strains mila, strains mila", "blocked"),
        ("strains mila, strains mila, strains mila", "blocked"),
        ("strains mila, eases mila", "open"),
        ("strains mila, strains mila, eases mila", "strained"),
        ("eases mila", "open"),
    ],
)
def test_a_relation_moves_a_step_at_a_time(tmp_path: Path, does: str, after: str) -> None:
    assert between(run(tmp_path, does)) == after


def test_two_others_can_be_named(tmp_path: Path) -> None:
    assert state(run(tmp_path, "strains mila joke"), "relation", "mila joke") == "strained"


def test_an_entangled_complication_blocks_the_relations_it_runs_along(tmp_path: Path) -> None:
    session = run(tmp_path, "pushes leads, pushes leads")

    assert between(session) == "blocked"
    assert state(session, "relation", "henk joke") == "open"


def test_nothing_eases_a_relation_along_an_entanglement(tmp_path: Path) -> None:
    assert between(run(tmp_path, "pushes leads, pushes leads, eases mila")) == "blocked"


def test_an_entanglement_that_loosens_leaves_the_relation_strained(tmp_path: Path) -> None:
    assert between(run(tmp_path, "pushes leads, pushes leads, speaks leads")) == "strained"


BOTH = "pushes leads, pushes leads, pushes getal, pushes getal"


@pytest.mark.parametrize(
    ("does", "after"),
    [
        ("pushes leads, pushes leads, eases mila", "blocked"),
        ("pushes getal, pushes getal, eases mila", "blocked"),
        (f"{BOTH}, speaks leads", "blocked"),
        (f"{BOTH}, speaks leads, speaks getal", "strained"),
    ],
)
def test_of_two_entanglements_along_a_relation_the_last_to_loosen_lets_something_pass(
    tmp_path: Path, does: str, after: str
) -> None:
    choices = NOTHING + choice("it", does) + choice("wek", "result +1")
    text = story_text(scene("een", choices), scene("twee", NOTHING))
    two = text.replace("between: henk, joke\n", "between: henk, mila\n", 1).replace(
        "joke: Haar woord.", "mila: Haar woord.", 1
    )

    assert between(played(program_from(two, tmp_path), "it")) == after


def test_a_choice_that_needs_somebody_is_closed_with_their_words_when_blocked(tmp_path: Path) -> None:
    session = run(tmp_path, "strains mila, strains mila")

    offer = next(offer for offer in session.offers if offer.choice.choice.id == "bel")

    assert not offer.is_open
    assert offer.unreachable == "mila"
    with pytest.raises(NotOnOffer, match="'bel' is not on offer; on offer: weg"):
        session.pick("bel")


def test_a_choice_that_needs_somebody_is_open_while_strained(tmp_path: Path) -> None:
    assert run(tmp_path, "strains mila").pick("bel").is_over
