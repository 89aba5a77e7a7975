"""What came of a pick: at once by what it changed, and later only where the trace holds it."""

from pathlib import Path

import pytest

from game.assessment import Reading, followed, named
from game.play import Session, thumb
from tests.assessment.runs import at_once, came, later, read, reading
from tests.small import NOTHING, choice, program_from, scene, story_text

AT_ONCE = [
    ("lowers mila", [("opened up", "mila")]),
    ("raises mila", [("closed up", "mila")]),
    ("strains mila", [("strained", "henk", "mila")]),
    ("strains mila, strains mila", [("strained", "henk", "mila"), ("blocked", "henk", "mila")]),
    ("strains mila, eases mila", [("strained", "henk", "mila"), ("eased", "henk", "mila")]),
    ("strains mila joke", [("strained", "mila", "joke")]),
    ("stirs getal", [("woken", "getal")]),
    ("dodges leads", [("tightened", "leads")]),
    ("dodges getal", [("woken", "getal"), ("tightened", "getal")]),
    ("speaks leads", [("spoken", "leads")]),
    ("speaks leads, pushes leads", [("spoken", "leads"), ("talked over", "leads"), ("tightened", "leads")]),
    ("speaks leads, settles leads", [("spoken", "leads"), ("untangled", "leads")]),
    (
        "pushes leads, dodges leads",
        [("tightened", "leads"), ("tightened", "leads"), ("entangled", "leads"), ("blocked", "henk", "mila")],
    ),
    ("result +2", [("result",)]),
    ("gains gebeld", [("gained", "henk", "gebeld")]),
    ("leans on gebeld", [("borrowed", "henk", "gebeld")]),
    (
        "leans on gebeld, asked gebeld by joke",
        [
            ("borrowed", "henk", "gebeld"),
            ("let go", "henk", "gebeld"),
            ("closed up", "joke"),
            ("strained", "henk", "joke"),
        ],
    ),
    ("takes waarheid", [("taken", "henk", "waarheid")]),
    ("takes waarheid, leaves waarheid", [("taken", "henk", "waarheid"), ("left", "henk", "waarheid")]),
    ("takes waarheid, shifts waarheid", [("taken", "henk", "waarheid"), ("shifted", "henk", "waarheid")]),
    (
        "takes waarheid, overtakes waarheid, holds waarheid",
        [("taken", "henk", "waarheid"), ("stubborn", "henk", "waarheid")],
    ),
]


@pytest.mark.parametrize(("does", "told"), AT_ONCE)
def test_what_a_pick_changed_at_once_is_named(does: str, told: list[tuple[str, ...]], tmp_path: Path) -> None:
    assert at_once(read(tmp_path, does)) == told


@pytest.mark.parametrize("does", ["dagen +1", "set toon warm", "overtakes waarheid"])
def test_a_plain_fact_tells_nothing_of_anybody(does: str, tmp_path: Path) -> None:
    assert at_once(read(tmp_path, does)) == []


def test_what_did_not_change_is_not_told(tmp_path: Path) -> None:
    assert at_once(read(tmp_path, "eases mila, settles leads, holds waarheid, asked gebeld by joke")) == []


def test_the_first_word_about_an_entanglement_loosens_it(tmp_path: Path) -> None:
    run = read(tmp_path, "pushes leads, dodges leads", "zeg", second=choice("zeg", "speaks leads"))

    assert at_once(run, step=2) == [("loosened", "leads"), ("eased", "henk", "mila")]


def test_a_held_test_is_told(tmp_path: Path) -> None:
    run = read(
        tmp_path, "takes waarheid", "sta", second=choice("sta", "holds waarheid"), arriving="tests waarheid for henk"
    )

    assert at_once(run, step=2) == [("held", "henk", "waarheid")]


def test_a_test_that_is_let_pass_is_told_as_leaving(tmp_path: Path) -> None:
    run = read(tmp_path, "takes waarheid", "twee.weg", arriving="tests waarheid for henk")

    assert at_once(run, step=2) == [("left", "henk", "waarheid")]


@pytest.mark.parametrize("does", ["gains gebeld for mila", "leans on gebeld for mila", "takes waarheid for mila"])
def test_what_one_does_for_somebody_elses_own_is_not_ones_own(does: str, tmp_path: Path) -> None:
    assert at_once(read(tmp_path, does)) == []


