"""From files to the model."""

from pathlib import Path

import pytest

from game.loading import Loaded, load
from game.story import (
    Branch,
    Compare,
    Fact,
    OnComplication,
    OnFact,
    OnGuard,
    Rule,
    Text,
    ToEnding,
    ToNext,
    ToPassage,
)
from tests.loading.stories import BASE, RUBRIC, ask, changed, codes, loaded, machine, scene_of, story_of, with_choice

LATER = Branch(None, ((1, ToPassage("kitchen", "later")),))


def test_a_valid_story_has_no_faults(tmp_path: Path) -> None:
    assert loaded(BASE, tmp_path).diagnostics == ()


def test_a_folder_and_one_file_give_the_same_story(tmp_path: Path) -> None:
    head, _, scenes = BASE.partition("scenes:\n  kitchen:\n")
    rows = ["scene: kitchen", *(row.removeprefix("    ") for row in scenes.splitlines())]
    (tmp_path / "cup" / "scenes").mkdir(parents=True)
    (tmp_path / "cup" / "story.yaml").write_text(head, encoding="utf-8")
    (tmp_path / "cup" / "scenes" / "kitchen.yaml").write_text("\n".join(rows), encoding="utf-8")

    one, other = load(tmp_path / "cup", rubric=RUBRIC).story, story_of(BASE, tmp_path)

    assert one == other
    assert one is not None
    assert one.folder == str(tmp_path / "cup")


def test_a_story_in_one_file_may_be_called_story_yaml(tmp_path: Path) -> None:
    (tmp_path / "story.yaml").write_text(BASE, encoding="utf-8")

    story = load(tmp_path / "story.yaml", rubric=RUBRIC).story

    assert story is not None
    assert story.slug == tmp_path.name


def test_people_take_what_is_not_said_from_what_is(tmp_path: Path) -> None:
    story = story_of(changed("name: Mila", "name: Mila Aydin"), tmp_path)

    mila = story.cast["mila"]
    assert (mila.name, mila.short, mila.portrait, mila.guard) == ("Mila Aydin", "Mila", "mila", "guarded")
    assert mila.function == Text("marketing", "cast.mila.function")


@pytest.mark.parametrize(("pair", "direction"), [("henk, mila", "horizontal"), ("henk, joke", "vertical")])
def test_a_relation_is_vertical_between_levels(pair: str, direction: str, tmp_path: Path) -> None:
    story = story_of(changed("  henk, mila: open", f"  henk, mila: open\n  joke, mila: open\n  {pair}: strained".replace(
        "  henk, mila: open\n  joke, mila: open\n  henk, mila", "  joke, mila: open\n  henk, mila"
    )), tmp_path)  # fmt: skip

    relation = next(it for it in story.relations if {it.one, it.other} == set(pair.split(", ")))
    assert (relation.start, relation.direction) == ("strained", direction)


def test_facts_are_numbers_words_or_yes_and_no(tmp_path: Path) -> None:
    facts = story_of(BASE, tmp_path).facts

    assert facts == {
        "days": Fact("days", 2, 0, 5),
        "mood": Fact("mood", 0, 0, 1, ("cool", "warm")),
        "promised": Fact("promised", 0, 0, 1),
        "result": Fact("result", 0, -10, 10),
    }


def test_the_result_may_have_its_own_range(tmp_path: Path) -> None:
    story = story_of(changed("chapters:", "result: {from: -3, to: 4, start: 1}\nchapters:"), tmp_path)

    assert story.facts["result"] == Fact("result", 1, -3, 4)


@pytest.mark.parametrize("words", ["No", "yes", "012", "1:30", "~", "null", "2024-01-01", "0x10", "1e3", "on", "<<"])
def test_a_text_is_the_text_that_was_typed(words: str, tmp_path: Path) -> None:
    story = story_of(changed("title: The cup", f"title: {words}"), tmp_path)

    assert story.title.source == words


@pytest.mark.parametrize(
    ("word", "truth"), [("yes", True), ("Ja", True), ("TRUE", True), ("no", False), ("nee", False)]
)
def test_yes_and_no_may_be_said_in_any_case_and_both_languages(word: str, truth: bool, tmp_path: Path) -> None:
    story = story_of(with_choice(f"once: {word}"), tmp_path)

    assert ask(story).once is truth


def test_a_passage_goes_on_with_the_one_below_and_the_last_ends_the_scene(tmp_path: Path) -> None:
    story = story_of(changed("        go: later\n", ""), tmp_path)

    assert machine(story).route == (LATER,)
    assert scene_of(story).passage("later").route == (Branch(None, ((1, ToNext()),)),)


