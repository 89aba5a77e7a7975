"""What lies beyond a state: endings and the best of them, with ways that can be played; and what is said when there is too much."""

from pathlib import Path
from random import Random

import pytest

from game.exploring import Best, Beyond, Futures, TooMuch, ease_of
from game.play import PlayState, Program, Session, is_open, step, thumb
from tests.exploring.made import made_story
from tests.exploring.naive import ease, on, reach, result
from tests.small import NOTHING, choice, played, program_from, scene, story_text

WEK = choice("wek", "result +1")
OTHERS = {"marketing": thumb}
MADE = 40


def titles(program: Program, beyond: Beyond) -> set[str]:
    return {ending for place, ending in enumerate(program.endings) if beyond.has(place)}


def two_scenes(folder: Path, *choices: str) -> Program:
    first = scene("een", NOTHING + WEK + "".join(choices))
    return program_from(story_text(first, scene("twee", NOTHING + choice("los", "settles leads"))), folder)


def test_beyond_an_ending_there_is_that_ending(tmp_path: Path) -> None:
    program = two_scenes(tmp_path)
    over = played(program, "weg", "weg").state

    beyond = Futures(program, "sales", OTHERS).beyond(over)

    assert (titles(program, beyond), beyond.count, beyond.is_whole) == ({"rest"}, 1, True)
    assert (beyond.relation.picks, beyond.relation.others) == ((), 0)


def test_every_ending_that_can_be_reached_is_seen_and_no_other(tmp_path: Path) -> None:
    program = two_scenes(tmp_path, choice("zeg", "speaks leads"))
    futures = Futures(program, "sales", OTHERS)

    assert titles(program, futures.beyond(played(program).state)) == {"goed", "rest"}
    assert titles(program, futures.beyond(played(program, "zeg").state)) == {"goed", "rest"}
    assert titles(program, futures.beyond(played(program, "weg").state)) == {"rest"}


def test_the_best_result_is_the_highest_and_the_best_web_the_most_open(tmp_path: Path) -> None:
    program = two_scenes(tmp_path, choice("win", "result +4, strains mila"), choice("maak", "result -2, eases mila"))

    beyond = Futures(program, "sales", OTHERS).beyond(played(program).state)

    assert beyond.result.value == 4
    assert beyond.relation.value == 0


def test_one_blocked_relation_is_worse_than_all_strained_together(tmp_path: Path) -> None:
    blocking = choice("een_dicht", "strains mila, strains mila")
    straining = choice("alle_strak", "strains mila, strains joke, strains mila joke")
    program = two_scenes(tmp_path, blocking, straining)

    blocked, strained, open_ = (played(program, pick).state.cells for pick in ("een_dicht", "alle_strak", "weg"))

    assert ease_of(program, blocked) < ease_of(program, strained) < ease_of(program, open_) == 0


def test_of_ways_that_are_as_good_the_one_nearest_to_the_run_is_taken(tmp_path: Path) -> None:
    program = two_scenes(tmp_path, choice("c", "result +1"), choice("d", "result +1"))

    beyond = Futures(program, "sales", OTHERS, own={"een.d", "twee.weg"}).beyond(played(program).state)

    assert [pick.key for pick in beyond.result.picks] == ["een.d", "twee.weg"]
    assert beyond.result.others == 0


def test_a_better_value_goes_before_a_nearer_way() -> None:
    near, far, nearer = Best(1, 0, None), Best(2, 5, None), Best(2, 4, None)

    assert far.is_better_than(near)
    assert nearer.is_better_than(far)
    assert not far.is_better_than(Best(2, 5, None))
    assert near.is_better_than(None)


def test_the_other_chair_goes_on_as_it_is_sat_in(tmp_path: Path) -> None:
    mila = scene("twee", NOTHING + choice("los", "settles leads")).replace("chair: sales", "chair: marketing")
    text = story_text(scene("een", NOTHING + WEK + choice("zeg", "speaks leads")), mila)
    silent = program_from(text + "        thumb: weg\n", tmp_path)

    assert titles(silent, Futures(silent, "sales", OTHERS).beyond(played(silent).state)) == {"rest"}
    acting = program_from(text + "        thumb: los\n", tmp_path)
    assert titles(acting, Futures(acting, "sales", OTHERS).beyond(played(acting).state)) == {"goed", "rest"}


def lead(program: Program, chair: str, start: PlayState, best: Best) -> PlayState:
    """Play a way, as it would be played, to its end."""
    state = on(program, chair, {"sales": thumb, "marketing": thumb}, start)
    for pick in best.picks:
        assert is_open(pick, state), pick.key
        state = step(program, state, pick).state
        state = on(program, chair, {"sales": thumb, "marketing": thumb}, state)
    assert state.passage < 0, "the way ends before the story does"
    return state


def random_run(program: Program, seed: int, chair: str, other: str) -> Session:
    chance = Random(seed)
    session = Session.begin(program, seed, chair, {other: thumb})
    while not session.is_over:
        session = session.pick(chance.choice([offer.choice.key for offer in session.offers if offer.is_open]))
    return session


