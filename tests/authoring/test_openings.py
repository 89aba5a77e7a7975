"""Beginning at a passage with what is so there: in the words of the story language, with what was wrong told in both languages."""

from pathlib import Path

import pytest

from game.authoring.openings import NotAPlace, Opening, opened, opening_at, passage_called
from game.play import PlayState, Program, Session, thumb
from game.saving import record_of
from tests.small import NOTHING, choice, program_from, scene, story_text

FIRST = NOTHING + choice("wek", "result +1") + choice("zeg", "speaks leads, lowers mila, dagen +1")


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return program_from(story_text(scene("een", FIRST), scene("twee", NOTHING)), tmp_path)


def set_out(program: Program, so: str) -> PlayState:
    return opened(Opening("twee.punt", so), program, 1, "henk").state


def stands(program: Program, so: str) -> dict[str, dict[str, object]]:
    """The numbers of the state, in words."""
    session = Session(program, 1, "sales", {}, (opened(Opening("twee.punt", so), program, 1, "henk"),))
    state: dict[str, dict[str, object]] = record_of(session, "nl")["state"]
    return state


def test_a_run_begins_at_the_passage(program: Program) -> None:
    assert set_out(program, "").passage == passage_called("twee.punt", program)


@pytest.mark.parametrize(
    ("so", "kind", "of", "value"),
    [
        ("dagen=4", "fact", "dagen", 4),
        ("dagen == 4", "fact", "dagen", 4),
        ("toon=warm", "fact", "toon", "warm"),
        ("beloofd", "fact", "beloofd", 1),
        ("result=-3", "fact", "result", -3),
        ("mila open", "guard", "mila", "open"),
        ("open(mila)", "guard", "mila", "open"),
        ("henk mila blocked", "relation", "henk mila", "blocked"),
        ("blocked(henk, mila)", "relation", "henk mila", "blocked"),
        ("leads spoken", "complication", "leads", "spoken"),
        ("tightness(leads)=2", "tightness", "leads", 2),
        ("has(gebeld)", "capital", "henk gebeld", "own"),
        ("borrowed(mila, gebeld)", "capital", "mila gebeld", "borrowed"),
        ("stands(waarheid)", "standpoint", "henk waarheid", "taken"),
        ("left(mila, waarheid)", "standpoint", "mila waarheid", "left"),
        ("open(mila) and dagen=4", "guard", "mila", "open"),
    ],
)
def test_what_is_written_is_made_so(program: Program, so: str, kind: str, of: str, value: object) -> None:
    assert stands(program, so)[kind][of] == value


def test_several_things_are_made_so_at_once(program: Program) -> None:
    state = stands(program, "dagen=3, entangled(leads), mila open, not beloofd")

    assert (state["fact"]["dagen"], state["guard"]["mila"], state["fact"]["beloofd"]) == (3, "open", 0)


def test_an_entangled_complication_is_tight_and_blocks_what_it_runs_along(program: Program) -> None:
    state = stands(program, "entangled(leads)")

    assert (state["complication"]["leads"], state["tightness"]["leads"]) == ("entangled", 3)
    assert (state["relation"]["henk mila"], state["relation"]["henk joke"]) == ("blocked", "open")


def test_what_was_visited_and_picked_is_so_for_conditions(program: Program) -> None:
    state = set_out(program, "visited(een), picked(een.zeg)")

    assert state.picked == program.compiler.picks["een", "zeg"]
    assert state.visited & program.compiler.visits["een",]


@pytest.mark.parametrize(
    ("so", "dutch", "english"),
    [
        ("dagen > 2", "'dagen > 2' zegt niet welk getal het is; schrijf 'dagen == 2'.", "write 'dagen == 2'"),
        ("not closed(mila)", "'not closed(mila)' zegt niet wat er wél zo is.", "does not say what is so instead"),
        ("open(mila) or dagen=3", "zegt niet wat er wél zo is", "does not say what is so instead"),
        ("leds spoken", "bedoelde je 'leads'", "did you mean 'leads'"),
        ("dagen=9", "dagen", "dagen"),
        ("tightness(leads)=9", "loopt van 0 tot 3", "runs from 0 to 3"),
        ("mila is open", "", ""),
    ],
)
def test_what_cannot_be_made_so_is_told_with_what_would_be_right(
    program: Program, so: str, dutch: str, english: str
) -> None:
    with pytest.raises(NotAPlace) as refused:
        set_out(program, so)

    assert dutch in refused.value.told("nl")
    assert english in refused.value.told("en")
    assert refused.value.told("nl") != refused.value.told("en")


def test_a_passage_that_is_not_there_is_told_with_what_comes_close(program: Program) -> None:
    with pytest.raises(NotAPlace, match=r"did you mean 'twee\.punt'"):
        passage_called("twee.put", program)


def test_a_scene_by_itself_is_its_first_passage(program: Program) -> None:
    assert passage_called("Twee", program) == passage_called("twee.punt", program)


def test_a_state_written_as_an_opening_is_the_same_state_again(program: Program) -> None:
    session = Session.begin(program, 1, "sales", {"marketing": thumb}).pick("zeg")

    written = opening_at("twee.punt", program, session.state)

    again = opened(written, program, 1, "henk").state
    assert again.cells == session.state.cells
    assert (again.picked, again.passage) == (session.state.picked, session.state.passage)