def test_a_choice_goes_where_its_passage_goes(tmp_path: Path) -> None:
    assert ask(story_of(BASE, tmp_path)).route == (LATER,)


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("next", ToNext()),
        ("end", ToEnding(None)),
        ("end quiet", ToEnding("quiet")),
        ("machine", ToPassage("kitchen", "machine")),
        ("kitchen.later", ToPassage("kitchen", "later")),
    ],
)
def test_a_way_leads_to_a_passage_the_next_scene_or_an_ending(words: str, target: object, tmp_path: Path) -> None:
    story = story_of(with_choice(f"go: {words}"), tmp_path)

    assert ask(story).route == (Branch(None, ((1, target),)),)  # type: ignore[arg-type]


def test_where_no_condition_need_hold_the_fall_through_comes_last(tmp_path: Path) -> None:
    story = story_of(with_choice("go:", "  - promised: end", "  - days > 2: {machine: 1, end quiet: 3}"), tmp_path)

    assert ask(story).route == (
        Branch(Compare("promised", "==", 1), ((1, ToEnding(None)),)),
        Branch(Compare("days", ">", 2), ((1, ToPassage("kitchen", "machine")), (3, ToEnding("quiet")))),
        LATER,
    )


def test_nothing_is_added_after_otherwise(tmp_path: Path) -> None:
    story = story_of(with_choice("go:", "  - promised: end", "  - otherwise: next"), tmp_path)

    assert [branch.when for branch in ask(story).route] == [Compare("promised", "==", 1), None]


@pytest.mark.parametrize(
    ("thumb", "rules"),
    [
        ("ask", (Rule(None, ((1, "ask"),)),)),
        ("[ask]", (Rule(None, ((1, "ask"),)),)),
        ("{ask: 1, wait: 2}", (Rule(None, ((1, "ask"), (2, "wait"))),)),
        ("[promised: ask, wait]", (Rule(Compare("promised", "==", 1), ((1, "ask"),)), Rule(None, ((1, "wait"),)))),
        ("[otherwise: {ask: 5}]", (Rule(None, ((5, "ask"),)),)),
    ],
)
def test_a_rule_of_thumb_is_a_choice_weights_or_a_list(thumb: str, rules: tuple[Rule, ...], tmp_path: Path) -> None:
    story = story_of(changed("        go: later\n", f"        thumb: {thumb}\n        go: later\n"), tmp_path)

    assert machine(story).thumb == rules


def test_a_choice_has_all_that_its_author_gave_it(tmp_path: Path) -> None:
    story = story_of(
        with_choice(
            "do: You take a cup.",
            "seen: Henk takes a cup.",
            "face: smile",
            "to: Mila",
            "needs: [mila]",
            "when: days > 2",
            "closed: Not now.",
            "shows: stake, owns_it",
            "does: speaks leads, lowers mila, result -1",
            "debrief: {did: You asked., ask: 'Why?'}",
            "visit: kitchen",
        ),
        tmp_path,
    )

    choice = ask(story)
    assert choice.say == Text("Coffee?", "kitchen.ask.say")
    assert choice.do == Text("You take a cup.", "kitchen.ask.do")
    assert choice.seen == Text("Henk takes a cup.", "kitchen.ask.seen")
    assert (choice.face, choice.to, choice.needs, choice.visit) == ("smile", "mila", ("mila",), "kitchen")
    assert choice.when == Compare("days", ">", 2)
    assert choice.closed == Text("Not now.", "kitchen.ask.closed")
    assert choice.shows == ("stake", "owns_it")
    assert choice.changes == (
        OnComplication("speaks", "leads", "henk"),
        OnGuard("lowers", "mila"),
        OnFact("add", "result", -1),
    )
    assert choice.debrief.did == Text("You asked.", "kitchen.ask.did")
    assert choice.debrief.tempting is None
    assert choice.at is not None
    assert (choice.at.line, choice.at.column) == (38, 11)


def test_a_chapter_has_scenes_and_slots_that_are_filled_by_what_fits(tmp_path: Path) -> None:
    story = story_of(changed("[kitchen]", "[kitchen, any of: [kitchen]]"), tmp_path)

    assert story.chapters[0].slots == (("kitchen",), ("kitchen",))


def test_where_a_story_has_one_chair_its_choices_need_not_name_it(tmp_path: Path) -> None:
    story = story_of(changed("    chair: sales\n", ""), tmp_path)

    assert machine(story).chair == "sales"
    assert scene_of(story).chair is None


def test_a_passage_may_be_for_another_chair_than_its_scene(tmp_path: Path) -> None:
    two = changed(
        "{sales: henk}",
        "{sales: henk, marketing: mila}",
        "      machine:\n",
        "      machine:\n        chair: marketing\n        thumb: ask\n",
        "drive: function\n",
        "drive: function\n            does: speaks leads\n",
    )

    story = story_of(two, tmp_path)

    assert machine(story).chair == "marketing"
    assert ask(story).changes == (OnComplication("speaks", "leads", "mila"),)


def test_a_do_in_a_private_scene_needs_no_seen(tmp_path: Path) -> None:
    two = changed(
        "{sales: henk}", "{sales: henk, marketing: mila}", "            say: Coffee?\n", "            do: You sit.\n"
    )

    assert "S097" not in codes(two, tmp_path)


