"""Begin, offers, step: from choice point to choice point, and what runs by itself between them."""

from pathlib import Path

import pytest

from game.play import (
    Arrived,
    ChapterBegan,
    Entered,
    NotOnOffer,
    Program,
    Returned,
    StoryGoesRound,
    begin,
    offers,
    step,
)
from game.saving import record_of
from tests.small import NOTHING, choice, played, program_from, scene, state, story_text

WEK = choice("wek", "result +1")
VAST = "pushes leads, pushes leads"
VISITS = "ga:\n  say: Even kijken.\n  drive: function\n  visit: uitstap\n  go: punt\n"
ELSEWHERE = "ga:\n  say: Kom.\n  drive: function\n  go: twee.punt\n"


def passages_seen(program: Program, *picks: str, seed: int = 1) -> list[str]:
    session = played(program, *picks, seed=seed)
    return [
        program.passages[event.passage].passage.id
        for each in session.steps
        for event in each.events
        if isinstance(event, Arrived)
    ]


def scenes_seen(program: Program, *picks: str, seed: int = 1) -> list[str]:
    session = played(program, *picks, seed=seed)
    return [
        program.scenes[event.scene].scene.id
        for each in session.steps
        for event in each.events
        if isinstance(event, Entered)
    ]


def with_passages(passages: str, folder: Path, more: str = "") -> Program:
    text = story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING), more)
    return program_from(
        text.replace("    passages:\n      punt:", f"    passages:\n{passages}\n      punt:", 1), folder
    )


def changes(does: str, folder: Path) -> list[str]:
    """What a choice that comes back to its choice point changes, each with the rule that did it."""
    choices = NOTHING + WEK + choice("it", does, go="punt")
    session = played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), folder), "it")
    return [
        f"{event['what']} {' '.join(event['of'])}: {event['after']} ({event['why']})"
        for event in record_of(session, "nl")["trace"]
        if event["event"] == "changed"
    ]


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("result +1, set dagen 4", ["fact result: 1 (does)", "fact dagen: 4 (does)"]),
        ("lowers mila, raises joke", ["guard mila: open (does)", "guard joke: closed (does)"]),
        ("strains mila, eases mila", ["relation henk mila: strained (does)", "relation henk mila: open (does)"]),
        ("gains gebeld, asked gebeld by joke", ["capital henk gebeld: own (does)", "guard joke: open (asked)"]),
        (
            "leans on gebeld, asked gebeld by joke",
            [
                "capital henk gebeld: borrowed (does)",
                "capital henk gebeld: let go (asked)",
                "guard joke: closed (asked)",
                "relation henk joke: strained (asked)",
            ],
        ),
        ("dodges getal", ["complication getal: stirring (stirs)", "tightness getal: 1 (does)"]),
        (
            "speaks leads, pushes leads",
            ["complication leads: spoken (does)", "complication leads: stirring (does)", "tightness leads: 2 (does)"],
        ),
        (
            "dodges leads, strains mila, speaks leads, settles leads",
            [
                "tightness leads: 1 (does)",
                "relation henk mila: strained (does)",
                "complication leads: spoken (does)",
                "complication leads: untangled (settled)",
                "tightness leads: 0 (settled)",
                "relation henk mila: open (settled)",
            ],
        ),
        (
            f"{VAST}, speaks leads",
            [
                "tightness leads: 2 (does)",
                "tightness leads: 3 (does)",
                "complication leads: entangled (entangled)",
                "relation henk mila: blocked (entangled)",
                "complication leads: stirring (loosened)",
                "tightness leads: 2 (loosened)",
                "relation henk mila: strained (loosened)",
            ],
        ),
        (
            "takes waarheid, tests waarheid, holds waarheid, shifts waarheid",
            [
                "standpoint henk waarheid: taken (does)",
                "tested henk waarheid: True (does)",
                "standpoint henk waarheid: held (does)",
                "tested henk waarheid: False (does)",
                "standpoint henk waarheid: shifted (does)",
            ],
        ),
        (
            "takes waarheid, tests waarheid, leaves waarheid",
            [
                "standpoint henk waarheid: taken (does)",
                "tested henk waarheid: True (does)",
                "standpoint henk waarheid: left (does)",
                "tested henk waarheid: False (does)",
            ],
        ),
        (
            "takes waarheid, overtakes waarheid, holds waarheid",
            [
                "standpoint henk waarheid: taken (does)",
                "overtaken waarheid: True (does)",
                "standpoint henk waarheid: stubborn (does)",
            ],
        ),
    ],
)
def test_every_change_tells_which_rule_made_it(tmp_path: Path, does: str, told: list[str]) -> None:
    assert changes(does, tmp_path) == told


