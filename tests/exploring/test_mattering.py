"""What is forgotten can no longer matter: with forgetting one finds the same as by playing every way to its end."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from random import Random

import pytest

from game import content
from game.exploring import Beyond, Futures, Mattering
from game.loading import load, load_rubric
from game.play import Occupant, Program, Session, anything, recorded, thumb
from tests.exploring.made import made_story
from tests.exploring.naive import Reach, reach
from tests.small import NOTHING, choice, played, program_from, scene, story_text

CHAIRS = {"sales": "marketing", "marketing": "sales"}
MADE = 40
NEAR = 7
"""In the real story: at most so many own picks before the end, since the plain way tries everything."""

WEK = choice("wek", "result +1")


def found(program: Program, beyond: Beyond) -> Reach:
    return Reach(
        frozenset(ending for ending in range(len(program.endings)) if beyond.has(ending)),
        (beyond.relation.value, beyond.relation.others),
        (beyond.result.value, beyond.result.others),
    )


def random_run(program: Program, seed: int, chair: str, others: Mapping[str, Occupant]) -> Session:
    chance = Random(seed)
    session = Session.begin(program, seed, chair, others)
    while not session.is_over:
        session = session.pick(chance.choice([offer.choice.key for offer in session.offers if offer.is_open]))
    return session


def a_recording(program: Program, seed: int, chair: str) -> Occupant:
    run = Session.begin(program, seed, None, dict.fromkeys(CHAIRS, anything))
    return recorded([pick.key for pick in run.picks if pick.chair == chair])


def agree(program: Program, chair: str, other: Occupant, seeds: range, near: int) -> None:
    """One look is kept over several runs, so that what one run found is used for the others."""
    others = {CHAIRS[chair]: other}
    runs = [random_run(program, seed, chair, others) for seed in seeds]
    own = {pick.key for pick in runs[0].own_picks}
    futures = Futures(program, chair, others, own)
    for seed, run in zip(seeds, runs, strict=True):
        for step in run.steps[-1 - near :]:
            ahead = found(program, futures.beyond(step.state))
            assert ahead == reach(program, chair, others, own, step.state), f"seed {seed}, {chair}, {run.picks}"


@pytest.mark.parametrize("seed", range(MADE))
def test_nothing_that_matters_is_forgotten_in_stories_made_by_chance(seed: int, tmp_path: Path) -> None:
    program = program_from(made_story(seed), tmp_path)

    for chair, other in CHAIRS.items():
        for occupant in (thumb, a_recording(program, seed + 1, other)):
            agree(program, chair, occupant, range(seed, seed + 3), near=9)


@cache
def real_story() -> Program:
    rubric = load_rubric(content.stories() / "rubric.yaml")
    loaded = load(content.stories() / "het-zwarte-gat", rubric=rubric)
    assert loaded.story is not None, [diagnostic.render("en") for diagnostic in loaded.diagnostics]
    return Program(loaded.story)


@pytest.mark.parametrize("chair", CHAIRS)
def test_nothing_that_matters_is_forgotten_near_the_end_of_the_real_story(chair: str) -> None:
    agree(real_story(), chair, thumb, range(6), NEAR)


@pytest.mark.parametrize("chair", CHAIRS)
def test_nor_where_a_recorded_run_sits_in_the_other_chair(chair: str) -> None:
    agree(real_story(), chair, a_recording(real_story(), 7, CHAIRS[chair]), range(6), NEAR)


def test_a_recorded_run_remembers_what_it_said_already(tmp_path: Path) -> None:
    """It says each thing once; that it said it may not be forgotten while it can come back there."""
    text = """
      samen:
        text: En nu?
        chair: marketing
        choices:
          eerst: {say: Eerst dit., drive: function, does: result +1, go: samen}
          klaar: {say: Klaar., drive: function}
        thumb: klaar
        go: punt