def test_a_byte_order_mark_and_windows_line_ends_do_not_matter(tmp_path: Path) -> None:
    plain = story_of(BASE, tmp_path)

    other = loaded(b"\xef\xbb\xbf" + BASE.replace("\n", "\r\n").encode(), tmp_path)

    assert other.story == plain


def test_it_never_raises_for_what_is_no_story(tmp_path: Path) -> None:
    (tmp_path / "story.yaml").mkdir()

    for path in (tmp_path / "nothing", tmp_path, tmp_path / "story.yaml", Path("/dev/null")):
        result = load(path, rubric=RUBRIC)

        assert [it.code for it in result.diagnostics] == ["S001"]
        assert result.story is None


def test_the_garbage_collector_is_left_as_it_was(tmp_path: Path) -> None:
    import gc

    loaded(BASE, tmp_path)
    assert gc.isenabled()

    gc.disable()
    try:
        loaded(BASE, tmp_path)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_scene_says_who_is_only_heard_and_a_passage_how_late_it_has_become(tmp_path: Path) -> None:
    text = changed(
        "    present: henk, mila\n", "    present: henk, mila\n    heard: joke\n",
        "        text: Later.", "        time: dusk\n        text: |\n          Joke: Later.",
    )  # fmt: skip

    story = story_of(text, tmp_path)

    assert scene_of(story).heard == ("joke",)
    assert [passage.time for passage in scene_of(story).passages] == [None, "dusk"]
    assert codes(text, tmp_path) == []


def test_who_is_heard_has_to_be_in_the_cast_and_the_time_one_there_is(tmp_path: Path) -> None:
    text = changed(
        "    present: henk, mila\n", "    present: henk, mila\n    heard: jo\n",
        "        text: Later.", "        time: tonight\n        text: Later.",
    )  # fmt: skip

    assert len(codes(text, tmp_path)) == 2


def _with_picture(folder: Path, *swaps: str) -> Loaded:
    (folder / "pictures").mkdir()
    (folder / "pictures" / "office.png").touch()
    (folder / "story.yaml").write_text(changed("place: kantine", "place: office", *swaps), encoding="utf-8")
    return load(folder, rubric=RUBRIC)


def test_what_a_picture_of_ones_own_shows_is_said_in_words(tmp_path: Path) -> None:
    result = _with_picture(tmp_path, "scenes:\n", "pictures:\n  office: A long *table*.\nscenes:\n")

    assert result.diagnostics == ()
    assert result.story is not None
    assert result.story.pictures["office"].source == "A long *table*."
    assert ("pictures.office", "A long *table*.") in result.story.places


def test_a_picture_of_ones_own_without_words_is_told_where_it_is_shown(tmp_path: Path) -> None:
    (fault,) = _with_picture(tmp_path).diagnostics

    assert (fault.code, fault.line, fault.values["name"]) == ("S162", 28, "office")


def test_words_for_a_picture_that_is_not_there_are_told(tmp_path: Path) -> None:
    faults = _with_picture(tmp_path, "scenes:\n", "pictures:\n  ofice: A table.\nscenes:\n").diagnostics

    assert [(it.code, it.values.get("nearest")) for it in faults] == [("S028", "office"), ("S162", None)]


def test_where_a_name_is_declared_is_kept(tmp_path: Path) -> None:
    story = story_of(BASE, tmp_path)

    assert story.declared["fact", "mood"].line == 20
    assert story.declared["person", "joke"].line == 10
    assert story.declared["ending", "rest"].line == 26


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("scenes/printer.txt", "scenes/printer.txt"),
        ("Scenes/hall.yaml", "Scenes/"),
        ("elsewhere/hall.yaml", ""),
    ],
)
def test_where_there_are_no_scenes_it_is_told_what_there_is(tmp_path: Path, name: str, found: str) -> None:
    (tmp_path / "story.yaml").write_text(BASE.partition("scenes:\n")[0], encoding="utf-8")
    (tmp_path / name).parent.mkdir()
    (tmp_path / name).write_text("title: The hall\n", encoding="utf-8")

    result = load(tmp_path, rubric=RUBRIC)

    (told,) = [it for it in result.diagnostics if it.code == "S046"]
    assert told.values.get("nearest", "") == found


@pytest.mark.parametrize("text", ["text: a: b\n", "Hall\n", "scene: The hall\n"])
def test_scenes_that_cannot_be_read_are_not_told_to_be_missing(tmp_path: Path, text: str) -> None:
    (tmp_path / "story.yaml").write_text(BASE.partition("scenes:\n")[0], encoding="utf-8")
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "hall.yaml").write_text(text, encoding="utf-8")

    result = load(tmp_path, rubric=RUBRIC)

    assert result.story is None
    assert "S046" not in [it.code for it in result.diagnostics]