@pytest.mark.parametrize("seed", range(MADE))
@pytest.mark.parametrize(("chair", "other"), [("sales", "marketing"), ("marketing", "sales")])
def test_a_way_can_be_played_and_leads_where_it_says_with_the_fewest_other_picks(
    seed: int, chair: str, other: str, tmp_path: Path
) -> None:
    program = program_from(made_story(seed), tmp_path)
    run = random_run(program, seed, chair, other)
    own = {pick.key for pick in run.own_picks}
    futures = Futures(program, chair, {other: thumb}, own)

    for at in run.steps:
        beyond = futures.beyond(at.state)
        plainly = reach(program, chair, {other: thumb}, own, at.state)

        for best, measured, expected in (
            (beyond.relation, ease, plainly.relation),
            (beyond.result, result, plainly.result),
        ):
            assert measured(program, lead(program, chair, at.state, best)) == best.value
            assert sum(pick.key not in own for pick in best.picks) == best.others
            assert (best.value, best.others) == expected


# Too much


def long_story(folder: Path) -> Program:
    """Six choices after one another, each of which matters."""
    scenes = [scene("een", NOTHING + WEK + choice("b", "dagen +1"))]
    scenes += [
        scene(id, NOTHING + choice("a", "result +1") + choice("b", "dagen +1")) for id in ("s2", "s3", "s4", "s5")
    ]
    scenes += [scene("s6", NOTHING + choice("b", "result +1", when="dagen > 4"))]
    return program_from(
        story_text(*scenes, chapters="maandag: {title: Maandag, scenes: [een, s2, s3, s4, s5, s6]}"), folder
    )


def test_a_look_that_takes_more_than_the_budget_says_so(tmp_path: Path) -> None:
    program = long_story(tmp_path)

    with pytest.raises(TooMuch):
        Futures(program, "sales", OTHERS, budget=20).beyond(played(program).state)


def test_a_budget_that_is_just_enough_is_enough(tmp_path: Path) -> None:
    program = long_story(tmp_path)
    start = played(program).state
    ample = Futures(program, "sales", OTHERS, budget=1000)
    ample.beyond(start)
    needed = 1000 - ample.left

    assert Futures(program, "sales", OTHERS, budget=needed).beyond(start).is_whole
    with pytest.raises(TooMuch):
        Futures(program, "sales", OTHERS, budget=needed - 1).beyond(start)


def test_what_was_found_before_it_was_too_much_is_kept(tmp_path: Path) -> None:
    program = long_story(tmp_path)
    late, start = played(program, "weg", "weg", "weg", "weg").state, played(program).state
    futures = Futures(program, "sales", OTHERS, budget=20)
    before = futures.beyond(late)
    with pytest.raises(TooMuch):
        futures.beyond(start)

    assert futures.left == 0
    assert futures.beyond(late) is before


def test_a_second_try_goes_on_from_what_the_first_one_found(tmp_path: Path) -> None:
    program = long_story(tmp_path)
    start = played(program).state
    ample = Futures(program, "sales", OTHERS, budget=1000)
    whole = ample.beyond(start)
    futures = Futures(program, "sales", OTHERS, budget=40)
    with pytest.raises(TooMuch):
        futures.beyond(start)
    futures.left = 1000 - ample.left - 20

    assert futures.beyond(start) == whole


def going_round(folder: Path) -> Program:
    round_ = choice("rond", "dagen +0", go="punt")
    return program_from(story_text(scene("een", NOTHING + WEK + round_), scene("twee", NOTHING)), folder)


def test_a_story_that_can_come_back_to_the_very_same_state_is_too_much(tmp_path: Path) -> None:
    program = going_round(tmp_path)
    futures = Futures(program, "sales", OTHERS)

    with pytest.raises(TooMuch):
        futures.beyond(played(program).state)
    assert futures.beyond(played(program, "weg").state).is_whole, "what comes after the round has an end"


def test_a_choice_that_is_there_only_once_is_no_going_round(tmp_path: Path) -> None:
    once = choice("eens", "dagen +0", go="punt", once="yes")
    program = program_from(story_text(scene("een", NOTHING + WEK + once), scene("twee", NOTHING)), tmp_path)

    assert Futures(program, "sales", OTHERS).beyond(played(program).state).is_whole


def test_a_story_that_may_go_on_very_long_is_too_much(tmp_path: Path) -> None:
    counting = choice("nog", "dagen +1", go="punt")
    facts = "dagen: {from: 0, to: 5000, start: 0}\ntoon: {one of: [koel, warm], start: koel}\nbeloofd: {start: no}"
    asking = scene("twee", NOTHING + choice("b", "result +1", when="dagen > 4000"))
    program = program_from(story_text(scene("een", counting + NOTHING + WEK), asking, facts=facts), tmp_path)

    with pytest.raises(TooMuch):
        Futures(program, "sales", OTHERS).beyond(played(program).state)