def test_what_happens_by_itself_tells_which_rule_made_it(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("it", f"{VAST}, takes waarheid, tests waarheid, stirs getal", go="punt")
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    trace = record_of(played(program, "it", "weg"), "nl")["trace"]
    picked = max(place for place, event in enumerate(trace) if event["event"] == "picked")

    assert [
        (event["what"], event["after"], event["why"]) for event in trace[picked - 2 :] if event["event"] == "changed"
    ] == [
        ("tested", False, "passed by"),
        ("standpoint", "left", "passed by"),
        ("tightness", 1, "silence"),
        ("fact", -2, "tax"),
    ]


def test_a_passage_without_choices_goes_on_with_the_one_below_it(tmp_path: Path) -> None:
    program = with_passages("      voor:\n        text: Eerst dit.", tmp_path)

    assert passages_seen(program) == ["voor", "punt"]


ONLY = """
      voor:
        text: Eerst dit.
        choices:
          durf:
            say: Ik durf.
            drive: function
            when: {when}{closed}"""


@pytest.mark.parametrize(
    ("when", "closed", "seen"),
    [
        ("result > 5", "", ["voor", "punt"]),
        ("result > 5", "\n            closed: Dat durf je niet.", ["voor", "punt"]),
        ("result == 0", "", ["voor"]),
    ],
)
def test_a_passage_waits_only_where_a_choice_is_open(tmp_path: Path, when: str, closed: str, seen: list[str]) -> None:
    program = with_passages(ONLY.replace("{when}", when).replace("{closed}", closed), tmp_path)

    assert passages_seen(program) == seen


def test_the_first_branch_that_holds_is_taken(tmp_path: Path) -> None:
    passages = """
      voor:
        text: Eerst dit.
        go:
          - result > 3: rijk
          - stirring(leads): roerig
          - otherwise: punt
      rijk:
        text: Rijk.
        go: punt
      roerig:
        text: Roerig.
        go: punt"""

    assert passages_seen(with_passages(passages, tmp_path)) == ["voor", "roerig", "punt"]


def test_chance_follows_the_weights_and_the_seed(tmp_path: Path) -> None:
    passages = """
      voor:
        text: Eerst dit.
        go: {regen: 1, zon: 3}
      regen:
        text: Regen.
        go: punt
      zon:
        text: Zon.
        go: punt"""
    program = with_passages(passages, tmp_path)

    weather = [passages_seen(program, seed=seed)[1] for seed in range(400)]

    assert weather == [passages_seen(program, seed=seed)[1] for seed in range(400)]
    assert 60 <= weather.count("regen") <= 140


def test_each_draw_has_its_own_chance(tmp_path: Path) -> None:
    passages = """
      voor:
        text: Eerst dit.
        go: {rood: 1, wit: 1}
      rood:
        text: Rood.
        go: {zon: 1, regen: 1}
      wit:
        text: Wit.
        go: {zon: 1, regen: 1}
      regen:
        text: Regen.
        go: punt
      zon:
        text: Zon.
        go: punt"""
    program = with_passages(passages, tmp_path)

    assert {tuple(passages_seen(program, seed=seed)[1:3]) for seed in range(40)} == {
        ("rood", "zon"),
        ("rood", "regen"),
        ("wit", "zon"),
        ("wit", "regen"),
    }


def test_what_was_picked_before_stays_picked(tmp_path: Path) -> None:
    choices = NOTHING + WEK.rstrip("\n") + "\n  go: punt\n"
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    assert begin(program, 1).state.picked == 0
    assert state(played(program, "wek", "weg"), "complication", "getal") == "stirring"


@pytest.mark.parametrize("place", ["een", "een.voor", "een.punt"])
def test_where_a_run_has_been_stays_visited(tmp_path: Path, place: str) -> None:
    voor = "    passages:\n      voor:\n        text: Eerst dit.\n      punt:"
    first = scene("een", NOTHING + WEK).replace("    passages:\n      punt:", voor, 1)
    third = scene("drie", NOTHING).replace("    passages:", f"    when: visited({place})\n    passages:", 1)
    chapters = "maandag: {title: Maandag, scenes: [een, twee, drie]}"
    program = program_from(story_text(first, scene("twee", NOTHING), third, chapters=chapters), tmp_path)

    assert scenes_seen(program, "weg", "weg") == ["een", "twee", "drie"]


def test_a_visit_returns_to_where_it_was_made(tmp_path: Path) -> None:
    uitstap = scene("uitstap", NOTHING)
    program = program_from(story_text(scene("een", NOTHING + WEK + VISITS), scene("twee", NOTHING), uitstap), tmp_path)

    session = played(program, "ga", "uitstap.weg")

    assert scenes_seen(program, "ga", "uitstap.weg") == ["een", "uitstap"]
    assert program.passages[session.state.passage].scene == 0


def test_a_visited_scene_is_no_turn_of_silence(tmp_path: Path) -> None:
    program = program_from(
        story_text(scene("een", NOTHING + WEK + VISITS), scene("twee", NOTHING), scene("uitstap", NOTHING)), tmp_path
    )

    assert state(played(program, "ga", "uitstap.weg"), "tightness", "leads") == 0


def visit_from_a_visit(folder: Path) -> Program:
    deeper = NOTHING + "daal:\n  say: Naar beneden.\n  drive: function\n  visit: kelder\n  go: punt\n"
    scenes = [
        scene("een", NOTHING + WEK + VISITS),
        scene("twee", NOTHING),
        scene("uitstap", deeper),
        scene("kelder", NOTHING),
    ]
    return program_from(story_text(*scenes), folder)


def test_after_a_visit_the_story_goes_on_where_it_was(tmp_path: Path) -> None:
    program = visit_from_a_visit(tmp_path)

    session = played(program, "ga", "daal", "kelder.weg", "uitstap.weg", "een.weg")

    seen = [
        (type(event).__name__, program.scenes[event.scene].scene.id, getattr(event, "is_visit", None))
        for each in session.steps
        for event in each.events
        if isinstance(event, Entered | Returned)
    ]
    assert seen == [
        ("Entered", "een", False),
        ("Entered", "uitstap", True),
        ("Entered", "kelder", True),
        ("Returned", "uitstap", None),
        ("Returned", "een", None),
        ("Entered", "twee", False),
    ]


def test_a_straight_way_into_another_scene_ends_the_scene(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK + ELSEWHERE), scene("twee", NOTHING)), tmp_path)

    assert scenes_seen(program, "ga") == ["een", "twee"]
    assert state(played(program, "ga"), "tightness", "leads") == 1