def test_ones_own_guard_is_nobody_who_came_closer(tmp_path: Path) -> None:
    assert at_once(read(tmp_path, "lowers henk")) == []


def test_what_comes_by_itself_is_nothing_that_the_pick_did_at_once(tmp_path: Path) -> None:
    assert at_once(read(tmp_path, "result +1", arriving="raises mila, strains henk joke")) == [("result",)]


def test_only_ones_own_picks_are_followed(tmp_path: Path) -> None:
    mila = scene("twee", NOTHING + choice("zeg", "speaks leads")).replace("chair: sales", "chair: marketing")
    program = program_from(story_text(scene("een", NOTHING + choice("wek", "result +1")), mila), tmp_path)
    session = Session.begin(program, 1, "sales", {"marketing": thumb}).pick("wek")

    assert list(followed(Reading(session))) == [1]
    assert list(followed(Reading(session, "marketing"))) == [2]


def test_a_consequence_says_in_which_step_and_scene_it_fell(tmp_path: Path) -> None:
    run = read(tmp_path, "leans on gebeld", "weg", arriving="asked gebeld by joke for henk")

    (let_go,) = came(run).later

    assert (let_go.step, run.program.scenes[let_go.scene or 0].scene.id) == (1, "twee")
    assert let_go.changed is not None
    assert let_go.changed.why == "asked"


# Later: what was borrowed


BORROWED = "leans on gebeld"
ASKED = choice("vraag", "asked gebeld by joke")


def test_what_was_borrowed_lets_go_later(tmp_path: Path) -> None:
    assert later(read(tmp_path, BORROWED, "vraag", second=ASKED)) == [("let go", "henk", "gebeld", 2)]


def test_what_was_ones_own_does_not_let_go(tmp_path: Path) -> None:
    assert later(read(tmp_path, "gains gebeld, leans on gebeld", "vraag", second=ASKED)) == []


def test_what_became_ones_own_before_anybody_asked_does_not_let_go(tmp_path: Path) -> None:
    second = choice("haal", "gains gebeld", go="punt") + ASKED

    assert later(read(tmp_path, BORROWED, "haal", "vraag", second=second)) == []


def test_a_pick_that_borrowed_and_was_asked_at_once_let_go_at_once(tmp_path: Path) -> None:
    second = choice("leen", BORROWED, go="punt") + ASKED
    run = read(tmp_path, f"{BORROWED}, asked gebeld by joke", "leen", "vraag", second=second)

    assert later(run, step=1) == []
    assert later(run, step=2) == [("let go", "henk", "gebeld", 3)]


def test_what_somebody_else_borrowed_is_no_price_of_ones_own_pick(tmp_path: Path) -> None:
    second = choice("vraag", "asked gebeld by joke for mila")

    assert later(read(tmp_path, "leans on gebeld for mila", "vraag", second=second)) == []


# Later: what was tightened


DODGED = "dodges leads"
DUW = choice("duw", "pushes leads")


def test_who_tightened_what_is_entangled_later_had_a_part_in_it(tmp_path: Path) -> None:
    assert later(read(tmp_path, DODGED, "duw", second=DUW)) == [("entangled", "leads", 2)]


def test_it_is_told_once_of_a_pick_that_tightened_twice(tmp_path: Path) -> None:
    assert later(read(tmp_path, "dodges leads, dodges leads", "duw", second=DUW)) == [("entangled", "leads", 2)]


def test_who_did_not_tighten_it_had_no_part_in_it(tmp_path: Path) -> None:
    run = read(tmp_path, "result +1", "ontwijk", "duw", second=choice("ontwijk", DODGED, go="punt") + DUW)

    assert later(run, step=1) == []
    assert later(run, step=2) == [("entangled", "leads", 3)]


def test_silence_may_entangle_what_was_tightened(tmp_path: Path) -> None:
    assert later(read(tmp_path, "pushes leads", "weg")) == [("entangled", "leads", 2)]