def test_a_future_that_never_comes_to_a_choice_is_too_much(tmp_path: Path) -> None:
    passages = """
      voor:
        text: Rond.
        go: na
      na:
        text: En rond.
        go:
          - result > 5: next
          - otherwise: voor
"""
    ends = choice("weg", "dagen +0", go="next") + choice("wek", "dagen +0", go="next")
    text = story_text(scene("een", ends + choice("dwaal", "dagen +0", go="voor")), scene("twee", NOTHING))
    program = program_from(text.replace("\n  twee:", f"{passages.rstrip()}\n\n  twee:", 1), tmp_path)
    futures = Futures(program, "sales", OTHERS)

    with pytest.raises(TooMuch):
        futures.beyond(played(program).state)
    glimpsed = futures.glimpsed(played(program).state, 50)
    assert glimpsed is not None
    assert titles(program, glimpsed) == {"rest"}


def other_chair_going_round(folder: Path) -> Program:
    mila = scene("twee", NOTHING + choice("rond", "dagen +0", go="punt")).replace("chair: sales", "chair: marketing")
    return program_from(story_text(scene("een", NOTHING + WEK), mila) + "        thumb: rond\n", folder)


def test_another_chair_that_goes_round_for_ever_is_too_much(tmp_path: Path) -> None:
    program = other_chair_going_round(tmp_path)
    futures = Futures(program, "sales", OTHERS)

    with pytest.raises(TooMuch):
        futures.beyond(played(program).state)
    assert futures.glimpsed(played(program).state, 50) is None


# A glimpse


def test_where_there_is_too_much_a_glimpse_still_answers(tmp_path: Path) -> None:
    program = going_round(tmp_path)

    glimpsed = Futures(program, "sales", OTHERS).glimpsed(played(program).state, 50)

    assert glimpsed is not None
    assert not glimpsed.is_whole
    assert titles(program, glimpsed) == {"rest"}


def test_a_glimpse_that_came_to_no_end_says_so(tmp_path: Path) -> None:
    program = long_story(tmp_path)

    assert Futures(program, "sales", OTHERS).glimpsed(played(program).state, 3) is None


def test_the_first_future_that_is_glimpsed_is_the_run_itself(tmp_path: Path) -> None:
    program = long_story(tmp_path)
    own = [pick.key for pick in played(program, "b", "a", "weg", "a", "b", "weg").picks]

    glimpsed = Futures(program, "sales", OTHERS, own).glimpsed(played(program).state, len(own) + 1)

    assert glimpsed is not None
    assert [pick.key for pick in glimpsed.result.picks] == own
    assert glimpsed.result.others == 0


def test_with_steps_enough_a_glimpse_strays_from_the_run_as_far_as_need_be(tmp_path: Path) -> None:
    program = two_scenes(tmp_path, choice("zeg", "speaks leads"))

    glimpsed = Futures(program, "sales", OTHERS, {"een.weg", "twee.weg"}).glimpsed(played(program).state, 100)

    assert glimpsed is not None
    assert titles(program, glimpsed) == {"goed", "rest"}


def test_a_glimpse_uses_what_was_looked_through(tmp_path: Path) -> None:
    program = long_story(tmp_path)
    futures = Futures(program, "sales", OTHERS, own={"een.b"})
    whole = futures.beyond(played(program, "b").state)

    glimpsed = futures.glimpsed(played(program).state, 3)

    assert glimpsed is not None
    assert glimpsed.endings & whole.endings == whole.endings
    assert glimpsed.result.value >= whole.result.value


@pytest.mark.parametrize("seed", range(MADE))
def test_what_is_glimpsed_is_there(seed: int, tmp_path: Path) -> None:
    program = program_from(made_story(seed), tmp_path)
    run = random_run(program, seed, "sales", "marketing")
    own = {pick.key for pick in run.own_picks}
    start = run.steps[0].state
    whole = Futures(program, "sales", OTHERS, own).beyond(start)

    for most in (1, 5, 20, 200):
        glimpsed = Futures(program, "sales", OTHERS, own).glimpsed(start, most)
        if glimpsed is not None:
            assert glimpsed.endings & ~whole.endings == 0, f"at most {most} steps"
            assert not glimpsed.relation.is_better_than(whole.relation)
            assert not glimpsed.result.is_better_than(whole.result)
            assert ease(program, lead(program, "sales", start, glimpsed.relation)) == glimpsed.relation.value
            assert result(program, lead(program, "sales", start, glimpsed.result)) == glimpsed.result.value


@pytest.mark.parametrize("seed", range(MADE))
def test_every_glimpse_ends_also_in_a_story_that_goes_round(seed: int, tmp_path: Path) -> None:
    places = made_story(seed).split("        choices:\n")
    round_ = "        choices:\n          rond{}: {{say: Nog eens., drive: function, go: p}}\n"
    text = "".join(round_.format(place) + part if place else part for place, part in enumerate(places))
    program = program_from(text, tmp_path)
    state = Session.begin(program, seed, "sales", {"marketing": thumb}).state

    for most in (0, 1, 7, 60):
        glimpsed = Futures(program, "sales", OTHERS, {"een.rond1"}).glimpsed(state, most)
        assert glimpsed is None or glimpsed.count >= 1