def test_a_scene_that_a_way_leads_straight_into_is_not_visited(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK + ELSEWHERE), scene("twee", NOTHING)), tmp_path)

    assert [event.is_visit for event in played(program, "ga").steps[-1].events if isinstance(event, Entered)] == [False]


def chapters_begun(program: Program, *picks: str) -> list[int]:
    session = played(program, *picks)
    return [event.chapter for each in session.steps for event in each.events if isinstance(event, ChapterBegan)]


@pytest.mark.parametrize(
    ("chapters", "begun"),
    [
        ("maandag: {title: Maandag, scenes: [een, twee]}", [0]),
        ("maandag: {title: Maandag, scenes: [een]}\ndinsdag: {title: Dinsdag, scenes: [twee]}", [0, 1]),
    ],
)
def test_a_chapter_begins_once(tmp_path: Path, chapters: str, begun: list[int]) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING), chapters=chapters), tmp_path)

    assert chapters_begun(program, "weg", "weg") == begun


def test_a_scene_that_a_chapter_names_twice_is_played_twice(tmp_path: Path) -> None:
    chapters = "maandag: {title: Maandag, scenes: [een, twee, een]}"
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING), chapters=chapters), tmp_path)

    assert scenes_seen(program, "weg", "weg") == ["een", "twee", "een"]


