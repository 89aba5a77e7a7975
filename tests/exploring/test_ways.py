"""A way to a passage: real, the shortest where nothing was left out, and found however large the story is."""

from collections import deque
from pathlib import Path

import pytest

from game import content
from game.exploring.ways import Way, way_to
from game.loading import load, load_rubric
from game.play import Arrived, Pick, PlayState, Program, Session, StoryGoesRound, begin, is_open, replay, step
from tests.exploring.made import made_story
from tests.small import NOTHING, choice, program_from, scene, story_text

WAKES = NOTHING + choice("wek", "result +1")


def leads(program: Program, seed: int, picks: tuple[str, ...]) -> Session:
    """The run of picks of every chair; each has to be on offer in its turn."""
    made = [Pick(program.by_key[key].chair, key) for key in picks]
    session, held = replay(program, seed, None, {}, made)
    assert held == len(picks)
    return session


def shortest(program: Program, seed: int) -> dict[int, int]:
    """By breadth first, without leaving anything out: how many picks each passage takes."""
    found: dict[int, int] = {}
    first = begin(program, seed)
    waiting: deque[tuple[PlayState, int]] = deque([(first.state, 0)])
    seen = {first.state}
    note(found, first.events, 0)
    while waiting:
        state, picks = waiting.popleft()
        for each in program.passages[state.passage].choices if state.passage >= 0 else ():
            try:
                made = step(program, state, each) if is_open(each, state) else None
            except StoryGoesRound:
                continue
            if made is not None and made.state not in seen:
                seen.add(made.state)
                note(found, made.events, picks + 1)
                waiting.append((made.state, picks + 1))
    return found


def note(found: dict[int, int], events: tuple[object, ...], picks: int) -> None:
    for event in events:
        if isinstance(event, Arrived):
            found.setdefault(event.passage, picks)


@pytest.mark.parametrize("seed", range(12))
def test_where_nothing_is_left_out_the_way_is_the_shortest_and_there_is_one_if_any_leads_there(
    seed: int, tmp_path: Path
) -> None:
    program = program_from(made_story(seed), tmp_path)
    truth = shortest(program, seed)

    for place in range(len(program.passages)):
        way = way_to(program, seed, place, widths=(10**9,))
        assert way.is_certain
        assert (None if way.picks is None else len(way.picks)) == truth.get(place)


def test_a_way_to_every_passage_of_the_first_story_is_real() -> None:
    rubric = load_rubric(content.stories() / "rubric.yaml")
    story = load(content.stories() / "het-zwarte-gat", rubric=rubric).story
    assert story is not None
    program = Program(story)

    for place in range(len(program.passages)):
        way = way_to(program, 0, place)
        assert way.picks is not None
        events = leads(program, 0, way.picks).steps[-1].events
        assert any(isinstance(event, Arrived) and event.passage == place for event in events)


def test_that_no_way_leads_there_is_certain_where_all_was_looked_at(tmp_path: Path) -> None:
    apart = story_text(scene("een", WAKES), scene("twee", NOTHING), chapters="maandag: {title: Maandag, scenes: [een]}")
    program = program_from(apart, tmp_path)

    assert way_to(program, 1, 1) == Way(None, True)


def test_a_way_is_not_called_the_shortest_where_states_were_left_out(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", WAKES), scene("twee", NOTHING)), tmp_path)
    third = story_text(
        scene("een", WAKES),
        scene("twee", NOTHING + choice("ook", "result +1")),
        scene("drie", NOTHING),
        chapters="maandag: {title: Maandag, scenes: [een, twee, drie]}",
    )
    longer = program_from(third, tmp_path)

    assert way_to(program, 1, 1, widths=(1,)).is_certain
    assert way_to(longer, 1, 2, widths=(1,)) == Way(way_to(longer, 1, 2, widths=(1,)).picks, False)


def test_where_the_narrow_search_leads_nowhere_a_wider_one_is_made(tmp_path: Path) -> None:
    many = "".join(choice(f"keus{number}", f"result +{number}") for number in range(1, 9))
    only = scene("drie", NOTHING).replace("    chair: sales", "    when: picked(een.keus7)\n    chair: sales")
    chapters = "maandag: {title: Maandag, scenes: [een, twee, drie]}"
    program = program_from(
        story_text(scene("een", WAKES + many), scene("twee", NOTHING), only, chapters=chapters), tmp_path
    )
    place = len(program.passages) - 1

    way = way_to(program, 1, place, widths=(1, 100))

    assert way.picks is not None
    assert way.picks[0] == "een.keus7"
