"""What an edit changed: what came and went, what is renamed or moved, which rules differ, and which words; and nothing besides."""

from pathlib import Path

import pytest

from game import content
from game.authoring.comparing import Difference, differences
from game.loading import load
from tests.authoring.translating.files import brought_up_to_date, story_folder, story_in, translate
from tests.loading.stories import BASE, RUBRIC, changed

LATER = "      later:\n        text: Later."
MORE = """      later:
        text: |
          Mila (tense): Nine serious ones, I heard. From the car park.
          [promised] Mila: You promised me a list before Monday.
          The cups stand between you on the table.
        choices:
          pour: {say: I pour you another cup and then we talk., drive: function}
          leave: {say: I leave the cups where they are., drive: ego}"""


def told(tmp_path: Path, *swaps: str, start: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """The differences after an edit of the base story, each with what of it is filled in."""
    before = text_of(BASE, *start)
    return [_brief(each) for each in compared(tmp_path, before, text_of(before, *swaps))]


def text_of(text: str, *swaps: str) -> str:
    for old, new in zip(swaps[::2], swaps[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new)
    return text


def compared(tmp_path: Path, before: str, after: str) -> tuple[Difference, ...]:
    old, new = (story_in(story_folder(tmp_path / name, text)) for name, text in (("old", before), ("new", after)))
    return differences(old, new, "en")


def _brief(each: Difference) -> tuple[str, ...]:
    return tuple(part for part in (each.how, each.what, each.name, each.field, each.before, each.after) if part)


def test_layout_and_remarks_are_no_difference(tmp_path: Path) -> None:
    assert (
        told(tmp_path, "title: The cup", "# A remark.\ntitle:   'The cup'", "{from: 0, to: 5,", "{to: 5, from: 0,")
        == []
    )


def test_a_story_does_not_differ_from_itself() -> None:
    story = load(content.stories() / "het-zwarte-gat", rubric=RUBRIC).story
    assert story is not None

    assert differences(story, story, "en") == ()


def test_what_was_added_is_told_with_its_first_words_and_its_place(tmp_path: Path) -> None:
    found = compared(
        tmp_path, text_of(BASE, LATER, MORE), text_of(BASE, LATER, f"{MORE}\n      last:\n        text: Gone.")
    )

    (added,) = [each for each in found if each.how == "added"]
    assert (added.what, added.name, added.after) == ("passage", "kitchen.last", "Gone.")
    assert added.place is not None
    assert (added.place.file, added.place.line) == ("story.yaml", 53)


@pytest.mark.parametrize(
    ("swaps", "difference"),
    [
        (
            ("          wait:\n            say: I wait.\n            drive: fear\n", ""),
            ("removed", "choice", "kitchen.wait", "I wait."),
        ),
        (("          pour:", "          fill:"), ("renamed", "choice", "kitchen.fill", "kitchen.pour", "kitchen.fill")),
        (("later", "after"), ("renamed", "passage", "kitchen.after", "kitchen.later", "kitchen.after")),
        (("kitchen", "canteen"), ("renamed", "scene", "canteen", "kitchen", "canteen")),
        (("  quiet:", "  silent:"), ("renamed", "ending", "silent", "quiet", "silent")),
        (("bears: 4", "bears: 5"), ("changed", "story", "complications.leads", "bears", "4", "5")),
        (("start: cool", "start: warm"), ("changed", "story", "facts.mood", "start", "cool", "warm")),
        (
            ("henk, mila: open", "henk, mila: strained"),
            ("changed", "story", "relations.henk, mila", "start", "open", "strained"),
        ),
        (
            ("when: promised", "when: promised and days > 1"),
            ("changed", "story", "endings.quiet", "when", "promised", "promised and days > 1"),
        ),
        (
            ("            say: I wait.", "            say: I wait.\n            when: mood == warm"),
            ("changed", "choice", "kitchen.wait", "when", "mood == warm"),
        ),
        (
            ("            say: I wait.", "            say: I wait.\n            does: set promised yes, days -1"),
            ("changed", "choice", "kitchen.wait", "does", "set promised yes, days -1"),
        ),
        (
            ("            say: I wait.", "            say: I wait.\n            go: end quiet"),
            ("changed", "choice", "kitchen.wait", "go", "end quiet"),
        ),
        (
            ("        go: later", "        go: {later: 1, next: 2}"),
            ("changed", "passage", "kitchen.machine", "go", "kitchen.later", "{kitchen.later: 1, next: 2}"),
        ),
        (("drive: fear", "drive: ego"), ("changed", "choice", "kitchen.wait", "drive", "fear", "ego")),
        (("time: morning", "time: dusk"), ("changed", "scene", "kitchen", "time", "morning", "dusk")),
        (
            ("The machine grinds.", "The machine waits."),
            ("words", "passage", "kitchen.machine", "text", "The machine grinds.", "The machine waits."),
        ),
        (
            ("Mila (tense):", "Mila (angry):"),
            (
                "words",
                "passage",
                "kitchen.later",
                "text",
                "Mila (tense): Nine serious ones, I heard. From the car park.",
                "Mila (angry): Nine serious ones, I heard. From the car park.",
            ),
        ),
        (
            ("[promised] ", "[not promised] "),
            (
                "words",
                "passage",
                "kitchen.later",
                "text",
                "[promised] Mila: You promised me a list before Monday.",
                "[not promised] Mila: You promised me a list before Monday.",
            ),
        ),
        (
            ("          The cups stand between you on the table.\n", ""),
            ("words", "passage", "kitchen.later", "text", "The cups stand between you on the table."),
        ),
        (("title: Monday", "title: Tuesday"), ("words", "story", "chapters.monday", "title", "Monday", "Tuesday")),
    ],
)
def test_an_edit_is_told_as_the_one_thing_it_is(
    tmp_path: Path, swaps: tuple[str, ...], difference: tuple[str, ...]
) -> None:
    start = (LATER, MORE, "surface: The list.,", "surface: The list., bears: 4,")

    assert told(tmp_path, *swaps, start=start) == [difference]


def test_a_choice_that_moved_to_another_passage_keeps_its_name_and_says_where_it_went(tmp_path: Path) -> None:
    leave = "          leave: {say: I leave the cups where they are., drive: ego}"
    edit = text_of(text_of(BASE, LATER, MORE), f"\n{leave}", "").replace(
        "          ask:\n", f"{leave}\n          ask:\n"
    )

    found = [_brief(each) for each in compared(tmp_path, text_of(BASE, LATER, MORE), edit)]

    assert found == [
        ("moved", "choice", "kitchen.leave", "kitchen.later", "kitchen.machine"),
    ]


def test_a_name_that_changed_changes_no_condition_and_no_way_that_names_it(tmp_path: Path) -> None:
    start = ("when: promised", "when: picked(kitchen.wait) or visited(kitchen.later)")

    found = told(tmp_path, "later", "after", "wait:", "linger:", "kitchen.wait", "kitchen.linger", start=start)

    assert {each[0] for each in found} == {"renamed"}


def test_words_that_changed_say_which_translations_are_stale(tmp_path: Path) -> None:
    folders = [story_folder(tmp_path / name) for name in ("old", "new")]
    for folder in folders:
        brought_up_to_date(folder)
        translate(folder, "The machine grinds.", "De machine maalt.")
        translate(folder, "Later.", "Later dan.")
    edit = (folders[1] / "locale" / "nl.po").read_text(encoding="utf-8").replace("Later dan.", "Straks.")
    (folders[1] / "locale" / "nl.po").write_text(edit, encoding="utf-8")
    story_folder(folders[1], changed("The machine grinds.", "The machine waits."))

    words, translated = differences(story_in(folders[0]), story_in(folders[1]), "en")

    assert (words.how, words.stale) == ("words", ("nl",))
    assert (translated.how, translated.name, translated.field) == ("translated", "kitchen.later", "nl")
    assert (translated.before, translated.after) == ("Later dan.", "Straks.")


def test_a_rename_without_its_translation_says_what_is_not_translated_any_more(tmp_path: Path) -> None:
    folders = [story_folder(tmp_path / name) for name in ("old", "new")]
    for folder in folders:
        brought_up_to_date(folder)
        translate(folder, "Later.", "Later dan.")
    story_folder(folders[1], text_of(BASE, "later", "after"))

    found = differences(story_in(folders[0]), story_in(folders[1]), "en")

    assert [(each.how, each.name, each.after) for each in found] == [
        ("renamed", "kitchen.after", "kitchen.after"),
        ("translated", "kitchen.after", ""),
    ]


def test_a_new_scene_is_told_once_and_not_for_everything_in_it(tmp_path: Path) -> None:
    fields = (
        "title: The office",
        "place: kantine",
        "time: morning",
        "present: henk, mila",
        "passages: {one: {text: A desk.}}",
    )
    scene = "  office:\n" + "".join(f"    {field}\n" for field in fields)

    found = told(tmp_path, "        text: Later.", f"        text: Later.\n{scene}", "[kitchen]", "[kitchen, office]")

    assert found == [
        ("added", "scene", "office", "The office"),
        ("changed", "story", "chapters.monday", "scenes", "kitchen", "kitchen; office"),
    ]