ANY_OF = "maandag: {title: Maandag, scenes: [een, {any of: [twee, drie, vier]}]}"


def fitting(folder: Path, twee: str = "", drie: str = "", vier: str = "") -> Program:
    scenes = [scene("een", NOTHING + WEK)]
    for id, fields in (("twee", twee), ("drie", drie), ("vier", vier)):
        scenes.append(scene(id, NOTHING).replace("    passages:", f"{fields}    passages:", 1))
    return program_from(story_text(*scenes, chapters=ANY_OF), folder)


def test_of_several_scenes_only_the_one_that_fits_best_offers_itself(tmp_path: Path) -> None:
    close = "    when: stirring(leads) and result == 0\n"
    program = fitting(tmp_path, "    when: stirring(leads)\n    weight: 9\n", close, "    when: result > 5\n")

    assert {scenes_seen(program, "weg", seed=seed)[1] for seed in range(40)} == {"drie"}


def test_among_those_that_fit_as_well_the_weight_decides(tmp_path: Path) -> None:
    program = fitting(tmp_path, vier="    weight: 2\n")

    assert {scenes_seen(program, "weg", seed=seed)[1] for seed in range(40)} == {"vier"}


@pytest.mark.parametrize(
    ("vier", "equals"), [("", {"twee", "drie", "vier"}), ("    when: result > 5\n", {"twee", "drie"})]
)
def test_among_equals_the_seed_decides(tmp_path: Path, vier: str, equals: set[str]) -> None:
    program = fitting(tmp_path, vier=vier)

    assert {scenes_seen(program, "weg", seed=seed)[1] for seed in range(40)} == equals


def test_when_none_fits_the_story_goes_on(tmp_path: Path) -> None:
    never = "    when: result > 5\n"

    assert played(fitting(tmp_path, never, never, never), "weg").is_over


def offered_twice(folder: Path, fields: str) -> Program:
    first = scene("twee", NOTHING).replace("    passages:", f"{fields}    passages:", 1)
    scenes = [
        scene("een", NOTHING + WEK),
        first,
        scene("drie", NOTHING).replace("    passages:", "    when: result > 5\n    passages:", 1),
    ]
    chapters = "maandag: {title: Maandag, scenes: [een, {any of: [twee, drie]}, {any of: [twee, drie]}]}"
    return program_from(story_text(*scenes, chapters=chapters), folder)


def test_a_scene_offers_itself_only_once(tmp_path: Path) -> None:
    program = offered_twice(tmp_path, "")

    assert scenes_seen(program, "weg", "weg") == ["een", "twee"]
    assert played(program, "weg", "weg").is_over


def test_a_scene_may_say_that_it_offers_itself_again(tmp_path: Path) -> None:
    assert scenes_seen(offered_twice(tmp_path, "    again: yes\n"), "weg", "weg") == ["een", "twee", "twee"]


def test_a_scene_whose_condition_does_not_hold_is_passed_over(tmp_path: Path) -> None:
    second = scene("twee", NOTHING).replace("    passages:", "    when: result > 5\n    passages:", 1)

    assert played(program_from(story_text(scene("een", NOTHING + WEK), second), tmp_path), "weg").is_over


def closed_choices(folder: Path) -> Program:
    choices = NOTHING + WEK + choice("stil", "result +1", when="result > 5")
    choices += choice("dicht", "result +1", when="result > 5", closed="Dat durf je niet.")
    return program_from(story_text(scene("een", choices), scene("twee", NOTHING)), folder)


def test_a_choice_whose_condition_does_not_hold_is_hidden_or_closed(tmp_path: Path) -> None:
    program = closed_choices(tmp_path)

    shown = {offer.choice.choice.id: offer.is_open for offer in offers(program, begin(program, 1).state)}

    assert shown == {"weg": True, "wek": True, "dicht": False}