def test_it_may_fall_by_itself_in_the_very_step_of_the_pick(tmp_path: Path) -> None:
    first = choice("it", DODGED) + "  reply: Ja.\n  go: stil\n"
    text = story_text(scene("een", NOTHING + choice("wek", "result +1") + first), scene("twee", NOTHING))
    silent = "      stil:\n        text: Stil.\n        does: pushes leads for mila\n        go: next\n"
    program = program_from(text.replace("\n  twee:", f"\n{silent}\n  twee:", 1), tmp_path)

    run = reading(program, "it", "weg")

    assert later(run) == [("entangled", "leads", 1)]


def test_it_is_not_told_when_it_was_spoken_between(tmp_path: Path) -> None:
    second = choice("zeg", "speaks leads", go="punt") + choice("nog", "pushes leads", go="punt") + DUW

    assert later(read(tmp_path, DODGED, "zeg", "nog", "duw", second=second)) == []


def test_it_is_not_told_of_a_pick_from_before_it_was_loosened(tmp_path: Path) -> None:
    """Entangled by the first pick, loosened, entangled again: the second time is no price of the first."""
    second = choice("zeg", "speaks leads", go="punt") + DUW

    assert later(read(tmp_path, "pushes leads, pushes leads", "zeg", "duw", second=second)) == []


def test_what_was_entangled_by_the_pick_itself_is_not_told_twice(tmp_path: Path) -> None:
    run = read(tmp_path, "pushes leads, pushes leads", "weg")

    assert ("entangled", "leads") in at_once(run)
    assert later(run) == []


def test_what_never_was_entangled_is_not_told(tmp_path: Path) -> None:
    assert later(read(tmp_path, DODGED, "los", second=choice("los", "speaks leads, settles leads"))) == []


# Later: where one took a stand


@pytest.mark.parametrize(
    ("verb", "told"), [("holds", "held"), ("leaves", "left"), ("shifts", "shifted"), ("lowers", "left")]
)
def test_a_stand_that_was_taken_comes_back(verb: str, told: str, tmp_path: Path) -> None:
    second = choice("dan", "lowers mila" if verb == "lowers" else f"{verb} waarheid")

    run = read(tmp_path, "takes waarheid", "dan", second=second, arriving="tests waarheid for henk")

    assert later(run) == [(told, "henk", "waarheid", 2)]


def test_a_stand_that_nobody_tested_does_not_come_back(tmp_path: Path) -> None:
    assert later(read(tmp_path, "takes waarheid", "weg")) == []


def test_of_a_stand_only_the_first_that_came_of_it_is_told(tmp_path: Path) -> None:
    second = choice("sta", "holds waarheid", go="punt") + choice("ga", "leaves waarheid")

    run = read(tmp_path, "takes waarheid", "sta", "ga", second=second, arriving="tests waarheid for henk")

    assert later(run) == [("held", "henk", "waarheid", 2)]


def test_a_stand_that_was_taken_and_left_at_once_has_nothing_to_do_with_a_later_one(tmp_path: Path) -> None:
    run = read(tmp_path, "takes waarheid, leaves waarheid", "neem", second=choice("neem", "takes waarheid"))

    assert later(run) == []


def test_where_somebody_else_took_a_stand_is_not_told(tmp_path: Path) -> None:
    run = read(tmp_path, "takes waarheid for mila", "ga", second=choice("ga", "leaves waarheid for mila"))

    assert later(run) == []


def test_what_came_later_is_told_in_the_order_of_the_run(tmp_path: Path) -> None:
    second = choice("ga", "leaves waarheid", go="punt") + DUW

    run = read(tmp_path, f"{DODGED}, takes waarheid", "ga", "duw", second=second)

    assert later(run) == [("left", "henk", "waarheid", 2), ("entangled", "leads", 3)]


# By name


def test_a_change_that_tells_nothing_has_no_name(tmp_path: Path) -> None:
    run = read(tmp_path, "dagen +1, lowers mila")

    assert [told and told.kind for told in (named(run, each) for each in run.happened if each.is_did)] == [
        None,
        "opened up",
    ]


def test_a_tax_is_a_change_of_the_result(tmp_path: Path) -> None:
    run = read(tmp_path, "pushes leads, pushes leads", "weg")
    taxed = [named(run, each) for each in run.happened if each.changed.why == "tax"]

    assert [each and (each.kind, each.of, each.step) for each in taxed] == [("result", (), 1), ("result", (), 2)]