"""
    whole = story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING))
    program = program_from(whole.replace("    passages:\n", f"    passages:{text}", 1), tmp_path)
    others = {"marketing": recorded(["een.eerst"])}
    start = Session(program, 1, "sales", others, (Session.begin(program, 1, None, {}).steps))

    ahead = found(program, Futures(program, "sales", others).beyond(start.state))

    assert ahead == reach(program, "sales", others, (), start.state)
    assert ahead.result[0] == 2


def test_a_pick_that_nobody_asks_about_again_is_forgotten(tmp_path: Path) -> None:
    program = program_from(
        story_text(scene("een", NOTHING + WEK + choice("b", "result +1")), scene("twee", NOTHING)), tmp_path
    )
    forget = Mattering(program).forget

    assert forget(played(program, "b").state) != played(program, "b").state
    assert forget(played(program, "b").state)._replace(picked=0) == forget(played(program, "b").state)


def test_states_that_differ_in_what_has_done_its_work_become_one(tmp_path: Path) -> None:
    nothing_left = (
        NOTHING + WEK + choice("b", "lowers mila") + choice("c", "takes waarheid, set toon warm, leans on gebeld")
    )
    program = program_from(story_text(scene("een", nothing_left), scene("twee", NOTHING)), tmp_path)
    forget = Mattering(program).forget

    ahead = {forget(played(program, pick).state) for pick in ("weg", "b", "c")}

    assert len(ahead) == 1


def are_kept_apart(folder: Path, does: str, *scenes: str, **replaced: str) -> bool:
    """Whether a run in which this was done stays another run than one in which it was not."""
    program = program_from(story_text(scene("een", NOTHING + WEK + choice("it", does)), *scenes, **replaced), folder)
    forget = Mattering(program).forget
    return forget(played(program, "it").state) != forget(played(program, "weg").state)


@pytest.mark.parametrize(
    ("does", "claim"),
    [
        ("lowers mila", "open(mila)"),
        ("takes waarheid", "stands(henk, waarheid)"),
        ("overtakes waarheid", "stubborn(henk, waarheid)"),
        ("set toon warm", "toon == warm"),
        ("gains gebeld", "has(henk, gebeld)"),
        ("leans on gebeld", "not (beloofd or not borrowed(henk, gebeld))"),
        ("dagen +0", "picked(een.it)"),
    ],
)
def test_what_a_later_scene_asks_about_is_kept(does: str, claim: str, tmp_path: Path) -> None:
    asking = scene("twee", NOTHING + choice("b", "result +1", when=claim))

    assert are_kept_apart(tmp_path, does, asking)
    assert not are_kept_apart(tmp_path, does, scene("twee", NOTHING))


@pytest.mark.parametrize(
    ("does", "later"),
    [
        ("lowers mila", "settles leads"),
        ("lowers joke", "gains gebeld from joke"),
        ("leans on gebeld", "asked gebeld by joke"),
    ],
)
def test_what_a_later_change_looks_at_is_kept(does: str, later: str, tmp_path: Path) -> None:
    assert are_kept_apart(tmp_path, does, scene("twee", NOTHING + choice("b", later)))


def stay_apart(program: Program) -> bool:
    """Whether it matters which of two things was done at a choice point where one stays."""
    forget = Mattering(program).forget
    return forget(played(program, "it").state) != forget(played(program, "niets").state)


def staying(does: str) -> str:
    return scene("een", NOTHING + WEK + choice("it", does, go="punt") + choice("niets", "dagen +0", go="punt"))


def test_what_a_passage_does_by_itself_counts_as_well(tmp_path: Path) -> None:
    asking = scene("twee", NOTHING).replace("text: Ze", "does: asked gebeld by joke\n        text: Ze")

    assert stay_apart(program_from(story_text(staying("leans on gebeld"), asking), tmp_path))
    assert not stay_apart(program_from(story_text(staying("leans on gebeld"), scene("twee", NOTHING)), tmp_path))


def test_what_wakes_a_complication_is_kept(tmp_path: Path) -> None:
    waking = story_text(staying("lowers mila"), scene("twee", NOTHING)).replace("picked(een.wek)", "open(mila)")

    assert stay_apart(program_from(waking, tmp_path))


def test_what_is_asked_where_a_later_scene_leads_is_kept(tmp_path: Path) -> None:
    leading = scene("twee", NOTHING + choice("b", "result +1", go="drie.punt"))
    asking = scene("drie", NOTHING + choice("b", "result +1", when="open(mila)"))

    assert are_kept_apart(tmp_path, "lowers mila", leading, asking)


def test_what_is_asked_where_a_later_scene_visits_is_kept(tmp_path: Path) -> None:
    leading = scene("twee", NOTHING + choice("b", "result +1", visit="drie"))
    asking = scene("drie", NOTHING + choice("b", "result +1", when="open(mila)"))

    assert are_kept_apart(tmp_path, "lowers mila", leading, asking)


def test_what_an_ending_asks_about_is_kept(tmp_path: Path) -> None:
    endings = "goed: {title: Goed, when: open(mila), text: Goed.}\nrest: {title: Rest, text: Voorbij.}"

    assert are_kept_apart(tmp_path, "lowers mila", scene("twee", NOTHING), endings=endings)


@pytest.mark.parametrize("does", ["strains mila", "pushes leads", "result +1"])
def test_the_web_and_the_result_are_kept_to_the_end(does: str, tmp_path: Path) -> None:
    program = program_from(
        story_text(scene("een", NOTHING + WEK + choice("it", does)), scene("twee", NOTHING)), tmp_path
    )
    forget = Mattering(program).forget

    assert forget(played(program, "it", "weg").state) != forget(played(program, "weg", "weg").state)