def test_a_choice_whose_condition_holds_may_be_picked_again(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("nog", "result +1", when="result >= 0", go="punt")
    session = played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path), "nog", "nog")

    assert state(session, "fact", "result") == 2
    assert "nog" in {offer.choice.choice.id for offer in session.offers if offer.is_open}


def test_a_choice_for_once_is_gone_after_it_was_picked(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("eens", "result +1", once="yes", go="punt")
    session = played(program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path), "eens")

    assert "eens" not in {offer.choice.choice.id for offer in session.offers}


def test_the_first_ending_that_fits_is_the_one(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("los", "speaks leads, settles leads")
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    assert program.endings[played(program, "los", "weg").state.ending] == "goed"
    assert program.endings[played(program, "weg", "weg").state.ending] == "rest"


def test_an_ending_can_be_named(tmp_path: Path) -> None:
    program = program_from(
        story_text(scene("een", NOTHING + WEK + choice("stop", "result +1", go="end goed")), scene("twee", NOTHING)),
        tmp_path,
    )

    assert program.endings[played(program, "stop").state.ending] == "goed"


def test_a_story_that_goes_round_is_stopped_and_told(tmp_path: Path) -> None:
    passages = """
      voor:
        text: Rond.
        go:
          - result > 3: punt
          - otherwise: na
      na:
        text: En rond.
        go: voor"""

    with pytest.raises(StoryGoesRound, match="1000 passages"):
        begin(with_passages(passages, tmp_path), 1)


@pytest.mark.parametrize(("rounds", "is_too_long"), [(998, False), (999, True)])
def test_a_run_goes_through_as_many_passages_and_scenes_as_the_budget(
    tmp_path: Path, rounds: int, is_too_long: bool
) -> None:
    passages = f"""
      rond:
        text: Rond.
        does: tel +1
        go:
          - tel < {rounds}: rond
          - otherwise: punt"""
    text = story_text(
        scene("een", NOTHING + WEK).replace("    passages:\n      punt:", f"    passages:{passages}\n      punt:", 1),
        scene("twee", NOTHING),
    ).replace("facts:\n", "facts:\n  tel: {from: 0, to: 2000, start: 0}\n", 1)
    program = program_from(text, tmp_path)

    if is_too_long:
        with pytest.raises(StoryGoesRound):
            begin(program, 1)
    else:
        assert state(played(program), "fact", "tel") == rounds


def test_a_step_from_another_choice_point_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING)), tmp_path)
    state_before = begin(program, 1).state

    with pytest.raises(NotOnOffer, match=r"'twee.weg' is not on offer; on offer: een.weg, een.wek"):
        step(program, state_before, program.by_key["twee.weg"])


@pytest.mark.parametrize("key", ["een.stil", "een.dicht"])
def test_a_step_by_a_choice_that_is_not_open_is_refused(tmp_path: Path, key: str) -> None:
    program = closed_choices(tmp_path)

    with pytest.raises(NotOnOffer, match=f"'{key}' is not on offer; on offer: een.weg, een.wek$"):
        step(program, begin(program, 1).state, program.by_key[key])
    with pytest.raises(NotOnOffer, match=f"'{key}' is not on offer; on offer: weg, wek$"):
        played(program, key)


def test_nothing_is_on_offer_when_the_run_is_over(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING)), tmp_path)
    session = played(program, "weg", "weg")

    assert session.is_over
    assert session.offers == ()
    with pytest.raises(NotOnOffer, match=r"on offer: nothing$"):
        step(program, session.state, program.by_key["een.weg"])
    with pytest.raises(NotOnOffer, match=r"on offer: nothing, the run is over$"):
        session.pick("weg")


def test_a_step_does_not_change_the_state_it_starts_from(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING)), tmp_path)
    before = begin(program, 1).state
    copy = before._replace()

    step(program, before, program.by_key["een.wek"])

    assert before == copy
    assert hash(before) == hash(copy)
